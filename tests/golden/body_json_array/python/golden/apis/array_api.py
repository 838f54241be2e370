"""`ArrayApi` and `AsyncArrayApi`: the operations of `array`."""

from __future__ import annotations

from collections.abc import Sequence

from .. import models
from .._runtime import operation as op
from .._runtime.api import Api, AsyncApi, with_http_info, with_http_info_async
from .._runtime.options import RequestOptionsInput

_SEND_ARRAY: op.Operation[None] = op.Operation(
    "sendArray",
    "POST",
    "/array",
    body=op.json_body(),
    responses={"204": op.empty()},
)


class ArrayApi(Api):
    """The operations below `/array`."""

    def send_array(
        self,
        *,
        body: Sequence[models.Pet | models.PetDict],
        request_options: RequestOptionsInput | None = None,
    ) -> None:
        """`POST /array`

        Args:
            body: The body of the request.
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(_SEND_ARRAY, body=body, options=request_options)

    send_array_with_http_info = with_http_info(send_array)


class AsyncArrayApi(AsyncApi):
    """The operations below `/array`."""

    async def send_array(
        self,
        *,
        body: Sequence[models.Pet | models.PetDict],
        request_options: RequestOptionsInput | None = None,
    ) -> None:
        """`POST /array`

        Args:
            body: The body of the request.
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(_SEND_ARRAY, body=body, options=request_options)

    send_array_with_http_info = with_http_info_async(send_array)
