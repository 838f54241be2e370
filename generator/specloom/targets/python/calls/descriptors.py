"""Views of descriptors: the constant of an operation that the runtime reads."""

from __future__ import annotations

from dataclasses import dataclass

from specloom.client.bodies import Body, FieldsBody, FormBody, sent_fields
from specloom.client.media_types import TEXTS, essence, read_content, sent_as
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
from specloom.targets.python.literals import identifier, string, tuple_code, value
from specloom.targets.python.plan import Plan
from specloom.targets.python.typing.annotations import Side

_OPERATION = ".._runtime.operation"
_CONTENT_FUNCTIONS = {
    ContentKind.JSON: "json",
    ContentKind.JSON_LINES: "json_lines",
    ContentKind.EVENT_STREAM: "events",
    ContentKind.EVENT_DATA: "event_data",
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
        operation = call.operation
        imports.add(Import(_OPERATION, "Operation"))
        arguments = [string(call.method.name.wire), string(operation.method), string(operation.path)]
        if operation.parameters:
            parameters = tuple_code([self._parameter_code(parameter, imports) for parameter in operation.parameters])
            arguments.append(fill("parameters={}", parameters))
        if call.body is not None:
            arguments.append(fill("body={}", self._body_code(call.body, imports)))
        arguments.append(fill("responses={{{}}}", self._responses_code(operation, imports)))
        statuses = success_statuses(operation)
        if statuses != USUAL_SUCCESSES:
            arguments.append(fill("successes={}", tuple_code(map(string, statuses))))
        if operation.headers is not None:
            arguments.append(fill("headers={}", self._headers_code(operation, operation.headers, imports)))
        accept = accepted(operation)
        if accept != "application/json":
            arguments.append(fill("accept={}", string(accept)))
        if operation.security is not None and operation.security != self._plan.api.security:
            arguments.append(fill("security={}", requirement_codes(operation.security, self._plan.api)))
            scopes = scopes_code(operation.security, self._plan.api)
            if scopes is not None:
                arguments.append(fill("scopes={}", scopes))
        if operation.servers:
            arguments.append(
                fill(
                    "servers={}",
                    tuple_code([server_code(server, imports, package="..") for server in operation.servers]),
                )
            )
        return DescriptorView(identifier(call.names.constant), result_types(call, call.result.code), tuple(arguments))

    def _parameter_code(self, parameter: Parameter, imports: set[Import]) -> Code:
        function = parameter.location.value
        imports.add(Import(_OPERATION, function))
        parts = [string(parameter.name.wire)]
        if parameter.encodings and parameter.media_type is not None:
            form = Content(
                parameter.media_type, ContentKind.FORM, parameter.type, parameter.pointer, encodings=parameter.encodings
            )
            parts += self._parts(form, is_whole=True, imports=imports)
        if parameter.media_type is not None:
            parts.append(fill("media_type={}", string(parameter.media_type)))
        else:
            parts += _style(other_style(parameter), other_explode(parameter.style, explode=parameter.explode))
        if parameter.allow_reserved and parameter.location is not Location.HEADER:
            parts.append(Code("allow_reserved=True"))
        renamed = self._renamed_type(parameter.type)
        if renamed is not None:
            parts.append(renamed)
        return fill("{}({})", identifier(function), joined(", ", parts))

    def _body_code(self, body: Body, imports: set[Import]) -> Code:
        content = body.content
        parts: list[Code] = []
        function, usual = _BODY_FUNCTIONS[content.kind]
        match content.kind:
            case ContentKind.JSON_LINES | ContentKind.EVENT_STREAM | ContentKind.EVENT_DATA:
                renamed = self._renamed_type(content.type)
                if renamed is not None:
                    parts.append(renamed)
            case ContentKind.JSON:
                if isinstance(body, FieldsBody):
                    keys = self._plan.names.keys[body.declaration.id]
                    needed = [keys[field.name.wire] for field in sent_fields(body.declaration.fields)]
                    if needed:
                        parts.append(fill("required={}", tuple_code(map(string, needed))))
                renamed = self._renamed_type(content.type)
                if renamed is not None:
                    parts += [renamed, Code("renamed=True")]
            case ContentKind.FORM | ContentKind.MULTIPART:
                is_whole = not isinstance(body, FormBody)
                parts += self._parts(content, is_whole=is_whole, imports=imports)
                renamed = self._renamed_type(content.type) if is_whole else None
                if renamed is not None:
                    parts.append(renamed)
            case ContentKind.TEXT | ContentKind.BINARY:
                pass
        media_type = sent_as(content)
        if media_type != usual:
            parts.append(fill("media_type={}", string(media_type)))
        if not body.required:
            parts.append(Code("optional=True"))
        imports.add(Import(_OPERATION, function))
        return fill("{}({})", identifier(function), joined(", ", parts))

    def _parts(self, content: Content, *, is_whole: bool, imports: set[Import]) -> list[Code]:
        """Return a description for each field whose value does not say all; a whole form says what is renamed."""
        parts = [self._part(part, is_whole=is_whole) for part in parts_of(content, self._plan.declarations)]
        described = [part for part in parts if part is not None]
        if described:
            imports.add(Import(_OPERATION, "part"))
        return described

    def _part(self, part: Part, *, is_whole: bool) -> Code | None:
        settings: list[Code] = []
        if part.file is not None:
            settings.append(fill("file={}", value(part.file)))
        if part.many:
            settings.append(Code("many=True"))
        settings += _style(part.style, part.explode)
        if part.allow_reserved:
            settings.append(Code("allow_reserved=True"))
        if part.media_type is not None:
            settings.append(fill("media_type={}", string(part.media_type)))
        renamed = self._renamed_type(part.type) if part.type is not None and not is_whole else None
        if renamed is not None:
            settings.append(renamed)
        return fill("part({})", joined(", ", [string(part.name), *settings])) if settings else None

    def _renamed_type(self, kind: Type) -> Code | None:
        """Return what `type` an argument says, where a name within it differs between Python and the wire."""
        if self._plan.needs_key_translation.isdisjoint(references(kind)):
            return None
        return fill("type={}", self._type_text(kind))

    def _responses_code(self, operation: Operation, imports: set[Import]) -> Code:
        pairs = ((string(response.status), self._content_code(response, imports)) for response in operation.responses)
        return joined(", ", (fill("{}: {}", status, content) for status, content in pairs))

    def _content_code(self, response: Response, imports: set[Import]) -> Code:
        content = read_content(response)
        if content is None:
            imports.add(Import(_OPERATION, "empty"))
            return Code("empty()")
        if content.kind not in _CONTENT_FUNCTIONS:
            function = "text" if content.kind in TEXTS else "binary"
            imports.add(Import(_OPERATION, function))
            return fill("{}()", identifier(function))
        function = _CONTENT_FUNCTIONS[content.kind]
        imports.add(Import(_OPERATION, function))
        parts = [self._type_text(content.item_type or content.type)]
        others = [
            fill("{}: {}", string(essence(other.media_type)), self._type_text(other.type))
            for other in response.contents
            if not response.success and other.kind is ContentKind.JSON and other.type != content.type
        ]
        if content.kind is ContentKind.JSON and others:
            parts.append(fill("others={{{}}}", joined(", ", others)))
        return fill("{}({})", identifier(function), joined(", ", parts))

    def _type_text(self, kind: Type) -> Code:
        return string(str(self._types.of(kind, Side.READ).code))

    def _headers_code(self, operation: Operation, kind: Reference, imports: set[Import]) -> Code:
        imports.add(Import(_OPERATION, "ResponseHeaders"))
        parts = [string(str(self._types.of(kind, Side.READ).code))]
        headers = [header for response in successes(operation) for header in response.headers]
        json = [header.name.wire for header in headers if header.json]
        exploded = [header.name.wire for header in headers if header.explode]
        for keyword, names in (("json", json), ("exploded", exploded)):
            if names:
                parts.append(fill("{}={}", identifier(keyword), tuple_code(map(string, dict.fromkeys(names)))))
        return fill("ResponseHeaders({})", joined(", ", parts))


def _style(style: Style | None, explode: bool | None) -> list[Code]:  # noqa: FBT001 - None is the third value
    """Return what is said of a style, as far as anything is."""
    parts = [fill("style={}", string(style.value))] if style is not None else []
    return parts if explode is None else [*parts, fill("explode={}", value(explode))]
