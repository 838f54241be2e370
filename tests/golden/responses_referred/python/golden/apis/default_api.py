"""`DefaultApi` and `AsyncDefaultApi`: the operations of `Default`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from .._runtime.api import Api, AsyncApi, body_or_fields
from .._runtime.omit import Omit, omit
from .._runtime.operation import Operation, ResponseHeaders, json, json_body, query

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .._runtime.options import RequestOptions
    from .._runtime.response import ApiResponse
    from ..models.pet_headers import PetHeaders
    from ..models.pet_request import PetRequest, PetRequestDict
    from ..models.pet_response import PetResponse

_CREATE_PET: Operation[PetResponse, PetHeaders] = Operation(
    "createPet",
    "POST",
    "/pets",
    parameters=(query("dry"),),
    body=json_body(),
    responses={"200": json("PetResponse"), "default": json("ProblemResponse")},
    headers=ResponseHeaders("PetHeaders"),
)


class DefaultApi(Api):
    """The operations of `Default`."""

    @overload
    def create_pet(
        self,
        pet_request: PetRequest | PetRequestDict,
        *,
        dry: bool | None = None,
        request_options: RequestOptions | None = None,
    ) -> PetResponse: ...

    @overload
    def create_pet(
        self,
        *,
        dry: bool | None = None,
        request_options: RequestOptions | None = None,
        **fields: Unpack[PetRequestDict],
    ) -> PetResponse: ...

    def create_pet(
        self,
        pet_request: PetRequest | PetRequestDict | Omit = omit,
        *,
        dry: bool | None = None,
        request_options: RequestOptions | None = None,
        **fields: Any,
    ) -> PetResponse:
        """`POST /pets`"""
        return self._call(
            _CREATE_PET,
            (dry,),
            body=body_or_fields(_CREATE_PET, pet_request, fields),
            options=request_options,
        )

    @overload
    def create_pet_with_http_info(
        self,
        pet_request: PetRequest | PetRequestDict,
        *,
        dry: bool | None = None,
        request_options: RequestOptions | None = None,
    ) -> ApiResponse[PetResponse, PetHeaders]: ...

    @overload
    def create_pet_with_http_info(
        self,
        *,
        dry: bool | None = None,
        request_options: RequestOptions | None = None,
        **fields: Unpack[PetRequestDict],
    ) -> ApiResponse[PetResponse, PetHeaders]: ...

    def create_pet_with_http_info(
        self,
        pet_request: PetRequest | PetRequestDict | Omit = omit,
        *,
        dry: bool | None = None,
        request_options: RequestOptions | None = None,
        **fields: Any,
    ) -> ApiResponse[PetResponse, PetHeaders]:
        """Call `create_pet`; return its result with the status and the headers."""
        return self._call_with_http_info(
            _CREATE_PET,
            (dry,),
            body=body_or_fields(_CREATE_PET, pet_request, fields),
            options=request_options,
        )


class AsyncDefaultApi(AsyncApi):
    """The operations of `Default`."""

    @overload
    async def create_pet(
        self,
        pet_request: PetRequest | PetRequestDict,
        *,
        dry: bool | None = None,
        request_options: RequestOptions | None = None,
    ) -> PetResponse: ...

    @overload
    async def create_pet(
        self,
        *,
        dry: bool | None = None,
        request_options: RequestOptions | None = None,
        **fields: Unpack[PetRequestDict],
    ) -> PetResponse: ...

    async def create_pet(
        self,
        pet_request: PetRequest | PetRequestDict | Omit = omit,
        *,
        dry: bool | None = None,
        request_options: RequestOptions | None = None,
        **fields: Any,
    ) -> PetResponse:
        """`POST /pets`"""
        return await self._call(
            _CREATE_PET,
            (dry,),
            body=body_or_fields(_CREATE_PET, pet_request, fields),
            options=request_options,
        )

    @overload
    async def create_pet_with_http_info(
        self,
        pet_request: PetRequest | PetRequestDict,
        *,
        dry: bool | None = None,
        request_options: RequestOptions | None = None,
    ) -> ApiResponse[PetResponse, PetHeaders]: ...

    @overload
    async def create_pet_with_http_info(
        self,
        *,
        dry: bool | None = None,
        request_options: RequestOptions | None = None,
        **fields: Unpack[PetRequestDict],
    ) -> ApiResponse[PetResponse, PetHeaders]: ...

    async def create_pet_with_http_info(
        self,
        pet_request: PetRequest | PetRequestDict | Omit = omit,
        *,
        dry: bool | None = None,
        request_options: RequestOptions | None = None,
        **fields: Any,
    ) -> ApiResponse[PetResponse, PetHeaders]:
        """Call `create_pet`; return its result with the status and the headers."""
        return await self._call_with_http_info(
            _CREATE_PET,
            (dry,),
            body=body_or_fields(_CREATE_PET, pet_request, fields),
            options=request_options,
        )
