"""Views of the generated package's own tests."""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Iterator
from dataclasses import dataclass
from urllib.parse import quote

from specloom.client.answers import answer_of, has_answer, payload_of
from specloom.client.example_values import json_of
from specloom.client.media_types import sent_as
from specloom.client.pages.pagination import Carrier, Pagination
from specloom.client.polling.example_answers import example_end
from specloom.client.receivers import read_callbacks
from specloom.client.servers import EXAMPLE, example_url, wants_base_url
from specloom.client.written_pairs import pairs_of, path_text
from specloom.client.xml_text import XmlExamples
from specloom.diagnostics import Pointer
from specloom.ir.api import Content, ContentKind, Location, Operation
from specloom.ir.types import JsonValue
from specloom.ir.xml import Xml
from specloom.render import Code, fill, joined
from specloom.targets.python.calls.resources import Resource
from specloom.targets.python.calls.signatures import MethodSignature
from specloom.targets.python.docs.access import example_value
from specloom.targets.python.docs.import_lines import import_lines
from specloom.targets.python.docs.samples import Sample, Samples
from specloom.targets.python.imports import Import
from specloom.targets.python.literals import Identifiers, docstring, mapping, named, string, strings, tuple_code, value
from specloom.targets.python.plan import Plan
from specloom.targets.python.project.testing import operation_names

_PATH = Import("pathlib", "Path")
_UNQUOTED = "/:@!$&'()*+,;=~-._%?"  # what the runtime leaves as it is in the text of a path


@dataclass(frozen=True, slots=True)
class CallView:
    """The test of one operation."""

    name: Code
    async_name: Code
    call: MethodSignature
    arguments: Code
    wait: Code
    """The test of its variant that waits; empty where there is none, or no example of what that gives."""
    async_wait: Code
    name_of_call: Code
    """What tests call the method, as text."""
    files: tuple[Code, ...]
    """The files that it needs."""


@dataclass(frozen=True, slots=True)
class RouteView:
    """What is expected of an operation: the name of its method as text, and the arguments of `Expected`."""

    name: Code
    arguments: tuple[Code, ...]


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
    prefix: Code
    """What the names of environment variables begin with."""
    environment: Code
    """The environment variables with what a client needs."""
    example_path: Code
    """The path of the server that examples name, where the document names none."""
    routes: tuple[RouteView, ...]
    """The rows of the table of operations."""
    webhooks: tuple[PayloadView, ...]
    callbacks: tuple[PayloadView, ...]
    has_waiting: bool
    """Whether any operation has a variant that waits."""
    pages_in_bodies: bool
    """Whether any field of a body asks for a page of a list."""
    unwraps: bool
    """Whether any method gives only a member of its answer."""
    has_xml: bool
    """Whether any operation sends or answers XML."""


@dataclass(frozen=True, slots=True)
class ApiTestsView:
    """The tests of a group of operations."""

    doc: Code
    package: Code
    way: Code
    """The expression that leads to the methods."""
    imports: tuple[Code, ...]
    has_deprecated: bool
    tests: tuple[CallView, ...]


def tests_view(plan: Plan, samples: Samples, resources: Iterable[Resource]) -> TestsView:
    """Return what all test modules share."""
    routes = (RouteView(string(name), tuple(_route(plan, call, samples))) for name, call in operation_names(resources))
    webhooks = ((webhook, webhook.name.wire) for webhook in plan.api.webhooks)
    callbacks = ((callback, plan.names.callbacks[callback.id]) for callback in read_callbacks(plan.api))
    path = example_url(plan.api).removeprefix(EXAMPLE) if wants_base_url(plan.api) else ""
    return TestsView(
        package=plan.package,
        prefix=plan.prefix,
        environment=mapping(_environment(plan)),
        example_path=string(quote(path, safe=_UNQUOTED)) if path else Code(),
        routes=tuple(routes),
        webhooks=tuple(_payloads(samples, webhooks)),
        callbacks=tuple(_payloads(samples, callbacks)),
        has_waiting=bool(plan.waiting.methods),
        pages_in_bodies=any(_page_field(pages) for pages in plan.paging.methods.values()),
        unwraps=bool(plan.unwrapped),
        has_xml=bool(plan.reach.xml),
    )


def _environment(plan: Plan) -> Iterator[tuple[str, Code]]:
    for scheme in plan.api.schemes:
        for name in plan.names.credentials[scheme.name.wire]:
            yield plan.variable(name), string(f"test-{name}")
    for argument in plan.arguments.own:
        if argument.required:
            yield plan.variable(argument.name), string(str(example_value(argument)))


def _payloads(samples: Samples, operations: Iterable[tuple[Operation, str]]) -> Iterator[PayloadView]:
    for operation, name in operations:
        payload = payload_of(operation, samples.examples)
        if payload is not None:
            yield PayloadView(string(name), string(payload.media_type), string(payload.content))


