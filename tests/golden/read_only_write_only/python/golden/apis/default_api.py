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
    from ..models.user import User, UserDict

_CREATE_USER: Operation[User] = Operation(
    "createUser",
    "POST",
    "/users",
    body=json_body(required=("name", "password")),
    responses={"201": json("User")},
)


class DefaultApi(Api):
    """The operations of `Default`."""

    @overload
    def create_user(
        self, user: User | UserDict, *, request_options: RequestOptions | None = None
    ) -> User: ...

    @overload
    def create_user(
        self,
        *,
        request_options: RequestOptions | None = None,
        **fields: Unpack[UserDict],
    ) -> User: ...

    def create_user(
        self,
        user: User | UserDict | Omit = omit,
        *,
        request_options: RequestOptions | None = None,
        **fields: Any,
    ) -> User:
        """`POST /users`"""
        return self._call(
            _CREATE_USER,
            body=body_or_fields(_CREATE_USER, user, fields),
            options=request_options,
        )

    @overload
    def create_user_with_http_info(
        self, user: User | UserDict, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[User]: ...

    @overload
    def create_user_with_http_info(
        self,
        *,
        request_options: RequestOptions | None = None,
        **fields: Unpack[UserDict],
    ) -> ApiResponse[User]: ...

    def create_user_with_http_info(
        self,
        user: User | UserDict | Omit = omit,
        *,
        request_options: RequestOptions | None = None,
        **fields: Any,
    ) -> ApiResponse[User]:
        """Call `create_user`; return its result with the status and the headers."""
        return self._call_with_http_info(
            _CREATE_USER,
            body=body_or_fields(_CREATE_USER, user, fields),
            options=request_options,
        )


class AsyncDefaultApi(AsyncApi):
    """The operations of `Default`."""

    @overload
    async def create_user(
        self, user: User | UserDict, *, request_options: RequestOptions | None = None
    ) -> User: ...

    @overload
    async def create_user(
        self,
        *,
        request_options: RequestOptions | None = None,
        **fields: Unpack[UserDict],
    ) -> User: ...

    async def create_user(
        self,
        user: User | UserDict | Omit = omit,
        *,
        request_options: RequestOptions | None = None,
        **fields: Any,
    ) -> User:
        """`POST /users`"""
        return await self._call(
            _CREATE_USER,
            body=body_or_fields(_CREATE_USER, user, fields),
            options=request_options,
        )

    @overload
    async def create_user_with_http_info(
        self, user: User | UserDict, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[User]: ...

    @overload
    async def create_user_with_http_info(
        self,
        *,
        request_options: RequestOptions | None = None,
        **fields: Unpack[UserDict],
    ) -> ApiResponse[User]: ...

    async def create_user_with_http_info(
        self,
        user: User | UserDict | Omit = omit,
        *,
        request_options: RequestOptions | None = None,
        **fields: Any,
    ) -> ApiResponse[User]:
        """Call `create_user`; return its result with the status and the headers."""
        return await self._call_with_http_info(
            _CREATE_USER,
            body=body_or_fields(_CREATE_USER, user, fields),
            options=request_options,
        )
