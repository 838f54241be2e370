"""How an operation is sent and what it answers, as statements of the words that the gem's runtime reads."""

from __future__ import annotations

from specloom.client.media_types import BYTES, STREAMS, TEXTS
from specloom.client.parts import Part
from specloom.client.styles import other_style
from specloom.client.successes import USUAL_SUCCESSES
from specloom.ir.api import ContentKind, Parameter, Style
from specloom.render import Code, fill, joined
from specloom.targets.ruby.literals import frozen_list, string, symbol, type_code, value
from specloom.targets.ruby.model import (
    RubyArgument,
    RubyClient,
    RubyOperation,
    RubyResponse,
    TypeKind,
)

_BODY_KINDS = {ContentKind.TEXT: "text", ContentKind.BINARY: "raw"}
_FORMS = {ContentKind.FORM: "form", ContentKind.MULTIPART: "multipart"}
_REQUIRED = Code("required: true")


def descriptor(client: RubyClient, operation: RubyOperation) -> list[Code]:
    """Return the statements that describe an operation; arguments in the order of the positional ones."""
    statements: list[Code] = []
    body = operation.body
    if body is not None and body.kind in _FORMS:
        parts = [symbol(_FORMS[body.kind]), string(body.media_type), *([_REQUIRED] if body.required else [])]
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
    if operation.successes != USUAL_SUCCESSES:
        statements.append(fill("successes {}", joined(", ", map(string, operation.successes))))
    media_types = _accept(operation)
    if media_types and media_types != "application/json":
        statements.append(fill("accept {}", string(media_types)))
    if operation.security != client.security:
        statements.append(
            fill("security {}", security_code(operation.security)) if operation.security else Code("security")
        )
    if operation.server is not None:
        statements.append(fill("server {}", string(operation.server)))
    return statements


def security_code(alternatives: tuple[tuple[str, ...], ...]) -> Code:
    """Return alternatives as lists of schemes that go together."""
    return joined(", ", (frozen_list(tuple(map(string, schemes))) for schemes in alternatives))


def _whole_body(operation: RubyOperation, argument: RubyArgument) -> Code:
    kind, media_type = ContentKind.JSON, "application/json"
    if operation.body is not None:
        kind, media_type = operation.body.kind, operation.body.media_type
    if argument.is_file:
        kind = ContentKind.BINARY
    parts = [symbol(_BODY_KINDS.get(kind, "json")), string(media_type), symbol(argument.name), *_type(argument)]
    return fill("whole_body {}", joined(", ", [*parts, *([_REQUIRED] if argument.required else [])]))


def _field(argument: RubyArgument, part: Part) -> Code:
    parts = [symbol(argument.name), string(argument.wire), *_type(argument)]
    if argument.required:
        parts.append(_REQUIRED)
    if part.file:
        parts.append(Code("file: true"))
    if part.many:
        parts.append(Code("many: true"))
    if part.style is not None:
        parts.append(fill("style: {}", string(part.style.value)))
    if part.explode is not None:
        parts.append(fill("explode: {}", value(part.explode)))
    if part.allow_reserved:
        parts.append(Code("allow_reserved: true"))
    if part.media_type and "," not in part.media_type and "*" not in part.media_type:
        parts.append(fill("content_type: {}", string(part.media_type)))
    return fill("field {}", joined(", ", parts))


def _parameter(argument: RubyArgument, parameter: Parameter) -> Code:
    parts = [symbol(argument.location.value), symbol(argument.name), string(argument.wire), *_type(argument)]
    if argument.required:
        parts.append(_REQUIRED)
    style = other_style(parameter)
    if style is not None:
        parts.append(fill("style: {}", string(style.value)))
    if parameter.explode != (parameter.style is Style.FORM):
        parts.append(fill("explode: {}", value(parameter.explode)))
    if parameter.allow_reserved:
        parts.append(Code("allow_reserved: true"))
    if parameter.media_type is not None:
        parts.append(fill("media_type: {}", string(parameter.media_type)))
    return fill("parameter {}", joined(", ", parts))


def _type(argument: RubyArgument) -> list[Code]:
    """Return the type where it matters for what is sent: where the names of a model's properties may differ."""
    kind = argument.value.type
    return [fill("type: {}", type_code(kind))] if kind.has_model else []


def _response(response: RubyResponse) -> Code:
    status = string(response.status)
    if response.type is None:
        return fill("response {}, :empty", status)
    kind = "json"
    if response.type.kind is TypeKind.FILE or response.content in BYTES:
        kind = "binary"
    elif response.content in TEXTS or (response.success and response.content in STREAMS):
        kind = "text"
    parts = [status, symbol(kind), *([type_code(response.type)] if kind == "json" else [])]
    return fill("response {}", joined(", ", parts))


def _accept(operation: RubyOperation) -> str:
    """Return the media types that the method reads."""
    successes = [response for response in operation.responses if response.success and response.media_types]
    return ", ".join(dict.fromkeys(response.media_types[0] for response in successes))
