"""`DefaultApi` and `AsyncDefaultApi`: the operations of `Default`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from .._runtime.api import Api, AsyncApi, body_or_fields
from .._runtime.omit import Omit, omit
from .._runtime.operation import Operation, empty, json_body, text_body

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .._runtime.options import RequestOptions
    from .._runtime.response import ApiResponse
    from ..models.pet import Pet, PetDict

_CREATE_PET: Operation[None] = Operation(
    "createPet",
    "POST",
    "/pets",
    body=json_body(required=("name",)),
    responses={"204": empty()},
)
_CREATE_PET_WITH_PLAIN: Operation[None] = Operation(
    "createPet (text/plain)",
    "POST",
    "/pets",
    body=text_body(),
    responses={"204": empty()},
)


class DefaultApi(Api):
    """The operations of `Default`."""

    @overload
    def create_pet(
        self, pet: Pet | PetDict, *, request_options: RequestOptions | None = None
    ) -> None: ...

    @overload
    def create_pet(
        self,
        *,
        request_options: RequestOptions | None = None,
        **fields: Unpack[PetDict],
    ) -> None: ...

    def create_pet(
        self,
        pet: Pet | PetDict | Omit = omit,
        *,
        request_options: RequestOptions | None = None,
        **fields: Any,
    ) -> None:
        """`POST /pets`"""
        self._call(
            _CREATE_PET,
            body=body_or_fields(_CREATE_PET, pet, fields),
            options=request_options,
        )

    @overload
    def create_pet_with_http_info(
        self, pet: Pet | PetDict, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]: ...

    @overload
    def create_pet_with_http_info(
        self,
        *,
        request_options: RequestOptions | None = None,
        **fields: Unpack[PetDict],
    ) -> ApiResponse[None]: ...

    def create_pet_with_http_info(
        self,
        pet: Pet | PetDict | Omit = omit,
        *,
        request_options: RequestOptions | None = None,
        **fields: Any,
    ) -> ApiResponse[None]:
        """Call `create_pet`; return its result with the status and the headers."""
        return self._call_with_http_info(
            _CREATE_PET,
            body=body_or_fields(_CREATE_PET, pet, fields),
            options=request_options,
        )

    def create_pet_with_plain(
        self, body: str, *, request_options: RequestOptions | None = None
    ) -> None:
        """`POST /pets`"""
        self._call(_CREATE_PET_WITH_PLAIN, body=body, options=request_options)

    def create_pet_with_plain_with_http_info(
        self, body: str, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `create_pet_with_plain`; return its result with the status and the
        headers.
        """
        return self._call_with_http_info(
            _CREATE_PET_WITH_PLAIN, body=body, options=request_options
        )


class AsyncDefaultApi(AsyncApi):
    """The operations of `Default`."""

    @overload
    async def create_pet(
        self, pet: Pet | PetDict, *, request_options: RequestOptions | None = None
    ) -> None: ...

    @overload
    async def create_pet(
        self,
        *,
        request_options: RequestOptions | None = None,
        **fields: Unpack[PetDict],
    ) -> None: ...

    async def create_pet(
        self,
        pet: Pet | PetDict | Omit = omit,
        *,
        request_options: RequestOptions | None = None,
        **fields: Any,
    ) -> None:
        """`POST /pets`"""
        await self._call(
            _CREATE_PET,
            body=body_or_fields(_CREATE_PET, pet, fields),
            options=request_options,
        )

    @overload
    async def create_pet_with_http_info(
        self, pet: Pet | PetDict, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]: ...

    @overload
    async def create_pet_with_http_info(
        self,
        *,
        request_options: RequestOptions | None = None,
        **fields: Unpack[PetDict],
    ) -> ApiResponse[None]: ...

    async def create_pet_with_http_info(
        self,
        pet: Pet | PetDict | Omit = omit,
        *,
        request_options: RequestOptions | None = None,
        **fields: Any,
    ) -> ApiResponse[None]:
        """Call `create_pet`; return its result with the status and the headers."""
        return await self._call_with_http_info(
            _CREATE_PET,
            body=body_or_fields(_CREATE_PET, pet, fields),
            options=request_options,
        )

    async def create_pet_with_plain(
        self, body: str, *, request_options: RequestOptions | None = None
    ) -> None:
        """`POST /pets`"""
        await self._call(_CREATE_PET_WITH_PLAIN, body=body, options=request_options)

    async def create_pet_with_plain_with_http_info(
        self, body: str, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `create_pet_with_plain`; return its result with the status and the
        headers.
        """
        return await self._call_with_http_info(
            _CREATE_PET_WITH_PLAIN, body=body, options=request_options
        )
