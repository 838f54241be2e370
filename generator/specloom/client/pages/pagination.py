"""Pagination: how an operation gives a list page by page, decided for all languages, and how that is known."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from specloom.ir.pagination import PageKind, Path, pointer_text
from specloom.ir.types import AnyType, Type


class Carrier(StrEnum):
    """What of a request carries a value."""

    QUERY = "query"
    HEADER = "headers"
    BODY = "body"


@dataclass(frozen=True, slots=True)
class Place:
    """Where a value stands in a request: a parameter, or a field of the body."""

    name: str
    carrier: Carrier = Carrier.QUERY


@dataclass(frozen=True, slots=True)
class Pagination:
    """How an operation gives a list page by page, and how that is known."""

    kind: PageKind
    source: str
    reason: str
    items: Path
    item: Type
    """The type of an item."""
    answer: Type = AnyType()
    """The type of the answer."""
    request: Place | None = None
    """What says which page is wanted."""
    next: Path | None = None
    """The token, the URL or the number of the next page."""
    more: Path | None = None
    """Whether there is a next page."""
    total: Path | None = None
    """How many items there are in all."""
    total_pages: Path | None = None
    size: Place | None = None
    """What says how many items are wanted."""
    sure_size: int | None = None
    """How many may be asked for so that a page with fewer is sure to be the last; None where nothing says that."""
    first: int = 0
    """The number of the first page, where it is asked for by number."""
    id: Path = ()
    """The id of an item."""
    header: str | None = None
    """The header of an answer that has the token of the next page, where its body has none."""
    scheme: str | None = None
    """What the configuration calls this way of paging: `cursor_page`."""

    @property
    def ends(self) -> str:
        """When a page is the last."""
        ends = []
        if self.more is not None:
            wrong = "is not true" if self.kind is PageKind.LAST_ID else "is false"
            ends.append(f"`{pointer_text(self.more)}` {wrong}")
        if self.next is not None:
            ends.append(f"`{pointer_text(self.next)}` is absent, null or empty")
        if self.header is not None:
            ends.append(f"the header `{self.header}` is absent or empty")
        if self.kind is PageKind.LINK:
            ends.append('the header `Link` has no rel="next"')
        if self.total_pages is not None:
            ends.append(f"`{pointer_text(self.total_pages)}` is reached")
        if self.total is not None:
            ends.append(f"`{pointer_text(self.total)}` is reached")
        if self.kind in (PageKind.PAGE, PageKind.OFFSET) or (self.kind is PageKind.LAST_ID and self.more is None):
            ends.append("it is empty or short")
        return " or ".join(ends) or "with the one answer"
