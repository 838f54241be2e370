"""The classes of pages in a tree of resources, `SyncCursorPage[File]`: one for each scheme by which lists are paged."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from specloom.client.pages.pagination import Pagination
from specloom.ir.pagination import PageKind, Path
from specloom.ir.types import Type
from specloom.ir.walk import Declarations, object_of
from specloom.naming import capitalised

_KINDS = {
    PageKind.CURSOR: "CursorPage",
    PageKind.NEXT_URL: "CursorURLPage",
    PageKind.LAST_ID: "CursorIDPage",
    PageKind.LINK: "LinkPage",
    PageKind.PAGE: "PageNumberPage",
    PageKind.OFFSET: "OffsetPage",
    PageKind.SINGLE: "Page",
}


@dataclass(frozen=True, slots=True)
class PageMember:
    """A member of the answer that pages have as an attribute, and the types that it has in the answers."""

    wire: str
    types: tuple[Type, ...]


@dataclass(frozen=True, slots=True)
class PageClass:
    """A class of pages: `name` is what `Sync` and `Async` stand before."""

    name: str
    kind: PageKind
    request: str | None
    """What of a request asks for a page, where that is the same for all of them."""
    listed: str | None
    """The member that holds the items; None where they stand deeper, or are the whole answer."""
    members: tuple[PageMember, ...]


@dataclass(frozen=True, slots=True)
class PageClasses:
    """The classes, and which one each method has, by the keys of these."""

    every: tuple[PageClass, ...]
    of_method: Mapping[str, PageClass]

    @property
    def names(self) -> tuple[str, ...]:
        """The names of all classes, synchronous and asynchronous."""
        return tuple(f"{prefix}{page.name}" for page in self.every for prefix in ("Sync", "Async"))


def page_classes(paged: Mapping[str, Pagination], declarations: Declarations) -> PageClasses:
    """Return the classes of the pages of all methods that are paged."""
    names = _names(paged.values())
    by_name: dict[str, list[Pagination]] = {}
    for pages in paged.values():
        by_name.setdefault(names[_scheme(pages)], []).append(pages)
    classes = {name: _page_class(name, each, declarations) for name, each in sorted(by_name.items())}
    return PageClasses(tuple(classes.values()), {key: classes[names[_scheme(pages)]] for key, pages in paged.items()})


Scheme = tuple[str, str | None, tuple[Path | None, ...]]


def _scheme(pages: Pagination) -> Scheme:
    """Return what pages of one class have in common: a name that is said, or their kind and where things stand."""
    if pages.scheme is not None:
        return "", pages.scheme, ()
    return pages.kind.value, None, (pages.items, pages.next, pages.more, pages.total, pages.total_pages)


def _names(every: Iterable[Pagination]) -> dict[Scheme, str]:
    """Return the names of the schemes: by their kind; where a kind has several, by what the others have elsewhere.

    The scheme that most methods have comes first.
    """
    all_pages = tuple(every)
    counted = Counter(map(_scheme, all_pages))
    samples = {_scheme(pages): pages for pages in all_pages}
    names = {scheme: capitalised(pages.scheme) for scheme, pages in samples.items() if pages.scheme is not None}
    taken = set(names.values())
    usual: dict[PageKind, Pagination] = {}
    unnamed = [scheme for scheme, pages in samples.items() if pages.scheme is None]
    for scheme in sorted(unnamed, key=lambda each: (-counted[each], repr(each))):
        pages = samples[scheme]
        usual.setdefault(pages.kind, pages)
        plain = _KINDS[pages.kind]
        longer = "".join(map(capitalised, _difference(pages, usual[pages.kind]))) + plain
        wanted = [plain, longer, *(f"{longer}{number}" for number in range(2, len(samples) + 2))]
        names[scheme] = next(name for name in wanted if name not in taken)
        taken.add(names[scheme])
    return names


def _difference(pages: Pagination, usual: Pagination) -> Path:
    """Return the first way in the answer that pages have, and the usual ones of their kind have not."""
    ways = ((each.items, each.next, each.more, each.total, each.total_pages) for each in (pages, usual))
    return next((own for own, other in zip(*ways, strict=True) if own and own != other), ())


def _page_class(name: str, pages: Sequence[Pagination], declarations: Declarations) -> PageClass:
    first = pages[0]
    requests = {each.request.name for each in pages if each.request is not None}
    listed = {each.items[0] if len(each.items) == 1 else None for each in pages}
    members: dict[str, list[Type]] = {}
    for each in pages:
        for path, found in _members(each, declarations):
            if path not in listed:
                members.setdefault(path, []).append(found)
    return PageClass(
        name,
        first.kind,
        request=requests.pop() if len(requests) == 1 else None,
        listed=listed.pop() if len(listed) == 1 else None,
        members=tuple(PageMember(wire, tuple(dict.fromkeys(types))) for wire, types in members.items()),
    )


def _members(pages: Pagination, declarations: Declarations) -> Iterator[tuple[str, Type]]:
    """Yield the members of an answer that say something of pages, by the first step of the way to it."""
    answer = object_of(pages.answer, declarations)
    fields = {field.name.wire: field.type for field in answer.fields} if answer is not None else {}
    paths = (pages.items, pages.more, pages.next, pages.total, pages.total_pages)
    for wire in dict.fromkeys(path[0] for path in paths if path):
        if wire in fields:
            yield wire, fields[wire]
