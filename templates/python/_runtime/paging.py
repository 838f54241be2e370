"""How a list is asked for page by page, and what comes after a page; without any input or output."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, NamedTuple, TypeAlias

from .drift import Problem
from .kinds import is_list, is_mapping

Path: TypeAlias = tuple[str, ...]
"""The way to a value in a body, by the names on the wire."""
Place: TypeAlias = tuple[Literal["query", "headers", "body"], str]
"""Where a value stands in a request: of what it is a part, and its name there."""
Kind: TypeAlias = Literal[
    "cursor", "next-url", "last-id", "link", "page", "offset", "single"
]


class Pages(NamedTuple):
    """How an operation gives a list page by page; what it has not is None or empty."""

    kind: Kind
    items: Path = ()
    """The list; the body itself where it is empty."""
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
    """How many may be asked for so that a page with fewer is sure to be the last."""
    first: int = 0
    """The number of the first page."""
    id: Path = ()
    """The id of an item."""
    header: str | None = None
    """The header of an answer that has the token, where its body has none."""

    @property
    def is_counted(self) -> bool:
        """Whether the client counts, and the server need not say where a page ends."""
        return self.kind in ("page", "offset")

    @property
    def ends_with_empty(self) -> bool:
        """Whether nothing but a page without items may tell the end."""
        return self.is_counted or (self.kind == "last-id" and self.more is None)


class Received(NamedTuple):
    """A page that came, as far as it matters for what comes after it."""

    body: object
    items: list[Any]
    link: str
    """The header that says what comes next: `Link`, or the one that has the token."""
    asked: object
    """With what it was asked for; None for the first page."""
    size: int | None
    """How many items were asked for."""
    before: int | None
    """How many items came before; None where nobody knows."""
    largest: int | None
    """How many items the largest page before it had."""


class PageInfo(NamedTuple):
    """What a page is asked for with: a URL, or a parameter, or a member of the body; the others are None."""

    url: str | None = None
    params: dict[str, Any] | None = None
    """The parameter, of the query or a header."""
    json: dict[str, Any] | None = None


class PageEnd(NamedTuple):
    """There is no further page; `problem` is what is wrong with the last one."""

    problem: Problem | None = None


def page_info(pages: Pages, token: object) -> PageInfo:
    """Return what a page is asked for with, given its token, URL, id or number."""
    if pages.request is None:
        return PageInfo(url=str(token))
    carrier, name = pages.request
    if carrier == "body":
        return PageInfo(json={name: token})
    return PageInfo(params={name: token})


def items_of(pages: Pages, body: object) -> list[Any]:
    """Return the items of a page; none where there is no list."""
    found = value_at(body, pages.items)
    return found if is_list(found) else []


def value_at(body: object, path: Path) -> Any:
    """Return what stands in a body; None for what is absent."""
    found = body
    for name in path:
        found = _member(found, name)
    return found


def after(pages: Pages, page: Received) -> object:
    """Return what the next page is asked for with: a token, a URL, an id or a number; or a `PageEnd`."""
    more = value_at(page.body, pages.more) if pages.more is not None else None
    if more is False:
        return PageEnd()
    found = _AFTER[pages.kind](pages, page, more)
    if isinstance(found, PageEnd) and found.problem is None and more is True:
        missing = pages.next or pages.items
        message = f"{'.'.join(pages.more or ())} says that there is more, and nothing says what comes next"
        return PageEnd(Problem(missing, message))
    return found


def _token(pages: Pages, page: Received, _: object) -> object:
    token = page.link if pages.header else value_at(page.body, pages.next or ())
    if token is None or token == "":
        return PageEnd()
    if isinstance(token, bool) or is_list(token) or is_mapping(token):
        return PageEnd(
            Problem(pages.next or (), "what comes next is no text or number")
        )
    return token


def _linked(_: Pages, page: Received, __: object) -> object:
    return next_link(page.link) or PageEnd()


def _id_of_last(pages: Pages, page: Received, more: object) -> object:
    if not page.items:
        return PageEnd()
    if pages.more is None and _is_short(pages, page):
        return PageEnd()
    if pages.more is not None and more is not True:
        message = "nothing says whether there is more"
        return PageEnd(Problem(pages.more, message))
    found = value_at(page.items[-1], pages.id)
    if found is None or found == "" or is_list(found) or is_mapping(found):
        where: tuple[str | int, ...] = (*pages.items, len(page.items) - 1, *pages.id)
        return PageEnd(Problem(where, "the last item has no id"))
    return found


def _number_after(pages: Pages, page: Received, more: object) -> object:
    current = page.asked if isinstance(page.asked, int) else pages.first
    if pages.next is not None:
        following = value_at(page.body, pages.next)
        if following is None or following == "":
            return PageEnd()
        number = as_number(following)
        if number is None:
            return PageEnd(Problem(pages.next, "the number of the next page is none"))
        return number
    count = _count(page.body, pages.total_pages)
    if count is not None and (count > 0 or not page.items):  # some write 0 for unknown
        if current - pages.first + 1 >= count:
            return PageEnd()
        if page.items:
            return current + 1
        message = f"it says {count}, and an earlier page is empty"
        return PageEnd(Problem(pages.total_pages or (), message))
    return _ended_by_count(pages, page, more) or current + 1


def _offset_after(pages: Pages, page: Received, more: object) -> object:
    current = page.asked if isinstance(page.asked, int) else 0
    return _ended_by_count(pages, page, more) or current + len(page.items)


def _ended_by_count(pages: Pages, page: Received, more: object) -> PageEnd | None:
    """Return the end where all items are there, or where a page has none, or fewer than it could have.

    Where the server says that there is more, only a page without items is the end.
    """
    if more is True:
        return None if page.items else PageEnd()
    total = _count(page.body, pages.total)
    if page.before is not None and total is not None:
        so_far = page.before + len(page.items)
        if so_far >= total:
            return PageEnd()
        if not page.items:
            message = f"it says {total}, and after {so_far} there are none"
            return PageEnd(Problem(pages.total or (), message))
        return None
    return PageEnd() if not page.items or _is_short(pages, page) else None


def _is_short(pages: Pages, page: Received) -> bool:
    """Tell whether a page has fewer items than it would if there were more.

    Fewer than were asked for say nothing where the server may allow no more than these.
    """
    count, sure = len(page.items), pages.sure_size
    if page.size is not None and sure is not None and count < page.size <= sure:
        return True
    return page.largest is not None and count < page.largest


def _single(_: Pages, __: Received, ___: object) -> object:
    return PageEnd()


_AFTER = {
    "cursor": _token,
    "next-url": _token,
    "link": _linked,
    "last-id": _id_of_last,
    "page": _number_after,
    "offset": _offset_after,
    "single": _single,
}


def as_number(value: object) -> int | None:
    """Return a whole number, which may come as text; None for anything else."""
    if isinstance(value, str) and value.isdecimal():
        return int(value)
    if isinstance(value, float) and value.is_integer():
        return int(value)
    return value if isinstance(value, int) and not isinstance(value, bool) else None


def _count(body: object, path: Path | None) -> int | None:
    return None if path is None else as_number(value_at(body, path))


def _member(value: object, name: str) -> Any:
    """Return a member of an object, be it a model or plain, by its name on the wire."""
    if is_mapping(value):
        return value.get(name)
    fields: Mapping[str, Any] = getattr(type(value), "__pydantic_fields__", {})
    for own, each in fields.items():
        if (each.alias or own) == name:
            return getattr(value, own, None)
    extra = getattr(value, "__pydantic_extra__", None)
    return extra.get(name) if is_mapping(extra) else None


def next_link(text: str) -> str | None:
    """Return the target that a header `Link` calls the next (RFC 8288); None where it names none."""
    at = 0
    while (start := text.find("<", at)) >= 0:
        end = text.find(">", start)
        if end < 0:
            return None
        target, at = text[start + 1 : end].strip(), end + 1
        at, parameters = _link_parameters(text, at)
        if "next" in parameters.get("rel", "").lower().split():
            return target
    return None


def _link_parameters(text: str, at: int) -> tuple[int, dict[str, str]]:
    """Return where the parameters of one link end, and the first of each name."""
    found: dict[str, str] = {}
    piece, quoted = "", False
    pieces: list[str] = []
    while at < len(text):
        sign = text[at]
        if quoted and sign == "\\":
            piece += text[at + 1 : at + 2]
            at += 2
            continue
        if sign == '"':
            quoted = not quoted
        elif not quoted and sign == ",":
            break
        elif not quoted and sign == ";":
            pieces.append(piece)
            piece = ""
        else:
            piece += sign
        at += 1
    for each in [*pieces, piece]:
        name, _, value = each.partition("=")
        found.setdefault(name.strip().lower(), value.strip())
    return at, found
