"""Pagination of Stainless: each scheme shows what a request and an answer have; here it becomes one of our own."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from specloom.client.pages import words
from specloom.config import PagesConfig
from specloom.diagnostics import Pointer
from specloom.ir.pagination import PageKind, PagingRole, Path, pointer_text
from specloom.lower.stainless.values import Findings, choice_of, table_of, text_of, unknown_keys, unused, wrong
from specloom.naming import snake, split

_KINDS = {
    "cursor": PageKind.CURSOR,
    "cursor_id": PageKind.LAST_ID,
    "cursor_url": PageKind.NEXT_URL,
    "offset": PageKind.OFFSET,
    "page_number": PageKind.PAGE,
    "fake_page": PageKind.SINGLE,
}
_ASKED = {
    PageKind.CURSOR: (PagingRole.CURSOR, words.CURSORS),
    PageKind.LAST_ID: (PagingRole.LAST_ID, words.CURSORS),
    PageKind.OFFSET: (PagingRole.OFFSET, words.OFFSETS),
    PageKind.PAGE: (PagingRole.PAGE, words.PAGES),
}
"""What of a request asks for a page: its purpose, and what it may be called where no purpose is said."""
_KEYS = frozenset({"name", "description", "type", "request", "response", "param_location"})
_PROPERTY = "x-stainless-pagination-property"
_PURPOSES = frozenset(
    {"items", "has_next_page", "next_cursor_param", "next_cursor_field", "previous_cursor_param", "cursor_item_id"}
    | {"previous_cursor_field", "next_cursor_id_param", "previous_cursor_id_param", "cursor_url_field"}
    | {"page_number_param", "current_page_number_field", "total_page_count_field", "offset_total_count_field"}
    | {"offset_count_start_field", "offset_count_param"}
)


@dataclass(frozen=True, slots=True)
class WrittenPages:
    """A scheme, and where it stands."""

    name: str
    scheme: PagesConfig
    pointer: Pointer


@dataclass(frozen=True, slots=True)
class _Part:
    """A value that a scheme speaks of: the way to it, its schema, and what is said of its purpose."""

    path: Path
    schema: Mapping[str, Any]
    said: Mapping[str, Any]
    at: Pointer

    @property
    def purpose(self) -> Any:
        return self.said.get("purpose")

    @property
    def word(self) -> str:
        return words.plain(self.path[-1])


def pages_of(value: Any, at: Pointer, found: Findings) -> Iterator[WrittenPages]:
    """Yield the schemes of `pagination`; what is wrong with one is told, and it is left out."""
    if isinstance(value, Mapping):  # one scheme alone needs no name
        value, places = [{"name": "page", **value}], [at]
    elif isinstance(value, list):
        places = [at.child(index) for index in range(len(value))]
    else:
        if value is not None:
            found.append(wrong("pagination", "a list of schemes", at))
        return
    names: set[str] = set()
    for each, place in zip(value, places, strict=True):
        table = table_of(each, "pagination", place, found)
        if not table:
            continue
        written = _scheme(table, place, found)
        if written is not None and written.name in names:
            found.append(wrong("name", f"another name: there is a scheme `{written.name}` already", place))
        elif written is not None:
            names.add(written.name)
            yield written


def _scheme(table: Mapping[str, Any], at: Pointer, found: Findings) -> WrittenPages | None:
    found += unknown_keys(table, _KEYS, at)
    name = text_of(table, "name", at, found)
    kind = choice_of(table, "type", _KINDS, at, found)
    if "type" not in table:
        found.append(wrong("type", f"one of {', '.join(_KINDS)}: nothing says how this scheme asks for pages", at))
    in_body = choice_of(table, "param_location", ("query", "body", "header"), at, found) == "body"
    given = tuple(_parts(table.get("request"), "request", at.child("request"), found))
    answer = tuple(_parts(_members(table.get("response")), "response", at.child("response"), found))
    for part in (*given, *answer):
        choice_of(part.said, "purpose", sorted(_PURPOSES), part.at.child(_PROPERTY), found)
    spelled = snake(split(name or ""))
    if kind is None or not spelled:
        return None
    if any("from_header" in part.said for part in answer):
        message = (
            f"the pages of `{name}` are not read: they say the next one in a header, which is done for `Link` only"
        )
        found.append(unused(message, at))
        return None
    scheme = _read(_KINDS[kind], spelled, given, answer, in_body=in_body)
    missing = _missing(scheme)
    if missing is not None:
        found.append(wrong(missing[0], missing[1], at.child(missing[0]) if missing[0] in table else at, missing[2]))
        return None
    return WrittenPages(name or spelled, scheme, at)


def _members(response: Any) -> Any:
    """Return the members of an answer, where all of it is given as a schema, too; a list is the member `items`."""
    if not isinstance(response, Mapping) or not isinstance(response.get("type"), str):
        return response
    if response["type"] == "array":
        return {"items": {**response, _PROPERTY: {"is_top_level_array": True}}}
    return response.get("properties", {})


def _read(
    kind: PageKind, name: str, given: Iterable[_Part], answer: tuple[_Part, ...], *, in_body: bool
) -> PagesConfig:
    requests = tuple(each for each in given if len(each.path) == 1)
    role, usual = _ASKED.get(kind, (None, ()))
    asked = _chosen(requests, role, usual) if role is not None else None
    size = _chosen(requests, None, words.SIZES)
    plain = tuple(each for each in answer if each.schema.get("type") != "array" and "[]" not in each.path)
    next_ = None
    if kind is PageKind.CURSOR:
        same = (asked.word,) if asked is not None else ()
        next_ = _chosen(plain, PagingRole.NEXT, (*words.NEXT_TOKENS, *same))
    elif kind is PageKind.NEXT_URL:
        next_ = _chosen(plain, PagingRole.NEXT_URL, (*words.NEXT_URLS, "next", "nextpage"))
    item = next((each for each in answer if each.purpose == PagingRole.ITEM_ID), None)
    said = {
        "items": _items(answer),
        "next": next_.path if next_ is not None else None,
        "more": _path(_chosen(plain, PagingRole.MORE, ())),
        "total": _path(_chosen(plain, PagingRole.TOTAL, ())),
        "total_pages": _path(_chosen(plain, PagingRole.TOTAL_PAGES, ())),
        "id": item.path[item.path.index("[]") + 1 :] if item is not None and "[]" in item.path else None,
    }
    needed = kind is PageKind.SINGLE
    scheme = PagesConfig(
        kind=kind.value,
        name=name,
        request=_request(asked.path[0], in_body=in_body) if asked is not None else None,
        size=_request(size.path[0], in_body=in_body) if size is not None and size is not asked else None,
        having=tuple(pointer_text(each.path) for each in plain if len(each.path) == 1) if needed else (),
    )
    paths: dict[str, Any] = {key: pointer_text(path) for key, path in said.items() if path is not None}
    return replace(scheme, **paths)


def _missing(scheme: PagesConfig) -> tuple[str, str, str] | None:
    """Return what a scheme does not say and cannot do without: the key, what it must be, and a way out."""
    if scheme.kind in {kind.value for kind in _ASKED} and scheme.request is None:
        role = _ASKED[PageKind(scheme.kind)][0]
        return "request", "a table with the parameter that asks for a page", _hint(role)
    if scheme.kind in (PageKind.CURSOR, PageKind.NEXT_URL) and scheme.next is None:
        role = PagingRole.NEXT if scheme.kind == PageKind.CURSOR else PagingRole.NEXT_URL
        return "response", "a table with the member that leads to the next page", _hint(role)
    return None


def _hint(role: PagingRole) -> str:
    return f"mark it with {_PROPERTY}: {{ purpose: {role.value} }}"


def _items(answer: Iterable[_Part]) -> Path | None:
    lists = [each for each in answer if each.schema.get("type") == "array" and "[]" not in each.path]
    chosen = next((each for each in lists if each.purpose == PagingRole.ITEMS), None)
    if chosen is None:
        chosen = min(lists, key=lambda each: len(each.path), default=None)
    if chosen is None:
        return None
    return () if chosen.said.get("is_top_level_array") is True else chosen.path


def _chosen(parts: tuple[_Part, ...], role: PagingRole | None, usual: Iterable[str]) -> _Part | None:
    """Return the part with a purpose, or the first that is called as such a thing usually is and has none."""
    if role is not None:
        said = next((each for each in parts if each.purpose == role), None)
        if said is not None:
            return said
    free = [each for each in parts if each.purpose is None]
    return next((each for word in usual for each in free if each.word == word), None)


def _path(part: _Part | None) -> Path | None:
    return part.path if part is not None else None


def _request(name: str, *, in_body: bool) -> str:
    return pointer_text((name,)) if in_body else name


def _parts(value: Any, key: str, at: Pointer, found: Findings, outer: Path = ()) -> Iterator[_Part]:
    """Yield the values that a scheme speaks of, those of objects after the objects; `[]` is an item of a list."""
    for name, each in table_of(value, key, at, found).items():
        place = at.child(name)
        schema = table_of(each, name, place, found)
        said = table_of(schema.get(_PROPERTY), _PROPERTY, place.child(_PROPERTY), found)
        path = (*outer, name)
        yield _Part(path, schema, said, place)
        yield from _parts(schema.get("properties"), "properties", place.child("properties"), found, path)
        items = schema.get("items")
        if isinstance(items, Mapping):
            inner = place.child("items", "properties")
            yield from _parts(items.get("properties"), "properties", inner, found, (*path, "[]"))
