"""`SpansApi` and `AsyncSpansApi`: the operations of `spans`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import Api, AsyncApi
from .._runtime.operation import Operation, json

if TYPE_CHECKING:
    from .._runtime.models import IsoDuration
    from .._runtime.options import RequestOptions
    from .._runtime.response import ApiResponse

_LIST_SPANS: Operation[list[IsoDuration]] = Operation(
    "listSpans",
    "GET",
    "/spans",
    responses={"200": json("list[IsoDuration]")},
)


class SpansApi(Api):
    """The operations below `/spans`."""

    def list_spans(
        self, *, request_options: RequestOptions | None = None
    ) -> list[IsoDuration]:
        """`GET /spans`"""
        return self._call(_LIST_SPANS, options=request_options)

    def list_spans_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[list[IsoDuration]]:
        """Call `list_spans`; return its result with the status and the headers."""
        return self._call_with_http_info(_LIST_SPANS, options=request_options)


class AsyncSpansApi(AsyncApi):
    """The operations below `/spans`."""

    async def list_spans(
        self, *, request_options: RequestOptions | None = None
    ) -> list[IsoDuration]:
        """`GET /spans`"""
        return await self._call(_LIST_SPANS, options=request_options)

    async def list_spans_with_http_info(
        self, *, request_options: RequestOptions | None = None
    ) -> ApiResponse[list[IsoDuration]]:
        """Call `list_spans`; return its result with the status and the headers."""
        return await self._call_with_http_info(_LIST_SPANS, options=request_options)
