"""Views of a resource whose methods give whole responses: `with_raw_response` and `with_streaming_response`."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Callable, Coroutine, Generator, Mapping
from contextlib import (
    AbstractAsyncContextManager,
    AbstractContextManager,
    asynccontextmanager,
    contextmanager,
)
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Concatenate, ParamSpec, TypeVar

from .asynchronous.api import AsyncApi
from .asynchronous.api import giving_response as giving_response_async
from .asynchronous.api import leaving_unread as leaving_unread_async
from .asynchronous.raw import AsyncRawResponse, AsyncStreamedResponse
from .errors import ApiError, without_inner_frames
from .omit import Omit, omit
from .options import RequestOptionsInput, as_options
from .pages import AsyncPage, AsyncPaginator, Page
from .synchronous.api import Api, giving_response, leaving_unread
from .synchronous.raw import RawResponse, StreamedResponse
from .timeouts import Timeout
from .variants import (
    RAW,
    RAW_ASYNC,
    RAW_ASYNC_PAGE,
    STREAMED,
    STREAMED_ASYNC,
    STREAMED_ASYNC_PAGE,
    Kind,
    described_as_variant,
    name_variants,
)

if TYPE_CHECKING:
    from .client_api import AsyncClientApi, ClientApi

__all__ = [
    "AsyncRawResponse",
    "AsyncStreamedResponse",
    "RawMethods",
    "RawResponse",
    "StreamedResponse",
    "options",
    "raw",
    "raw_async",
    "raw_page",
    "raw_page_async",
    "streamed",
    "streamed_async",
    "streamed_page_async",
]

P = ParamSpec("P")
T = TypeVar("T")
E = TypeVar("E")
G = TypeVar("G", bound=Page[Any, Any])
H = TypeVar("H", bound=AsyncPage[Any, Any])
S = TypeVar("S", bound="Api | ClientApi")
A = TypeVar("A", bound="AsyncApi | AsyncClientApi")


def options(
    given: RequestOptionsInput | None,
    *,
    extra_headers: Mapping[str, str] | None = None,
    extra_query: Mapping[str, object] | None = None,
    extra_body: Mapping[str, object] | None = None,
    timeout: float | Timeout | Omit | None = omit,
) -> RequestOptionsInput | None:
    """Return the options of a call, with those that methods of a tree take by themselves, which count for more."""
    extra = (("headers", extra_headers), ("query", extra_query), ("body", extra_body))
    own: dict[str, Any] = {name: value for name, value in extra if value is not None}
    if not isinstance(timeout, Omit):
        own["timeout"] = timeout
    if not own:
        return given
    known = as_options(given)
    for name, value in own.items():
        before = getattr(known, name)
        own[name] = {**before, **value} if name != "timeout" and before else value
    return replace(known, **own)


class RawMethods:
    """The methods of a resource, or of the client, each of which gives the response; its classes are generated."""

    def __init__(self, resource: Any) -> None:
        self._resource = resource

    def __init_subclass__(cls, **kwargs: Any) -> None:
        super().__init_subclass__(**kwargs)
        name_variants(cls)


def _resource_of(methods: RawMethods) -> Any:
    """Return the api that the methods are of; a client has one for its own."""
    resource = methods._resource  # pyright: ignore[reportPrivateUsage]  # our own
    return resource if isinstance(resource, Api | AsyncApi) else resource._own_api()


def raw(
    method: Callable[Concatenate[S, P], T],
) -> Callable[Concatenate[RawMethods, P], RawResponse[T]]:
    """Return the form of a method that gives the whole response."""

    def call(self: RawMethods, /, *args: P.args, **kwargs: P.kwargs) -> Any:
        try:
            response: Any = plain(giving_response(_resource_of(self)), *args, **kwargs)
        except ApiError as error:
            raise without_inner_frames(error) from error.__cause__
        return RawResponse(response, response.data)

    plain, form = described_as_variant(call, method, RAW)
    return form


def raw_async(
    method: Callable[Concatenate[A, P], Coroutine[Any, Any, T]],
) -> Callable[Concatenate[RawMethods, P], Coroutine[Any, Any, AsyncRawResponse[T]]]:
    """Return the same of an asynchronous method."""

    async def call(self: RawMethods, /, *args: P.args, **kwargs: P.kwargs) -> Any:
        try:
            resource = giving_response_async(_resource_of(self))
            response: Any = await plain(resource, *args, **kwargs)
        except ApiError as error:
            raise without_inner_frames(error) from error.__cause__
        return AsyncRawResponse(response, response.data)

    plain, form = described_as_variant(call, method, RAW_ASYNC)
    return form


def raw_page(
    method: Callable[Concatenate[S, P], G],
) -> Callable[Concatenate[RawMethods, P], RawResponse[G]]:
    """Return the form of a method of a list that gives the whole response of the first page."""

    def call(self: RawMethods, /, *args: P.args, **kwargs: P.kwargs) -> Any:
        try:
            page: Any = plain(_resource_of(self), *args, **kwargs)
        except ApiError as error:
            raise without_inner_frames(error) from error.__cause__
        return RawResponse(page.response, page)

    plain, form = described_as_variant(call, method, RAW)
    return form


def raw_page_async(
    method: Callable[Concatenate[A, P], AsyncPaginator[E, H]],
) -> Callable[Concatenate[RawMethods, P], Coroutine[Any, Any, AsyncRawResponse[H]]]:
    """Return the same of an asynchronous method."""

    async def call(self: RawMethods, /, *args: P.args, **kwargs: P.kwargs) -> Any:
        try:
            page: Any = await plain(_resource_of(self), *args, **kwargs)
        except ApiError as error:
            raise without_inner_frames(error) from error.__cause__
        return AsyncRawResponse(page.response, page)

    plain, form = described_as_variant(call, method, RAW_ASYNC_PAGE)
    return form


def streamed(
    method: Callable[Concatenate[S, P], T],
) -> Callable[Concatenate[RawMethods, P], AbstractContextManager[StreamedResponse[T]]]:
    """Return the form of a method that reads nothing of the body by itself, as a context manager."""
    return _streamed(method)


def streamed_async(
    method: Callable[Concatenate[A, P], Coroutine[Any, Any, T]],
) -> Callable[
    Concatenate[RawMethods, P], AbstractAsyncContextManager[AsyncStreamedResponse[T]]
]:
    """Return the same of an asynchronous method."""
    return _streamed_async(method)


def streamed_page_async(
    method: Callable[Concatenate[A, P], AsyncPaginator[E, H]],
) -> Callable[
    Concatenate[RawMethods, P], AbstractAsyncContextManager[AsyncStreamedResponse[H]]
]:
    """Return the same of an asynchronous method of a list."""
    return _streamed_async(method, STREAMED_ASYNC_PAGE)


def _streamed(method: Callable[..., Any]) -> Callable[..., Any]:
    @contextmanager
    def call(
        self: RawMethods, /, *args: Any, **kwargs: Any
    ) -> Generator[StreamedResponse[Any]]:
        try:
            unread: Any = plain(leaving_unread(_resource_of(self)), *args, **kwargs)
        except ApiError as error:
            raise without_inner_frames(error) from error.__cause__
        with StreamedResponse[Any](unread) as response:
            yield response

    plain, form = described_as_variant(call, method, STREAMED)
    return form


def _streamed_async(
    method: Callable[..., Any], kind: Kind = STREAMED_ASYNC
) -> Callable[..., Any]:
    @asynccontextmanager
    async def call(
        self: RawMethods, /, *args: Any, **kwargs: Any
    ) -> AsyncGenerator[AsyncStreamedResponse[Any]]:
        try:
            resource = leaving_unread_async(_resource_of(self))
            unread: Any = await plain(resource, *args, **kwargs)
        except ApiError as error:
            raise without_inner_frames(error) from error.__cause__
        async with AsyncStreamedResponse[Any](unread) as response:
            yield response

    plain, form = described_as_variant(call, method, kind)
    return form
