"""`NullableApi` and `AsyncNullableApi`: the operations of `nullable`."""

from __future__ import annotations

from .. import models
from .._runtime import operation as op
from .._runtime.api import Api, AsyncApi, with_http_info, with_http_info_async
from .._runtime.options import RequestOptionsInput

_SEND_NULLABLE: op.Operation[None] = op.Operation(
    "sendNullable",
    "POST",
    "/nullable",
    body=op.json_body(),
    responses={"204": op.empty()},
)


class NullableApi(Api):
    """The operations below `/nullable`."""

    def send_nullable(
        self,
        *,
        body: models.Pet | models.PetDict | None,
        request_options: RequestOptionsInput | None = None,
    ) -> None:
        """`POST /nullable`

        Args:
            body: The body of the request.
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(_SEND_NULLABLE, body=body, options=request_options)

    send_nullable_with_http_info = with_http_info(send_nullable)


class AsyncNullableApi(AsyncApi):
    """The operations below `/nullable`."""

    async def send_nullable(
        self,
        *,
        body: models.Pet | models.PetDict | None,
        request_options: RequestOptionsInput | None = None,
    ) -> None:
        """`POST /nullable`

        Args:
            body: The body of the request.
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(_SEND_NULLABLE, body=body, options=request_options)

    send_nullable_with_http_info = with_http_info_async(send_nullable)
