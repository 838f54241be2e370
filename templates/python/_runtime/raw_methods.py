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
from .asynchronous.downloads import (
    AsyncBinaryAPIResponse,
    AsyncStreamedBinaryAPIResponse,
)
from .asynchronous.raw import AsyncRawResponse, AsyncStreamedResponse
from .errors import ApiError, without_inner_frames
from .omit import Omit, omit
from .options import RequestOptionsInput, as_options
from .pages import AsyncPage, AsyncPaginator, Page
from .response import ApiResponse
from .synchronous.api import Api, giving_response, leaving_unread
from .synchronous.downloads import BinaryAPIResponse, StreamedBinaryAPIResponse
from .synchronous.raw import RawResponse, StreamedResponse
from .timeouts import TimeoutInput
from .variants import (
    RAW,
    RAW_ASYNC,
    RAW_ASYNC_PAGE,
    RAW_FILE,
    STREAMED,
    STREAMED_ASYNC,
    STREAMED_ASYNC_PAGE,
    STREAMED_FILE,
    STREAMED_FILE_ASYNC,
    Kind,
    described_as_variant,
    name_variants,
)

if TYPE_CHECKING:
    from .client_api import AsyncClientApi, ClientApi
    from .writing.headers import HeaderValues

__all__ = [
    "AsyncBinaryAPIResponse",
    "AsyncRawResponse",
    "AsyncStreamedBinaryAPIResponse",
    "AsyncStreamedResponse",
    "BinaryAPIResponse",
    "RawMethods",
    "RawResponse",
    "StreamedBinaryAPIResponse",
    "StreamedResponse",
    "options",
    "raw",
    "raw_async",
    "raw_file",
    "raw_file_async",
    "raw_page",
    "raw_page_async",
    "streamed",
    "streamed_async",
    "streamed_file",
    "streamed_file_async",
    "streamed_page_async",
]

P = ParamSpec("P")
T = TypeVar("T")
D = TypeVar("D")
E = TypeVar("E")
G = TypeVar("G", bound=Page[Any, Any])
H = TypeVar("H", bound=AsyncPage[Any, Any])
S = TypeVar("S", bound="Api | ClientApi")
A = TypeVar("A", bound="AsyncApi | AsyncClientApi")


