"""Views of the files around the classes: the entry file, settings, gemspec and README."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from specloom.client.credentials import direct_credentials
from specloom.ir.api import Location, SchemeKind, SecurityScheme, Server
from specloom.ir.pagination import PageKind
from specloom.naming import snake, split
from specloom.render import Code, fill, joined
from specloom.targets import markdown
from specloom.targets.ruby.docs.corrected_examples import CorrectedExamples
from specloom.targets.ruby.gem import metadata
from specloom.targets.ruby.gem.descriptors import is_binary, security_code
from specloom.targets.ruby.gem.receivers import receivers_view
from specloom.targets.ruby.gem.xml_types import speaks_xml
from specloom.targets.ruby.literals import array, comment, constant, named, string, symbol, type_name
from specloom.targets.ruby.model import (
    RubyApi,
    RubyClient,
    RubyModel,
    RubyOperation,
    RubyPages,
    RubyStream,
    RubyWait,
)

_KINDS = {
    SchemeKind.BEARER: Code(":bearer"),
    SchemeKind.OAUTH2: Code(":bearer"),
    SchemeKind.OPEN_ID_CONNECT: Code(":bearer"),
    SchemeKind.BASIC: Code(":basic"),
}
_KEYS = frozenset({SchemeKind.API_KEY, SchemeKind.HTTP})
_WORDS = {
    SchemeKind.BEARER: Code("bearer token"),
    SchemeKind.BASIC: Code("HTTP basic"),
    SchemeKind.HTTP: Code("HTTP authentication"),
    SchemeKind.API_KEY: Code("API key"),
    SchemeKind.OAUTH2: Code("OAuth 2 access token"),
    SchemeKind.OPEN_ID_CONNECT: Code("OpenID Connect access token"),
    SchemeKind.MUTUAL_TLS: Code("client certificate"),
}


@dataclass(frozen=True, slots=True)
class SchemeView:
    """A security scheme: for the settings, and for the README."""

    name: Code
    settings: Code
    title: Code
    kind: Code
    lines: tuple[Code, ...]
    variables: tuple[Code, ...]


@dataclass(frozen=True, slots=True)
class OperationLine:
    """A row of the README's table."""

    api: Code
    method: Code
    request: Code
    cell: Code


@dataclass(frozen=True, slots=True)
class ItemsView:
    """A stream, a list in pages or a wait that the README shows: its call, the type of an item, and its method."""

    call: Code
    item: Code
    name: Code


@dataclass(frozen=True, slots=True)
class DownloadView:
    """A download that the README shows: its call, and its method."""

    call: Code
    name: Code


@dataclass(frozen=True, slots=True)
class GemView:
    """What the files around the classes say."""

    module: Code
    gem: Code
    version: Code
    doc: Code
    title: Code
    summary: Code
    licenses: Code
    homepage: Code
    apis: tuple[RubyApi, ...]
    models: tuple[RubyModel, ...]
    servers: tuple[Code, ...]
    schemes: tuple[SchemeView, ...]
    credentials: tuple[Code, ...]
    """The lines that set the credentials of all schemes, each once."""
    security: Code
    retry: Code
    array_format: Code
    readme_text: Code
    call: Code
    """The call that the README shows; empty where there is none."""
    returns: bool
    streams: tuple[ItemsView, ...]
    """The first one; none where nothing is streamed."""
    pages: tuple[ItemsView, ...]
    """The first list; none where nothing is given page by page."""
    waits: tuple[ItemsView, ...]
    """The first method that waits; none where nothing goes on after its answer."""
    downloads: tuple[DownloadView, ...]
    """The first one; none where nothing is a file."""
    operations: tuple[OperationLine, ...]
    base_url_variable: Code
    speaks_xml: bool
    choices: tuple[RubyModel, ...]
    """Classes that no page is about: what of several the server sends by itself."""
    receives: bool
    """Whether the server sends anything by itself that is read."""
    events: tuple[Code, ...]
    """What any webhook sends; none where there are no webhooks."""
    callbacks: tuple[Code, ...]
    """The functions that read callbacks."""
    secret_variable: Code
    needs: Code
    """What the gem needs beside Ruby."""


def gem_view(client: RubyClient) -> GemView:
    """Return the view of the files around the classes."""
    title = " ".join(client.ir.title.split())
    calls = [(api, operation) for api in client.apis for operation in api.operations][:1]
    variables = _variables(client)
    schemes = tuple(
        _scheme(scheme, variables[scheme.name.wire]) for scheme in client.ir.schemes if direct_credentials(scheme)
    )
    is_xml = speaks_xml(client.ir)
    received = receivers_view(client)
    return GemView(
        choices=client.receivers.choices,
        receives=bool(received.events or received.callbacks),
        events=tuple(event.type for event in received.events),
        callbacks=tuple(callback.name for callback in received.callbacks),
        secret_variable=constant(_variable(client, "webhook_secret")),
        speaks_xml=is_xml,
        needs=Code("the standard library and, for XML, rexml") if is_xml else Code("the standard library"),
        module=client.module,
        gem=client.gem,
        version=string(client.version),
        doc=comment(f"Client library for {title}."),
        title=markdown.line(client.ir.title),
        summary=string(f"Client library for {title}."),
        licenses=array(map(string, metadata.licenses(client))),
        homepage=string(metadata.homepage(client)),
        apis=client.apis,
        models=client.models,
        servers=tuple(map(_server, client.ir.servers)),
        schemes=schemes,
        credentials=tuple(dict.fromkeys(line for scheme in schemes for line in scheme.lines)),
        security=security_code(client.security),
        retry=symbol(client.retry),
        array_format=symbol(client.array_format),
        readme_text=markdown.text(client.ir.description or f"Client library for {title}."),
        call=joined("", (_call(client, *call) for call in calls)),
        returns=any(operation.returns for _, operation in calls),
        streams=_items(client, lambda operation: operation.stream),
        pages=_items(client, _walked),
        waits=_items(client, lambda operation: operation.wait),
        downloads=_downloads(client),
        operations=tuple(
            OperationLine(
                api=api.class_name,
                method=operation.name,
                request=markdown.code_cell(f"{operation.ir.method} {operation.ir.path}"),
                cell=markdown.cell(operation.ir.docs.summary or operation.ir.docs.description or ""),
            )
            for api in client.apis
            for operation in api.sorted
        ),
        base_url_variable=constant(_variable(client, "base_url")),
    )


