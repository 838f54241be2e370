"""`DefaultApi` and `AsyncDefaultApi`: the operations of `Default`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from .._runtime.api import Api, AsyncApi, body_or_fields
from .._runtime.omit import Omit, omit
from .._runtime.operation import Operation, json, json_body, text, text_body

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .._runtime.options import RequestOptions
    from .._runtime.response import ApiResponse
    from ..models.pet import Pet, PetDict

_ADD_PET: Operation[Pet] = Operation(
    "addPet",
    "POST",
    "/pets",
    body=json_body(optional=True),
    responses={"200": json("Pet")},
)
_ADD_FEED: Operation[str] = Operation(
    "addFeed",
    "POST",
    "/feeds",
    body=text_body(media_type="application/atom+xml"),
    responses={"200": text()},
    accept="application/xml",
)


class DefaultApi(Api):
    """The operations of `Default`."""

    @overload
    def add_pet(
        self,
        pet: Pet | PetDict | Omit = omit,
        *,
        request_options: RequestOptions | None = None,
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
        self,
        pet: Pet | PetDict | Omit = omit,
        *,
        request_options: RequestOptions | None = None,
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

    def add_feed(
        self, pet: str, *, request_options: RequestOptions | None = None
    ) -> str:
        """`POST /feeds`"""
        return self._call(_ADD_FEED, body=pet, options=request_options)

    def add_feed_with_http_info(
        self, pet: str, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[str]:
        """Call `add_feed`; return its result with the status and the headers."""
        return self._call_with_http_info(_ADD_FEED, body=pet, options=request_options)


class AsyncDefaultApi(AsyncApi):
    """The operations of `Default`."""

    @overload
    async def add_pet(
        self,
        pet: Pet | PetDict | Omit = omit,
        *,
        request_options: RequestOptions | None = None,
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
        self,
        pet: Pet | PetDict | Omit = omit,
        *,
        request_options: RequestOptions | None = None,
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

    async def add_feed(
        self, pet: str, *, request_options: RequestOptions | None = None
    ) -> str:
        """`POST /feeds`"""
        return await self._call(_ADD_FEED, body=pet, options=request_options)

    async def add_feed_with_http_info(
        self, pet: str, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[str]:
        """Call `add_feed`; return its result with the status and the headers."""
        return await self._call_with_http_info(
            _ADD_FEED, body=pet, options=request_options
        )
