"""How an operation is sent and what it answers, as statements of the words that the gem's runtime reads."""

from __future__ import annotations

from specloom.client.media_types import BYTES, STREAMS, TEXTS, sent_as
from specloom.client.pages.pagination import Carrier, Pagination, Place
from specloom.client.parts import Part
from specloom.client.streams import USUAL_STREAM_ENDS
from specloom.client.styles import other_style
from specloom.client.successes import USUAL_SUCCESSES, success_statuses
from specloom.ir.api import ContentKind, Parameter, Style
from specloom.ir.pagination import Path
from specloom.render import Code, fill, joined
from specloom.targets.ruby.gem.xml_types import described
from specloom.targets.ruby.literals import array, flag, named, string, symbol, type_code, value
from specloom.targets.ruby.media_options import asked_for, read_as_xml, read_content, sent_content
from specloom.targets.ruby.model import (
    ArgumentLocation,
    RubyArgument,
    RubyAsked,
    RubyClient,
    RubyOperation,
    RubyResponse,
    RubyStream,
    RubyType,
    RubyWait,
    TypeKind,
)

_FORMS = {ContentKind.FORM: "form", ContentKind.MULTIPART: "multipart"}
_BODY_KINDS = {ContentKind.TEXT: "text", ContentKind.XML: "xml", ContentKind.BINARY: "raw", **_FORMS}
_STREAMED = {
    ContentKind.EVENT_DATA: "data",
    ContentKind.EVENT_STREAM: "events",
    ContentKind.JSON_LINES: "lines",
}
_PLACES = {Carrier.QUERY: Code(":query"), Carrier.HEADER: Code(":header"), Carrier.BODY: Code(":body")}
_UNTYPED = frozenset({TypeKind.OBJECT, TypeKind.FILE})
"""What is sent as it is."""
_DATED = frozenset({TypeKind.MODEL, TypeKind.DATE, TypeKind.TIME})
"""What is sent otherwise than it may be given: models by the names of JSON, dates without times, times as numbers."""


def descriptor(client: RubyClient, operation: RubyOperation) -> list[Code]:
    """Return the statements that describe an operation; arguments in the order of the positional ones."""
    statements: list[Code] = []
    body, statuses = operation.ir.body, success_statuses(operation.ir)
    is_whole = any(argument.location is ArgumentLocation.BODY for argument in operation.arguments)
    if body is not None and (content := sent_content(body)).kind in _FORMS and not is_whole:
        parts = [symbol(_FORMS[content.kind]), string(sent_as(content)), *named(required=flag(on=body.required))]
        statements.append(fill("form_body {}", joined(", ", parts)))
    for argument in operation.arguments:
        match argument.written:
            case Parameter() as parameter:
                statements.append(_parameter(argument, parameter))
            case Part() as part:
                statements.append(_field(argument, part))
            case None:
                statements.append(_whole_body(operation, argument))
    statements += [_response(response) for response in operation.responses]
    if operation.stream is not None:
        statements.append(_stream(operation.stream))
    if operation.pages is not None:
        statements.append(_pages(operation.pages.pagination))
    if operation.wait is not None:
        statements.append(_wait(operation.wait))
    if statuses != USUAL_SUCCESSES:
        statements.append(fill("successes {}", joined(", ", map(string, statuses))))
    media_types = asked_for(operation.ir)
    if media_types and media_types != "application/json":
        statements.append(fill("accept {}", string(media_types)))
    if operation.media_options:
        options = named(**{option.role: symbol(option.argument.name) for option in operation.media_options})
        statements.append(fill("media_types {}", joined(", ", options)))
    if operation.security != client.security:
        alternatives = [fill(" {}", security_code(operation.security))] if operation.security else []
        statements.append(joined("", [Code("security"), *alternatives]))
    key = operation.key
    if key is not None:
        first_sent = named(first_sent=string(key.first_sent) if key.first_sent is not None else None)
        statements.append(fill("idempotency_key {}", joined(", ", [string(key.header), *first_sent])))
    if operation.server is not None:
        statements.append(fill("server {}", string(operation.server)))
    return statements


