"""Views of the project files: README and pyproject.toml."""

from __future__ import annotations

from dataclasses import dataclass, replace

from specloom.client.answers import payload_of
from specloom.client.receivers import payloads
from specloom.client.servers import Choice, choices, label
from specloom.ir.api import Operation, Server
from specloom.render import Code, fill, joined
from specloom.targets import markdown
from specloom.targets.python.calls.resources import Resource, walk
from specloom.targets.python.calls.signatures import MethodSignature, request_line
from specloom.targets.python.docs.access import client_arguments, server_line
from specloom.targets.python.docs.links import import_lines, linked, page
from specloom.targets.python.docs.samples import Samples
from specloom.targets.python.literals import identifier, string, toml_string, value
from specloom.targets.python.plan import Plan
from specloom.targets.python.project.callbacks import payload_type
from specloom.targets.python.project.schemes import SchemeLine, scheme_line

_NOTHING = Code("")


@dataclass(frozen=True, slots=True)
class OperationLine:
    """A row of the README's table of operations."""

    api: Code
    page: Code
    method: Code
    verb: Code
    path: Code
    cell: Code


@dataclass(frozen=True, slots=True)
class ModelLine:
    """A model and its page."""

    name: Code
    page: Code


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
class ReadmeView:
    """The README; the example counts where there is an operation."""

    package: Code
    title: Code
    description: Code
    server: Code
    has_example: bool
    has_headers: bool
    """Whether the document describes headers of answers."""
    imports: tuple[Code, ...]
    credentials: Code
    attribute: Code
    method: Code
    arguments: Code
    returns: bool
    binary: bool
    operations: tuple[OperationLine, ...]
    has_models: bool
    models: tuple[ModelLine, ...]
    has_schemes: bool
    schemes: tuple[SchemeLine, ...]
    base_url_variable: Code
    has_choice: bool
    servers: tuple[ServerLine, ...]
    has_variables: bool
    variables: tuple[VariableLine, ...]
    has_own_servers: bool
    has_webhooks: bool
    reads_webhooks: bool
    event: Code
    payload: Code
    payload_type: Code
    webhooks: tuple[ReceivedLine, ...]
    has_callbacks: bool
    callbacks: tuple[ReceivedLine, ...]
    secret_variable: Code


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
    own, first = next(iter(calls), (None, None))
    sample = samples.call(first) if first else None
    variables = choices(api)
    example = next(filter(None, (payload_of(webhook, samples.examples) for webhook in api.webhooks)), None)
    return ReadmeView(
        package=identifier(plan.package),
        title=markdown.line(api.title),
        description=markdown.text(api.description or f"Client library for {api.title}."),
        server=server_line(api),
        has_example=first is not None,
        has_headers=any(operation.headers for operation in api.operations),
        imports=import_lines(sample.imports) if sample else (),
        credentials=joined(", ", client_arguments(plan, first.operation)) if first else _NOTHING,
        attribute=identifier(own.attribute) if own else _NOTHING,
        method=identifier(first.names.method) if first else _NOTHING,
        arguments=joined(", ", sample.arguments) if sample else _NOTHING,
        returns=first is not None and first.gives_value,
        binary=first is not None and first.is_download,
        operations=tuple(_line(plan, resource.sync, call) for resource, call in calls),
        has_models=bool(names.types),
        models=tuple(ModelLine(identifier(name), page(names, name)) for name in sorted(names.types.values())),
        has_schemes=bool(api.schemes),
        schemes=tuple(scheme_line(plan, scheme) for scheme in api.schemes),
        base_url_variable=identifier(f"{plan.package}_base_url".upper()),
        has_choice=len(api.servers) > 1,
        servers=tuple(_server(index, server) for index, server in enumerate(api.servers)),
        has_variables=bool(variables),
        variables=tuple(_variable(same[0]) for same in variables.values()),
        has_own_servers=any(operation.servers for operation in api.operations),
        has_webhooks=bool(api.webhooks),
        reads_webhooks=api.event is not None,
        event=page(names, names.types[api.event.id]) if api.event else _NOTHING,
        payload=string(example.content) if example else _NOTHING,
        payload_type=string(example.media_type) if example else _NOTHING,
        webhooks=tuple(_received(plan, webhook) for webhook in api.webhooks),
        has_callbacks=bool(api.callbacks),
        callbacks=tuple(_callback(plan, callback) for callback in api.callbacks),
        secret_variable=identifier(f"{plan.package}_webhook_secret".upper()),
    )


def _line(plan: Plan, api: str, call: MethodSignature) -> OperationLine:
    docs = call.operation.docs
    return OperationLine(
        api=identifier(api),
        page=page(plan.names, api),
        method=identifier(call.names.method),
        verb=markdown.line(call.operation.method),
        path=markdown.cell(call.operation.path),
        cell=markdown.cell(docs.summary or docs.description or ""),
    )


def _received(plan: Plan, operation: Operation) -> ReceivedLine:
    docs = operation.docs
    kind = payload_type(plan, operation) if payloads(operation) else None
    return ReceivedLine(
        name=markdown.code_cell(operation.name.wire),
        request=markdown.code_cell(request_line(operation)),
        payload=linked(plan.names, kind.code, [content.type for content in payloads(operation)], Code("docs/"))
        if kind
        else Code("none"),
        description=markdown.cell(docs.summary or docs.description or ""),
    )


def _callback(plan: Plan, operation: Operation) -> ReceivedLine:
    name = plan.names.callbacks[operation.id]
    line = _received(plan, operation)
    return replace(line, name=fill("`{}`", identifier(name)) if payloads(operation) else Code())


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
