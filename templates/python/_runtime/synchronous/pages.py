"""`Page`: a page of a list, which leads to the pages after it."""

# Written from asynchronous/pages.py; change that, not this.

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar

from ..arguments import Arguments
from ..operation import Operation
from ..paging import PageEnd, PageInfo, after, page_info, value_at
from ..sending.next_page import (
    Asked,
    asked_next,
    check_progress,
    first_asked,
    received,
)

if TYPE_CHECKING:
    from ..response import ApiResponse
    from .binary import BinaryResponse
    from .client import CoreClient

B = TypeVar("B")
E = TypeVar("E")
_UNKNOWN: Any = object()


class Page(Generic[B, E]):
    """A page of a list. Iterating over it gives its items and those of all pages after it."""

    __slots__ = ("_asked", "_client", "_following", "_operation", "_response", "_url")

    def __init__(
        self,
        client: CoreClient,
        operation: Operation[B],
        asked: Asked,
        response: ApiResponse[B, Any],
        url: str,
    ) -> None:
        self._client = client
        self._operation = operation
        self._asked = asked
        self._response = response
        self._url = url
        self._following: Any = _UNKNOWN

    def __repr__(self) -> str:
        count = len(self.items)
        return f"{type(self).__name__}({count} item{'' if count == 1 else 's'} of {self._operation.id})"

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            """Return what else the answer has, as its members that say nothing of pages."""
            if name.startswith("_"):
                raise AttributeError(f"a page has no `{name}`")
            return getattr(self._response.data, name)

    @property
    def body(self) -> B:
        """The answer, typed: the object around the items, or the list itself."""
        return self._response.data

    @property
    def items(self) -> list[E]:
        """The items of this page alone."""
        return received(self._pages, self._asked, self._response).items

    @property
    def response(self) -> ApiResponse[B, Any]:
        """The whole response: the body with the status, the headers and more."""
        return self._response

    @property
    def _request_id(self) -> str | None:
        """What the server calls the request; public in spite of the underscore."""
        return self._response.request_id

    def has_next_page(self) -> bool:
        """Tell whether there is a page after this one."""
        return not isinstance(self._after(), PageEnd)

    def next_page_info(self) -> PageInfo | None:
        """Return what the page after this one is asked for with; None where there is none."""
        found = self._after()
        return None if isinstance(found, PageEnd) else page_info(self._pages, found)

    def get_next_page(self) -> Self:
        """Ask for the page after this one. Raise ValueError where there is none.

        Raise PaginationLoopError where the server leads back to a page that was there already.
        """
        if not self.has_next_page():
            raise ValueError("this is the last page: ask has_next_page() before")
        asked = asked_next(
            self._operation, self._asked, self._after(), self._response, self._url
        )
        response, url, _ = self._client.call_operation_for_page(
            self._operation, asked.arguments
        )
        check_progress(self._pages, self._response, response)
        return type(self)(self._client, self._operation, asked, response, url)

    def iter_pages(self) -> Iterator[Self]:
        """Iterate over this page and all after it, each asked for when it is wanted."""
        page = self
        while True:
            yield page
            if not page.has_next_page():
                return
            page = page.get_next_page()

    def __iter__(self) -> Iterator[E]:
        for page in self.iter_pages():
            yield from page.items

    @property
    def _pages(self) -> Any:
        return self._operation.pages

    def _value(self, *path: str) -> Any:
        """Return what stands in the answer; None for what is absent."""
        return value_at(self._response.data, path)

    def _after(self) -> object:
        """Return with what the next page is asked for; what is wrong with the end is told once."""
        if self._following is _UNKNOWN:
            page = received(self._pages, self._asked, self._response)
            found = after(self._pages, page)
            self._following = found
            if isinstance(found, PageEnd) and found.problem is not None:
                self._client.report_answer(
                    self._operation, self._response, found.problem, "page"
                )
        return self._following


G = TypeVar("G", bound=Page[Any, Any])


def first_page(
    client: CoreClient,
    operation: Operation[Any],
    arguments: Arguments,
    page: type[G],
) -> G:
    """Ask for the first page of a list, and return it as one of a class."""
    assert operation.pages is not None
    asked = first_asked(operation.pages, arguments)
    response, url, _ = client.call_operation_for_page(operation, arguments)
    return page(client, operation, asked, response, url)


def unread_page(
    client: CoreClient,
    operation: Operation[Any],
    arguments: Arguments,
    page: type[Page[Any, Any]],
) -> BinaryResponse:
    """Ask for the first page of a list, and read nothing of it: `parsed` gives it as one of a class."""
    assert operation.pages is not None
    asked = first_asked(operation.pages, arguments)
    return client.page_operation_unread(
        operation,
        arguments,
        lambda response, url: page(client, operation, asked, response, url),
    )
