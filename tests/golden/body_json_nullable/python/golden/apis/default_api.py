"""`DefaultApi` and `AsyncDefaultApi`: the operations of `Default`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from .._runtime.api import Api, AsyncApi, body_or_fields
from .._runtime.omit import Omit, omit
from .._runtime.operation import Operation, empty, json_body

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .._runtime.options import RequestOptions
    from .._runtime.response import ApiResponse
    from ..models.pet import Pet, PetDict

_SEND_NULLABLE: Operation[None] = Operation(
    "sendNullable",
    "POST",
    "/nullable",
    body=json_body(required=("name",)),
    responses={"204": empty()},
)


class DefaultApi(Api):
    """The operations of `Default`."""

    @overload
    def send_nullable(
        self,
        body: Pet | PetDict | None,
        *,
        request_options: RequestOptions | None = None,
    ) -> None: ...

    @overload
    def send_nullable(
        self,
        *,
        request_options: RequestOptions | None = None,
        **fields: Unpack[PetDict],
    ) -> None: ...

    def send_nullable(
        self,
        body: Pet | PetDict | Omit | None = omit,
        *,
        request_options: RequestOptions | None = None,
        **fields: Any,
    ) -> None:
        """`POST /nullable`"""
        self._call(
            _SEND_NULLABLE,
            body=body_or_fields(_SEND_NULLABLE, body, fields),
            options=request_options,
        )

    @overload
    def send_nullable_with_http_info(
        self,
        body: Pet | PetDict | None,
        *,
        request_options: RequestOptions | None = None,
    ) -> ApiResponse[None]: ...

    @overload
    def send_nullable_with_http_info(
        self,
        *,
        request_options: RequestOptions | None = None,
        **fields: Unpack[PetDict],
    ) -> ApiResponse[None]: ...

    def send_nullable_with_http_info(
        self,
        body: Pet | PetDict | Omit | None = omit,
        *,
        request_options: RequestOptions | None = None,
        **fields: Any,
    ) -> ApiResponse[None]:
        """Call `send_nullable`; return its result with the status and the headers."""
        return self._call_with_http_info(
            _SEND_NULLABLE,
            body=body_or_fields(_SEND_NULLABLE, body, fields),
            options=request_options,
        )


class AsyncDefaultApi(AsyncApi):
    """The operations of `Default`."""

    @overload
    async def send_nullable(
        self,
        body: Pet | PetDict | None,
        *,
        request_options: RequestOptions | None = None,
    ) -> None: ...

    @overload
    async def send_nullable(
        self,
        *,
        request_options: RequestOptions | None = None,
        **fields: Unpack[PetDict],
    ) -> None: ...

    async def send_nullable(
        self,
        body: Pet | PetDict | Omit | None = omit,
        *,
        request_options: RequestOptions | None = None,
        **fields: Any,
    ) -> None:
        """`POST /nullable`"""
        await self._call(
            _SEND_NULLABLE,
            body=body_or_fields(_SEND_NULLABLE, body, fields),
            options=request_options,
        )

    @overload
    async def send_nullable_with_http_info(
        self,
        body: Pet | PetDict | None,
        *,
        request_options: RequestOptions | None = None,
    ) -> ApiResponse[None]: ...

    @overload
    async def send_nullable_with_http_info(
        self,
        *,
        request_options: RequestOptions | None = None,
        **fields: Unpack[PetDict],
    ) -> ApiResponse[None]: ...

    async def send_nullable_with_http_info(
        self,
        body: Pet | PetDict | Omit | None = omit,
        *,
        request_options: RequestOptions | None = None,
        **fields: Any,
    ) -> ApiResponse[None]:
        """Call `send_nullable`; return its result with the status and the headers."""
        return await self._call_with_http_info(
            _SEND_NULLABLE,
            body=body_or_fields(_SEND_NULLABLE, body, fields),
            options=request_options,
        )
