"""Views of the README and of the guides: what the client's user reads first, with code that runs."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from specloom.client.answers import answer_of, payload_of
from specloom.client.idempotency import idempotency_key
from specloom.client.pages.last_page import item_with_id
from specloom.client.receivers import read_callbacks
from specloom.client.servers import Choice, choices, label, wants_base_url
from specloom.client.xml import speaks_xml
from specloom.ir.api import Operation, Server
from specloom.ir.contents import payload_type, payloads
from specloom.render import Code, fill, joined
from specloom.targets import markdown
from specloom.targets.python.calls.resources import Resource, walk
from specloom.targets.python.calls.signatures import request_line
from specloom.targets.python.docs.access import base_url_argument, client_arguments, credential_text, credentials
from specloom.targets.python.docs.chosen_calls import (
    first_call,
    is_single,
    shortest_download,
    shortest_list,
    shortest_stream,
    shortest_upload,
    shortest_wait,
)
from specloom.targets.python.docs.given_calls import given_call
from specloom.targets.python.docs.samples import Samples
from specloom.targets.python.docs.statements import ExampleCall, construction
from specloom.targets.python.docs.type_texts import TypeTexts
from specloom.targets.python.literals import string, value
from specloom.targets.python.options import PythonOptions
from specloom.targets.python.plan import Plan
from specloom.targets.python.project.callbacks import annotation_of
from specloom.targets.python.project.default_texts import first_wait, retries, timeout
from specloom.targets.python.typing.annotations import bare

_NOTHING = Code("")
_OPTIONS = Code('request_options={"timeout": 60}')
_TIMEOUT = Code("timeout=60")
_WAIT_OPTIONS = Code('request_options={"poll_timeout": 600, "on_poll": print}')


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
class CallView:
    """A call in the forms in which the guides show it."""

    imports: tuple[Code, ...]
    client: Code
    """The statement that makes a client with what the call needs."""
    plain: Code
    awaited: Code
    with_options: Code
    response: Code
    unread: Code
    """The call as an expression that gives an answer of which nothing is read; nothing for a stream and a download."""
    raw: Code
    """The call that gives the whole response, in a tree; nothing for a stream and a download."""
    streamed: Code
    """The call as an expression that gives a response of which nothing is read, in a tree."""
    operation: Code
    """What tests call it, as text."""


@dataclass(frozen=True, slots=True)
class PagesView:
    """A list that is asked for page by page, in the forms in which the guide shows it."""

    imports: tuple[Code, ...]
    client: Code
    loop: Code
    async_loop: Code
    call: Code
    """The call as an expression."""
    operation: Code
    item: Code
    """An example of an item, as the server gives it."""
    canned: Code
    """Pages of such items."""


@dataclass(frozen=True, slots=True)
class StreamView:
    """A call that streams, in the forms in which the guide shows it."""

    call: CallView
    method: Code
    plain: Code
    """The method that gives the same at once; empty where none does."""
    flag: Code
    """The argument that asks for the stream; empty where the method does so by itself."""
    item: Code
    """An item, as tests write it."""
    has_whole: bool
    """Whether its items make something together."""


@dataclass(frozen=True, slots=True)
class WaitView:
    """A call that waits for what it begins, in the forms in which the guide shows it."""

    imports: tuple[Code, ...]
    client: Code
    plain: Code
    awaited: Code
    with_options: Code
    method: Code
    """The method that returns at once."""
    operation: Code


@dataclass(frozen=True, slots=True)
class CredentialView:
    """A credential as the guide to authentication shows it."""

    given: Code
    """The statement that makes a client with it."""
    function: Code
    """The same with a function."""
    variables: Code
    """The environment variables that it is read from."""


@dataclass(frozen=True, slots=True)
class GuidesView:
    """The README and the guides; what does not apply to the API is None or empty."""

    package: Code
    distribution: Code
    prefix: Code
    """What the names of environment variables begin with."""
    docs: Code
    """The way to the docs."""
    title: Code
    version: Code
    """The version of the document."""
    description: Code
    wants_base_url: bool
    """Whether a client must be told where the API is."""
    call: CallView | None
    credential: CredentialView | None
    upload: CallView | None
    download: CallView | None
    pages: PagesView | None
    """A call of a list that is asked for page by page."""
    stream: StreamView | None
    wait: WaitView | None
    xml: CallView | None
    """A call that sends or returns XML."""
    brackets_lists: bool
    """Whether the entries of a list in a multipart form are called `name[]`."""
    is_tree: bool
    """Whether the methods are those of a tree of resources."""
    retries: Code
    """How often the client sends again by default, in words."""
    first_wait: Code
    """How long it waits before it does, in words."""
    timeout: Code
    """After how long a request times out by default, in words."""
    retries_all: bool
    """Whether the client sends all again by default."""
    makes_keys: bool
    """Whether there are operations with an idempotency key."""
    has_models: bool
    has_headers: bool
    """Whether the document describes headers of answers."""
    servers: tuple[ServerLine, ...]
    has_environments: bool
    """Whether the servers are chosen by `environment=`."""
    """Where there are several."""
    variables: tuple[VariableLine, ...]
    has_own_servers: bool
    event: Code
    """What webhooks send; empty where nothing reads it."""
    event_page: Code
    payload: Code
    """An example of what a webhook sends."""
    payload_type: Code
    reads_callbacks: bool
    webhooks: tuple[ReceivedLine, ...]
    callbacks: tuple[ReceivedLine, ...]

    @property
    def receives(self) -> bool:
        """Whether the server sends anything by itself."""
        return bool(self.webhooks or self.callbacks)


def guides_view(plan: Plan, options: PythonOptions, samples: Samples, resources: tuple[Resource, ...]) -> GuidesView:
    """Return the view of the README; that of the guides is the same, seen from another folder."""
    api, names = plan.api, plan.names
    calls = list(_calls(samples, resources))
    examples = filter(None, (payload_of(webhook, samples.examples) for webhook in api.webhooks))
    payload = min(examples, key=lambda each: len(each.content), default=None)
    given = {role: given_call(plan, samples, resources, role) for role in plan.examples}
    first = given.get("first") or (first_call(calls, plan.declarations) if calls else None)
    xml = next((each for each in calls if speaks_xml(each.call.method)), None)
    paged = given.get("pages") or shortest_list(calls)
    wait = shortest_wait(calls)
    upload = given.get("upload") or shortest_upload(calls)
    download = given.get("download") or shortest_download(calls)
    stream = given.get("stream") or shortest_stream(calls)
    return GuidesView(
        package=plan.package,
        distribution=markdown.line(options.distribution or plan.distribution),
        prefix=plan.prefix,
        docs=Code("docs/"),
        title=markdown.line(api.title),
        version=markdown.line(api.version),
        description=markdown.text(api.description or ""),
        wants_base_url=wants_base_url(api),
        call=_call_view(plan, first) if first else None,
        credential=_credential(plan, first) if first else None,
        upload=_call_view(plan, upload) if upload else None,
        download=_call_view(plan, download) if download else None,
        pages=_pages_view(plan, samples, paged) if paged else None,
        stream=_stream_view(plan, stream, samples) if stream else None,
        wait=_wait_view(plan, wait) if wait else None,
        xml=_call_view(plan, xml) if xml else None,
        is_tree=plan.layout.is_tree,
        retries=retries(plan.defaults),
        first_wait=first_wait(plan.defaults),
        timeout=timeout(plan.defaults),
        retries_all=plan.retry == "all",
        brackets_lists=plan.array_format == "brackets",
        makes_keys=any(idempotency_key(operation, plan.declarations) for operation in api.operations),
        has_models=bool(api.declarations),
        has_headers=any(operation.headers for operation in api.operations),
        servers=tuple(map(_server, range(len(api.servers)), api.servers)) if len(api.servers) > 1 else (),
        variables=tuple(_variable(same[0]) for same in choices(api).values()),
        has_environments=plan.has_environments,
        has_own_servers=any(operation.servers for operation in api.operations),
        event=names.types[api.event.id] if api.event else _NOTHING,
        event_page=names.pages[names.types[api.event.id]] if api.event else _NOTHING,
        payload=string(payload.content) if payload else _NOTHING,
        payload_type=string(payload.media_type) if payload else _NOTHING,
        reads_callbacks=bool(read_callbacks(api)),
        webhooks=tuple(_received(plan, webhook) for webhook in api.webhooks),
        callbacks=tuple(_callback(plan, callback) for callback in api.callbacks),
    )


def _calls(samples: Samples, resources: tuple[Resource, ...]) -> Iterable[ExampleCall]:
    for resource in walk(resources):
        for call in resource.calls:
            yield ExampleCall(resource.names, call, samples.call(call))


def _call_view(plan: Plan, example: ExampleCall) -> CallView:
    return CallView(
        imports=example.imports,
        client=construction(plan, client_arguments(plan, example.call.operation)),
        plain=example.statement(),
        awaited=example.statement(awaited=True),
        with_options=example.statement(more=[_TIMEOUT if plan.layout.is_tree else _OPTIONS]),
        response=example.response_statement(),
        unread=example.unread_expression(),
        raw=example.raw_statement(),
        streamed=example.streamed_expression(),
        operation=string(example.resource.called(example.call.names.method)),
    )


def _pages_view(plan: Plan, samples: Samples, example: ExampleCall) -> PagesView:
    pages = example.call.pages
    item = item_with_id(pages, samples.examples) if pages is not None else None
    return PagesView(
        imports=example.imports,
        client=construction(plan, client_arguments(plan, example.call.operation)),
        loop=example.statement(),
        async_loop=example.statement(awaited=True),
        call=example.expression(),
        operation=string(example.resource.called(example.call.names.method)),
        item=value(item),
        canned=Code("[[item, item, item]]") if is_single(example) else Code("[[item, item], [item]]"),
    )


def _stream_view(plan: Plan, example: ExampleCall, samples: Samples) -> StreamView:
    call = example.call
    resource = example.resource
    siblings = (names for (_, key), names in plan.names.methods.items() if key == (call.operation.id, call.member.name))
    plain = next((names.method for names in siblings if names.method != call.names.method), _NOTHING)
    items = answer_of(call.operation, samples.examples).items
    return StreamView(
        call=_call_view(plan, example),
        method=resource.called(call.names.called),
        plain=resource.called(plain) if plain and not call.is_paired else _NOTHING,
        flag=call.names.arguments.stream,
        item=value(items[0]) if items else Code("{}"),
        has_whole=call.method.whole is not None,
    )


def _wait_view(plan: Plan, example: ExampleCall) -> WaitView:
    return WaitView(
        imports=example.imports,
        client=construction(plan, client_arguments(plan, example.call.operation)),
        plain=example.wait_statement(),
        awaited=example.wait_statement(awaited=True),
        with_options=example.wait_statement(more=[_WAIT_OPTIONS]),
        method=example.resource.called(example.call.names.method),
        operation=string(example.resource.called(example.call.names.method)),
    )


def _credential(plan: Plan, example: ExampleCall) -> CredentialView | None:
    """Return the credentials of a call; None where it needs none."""
    names = list(credentials(plan, example.call.operation))
    if not names:
        return None
    others = base_url_argument(plan.api)
    given = [fill("{}={}", name, credential_text(name)) for name in names]
    functions = [fill("{}=lambda: {}", name, credential_text(name)) for name in names]
    return CredentialView(
        given=construction(plan, [*others, *given]),
        function=construction(plan, [*others, *functions]),
        variables=joined(" and ", (fill("`{}`", plan.variable(name)) for name in names)),
    )


def _received(plan: Plan, operation: Operation) -> ReceivedLine:
    docs = operation.docs
    kind = annotation_of(plan.types(bare, shown=True), operation) if payloads(operation) else None
    texts = TypeTexts(plan.names, Code("models/"))
    return ReceivedLine(
        name=markdown.code_cell(operation.name.wire),
        request=markdown.code_cell(request_line(operation)),
        payload=texts.cell(kind, list(map(payload_type, payloads(operation)))) if kind else Code("none"),
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
