"""What the api modules are made of: their base classes, and the variants that give the whole response."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Callable, Coroutine
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from typing import TYPE_CHECKING, Any, Concatenate, ParamSpec

from typing_extensions import TypeVar

from .asynchronous.api import AsyncApi
from .asynchronous.api import giving_response as giving_response_async
from .asynchronous.api import leaving_unread as leaving_unread_async
from .errors import ApiError, without_inner_frames
from .synchronous.api import Api, giving_response, leaving_unread
from .variants import FIRST_PAGE, UNREAD, UNREAD_ASYNC, WHOLE, described_as_variant

if TYPE_CHECKING:
    from .operation import Operation
    from .pages import AsyncPages, Page
    from .response import ApiResponse, AsyncBinaryResponse, BinaryResponse

__all__ = [
    "Api",
    "AsyncApi",
    "first_page_with_http_info",
    "first_page_with_http_info_async",
    "with_http_info",
    "with_http_info_async",
    "with_streaming_response",
    "with_streaming_response_async",
]

P = ParamSpec("P")
T = TypeVar("T")
B = TypeVar("B")
H = TypeVar("H", default=None)
S = TypeVar("S", bound=Api)
A = TypeVar("A", bound=AsyncApi)


def with_http_info(
    method: Callable[Concatenate[S, P], T], _: Operation[Any, H] | None = None
) -> Callable[Concatenate[S, P], ApiResponse[T, H]]:
    """Return the variant of a method that gives the whole response; the operation tells the type of its headers."""

    def call(self: S, /, *args: P.args, **kwargs: P.kwargs) -> Any:
        try:
            return plain(giving_response(self), *args, **kwargs)
        except ApiError as error:
            raise without_inner_frames(error) from error.__cause__

    plain, variant = described_as_variant(call, method, WHOLE)
    return variant


def with_http_info_async(
    method: Callable[Concatenate[A, P], Coroutine[Any, Any, T]],
    _: Operation[Any, H] | None = None,
) -> Callable[Concatenate[A, P], Coroutine[Any, Any, ApiResponse[T, H]]]:
    """Return the same of an asynchronous method."""

    async def call(self: A, /, *args: P.args, **kwargs: P.kwargs) -> Any:
        try:
            return await plain(giving_response_async(self), *args, **kwargs)
        except ApiError as error:
            raise without_inner_frames(error) from error.__cause__

    plain, variant = described_as_variant(call, method, WHOLE)
    return variant


def first_page_with_http_info(
    method: Callable[Concatenate[S, P], Page[B, Any]],
    _: Operation[Any, H] | None = None,
) -> Callable[Concatenate[S, P], ApiResponse[B, H]]:
    """Return the variant of a method of a list that gives the whole response of the first page."""

    def call(self: S, /, *args: P.args, **kwargs: P.kwargs) -> Any:
        try:
            return plain(self, *args, **kwargs).response
        except ApiError as error:
            raise without_inner_frames(error) from error.__cause__

    plain, variant = described_as_variant(call, method, FIRST_PAGE)
    return variant


def first_page_with_http_info_async(
    method: Callable[Concatenate[A, P], AsyncPages[B, Any]],
    _: Operation[Any, H] | None = None,
) -> Callable[Concatenate[A, P], Coroutine[Any, Any, ApiResponse[B, H]]]:
    """Return the same of an asynchronous method."""

    async def call(self: A, /, *args: P.args, **kwargs: P.kwargs) -> Any:
        try:
            return (await plain(self, *args, **kwargs)).response
        except ApiError as error:
            raise without_inner_frames(error) from error.__cause__

    plain, variant = described_as_variant(call, method, FIRST_PAGE)
    return variant


def with_streaming_response(
    method: Callable[Concatenate[S, P], Any],
) -> Callable[Concatenate[S, P], BinaryResponse]:
    """Return the variant of a method that leaves the answer to be read as it comes, and gives it as bytes."""

    def call(self: S, /, *args: P.args, **kwargs: P.kwargs) -> Any:
        try:
            return plain(leaving_unread(self), *args, **kwargs)
        except ApiError as error:
            raise without_inner_frames(error) from error.__cause__

    plain, variant = described_as_variant(call, method, UNREAD)
    return variant


def with_streaming_response_async(
    method: Callable[Concatenate[A, P], Any],
) -> Callable[Concatenate[A, P], AbstractAsyncContextManager[AsyncBinaryResponse]]:
    """Return the same of an asynchronous method, as a context manager."""

    @asynccontextmanager
    async def call(
        self: A, /, *args: P.args, **kwargs: P.kwargs
    ) -> AsyncGenerator[AsyncBinaryResponse]:
        try:
            response = await plain(leaving_unread_async(self), *args, **kwargs)
        except ApiError as error:
            raise without_inner_frames(error) from error.__cause__
        async with response:
            yield response

    plain, variant = described_as_variant(call, method, UNREAD_ASYNC)
    return variant
