"""`DefaultApi` and `AsyncDefaultApi`: the operations of `Default`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import Api, AsyncApi
from .._runtime.operation import Operation, json

if TYPE_CHECKING:
    from .._runtime.options import RequestOptions
    from .._runtime.response import ApiResponse
    from ..models.formats import Formats

_GET_FORMATS: Operation[Formats] = Operation(
    "getFormats",
    "GET",
    "/formats",
    responses={"200": json("Formats")},
)


class DefaultApi(Api):
    """The operations of `Default`."""

    def get_formats(self, *, request_options: RequestOptions | None = None) -> Formats:
        """`GET /formats`"""
        return self._call(_GET_FORMATS, options=request_options)

    def get_formats_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[Formats]:
        """Call `get_formats`; return its result with the status and the headers."""
        return self._call_with_http_info(_GET_FORMATS, options=request_options)


class AsyncDefaultApi(AsyncApi):
    """The operations of `Default`."""

    async def get_formats(
        self, *, request_options: RequestOptions | None = None
    ) -> Formats:
        """`GET /formats`"""
        return await self._call(_GET_FORMATS, options=request_options)

    async def get_formats_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[Formats]:
        """Call `get_formats`; return its result with the status and the headers."""
        return await self._call_with_http_info(_GET_FORMATS, options=request_options)
