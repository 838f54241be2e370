"""`DefaultApi` and `AsyncDefaultApi`: the operations of `Default`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from .._runtime.api import Api, AsyncApi, body_or_fields
from .._runtime.omit import Omit, omit
from .._runtime.operation import Operation, empty, json, json_body

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .._runtime.options import RequestOptions
    from .._runtime.response import ApiResponse
    from ..models.find_pets_request import FindPetsRequest, FindPetsRequestDict

_FIND_PETS: Operation[list[str]] = Operation(
    "findPets",
    "QUERY",
    "/pets",
    body=json_body(required=("name",)),
    responses={"200": json("list[str]")},
)
_COPY_PETS: Operation[None] = Operation(
    "copyPets",
    "COPY",
    "/pets",
    responses={"204": empty()},
)
_M_SEARCH_PETS: Operation[None] = Operation(
    "m-search /pets",
    "M-SEARCH",
    "/pets",
    responses={"204": empty()},
)


class DefaultApi(Api):
    """The operations of `Default`."""

    @overload
    def find_pets(
        self,
        find_pets_request: FindPetsRequest | FindPetsRequestDict,
        *,
        request_options: RequestOptions | None = None,
    ) -> list[str]: ...

    @overload
    def find_pets(
        self,
        *,
        request_options: RequestOptions | None = None,
        **fields: Unpack[FindPetsRequestDict],
    ) -> list[str]: ...

    def find_pets(
        self,
        find_pets_request: FindPetsRequest | FindPetsRequestDict | Omit = omit,
        *,
        request_options: RequestOptions | None = None,
        **fields: Any,
    ) -> list[str]:
        """`QUERY /pets`"""
        return self._call(
            _FIND_PETS,
            body=body_or_fields(_FIND_PETS, find_pets_request, fields),
            options=request_options,
        )

    @overload
    def find_pets_with_http_info(
        self,
        find_pets_request: FindPetsRequest | FindPetsRequestDict,
        *,
        request_options: RequestOptions | None = None,
    ) -> ApiResponse[list[str]]: ...

    @overload
    def find_pets_with_http_info(
        self,
        *,
        request_options: RequestOptions | None = None,
        **fields: Unpack[FindPetsRequestDict],
    ) -> ApiResponse[list[str]]: ...

    def find_pets_with_http_info(
        self,
        find_pets_request: FindPetsRequest | FindPetsRequestDict | Omit = omit,
        *,
        request_options: RequestOptions | None = None,
        **fields: Any,
    ) -> ApiResponse[list[str]]:
        """Call `find_pets`; return its result with the status and the headers."""
        return self._call_with_http_info(
            _FIND_PETS,
            body=body_or_fields(_FIND_PETS, find_pets_request, fields),
            options=request_options,
        )

    def copy_pets(self, *, request_options: RequestOptions | None = None) -> None:
        """`COPY /pets`"""
        self._call(_COPY_PETS, options=request_options)

    def copy_pets_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `copy_pets`; return its result with the status and the headers."""
        return self._call_with_http_info(_COPY_PETS, options=request_options)

    def m_search_pets(self, *, request_options: RequestOptions | None = None) -> None:
        """`M-SEARCH /pets`"""
        self._call(_M_SEARCH_PETS, options=request_options)

    def m_search_pets_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `m_search_pets`; return its result with the status and the headers."""
        return self._call_with_http_info(_M_SEARCH_PETS, options=request_options)


class AsyncDefaultApi(AsyncApi):
    """The operations of `Default`."""

    @overload
    async def find_pets(
        self,
        find_pets_request: FindPetsRequest | FindPetsRequestDict,
        *,
        request_options: RequestOptions | None = None,
    ) -> list[str]: ...

    @overload
    async def find_pets(
        self,
        *,
        request_options: RequestOptions | None = None,
        **fields: Unpack[FindPetsRequestDict],
    ) -> list[str]: ...

    async def find_pets(
        self,
        find_pets_request: FindPetsRequest | FindPetsRequestDict | Omit = omit,
        *,
        request_options: RequestOptions | None = None,
        **fields: Any,
    ) -> list[str]:
        """`QUERY /pets`"""
        return await self._call(
            _FIND_PETS,
            body=body_or_fields(_FIND_PETS, find_pets_request, fields),
            options=request_options,
        )

    @overload
    async def find_pets_with_http_info(
        self,
        find_pets_request: FindPetsRequest | FindPetsRequestDict,
        *,
        request_options: RequestOptions | None = None,
    ) -> ApiResponse[list[str]]: ...

    @overload
    async def find_pets_with_http_info(
        self,
        *,
        request_options: RequestOptions | None = None,
        **fields: Unpack[FindPetsRequestDict],
    ) -> ApiResponse[list[str]]: ...

    async def find_pets_with_http_info(
        self,
        find_pets_request: FindPetsRequest | FindPetsRequestDict | Omit = omit,
        *,
        request_options: RequestOptions | None = None,
        **fields: Any,
    ) -> ApiResponse[list[str]]:
        """Call `find_pets`; return its result with the status and the headers."""
        return await self._call_with_http_info(
            _FIND_PETS,
            body=body_or_fields(_FIND_PETS, find_pets_request, fields),
            options=request_options,
        )

    async def copy_pets(self, *, request_options: RequestOptions | None = None) -> None:
        """`COPY /pets`"""
        await self._call(_COPY_PETS, options=request_options)

    async def copy_pets_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `copy_pets`; return its result with the status and the headers."""
        return await self._call_with_http_info(_COPY_PETS, options=request_options)

    async def m_search_pets(
        self, *, request_options: RequestOptions | None = None
    ) -> None:
        """`M-SEARCH /pets`"""
        await self._call(_M_SEARCH_PETS, options=request_options)

    async def m_search_pets_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `m_search_pets`; return its result with the status and the headers."""
        return await self._call_with_http_info(_M_SEARCH_PETS, options=request_options)
