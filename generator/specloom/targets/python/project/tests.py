"""Views of the generated package's own tests."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from urllib.parse import quote

from specloom.client.answers import answer_of, payload_of
from specloom.client.bodies import FormBody, sent_fields
from specloom.client.example_values import json_of
from specloom.client.media_types import sent_as
from specloom.client.receivers import read_callbacks
from specloom.client.servers import EXAMPLE, example_url, wants_base_url
from specloom.ir.api import Location, Operation
from specloom.naming import Scope
from specloom.render import Code, fill, joined
from specloom.targets.python.calls.resources import Resource, walk
from specloom.targets.python.calls.signatures import MethodSignature
from specloom.targets.python.docs.links import import_lines
from specloom.targets.python.docs.samples import Samples
from specloom.targets.python.imports import Import
from specloom.targets.python.literals import docstring, identifier, string, tuple_code, value
from specloom.targets.python.plan import Plan

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


def tests_view(plan: Plan, samples: Samples, resources: Iterable[Resource]) -> TestsView:
    """Return what all test modules share."""
    calls = (call for resource in walk(resources) for call in resource.calls)
    routes = {call.method.key: RouteView(tuple(_route(call, samples))) for call in calls}
    callbacks = read_callbacks(plan.api)
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
        webhooks=tuple(_payloads(samples, ((webhook, webhook.name.wire) for webhook in plan.api.webhooks))),
        has_callbacks=bool(callbacks),
        callbacks=tuple(_payloads(samples, ((callback, plan.names.callbacks[callback.id]) for callback in callbacks))),
    )


def _payloads(samples: Samples, operations: Iterable[tuple[Operation, str]]) -> Iterator[PayloadView]:
    for operation, name in operations:
        payload = payload_of(operation, samples.examples)
        if payload is not None:
            yield PayloadView(string(name), string(payload.media_type), string(payload.content))


def api_tests_view(plan: Plan, samples: Samples, resource: Resource) -> ApiTestsView:
    """Return the tests of a resource."""
    views: list[CallView] = []
    imports: set[Import] = set()
    scope = Scope()
    tests = {call.names.method: scope.allocate(f"test_{call.names.method}") for call in resource.calls}
    for call in resource.calls:
        sample = samples.call(call)
        imports |= sample.imports
        arguments = joined(", ", sample.arguments)
        files = tuple(string(name) for name in sorted(set(re.findall(r'Path\("([^"]+)"\)', arguments))))
        views.append(
            CallView(
                id=string(call.method.name.wire),
                name=identifier(tests[call.names.method]),
                async_name=identifier(scope.allocate(f"test_{call.names.method}_async")),
                method=identifier(call.names.method),
                arguments=arguments,
                returns=call.gives_value,
                binary=call.is_download,
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
        doc=docstring(f"Each operation of `{' '.join(resource.title.split())}`, against the in-process server."),
        package=identifier(plan.package),
        attribute=identifier(resource.names.attribute),
        imports=tuple(lines),
        has_deprecated=has_deprecated,
        calls=tuple(views),
    )


def _route(call: MethodSignature, samples: Samples) -> list[Code]:
    operation = call.operation
    sample, answer = samples.call(call), answer_of(operation, samples.examples)
    path = operation.path.partition("#")[0]  # a fragment is not sent
    pattern = "".join(
        "[^/]+" if index % 2 else re.escape(quote(piece, safe=_UNQUOTED))
        for index, piece in enumerate(re.split(r"\{([^{}]*)\}", path))
    )
    literal = re.sub(r"\{[^{}]*\}", "", path)
    parts = [
        string(call.method.name.wire),
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
        needed = [
            parameter.name.wire
            for parameter in operation.parameters
            if parameter.location is location and parameter.required
        ]
        if needed:
            parts.append(fill("{}={}", identifier(keyword), tuple_code([string(name) for name in needed])))
    body = call.body
    if body is not None and body.required:
        parts.append(fill("sends={}", string(sent_as(body.content))))
        if sample.body is not None:
            parts.append(fill("body={}", value(json_of(sample.body))))
        if isinstance(body, FormBody):
            # In a style an object may have no name of its own, and nothing is left of an empty one.
            styled = {encoding.field for encoding in body.content.encodings if encoding.style is not None}
            needed = [field.name.wire for field in sent_fields(body.fields) if field.name.wire not in styled]
            if needed:
                parts.append(fill("fields={}", tuple_code([string(name) for name in needed])))
    return parts
