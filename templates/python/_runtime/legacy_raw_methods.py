"""The views of a resource as older SDKs have them: `with_raw_response` gives what is parsed without being awaited."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from typing import TYPE_CHECKING, Any, Concatenate, ParamSpec, TypeVar

from .asynchronous.api import giving_response as giving_response_async
from .asynchronous.raw import AsyncStreamedResponse
from .pages import AsyncPage, AsyncPaginator, Page
from .raw_methods import (
    AsyncStreamedBinaryAPIResponse,
    RawMethods,
    StreamedBinaryAPIResponse,
    halves,
    options,
    raw_file,
    raw_file_async,
    streamed,
    streamed_as,
    streamed_as_async,
    streamed_async,
    streamed_file,
    streamed_file_async,
    streamed_page_async,
    whole,
    whole_async,
)
from .reading.binary_content import HttpxBinaryResponseContent
from .reading.read_response import LegacyAPIResponse
from .synchronous.api import giving_response
from .synchronous.raw import StreamedResponse
from .variants import BYTES, BYTES_ASYNC, LEGACY, LEGACY_PAGE

if TYPE_CHECKING:
    from .asynchronous.api import AsyncApi
    from .client_api import AsyncClientApi, ClientApi
    from .synchronous.api import Api

__all__ = [
    "LegacyAPIResponse",
    "RawMethods",
    "options",
    "raw",
    "raw_async",
    "raw_content",
    "raw_content_async",
    "raw_file",
    "raw_file_async",
    "raw_page",
    "raw_page_async",
    "streamed",
    "streamed_async",
    "streamed_bytes",
    "streamed_bytes_async",
    "streamed_file",
    "streamed_file_async",
    "streamed_page_async",
]

P = ParamSpec("P")
T = TypeVar("T")
E = TypeVar("E")
G = TypeVar("G", bound=Page[Any, Any])
H = TypeVar("H", bound=AsyncPage[Any, Any])
S = TypeVar("S", bound="Api | ClientApi")
A = TypeVar("A", bound="AsyncApi | AsyncClientApi")


def raw(
    method: Callable[Concatenate[S, P], T],
) -> Callable[Concatenate[RawMethods, P], LegacyAPIResponse[T]]:
    """Return the form of a method that gives the whole response."""
    return whole(method, LEGACY, _response, giving_response)


def raw_async(
    method: Callable[Concatenate[A, P], Coroutine[Any, Any, T]],
) -> Callable[Concatenate[RawMethods, P], Coroutine[Any, Any, LegacyAPIResponse[T]]]:
    """Return the same of an asynchronous method."""
    return whole_async(method, LEGACY, _response, giving_response_async)


def raw_page(
    method: Callable[Concatenate[S, P], G],
) -> Callable[Concatenate[RawMethods, P], LegacyAPIResponse[G]]:
    """Return the form of a method of a list that gives the whole response of the first page."""
    return whole(method, LEGACY, _page_response)


def raw_page_async(
    method: Callable[Concatenate[A, P], AsyncPaginator[E, H]],
) -> Callable[Concatenate[RawMethods, P], Coroutine[Any, Any, LegacyAPIResponse[H]]]:
    """Return the same of an asynchronous method."""
    return whole_async(method, LEGACY_PAGE, _page_response)


def _response(given: Any) -> LegacyAPIResponse[Any]:
    return LegacyAPIResponse(*halves(given))


def _page_response(page: Any) -> LegacyAPIResponse[Any]:
    return LegacyAPIResponse(page.response, page)


def streamed_bytes(
    method: Callable[Concatenate[S, P], Any],
) -> Callable[
    Concatenate[RawMethods, P], AbstractContextManager[StreamedResponse[bytes]]
]:
    """Return the same, as older SDKs have it."""
    return streamed_as(method, BYTES, StreamedBinaryAPIResponse)


def streamed_bytes_async(
    method: Callable[Concatenate[A, P], Coroutine[Any, Any, Any]],
) -> Callable[
    Concatenate[RawMethods, P],
    AbstractAsyncContextManager[AsyncStreamedResponse[bytes]],
]:
    """Return the same of an asynchronous method."""
    return streamed_as_async(method, BYTES_ASYNC, AsyncStreamedBinaryAPIResponse)


def raw_content(
    method: Callable[Concatenate[S, P], HttpxBinaryResponseContent],
) -> Callable[
    Concatenate[RawMethods, P], LegacyAPIResponse[HttpxBinaryResponseContent]
]:
    """Return the form of a method that downloads, and gives what is read in the form of older SDKs."""
    return whole(method, LEGACY, _content)


def raw_content_async(
    method: Callable[
        Concatenate[A, P], Coroutine[Any, Any, HttpxBinaryResponseContent]
    ],
) -> Callable[
    Concatenate[RawMethods, P],
    Coroutine[Any, Any, LegacyAPIResponse[HttpxBinaryResponseContent]],
]:
    """Return the same of an asynchronous method."""
    return whole_async(method, LEGACY, _content)


def _content(content: HttpxBinaryResponseContent) -> Any:
    return LegacyAPIResponse(content.whole, content)
