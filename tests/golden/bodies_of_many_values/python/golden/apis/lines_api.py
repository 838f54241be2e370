"""`LinesApi` and `AsyncLinesApi`: the operations of `lines`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import Api, AsyncApi
from .._runtime.operation import Operation, empty, lines_body

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .._runtime.options import RequestOptions
    from .._runtime.response import ApiResponse
    from ..models.step import Step, StepDict

_SEND_LINES: Operation[None] = Operation(
    "sendLines",
    "POST",
    "/lines",
    body=lines_body(type="list[Step]"),
    responses={"204": empty()},
)


class LinesApi(Api):
    """The operations below `/lines`."""

    def send_lines(
        self,
        body: Sequence[Step | StepDict],
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """`POST /lines`"""
        self._call(_SEND_LINES, body=body, options=request_options)

    def send_lines_with_http_info(
        self,
        body: Sequence[Step | StepDict],
        *,
        request_options: RequestOptions | None = None,
    ) -> ApiResponse[None]:
        """Call `send_lines`; return its result with the status and the headers."""
        return self._call_with_http_info(
            _SEND_LINES, body=body, options=request_options
        )


class AsyncLinesApi(AsyncApi):
    """The operations below `/lines`."""

    async def send_lines(
        self,
        body: Sequence[Step | StepDict],
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """`POST /lines`"""
        await self._call(_SEND_LINES, body=body, options=request_options)

    async def send_lines_with_http_info(
        self,
        body: Sequence[Step | StepDict],
        *,
        request_options: RequestOptions | None = None,
    ) -> ApiResponse[None]:
        """Call `send_lines`; return its result with the status and the headers."""
        return await self._call_with_http_info(
            _SEND_LINES, body=body, options=request_options
        )
