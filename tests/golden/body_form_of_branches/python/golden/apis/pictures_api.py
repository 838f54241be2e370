"""`PicturesApi` and `AsyncPicturesApi`: the operations of `pictures`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import Api, AsyncApi
from .._runtime.operation import Operation, empty, multipart_body, part

if TYPE_CHECKING:
    from .._runtime.options import RequestOptions
    from .._runtime.response import ApiResponse
    from .._runtime.uploads import FileInput

_ADD_PICTURE: Operation[None] = Operation(
    "addPicture",
    "POST",
    "/pictures",
    body=multipart_body(part("file", file=True)),
    responses={"204": empty()},
    security=(("Basic",), ("Token",)),
)


class PicturesApi(Api):
    """The operations below `/pictures`."""

    def add_picture(
        self,
        title: str,
        *,
        file: FileInput | None = None,
        url: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> None:
        """`POST /pictures`"""
        self._call(
            _ADD_PICTURE,
            body={"title": title, "file": file, "url": url},
            options=request_options,
        )

    def add_picture_with_http_info(
        self,
        title: str,
        *,
        file: FileInput | None = None,
        url: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> ApiResponse[None]:
        """Call `add_picture`; return its result with the status and the headers."""
        return self._call_with_http_info(
            _ADD_PICTURE,
            body={"title": title, "file": file, "url": url},
            options=request_options,
        )


class AsyncPicturesApi(AsyncApi):
    """The operations below `/pictures`."""

    async def add_picture(
        self,
        title: str,
        *,
        file: FileInput | None = None,
        url: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> None:
        """`POST /pictures`"""
        await self._call(
            _ADD_PICTURE,
            body={"title": title, "file": file, "url": url},
            options=request_options,
        )

    async def add_picture_with_http_info(
        self,
        title: str,
        *,
        file: FileInput | None = None,
        url: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> ApiResponse[None]:
        """Call `add_picture`; return its result with the status and the headers."""
        return await self._call_with_http_info(
            _ADD_PICTURE,
            body={"title": title, "file": file, "url": url},
            options=request_options,
        )