def api_tests_view(plan: Plan, samples: Samples, resource: Resource) -> ApiTestsView:
    """Return the tests of a resource."""
    views: list[CallView] = []
    imports: set[Import] = set()
    scope = Identifiers()
    tests = {call.names.method: scope.allocate(f"test_{call.names.method}") for call in resource.calls}
    waits = {call.names.method: _wait_test(plan, call, samples, scope) for call in resource.calls}
    tested = [
        call for call in resource.calls if samples.can_be_called(call) and has_answer(call.operation, samples.examples)
    ]
    for call in tested:
        sample = samples.call(call)
        imports |= sample.imports
        arguments = joined(", ", sample.arguments)
        files = tuple(string(name) for name in sorted(set(re.findall(r'Path\("([^"]+)"\)', arguments))))
        views.append(
            CallView(
                name=tests[call.names.method],
                async_name=scope.allocate(f"test_{call.names.method}_async"),
                call=call,
                arguments=arguments,
                wait=waits[call.names.method],
                async_wait=scope.allocate(f"{wait}_async") if (wait := waits[call.names.method]) else Code(),
                name_of_call=string(resource.names.called(call.names.method)),
                files=files,
            )
        )
    lines = list(import_lines(imports))
    has_deprecated = any(call.deprecated for call in tested)
    if _PATH in imports or has_deprecated:
        lines.append(Code("import pytest"))
    return ApiTestsView(
        doc=docstring(f"Each operation of `{' '.join(resource.title.split())}`, against the in-process server."),
        package=plan.package,
        way=resource.names.way,
        imports=tuple(lines),
        has_deprecated=has_deprecated,
        tests=tuple(views),
    )


def _wait_test(plan: Plan, call: MethodSignature, samples: Samples, scope: Identifiers) -> Code:
    """Return the name of the test of a variant that waits; nothing where no example tells what it gives."""
    polling = call.polling
    if polling is None or example_end(call.method, polling, plan.waiting, samples.examples) is None:
        return Code()
    asked = (each.method.operation for each in (polling.poll, polling.finish) if each is not None)
    can_end = all(has_answer(operation, samples.examples) for operation in asked)
    return scope.allocate(f"test_{call.names.wait}") if can_end else Code()


def _given_later(plan: Plan, call: MethodSignature) -> frozenset[Pointer]:
    """Return the parameters that have values of another call's answer, where the method is asked for its state."""
    asked = (
        each for polling in plan.waiting.methods.values() for each in (polling.poll, polling.finish) if each is not None
    )
    return frozenset(
        filled.parameter.pointer for each in asked if each.method.key == call.method.key for filled in each.filled
    )


def _pairs(sample: Sample, location: Location, later: Container[Pointer]) -> Code | None:
    """Return what arrives of the parameters of a location: names, and texts where they are sure."""
    seen = dict.fromkeys(
        (name, None if parameter.pointer in later else text)
        for parameter, example in sample.parameters
        if parameter.location is location
        for name, text in pairs_of(parameter, example)
    )
    codes = [fill("({}, {})", string(name), value(text)) for name, text in seen]
    return tuple_code(codes) if codes else None


def _segments(path: str, sample: Sample, later: Container[Pointer]) -> Iterator[str]:
    """Yield the pattern of a path, piece by piece; what is given later may be several segments."""
    given = {each.name.wire: (each, example) for each, example in sample.parameters if each.location is Location.PATH}
    for index, piece in enumerate(re.split(r"\{([^{}]*)\}", path)):
        if index % 2 == 0:
            yield re.escape(quote(piece, safe=_UNQUOTED))
            continue
        if piece in given and given[piece][0].pointer in later:
            yield ".+"
            continue
        text = path_text(*given[piece]) if piece in given else None
        yield "[^/]+" if text is None else re.escape(quote(text, safe="-._~"))


def _route(plan: Plan, call: MethodSignature, samples: Samples) -> list[Code]:
    operation = call.operation
    sample, answer = samples.call(call), answer_of(operation, samples.examples, call.pages)
    path = operation.path.partition("#")[0]  # a fragment is not sent
    later = _given_later(plan, call)
    pattern = "".join(_segments(path, sample, later))
    parts = [string(operation.method), string(pattern)]
    parts += named(
        items=value(answer.items) if answer.items is not None else None,
        member=string(plan.unwrapped[call.method.key].field.name.wire) if call.method.key in plan.unwrapped else None,
        leads_on=Code("True") if call.polling is not None and call.polling.poll is None else None,
        query=_pairs(sample, Location.QUERY, later),
        headers=_pairs(sample, Location.HEADER, later),
        cookies=_pairs(sample, Location.COOKIE, later),
    )
    body = call.body
    if body is None:
        return parts
    is_xml = body.content.kind is ContentKind.XML
    return parts + named(
        sends=string(sent_as(body.content)),
        body=value(json_of(sample.body)) if sample.body is not None and not is_xml else None,
        xml=string(_xml(body.content, json_of(sample.body), samples)) if sample.body is not None and is_xml else None,
        fields=strings(sample.fields),
        page=string(page) if (page := _page_field(call.pages)) else None,
    )


def _page_field(pages: Pagination | None) -> str:
    """Return the field of a body that asks for a page; empty where none does."""
    request = pages.request if pages is not None else None
    return request.name if request is not None and request.carrier is Carrier.BODY else ""


def _xml(content: Content, value: JsonValue, samples: Samples) -> str:
    """Return a body as the text that is sent."""
    return XmlExamples(samples.examples.declarations).text(content.type, value, content.xml or Xml())
