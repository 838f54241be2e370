"""`AdminUsersApi` and `AsyncAdminUsersApi`: the operations of `Admin Users`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import Api, AsyncApi
from .._runtime.operation import Operation, empty, json, query

if TYPE_CHECKING:
    from .._runtime.options import RequestOptions
    from .._runtime.response import ApiResponse
    from ..models.pet import Pet

_FETCH_ALL: Operation[Pet] = Operation(
    "a1",
    "GET",
    "/a",
    parameters=(query("l"), query("q"), query("f"), query("p")),
    responses={"200": json("Pet")},
)
_REPLACE: Operation[None] = Operation(
    "a2",
    "PUT",
    "/a",
    responses={"204": empty()},
)
_CREATE: Operation[None] = Operation(
    "a3",
    "POST",
    "/a",
    responses={"204": empty()},
)


class AdminUsersApi(Api):
    """The operations below `/Admin Users`."""

    def fetch_all(
        self,
        *,
        page_limit: int | None = None,
        search_text: str | None = None,
        from_: str | None = None,
        pinned: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> Pet:
        """`GET /a`"""
        return self._call(
            _FETCH_ALL,
            (page_limit, search_text, from_, pinned),
            options=request_options,
        )

    def fetch_all_with_http_info(
        self,
        *,
        page_limit: int | None = None,
        search_text: str | None = None,
        from_: str | None = None,
        pinned: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> ApiResponse[Pet]:
        """Call `fetch_all`; return its result with the status and the headers."""
        return self._call_with_http_info(
            _FETCH_ALL,
            (page_limit, search_text, from_, pinned),
            options=request_options,
        )

    def replace(self, *, request_options: RequestOptions | None = None) -> None:
        """`PUT /a`"""
        self._call(_REPLACE, options=request_options)

    def replace_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `replace`; return its result with the status and the headers."""
        return self._call_with_http_info(_REPLACE, options=request_options)

    def create(self, *, request_options: RequestOptions | None = None) -> None:
        """`POST /a`"""
        self._call(_CREATE, options=request_options)

    def create_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `create`; return its result with the status and the headers."""
        return self._call_with_http_info(_CREATE, options=request_options)


class AsyncAdminUsersApi(AsyncApi):
    """The operations below `/Admin Users`."""

    async def fetch_all(
        self,
        *,
        page_limit: int | None = None,
        search_text: str | None = None,
        from_: str | None = None,
        pinned: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> Pet:
        """`GET /a`"""
        return await self._call(
            _FETCH_ALL,
            (page_limit, search_text, from_, pinned),
            options=request_options,
        )

    async def fetch_all_with_http_info(
        self,
        *,
        page_limit: int | None = None,
        search_text: str | None = None,
        from_: str | None = None,
        pinned: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> ApiResponse[Pet]:
        """Call `fetch_all`; return its result with the status and the headers."""
        return await self._call_with_http_info(
            _FETCH_ALL,
            (page_limit, search_text, from_, pinned),
            options=request_options,
        )

    async def replace(self, *, request_options: RequestOptions | None = None) -> None:
        """`PUT /a`"""
        await self._call(_REPLACE, options=request_options)

    async def replace_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `replace`; return its result with the status and the headers."""
        return await self._call_with_http_info(_REPLACE, options=request_options)

    async def create(self, *, request_options: RequestOptions | None = None) -> None:
        """`POST /a`"""
        await self._call(_CREATE, options=request_options)

    async def create_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `create`; return its result with the status and the headers."""
        return await self._call_with_http_info(_CREATE, options=request_options)
