"""`DefaultApi` and `AsyncDefaultApi`: the operations of `Default`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from .._runtime.api import Api, AsyncApi, body_or_fields
from .._runtime.omit import Omit, omit
from .._runtime.operation import (
    Operation,
    binary,
    json,
    json_body,
    raw_body,
    text,
    text_body,
)

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .._runtime.options import RequestOptions
    from .._runtime.response import ApiResponse, AsyncBinaryResponse, BinaryResponse
    from .._runtime.uploads import RawInput
    from ..models.pet import Pet, PetDict

_SEND_BYTES: Operation[BinaryResponse] = Operation(
    "sendBytes",
    "POST",
    "/bytes",
    body=raw_body(),
    responses={"200": binary()},
    accept="*/*",
)
_SEND_TEXT: Operation[str] = Operation(
    "sendText",
    "POST",
    "/text",
    body=text_body(),
    responses={"200": text()},
    accept="*/*",
)
_SEND_JSON: Operation[Pet] = Operation(
    "sendJson",
    "POST",
    "/json",
    body=json_body(required=("name",)),
    responses={"200": json("Pet")},
    accept="*/*",
)
_SEND_IMAGE: Operation[BinaryResponse] = Operation(
    "sendImage",
    "PUT",
    "/image",
    body=raw_body(),
    responses={"200": binary()},
    accept="image/png, image/jpeg",
)
_GET_FILE: Operation[BinaryResponse] = Operation(
    "getFile",
    "GET",
    "/file",
    responses={"200": binary()},
)


class DefaultApi(Api):
    """The operations of `Default`."""

    def send_bytes(
        self, body: RawInput, *, request_options: RequestOptions | None = None
    ) -> BinaryResponse:
        """`POST /bytes`"""
        return self._download(_SEND_BYTES, body=body, options=request_options)

    def send_bytes_with_http_info(
        self, body: RawInput, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[BinaryResponse]:
        """Call `send_bytes`; return its result with the status and the headers."""
        return self._download_with_http_info(
            _SEND_BYTES, body=body, options=request_options
        )

    def send_text(
        self, body: str, *, request_options: RequestOptions | None = None
    ) -> str:
        """`POST /text`"""
        return self._call(_SEND_TEXT, body=body, options=request_options)

    def send_text_with_http_info(
        self, body: str, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[str]:
        """Call `send_text`; return its result with the status and the headers."""
        return self._call_with_http_info(_SEND_TEXT, body=body, options=request_options)

    @overload
    def send_json(
        self, pet: Pet | PetDict, *, request_options: RequestOptions | None = None
    ) -> Pet: ...

    @overload
    def send_json(
        self,
        *,
        request_options: RequestOptions | None = None,
        **fields: Unpack[PetDict],
    ) -> Pet: ...

    def send_json(
        self,
        pet: Pet | PetDict | Omit = omit,
        *,
        request_options: RequestOptions | None = None,
        **fields: Any,
    ) -> Pet:
        """`POST /json`"""
        return self._call(
            _SEND_JSON,
            body=body_or_fields(_SEND_JSON, pet, fields),
            options=request_options,
        )

    @overload
    def send_json_with_http_info(
        self, pet: Pet | PetDict, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[Pet]: ...

    @overload
    def send_json_with_http_info(
        self,
        *,
        request_options: RequestOptions | None = None,
        **fields: Unpack[PetDict],
    ) -> ApiResponse[Pet]: ...

    def send_json_with_http_info(
        self,
        pet: Pet | PetDict | Omit = omit,
        *,
        request_options: RequestOptions | None = None,
        **fields: Any,
    ) -> ApiResponse[Pet]:
        """Call `send_json`; return its result with the status and the headers."""
        return self._call_with_http_info(
            _SEND_JSON,
            body=body_or_fields(_SEND_JSON, pet, fields),
            options=request_options,
        )

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

    def get_file(
        self, *, request_options: RequestOptions | None = None
    ) -> BinaryResponse:
        """`GET /file`"""
        return self._download(_GET_FILE, options=request_options)

    def get_file_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[BinaryResponse]:
        """Call `get_file`; return its result with the status and the headers."""
        return self._download_with_http_info(_GET_FILE, options=request_options)


class AsyncDefaultApi(AsyncApi):
    """The operations of `Default`."""

    async def send_bytes(
        self, body: RawInput, *, request_options: RequestOptions | None = None
    ) -> AsyncBinaryResponse:
        """`POST /bytes`"""
        return await self._download(_SEND_BYTES, body=body, options=request_options)

    async def send_bytes_with_http_info(
        self, body: RawInput, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[AsyncBinaryResponse]:
        """Call `send_bytes`; return its result with the status and the headers."""
        return await self._download_with_http_info(
            _SEND_BYTES, body=body, options=request_options
        )

    async def send_text(
        self, body: str, *, request_options: RequestOptions | None = None
    ) -> str:
        """`POST /text`"""
        return await self._call(_SEND_TEXT, body=body, options=request_options)

    async def send_text_with_http_info(
        self, body: str, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[str]:
        """Call `send_text`; return its result with the status and the headers."""
        return await self._call_with_http_info(
            _SEND_TEXT, body=body, options=request_options
        )

    @overload
    async def send_json(
        self, pet: Pet | PetDict, *, request_options: RequestOptions | None = None
    ) -> Pet: ...

    @overload
    async def send_json(
        self,
        *,
        request_options: RequestOptions | None = None,
        **fields: Unpack[PetDict],
    ) -> Pet: ...

    async def send_json(
        self,
        pet: Pet | PetDict | Omit = omit,
        *,
        request_options: RequestOptions | None = None,
        **fields: Any,
    ) -> Pet:
        """`POST /json`"""
        return await self._call(
            _SEND_JSON,
            body=body_or_fields(_SEND_JSON, pet, fields),
            options=request_options,
        )

    @overload
    async def send_json_with_http_info(
        self, pet: Pet | PetDict, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[Pet]: ...

    @overload
    async def send_json_with_http_info(
        self,
        *,
        request_options: RequestOptions | None = None,
        **fields: Unpack[PetDict],
    ) -> ApiResponse[Pet]: ...

    async def send_json_with_http_info(
        self,
        pet: Pet | PetDict | Omit = omit,
        *,
        request_options: RequestOptions | None = None,
        **fields: Any,
    ) -> ApiResponse[Pet]:
        """Call `send_json`; return its result with the status and the headers."""
        return await self._call_with_http_info(
            _SEND_JSON,
            body=body_or_fields(_SEND_JSON, pet, fields),
            options=request_options,
        )

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

    async def get_file(
        self, *, request_options: RequestOptions | None = None
    ) -> AsyncBinaryResponse:
        """`GET /file`"""
        return await self._download(_GET_FILE, options=request_options)

    async def get_file_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[AsyncBinaryResponse]:
        """Call `get_file`; return its result with the status and the headers."""
        return await self._download_with_http_info(_GET_FILE, options=request_options)
