"""`DefaultApi` and `AsyncDefaultApi`: the operations of `Default`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from .._runtime.api import Api, AsyncApi, body_or_fields
from .._runtime.omit import Omit, omit
from .._runtime.operation import Operation, empty, json_body, query

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .._runtime.options import RequestOptions
    from .._runtime.response import ApiResponse
    from ..models.create_pet_request import CreatePetRequest, CreatePetRequestDict

_CREATE_PET: Operation[None] = Operation(
    "createPet",
    "POST",
    "/pets",
    parameters=(query("dry"),),
    body=json_body(optional=True),
    responses={"204": empty()},
)


class DefaultApi(Api):
    """The operations of `Default`."""

    @overload
    def create_pet(
        self,
        create_pet_request: CreatePetRequest | CreatePetRequestDict | Omit = omit,
        *,
        dry: bool | None = None,
        request_options: RequestOptions | None = None,
    ) -> None: ...

    @overload
    def create_pet(
        self,
        *,
        dry: bool | None = None,
        request_options: RequestOptions | None = None,
        **fields: Unpack[CreatePetRequestDict],
    ) -> None: ...

    def create_pet(
        self,
        create_pet_request: CreatePetRequest | CreatePetRequestDict | Omit = omit,
        *,
        dry: bool | None = None,
        request_options: RequestOptions | None = None,
        **fields: Any,
    ) -> None:
        """`POST /pets`

        Args:
            dry: Only try.
        """
        self._call(
            _CREATE_PET,
            (dry,),
            body=body_or_fields(_CREATE_PET, create_pet_request, fields),
            options=request_options,
        )

    @overload
    def create_pet_with_http_info(
        self,
        create_pet_request: CreatePetRequest | CreatePetRequestDict | Omit = omit,
        *,
        dry: bool | None = None,
        request_options: RequestOptions | None = None,
    ) -> ApiResponse[None]: ...

    @overload
    def create_pet_with_http_info(
        self,
        *,
        dry: bool | None = None,
        request_options: RequestOptions | None = None,
        **fields: Unpack[CreatePetRequestDict],
    ) -> ApiResponse[None]: ...

    def create_pet_with_http_info(
        self,
        create_pet_request: CreatePetRequest | CreatePetRequestDict | Omit = omit,
        *,
        dry: bool | None = None,
        request_options: RequestOptions | None = None,
        **fields: Any,
    ) -> ApiResponse[None]:
        """Call `create_pet`; return its result with the status and the headers."""
        return self._call_with_http_info(
            _CREATE_PET,
            (dry,),
            body=body_or_fields(_CREATE_PET, create_pet_request, fields),
            options=request_options,
        )


class AsyncDefaultApi(AsyncApi):
    """The operations of `Default`."""

    @overload
    async def create_pet(
        self,
        create_pet_request: CreatePetRequest | CreatePetRequestDict | Omit = omit,
        *,
        dry: bool | None = None,
        request_options: RequestOptions | None = None,
    ) -> None: ...

    @overload
    async def create_pet(
        self,
        *,
        dry: bool | None = None,
        request_options: RequestOptions | None = None,
        **fields: Unpack[CreatePetRequestDict],
    ) -> None: ...

    async def create_pet(
        self,
        create_pet_request: CreatePetRequest | CreatePetRequestDict | Omit = omit,
        *,
        dry: bool | None = None,
        request_options: RequestOptions | None = None,
        **fields: Any,
    ) -> None:
        """`POST /pets`

        Args:
            dry: Only try.
        """
        await self._call(
            _CREATE_PET,
            (dry,),
            body=body_or_fields(_CREATE_PET, create_pet_request, fields),
            options=request_options,
        )

    @overload
    async def create_pet_with_http_info(
        self,
        create_pet_request: CreatePetRequest | CreatePetRequestDict | Omit = omit,
        *,
        dry: bool | None = None,
        request_options: RequestOptions | None = None,
    ) -> ApiResponse[None]: ...

    @overload
    async def create_pet_with_http_info(
        self,
        *,
        dry: bool | None = None,
        request_options: RequestOptions | None = None,
        **fields: Unpack[CreatePetRequestDict],
    ) -> ApiResponse[None]: ...

    async def create_pet_with_http_info(
        self,
        create_pet_request: CreatePetRequest | CreatePetRequestDict | Omit = omit,
        *,
        dry: bool | None = None,
        request_options: RequestOptions | None = None,
        **fields: Any,
    ) -> ApiResponse[None]:
        """Call `create_pet`; return its result with the status and the headers."""
        return await self._call_with_http_info(
            _CREATE_PET,
            (dry,),
            body=body_or_fields(_CREATE_PET, create_pet_request, fields),
            options=request_options,
        )
