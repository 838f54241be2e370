"""`UnionApi` and `AsyncUnionApi`: the operations of `union`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import Api, AsyncApi
from .._runtime.operation import Operation, empty, json_body

if TYPE_CHECKING:
    from .._runtime.options import RequestOptions
    from .._runtime.response import ApiResponse
    from ..models.send_union_request import SendUnionRequest, SendUnionRequestDict

_SEND_UNION: Operation[None] = Operation(
    "sendUnion",
    "POST",
    "/union",
    body=json_body(),
    responses={"204": empty()},
)


class UnionApi(Api):
    """The operations below `/union`."""

    def send_union(
        self,
        send_union_request: SendUnionRequest | SendUnionRequestDict,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """`POST /union`"""
        self._call(_SEND_UNION, body=send_union_request, options=request_options)

    def send_union_with_http_info(
        self,
        send_union_request: SendUnionRequest | SendUnionRequestDict,
        *,
        request_options: RequestOptions | None = None,
    ) -> ApiResponse[None]:
        """Call `send_union`; return its result with the status and the headers."""
        return self._call_with_http_info(
            _SEND_UNION, body=send_union_request, options=request_options
        )


class AsyncUnionApi(AsyncApi):
    """The operations below `/union`."""

    async def send_union(
        self,
        send_union_request: SendUnionRequest | SendUnionRequestDict,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """`POST /union`"""
        await self._call(_SEND_UNION, body=send_union_request, options=request_options)

    async def send_union_with_http_info(
        self,
        send_union_request: SendUnionRequest | SendUnionRequestDict,
        *,
        request_options: RequestOptions | None = None,
    ) -> ApiResponse[None]:
        """Call `send_union`; return its result with the status and the headers."""
        return await self._call_with_http_info(
            _SEND_UNION, body=send_union_request, options=request_options
        )
