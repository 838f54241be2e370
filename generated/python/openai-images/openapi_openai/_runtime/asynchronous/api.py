"""`AsyncApi`, the base class of api classes: how a method reaches its client."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, TypeVar

from ..omit import omit
from ..sending.defaults import default_client

if TYPE_CHECKING:
    from ..operation import Operation
    from ..options import RequestOptions
    from ..response import ApiResponse
    from .binary import AsyncBinaryResponse
    from .client import BaseAsyncClient

T = TypeVar("T")
H = TypeVar("H")


class AsyncApi:
    """A group of operations; without a client it uses the default one, which reads the environment."""

    __slots__ = ("_client",)

    def __init__(self, client: BaseAsyncClient | None = None) -> None:
        self._client: BaseAsyncClient = (
            default_client("AsyncClient") if client is None else client
        )

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._client!r})"

    async def _call(
        self,
        operation: Operation[T],
        values: Sequence[object] = (),
        *,
        body: object = omit,
        options: RequestOptions | None = None,
    ) -> T:
        return await self._client.call_operation(operation, values, body, options)

    async def _call_with_http_info(
        self,
        operation: Operation[T, H],
        values: Sequence[object] = (),
        *,
        body: object = omit,
        options: RequestOptions | None = None,
    ) -> ApiResponse[T, H]:
        return await self._client.call_operation_with_http_info(
            operation, values, body, options
        )

    async def _download(
        self,
        operation: Operation[Any],
        values: Sequence[object] = (),
        *,
        body: object = omit,
        options: RequestOptions | None = None,
    ) -> AsyncBinaryResponse:
        return (
            await self._download_with_http_info(
                operation, values, body=body, options=options
            )
        ).data

    async def _download_with_http_info(
        self,
        operation: Operation[Any, H],
        values: Sequence[object] = (),
        *,
        body: object = omit,
        options: RequestOptions | None = None,
    ) -> ApiResponse[AsyncBinaryResponse, H]:
        return await self._client.download_operation(operation, values, body, options)
