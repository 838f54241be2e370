"""`OldApi` and `AsyncOldApi`: the operations of `old`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import deprecated

from .._runtime.api import Api, AsyncApi
from .._runtime.operation import Operation, json, query

if TYPE_CHECKING:
    from .._runtime.options import RequestOptions
    from .._runtime.response import ApiResponse
    from ..models.old import Old

_GET_OLD: Operation[Old] = Operation(
    "getOld",
    "GET",
    "/old",
    parameters=(query("mode"),),
    responses={"200": json("Old")},
)


class OldApi(Api):
    """The operations below `/old`."""

    @deprecated("`GET /old` is deprecated")
    def get_old(
        self, *, mode: str | None = None, request_options: RequestOptions | None = None
    ) -> Old:
        """The old way.

        Deprecated.

        `GET /old`

        Args:
            mode: Deprecated. How.
        """
        return self._call(_GET_OLD, (mode,), options=request_options)

    @deprecated("`GET /old` is deprecated")
    def get_old_with_http_info(
        self, *, mode: str | None = None, request_options: RequestOptions | None = None
    ) -> ApiResponse[Old]:
        """Call `get_old`; return its result with the status and the headers."""
        return self._call_with_http_info(_GET_OLD, (mode,), options=request_options)


class AsyncOldApi(AsyncApi):
    """The operations below `/old`."""

    @deprecated("`GET /old` is deprecated")
    async def get_old(
        self, *, mode: str | None = None, request_options: RequestOptions | None = None
    ) -> Old:
        """The old way.

        Deprecated.

        `GET /old`

        Args:
            mode: Deprecated. How.
        """
        return await self._call(_GET_OLD, (mode,), options=request_options)

    @deprecated("`GET /old` is deprecated")
    async def get_old_with_http_info(
        self, *, mode: str | None = None, request_options: RequestOptions | None = None
    ) -> ApiResponse[Old]:
        """Call `get_old`; return its result with the status and the headers."""
        return await self._call_with_http_info(
            _GET_OLD, (mode,), options=request_options
        )
