"""`ImageApi` and `AsyncImageApi`: the operations of `image`."""

from __future__ import annotations

from .._runtime import operation as op
from .._runtime.api import Api, AsyncApi, with_http_info, with_http_info_async
from .._runtime.options import RequestOptionsInput
from .._runtime.response import AsyncBinaryResponse, BinaryResponse
from .._runtime.uploads import RawInput

_SEND_IMAGE: op.Operation[BinaryResponse] = op.Operation(
    "sendImage",
    "PUT",
    "/image",
    body=op.raw_body(),
    responses={"200": op.binary()},
    accept="image/png, image/jpeg",
)


class ImageApi(Api):
    """The operations below `/image`."""

    def send_image(
        self, *, body: RawInput, request_options: RequestOptionsInput | None = None
    ) -> BinaryResponse:
        """`PUT /image`

        Args:
            body: The body of the request.
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._download(_SEND_IMAGE, body=body, options=request_options)

    send_image_with_http_info = with_http_info(send_image)


class AsyncImageApi(AsyncApi):
    """The operations below `/image`."""

    async def send_image(
        self, *, body: RawInput, request_options: RequestOptionsInput | None = None
    ) -> AsyncBinaryResponse:
        """`PUT /image`

        Args:
            body: The body of the request.
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._download(_SEND_IMAGE, body=body, options=request_options)

    send_image_with_http_info = with_http_info_async(send_image)
