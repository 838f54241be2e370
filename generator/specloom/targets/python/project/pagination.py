"""The module of the classes of pages of a tree of resources."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from specloom.ir.pagination import PageKind
from specloom.ir.types import AnyType
from specloom.render import Code
from specloom.targets.python import reserved
from specloom.targets.python.imports import Import, ImportBlock, block
from specloom.targets.python.literals import Identifiers, docstring, identifier, string
from specloom.targets.python.page_classes import PageClass, PageClasses
from specloom.targets.python.plan import Plan
from specloom.targets.python.spelling import attribute
from specloom.targets.python.typing.annotations import NONE, Side, Types, join, of_package

_NEXT = {
    PageKind.CURSOR: "the next one is asked for with the token that stands in it, as `{}`",
    PageKind.NEXT_URL: "the next one is at the URL that stands in it",
    PageKind.LAST_ID: "the next one is asked for with the id of its last item, as `{}`",
    PageKind.LINK: "the next one is at the URL in the header `Link`",
    PageKind.PAGE: "the next one is asked for by its number, as `{}`",
    PageKind.OFFSET: "the next one is asked for by the number of items before it, as `{}`",
}


@dataclass(frozen=True, slots=True)
class MemberView:
    """A member of the answer, as a property; `wire` is a string literal."""

    doc: Code

    name: Code
    wire: Code
    annotation: Code
    quoted: Code
    """The same as a string literal."""


@dataclass(frozen=True, slots=True)
class PageClassView:
    """A class of pages, and its asynchronous twin."""

    sync: Code
    asynchronous: Code
    doc: Code
    listed: Code
    """The property that is the list of the items; empty where there is none but `items`."""
    members: tuple[MemberView, ...]


@dataclass(frozen=True, slots=True)
class PaginationView:
    """The module."""

    doc: Code
    imports: ImportBlock
    classes: tuple[PageClassView, ...]
    exports: tuple[Code, ...]


def pagination_view(plan: Plan, classes: PageClasses) -> PaginationView:
    """Return the view of the module of the classes of pages."""
    types = plan.types(of_package("."), lazy=True)
    imports = {Import("._runtime", "pages", "_pages"), Import("typing", "Any"), Import("typing", "TypeVar")}
    views = tuple(_view(page, types, imports) for page in classes.every)
    return PaginationView(
        docstring("The pages of lists: a class for each way in which they follow one another."),
        block(imports),
        views,
        tuple(sorted(name for view in views for name in (view.sync, view.asynchronous))),
    )


def _view(page: PageClass, types: Types, imports: set[Import]) -> PageClassView:
    scope = Identifiers(reserved.PAGE_ATTRIBUTES | reserved.KEYWORDS)
    has_list = page.listed is not None and page.listed not in reserved.PAGE_ATTRIBUTES
    listed = scope.allocate(attribute(page.listed, AnyType())) if has_list and page.listed else Code()
    return PageClassView(
        identifier(f"Sync{page.name}"),
        identifier(f"Async{page.name}"),
        docstring(_text(page), indent=4),
        listed,
        tuple(_members(page, types, scope, imports)),
    )


def _text(page: PageClass) -> str:
    if page.kind is PageKind.SINGLE:
        return "A list that comes whole, in one answer: there is no page after it."
    following = _NEXT[page.kind].format(page.request or "a parameter")
    return f"A page of a list: {following}.\n\nIterating over it gives its items and those of all pages after it."


def _members(page: PageClass, types: Types, scope: Identifiers, imports: set[Import]) -> Iterator[MemberView]:
    for member in page.members:
        annotation = join([*(types.of(each, Side.READ) for each in member.types), NONE])
        imports |= annotation.imports
        name = scope.allocate(attribute(member.wire, member.types[0]))
        doc = docstring(f"What the answer has as `{member.wire}`.", indent=8)
        imports.add(Import("typing", "cast"))
        yield MemberView(doc, name, string(member.wire), annotation.code, string(annotation.code))