def security_code(alternatives: tuple[tuple[str, ...], ...]) -> Code:
    """Return alternatives as lists of schemes that go together."""
    return joined(", ", (array(map(string, schemes)) for schemes in alternatives))


def _whole_body(operation: RubyOperation, argument: RubyArgument) -> Code:
    kind, media_type, xml = ContentKind.JSON, "application/json", None
    if operation.ir.body is not None:
        content = sent_content(operation.ir.body)
        kind, media_type = content.kind, sent_as(content)
        xml = described(content) if kind is ContentKind.XML else None
    is_list = argument.value.type.inner is not None
    if argument.is_file and not (is_list and kind in _FORMS):
        kind, xml = ContentKind.BINARY, None
    parts = [symbol(_BODY_KINDS.get(kind, "json")), string(media_type), symbol(argument.name)]
    parts += named(type=_body_type(argument, kind), required=flag(on=argument.required), xml=xml)
    return fill("whole_body {}", joined(", ", parts))


def _body_type(argument: RubyArgument, kind: ContentKind) -> Code | None:
    """Return the type where it matters for what is sent: of a text and a form only what may be given otherwise."""
    written = argument.value.type
    match kind:
        case ContentKind.FORM | ContentKind.MULTIPART:
            return type_code(written) if argument.is_file or _is_dated(written) else None
        case ContentKind.TEXT:
            return type_code(written) if _is_dated(written) and not written.has_model else None
        case ContentKind.JSON | ContentKind.XML | ContentKind.BINARY:
            return type_code(written) if written.innermost.kind not in _UNTYPED else None
        case _:
            return None


def _field(argument: RubyArgument, part: Part) -> Code:
    exact = part.media_type if part.media_type and not {",", "*"} & set(part.media_type) else None
    parts = named(
        type=_type(argument),
        required=flag(on=argument.required),
        file=Code(":or_text") if argument.may_be_file else flag(on=bool(part.file)),
        style=string(part.style.value) if part.style is not None else None,
        explode=value(part.explode) if part.explode is not None else None,
        allow_reserved=flag(on=part.allow_reserved),
        content_type=string(exact) if exact is not None else None,
        constant=_constant(argument),
    )
    return fill("field {}", joined(", ", [symbol(argument.name), string(argument.wire), *parts]))


def _parameter(argument: RubyArgument, parameter: Parameter) -> Code:
    style = other_style(parameter)
    own_explode = parameter.explode != (parameter.style is Style.FORM)
    parts = [symbol(argument.location.value), symbol(argument.name), string(argument.wire)]
    parts += named(
        type=_type(argument),
        required=flag(on=argument.required),
        style=string(style.value) if style is not None else None,
        explode=value(parameter.explode) if own_explode else None,
        allow_reserved=flag(on=parameter.allow_reserved),
        media_type=string(parameter.media_type) if parameter.media_type is not None else None,
        parts=_parts(argument.parts) if argument.parts else None,
        constant=_constant(argument),
    )
    return fill("parameter {}", joined(", ", parts))


def _parts(parts: tuple[Part, ...]) -> Code:
    """Return how the fields of a query are written that are not written as usual."""
    described = [
        fill(
            "{} => {{ {} }}",
            string(part.name),
            joined(
                ", ",
                named(
                    style=string(part.style.value) if part.style is not None else None,
                    explode=value(part.explode) if part.explode is not None else None,
                    allow_reserved=flag(on=part.allow_reserved),
                    content_type=string(part.media_type) if part.media_type is not None else None,
                ),
            ),
        )
        for part in parts
    ]
    return fill("{{ {} }}", joined(", ", described))


def _constant(argument: RubyArgument) -> Code | None:
    return value(argument.constant.value) if argument.constant is not None else None


