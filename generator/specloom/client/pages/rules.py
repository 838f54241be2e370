"""The rules by which paging is recognised: only where nothing else can be meant.

Each rule takes what an operation takes and answers, and its one list; it returns None where it does not hold.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace

from specloom.client.pages import words
from specloom.client.pages.pagination import Carrier, Pagination, Place
from specloom.client.pages.shapes import Given, Listed, Member, Shape
from specloom.ir.api import Parameter
from specloom.ir.pagination import PageKind, Path, pointer_text
from specloom.ir.types import Field, Presence, ScalarKind
from specloom.ir.walk import object_of

_ASKING = frozenset({"GET", "POST", "QUERY"})
"""Methods of operations that may be called once for each page."""
_RECOGNISED = "recognised"
_NUMBERS = (ScalarKind.INTEGER, ScalarKind.NUMBER)
_URL_TEXT = re.compile(r"\b(url|uri|link|href|https?)\b", re.IGNORECASE)
_TOKEN_TEXT = re.compile(r"\b(cursor|token|marker|pass)", re.IGNORECASE)
_NEXT_TEXT = re.compile(r"\b(next|following|subsequent|more)\b", re.IGNORECASE)
_BASES = (
    (0, re.compile(r"\b(zero|0)[- ]?(based|index)|\b(starts?|starting|begins?) (at|from|with) 0\b", re.IGNORECASE)),
    (1, re.compile(r"\b(one|1)[- ]?(based|index)|\b(starts?|starting|begins?) (at|from|with) 1\b", re.IGNORECASE)),
    (0, re.compile(r"\bdefaults?( value)?( is| to|:|=)? *`?0\b", re.IGNORECASE)),
)
Rule = Callable[[Shape, Listed], Pagination | None]


def recognised(http_method: str, shape: Shape) -> Pagination | None:
    """Return how an operation is paged where what it takes and answers leaves no doubt."""
    if http_method not in _ASKING or len(shape.lists) != 1:
        return None
    [listed] = shape.lists
    rules = _RULES if http_method != "POST" else _RULES[:-1]
    return next(filter(None, (rule(shape, listed) for rule in rules)), None)


def _cursor(shape: Shape, listed: Listed) -> Pagination | None:
    """Recognise a token: a parameter that takes one, and a member of the answer that holds the next."""
    for given, member in _tokens(shape):
        if not shape.is_token(given.value.type) or not shape.is_token(member.field.type):
            continue
        more = more_of(shape)
        reason = f"`{given.place.name}` takes a token, and `{pointer_text(member.path)}` is that of the next page"
        return Pagination(
            PageKind.CURSOR,
            _RECOGNISED,
            reason,
            listed.path,
            listed.item,
            request=given.place,
            next=member.path,
            more=more,
            size=_size_place(shape),
        )
    return None


def _tokens(shape: Shape) -> Iterator[tuple[Given, Member]]:
    """Yield each parameter that may take a token, with a member that may hold the next one."""
    for given in shape.named(words.CURSORS):
        for member in shape.members_named(words.NEXT_TOKENS):
            if member.path[-1] == given.place.name and member.word == "nextcursor":
                continue
            yield given, member
        if given.word in ("cursor", "after", "pageafter", "aftercursor"):
            yield from ((given, each) for each in shape.members if _is_next_token(given, each, shape))
        if given.word in words.IDS:
            yield from ((given, each) for each in shape.members_named(words.LAST_IDS))
    for word, counterparts in words.NUMBERED_TOKENS.items():
        for given in shape.named([word]):
            # A number is the next page's own: `page` takes a token only where it is a text.
            if word != "page" or not shape.is_scalar(given.value.type, *_NUMBERS):
                yield from ((given, each) for each in shape.members_named(counterparts) if not _is_url(each, shape))


def _is_next_token(given: Given, member: Member, shape: Shape) -> bool:
    """Whether a member that is not called the next token is it, by where it stands or by what is said of it."""
    text = _text(member.field)
    if member.word == "after" and given.word != "cursor":
        return member.around in words.CURSOR_HOLDERS
    if member.word == "cursor" and given.word == "cursor":
        return bool(_NEXT_TEXT.search(text))
    if member.word == "next":
        says_token = bool(_TOKEN_TEXT.search(text)) or member.around in ("cursor", "cursors")
        return says_token and not _is_url(member, shape)
    return False


def _next_url(shape: Shape, listed: Listed) -> Pagination | None:
    """Recognise a URL of the next page, in the answer to an operation that takes something of pages."""
    pages = any(True for _ in shape.named((*words.CURSORS, *words.PAGES, *words.OFFSETS, *words.SIZES)))
    for member in _urls(shape):
        if not shape.is_scalar(member.field.type, ScalarKind.STRING, ScalarKind.URI):
            continue
        if pages or member.word in words.SURE_URLS:
            reason = f"`{pointer_text(member.path)}` is the URL of the next page"
            return Pagination(
                PageKind.NEXT_URL,
                _RECOGNISED,
                reason,
                listed.path,
                listed.item,
                next=member.path,
                more=more_of(shape),
                size=_size_place(shape),
            )
    return None


def _urls(shape: Shape) -> Iterator[Member]:
    yield from shape.members_named(words.NEXT_URLS)
    for member in shape.members_named(("next", "nextpage")):
        if _is_url(member, shape):
            yield member
    yield from (each for each in shape.members_named(["href"]) if each.around == "next")


def _last_id(shape: Shape, listed: Listed) -> Pagination | None:
    """Recognise the id of the last item: a parameter that takes one, items that have one, and a known end."""
    item = object_of(listed.item, shape.declarations)
    ids = [field for field in item.fields if field.name.wire == "id"] if item is not None else []
    if not ids or not shape.is_token(ids[0].type):
        return None
    more, size = more_of(shape), _size(shape)
    for given in shape.named(words.IDS):
        if not shape.is_token(given.value.type) or not (more or (size and given.word in words.SURE_IDS)):
            continue
        end = f", and `{pointer_text(more)}` says whether there are more" if more else ""
        reason = f"`{given.place.name}` takes the `id` of the last item{end}"
        return Pagination(
            PageKind.LAST_ID,
            _RECOGNISED,
            reason,
            listed.path,
            listed.item,
            request=given.place,
            more=more,
            size=size.place if size else None,
            sure_size=sure_size(size),
            id=("id",),
        )
    return None


def _link(shape: Shape, listed: Listed) -> Pagination | None:
    """Recognise a documented header `Link` beside a parameter of pages."""
    if "link" not in shape.headers:
        return None
    for given in shape.named((*words.PAGES, *words.CURSORS, *words.OFFSETS, *words.SIZES)):
        reason = f"the header `Link` is documented, and `{given.place.name}` says which page, or how much of one"
        size = _size_place(shape)
        return Pagination(PageKind.LINK, _RECOGNISED, reason, listed.path, listed.item, size=size)
    return None


def _page(shape: Shape, listed: Listed) -> Pagination | None:
    """Recognise the number of a page: with how many items one has, or with an end in the answer.

    Beside an offset it is not recognised: nobody can tell which of the two a size belongs to.
    """
    if any(shape.named(words.OFFSETS)):
        return None
    for given in shape.named(words.PAGES):
        first = first_page(given, shape)
        if first is None or not shape.is_scalar(given.value.type, *_NUMBERS):
            continue
        following = _counted(shape, ("nextpage",))
        found = _counting(PageKind.PAGE, given, shape, listed, following)
        return None if found is None else replace(found, first=first)
    return None


def _offset(shape: Shape, listed: Listed) -> Pagination | None:
    """Recognise how many items stand before a page: with how many it has, or with an end in the answer."""
    if any(shape.named(words.PAGES)):
        return None
    for given in shape.named(words.OFFSETS):
        if shape.is_scalar(given.value.type, *_NUMBERS):
            return _counting(PageKind.OFFSET, given, shape, listed, None)
    return None


def _counting(kind: PageKind, given: Given, shape: Shape, listed: Listed, following: Path | None) -> Pagination | None:
    names = (*words.PAGE_SIZES, *words.SIZES) if kind is PageKind.PAGE else words.SIZES
    size = _size(shape, given.place.carrier, names)
    total, total_pages, more = totals(shape), _counted(shape, words.TOTAL_PAGES), more_of(shape)
    ends = [pointer_text(each) for each in (following, more, total_pages, total) if each is not None]
    if size is None and not ends:
        return None
    counterpart = f"`{size.place.name}` says how many items a page has" if size else f"`{ends[0]}` tells the end"
    what = "the number of a page" if kind is PageKind.PAGE else "how many items stand before a page"
    where = f"`{pointer_text(listed.path)}` is the one list" if listed.path else "the answer is a list"
    return Pagination(
        kind,
        _RECOGNISED,
        f"`{given.place.name}` is {what}, {counterpart}, and {where}",
        listed.path,
        listed.item,
        request=given.place,
        next=following,
        more=more,
        total=total,
        total_pages=total_pages if kind is PageKind.PAGE else None,
        size=size.place if size else None,
        sure_size=sure_size(size),
    )


def _single(shape: Shape, listed: Listed) -> Pagination | None:
    """Recognise an answer that calls itself a list, and neither it nor the request knows of pages."""
    is_list = any(each.word == "object" and shape.is_constant(each.field.type, "list") for each in shape.members)
    paging = (*words.CURSORS, *words.PAGES, *words.OFFSETS, *words.SIZES)
    signs = (*words.NEXT_TOKENS, *words.MORE, *words.TOTAL_PAGES, *words.NEXT_URLS, *words.LAST_IDS, "next", "nextpage")
    if not is_list or any(shape.named(paging)) or any(shape.members_named(signs)):
        return None
    reason = f"`/object` says that it is a list, and all of it stands in `{pointer_text(listed.path)}`"
    return Pagination(PageKind.SINGLE, _RECOGNISED, reason, listed.path, listed.item)


_RULES: tuple[Rule, ...] = (_cursor, _next_url, _last_id, _link, _page, _offset, _single)
"""In this order: what the server gives for the next page counts for more than what is counted here."""


# What stands beside


def more_of(shape: Shape) -> Path | None:
    """Return where an answer says whether there is more."""
    found = (m for m in shape.members_named(words.MORE) if shape.is_scalar(m.field.type, ScalarKind.BOOLEAN))
    return next((member.path for member in found), None)


def totals(shape: Shape) -> Path | None:
    """Return where an answer says how many items there are in all."""
    return _counted(shape, words.TOTALS)


def _counted(shape: Shape, names: tuple[str, ...]) -> Path | None:
    found = (m for m in shape.members_named(names) if shape.is_scalar(m.field.type, *_NUMBERS))
    return next((member.path for member in found), None)


def _size(shape: Shape, carrier: Carrier | None = None, names: tuple[str, ...] = words.SIZES) -> Given | None:
    found = (each for each in shape.named(names) if shape.is_scalar(each.value.type, *_NUMBERS))
    return next((each for each in found if carrier in (None, each.place.carrier)), None)


def _size_place(shape: Shape) -> Place | None:
    size = _size(shape)
    return size.place if size is not None else None


def sure_size(size: Given | None) -> int | None:
    """Return how many items may be asked for: what the document names as most, or as usual."""
    if size is None:
        return None
    most, usual = size.value.constraints.maximum, default_of(size.value)
    found = most if most is not None else usual
    return int(found) if isinstance(found, int | float) and not isinstance(found, bool) else None


def first_page(given: Given, shape: Shape) -> int | None:
    """Return the number of the first page; None where nothing says it and it is not usually 1."""
    default, least = default_of(given.value), given.value.constraints.minimum
    for said in (default, least):
        if isinstance(said, int) and not isinstance(said, bool) and said in (0, 1):
            return said
    text = _text(given.value)
    found = next((base for base, pattern in _BASES if pattern.search(text)), None)
    if found is not None:
        return found
    if not words.SPRING.isdisjoint(each.word for each in shape.members):
        return 0
    return None if given.word in words.ZERO_BASED else 1


def default_of(value: Parameter | Field) -> object:
    """Return the default that the document gives."""
    return value.default if value.presence is Presence.DEFAULTED else None


def _text(value: Parameter | Field) -> str:
    return " ".join(filter(None, (value.docs.summary, value.docs.description)))


def _is_url(member: Member, shape: Shape) -> bool:
    """Whether a text is a URL, by its type, by where it stands, or by what is said of it."""
    if shape.is_scalar(member.field.type, ScalarKind.URI) or member.around in words.LINK_HOLDERS:
        return True
    if any(isinstance(each, str) and each.startswith(("http:", "https:", "/")) for each in member.field.docs.examples):
        return True
    return bool(_URL_TEXT.search(_text(member.field)))
