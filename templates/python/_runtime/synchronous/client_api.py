"""`ClientApi`: a client that has methods itself, beside those of its resources."""

# Written from asynchronous/client_api.py; change that, not this.

# Apis are ours.
# pyright: reportPrivateUsage=false

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

from typing_extensions import Unpack

from ..arguments import CallParts
from .api import Api
from .client import BaseClient

if TYPE_CHECKING:
    from ..operation import Operation
    from ..response import ApiResponse
    from .pages import Page
    from .stream import EventStream

T = TypeVar("T")
D = TypeVar("D")
E = TypeVar("E")
G = TypeVar("G", bound="Page[Any, Any]")


class ClientApi(BaseClient):
    """A client whose methods do as those of an api of it."""

    def _call(self, operation: Operation[T], **parts: Unpack[CallParts]) -> T:
        return self._own_api()._call(operation, **parts)

    def _file(
        self,
        made: Callable[[ApiResponse[bytes, Any]], D],
        operation: Operation[Any],
        **parts: Unpack[CallParts],
    ) -> D:
        return self._own_api()._file(made, operation, **parts)

    def _stream(
        self, operation: Operation[T], **parts: Unpack[CallParts]
    ) -> EventStream[T]:
        return self._own_api()._stream(operation, **parts)

    def _call_or_stream(
        self,
        stream: object,
        streaming: Operation[E],
        operation: Operation[T],
        **parts: Unpack[CallParts],
    ) -> T | EventStream[E]:
        api = self._own_api()
        return api._call_or_stream(stream, streaming, operation, **parts)

    def _page_of(
        self, page: type[G], operation: Operation[Any], **parts: Unpack[CallParts]
    ) -> G:
        return self._own_api()._page_of(page, operation, **parts)

    def _own_api(self) -> Api:
        return Api(self)
