"""`ClientApi`: a client that has methods itself, beside those of its resources."""

# Written from asynchronous/client_api.py; change that, not this.

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

from typing_extensions import Unpack

from ..arguments import CallParts
from .api import Api
from .client import CoreClient

if TYPE_CHECKING:
    from ..operation import Operation
    from ..response import ApiResponse
    from .pages import Page
    from .stream import EventStream

T = TypeVar("T")
D = TypeVar("D")
E = TypeVar("E")
G = TypeVar("G", bound="Page[Any, Any]")


class ClientApi(CoreClient):
    """A client whose methods do as those of an api of it."""

    def _call(self, operation: Operation[T], **parts: Unpack[CallParts]) -> T:
        api = self._own_api()
        call = api._call  # pyright: ignore[reportPrivateUsage]  # our own
        return call(operation, **parts)

    def _file(
        self,
        made: Callable[[ApiResponse[bytes, Any]], D],
        operation: Operation[Any],
        **parts: Unpack[CallParts],
    ) -> D:
        api = self._own_api()
        call = api._file  # pyright: ignore[reportPrivateUsage]  # our own
        return call(made, operation, **parts)

    def _stream(
        self, operation: Operation[T], **parts: Unpack[CallParts]
    ) -> EventStream[T]:
        api = self._own_api()
        call = api._stream  # pyright: ignore[reportPrivateUsage]  # our own
        return call(operation, **parts)

    def _call_or_stream(
        self,
        stream: object,
        streaming: Operation[E],
        operation: Operation[T],
        **parts: Unpack[CallParts],
    ) -> T | EventStream[E]:
        api = self._own_api()
        call = api._call_or_stream  # pyright: ignore[reportPrivateUsage]  # our own
        return call(stream, streaming, operation, **parts)

    def _page_of(
        self, page: type[G], operation: Operation[Any], **parts: Unpack[CallParts]
    ) -> G:
        api = self._own_api()
        call = api._page_of  # pyright: ignore[reportPrivateUsage]  # our own
        return call(page, operation, **parts)

    def _own_api(self) -> Api:
        return Api(self)
