"""What methods of lists return: `Page`, `AsyncPage`, and `AsyncPages` or `AsyncPaginator`, the call for the first."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Coroutine, Generator
from types import TracebackType
from typing import Any, Generic, TypeVar

from .asynchronous.pages import AsyncPage
from .paging import PageInfo
from .synchronous.pages import Page

__all__ = ["AsyncPage", "AsyncPages", "AsyncPaginator", "Page", "PageInfo"]

B = TypeVar("B")
E = TypeVar("E")
G = TypeVar("G", bound=AsyncPage[Any, Any])


class AsyncPaginator(Coroutine[Any, Any, G], Generic[E, G]):
    """A call of a list: awaited, it gives the first page; iterated over, the items of all pages.

    It is a coroutine, for `asyncio.create_task` and the like. The first page is asked for once, when it is first wanted:
    who awaits or iterates again has the same one, and those after it are asked for anew.
    """

    __slots__ = ("_call", "_error", "_page")

    def __init__(self, first: Coroutine[Any, Any, G]) -> None:
        self._call = first
        self._page: G | None = None
        self._error: Exception | None = None

    def __await__(self) -> Generator[Any, Any, G]:
        if self._error is not None:
            raise self._error
        if self._page is None:
            try:
                self._page = yield from self._call.__await__()
            except Exception as error:
                self._error = error
                raise
        return self._page

    async def __aiter__(self) -> AsyncIterator[E]:
        async for item in await self:
            yield item

    async def iter_pages(self) -> AsyncIterator[G]:
        """Iterate over all pages, each asked for when it is wanted."""
        async for page in (await self).iter_pages():
            yield page

    def send(self, value: Any, /) -> Any:
        """Go on with the call, as tasks do."""
        if self._error is not None:
            raise self._error
        if self._page is not None:
            raise StopIteration(self._page)
        return self._step(self._call.send, value)

    def throw(
        self,
        typ: Any,
        val: Any = None,
        tb: TracebackType | None = None,
        /,
    ) -> Any:
        """Raise an error in the call, as tasks do."""
        error = val if isinstance(val, BaseException) else typ
        if tb is not None and isinstance(error, BaseException):
            error = error.with_traceback(tb)
        return self._step(self._call.throw, error)

    def close(self) -> None:
        """Give the call up."""
        self._call.close()

    def _step(self, step: Callable[[Any], Any], value: Any) -> Any:
        """Take a step of the call, and keep what comes of it."""
        try:
            return step(value)
        except StopIteration as end:
            self._page = end.value
            raise
        except Exception as error:
            self._error = error
            raise


class AsyncPages(AsyncPaginator[E, AsyncPage[B, E]], Generic[B, E]):
    """A call of a list whose pages have a body that is typed."""

    __slots__ = ()
