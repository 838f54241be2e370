"""`AllApi` and `AsyncAllApi`: the operations of `all`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import Api, AsyncApi
from .._runtime.operation import Operation, json_lines

if TYPE_CHECKING:
    from .._runtime.options import RequestOptions
    from .._runtime.response import ApiResponse
    from ..models.log import Log

_GET_ALL: Operation[list[Log]] = Operation(
    "getAll",
    "GET",
    "/all",
    responses={"200": json_lines("Log")},
    accept="application/jsonl",
)


class AllApi(Api):
    """The operations below `/all`."""

    def get_all(self, *, request_options: RequestOptions | None = None) -> list[Log]:
        """`GET /all`

        Returns all that is streamed, when the stream has ended.
        """
        return self._call(_GET_ALL, options=request_options)

    def get_all_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[list[Log]]:
        """Call `get_all`; return its result with the status and the headers."""
        return self._call_with_http_info(_GET_ALL, options=request_options)


class AsyncAllApi(AsyncApi):
    """The operations below `/all`."""

    async def get_all(
        self, *, request_options: RequestOptions | None = None
    ) -> list[Log]:
        """`GET /all`

        Returns all that is streamed, when the stream has ended.
        """
        return await self._call(_GET_ALL, options=request_options)

    async def get_all_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[list[Log]]:
        """Call `get_all`; return its result with the status and the headers."""
        return await self._call_with_http_info(_GET_ALL, options=request_options)
