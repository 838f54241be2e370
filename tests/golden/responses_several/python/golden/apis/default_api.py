"""`DefaultApi` and `AsyncDefaultApi`: the operations of `default`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import Api, AsyncApi
from .._runtime.operation import Operation, json

if TYPE_CHECKING:
    from .._runtime.options import RequestOptions
    from .._runtime.response import ApiResponse
    from ..models.result import Result

_GET_DEFAULT: Operation[Result] = Operation(
    "getDefault",
    "GET",
    "/default",
    responses={"default": json("Result")},
)


class DefaultApi(Api):
    """The operations below `/default`."""

    def get_default(self, *, request_options: RequestOptions | None = None) -> Result:
        """`GET /default`"""
        return self._call(_GET_DEFAULT, options=request_options)

    def get_default_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[Result]:
        """Call `get_default`; return its result with the status and the headers."""
        return self._call_with_http_info(_GET_DEFAULT, options=request_options)


class AsyncDefaultApi(AsyncApi):
    """The operations below `/default`."""

    async def get_default(
        self, *, request_options: RequestOptions | None = None
    ) -> Result:
        """`GET /default`"""
        return await self._call(_GET_DEFAULT, options=request_options)

    async def get_default_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[Result]:
        """Call `get_default`; return its result with the status and the headers."""
        return await self._call_with_http_info(_GET_DEFAULT, options=request_options)
