"""Paging that is said, by an extension or in the configuration: what it is for one operation, or why it cannot be."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from specloom.client.pages import words
from specloom.client.pages.pagination import Carrier, Pagination
from specloom.client.pages.rules import first_page, more_of, sure_size, totals
from specloom.client.pages.shapes import Given, Listed, Shape
from specloom.ir.pagination import PageKind, PageScheme, PagingRole, Path, path_of_pointer, pointer_text
from specloom.ir.walk import objects_of
from specloom.options import nearest

_ASKED = (PageKind.CURSOR, PageKind.LAST_ID, PageKind.PAGE, PageKind.OFFSET)
STAINLESS = "x-stainless-pagination-property"


class MisfitError(Exception):
    """Why an operation cannot be paged as a scheme says: which key of it, and a hint where there is one."""

    def __init__(self, key: str, message: str, hint: str | None = None) -> None:
        super().__init__(message)
        self.key = key
        self.message = message
        self.hint = hint


def applied(scheme: PageScheme, shape: Shape) -> Pagination:
    """Return how an operation is paged by a scheme. Raise MisfitError."""
    listed = _listed(scheme, shape)
    given = _given(scheme, shape)
    for key, path in (("next", scheme.next), ("more", scheme.more), ("total", scheme.total)):
        if path is not None and key != "next":
            _check(key, path, shape)
    following = _known(scheme.next, shape)
    if scheme.next is not None and following is None:
        _check("next", scheme.next, shape)
    size = _size(scheme, shape)
    is_counted = scheme.kind in (PageKind.PAGE, PageKind.OFFSET)
    found = Pagination(
        scheme.kind,
        scheme.source,
        "the configuration says so" if scheme.source == "configuration" else f"`{scheme.source}` says so",
        listed.path,
        listed.item,
        request=given.place if given is not None else None,
        next=following,
        more=scheme.more or (more_of(shape) if scheme.kind is not PageKind.SINGLE else None),
        total=scheme.total or (totals(shape) if is_counted else None),
        total_pages=scheme.total_pages if scheme.kind is PageKind.PAGE else None,
        size=size.place if size is not None else None,
        sure_size=sure_size(size),
        header=scheme.header,
    )
    if scheme.kind is PageKind.PAGE and given is not None:
        first = first_page(given, shape)
        return replace(found, first=1 if first is None else first)
    if scheme.kind is PageKind.LAST_ID:
        return replace(found, id=_id(scheme, shape, listed))
    return found


def marked(shape: Shape) -> PageScheme | None:
    """Return what the extension of Stainless says of parameters and properties; None where it says too little."""
    requests = {each.value.paging_role: each for each in shape.given if each.value.paging_role is not None}
    answers = {each.field.paging_role: each.path for each in shape.members if each.field.paging_role is not None}

    def scheme(kind: PageKind, role: PagingRole | None) -> PageScheme:
        return PageScheme(
            STAINLESS,
            kind,
            request=_reference(requests[role]) if role is not None else None,
            items=answers.get(PagingRole.ITEMS),
            next=answers.get(PagingRole.NEXT_URL if kind is PageKind.NEXT_URL else PagingRole.NEXT),
            more=answers.get(PagingRole.MORE),
            total=answers.get(PagingRole.TOTAL),
            total_pages=answers.get(PagingRole.TOTAL_PAGES),
        )

    if PagingRole.CURSOR in requests and PagingRole.NEXT in answers:
        return scheme(PageKind.CURSOR, PagingRole.CURSOR)
    if PagingRole.NEXT_URL in answers:
        return scheme(PageKind.NEXT_URL, None)
    if PagingRole.LAST_ID in requests:
        return scheme(PageKind.LAST_ID, PagingRole.LAST_ID)
    if PagingRole.PAGE in requests:
        return scheme(PageKind.PAGE, PagingRole.PAGE)
    if PagingRole.OFFSET in requests:
        return scheme(PageKind.OFFSET, PagingRole.OFFSET)
    return None


def _reference(given: Given) -> str:
    return f"/{given.place.name}" if given.place.carrier is Carrier.BODY else given.place.name


def _listed(scheme: PageScheme, shape: Shape) -> Listed:
    if scheme.items is not None:
        listed = shape.list_at(scheme.items)
        if listed is not None:
            return listed
        names = [pointer_text(each.path) for each in shape.lists]
        where = pointer_text(scheme.items)
        near = nearest(where, names)
        hint = f"did you mean `{near}`?" if near else None
        raise MisfitError("items", f"there is no list at `{where}` in the answer", hint)
    if len(shape.lists) == 1:
        return shape.lists[0]
    count = "several lists" if shape.lists else "no list"
    lists = ", ".join(f"`{pointer_text(each.path)}`" for each in shape.lists)
    raise MisfitError("items", f"the answer has {count}", f"say which with `items`: {lists}" if lists else None)


def _given(scheme: PageScheme, shape: Shape) -> Given | None:
    if scheme.kind not in _ASKED:
        return None
    if scheme.request is None:
        raise MisfitError("request", "nothing says which parameter asks for a page")
    return _asked("request", scheme.request, shape)


def _asked(key: str, text: str, shape: Shape) -> Given:
    """Return what of a request a name or a pointer means."""
    path = path_of_pointer(text) if text.startswith("/") else None
    if path is not None and len(path) != 1:
        raise MisfitError(key, f"`{text}` is inside a field of the body, and only a field itself can be filled in")
    name = path[0] if path else text
    in_body = [each for each in shape.given if each.place.carrier is Carrier.BODY]
    candidates = in_body if path is not None else [*(each for each in shape.given if each not in in_body), *in_body]
    found = next((each for each in candidates if each.place.name == name), None)
    if found is not None:
        return found
    near = nearest(name, [each.place.name for each in candidates])
    what = "field of the body" if path is not None else "parameter"
    raise MisfitError(key, f"it has no {what} `{name}`", f"did you mean `{near}`?" if near else None)


def _size(scheme: PageScheme, shape: Shape) -> Given | None:
    if scheme.size is not None:
        return _asked("size", scheme.size, shape)
    names = (*words.PAGE_SIZES, *words.SIZES) if scheme.kind is PageKind.PAGE else words.SIZES
    return next(iter(shape.named(names)), None)


def _known(path: Path | None, shape: Shape) -> Path | None:
    """Return a path that the document knows, also where the dots in a key stand for steps."""
    if path is None or shape.field_at(path) is not None:
        return path
    steps = tuple(step for key in path for step in key.split("."))
    return steps if shape.field_at(steps) is not None else None


def _check(key: str, path: Path, shape: Shape) -> None:
    """Raise MisfitError where an answer has nothing at a path."""
    if shape.field_at(path) is None:
        near = nearest(pointer_text(path), _paths(shape))
        hint = f"did you mean `{near}`?" if near else None
        raise MisfitError(key, f"there is nothing at `{pointer_text(path)}` in the answer", hint)


def _paths(shape: Shape) -> Iterator[str]:
    for member in shape.members:
        yield pointer_text(member.path)


def _id(scheme: PageScheme, shape: Shape, listed: Listed) -> Path:
    wanted = scheme.id or ("id",)
    items = objects_of(listed.item, shape.declarations)
    names: Iterable[str] = [field.name.wire for item in items for field in item.fields]
    if wanted[0] not in names:
        near = nearest(wanted[0], names)
        hint = f"did you mean `/{near}`?" if near else None
        raise MisfitError("id", f"an item has no member `{pointer_text(wanted)}`", hint)
    return wanted
