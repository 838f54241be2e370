"""`ImagesApi` and `AsyncImagesApi`: the operations of `images`."""

from __future__ import annotations

from typing import Literal

from .._runtime import operation as op
from .._runtime.api import Api, AsyncApi, with_http_info, with_http_info_async
from .._runtime.omit import Omit, omit
from .._runtime.options import RequestOptionsInput

_CREATE_IMAGE: op.Operation[None] = op.Operation(
    "createImage",
    "POST",
    "/images",
    body=op.json_body(),
    responses={"204": op.empty()},
)


class ImagesApi(Api):
    """The operations below `/images`."""

    def create_image(
        self,
        *,
        size: Literal["small", "large"],
        format: Literal["png", 'it\'s "odd"'] | Omit = omit,
        count: Literal[1, 2, 4] | Omit = omit,
        mixed: Literal["auto", 1, True] | Omit | None = omit,
        request_options: RequestOptionsInput | None = None,
    ) -> None:
        """`POST /images`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(
            _CREATE_IMAGE,
            body={"size": size, "format": format, "count": count, "mixed": mixed},
            options=request_options,
        )

    create_image_with_http_info = with_http_info(create_image)


class AsyncImagesApi(AsyncApi):
    """The operations below `/images`."""

    async def create_image(
        self,
        *,
        size: Literal["small", "large"],
        format: Literal["png", 'it\'s "odd"'] | Omit = omit,
        count: Literal[1, 2, 4] | Omit = omit,
        mixed: Literal["auto", 1, True] | Omit | None = omit,
        request_options: RequestOptionsInput | None = None,
    ) -> None:
        """`POST /images`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(
            _CREATE_IMAGE,
            body={"size": size, "format": format, "count": count, "mixed": mixed},
            options=request_options,
        )

    create_image_with_http_info = with_http_info_async(create_image)
