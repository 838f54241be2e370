"""Which methods give their list page by page, decided for all languages: what is said counts, else what is sure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace

from specloom.client.methods import Method
from specloom.client.pages.pagination import Pagination
from specloom.client.pages.rules import recognised
from specloom.client.pages.schemes import MisfitError, applied, marked
from specloom.client.pages.shapes import Shape, shape_of
from specloom.client.results import Value
from specloom.config import ClientConfig, PagesConfig
from specloom.diagnostics import Diagnostic, Pointer, refused, warning
from specloom.ir.api import Operation
from specloom.ir.pagination import PageKind, PageScheme, path_of_pointer
from specloom.ir.walk import Declarations
from specloom.options import nearest

CONFIGURATION = "configuration"


@dataclass(frozen=True, slots=True)
class Paging:
    """The decision: the methods that are paged, by their keys, and what is to be said of it."""

    methods: Mapping[str, Pagination]
    diagnostics: tuple[Diagnostic, ...]


def paging_of(methods: Iterable[Method], declarations: Declarations, config: ClientConfig) -> Paging:
    """Return which methods are paged, and how. Raise InputError for a scheme that its operation cannot have.

    What the configuration says of an operation by name counts for most, then what the document says in an extension,
    what the configuration says of all of a shape, and what is recognised.
    """
    decisions = _Decisions(config, declarations)
    found: dict[str, Pagination] = {}
    for method in methods:
        pagination = decisions.of(method)
        if pagination is not None and isinstance(method.result, Value):
            found[method.key] = replace(pagination, answer=method.result.contents[0].type)
    return Paging(found, tuple(decisions.said()))


@dataclass(slots=True)
class _Decisions:
    """Decides about one method after the other, and remembers what of the configuration was of use."""

    config: ClientConfig
    declarations: Declarations
    used: set[Pointer] = field(default_factory=set)
    names: set[str] = field(default_factory=set)
    misfits: dict[Pointer, Diagnostic] = field(default_factory=dict)

    def of(self, method: Method) -> Pagination | None:
        """Return how a method is paged."""
        operation = method.operation
        own = (operation.name.wire, operation.id)
        self.names.update(own)
        shape = shape_of(method, self.declarations)
        if self._is_off(own):
            return None
        for index, scheme in enumerate(self.config.pagination):
            named = [i for i, each in enumerate(scheme.operations) if each in own]
            if named:
                self.used.add(self._at(index, "operations", named[0]))
                # A variant of an operation, as one that gives a file, need not be paged.
                if shape is not None or method.variant is None:
                    return self._named(scheme, index, shape, operation)
        if shape is None:
            return None
        return self._declared(operation, shape) or self._by_shape(shape) or recognised(operation.method, shape)

    def _is_off(self, own: tuple[str, str]) -> bool:
        for index, each in enumerate(self.config.pagination_off):
            if each in own:
                self.used.add(self.config.pointer("pagination_off").child("operations", index))
                return True
        return False

    def _named(self, scheme: PagesConfig, index: int, shape: Shape | None, operation: Operation) -> Pagination:
        name = operation.name.wire
        if shape is None:
            message = f"`{name}` cannot be paged: its answer is not one value in JSON"
            raise refused("pagination", message, self._at(index))
        try:
            return replace(applied(scheme_of(scheme), shape), name=scheme.name)
        except MisfitError as misfit:
            at = self._at(index, misfit.key) if getattr(scheme, misfit.key) is not None else self._at(index)
            message = f"`{name}` cannot be paged so: {misfit.message}"
            raise refused("pagination", message, at, misfit.hint) from None

    def _declared(self, operation: Operation, shape: Shape) -> Pagination | None:
        said = operation.paging or marked(shape)
        if said is None:
            return None
        try:
            return applied(said, shape)
        except MisfitError as misfit:
            message = f"`{operation.name.wire}` cannot be paged as `{said.source}` says: {misfit.message}"
            at = operation.pointer.child(said.source) if operation.paging is not None else operation.pointer
            self.misfits[at] = warning("pagination", message, at, misfit.hint)
            return None

    def _by_shape(self, shape: Shape) -> Pagination | None:
        for index, scheme in enumerate(self.config.pagination):
            if scheme.operations:
                continue
            try:
                found = applied(scheme_of(scheme), shape)
            except MisfitError:
                continue
            self.used.add(self._at(index))
            return replace(found, name=scheme.name)
        return None

    def said(self) -> Iterator[Diagnostic]:
        """Yield what is to be said in the end: extensions that do not fit, and configuration that is of no use."""
        yield from self.misfits.values()
        for index, scheme in enumerate(self.config.pagination):
            for number, name in enumerate(scheme.operations):
                yield from self._unused(self._at(index, "operations", number), name)
            if not scheme.operations and self._at(index) not in self.used:
                yield warning("pagination", "no operation has the shape that this scheme describes", self._at(index))
        for index, name in enumerate(self.config.pagination_off):
            yield from self._unused(self.config.pointer("pagination_off").child("operations", index), name)

    def _unused(self, at: Pointer, name: str) -> Iterator[Diagnostic]:
        if at not in self.used and name not in self.names:
            near = nearest(name, self.names)
            hint = f"did you mean `{near}`?" if near else "write its operationId, or its place in the document"
            yield warning("pagination", f"this client has no operation {name!r}", at, hint)

    def _at(self, index: int, *below: str | int) -> Pointer:
        return self.config.pointer("pagination").child(index, *below)


def scheme_of(said: PagesConfig) -> PageScheme:
    """Return what the configuration says as a scheme."""
    paths = {key: getattr(said, key) for key in ("items", "next", "more", "total", "total_pages", "id")}
    return PageScheme(
        CONFIGURATION,
        PageKind(said.kind),
        request=said.request,
        size=said.size,
        **{key: path_of_pointer(text) if text is not None else None for key, text in paths.items()},
    )
