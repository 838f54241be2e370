"""The list of all methods of a tree of resources, `api.md`, in the form that published SDKs have it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from specloom.client.results import Download, Nothing, Result, Stream, Value
from specloom.ir.surface import ResourcePath
from specloom.ir.types import Reference, Type
from specloom.ir.walk import references
from specloom.render import Code, fill, joined
from specloom.targets import markdown
from specloom.targets.python.calls.parts import parts_of
from specloom.targets.python.calls.resources import Resource
from specloom.targets.python.calls.signatures import MethodSignature
from specloom.targets.python.calls.waiting import wait_result
from specloom.targets.python.lineage.type_places import SHARED, type_places
from specloom.targets.python.lineage.types_packages import type_modules
from specloom.targets.python.literals import dotted, identifier
from specloom.targets.python.plan import Plan

_MODULES = re.compile(r"\b(?:models|_builtins)\.")
_WIDTH = 88


@dataclass(frozen=True, slots=True)
class ListedResource:
    """A resource: its heading, where its types are imported from, and a line for each method."""

    heading: Code
    imports: Code
    """The statement that imports its types; empty where an earlier resource has them all."""
    methods: tuple[Code, ...] = ()


@dataclass(frozen=True, slots=True)
class ApiListView:
    """The whole list."""

    resources: tuple[ListedResource, ...]


def api_list_view(plan: Plan, resources: Iterable[Resource]) -> ApiListView:
    """Return the list of all resources, each before those that are below it."""
    places = type_places(plan)
    modules = {path: type_modules(places, path) for path in places}
    return ApiListView(tuple(_Listing(plan, places, modules).all(resources)))


@dataclass(frozen=True, slots=True)
class _Listing:
    """The list, as it is made: `told` are the types that it has already."""

    plan: Plan
    places: Mapping[ResourcePath, Mapping[str, str]]
    modules: Mapping[ResourcePath, Mapping[str, Code]]
    told: set[tuple[ResourcePath, str]] = field(default_factory=set)

    def all(self, resources: Iterable[Resource]) -> Iterator[ListedResource]:
        """Yield what all resources share, and the resources."""
        if self.places.get(SHARED):
            names = list(map(identifier, sorted(self.places[SHARED])))
            yield ListedResource(Code("# Shared Types"), self._import(SHARED, names))
        yield from self._below(resources, 1)

    def _below(self, resources: Iterable[Resource], depth: int) -> Iterator[ListedResource]:
        for resource in resources:
            package = tuple(str(resource.names.attribute).split("."))[:-1]
            methods = tuple(
                line
                for part in parts_of(resource)
                for call in part.calls
                if not call.is_paired
                for line in self._lines(part, call, package, resource.names.way)
            )
            title = identifier(self.plan.client_class) if resource.is_client else resource.names.sync
            heading = fill("{} {}", joined("", [Code("#")] * min(depth, 6)), title)
            yield ListedResource(heading, self._import(package, self._types(resource, package)), methods)
            yield from self._below(resource.children, depth + 1)

    def _types(self, resource: Resource, package: ResourcePath) -> list[Code]:
        """Return the types that a resource names, or that its methods give, and that no earlier one has."""
        surface = self.plan.api.surface
        named = {
            each.name for each in (surface.models if surface is not None else ()) if each.resource == resource.path
        }
        given = {each for call in resource.calls for each in _given(call)}
        own = [
            name
            for name, declaration in self.places.get(package, {}).items()
            if (name in named or declaration in given) and (package, name) not in self.told
        ]
        self.told.update((package, name) for name in own)
        return list(map(identifier, sorted(own)))

    def _import(self, package: ResourcePath, names: list[Code]) -> Code:
        """Return the statement that imports types, as Black would write it."""
        if not names:
            return Code()
        head = fill("from {}.{} import", self.plan.package, dotted(".".join(("types", *package))))
        line = fill("{} {}", head, joined(", ", names))
        if len(line) <= _WIDTH:
            return line
        return fill("{} (\n{}\n)", head, joined("\n", (fill("    {},", name) for name in names)))

    def _lines(self, part: Resource, call: MethodSignature, package: ResourcePath, way: Code) -> Iterator[Code]:
        """Yield the line of a method, and that of its variant that waits."""
        path = part.names.dotted.replace(".", "/")
        link = fill('{}.<a href="./{}/{}.py">', way, self.plan.package, path)
        title = fill(' title="{}"', markdown.attribute(f"{call.operation.method.lower()} {call.operation.path}"))
        # Only the first method of an operation says which that is: who reads it back makes the others of it, too.
        yield fill(
            "- <code{}>{}{}</a>({}) -> {}</code>",
            title if call.method.variant is None else Code(),
            link,
            call.names.method,
            self._arguments(part, call),
            self._result(call, package),
        )
        if call.polling is not None:
            result = _text(wait_result(self.plan, call, call.polling).code)
            yield fill("- <code>{}{}</a>(\\*args) -> {}</code>", link, call.names.wait, result)

    def _arguments(self, part: Resource, call: MethodSignature) -> Code:
        """Return the arguments by position, and a link to what says all others."""
        given = [argument.name for argument in call.positional]
        if call.keyword:
            folder = identifier(self.plan.layout.folder)
            page = fill("docs/{}/{}.md#{}", folder, part.page, call.names.method)
            given.append(fill('\\*\\*<a href="{}">params</a>', page))
        return joined(", ", given)

    def _result(self, call: MethodSignature, package: ResourcePath) -> Code:
        """Return what a method gives, with a link to the type where that is one."""
        text = _text(call.plain_result.code)
        type_ = call.pages.item if call.pages is not None else _only_type(call.method.result)
        if not isinstance(type_, Reference):
            return text
        return fill('<a href="./{}/{}.py">{}</a>', self.plan.package, self._file(type_.id, package), text)

    def _file(self, declaration: str, package: ResourcePath) -> Code:
        """Return the module of a type: in the package of its resource, or where all models are."""
        name = self.plan.names.types[declaration]
        own = self.places.get(package, {})
        called = (
            name if own.get(name) == declaration else next((each for each in own if own[each] == declaration), None)
        )
        if called is None:
            return fill("models/{}", self.plan.names.modules[declaration])
        return joined("/", [Code("types"), *map(identifier, package), self.modules[package][called]])


def _text(annotation: Code) -> Code:
    """Return an annotation as prose has it."""
    return markdown.between_tags(_MODULES.sub("", annotation))


def _only_type(result: Result) -> Type | None:
    """Return the one type that a result has; None where there are several, or none."""
    match result:
        case Value((content,), optional=False):
            return content.type
        case Stream(content):
            return content.item_type or content.type
        case Value() | Nothing() | Download():
            return None


def _given(call: MethodSignature) -> Iterator[str]:
    """Yield the ids of the types in what a method gives."""
    if call.pages is not None:
        yield from references((call.pages.item,))
    match call.method.result:
        case Value(contents):
            yield from references(tuple(content.type for content in contents))
        case Stream(content):
            yield from references((content.item_type or content.type,))
        case Nothing() | Download():
            return
