"""`CodeApi` and `AsyncCodeApi`: the operations of `code`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import Api, AsyncApi
from .._runtime.operation import Operation, empty

if TYPE_CHECKING:
    from .._runtime.options import RequestOptions
    from .._runtime.response import ApiResponse

_BY_CODE: Operation[None] = Operation(
    "byCode",
    "GET",
    "/code",
    responses={"204": empty()},
)


class CodeApi(Api):
    """The operations below `/code`."""

    def by_code(self, *, request_options: RequestOptions | None = None) -> None:
        """`GET /code`"""
        self._call(_BY_CODE, options=request_options)

    def by_code_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `by_code`; return its result with the status and the headers."""
        return self._call_with_http_info(_BY_CODE, options=request_options)


class AsyncCodeApi(AsyncApi):
    """The operations below `/code`."""

    async def by_code(self, *, request_options: RequestOptions | None = None) -> None:
        """`GET /code`"""
        await self._call(_BY_CODE, options=request_options)

    async def by_code_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Call `by_code`; return its result with the status and the headers."""
        return await self._call_with_http_info(_BY_CODE, options=request_options)
