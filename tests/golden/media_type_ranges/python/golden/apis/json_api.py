"""`JsonApi` and `AsyncJsonApi`: the operations of `json`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from .._runtime.api import Api, AsyncApi, body_or_fields
from .._runtime.omit import omit
from .._runtime.operation import Operation, json, json_body

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .._runtime.omit import Omit
    from .._runtime.options import RequestOptions
    from .._runtime.response import ApiResponse
    from ..models.pet import Pet, PetDict

_SEND_JSON: Operation[Pet] = Operation(
    "sendJson",
    "POST",
    "/json",
    body=json_body(required=("name",)),
    responses={"200": json("Pet")},
    accept="*/*",
)


class JsonApi(Api):
    """The operations below `/json`."""

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


class AsyncJsonApi(AsyncApi):
    """The operations below `/json`."""

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
