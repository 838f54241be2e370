"""`LinesApi` and `AsyncLinesApi`: the operations of `lines`."""

from __future__ import annotations

from collections.abc import Sequence

from .. import models
from .._runtime import operation as op
from .._runtime.api import Api, AsyncApi, with_http_info, with_http_info_async
from .._runtime.options import RequestOptionsInput

_SEND_LINES: op.Operation[None] = op.Operation(
    "sendLines",
    "POST",
    "/lines",
    body=op.lines_body(type=lambda: list[models.Step]),
    responses={"204": op.empty()},
)


class LinesApi(Api):
    """The operations below `/lines`."""

    def send_lines(
        self,
        *,
        body: Sequence[models.Step | models.StepDict],
        request_options: RequestOptionsInput | None = None,
    ) -> None:
        """`POST /lines`

        Args:
            body: The body of the request.
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(_SEND_LINES, body=body, options=request_options)

    send_lines_with_http_info = with_http_info(send_lines)


class AsyncLinesApi(AsyncApi):
    """The operations below `/lines`."""

    async def send_lines(
        self,
        *,
        body: Sequence[models.Step | models.StepDict],
        request_options: RequestOptionsInput | None = None,
    ) -> None:
        """`POST /lines`

        Args:
            body: The body of the request.
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(_SEND_LINES, body=body, options=request_options)

    send_lines_with_http_info = with_http_info_async(send_lines)
