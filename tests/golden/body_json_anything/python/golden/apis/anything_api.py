"""`AnythingApi` and `AsyncAnythingApi`: the operations of `anything`."""

from __future__ import annotations

from typing import Any

from .._runtime import operation as op
from .._runtime.api import Api, AsyncApi, with_http_info, with_http_info_async
from .._runtime.omit import omit
from .._runtime.options import RequestOptionsInput

_SEND_ANYTHING: op.Operation[None] = op.Operation(
    "sendAnything",
    "POST",
    "/anything",
    body=op.json_body(optional=True),
    responses={"204": op.empty()},
)


class AnythingApi(Api):
    """The operations below `/anything`."""

    def send_anything(
        self, *, body: Any = omit, request_options: RequestOptionsInput | None = None
    ) -> None:
        """`POST /anything`

        Args:
            body: The body of the request.
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(_SEND_ANYTHING, body=body, options=request_options)

    send_anything_with_http_info = with_http_info(send_anything)


class AsyncAnythingApi(AsyncApi):
    """The operations below `/anything`."""

    async def send_anything(
        self, *, body: Any = omit, request_options: RequestOptionsInput | None = None
    ) -> None:
        """`POST /anything`

        Args:
            body: The body of the request.
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(_SEND_ANYTHING, body=body, options=request_options)

    send_anything_with_http_info = with_http_info_async(send_anything)
