"""`ClientApi`: a client that has methods itself, beside those of its resources."""

# Written from asynchronous/client_api.py; change that, not this.

# Apis are ours.
# pyright: reportPrivateUsage=false

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from typing_extensions import Unpack

from ..arguments import CallParts
from .api import Api
from .client import BaseClient

if TYPE_CHECKING:
    from ..operation import Operation
    from .binary import BinaryResponse
    from .pages import Page
    from .stream import EventStream

T = TypeVar("T")


class ClientApi(BaseClient):
    """A client whose methods do as those of an api of it."""

    def _call(self, operation: Operation[T], **parts: Unpack[CallParts]) -> T:
        return self._own_api()._call(operation, **parts)

    def _download(
        self, operation: Operation[Any], **parts: Unpack[CallParts]
    ) -> BinaryResponse:
        return self._own_api()._download(operation, **parts)

    def _stream(
        self, operation: Operation[T], **parts: Unpack[CallParts]
    ) -> EventStream[T]:
        return self._own_api()._stream(operation, **parts)

    def _page(
        self, operation: Operation[T], **parts: Unpack[CallParts]
    ) -> Page[T, Any]:
        return self._own_api()._page(operation, **parts)

    def _own_api(self) -> Api:
        return Api(self)
