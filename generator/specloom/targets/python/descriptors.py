"""Views of descriptors: the constant of an operation that the runtime reads."""

from __future__ import annotations

from dataclasses import dataclass

from specloom.ir.api import Content, ContentKind, Location, Operation, Parameter, Response, Style
from specloom.ir.types import Reference, Type
from specloom.render import Code, fill, joined
from specloom.targets.media_types import essence, sent_as
from specloom.targets.python.bodies import TEXTS, Body, BodyShape, accepted, read_content, successes
from specloom.targets.python.calls import Call, result_types
from specloom.targets.python.imports import Import
from specloom.targets.python.literals import identifier, string, tuple_code, value
from specloom.targets.python.parts import Parts
from specloom.targets.python.plan import Plan
from specloom.targets.python.security import requirement_codes, scopes_code
from specloom.targets.python.servers import server_code
from specloom.targets.python.types import Side

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
_DEFAULT_STYLES = {
    Location.PATH: (Style.SIMPLE, False),
    Location.QUERY: (Style.FORM, True),
    Location.HEADER: (Style.SIMPLE, False),
    Location.COOKIE: (Style.FORM, True),
    Location.QUERYSTRING: (Style.FORM, True),
}
_EXPLODING = (Style.FORM, Style.COOKIE, Style.DEEP_OBJECT)


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
        self._api = plan.api
        self._names = plan.names
        self._types = plan.types(lambda module: f"..models.{module}")
        self._parts = Parts(plan, self._types)

    def of(self, call: Call, imports: set[Import]) -> DescriptorView:
        """Return the view of the constant that describes an operation."""
        operation = call.operation
        imports.add(Import(_OPERATION, "Operation"))
        arguments = [string(operation.name.wire), string(operation.method), string(operation.path)]
        if operation.parameters:
            parameters = tuple_code([self._parameter_code(each, imports) for each in operation.parameters])
            arguments.append(fill("parameters={}", parameters))
        if call.body is not None:
            arguments.append(fill("body={}", self._body_code(call.body, imports)))
        arguments.append(fill("responses={{{}}}", self._responses_code(operation, imports)))
        if operation.headers is not None:
            arguments.append(fill("headers={}", self._headers_code(operation, operation.headers, imports)))
        accept = accepted(operation)
        if accept != "application/json":
            arguments.append(fill("accept={}", string(accept)))
        if operation.security is not None and operation.security != self._api.security:
            arguments.append(fill("security={}", requirement_codes(operation.security, self._api, self._names)))
            scopes = scopes_code(operation.security, self._api)
            if scopes is not None:
                arguments.append(fill("scopes={}", scopes))
        if operation.servers:
            arguments.append(
                fill("servers={}", tuple_code([server_code(each, imports, package="..") for each in operation.servers]))
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
            parts += self._parts.of(form, whole=True, imports=imports)
        style, explode = _DEFAULT_STYLES[parameter.location]
        if parameter.media_type is not None:
            parts.append(fill("media_type={}", string(parameter.media_type)))
        else:
            if parameter.style is not style:
                parts.append(fill("style={}", string(parameter.style.value)))
                explode = parameter.style in _EXPLODING
            if parameter.explode is not explode and parameter.style is not Style.DEEP_OBJECT:
                parts.append(fill("explode={}", value(parameter.explode)))
        if parameter.allow_reserved and parameter.location is not Location.HEADER:
            parts.append(Code("allow_reserved=True"))
        renamed = self._parts.renamed_type(parameter.type)
        if renamed is not None:
            parts.append(renamed)
        return fill("{}({})", identifier(function), joined(", ", parts))

    def _body_code(self, body: Body, imports: set[Import]) -> Code:
        content = body.content
        parts: list[Code] = []
        function, usual = _BODY_FUNCTIONS[content.kind]
        match content.kind:
            case ContentKind.JSON_LINES | ContentKind.EVENT_STREAM | ContentKind.EVENT_DATA:
                renamed = self._parts.renamed_type(content.type)
                if renamed is not None:
                    parts.append(renamed)
            case ContentKind.JSON:
                if body.shape is BodyShape.OBJECT and body.declaration is not None:
                    keys = self._names.keys[body.declaration.id]
                    needed = [keys[f.name.wire] for f in body.declaration.fields if f.required and not f.read_only]
                    if needed:
                        parts.append(fill("required={}", tuple_code(map(string, needed))))
                renamed = self._parts.renamed_type(content.type)
                if renamed is not None:
                    parts += [renamed, Code("renamed=True")]
            case ContentKind.FORM | ContentKind.MULTIPART:
                whole = body.shape is BodyShape.WHOLE
                parts += self._parts.of(content, whole=whole, imports=imports)
                renamed = self._parts.renamed_type(content.type) if whole else None
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

    def _responses_code(self, operation: Operation, imports: set[Import]) -> Code:
        pairs = ((string(each.status), self._content_code(each, imports)) for each in operation.responses)
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
            fill("{}: {}", string(essence(each.media_type)), self._type_text(each.type))
            for each in response.contents
            if not response.success and each.kind is ContentKind.JSON and each.type != content.type
        ]
        if content.kind is ContentKind.JSON and others:
            parts.append(fill("others={{{}}}", joined(", ", others)))
        return fill("{}({})", identifier(function), joined(", ", parts))

    def _type_text(self, kind: Type) -> Code:
        return string(str(self._types.of(kind, Side.READ).code))

    def _headers_code(self, operation: Operation, kind: Reference, imports: set[Import]) -> Code:
        imports.add(Import(_OPERATION, "ResponseHeaders"))
        parts = [string(str(self._types.of(kind, Side.READ).code))]
        headers = [each for response in successes(operation) for each in response.headers]
        json = [each.name.wire for each in headers if each.json]
        exploded = [each.name.wire for each in headers if each.explode]
        for keyword, names in (("json", json), ("exploded", exploded)):
            if names:
                parts.append(fill("{}={}", identifier(keyword), tuple_code(map(string, dict.fromkeys(names)))))
        return fill("ResponseHeaders({})", joined(", ", parts))
