"""What methods of lists return: `Page`, `AsyncPage`, and `AsyncPages`, the call for the first of them."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Generator
from typing import Any, Generic, TypeVar

from .asynchronous.pages import AsyncPage
from .synchronous.pages import Page

__all__ = ["AsyncPage", "AsyncPages", "Page"]

B = TypeVar("B")
E = TypeVar("E")


class AsyncPages(Generic[B, E]):
    """A call of a list: awaited, it gives the first page; iterated over, the items of all pages.

    It stands for one call: await it or iterate over it, once.
    """

    __slots__ = ("_first",)

    def __init__(self, first: Awaitable[AsyncPage[B, E]]) -> None:
        self._first = first

    def __await__(self) -> Generator[Any, Any, AsyncPage[B, E]]:
        return self._first.__await__()

    async def __aiter__(self) -> AsyncIterator[E]:
        async for item in await self._first:
            yield item

    async def iter_pages(self) -> AsyncIterator[AsyncPage[B, E]]:
        """Iterate over all pages, each asked for when it is wanted."""
        async for page in (await self._first).iter_pages():
            yield page
