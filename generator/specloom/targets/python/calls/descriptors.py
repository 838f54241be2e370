"""Views of descriptors: the constant of an operation that the runtime reads."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple

from specloom.client.adapted import holds_adapted, may_be_digits
from specloom.client.bodies import Body, FieldsBody, WholeBody
from specloom.client.idempotency import idempotency_key
from specloom.client.media_types import (
    BYTES,
    STREAMS,
    alternatives,
    gives_type,
    is_range,
    read_content,
    sent_as,
)
from specloom.client.pages.pagination import Pagination, Place
from specloom.client.parts import Part, parts_of
from specloom.client.streams import USUAL_STREAM_ENDS
from specloom.client.styles import other_explode, other_style
from specloom.client.successes import USUAL_SUCCESSES, success_statuses, successes
from specloom.client.whole_streams import Carried, WholeStream
from specloom.ir.api import Content, ContentKind, Location, Operation, Parameter, Response, Style
from specloom.ir.facts import essence
from specloom.ir.types import Field, MapType, Reference, Type
from specloom.ir.walk import references
from specloom.ir.xml import Xml
from specloom.render import Code, fill, joined
from specloom.targets.python.calls.security import requirement_codes, scopes_code
from specloom.targets.python.calls.servers import server_code
from specloom.targets.python.calls.signatures import MethodSignature, result_types
from specloom.targets.python.imports import Import
from specloom.targets.python.literals import identifier, mapping, named, string, strings, tuple_code, value
from specloom.targets.python.models.xml import IMPORT, xml_code
from specloom.targets.python.plan import Plan
from specloom.targets.python.spelling import in_errors
from specloom.targets.python.typing.annotations import Side, Types

_OPERATION = Import(".._runtime", "operation", "op")


class _Functions(NamedTuple):
    """What describes a kind of body, sent and answered, and the media type that need not be said."""

    sent: str
    answered: str
    usual: str


_FUNCTIONS = {
    ContentKind.JSON: _Functions("json_body", "json", "application/json"),
    ContentKind.JSON_LINES: _Functions("lines_body", "json_lines", "application/x-ndjson"),
    ContentKind.EVENT_STREAM: _Functions("events_body", "events", "text/event-stream"),
    ContentKind.EVENT_DATA: _Functions("event_data_body", "event_data", "text/event-stream"),
    ContentKind.FORM: _Functions("form_body", "text", "application/x-www-form-urlencoded"),
    ContentKind.MULTIPART: _Functions("multipart_body", "binary", "multipart/form-data"),
    ContentKind.XML: _Functions("xml_body", "xml", "application/xml"),
    ContentKind.TEXT: _Functions("text_body", "text", "text/plain"),
    ContentKind.BINARY: _Functions("raw_body", "binary", "application/octet-stream"),
}


@dataclass(frozen=True, slots=True)
class DescriptorView:
    """The descriptor: its constant, the type of its result and the arguments of its constructor."""

    constant: Code
    types: Code
    """Of what it gives, and of the headers where the document names any."""
    arguments: tuple[Code, ...]


class DescriptorViews:
    """Builds the views of the descriptors of one client."""

    def __init__(self, plan: Plan) -> None:
        self._plan = plan

    def of(self, call: MethodSignature, imports: set[Import]) -> DescriptorView:
        """Return the view of the constant that describes an operation."""
        operation, api = call.operation, self._plan.api
        imports.add(_OPERATION)
        types = _LazyTypes(call.types, self._plan, imports)
        parameters = [code for each in operation.parameters if (code := self._parameter_code(each, call, types))]
        is_tree = self._plan.layout.is_tree
        given = named(member=self._member_of(call), whole=_whole_code(call.method.whole, types))
        responses = (
            (each.status, _content_code(each, types, given if each.success else (), is_tree=is_tree))
            for each in operation.responses
        )
        statuses, accept = success_statuses(operation), call.method.accept
        security = operation.security if operation.security != api.security else None
        servers = [server_code(server, imports, package="..") for server in operation.servers or ()]
        arguments = named(
            parameters=tuple_code(parameters) if parameters else None,
            body=self._body_code(call.body, types) if call.body is not None else None,
            responses=mapping(responses),
            successes=strings(statuses) if statuses != USUAL_SUCCESSES else None,
            headers=_headers_code(operation, operation.headers, types) if operation.headers else None,
            accept=string(accept) if accept != "application/json" else None,
            security=requirement_codes(security, api) if security is not None else None,
            scopes=scopes_code(security or (), api),
            servers=tuple_code(servers) if servers else None,
            idempotency_key=self._key_code(operation),
            pages=_pages_code(call.pages) if call.pages is not None else None,
            stream=_switch_code(call),
        )
        line = map(string, (call.id, operation.method, operation.path))
        result = call.body_result if call.item is None else call.item
        return DescriptorView(call.names.constant, result_types(call, result.code), (*line, *arguments))

    def _member_of(self, call: MethodSignature) -> Code | None:
        """Return the attribute of an answer that is given in its place."""
        unwrapped = self._plan.unwrapped.get(call.method.key)
        if unwrapped is None:
            return None
        return string(self._plan.names.fields[unwrapped.declaration][unwrapped.field.name.wire])

    def _key_code(self, operation: Operation) -> Code | None:
        """Return the description of the key that each call is sent with."""
        key = idempotency_key(operation, self._plan.declarations)
        if key is None:
            return None
        first_sent = None if key.first_sent is None else string(key.first_sent)
        return _called("IdempotencyKey", [string(key.header), *named(first_sent=first_sent)])

    def _parameter_code(self, parameter: Parameter, call: MethodSignature, types: _LazyTypes) -> Code | None:
        """Return the description of a parameter that is not written, or called, as usual."""
        parts: list[Code] = []
        if parameter.encodings and parameter.media_type is not None:
            form = Content(
                parameter.media_type, ContentKind.FORM, parameter.type, parameter.pointer, encodings=parameter.encodings
            )
            parts += self._parts(form, is_whole=True, types=types)
        if parameter.media_type is not None:
            parts += named(media_type=string(parameter.media_type))
        else:
            parts += named(**_style(other_style(parameter), other_explode(parameter.style, explode=parameter.explode)))
        if parameter.allow_reserved and parameter.location is not Location.HEADER:
            parts.append(Code("allow_reserved=True"))
        argument = call.names.arguments.parameters[parameter.pointer]
        is_told = parameter.location is not Location.PATH or argument.rstrip("_") == in_errors(parameter.name.wire)
        parts += named(type=types.adapted(parameter.type), argument=None if is_told else string(argument))
        return _called(parameter.location.value, [string(parameter.name.wire), *parts]) if parts else None

    def _body_code(self, body: Body, types: _LazyTypes) -> Code:
        content = body.content
        parts: list[Code] = []
        functions = _FUNCTIONS[content.kind]
        if content.xml is not None:
            types.imports.add(IMPORT)
            parts += [types.of(content.type), xml_code(content.xml)]
        match content.kind:
            case ContentKind.JSON_LINES | ContentKind.EVENT_STREAM | ContentKind.EVENT_DATA:
                parts += named(type=types.adapted(content.type))
            case ContentKind.JSON | ContentKind.XML if isinstance(body, FieldsBody):
                parts += [code for field in body.fields if (code := _member(field, types)) is not None]
            case ContentKind.JSON | ContentKind.XML:
                parts += named(type=types.adapted(content.type))
            case ContentKind.FORM | ContentKind.MULTIPART:
                is_whole = isinstance(body, WholeBody)
                parts += self._parts(content, is_whole=is_whole, types=types)
                parts += named(type=types.adapted(content.type) if is_whole else None)
            case ContentKind.TEXT | ContentKind.BINARY:
                pass
        media_type = sent_as(content)
        additional = body.additional if isinstance(body, FieldsBody) else None
        parts += named(
            media_type=string(media_type) if media_type != functions.usual else None,
            additional=types.adapted(MapType(additional)) if additional is not None else None,
            optional=None if body.required else Code("True"),
        )
        return _called(functions.sent, parts)

    def _parts(self, content: Content, *, is_whole: bool, types: _LazyTypes) -> list[Code]:
        """Return a description for each field whose value does not say all; a whole form says its type itself."""
        parts = (_part(part, types, is_whole=is_whole) for part in parts_of(content, self._plan.declarations))
        return [part for part in parts if part is not None]


@dataclass(frozen=True, slots=True)
class _LazyTypes:
    """Types as functions, which are called when the type is first needed."""

    types: Types
    plan: Plan
    imports: set[Import]

    def of(self, kind: Type) -> Code:
        """Return the function that gives a type."""
        annotation = self.types.of(kind, Side.READ)
        self.imports.update(annotation.imports)
        return fill("lambda: {}", annotation.code)

    def adapted(self, kind: Type | None) -> Code | None:
        """Return the function where something within the type is written otherwise than it is given."""
        if kind is None:
            return None
        is_adapted = holds_adapted(kind, self.plan.declarations) or not self.plan.adapted.isdisjoint(references(kind))
        return self.of(kind) if is_adapted else None


def _member(field: Field, types: _LazyTypes) -> Code | None:
    """Return the description of a member of a JSON object in which something is written otherwise than it is given."""
    adapted = types.adapted(field.type)
    if adapted is None:
        return None
    digits = Code("True") if may_be_digits(field.type, types.plan.declarations) else None
    return _called("field", [string(field.name.wire), *named(type=adapted, digits=digits)])


def _part(part: Part, types: _LazyTypes, *, is_whole: bool) -> Code | None:
    """Return the description of a field whose value does not say all."""
    settings = named(
        file=Code("False") if part.file is False else None,
        many=Code("True") if part.many else None,
        **_style(part.style, part.explode),
        allow_reserved=Code("True") if part.allow_reserved else None,
        media_type=string(part.media_type) if part.media_type is not None else None,
    )
    settings += named(type=None if is_whole else types.adapted(part.type))
    if part.file:
        return _called("file", [string(part.name), *settings])
    return _called("field", [string(part.name), *settings]) if settings else None


def _content_code(response: Response, types: _LazyTypes, given: Iterable[Code], *, is_tree: bool) -> Code:
    content = read_content(response)
    if content is None:
        # In a tree, what gives None gives it whatever a server sends.
        return _called("nothing" if is_tree and response.success else "empty", [])
    others = [(essence(other.media_type), _answered(other, types)) for other in alternatives(response, content)]
    return _answered(content, types, (*given, *named(others=mapping(others) if others else None)))


def _whole_code(whole: WholeStream | None, types: _LazyTypes) -> Code | None:
    """Return the description of what the items of a stream make together."""
    if whole is None:
        return None
    kind = types.of(whole.content.type)
    if isinstance(whole, Carried):
        return _called("Carried", [kind, string(whole.member)])
    settings = named(
        type=kind,
        things=string(whole.things),
        piece=string(whole.piece),
        joined=string(whole.joined),
        kept=strings(whole.kept),
        start=value(whole.start) if whole.start else None,
        each=value(whole.thing_start) if whole.thing_start else None,
        whole=value(whole.joined_start) if whole.joined_start else None,
    )
    return _called("Pieced", settings)


def _answered(content: Content, types: _LazyTypes, more: Iterable[Code] = ()) -> Code:
    """Return the description of what an answer holds in one media type."""
    parts = [types.of(content.item_type or content.type)] if gives_type(content) else []
    if content.kind in STREAMS and types.plan.stream_ends != USUAL_STREAM_ENDS:
        parts += named(ends=strings(types.plan.stream_ends) or Code("()"))
    if content.xml is not None and content.xml != Xml():
        types.imports.add(IMPORT)
        parts.append(xml_code(content.xml))
    if is_range(content) and content.kind not in (*BYTES, *STREAMS):
        parts += named(media_type=string(essence(content.media_type)))
    return _called(_FUNCTIONS[content.kind].answered, [*parts, *more])


def _pages_code(pages: Pagination) -> Code:
    """Return the description of how a list is asked for page by page."""
    settings = named(
        items=strings(pages.items),
        request=_place(pages.request),
        next=strings(pages.next) if pages.next else None,
        more=strings(pages.more) if pages.more else None,
        total=strings(pages.total) if pages.total else None,
        total_pages=strings(pages.total_pages) if pages.total_pages else None,
        size=_place(pages.size),
        sure_size=value(pages.sure_size) if pages.sure_size is not None else None,
        first=value(pages.first) if pages.first else None,
        id=strings(pages.id),
        header=string(pages.header) if pages.header is not None else None,
    )
    return _called("Pages", [string(pages.kind.value), *settings])


def _place(place: Place | None) -> Code | None:
    return None if place is None else strings((place.carrier.value, place.name))


def _switch_code(call: MethodSignature) -> Code | None:
    """Return the description of what of the body asks for a stream."""
    switch = call.method.switch
    if switch is None:
        return None
    says_no = Code("True") if call.stream_method and switch.says_no else None
    method = string(call.stream_method) if call.stream_method else None
    return _called("StreamSwitch", [string(switch.member), *named(method=method, says_no=says_no)])


def _headers_code(operation: Operation, kind: Reference, types: _LazyTypes) -> Code:
    headers = [header for response in successes(operation) for header in response.headers]
    json = dict.fromkeys(header.name.wire for header in headers if header.json)
    exploded = dict.fromkeys(header.name.wire for header in headers if header.explode)
    return _called("ResponseHeaders", [types.of(kind), *named(json=strings(json), exploded=strings(exploded))])


def _called(function: str, arguments: Iterable[Code]) -> Code:
    """Return a call of a function of the runtime's module of descriptions."""
    return fill("op.{}({})", identifier(function), joined(", ", arguments))


def _style(style: Style | None, explode: bool | None) -> dict[str, Code | None]:  # noqa: FBT001 - None is the third value
    """Return what is said of a style, as far as anything is."""
    return {
        "style": string(style.value) if style is not None else None,
        "explode": value(explode) if explode is not None else None,
    }
