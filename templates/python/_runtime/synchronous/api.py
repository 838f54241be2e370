"""`Api`, the base class of api classes: how a method reaches its client."""

# Written from asynchronous/api.py; change that, not this.

from __future__ import annotations

from collections.abc import Callable
from copy import copy
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from typing_extensions import Unpack

from ..arguments import CallParts, arguments_of
from ..sending.defaults import default_client
from ..variants import name_variants
from .downloads import download
from .pages import Page, first_page, unread_page

if TYPE_CHECKING:
    from ..operation import Operation
    from ..polling import Polling
    from ..response import ApiResponse
    from .binary import BinaryResponse
    from .client import CoreClient
    from .client_api import ClientApi
    from .stream import EventStream

E = TypeVar("E")
T = TypeVar("T")
D = TypeVar("D")
G = TypeVar("G", bound=Page[Any, Any])


class Api:
    """A group of operations; without a client it uses the default one, which reads the environment."""

    __slots__ = ("_client", "_gives_response", "_leaves_unread", "_polling", "_whole")

    def __init__(self, client: CoreClient | None = None) -> None:
        self._client: CoreClient = (
            default_client("Client") if client is None else client
        )
        self._gives_response = False
        self._leaves_unread = False
        self._polling: Polling[Any] | None = None
        self._whole: Self | None = None
        """The view of it that gives whole responses, which is made once."""

    def __init_subclass__(cls, **kwargs: Any) -> None:
        super().__init_subclass__(**kwargs)
        name_variants(cls)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._client!r})"

    def _call(
        self,
        operation: Operation[T],
        **parts: Unpack[CallParts],
    ) -> T:
        arguments = arguments_of(**parts)
        if self._polling is not None:
            from .waiting import wait_for  # few calls wait

            done = wait_for(self._client, operation, arguments, self._polling)
            return cast("T", done)  # as `and_wait` tells
        if self._leaves_unread:
            unread = self._client.download_operation(operation, arguments)
            return cast("T", unread.data)  # as `with_streaming_response` tells
        if self._gives_response:
            response = self._client.call_operation_with_http_info(operation, arguments)
            return cast("T", response)  # as `with_http_info` tells type checkers
        return self._client.call_operation(operation, arguments)

    def _download(
        self,
        operation: Operation[Any],
        **parts: Unpack[CallParts],
    ) -> BinaryResponse:
        arguments = arguments_of(**parts)
        response = self._client.download_operation(operation, arguments)
        if self._gives_response:
            return cast("BinaryResponse", response)  # as above
        return response.data

    def _file(
        self,
        made: Callable[[ApiResponse[bytes, Any]], D],
        operation: Operation[Any],
        **parts: Unpack[CallParts],
    ) -> D:
        arguments = arguments_of(**parts)
        if self._leaves_unread:
            unread = self._client.download_operation(operation, arguments)
            return cast("D", unread.data)  # as in `_call`
        return download(self._client, operation, arguments, made)

    def _stream(
        self,
        operation: Operation[T],
        **parts: Unpack[CallParts],
    ) -> EventStream[T]:
        arguments = arguments_of(**parts)
        if self._leaves_unread:
            unread = self._client.stream_operation_unread(operation, arguments)
            return cast("EventStream[T]", unread)  # as in `_call`
        return self._client.stream_operation(operation, arguments)

    def _call_or_stream(
        self,
        stream: object,
        streaming: Operation[E],
        operation: Operation[T],
        **parts: Unpack[CallParts],
    ) -> T | EventStream[E]:
        """Call the one operation where a stream is wanted, and the other one where not."""
        if stream:
            return self._stream(streaming, **parts)
        return self._call(operation, **parts)

    def _page(
        self,
        operation: Operation[T],
        **parts: Unpack[CallParts],
    ) -> Page[T, Any]:
        arguments = arguments_of(**parts)
        if self._leaves_unread:
            unread = self._client.download_operation(operation, arguments)
            return cast("Page[T, Any]", unread.data)  # as in `_call`
        page: type[Page[T, Any]] = Page
        return first_page(self._client, operation, arguments, page)

    def _page_of(
        self,
        page: type[G],
        operation: Operation[Any],
        **parts: Unpack[CallParts],
    ) -> G:
        arguments = arguments_of(**parts)
        if self._leaves_unread:
            unread = unread_page(self._client, operation, arguments, page)
            return cast("G", unread)  # as in `_call`
        return first_page(self._client, operation, arguments, page)


A = TypeVar("A", bound=Api)
W = TypeVar("W", bound="Api | ClientApi")


def giving_response(api: A) -> A:
    """Return a view of an api, the calls of which give the whole response."""
    view = api._whole  # pyright: ignore[reportPrivateUsage]  # our own
    if view is None:
        view = copy(api)
        view._gives_response = True  # pyright: ignore[reportPrivateUsage]  # our own
        api._whole = view  # pyright: ignore[reportPrivateUsage]  # our own
    return view


def leaving_unread(api: A) -> A:
    """Return a view of an api, the calls of which read nothing of an answer."""
    view = copy(api)
    view._leaves_unread = True  # pyright: ignore[reportPrivateUsage]  # our own
    return view


def waiting_for(api: W, polling: Polling[Any]) -> W:
    """Return a view of an api, or of a client that has methods, the calls of which wait for what they begin."""
    view = copy(api) if isinstance(api, Api) else Api(api)
    view._polling = polling  # pyright: ignore[reportPrivateUsage]  # our own
    view._whole = None  # pyright: ignore[reportPrivateUsage]  # it does not wait
    return cast("W", view)
