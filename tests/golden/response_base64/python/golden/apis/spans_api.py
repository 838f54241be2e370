"""`SpansApi` and `AsyncSpansApi`: the operations of `spans`."""

from __future__ import annotations

from .._runtime import operation as op
from .._runtime import scalars as _scalars
from .._runtime.api import Api, AsyncApi, with_http_info, with_http_info_async
from .._runtime.options import RequestOptionsInput

_LIST_SPANS: op.Operation[list[_scalars.IsoDuration]] = op.Operation(
    "listSpans",
    "GET",
    "/spans",
    responses={"200": op.json(lambda: list[_scalars.IsoDuration])},
)


class SpansApi(Api):
    """The operations below `/spans`."""

    def list_spans(
        self, *, request_options: RequestOptionsInput | None = None
    ) -> list[_scalars.IsoDuration]:
        """`GET /spans`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(_LIST_SPANS, options=request_options)

    list_spans_with_http_info = with_http_info(list_spans)


class AsyncSpansApi(AsyncApi):
    """The operations below `/spans`."""

    async def list_spans(
        self, *, request_options: RequestOptionsInput | None = None
    ) -> list[_scalars.IsoDuration]:
        """`GET /spans`

        Args:
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(_LIST_SPANS, options=request_options)

    list_spans_with_http_info = with_http_info_async(list_spans)
