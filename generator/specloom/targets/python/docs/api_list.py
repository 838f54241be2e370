"""The list of all methods of a tree of resources, `api.md`, in the form that published SDKs have it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from specloom.client.results import Download, Nothing, Result, Stream, Value
from specloom.ir.types import Reference, Type
from specloom.ir.walk import references
from specloom.render import Code, fill, joined
from specloom.targets import markdown
from specloom.targets.python.calls.parts import parts_of
from specloom.targets.python.calls.resources import Resource
from specloom.targets.python.calls.signatures import MethodSignature
from specloom.targets.python.calls.waiting import wait_result
from specloom.targets.python.literals import dotted, identifier
from specloom.targets.python.plan import Plan

_MODULES = re.compile(r"\b(?:models|_builtins)\.")
_WIDTH = 88
_TYPES = "types"


@dataclass(frozen=True, slots=True)
class ListedResource:
    """A resource: its heading, where its types are imported from, and a line for each method."""

    heading: Code
    imports: Code
    """The statement that imports the types of its methods; empty where an earlier resource has them all."""
    methods: tuple[Code, ...]


@dataclass(frozen=True, slots=True)
class ApiListView:
    """The whole list."""

    resources: tuple[ListedResource, ...]


def api_list_view(plan: Plan, resources: Iterable[Resource]) -> ApiListView:
    """Return the list of all resources, each before those that are below it."""
    return ApiListView(tuple(_listed(plan, resources, 1, Code(_TYPES), set())))


def _listed(
    plan: Plan, resources: Iterable[Resource], depth: int, types: Code, told: set[str]
) -> Iterator[ListedResource]:
    """Yield resources with all below them; `told` are the types that are listed already."""
    for resource in resources:
        own = {each for call in resource.calls for each in _types_of(call) if each not in told}
        told |= own
        methods = tuple(
            line
            for part in parts_of(resource)
            for call in part.calls
            for line in _lines(plan, part, call, resource.names.attribute)
        )
        names = sorted(plan.names.types[each] for each in own)
        marks = Code("#" * min(depth, 6))
        yield ListedResource(fill("{} {}", marks, resource.names.sync), _import(plan, types, names), methods)
        inner = dotted(f"{_TYPES}.{resource.names.attribute}")
        yield from _listed(plan, resource.children, depth + 1, inner, told)


def _import(plan: Plan, types: Code, names: list[Code]) -> Code:
    """Return the statement that imports types, as Black would write it."""
    if not names:
        return Code()
    head = fill("from {}.{} import", plan.package, types)
    line = fill("{} {}", head, joined(", ", names))
    if len(line) <= _WIDTH:
        return line
    return fill("{} (\n{}\n)", head, joined("\n", (fill("    {},", name) for name in names)))


def _lines(plan: Plan, part: Resource, call: MethodSignature, way: Code) -> Iterator[Code]:
    """Yield the line of a method, and that of its variant that waits."""
    names, path = call.names, part.names.dotted.replace(".", "/")
    link = fill('client.{}.<a href="./{}/{}.py">', way, plan.package, path)
    title = fill(' title="{}"', markdown.attribute(f"{call.operation.method.lower()} {call.operation.path}"))
    # Only the first method of an operation says which that is: who reads the list back makes the others of it, too.
    yield fill(
        "- <code{}>{}({}) -> {}</code>",
        title if call.method.variant is None else Code(),
        fill("{}{}</a>", link, names.method),
        _arguments(plan, part, call),
        _result(plan, call),
    )
    if call.polling is not None:
        result = _text(wait_result(plan, call, call.polling).code)
        yield fill("- <code>{}(\\*args) -> {}</code>", fill("{}{}</a>", link, names.wait), result)


def _arguments(plan: Plan, part: Resource, call: MethodSignature) -> Code:
    """Return the arguments by position, and a link to what says all others."""
    given = [argument.name for argument in call.positional]
    if call.keyword:
        folder = identifier(plan.layout.folder)
        page = fill("docs/{}/{}.md#{}", folder, part.page, call.names.method)
        given.append(fill('\\*\\*<a href="{}">params</a>', page))
    return joined(", ", given)


def _result(plan: Plan, call: MethodSignature) -> Code:
    """Return what a method gives, with a link to the model where that is one."""
    text = _text(call.result.code)
    type_ = call.pages.item if call.pages is not None else _only_type(call.method.result)
    if not isinstance(type_, Reference):
        return text
    return fill('<a href="./{}/models/{}.py">{}</a>', plan.package, plan.names.modules[type_.id], text)


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


def _types_of(call: MethodSignature) -> Iterator[str]:
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
