"""`PicturesApi` and `AsyncPicturesApi`: the operations of `pictures`."""

from __future__ import annotations

from .._runtime import operation as op
from .._runtime.api import Api, AsyncApi, with_http_info, with_http_info_async
from .._runtime.omit import Omit, omit
from .._runtime.options import RequestOptionsInput
from .._runtime.uploads import FileInput

_ADD_PICTURE: op.Operation[None] = op.Operation(
    "addPicture",
    "POST",
    "/pictures",
    body=op.multipart_body(op.file("file")),
    responses={"204": op.empty()},
    security=(("Basic",), ("Token",)),
)


class PicturesApi(Api):
    """The operations below `/pictures`."""

    def add_picture(
        self,
        *,
        title: str,
        file: FileInput | Omit = omit,
        url: str | Omit = omit,
        request_options: RequestOptionsInput | None = None,
    ) -> None:
        """`POST /pictures`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(
            _ADD_PICTURE,
            body={"title": title, "file": file, "url": url},
            options=request_options,
        )

    add_picture_with_http_info = with_http_info(add_picture)


class AsyncPicturesApi(AsyncApi):
    """The operations below `/pictures`."""

    async def add_picture(
        self,
        *,
        title: str,
        file: FileInput | Omit = omit,
        url: str | Omit = omit,
        request_options: RequestOptionsInput | None = None,
    ) -> None:
        """`POST /pictures`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(
            _ADD_PICTURE,
            body={"title": title, "file": file, "url": url},
            options=request_options,
        )

    add_picture_with_http_info = with_http_info_async(add_picture)
