"""Pages: how a list is asked for piece by piece, in the words of extensions and of the configuration."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

Path = tuple[str, ...]
"""The way to a value in a body, by the names on the wire; empty for the body itself."""


class PageKind(StrEnum):
    """How the next page is asked for; of several ways that an operation has, the first here is taken."""

    CURSOR = "cursor"
    """By a token that stands in the page before."""
    NEXT_URL = "next-url"
    """By a URL that stands in the page before."""
    LAST_ID = "last-id"
    """By the id of the last item."""
    LINK = "link"
    """By the URL in the header `Link`."""
    PAGE = "page"
    """By its number."""
    OFFSET = "offset"
    """By how many items stand before it."""
    SINGLE = "single"
    """Not at all: all items stand in one answer."""


class PagingRole(StrEnum):
    """What a parameter or a property is for, where an extension says that."""

    CURSOR = "next_cursor_param"
    LAST_ID = "next_cursor_id_param"
    PAGE = "page_number_param"
    OFFSET = "offset_count_param"
    ITEMS = "items"
    NEXT = "next_cursor_field"
    ITEM_ID = "cursor_item_id"
    NEXT_URL = "cursor_url_field"
    TOTAL = "offset_total_count_field"
    TOTAL_PAGES = "total_page_count_field"
    MORE = "has_next_page"


@dataclass(frozen=True, slots=True)
class PageScheme:
    """How an operation is paged, as an extension or the configuration says; what is not said is None."""

    source: str
    """What says so: `x-ms-pageable`, or the configuration."""
    kind: PageKind
    request: str | None = None
    """The name of a parameter or a field of the body, or a JSON Pointer into the body."""
    items: Path | None = None
    next: Path | None = None
    more: Path | None = None
    total: Path | None = None
    total_pages: Path | None = None
    size: str | None = None
    id: Path | None = None
    header: str | None = None
    """The header of an answer that has the token of the next page."""


def pointer_text(path: Path) -> str:
    """Return a path as a JSON Pointer."""
    return "".join("/" + token.replace("~", "~0").replace("/", "~1") for token in path)


def path_of_pointer(text: str) -> Path:
    """Return a JSON Pointer as a path."""
    return tuple(token.replace("~1", "/").replace("~0", "~") for token in text.split("/")[1:])
