"""`UsersApi` and `AsyncUsersApi`: the operations of `Users`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import Api, AsyncApi
from .._runtime.operation import Operation, empty

if TYPE_CHECKING:
    from .._runtime.options import RequestOptions
    from .._runtime.response import ApiResponse

_LIST_USERS: Operation[None] = Operation(
    "listUsers",
    "GET",
    "/users",
    responses={"204": empty()},
)
_PUT_USERS: Operation[None] = Operation(
    "putUsers",
    "PUT",
    "/users",
    responses={"204": empty()},
)


class UsersApi(Api):
    """The operations of `Users`."""

    def list_users(self, *, request_options: RequestOptions | None = None) -> None:
        """`GET /users`"""
        self._call(_LIST_USERS, options=request_options)

    def list_users_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `list_users`; return its result with the status and the headers."""
        return self._call_with_http_info(_LIST_USERS, options=request_options)

    def put_users(self, *, request_options: RequestOptions | None = None) -> None:
        """`PUT /users`"""
        self._call(_PUT_USERS, options=request_options)

    def put_users_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `put_users`; return its result with the status and the headers."""
        return self._call_with_http_info(_PUT_USERS, options=request_options)


class AsyncUsersApi(AsyncApi):
    """The operations of `Users`."""

    async def list_users(
        self, *, request_options: RequestOptions | None = None
    ) -> None:
        """`GET /users`"""
        await self._call(_LIST_USERS, options=request_options)

    async def list_users_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `list_users`; return its result with the status and the headers."""
        return await self._call_with_http_info(_LIST_USERS, options=request_options)

    async def put_users(self, *, request_options: RequestOptions | None = None) -> None:
        """`PUT /users`"""
        await self._call(_PUT_USERS, options=request_options)

    async def put_users_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `put_users`; return its result with the status and the headers."""
        return await self._call_with_http_info(_PUT_USERS, options=request_options)
