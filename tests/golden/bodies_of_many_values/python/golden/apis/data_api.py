"""`DataApi` and `AsyncDataApi`: the operations of `data`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import Api, AsyncApi
from .._runtime.operation import Operation, empty, event_data_body

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .._runtime.options import RequestOptions
    from .._runtime.response import ApiResponse
    from ..models.step import Step, StepDict

_SEND_DATA: Operation[None] = Operation(
    "sendData",
    "POST",
    "/data",
    body=event_data_body(type="list[Step]"),
    responses={"204": empty()},
)


class DataApi(Api):
    """The operations below `/data`."""

    def send_data(
        self,
        body: Sequence[Step | StepDict],
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """`POST /data`"""
        self._call(_SEND_DATA, body=body, options=request_options)

    def send_data_with_http_info(
        self,
        body: Sequence[Step | StepDict],
        *,
        request_options: RequestOptions | None = None,
    ) -> ApiResponse[None]:
        """Call `send_data`; return its result with the status and the headers."""
        return self._call_with_http_info(_SEND_DATA, body=body, options=request_options)


class AsyncDataApi(AsyncApi):
    """The operations below `/data`."""

    async def send_data(
        self,
        body: Sequence[Step | StepDict],
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """`POST /data`"""
        await self._call(_SEND_DATA, body=body, options=request_options)

    async def send_data_with_http_info(
        self,
        body: Sequence[Step | StepDict],
        *,
        request_options: RequestOptions | None = None,
    ) -> ApiResponse[None]:
        """Call `send_data`; return its result with the status and the headers."""
        return await self._call_with_http_info(
            _SEND_DATA, body=body, options=request_options
        )
