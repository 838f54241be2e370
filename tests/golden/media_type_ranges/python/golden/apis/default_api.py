"""`DefaultApi` and `AsyncDefaultApi`: the operations of `Default`."""

from __future__ import annotations

from .. import models
from .._runtime import operation as op
from .._runtime.api import Api, AsyncApi, with_http_info, with_http_info_async
from .._runtime.options import RequestOptionsInput
from .._runtime.response import AsyncBinaryResponse, BinaryResponse
from .._runtime.uploads import RawInput

_SEND_BYTES: op.Operation[BinaryResponse] = op.Operation(
    "sendBytes",
    "POST",
    "/bytes",
    body=op.raw_body(),
    responses={"200": op.binary()},
    accept="*/*",
)
_SEND_TEXT: op.Operation[str] = op.Operation(
    "sendText",
    "POST",
    "/text",
    body=op.text_body(),
    responses={"200": op.text()},
    accept="*/*",
)
_SEND_JSON: op.Operation[models.Pet] = op.Operation(
    "sendJson",
    "POST",
    "/json",
    body=op.json_body(),
    responses={"200": op.json(lambda: models.Pet)},
    accept="*/*",
)
_SEND_IMAGE: op.Operation[BinaryResponse] = op.Operation(
    "sendImage",
    "PUT",
    "/image",
    body=op.raw_body(),
    responses={"200": op.binary()},
    accept="image/png, image/jpeg",
)
_GET_FILE: op.Operation[BinaryResponse] = op.Operation(
    "getFile",
    "GET",
    "/file",
    responses={"200": op.binary()},
)


class DefaultApi(Api):
    """The operations of `Default`."""

    def send_bytes(
        self, *, body: RawInput, request_options: RequestOptionsInput | None = None
    ) -> BinaryResponse:
        """`POST /bytes`

        Args:
            body: The body of the request.
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._download(_SEND_BYTES, body=body, options=request_options)

    def send_text(
        self, *, body: str, request_options: RequestOptionsInput | None = None
    ) -> str:
        """`POST /text`

        Args:
            body: The body of the request.
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(_SEND_TEXT, body=body, options=request_options)

    def send_json(
        self, *, name: str, request_options: RequestOptionsInput | None = None
    ) -> models.Pet:
        """`POST /json`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(_SEND_JSON, body={"name": name}, options=request_options)

    def send_image(
        self, *, body: RawInput, request_options: RequestOptionsInput | None = None
    ) -> BinaryResponse:
        """`PUT /image`

        Args:
            body: The body of the request.
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._download(_SEND_IMAGE, body=body, options=request_options)

    def get_file(
        self, *, request_options: RequestOptionsInput | None = None
    ) -> BinaryResponse:
        """`GET /file`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._download(_GET_FILE, options=request_options)

    send_bytes_with_http_info = with_http_info(send_bytes)
    send_text_with_http_info = with_http_info(send_text)
    send_json_with_http_info = with_http_info(send_json)
    send_image_with_http_info = with_http_info(send_image)
    get_file_with_http_info = with_http_info(get_file)


class AsyncDefaultApi(AsyncApi):
    """The operations of `Default`."""

    async def send_bytes(
        self, *, body: RawInput, request_options: RequestOptionsInput | None = None
    ) -> AsyncBinaryResponse:
        """`POST /bytes`

        Args:
            body: The body of the request.
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._download(_SEND_BYTES, body=body, options=request_options)

    async def send_text(
        self, *, body: str, request_options: RequestOptionsInput | None = None
    ) -> str:
        """`POST /text`

        Args:
            body: The body of the request.
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(_SEND_TEXT, body=body, options=request_options)

    async def send_json(
        self, *, name: str, request_options: RequestOptionsInput | None = None
    ) -> models.Pet:
        """`POST /json`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(
            _SEND_JSON, body={"name": name}, options=request_options
        )

    async def send_image(
        self, *, body: RawInput, request_options: RequestOptionsInput | None = None
    ) -> AsyncBinaryResponse:
        """`PUT /image`

        Args:
            body: The body of the request.
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._download(_SEND_IMAGE, body=body, options=request_options)

    async def get_file(
        self, *, request_options: RequestOptionsInput | None = None
    ) -> AsyncBinaryResponse:
        """`GET /file`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._download(_GET_FILE, options=request_options)

    send_bytes_with_http_info = with_http_info_async(send_bytes)
    send_text_with_http_info = with_http_info_async(send_text)
    send_json_with_http_info = with_http_info_async(send_json)
    send_image_with_http_info = with_http_info_async(send_image)
    get_file_with_http_info = with_http_info_async(get_file)
