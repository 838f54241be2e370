"""`DefaultApi` and `AsyncDefaultApi`: the operations of `Default`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.api import Api, AsyncApi
from .._runtime.omit import Omit, omit
from .._runtime.operation import Operation, empty, json_body

if TYPE_CHECKING:
    from .._runtime.options import RequestOptions
    from .._runtime.response import ApiResponse

_SEND_ANYTHING: Operation[None] = Operation(
    "sendAnything",
    "POST",
    "/anything",
    body=json_body(optional=True),
    responses={"204": empty()},
)


class DefaultApi(Api):
    """The operations of `Default`."""

    def send_anything(
        self, body: Any = omit, *, request_options: RequestOptions | None = None
    ) -> None:
        """`POST /anything`"""
        self._call(_SEND_ANYTHING, body=body, options=request_options)

    def send_anything_with_http_info(
        self, body: Any = omit, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `send_anything`; return its result with the status and the headers."""
        return self._call_with_http_info(
            _SEND_ANYTHING, body=body, options=request_options
        )


class AsyncDefaultApi(AsyncApi):
    """The operations of `Default`."""

    async def send_anything(
        self, body: Any = omit, *, request_options: RequestOptions | None = None
    ) -> None:
        """`POST /anything`"""
        await self._call(_SEND_ANYTHING, body=body, options=request_options)

    async def send_anything_with_http_info(
        self, body: Any = omit, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `send_anything`; return its result with the status and the headers."""
        return await self._call_with_http_info(
            _SEND_ANYTHING, body=body, options=request_options
        )
