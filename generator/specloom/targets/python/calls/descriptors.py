"""Views of descriptors: the constant of an operation that the runtime reads."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from specloom.client.adapted import holds_adapted
from specloom.client.bodies import Body, FieldsBody, FormBody, sent_fields
from specloom.client.constants import constant_of
from specloom.client.media_types import BYTES, TEXTS, essence, read_content, sent_as
from specloom.client.parts import Part, parts_of
from specloom.client.styles import other_explode, other_style
from specloom.client.successes import USUAL_SUCCESSES, accepted, success_statuses, successes
from specloom.ir.api import Content, ContentKind, Location, Operation, Parameter, Response, Style
from specloom.ir.types import Reference, Type
from specloom.ir.walk import references
from specloom.render import Code, fill, joined
from specloom.targets.python.calls.security import requirement_codes, scopes_code
from specloom.targets.python.calls.servers import server_code
from specloom.targets.python.calls.signatures import MethodSignature, result_types
from specloom.targets.python.imports import Import
from specloom.targets.python.literals import identifier, mapping, named, string, strings, tuple_code, value
from specloom.targets.python.plan import Plan
from specloom.targets.python.typing.annotations import Side

_OPERATION = ".._runtime.operation"
_CONTENT_FUNCTIONS = {
    ContentKind.JSON: "json",
    ContentKind.JSON_LINES: "json_lines",
    ContentKind.EVENT_STREAM: "events",
    ContentKind.EVENT_DATA: "event_data",
    ContentKind.TEXT: "text",
    ContentKind.FORM: "text",
    ContentKind.BINARY: "binary",
    ContentKind.MULTIPART: "binary",
}
_BODY_FUNCTIONS = {
    ContentKind.JSON: ("json_body", "application/json"),
    ContentKind.JSON_LINES: ("lines_body", "application/x-ndjson"),
    ContentKind.EVENT_STREAM: ("events_body", "text/event-stream"),
    ContentKind.EVENT_DATA: ("event_data_body", "text/event-stream"),
    ContentKind.FORM: ("form_body", "application/x-www-form-urlencoded"),
    ContentKind.MULTIPART: ("multipart_body", "multipart/form-data"),
    ContentKind.TEXT: ("text_body", "text/plain"),
    ContentKind.BINARY: ("raw_body", "application/octet-stream"),
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
        self._types = plan.types(lambda module: f"..models.{module}")

    def of(self, call: MethodSignature, imports: set[Import]) -> DescriptorView:
        """Return the view of the constant that describes an operation."""
        operation, api = call.operation, self._plan.api
        imports.add(Import(_OPERATION, "Operation"))
        parameters = [self._parameter_code(parameter, imports) for parameter in operation.parameters]
        responses = ((response.status, self._content_code(response, imports)) for response in operation.responses)
        statuses, accept = success_statuses(operation), accepted(operation)
        security = operation.security if operation.security != api.security else None
        servers = [server_code(server, imports, package="..") for server in operation.servers or ()]
        arguments = named(
            parameters=tuple_code(parameters) if parameters else None,
            body=self._body_code(call.body, imports) if call.body is not None else None,
            responses=mapping(responses),
            successes=strings(statuses) if statuses != USUAL_SUCCESSES else None,
            headers=self._headers_code(operation, operation.headers, imports) if operation.headers else None,
            accept=string(accept) if accept != "application/json" else None,
            security=requirement_codes(security, api) if security is not None else None,
            scopes=scopes_code(security or (), api),
            servers=tuple_code(servers) if servers else None,
        )
        line = map(string, (call.method.name.wire, operation.method, operation.path))
        return DescriptorView(call.names.constant, result_types(call, call.result.code), (*line, *arguments))

    def _parameter_code(self, parameter: Parameter, imports: set[Import]) -> Code:
        parts = [string(parameter.name.wire)]
        if parameter.encodings and parameter.media_type is not None:
            form = Content(
                parameter.media_type, ContentKind.FORM, parameter.type, parameter.pointer, encodings=parameter.encodings
            )
            parts += self._parts(form, is_whole=True, imports=imports)
        if parameter.media_type is not None:
            parts += named(media_type=string(parameter.media_type))
        else:
            parts += _style(other_style(parameter), other_explode(parameter.style, explode=parameter.explode))
        if parameter.allow_reserved and parameter.location is not Location.HEADER:
            parts.append(Code("allow_reserved=True"))
        return _called(parameter.location.value, [*parts, *self._renamed_type(parameter.type)], imports)

    def _body_code(self, body: Body, imports: set[Import]) -> Code:
        content = body.content
        parts: list[Code] = []
        function, usual = _BODY_FUNCTIONS[content.kind]
        match content.kind:
            case ContentKind.JSON_LINES | ContentKind.EVENT_STREAM | ContentKind.EVENT_DATA:
                parts += self._renamed_type(content.type)
            case ContentKind.JSON:
                if isinstance(body, FieldsBody):
                    keys = self._plan.names.keys[body.declaration.id]
                    sent = sent_fields(body.declaration.fields)
                    given = (field for field in sent if constant_of(field, self._plan.declarations) is None)
                    needed = (keys[field.name.wire] for field in given)
                    parts += named(required=strings(needed))
                renamed = self._renamed_type(content.type)
                parts += [*renamed, Code("renamed=True")] if renamed else []
            case ContentKind.FORM | ContentKind.MULTIPART:
                is_whole = not isinstance(body, FormBody)
                parts += self._parts(content, is_whole=is_whole, imports=imports)
                parts += self._renamed_type(content.type) if is_whole else []
            case ContentKind.TEXT | ContentKind.BINARY:
                pass
        media_type = sent_as(content)
        parts += named(
            media_type=string(media_type) if media_type != usual else None,
            optional=None if body.required else Code("True"),
        )
        return _called(function, parts, imports)

    def _parts(self, content: Content, *, is_whole: bool, imports: set[Import]) -> list[Code]:
        """Return a description for each field whose value does not say all; a whole form says what is renamed."""
        parts = [self._part(part, is_whole=is_whole) for part in parts_of(content, self._plan.declarations)]
        described = [part for part in parts if part is not None]
        if described:
            imports.add(Import(_OPERATION, "part"))
        return described

    def _part(self, part: Part, *, is_whole: bool) -> Code | None:
        settings = named(
            file=value(part.file) if part.file is not None else None,
            many=Code("True") if part.many else None,
        )
        settings += _style(part.style, part.explode)
        settings += named(
            allow_reserved=Code("True") if part.allow_reserved else None,
            media_type=string(part.media_type) if part.media_type is not None else None,
        )
        settings += self._renamed_type(part.type) if part.type is not None and not is_whole else []
        return fill("part({})", joined(", ", [string(part.name), *settings])) if settings else None

    def _renamed_type(self, kind: Type) -> list[Code]:
        """Return the argument `type`, where something within it is written otherwise than it is given."""
        plain = not holds_adapted(kind, self._plan.declarations)
        if plain and self._plan.needs_key_translation.isdisjoint(references(kind)):
            return []
        return [fill("type={}", self._type_text(kind))]

    def _content_code(self, response: Response, imports: set[Import]) -> Code:
        content = read_content(response)
        if content is None:
            return _called("empty", [], imports)
        function = _CONTENT_FUNCTIONS[content.kind]
        if content.kind in (*TEXTS, *BYTES):
            return _called(function, [], imports)
        parts = [self._type_text(content.item_type or content.type)]
        others = [
            (essence(other.media_type), self._type_text(other.type))
            for other in response.contents
            if not response.success and other.kind is ContentKind.JSON and other.type != content.type
        ]
        if content.kind is ContentKind.JSON and others:
            parts += named(others=mapping(others))
        return _called(function, parts, imports)

    def _type_text(self, kind: Type) -> Code:
        return string(str(self._types.of(kind, Side.READ).code))

    def _headers_code(self, operation: Operation, kind: Reference, imports: set[Import]) -> Code:
        headers = [header for response in successes(operation) for header in response.headers]
        json = dict.fromkeys(header.name.wire for header in headers if header.json)
        exploded = dict.fromkeys(header.name.wire for header in headers if header.explode)
        parts = named(json=strings(json), exploded=strings(exploded))
        return _called("ResponseHeaders", [self._type_text(kind), *parts], imports)


def _called(function: str, arguments: Iterable[Code], imports: set[Import]) -> Code:
    """Return a call of a function of the runtime."""
    imports.add(Import(_OPERATION, function))
    return fill("{}({})", identifier(function), joined(", ", arguments))


def _style(style: Style | None, explode: bool | None) -> list[Code]:  # noqa: FBT001 - None is the third value
    """Return what is said of a style, as far as anything is."""
    return named(
        style=string(style.value) if style is not None else None,
        explode=value(explode) if explode is not None else None,
    )
