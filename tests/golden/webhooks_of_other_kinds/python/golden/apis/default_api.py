"""`DefaultApi` and `AsyncDefaultApi`: the operations of `Default`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import Api, AsyncApi
from .._runtime.operation import Operation, empty

if TYPE_CHECKING:
    from .._runtime.options import RequestOptions
    from .._runtime.response import ApiResponse

_ADD_HOOK: Operation[None] = Operation(
    "addHook",
    "POST",
    "/hooks",
    responses={"204": empty()},
)


class DefaultApi(Api):
    """The operations of `Default`."""

    def add_hook(self, *, request_options: RequestOptions | None = None) -> None:
        """`POST /hooks`"""
        self._call(_ADD_HOOK, options=request_options)

    def add_hook_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `add_hook`; return its result with the status and the headers."""
        return self._call_with_http_info(_ADD_HOOK, options=request_options)


class AsyncDefaultApi(AsyncApi):
    """The operations of `Default`."""

    async def add_hook(self, *, request_options: RequestOptions | None = None) -> None:
        """`POST /hooks`"""
        await self._call(_ADD_HOOK, options=request_options)

    async def add_hook_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `add_hook`; return its result with the status and the headers."""
        return await self._call_with_http_info(_ADD_HOOK, options=request_options)
