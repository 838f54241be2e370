"""`ScalarApi` and `AsyncScalarApi`: the operations of `scalar`."""

from __future__ import annotations

import datetime as _dt

from .._runtime import operation as op
from .._runtime import scalars as _scalars
from .._runtime.api import Api, AsyncApi, with_http_info, with_http_info_async
from .._runtime.options import RequestOptionsInput

_SEND_SCALAR: op.Operation[None] = op.Operation(
    "sendScalar",
    "POST",
    "/scalar",
    body=op.json_body(type=lambda: _scalars.IsoDate),
    responses={"204": op.empty()},
)


class ScalarApi(Api):
    """The operations below `/scalar`."""

    def send_scalar(
        self,
        *,
        body: _dt.date | str,
        request_options: RequestOptionsInput | None = None,
    ) -> None:
        """`POST /scalar`

        Args:
            body: The body of the request.
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(_SEND_SCALAR, body=body, options=request_options)

    send_scalar_with_http_info = with_http_info(send_scalar)


class AsyncScalarApi(AsyncApi):
    """The operations below `/scalar`."""

    async def send_scalar(
        self,
        *,
        body: _dt.date | str,
        request_options: RequestOptionsInput | None = None,
    ) -> None:
        """`POST /scalar`

        Args:
            body: The body of the request.
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(_SEND_SCALAR, body=body, options=request_options)

    send_scalar_with_http_info = with_http_info_async(send_scalar)
