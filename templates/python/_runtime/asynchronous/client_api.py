"""`AsyncClientApi`: a client that has methods itself, beside those of its resources."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

from typing_extensions import Unpack

from ..arguments import CallParts
from .api import AsyncApi
from .client import CoreAsyncClient

if TYPE_CHECKING:
    from ..operation import Operation
    from ..response import ApiResponse
    from .pages import AsyncPage
    from .stream import AsyncEventStream

T = TypeVar("T")
D = TypeVar("D")
E = TypeVar("E")
G = TypeVar("G", bound="AsyncPage[Any, Any]")


class AsyncClientApi(CoreAsyncClient):
    """A client whose methods do as those of an api of it."""

    async def _call(self, operation: Operation[T], **parts: Unpack[CallParts]) -> T:
        api = self._own_api()
        call = api._call  # pyright: ignore[reportPrivateUsage]  # our own
        return await call(operation, **parts)

    async def _file(
        self,
        made: Callable[[ApiResponse[bytes, Any]], D],
        operation: Operation[Any],
        **parts: Unpack[CallParts],
    ) -> D:
        api = self._own_api()
        call = api._file  # pyright: ignore[reportPrivateUsage]  # our own
        return await call(made, operation, **parts)

    async def _stream(
        self, operation: Operation[T], **parts: Unpack[CallParts]
    ) -> AsyncEventStream[T]:
        api = self._own_api()
        call = api._stream  # pyright: ignore[reportPrivateUsage]  # our own
        return await call(operation, **parts)

    async def _call_or_stream(
        self,
        stream: object,
        streaming: Operation[E],
        operation: Operation[T],
        **parts: Unpack[CallParts],
    ) -> T | AsyncEventStream[E]:
        api = self._own_api()
        call = api._call_or_stream  # pyright: ignore[reportPrivateUsage]  # our own
        return await call(stream, streaming, operation, **parts)

    async def _page_of(
        self, page: type[G], operation: Operation[Any], **parts: Unpack[CallParts]
    ) -> G:
        api = self._own_api()
        call = api._page_of  # pyright: ignore[reportPrivateUsage]  # our own
        return await call(page, operation, **parts)

    def _own_api(self) -> AsyncApi:
        return AsyncApi(self)
