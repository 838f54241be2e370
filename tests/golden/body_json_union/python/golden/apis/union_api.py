"""`UnionApi` and `AsyncUnionApi`: the operations of `union`."""

from __future__ import annotations

from .. import models
from .._runtime import operation as op
from .._runtime.api import Api, AsyncApi, with_http_info, with_http_info_async
from .._runtime.options import RequestOptionsInput

_SEND_UNION: op.Operation[None] = op.Operation(
    "sendUnion",
    "POST",
    "/union",
    body=op.json_body(),
    responses={"204": op.empty()},
)


class UnionApi(Api):
    """The operations below `/union`."""

    def send_union(
        self,
        *,
        body: models.SendUnionRequest | models.SendUnionRequestDict,
        request_options: RequestOptionsInput | None = None,
    ) -> None:
        """`POST /union`

        Args:
            body: The body of the request.
            request_options: Timeout, retries, headers and more, for this call.
        """
        return self._call(_SEND_UNION, body=body, options=request_options)

    send_union_with_http_info = with_http_info(send_union)


class AsyncUnionApi(AsyncApi):
    """The operations below `/union`."""

    async def send_union(
        self,
        *,
        body: models.SendUnionRequest | models.SendUnionRequestDict,
        request_options: RequestOptionsInput | None = None,
    ) -> None:
        """`POST /union`

        Args:
            body: The body of the request.
            request_options: Timeout, retries, headers and more, for this call.
        """
        return await self._call(_SEND_UNION, body=body, options=request_options)

    send_union_with_http_info = with_http_info_async(send_union)
