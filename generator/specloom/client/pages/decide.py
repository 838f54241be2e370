"""Which methods give their list page by page, decided for all languages: what is said counts, else what is sure."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace

from specloom.client.methods import Method
from specloom.client.pages.pagination import Pagination
from specloom.client.pages.rules import recognised
from specloom.client.pages.schemes import MisfitError, applied, marked
from specloom.client.pages.shapes import Shape, shape_of
from specloom.client.results import Value
from specloom.config import ClientConfig, PagesConfig
from specloom.diagnostics import Diagnostic, Pointer, Severity, refused, warning
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
    shapes = [index for index, each in enumerate(config.pagination) if not each.operations]
    shapes.sort(key=lambda index: config.pagination[index].kind == PageKind.SINGLE)
    decisions = _Decisions(config, declarations, tuple(shapes))
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
    fitting: tuple[int, ...]
    """The schemes for all of a shape, in the order of trial: that of one answer fits much, so it is last."""
    used: set[Hashable] = field(default_factory=set)
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
                self.used.add(self._key("pagination", index, "operations", named[0]))
                # A variant of an operation, as one that gives a file, need not be paged.
                if shape is not None or method.variant is None:
                    return self._named(scheme, index, shape, operation)
        found = None
        if shape is not None:
            found = self._declared(operation, shape) or self._by_shape(shape, operation)
            if found is None and self.config.recognise_pages:
                found = recognised(operation.method, shape)
        if found is None:
            self._missed(own)
        return found

    def _is_off(self, own: tuple[str, str]) -> bool:
        for index, each in enumerate(self.config.pagination_off):
            if each in own:
                self.used.add(self._key("pagination_off", "operations", index))
                return True
        return False

    def _named(self, scheme: PagesConfig, index: int, shape: Shape | None, operation: Operation) -> Pagination | None:
        name = operation.name.wire
        if shape is None:
            message = f"`{name}` cannot be paged: its answer is not one value in JSON"
            self._refuse(index, message, self._at(index), None)
            return None
        try:
            return _of(scheme, shape)
        except MisfitError as misfit:
            at = self._at(index, misfit.key) if getattr(scheme, misfit.key) is not None else self._at(index)
            message = f"`{name}` cannot be paged so: {misfit.message}"
            self._refuse(index, message, at, misfit.hint)
            return None

    def _refuse(self, index: int, message: str, at: Pointer, hint: str | None) -> None:
        """Refuse the run; what a configuration of Stainless says costs only the pages."""
        if not self.config.is_borrowed("pagination", index):
            raise refused("pagination", message, at, hint) from None
        self.misfits[at] = Diagnostic("pagination", Severity.OMISSION, message, at, hint)

    def _declared(self, operation: Operation, shape: Shape) -> Pagination | None:
        said = operation.paging or marked(shape)
        if said is None:
            return None
        try:
            found = applied(said, shape)
            return replace(found, scheme=self._name_of(found, shape))
        except MisfitError as misfit:
            message = f"`{operation.name.wire}` cannot be paged as `{said.source}` says: {misfit.message}"
            at = operation.pointer.child(said.source) if operation.paging is not None else operation.pointer
            self.misfits[at] = warning("pagination", message, at, misfit.hint)
            return None

    def _by_shape(self, shape: Shape, operation: Operation) -> Pagination | None:
        for index in self.fitting:
            scheme = self.config.pagination[index]
            if scheme.kind == PageKind.SINGLE and operation.method != "GET" and not self._is_wanted(operation):
                continue
            try:
                found = _of(scheme, shape)
            except MisfitError:
                continue
            if all(_has(each, shape) for each in scheme.having):
                self.used.add(self._key("pagination", index))
                return found
        return None

    def _name_of(self, found: Pagination, shape: Shape) -> str | None:
        """Return what the configuration calls the scheme that an extension says."""
        for index in self.fitting:
            scheme = self.config.pagination[index]
            if scheme.kind == found.kind:
                try:
                    own = _of(scheme, shape)
                except MisfitError:
                    continue
                if own.request == found.request and own.next == found.next:
                    self.used.add(self._key("pagination", index))
                    return scheme.name
        return None

    def _is_wanted(self, operation: Operation) -> bool:
        return operation.id in self.config.pagination_wanted

    def _missed(self, own: tuple[str, str]) -> None:
        for index, each in enumerate(self.config.pagination_wanted):
            if each in own:
                at = self.config.at("pagination_wanted", index)
                message = f"`{own[0]}` is said to be paged, and it fits no scheme of `pagination`"
                hint = "what a scheme asks with is a parameter, and what it reads stands in the answer"
                self.misfits[at] = warning("pagination", message, at, hint)

    def said(self) -> Iterator[Diagnostic]:
        """Yield what is to be said in the end: extensions that do not fit, and configuration that is of no use."""
        yield from self.misfits.values()
        for index, scheme in enumerate(self.config.pagination):
            for number, name in enumerate(scheme.operations):
                yield from self._unused(name, "pagination", index, "operations", number)
            if not scheme.operations and self._key("pagination", index) not in self.used:
                yield warning("pagination", "no operation has the shape that this scheme describes", self._at(index))
        for index, name in enumerate(self.config.pagination_off):
            yield from self._unused(name, "pagination_off", "operations", index)

    def _unused(self, name: str, key: str, *below: str | int) -> Iterator[Diagnostic]:
        if self._key(key, *below) not in self.used and name not in self.names:
            near = nearest(name, self.names)
            hint = f"did you mean `{near}`?" if near else "write its operationId, or its place in the document"
            at = self.config.at(key, *below)
            yield warning("pagination", f"this client has no operation {name!r}", at, hint)

    def _key(self, key: str, *below: str | int) -> Hashable:
        """Return what stands for a place in the options: of what is borrowed, where it comes from."""
        return self.config.at(key, *below) if self.config.is_borrowed(key, *below) else (key, *below)

    def _at(self, index: int, *below: str | int) -> Pointer:
        return self.config.at("pagination", index, *below)


def _of(said: PagesConfig, shape: Shape) -> Pagination:
    """Return how an operation is paged by a scheme of the configuration. Raise MisfitError."""
    return replace(applied(scheme_of(said), shape), scheme=said.name)


def _has(wanted: str, shape: Shape) -> bool:
    """Whether an operation has a parameter, or at a JSON Pointer a member in its answer."""
    if wanted.startswith("/"):
        return shape.field_at(path_of_pointer(wanted)) is not None
    return any(each.place.name == wanted for each in shape.given)


def scheme_of(said: PagesConfig) -> PageScheme:
    """Return what the configuration says as a scheme."""
    paths = {key: getattr(said, key) for key in ("items", "next", "more", "total", "total_pages", "id")}
    return PageScheme(
        CONFIGURATION,
        PageKind(said.kind),
        request=said.request,
        size=said.size,
        header=said.header,
        **{key: path_of_pointer(text) if text is not None else None for key, text in paths.items()},
    )
