"""`UsersApi` and `AsyncUsersApi`: the operations of `users`."""

from __future__ import annotations

from .. import models
from .._runtime import operation as op
from .._runtime.api import Api, AsyncApi, with_http_info, with_http_info_async
from .._runtime.options import RequestOptionsInput

_CREATE_USER: op.Operation[models.User] = op.Operation(
    "createUser",
    "POST",
    "/users",
    body=op.json_body(),
    responses={"201": op.json(lambda: models.User)},
)


class UsersApi(Api):
    """The operations below `/users`."""

    def create_user(
        self,
        *,
        name: str,
        password: str,
        request_options: RequestOptionsInput | None = None,
    ) -> models.User:
        """`POST /users`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(
            _CREATE_USER,
            body={"name": name, "password": password},
            options=request_options,
        )

    create_user_with_http_info = with_http_info(create_user)


class AsyncUsersApi(AsyncApi):
    """The operations below `/users`."""

    async def create_user(
        self,
        *,
        name: str,
        password: str,
        request_options: RequestOptionsInput | None = None,
    ) -> models.User:
        """`POST /users`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(
            _CREATE_USER,
            body={"name": name, "password": password},
            options=request_options,
        )

    create_user_with_http_info = with_http_info_async(create_user)
