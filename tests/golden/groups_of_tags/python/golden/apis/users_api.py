"""`UsersApi` and `AsyncUsersApi`: the operations of `Users`."""

from __future__ import annotations

from .._runtime import operation as op
from .._runtime.api import Api, AsyncApi, with_http_info, with_http_info_async
from .._runtime.options import RequestOptionsInput

_LIST_USERS: op.Operation[None] = op.Operation(
    "listUsers",
    "GET",
    "/users",
    responses={"204": op.empty()},
)
_PUT_USERS: op.Operation[None] = op.Operation(
    "putUsers",
    "PUT",
    "/users",
    responses={"204": op.empty()},
)


class UsersApi(Api):
    """The operations of `Users`."""

    def list_users(self, *, request_options: RequestOptionsInput | None = None) -> None:
        """`GET /users`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(_LIST_USERS, options=request_options)

    def put_users(self, *, request_options: RequestOptionsInput | None = None) -> None:
        """`PUT /users`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(_PUT_USERS, options=request_options)

    list_users_with_http_info = with_http_info(list_users)
    put_users_with_http_info = with_http_info(put_users)


class AsyncUsersApi(AsyncApi):
    """The operations of `Users`."""

    async def list_users(
        self, *, request_options: RequestOptionsInput | None = None
    ) -> None:
        """`GET /users`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(_LIST_USERS, options=request_options)

    async def put_users(
        self, *, request_options: RequestOptionsInput | None = None
    ) -> None:
        """`PUT /users`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(_PUT_USERS, options=request_options)

    list_users_with_http_info = with_http_info_async(list_users)
    put_users_with_http_info = with_http_info_async(put_users)
