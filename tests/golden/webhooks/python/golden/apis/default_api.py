"""`DefaultApi` and `AsyncDefaultApi`: the operations of `Default`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from .._runtime.api import Api, AsyncApi, body_or_fields
from .._runtime.omit import omit
from .._runtime.operation import Operation, empty, json_body

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .._runtime.omit import Omit
    from .._runtime.options import RequestOptions
    from .._runtime.response import ApiResponse
    from ..models.add_hook_request import AddHookRequest, AddHookRequestDict

_ADD_HOOK: Operation[None] = Operation(
    "addHook",
    "POST",
    "/hooks",
    body=json_body(required=("url",)),
    responses={"204": empty()},
)


class DefaultApi(Api):
    """The operations of `Default`."""

    @overload
    def add_hook(
        self,
        add_hook_request: AddHookRequest | AddHookRequestDict,
        *,
        request_options: RequestOptions | None = None,
    ) -> None: ...

    @overload
    def add_hook(
        self,
        *,
        request_options: RequestOptions | None = None,
        **fields: Unpack[AddHookRequestDict],
    ) -> None: ...

    def add_hook(
        self,
        add_hook_request: AddHookRequest | AddHookRequestDict | Omit = omit,
        *,
        request_options: RequestOptions | None = None,
        **fields: Any,
    ) -> None:
        """`POST /hooks`"""
        self._call(
            _ADD_HOOK,
            body=body_or_fields(_ADD_HOOK, add_hook_request, fields),
            options=request_options,
        )

    @overload
    def add_hook_with_http_info(
        self,
        add_hook_request: AddHookRequest | AddHookRequestDict,
        *,
        request_options: RequestOptions | None = None,
    ) -> ApiResponse[None]: ...

    @overload
    def add_hook_with_http_info(
        self,
        *,
        request_options: RequestOptions | None = None,
        **fields: Unpack[AddHookRequestDict],
    ) -> ApiResponse[None]: ...

    def add_hook_with_http_info(
        self,
        add_hook_request: AddHookRequest | AddHookRequestDict | Omit = omit,
        *,
        request_options: RequestOptions | None = None,
        **fields: Any,
    ) -> ApiResponse[None]:
        """Call `add_hook`; return its result with the status and the headers."""
        return self._call_with_http_info(
            _ADD_HOOK,
            body=body_or_fields(_ADD_HOOK, add_hook_request, fields),
            options=request_options,
        )


class AsyncDefaultApi(AsyncApi):
    """The operations of `Default`."""

    @overload
    async def add_hook(
        self,
        add_hook_request: AddHookRequest | AddHookRequestDict,
        *,
        request_options: RequestOptions | None = None,
    ) -> None: ...

    @overload
    async def add_hook(
        self,
        *,
        request_options: RequestOptions | None = None,
        **fields: Unpack[AddHookRequestDict],
    ) -> None: ...

    async def add_hook(
        self,
        add_hook_request: AddHookRequest | AddHookRequestDict | Omit = omit,
        *,
        request_options: RequestOptions | None = None,
        **fields: Any,
    ) -> None:
        """`POST /hooks`"""
        await self._call(
            _ADD_HOOK,
            body=body_or_fields(_ADD_HOOK, add_hook_request, fields),
            options=request_options,
        )

    @overload
    async def add_hook_with_http_info(
        self,
        add_hook_request: AddHookRequest | AddHookRequestDict,
        *,
        request_options: RequestOptions | None = None,
    ) -> ApiResponse[None]: ...

    @overload
    async def add_hook_with_http_info(
        self,
        *,
        request_options: RequestOptions | None = None,
        **fields: Unpack[AddHookRequestDict],
    ) -> ApiResponse[None]: ...

    async def add_hook_with_http_info(
        self,
        add_hook_request: AddHookRequest | AddHookRequestDict | Omit = omit,
        *,
        request_options: RequestOptions | None = None,
        **fields: Any,
    ) -> ApiResponse[None]:
        """Call `add_hook`; return its result with the status and the headers."""
        return await self._call_with_http_info(
            _ADD_HOOK,
            body=body_or_fields(_ADD_HOOK, add_hook_request, fields),
            options=request_options,
        )