def _type(argument: RubyArgument) -> Code | None:
    """Return the type where it matters for what is sent."""
    kind = argument.value.type
    return type_code(kind) if _is_dated(kind) else None


def _is_dated(kind: RubyType) -> bool:
    return kind.innermost.kind in _DATED or kind.innermost.time is not None


def _stream(stream: RubyStream) -> Code:
    switch = stream.switch
    parts = [symbol(_STREAMED[stream.content.kind]), type_code(stream.type)]
    parts += named(
        name=symbol(stream.name),
        accept=string(stream.accept),
        member=string(switch.member) if switch is not None else None,
        says_no=flag(on=switch is not None and switch.says_no),
        ends=array(map(string, stream.ends)) if stream.ends != USUAL_STREAM_ENDS else None,
    )
    return fill("streams {}", joined(", ", parts))


def _pages(pages: Pagination) -> Code:
    settings = named(
        items=_path(pages.items),
        request=_place(pages.request),
        following=_path(pages.next),
        more=_path(pages.more),
        total=_path(pages.total),
        total_pages=_path(pages.total_pages),
        size=_place(pages.size),
        sure_size=value(pages.sure_size) if pages.sure_size is not None else None,
        first=value(pages.first) if pages.first else None,
        id=_path(pages.id),
        header=string(pages.header) if pages.header is not None else None,
    )
    return fill("pages {}", joined(", ", [symbol(pages.kind.value.replace("-", "_")), *settings]))


def _wait(wait: RubyWait) -> Code:
    polling = wait.polling
    settings = named(
        poll=_later(wait.poll),
        given=_given(wait.poll),
        status=_path(polling.status),
        done=_path(polling.done),
        failed=_path(polling.failed),
        known=_path(polling.known),
        error=_path(polling.error),
        final=string(polling.final) if polling.final else None,
        reading=type_code(wait.reading) if wait.reading is not None else None,
        result=_path(polling.result),
        finish=_later(wait.finish),
        finish_given=_given(wait.finish),
        begins_so=flag(on=polling.begins_so),
    )
    return fill("waits {}", joined(", ", settings))


def _later(asked: RubyAsked | None) -> Code | None:
    return array([symbol(asked.class_name), symbol(asked.name)]) if asked is not None else None


def _given(asked: RubyAsked | None) -> Code | None:
    if asked is None or not asked.given:
        return None
    rows = []
    for each in asked.given:
        if each.of_the_first is not None:
            rows.append([symbol(each.argument), symbol("argument"), symbol(each.of_the_first)])
        else:
            origin = symbol("path" if each.is_path else "answer")
            rows.append([symbol(each.argument), origin, *map(string, each.path)])
    return array(map(array, rows))


def _path(path: Path | None) -> Code | None:
    return array(map(string, path)) if path else None


def _place(place: Place | None) -> Code | None:
    return None if place is None else array([_PLACES[place.carrier], string(place.name)])


def is_binary(response: RubyResponse) -> bool:
    """Whether what a method reads of a response is a file."""
    if response.read is None:
        return False
    content = read_content(response.ir)
    return response.read.kind is TypeKind.FILE or (content is not None and content.kind in BYTES)


def _response(response: RubyResponse) -> Code:
    status = string(response.ir.status)
    if response.read is None:
        return fill("response {}, :empty", status)
    content = read_content(response.ir)
    kind, written = "json", content.kind if content is not None else None
    if is_binary(response):
        kind = "binary"
    elif written in TEXTS or (response.ir.success and written in STREAMS):
        kind = "text"
    elif content is not None and written is ContentKind.XML:
        kind = "xml"
    parts = [status, symbol(kind), *([type_code(response.read)] if kind in ("json", "xml") else [])]
    in_xml = read_as_xml(response.ir)
    if kind in ("json", "xml") and in_xml is not None:
        parts += named(xml=described(in_xml))
    return fill("response {}", joined(", ", parts))
