"""`DefaultApi` and `AsyncDefaultApi`: the operations of `Default`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from .._runtime.api import Api, AsyncApi, body_or_fields
from .._runtime.omit import Omit, omit
from .._runtime.operation import Operation, json, json_body

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .._runtime.options import RequestOptions
    from .._runtime.response import ApiResponse
    from ..models.pet import Pet, PetDict

_ADD_PET: Operation[Pet] = Operation(
    "addPet",
    "POST",
    "/pets",
    body=json_body(required=("name",), media_type="application/vnd.pets.v2+json"),
    responses={"200": json("Pet")},
    accept="application/json; charset=utf-8",
)
_ADD_PET_WITH_JSON: Operation[Pet] = Operation(
    "addPet (application/json)",
    "POST",
    "/pets",
    body=json_body(required=("name",)),
    responses={"200": json("Pet")},
    accept="application/json; charset=utf-8",
)
_CHANGE_PET: Operation[Pet] = Operation(
    "changePet",
    "PATCH",
    "/pets",
    body=json_body(required=("name",), media_type="application/merge-patch+json"),
    responses={"200": json("Pet")},
    accept="application/hal+json",
)


class DefaultApi(Api):
    """The operations of `Default`."""

    @overload
    def add_pet(
        self, pet: Pet | PetDict, *, request_options: RequestOptions | None = None
    ) -> Pet: ...

    @overload
    def add_pet(
        self,
        *,
        request_options: RequestOptions | None = None,
        **fields: Unpack[PetDict],
    ) -> Pet: ...

    def add_pet(
        self,
        pet: Pet | PetDict | Omit = omit,
        *,
        request_options: RequestOptions | None = None,
        **fields: Any,
    ) -> Pet:
        """`POST /pets`"""
        return self._call(
            _ADD_PET,
            body=body_or_fields(_ADD_PET, pet, fields),
            options=request_options,
        )

    @overload
    def add_pet_with_http_info(
        self, pet: Pet | PetDict, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[Pet]: ...

    @overload
    def add_pet_with_http_info(
        self,
        *,
        request_options: RequestOptions | None = None,
        **fields: Unpack[PetDict],
    ) -> ApiResponse[Pet]: ...

    def add_pet_with_http_info(
        self,
        pet: Pet | PetDict | Omit = omit,
        *,
        request_options: RequestOptions | None = None,
        **fields: Any,
    ) -> ApiResponse[Pet]:
        """Call `add_pet`; return its result with the status and the headers."""
        return self._call_with_http_info(
            _ADD_PET,
            body=body_or_fields(_ADD_PET, pet, fields),
            options=request_options,
        )

    @overload
    def add_pet_with_json(
        self, pet: Pet | PetDict, *, request_options: RequestOptions | None = None
    ) -> Pet: ...

    @overload
    def add_pet_with_json(
        self,
        *,
        request_options: RequestOptions | None = None,
        **fields: Unpack[PetDict],
    ) -> Pet: ...

    def add_pet_with_json(
        self,
        pet: Pet | PetDict | Omit = omit,
        *,
        request_options: RequestOptions | None = None,
        **fields: Any,
    ) -> Pet:
        """`POST /pets`"""
        return self._call(
            _ADD_PET_WITH_JSON,
            body=body_or_fields(_ADD_PET_WITH_JSON, pet, fields),
            options=request_options,
        )

    @overload
    def add_pet_with_json_with_http_info(
        self, pet: Pet | PetDict, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[Pet]: ...

    @overload
    def add_pet_with_json_with_http_info(
        self,
        *,
        request_options: RequestOptions | None = None,
        **fields: Unpack[PetDict],
    ) -> ApiResponse[Pet]: ...

    def add_pet_with_json_with_http_info(
        self,
        pet: Pet | PetDict | Omit = omit,
        *,
        request_options: RequestOptions | None = None,
        **fields: Any,
    ) -> ApiResponse[Pet]:
        """Call `add_pet_with_json`; return its result with the status and the
        headers.
        """
        return self._call_with_http_info(
            _ADD_PET_WITH_JSON,
            body=body_or_fields(_ADD_PET_WITH_JSON, pet, fields),
            options=request_options,
        )

    @overload
    def change_pet(
        self, pet: Pet | PetDict, *, request_options: RequestOptions | None = None
    ) -> Pet: ...

    @overload
    def change_pet(
        self,
        *,
        request_options: RequestOptions | None = None,
        **fields: Unpack[PetDict],
    ) -> Pet: ...

    def change_pet(
        self,
        pet: Pet | PetDict | Omit = omit,
        *,
        request_options: RequestOptions | None = None,
        **fields: Any,
    ) -> Pet:
        """`PATCH /pets`"""
        return self._call(
            _CHANGE_PET,
            body=body_or_fields(_CHANGE_PET, pet, fields),
            options=request_options,
        )

    @overload
    def change_pet_with_http_info(
        self, pet: Pet | PetDict, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[Pet]: ...

    @overload
    def change_pet_with_http_info(
        self,
        *,
        request_options: RequestOptions | None = None,
        **fields: Unpack[PetDict],
    ) -> ApiResponse[Pet]: ...

    def change_pet_with_http_info(
        self,
        pet: Pet | PetDict | Omit = omit,
        *,
        request_options: RequestOptions | None = None,
        **fields: Any,
    ) -> ApiResponse[Pet]:
        """Call `change_pet`; return its result with the status and the headers."""
        return self._call_with_http_info(
            _CHANGE_PET,
            body=body_or_fields(_CHANGE_PET, pet, fields),
            options=request_options,
        )


class AsyncDefaultApi(AsyncApi):
    """The operations of `Default`."""

    @overload
    async def add_pet(
        self, pet: Pet | PetDict, *, request_options: RequestOptions | None = None
    ) -> Pet: ...

    @overload
    async def add_pet(
        self,
        *,
        request_options: RequestOptions | None = None,
        **fields: Unpack[PetDict],
    ) -> Pet: ...

    async def add_pet(
        self,
        pet: Pet | PetDict | Omit = omit,
        *,
        request_options: RequestOptions | None = None,
        **fields: Any,
    ) -> Pet:
        """`POST /pets`"""
        return await self._call(
            _ADD_PET,
            body=body_or_fields(_ADD_PET, pet, fields),
            options=request_options,
        )

    @overload
    async def add_pet_with_http_info(
        self, pet: Pet | PetDict, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[Pet]: ...

    @overload
    async def add_pet_with_http_info(
        self,
        *,
        request_options: RequestOptions | None = None,
        **fields: Unpack[PetDict],
    ) -> ApiResponse[Pet]: ...

    async def add_pet_with_http_info(
        self,
        pet: Pet | PetDict | Omit = omit,
        *,
        request_options: RequestOptions | None = None,
        **fields: Any,
    ) -> ApiResponse[Pet]:
        """Call `add_pet`; return its result with the status and the headers."""
        return await self._call_with_http_info(
            _ADD_PET,
            body=body_or_fields(_ADD_PET, pet, fields),
            options=request_options,
        )

    @overload
    async def add_pet_with_json(
        self, pet: Pet | PetDict, *, request_options: RequestOptions | None = None
    ) -> Pet: ...

    @overload
    async def add_pet_with_json(
        self,
        *,
        request_options: RequestOptions | None = None,
        **fields: Unpack[PetDict],
    ) -> Pet: ...

    async def add_pet_with_json(
        self,
        pet: Pet | PetDict | Omit = omit,
        *,
        request_options: RequestOptions | None = None,
        **fields: Any,
    ) -> Pet:
        """`POST /pets`"""
        return await self._call(
            _ADD_PET_WITH_JSON,
            body=body_or_fields(_ADD_PET_WITH_JSON, pet, fields),
            options=request_options,
        )

    @overload
    async def add_pet_with_json_with_http_info(
        self, pet: Pet | PetDict, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[Pet]: ...

    @overload
    async def add_pet_with_json_with_http_info(
        self,
        *,
        request_options: RequestOptions | None = None,
        **fields: Unpack[PetDict],
    ) -> ApiResponse[Pet]: ...

    async def add_pet_with_json_with_http_info(
        self,
        pet: Pet | PetDict | Omit = omit,
        *,
        request_options: RequestOptions | None = None,
        **fields: Any,
    ) -> ApiResponse[Pet]:
        """Call `add_pet_with_json`; return its result with the status and the
        headers.
        """
        return await self._call_with_http_info(
            _ADD_PET_WITH_JSON,
            body=body_or_fields(_ADD_PET_WITH_JSON, pet, fields),
            options=request_options,
        )

    @overload
    async def change_pet(
        self, pet: Pet | PetDict, *, request_options: RequestOptions | None = None
    ) -> Pet: ...

    @overload
    async def change_pet(
        self,
        *,
        request_options: RequestOptions | None = None,
        **fields: Unpack[PetDict],
    ) -> Pet: ...

    async def change_pet(
        self,
        pet: Pet | PetDict | Omit = omit,
        *,
        request_options: RequestOptions | None = None,
        **fields: Any,
    ) -> Pet:
        """`PATCH /pets`"""
        return await self._call(
            _CHANGE_PET,
            body=body_or_fields(_CHANGE_PET, pet, fields),
            options=request_options,
        )

    @overload
    async def change_pet_with_http_info(
        self, pet: Pet | PetDict, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[Pet]: ...

    @overload
    async def change_pet_with_http_info(
        self,
        *,
        request_options: RequestOptions | None = None,
        **fields: Unpack[PetDict],
    ) -> ApiResponse[Pet]: ...

    async def change_pet_with_http_info(
        self,
        pet: Pet | PetDict | Omit = omit,
        *,
        request_options: RequestOptions | None = None,
        **fields: Any,
    ) -> ApiResponse[Pet]:
        """Call `change_pet`; return its result with the status and the headers."""
        return await self._call_with_http_info(
            _CHANGE_PET,
            body=body_or_fields(_CHANGE_PET, pet, fields),
            options=request_options,
        )
