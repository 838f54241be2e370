"""Views of the generated package's own tests."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from urllib.parse import quote

from specloom.ir.api import ContentKind, Location, Operation
from specloom.naming import Scope
from specloom.render import Code, fill, joined
from specloom.targets.media_types import sent_as
from specloom.targets.python.bodies import BodyShape
from specloom.targets.python.calls import Call
from specloom.targets.python.doc_views import import_lines
from specloom.targets.python.imports import Import
from specloom.targets.python.literals import docstring, identifier, string, tuple_code, value
from specloom.targets.python.plan import Plan
from specloom.targets.python.receivers import callbacks
from specloom.targets.python.samples import Samples
from specloom.targets.python.servers import EXAMPLE, example_url, wants_base_url

_PATH = Import("pathlib", "Path")
_UNQUOTED = "/:@!$&'()*+,;=~-._%?"  # what the runtime leaves as it is in the text of a path


@dataclass(frozen=True, slots=True)
class RouteView:
    """A row of the table of operations."""

    arguments: tuple[Code, ...]


@dataclass(frozen=True, slots=True)
class CallView:
    """The test of one operation."""

    id: Code
    name: Code
    async_name: Code
    method: Code
    arguments: Code
    returns: bool
    binary: bool
    deprecated: bool
    needs_files: bool
    files: tuple[Code, ...]


@dataclass(frozen=True, slots=True)
class PayloadView:
    """An example of what a webhook or a callback sends: `id` is the webhook's name, or the function that reads it."""

    id: Code
    media_type: Code
    content: Code


@dataclass(frozen=True, slots=True)
class TestsView:
    """What all test modules share."""

    package: Code
    variable_prefix: Code
    credentials: tuple[Code, ...]
    has_example_path: bool
    example_path: Code
    """The path of the server that examples name, where the document names none."""
    routes: tuple[RouteView, ...]
    has_webhooks: bool
    webhooks: tuple[PayloadView, ...]
    has_callbacks: bool
    callbacks: tuple[PayloadView, ...]


@dataclass(frozen=True, slots=True)
class ApiTestsView:
    """The tests of a group of operations."""

    doc: Code
    package: Code
    attribute: Code
    imports: tuple[Code, ...]
    has_deprecated: bool
    calls: tuple[CallView, ...]


def tests_view(plan: Plan, samples: Samples, calls: list[Call]) -> TestsView:
    """Return what all test modules share; `calls` are those of all groups."""
    routes = {call.operation.pointer: RouteView(tuple(_route(call, samples))) for call in calls}
    found = callbacks(plan.api)
    path = example_url(plan.api).removeprefix(EXAMPLE) if wants_base_url(plan.api) else ""
    credentials = [name for scheme in plan.api.schemes for name in plan.names.credentials[scheme.name.wire]]
    return TestsView(
        package=identifier(plan.package),
        variable_prefix=identifier(plan.package.upper()),
        credentials=tuple(identifier(name) for name in credentials),
        has_example_path=bool(path),
        example_path=string(quote(path, safe=_UNQUOTED)),
        routes=tuple(routes.values()),
        has_webhooks=plan.api.event is not None,
        webhooks=tuple(_payloads(samples, ((each, each.name.wire) for each in plan.api.webhooks))),
        has_callbacks=bool(found),
        callbacks=tuple(_payloads(samples, ((each, plan.names.callbacks[each.pointer]) for each in found))),
    )


def _payloads(samples: Samples, operations: Iterable[tuple[Operation, str]]) -> Iterator[PayloadView]:
    for operation, name in operations:
        payload = samples.payload(operation)
        if payload is not None:
            yield PayloadView(string(name), string(payload.media_type), string(payload.content))


def api_tests_view(plan: Plan, samples: Samples, tag: str, calls: list[Call]) -> ApiTestsView:
    """Return the tests of a group of operations."""
    views: list[CallView] = []
    imports: set[Import] = set()
    scope = Scope()
    tests = {call.names.method: scope.allocate(f"test_{call.names.method}") for call in calls}
    for call in calls:
        sample = samples.call(call)
        imports |= sample.imports
        arguments = joined(", ", sample.arguments)
        files = tuple(string(name) for name in sorted(set(re.findall(r'Path\("([^"]+)"\)', arguments))))
        result = call.result.code
        views.append(
            CallView(
                id=string(call.operation.name.wire),
                name=identifier(tests[call.names.method]),
                async_name=identifier(scope.allocate(f"test_{call.names.method}_async")),
                method=identifier(call.names.method),
                arguments=arguments,
                returns=result not in ("None", "BinaryResponse"),
                binary=result == "BinaryResponse",
                deprecated=call.operation.docs.deprecated,
                needs_files=bool(files),
                files=files,
            )
        )
    lines = list(import_lines(imports))
    has_deprecated = any(view.deprecated for view in views)
    if _PATH in imports or has_deprecated:
        lines.append(Code("import pytest"))
    return ApiTestsView(
        doc=docstring(f"Each operation of `{' '.join(tag.split())}`, against the in-process server."),
        package=identifier(plan.package),
        attribute=identifier(plan.names.apis[tag].attribute),
        imports=tuple(lines),
        has_deprecated=has_deprecated,
        calls=tuple(views),
    )


def _route(call: Call, samples: Samples) -> list[Code]:
    operation = call.operation
    sample, answer = samples.call(call), samples.answer(operation)
    path = operation.path.partition("#")[0]  # a fragment is not sent
    pattern = "".join(
        "[^/]+" if index % 2 else re.escape(quote(piece, safe=_UNQUOTED))
        for index, piece in enumerate(re.split(r"\{([^{}]*)\}", path))
    )
    literal = re.sub(r"\{[^{}]*\}", "", path)
    parts = [
        string(operation.name.wire),
        string(operation.method),
        string(pattern),
        string(literal),
        value(answer.status),
    ]
    if answer.media_type:
        parts += [
            fill("answers={}", string(answer.media_type)),
            fill("content={}", string(answer.content)),
        ]
    if answer.items is not None:
        parts.append(fill("items={}", value(answer.items)))
    for location, keyword in ((Location.QUERY, "query"), (Location.HEADER, "headers")):
        needed = [each.name.wire for each in operation.parameters if each.location is location and each.required]
        if needed:
            parts.append(fill("{}={}", identifier(keyword), tuple_code([string(name) for name in needed])))
    body = call.body
    if body is not None and body.required:
        parts.append(fill("sends={}", string(sent_as(body.content))))
        if sample.body is not None and body.content.kind is ContentKind.JSON:
            parts.append(fill("body={}", value(sample.body.json)))
        if body.shape is BodyShape.FORM and body.declaration is not None:
            # In a style an object may have no name of its own, and nothing is left of an empty one.
            styled = {each.field for each in body.content.encodings if each.style is not None}
            sent = (field for field in body.declaration.fields if field.required and not field.read_only)
            needed = [field.name.wire for field in sent if field.name.wire not in styled]
            if needed:
                parts.append(fill("fields={}", tuple_code([string(name) for name in needed])))
    return parts
