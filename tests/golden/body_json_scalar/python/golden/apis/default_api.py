"""`DefaultApi` and `AsyncDefaultApi`: the operations of `Default`."""

from __future__ import annotations

import datetime as _dt
from typing import TYPE_CHECKING

from .._runtime.api import Api, AsyncApi
from .._runtime.operation import Operation, empty, json_body

if TYPE_CHECKING:
    from .._runtime.options import RequestOptions
    from .._runtime.response import ApiResponse

_SEND_SCALAR: Operation[None] = Operation(
    "sendScalar",
    "POST",
    "/scalar",
    body=json_body(),
    responses={"204": empty()},
)


class DefaultApi(Api):
    """The operations of `Default`."""

    def send_scalar(
        self, body: _dt.date, *, request_options: RequestOptions | None = None
    ) -> None:
        """`POST /scalar`"""
        self._call(_SEND_SCALAR, body=body, options=request_options)

    def send_scalar_with_http_info(
        self, body: _dt.date, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `send_scalar`; return its result with the status and the headers."""
        return self._call_with_http_info(
            _SEND_SCALAR, body=body, options=request_options
        )


class AsyncDefaultApi(AsyncApi):
    """The operations of `Default`."""

    async def send_scalar(
        self, body: _dt.date, *, request_options: RequestOptions | None = None
    ) -> None:
        """`POST /scalar`"""
        await self._call(_SEND_SCALAR, body=body, options=request_options)

    async def send_scalar_with_http_info(
        self, body: _dt.date, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `send_scalar`; return its result with the status and the headers."""
        return await self._call_with_http_info(
            _SEND_SCALAR, body=body, options=request_options
        )