def _walked(operation: RubyOperation) -> RubyPages | None:
    """Return the pages of an operation that may have several."""
    pages = operation.pages
    return pages if pages is not None and pages.pagination.kind is not PageKind.SINGLE else None


def _items(
    client: RubyClient, items_of: Callable[[RubyOperation], RubyStream | RubyPages | RubyWait | None]
) -> tuple[ItemsView, ...]:
    """Return the first method of a kind; those come first of which nothing need be known."""
    found = [
        (operation, api, items)
        for api in client.apis
        for operation in api.operations
        if (items := items_of(operation)) is not None
    ]
    found.sort(key=lambda each: len(each[0].required))
    return tuple(
        ItemsView(
            _call(client, api, operation, items.name),
            type_name(items.type) if items.type is not None else Code("nil"),
            items.name,
        )
        for operation, api, items in found[:1]
    )


def _downloads(client: RubyClient) -> tuple[DownloadView, ...]:
    """Return the first download; those come first of which the least need be known."""
    found = [
        (operation, api)
        for api in client.apis
        for operation in api.operations
        if any(each.ir.success and is_binary(each) for each in operation.responses)
    ]
    found.sort(key=lambda each: (each[0].ir.method != "GET", len(each[0].required)))
    return tuple(DownloadView(_call(client, api, operation), operation.name) for operation, api in found[:1])


def _call(client: RubyClient, api: RubyApi, operation: RubyOperation, name: Code | None = None) -> Code:
    """Return an example of a call; `name` is that of another method with the same arguments."""
    arguments = CorrectedExamples(client.module, client.models).arguments(operation.required)
    passed = fill("({})", joined(", ", arguments)) if arguments else Code("")
    return fill("{}::{}.new.{}{}", client.module, api.class_name, name or operation.name, passed)


def _variable(client: RubyClient, name: str) -> str:
    return f"{client.gem}_{name}".replace("-", "_").upper()


def _variables(client: RubyClient) -> dict[str, tuple[str, ...]]:
    """Return the environment variables of each scheme; keys have names of their own where there are several."""
    keys = sum(scheme.kind in _KEYS for scheme in client.ir.schemes)
    variables: dict[str, tuple[str, ...]] = {}
    for scheme in client.ir.schemes:
        names = direct_credentials(scheme)
        if scheme.kind in _KEYS:
            names = ("api_key",) if keys == 1 else (snake(split(scheme.name.wire)) or "api_key",)
        variables[scheme.name.wire] = tuple(_variable(client, name) for name in names)
    return variables


def _scheme(scheme: SecurityScheme, variables: tuple[str, ...]) -> SchemeView:
    wire = string(scheme.name.wire)
    location = scheme.location if scheme.location in (Location.QUERY, Location.COOKIE) else Location.HEADER
    is_key = scheme.kind in _KEYS
    parts = named(
        kind=_KINDS.get(scheme.kind, Code(":api_key")),
        place=symbol(location.value) if is_key else None,
        name=string(scheme.parameter or "Authorization") if is_key else None,
        variables=array(map(string, variables)),
    )
    lines: tuple[Code, ...]
    match scheme.kind:
        case SchemeKind.BASIC:
            lines = (Code("config.username = 'YOUR USERNAME'"), Code("config.password = 'YOUR PASSWORD'"))
        case SchemeKind.API_KEY | SchemeKind.HTTP:
            lines = (fill("config.api_key[{}] = 'YOUR API KEY'", wire),)
        case _:
            lines = (Code("config.access_token = 'YOUR ACCESS TOKEN'"),)
    return SchemeView(
        name=wire,
        settings=fill("{{ {} }}", joined(", ", parts)),
        title=markdown.line(scheme.name.wire),
        kind=_WORDS[scheme.kind],
        lines=lines,
        variables=tuple(map(constant, variables)),
    )


def _server(server: Server) -> Code:
    variables = [
        fill("{} => {{ default: {}, enum: {} }}", string(v.name), string(v.default), array(map(string, v.enum)))
        for v in server.variables
    ]
    parts = named(
        url=string(server.url),
        name=string(server.name) if server.name else None,
        description=string(server.description) if server.description else None,
        variables=fill("{{ {} }}", joined(", ", variables)) if variables else None,
    )
    return fill("{{ {} }}", joined(", ", parts))