def options(
    given: RequestOptionsInput | None,
    *,
    extra_headers: HeaderValues | None = None,
    extra_query: Mapping[str, object] | None = None,
    extra_body: object | None = None,
    timeout: TimeoutInput | Omit = omit,
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
    return whole(method, RAW, _response, giving_response)


def raw_async(
    method: Callable[Concatenate[A, P], Coroutine[Any, Any, T]],
) -> Callable[Concatenate[RawMethods, P], Coroutine[Any, Any, AsyncRawResponse[T]]]:
    """Return the same of an asynchronous method."""
    return whole_async(method, RAW_ASYNC, _async_response, giving_response_async)


def raw_page(
    method: Callable[Concatenate[S, P], G],
) -> Callable[Concatenate[RawMethods, P], RawResponse[G]]:
    """Return the form of a method of a list that gives the whole response of the first page."""
    return whole(method, RAW, _page_response)


def raw_page_async(
    method: Callable[Concatenate[A, P], AsyncPaginator[E, H]],
) -> Callable[Concatenate[RawMethods, P], Coroutine[Any, Any, AsyncRawResponse[H]]]:
    """Return the same of an asynchronous method."""
    return whole_async(method, RAW_ASYNC_PAGE, _async_page_response)


def raw_file(
    method: Callable[Concatenate[S, P], D],
) -> Callable[Concatenate[RawMethods, P], D]:
    """Return the form of a method that downloads: what it gives has the whole response already."""
    return whole(method, RAW_FILE, _same)


def raw_file_async(
    method: Callable[Concatenate[A, P], Coroutine[Any, Any, D]],
) -> Callable[Concatenate[RawMethods, P], Coroutine[Any, Any, D]]:
    """Return the same of an asynchronous method."""
    return whole_async(method, RAW_FILE, _same)


def _same(given: Any) -> Any:
    return given


def _response(given: Any) -> RawResponse[Any]:
    return RawResponse(*halves(given))


def _async_response(given: Any) -> AsyncRawResponse[Any]:
    return AsyncRawResponse(*halves(given))


def halves(given: Any) -> tuple[Any, Any]:
    """Return a response and what was made of it; what streams is that itself."""
    if issubclass(type(given), ApiResponse):  # which leaves the type of it open
        return given, given.data
    return given.response, given


def _page_response(page: Any) -> RawResponse[Any]:
    return RawResponse(page.response, page)


def _async_page_response(page: Any) -> AsyncRawResponse[Any]:
    return AsyncRawResponse(page.response, page)


def whole(
    method: Callable[..., Any],
    kind: Kind,
    made: Callable[[Any], Any],
    view: Callable[[Any], Any] = _same,
) -> Callable[..., Any]:
    """Return a form of a method that gives what is made of its response; `view` is what it is a method of."""

    def call(self: RawMethods, /, *args: Any, **kwargs: Any) -> Any:
        try:
            given = plain(view(_resource_of(self)), *args, **kwargs)
        except ApiError as error:
            raise without_inner_frames(error) from error.__cause__
        return made(given)

    plain, form = described_as_variant(call, method, kind)
    return form


def whole_async(
    method: Callable[..., Any],
    kind: Kind,
    made: Callable[[Any], Any],
    view: Callable[[Any], Any] = _same,
) -> Callable[..., Any]:
    """Return the same of an asynchronous method."""

    async def call(self: RawMethods, /, *args: Any, **kwargs: Any) -> Any:
        try:
            given = await plain(view(_resource_of(self)), *args, **kwargs)
        except ApiError as error:
            raise without_inner_frames(error) from error.__cause__
        return made(given)

    plain, form = described_as_variant(call, method, kind)
    return form


def streamed_file(
    method: Callable[Concatenate[S, P], Any],
) -> Callable[
    Concatenate[RawMethods, P], AbstractContextManager[StreamedBinaryAPIResponse]
]:
    """Return the form of a method that downloads which reads nothing of the body by itself."""
    return streamed_as(method, STREAMED_FILE, StreamedBinaryAPIResponse)


def streamed_file_async(
    method: Callable[Concatenate[A, P], Coroutine[Any, Any, Any]],
) -> Callable[
    Concatenate[RawMethods, P],
    AbstractAsyncContextManager[AsyncStreamedBinaryAPIResponse],
]:
    """Return the same of an asynchronous method."""
    return streamed_as_async(
        method, STREAMED_FILE_ASYNC, AsyncStreamedBinaryAPIResponse
    )


def streamed(
    method: Callable[Concatenate[S, P], T],
) -> Callable[Concatenate[RawMethods, P], AbstractContextManager[StreamedResponse[T]]]:
    """Return the form of a method that reads nothing of the body by itself, as a context manager."""
    return streamed_as(method)


def streamed_async(
    method: Callable[Concatenate[A, P], Coroutine[Any, Any, T]],
) -> Callable[
    Concatenate[RawMethods, P], AbstractAsyncContextManager[AsyncStreamedResponse[T]]
]:
    """Return the same of an asynchronous method."""
    return streamed_as_async(method)


def streamed_page_async(
    method: Callable[Concatenate[A, P], AsyncPaginator[E, H]],
) -> Callable[
    Concatenate[RawMethods, P], AbstractAsyncContextManager[AsyncStreamedResponse[H]]
]:
    """Return the same of an asynchronous method of a list."""
    return streamed_as_async(method, STREAMED_ASYNC_PAGE)


def streamed_as(
    method: Callable[..., Any],
    kind: Kind = STREAMED,
    made: type[StreamedResponse[Any]] = StreamedResponse,
) -> Callable[..., Any]:
    """Return a form of a method that reads nothing, and gives what is made of the response."""

    @contextmanager
    def call(
        self: RawMethods, /, *args: Any, **kwargs: Any
    ) -> Generator[StreamedResponse[Any]]:
        try:
            unread: Any = plain(leaving_unread(_resource_of(self)), *args, **kwargs)
        except ApiError as error:
            raise without_inner_frames(error) from error.__cause__
        with made(unread) as response:
            yield response

    plain, form = described_as_variant(call, method, kind)
    return form


def streamed_as_async(
    method: Callable[..., Any],
    kind: Kind = STREAMED_ASYNC,
    made: type[AsyncStreamedResponse[Any]] = AsyncStreamedResponse,
) -> Callable[..., Any]:
    """Return the same of an asynchronous method."""

    @asynccontextmanager
    async def call(
        self: RawMethods, /, *args: Any, **kwargs: Any
    ) -> AsyncGenerator[AsyncStreamedResponse[Any]]:
        try:
            resource = leaving_unread_async(_resource_of(self))
            unread: Any = await plain(resource, *args, **kwargs)
        except ApiError as error:
            raise without_inner_frames(error) from error.__cause__
        async with made(unread) as response:
            yield response

    plain, form = described_as_variant(call, method, kind)
    return form
