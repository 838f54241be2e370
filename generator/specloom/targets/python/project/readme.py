"""Views of the project files: README and pyproject.toml."""

from __future__ import annotations

from dataclasses import dataclass, replace

from specloom.client.answers import payload_of
from specloom.client.servers import Choice, choices, label
from specloom.ir.api import Operation, Server
from specloom.ir.facts import payloads
from specloom.render import Code, fill, joined
from specloom.targets import markdown
from specloom.targets.python.calls.resources import Resource, walk
from specloom.targets.python.calls.signatures import MethodSignature, request_line
from specloom.targets.python.docs.access import client_arguments
from specloom.targets.python.docs.first_call import first_call
from specloom.targets.python.docs.import_lines import import_lines
from specloom.targets.python.docs.samples import Samples
from specloom.targets.python.docs.statements import construction, statement
from specloom.targets.python.docs.type_texts import TypeTexts
from specloom.targets.python.literals import string, toml_string, value
from specloom.targets.python.names import ResourceNames
from specloom.targets.python.plan import Plan
from specloom.targets.python.project.callbacks import payload_type

_NOTHING = Code("")


@dataclass(frozen=True, slots=True)
class ServerLine:
    """A server that may be chosen."""

    number: Code
    label: Code
    url: Code
    description: Code


@dataclass(frozen=True, slots=True)
class VariableLine:
    """A variable of the servers' URLs."""

    name: Code
    values: Code
    default: Code
    description: Code


@dataclass(frozen=True, slots=True)
class ReceivedLine:
    """What the server sends by itself: a webhook, or a callback and the function that reads it."""

    name: Code
    request: Code
    payload: Code
    description: Code


@dataclass(frozen=True, slots=True)
class ExampleCall:
    """A first call: the client, and the method of a resource."""

    imports: tuple[Code, ...]
    client: Code
    statement: Code


@dataclass(frozen=True, slots=True)
class ReadmeView:
    """The README."""

    package: Code
    prefix: Code
    """What the names of environment variables begin with."""
    title: Code
    description: Code
    example: ExampleCall | None
    has_headers: bool
    """Whether the document describes headers of answers."""
    servers: tuple[ServerLine, ...]
    """Where there are several."""
    variables: tuple[VariableLine, ...]
    has_own_servers: bool
    event: Code
    """The page of what webhooks send; empty where nothing reads it."""
    payload: Code
    payload_type: Code
    webhooks: tuple[ReceivedLine, ...]
    callbacks: tuple[ReceivedLine, ...]


@dataclass(frozen=True, slots=True)
class ProjectView:
    """pyproject.toml: every value is a TOML string."""

    distribution: Code
    version: Code
    description: Code
    package: Code


def project_view(plan: Plan, version: str) -> ProjectView:
    """Return the view of pyproject.toml."""
    title = " ".join(plan.api.title.split())
    return ProjectView(
        distribution=toml_string(plan.distribution),
        version=toml_string(version),
        description=toml_string(f"Client library for {title}."),
        package=toml_string(plan.package),
    )


def readme_view(plan: Plan, samples: Samples, resources: tuple[Resource, ...]) -> ReadmeView:
    """Return the view of the README."""
    api, names = plan.api, plan.names
    calls = [(resource.names, call) for resource in walk(resources) for call in resource.calls]
    payload = next(filter(None, (payload_of(webhook, samples.examples) for webhook in api.webhooks)), None)
    return ReadmeView(
        package=plan.package,
        prefix=plan.prefix,
        title=markdown.line(api.title),
        description=markdown.text(api.description or f"Client library for {api.title}."),
        example=_example(plan, samples, *first_call(samples, calls)) if calls else None,
        has_headers=any(operation.headers for operation in api.operations),
        servers=tuple(map(_server, range(len(api.servers)), api.servers)) if len(api.servers) > 1 else (),
        variables=tuple(_variable(same[0]) for same in choices(api).values()),
        has_own_servers=any(operation.servers for operation in api.operations),
        event=names.pages[names.types[api.event.id]] if api.event else _NOTHING,
        payload=string(payload.content) if payload else _NOTHING,
        payload_type=string(payload.media_type) if payload else _NOTHING,
        webhooks=tuple(_received(plan, webhook) for webhook in api.webhooks),
        callbacks=tuple(_callback(plan, callback) for callback in api.callbacks),
    )


def _example(plan: Plan, samples: Samples, resource: ResourceNames, call: MethodSignature) -> ExampleCall:
    sample = samples.call(call)
    return ExampleCall(
        imports=import_lines(sample.imports),
        client=construction(Code("Client"), list(client_arguments(plan, call.operation))),
        statement=statement(resource, call, sample, indent=4),
    )


def _received(plan: Plan, operation: Operation) -> ReceivedLine:
    docs = operation.docs
    kind = payload_type(plan, operation) if payloads(operation) else None
    texts = TypeTexts(plan.names, Code("docs/models/"))
    return ReceivedLine(
        name=markdown.code_cell(operation.name.wire),
        request=markdown.code_cell(request_line(operation)),
        payload=texts.cell(kind, [content.type for content in payloads(operation)]) if kind else Code("none"),
        description=markdown.cell(docs.summary or docs.description or ""),
    )


def _callback(plan: Plan, operation: Operation) -> ReceivedLine:
    name = fill("`{}`", plan.names.callbacks[operation.id]) if payloads(operation) else Code()
    return replace(_received(plan, operation), name=name)


def _server(index: int, server: Server) -> ServerLine:
    return ServerLine(
        number=value(index),
        label=_literal(label(server)),
        url=markdown.code_cell(server.url),
        description=markdown.cell(server.description or ""),
    )


def _variable(choice: Choice) -> VariableLine:
    return VariableLine(
        name=markdown.code_cell(choice.name),
        values=joined(", ", map(_literal, choice.values)) if choice.values else Code("any text"),
        default=_literal(choice.default) if choice.default is not None else Code("must be given"),
        description=markdown.cell(choice.description),
    )


def _literal(text: str) -> Code:
    return markdown.code_cell(str(string(text)))
