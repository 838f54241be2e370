"""`DefaultApi` and `AsyncDefaultApi`: the operations of `Default`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from .._runtime.api import Api, AsyncApi, body_or_fields
from .._runtime.omit import Omit, omit
from .._runtime.operation import Operation, json, json_body, query

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .._runtime.options import RequestOptions
    from .._runtime.response import ApiResponse
    from ..models.pet import Pet, PetDict

_ADD_PET: Operation[Pet] = Operation(
    "addPet",
    "POST",
    "/pets",
    parameters=(query("dry"),),
    body=json_body(required=("name",)),
    responses={"201": json("Pet")},
)


class DefaultApi(Api):
    """The operations of `Default`."""

    @overload
    def add_pet(
        self,
        pet: Pet | PetDict,
        *,
        dry: bool | None = None,
        request_options: RequestOptions | None = None,
    ) -> Pet: ...

    @overload
    def add_pet(
        self,
        *,
        dry: bool | None = None,
        request_options: RequestOptions | None = None,
        **fields: Unpack[PetDict],
    ) -> Pet: ...

    def add_pet(
        self,
        pet: Pet | PetDict | Omit = omit,
        *,
        dry: bool | None = None,
        request_options: RequestOptions | None = None,
        **fields: Any,
    ) -> Pet:
        """`POST /pets`"""
        return self._call(
            _ADD_PET,
            (dry,),
            body=body_or_fields(_ADD_PET, pet, fields),
            options=request_options,
        )

    @overload
    def add_pet_with_http_info(
        self,
        pet: Pet | PetDict,
        *,
        dry: bool | None = None,
        request_options: RequestOptions | None = None,
    ) -> ApiResponse[Pet]: ...

    @overload
    def add_pet_with_http_info(
        self,
        *,
        dry: bool | None = None,
        request_options: RequestOptions | None = None,
        **fields: Unpack[PetDict],
    ) -> ApiResponse[Pet]: ...

    def add_pet_with_http_info(
        self,
        pet: Pet | PetDict | Omit = omit,
        *,
        dry: bool | None = None,
        request_options: RequestOptions | None = None,
        **fields: Any,
    ) -> ApiResponse[Pet]:
        """Call `add_pet`; return its result with the status and the headers."""
        return self._call_with_http_info(
            _ADD_PET,
            (dry,),
            body=body_or_fields(_ADD_PET, pet, fields),
            options=request_options,
        )


class AsyncDefaultApi(AsyncApi):
    """The operations of `Default`."""

    @overload
    async def add_pet(
        self,
        pet: Pet | PetDict,
        *,
        dry: bool | None = None,
        request_options: RequestOptions | None = None,
    ) -> Pet: ...

    @overload
    async def add_pet(
        self,
        *,
        dry: bool | None = None,
        request_options: RequestOptions | None = None,
        **fields: Unpack[PetDict],
    ) -> Pet: ...

    async def add_pet(
        self,
        pet: Pet | PetDict | Omit = omit,
        *,
        dry: bool | None = None,
        request_options: RequestOptions | None = None,
        **fields: Any,
    ) -> Pet:
        """`POST /pets`"""
        return await self._call(
            _ADD_PET,
            (dry,),
            body=body_or_fields(_ADD_PET, pet, fields),
            options=request_options,
        )

    @overload
    async def add_pet_with_http_info(
        self,
        pet: Pet | PetDict,
        *,
        dry: bool | None = None,
        request_options: RequestOptions | None = None,
    ) -> ApiResponse[Pet]: ...

    @overload
    async def add_pet_with_http_info(
        self,
        *,
        dry: bool | None = None,
        request_options: RequestOptions | None = None,
        **fields: Unpack[PetDict],
    ) -> ApiResponse[Pet]: ...

    async def add_pet_with_http_info(
        self,
        pet: Pet | PetDict | Omit = omit,
        *,
        dry: bool | None = None,
        request_options: RequestOptions | None = None,
        **fields: Any,
    ) -> ApiResponse[Pet]:
        """Call `add_pet`; return its result with the status and the headers."""
        return await self._call_with_http_info(
            _ADD_PET,
            (dry,),
            body=body_or_fields(_ADD_PET, pet, fields),
            options=request_options,
        )
