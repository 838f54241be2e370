"""`DataApi` and `AsyncDataApi`: the operations of `data`."""

from __future__ import annotations

from collections.abc import Sequence

from .. import models
from .._runtime import operation as op
from .._runtime.api import Api, AsyncApi, with_http_info, with_http_info_async
from .._runtime.options import RequestOptionsInput

_SEND_DATA: op.Operation[None] = op.Operation(
    "sendData",
    "POST",
    "/data",
    body=op.event_data_body(type=lambda: list[models.Step]),
    responses={"204": op.empty()},
)


class DataApi(Api):
    """The operations below `/data`."""

    def send_data(
        self,
        *,
        body: Sequence[models.Step | models.StepDict],
        request_options: RequestOptionsInput | None = None,
    ) -> None:
        """`POST /data`

        Args:
            body: The body of the request.
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(_SEND_DATA, body=body, options=request_options)

    send_data_with_http_info = with_http_info(send_data)


class AsyncDataApi(AsyncApi):
    """The operations below `/data`."""

    async def send_data(
        self,
        *,
        body: Sequence[models.Step | models.StepDict],
        request_options: RequestOptionsInput | None = None,
    ) -> None:
        """`POST /data`

        Args:
            body: The body of the request.
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(_SEND_DATA, body=body, options=request_options)

    send_data_with_http_info = with_http_info_async(send_data)
