"""`ImageApi` and `AsyncImageApi`: the operations of `image`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import Api, AsyncApi
from .._runtime.operation import Operation, binary, raw_body

if TYPE_CHECKING:
    from .._runtime.options import RequestOptions
    from .._runtime.response import ApiResponse, AsyncBinaryResponse, BinaryResponse
    from .._runtime.uploads import RawInput

_SEND_IMAGE: Operation[BinaryResponse] = Operation(
    "sendImage",
    "PUT",
    "/image",
    body=raw_body(),
    responses={"200": binary()},
    accept="image/png, image/jpeg",
)


class ImageApi(Api):
    """The operations below `/image`."""

    def send_image(
        self, body: RawInput, *, request_options: RequestOptions | None = None
    ) -> BinaryResponse:
        """`PUT /image`"""
        return self._download(_SEND_IMAGE, body=body, options=request_options)

    def send_image_with_http_info(
        self, body: RawInput, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[BinaryResponse]:
        """Call `send_image`; return its result with the status and the headers."""
        return self._download_with_http_info(
            _SEND_IMAGE, body=body, options=request_options
        )


class AsyncImageApi(AsyncApi):
    """The operations below `/image`."""

    async def send_image(
        self, body: RawInput, *, request_options: RequestOptions | None = None
    ) -> AsyncBinaryResponse:
        """`PUT /image`"""
        return await self._download(_SEND_IMAGE, body=body, options=request_options)

    async def send_image_with_http_info(
        self, body: RawInput, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[AsyncBinaryResponse]:
        """Call `send_image`; return its result with the status and the headers."""
        return await self._download_with_http_info(
            _SEND_IMAGE, body=body, options=request_options
        )
