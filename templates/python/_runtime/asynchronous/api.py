"""`AsyncApi`, the base class of api classes: how a method reaches its client."""

from __future__ import annotations

from collections.abc import Callable
from copy import copy
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from typing_extensions import Unpack

from ..arguments import CallParts, arguments_of
from ..sending.defaults import default_client
from ..variants import name_variants
from .downloads import download
from .pages import AsyncPage, first_page, unread_page

if TYPE_CHECKING:
    from ..operation import Operation
    from ..polling import Polling
    from ..response import ApiResponse
    from .binary import AsyncBinaryResponse
    from .client import CoreAsyncClient
    from .client_api import AsyncClientApi
    from .stream import AsyncEventStream

E = TypeVar("E")
T = TypeVar("T")
D = TypeVar("D")
G = TypeVar("G", bound=AsyncPage[Any, Any])


class AsyncApi:
    """A group of operations; without a client it uses the default one, which reads the environment."""

    __slots__ = ("_client", "_gives_response", "_leaves_unread", "_polling", "_whole")

    def __init__(self, client: CoreAsyncClient | None = None) -> None:
        self._client: CoreAsyncClient = (
            default_client("AsyncClient") if client is None else client
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

    async def _call(
        self,
        operation: Operation[T],
        **parts: Unpack[CallParts],
    ) -> T:
        arguments = arguments_of(**parts)
        if self._polling is not None:
            from .waiting import wait_for  # few calls wait

            done = await wait_for(self._client, operation, arguments, self._polling)
            return cast("T", done)  # as `and_wait` tells
        if self._leaves_unread:
            unread = await self._client.download_operation(operation, arguments)
            return cast("T", unread.data)  # as `with_streaming_response` tells
        if self._gives_response:
            response = await self._client.call_operation_with_http_info(
                operation, arguments
            )
            return cast("T", response)  # as `with_http_info` tells type checkers
        return await self._client.call_operation(operation, arguments)

    async def _download(
        self,
        operation: Operation[Any],
        **parts: Unpack[CallParts],
    ) -> AsyncBinaryResponse:
        arguments = arguments_of(**parts)
        response = await self._client.download_operation(operation, arguments)
        if self._gives_response:
            return cast("AsyncBinaryResponse", response)  # as above
        return response.data

    async def _file(
        self,
        made: Callable[[ApiResponse[bytes, Any]], D],
        operation: Operation[Any],
        **parts: Unpack[CallParts],
    ) -> D:
        arguments = arguments_of(**parts)
        if self._leaves_unread:
            unread = await self._client.download_operation(operation, arguments)
            return cast("D", unread.data)  # as in `_call`
        return await download(self._client, operation, arguments, made)

    async def _stream(
        self,
        operation: Operation[T],
        **parts: Unpack[CallParts],
    ) -> AsyncEventStream[T]:
        arguments = arguments_of(**parts)
        if self._leaves_unread:
            unread = await self._client.stream_operation_unread(operation, arguments)
            return cast("AsyncEventStream[T]", unread)  # as in `_call`
        return await self._client.stream_operation(operation, arguments)

    async def _call_or_stream(
        self,
        stream: object,
        streaming: Operation[E],
        operation: Operation[T],
        **parts: Unpack[CallParts],
    ) -> T | AsyncEventStream[E]:
        """Call the one operation where a stream is wanted, and the other one where not."""
        if stream:
            return await self._stream(streaming, **parts)
        return await self._call(operation, **parts)

    async def _page(
        self,
        operation: Operation[T],
        **parts: Unpack[CallParts],
    ) -> AsyncPage[T, Any]:
        arguments = arguments_of(**parts)
        if self._leaves_unread:
            unread = await self._client.download_operation(operation, arguments)
            return cast("AsyncPage[T, Any]", unread.data)  # as in `_call`
        page: type[AsyncPage[T, Any]] = AsyncPage
        return await first_page(self._client, operation, arguments, page)

    async def _page_of(
        self,
        page: type[G],
        operation: Operation[Any],
        **parts: Unpack[CallParts],
    ) -> G:
        arguments = arguments_of(**parts)
        if self._leaves_unread:
            unread = await unread_page(self._client, operation, arguments, page)
            return cast("G", unread)  # as in `_call`
        return await first_page(self._client, operation, arguments, page)


A = TypeVar("A", bound=AsyncApi)
W = TypeVar("W", bound="AsyncApi | AsyncClientApi")


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
    view = copy(api) if isinstance(api, AsyncApi) else AsyncApi(api)
    view._polling = polling  # pyright: ignore[reportPrivateUsage]  # our own
    view._whole = None  # pyright: ignore[reportPrivateUsage]  # it does not wait
    return cast("W", view)
