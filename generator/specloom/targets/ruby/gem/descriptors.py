"""How an operation is sent and what it answers, as statements of the words that the gem's runtime reads."""

from __future__ import annotations

from specloom.client.media_types import BYTES, STREAMS, TEXTS
from specloom.client.successes import USUAL_SUCCESSES
from specloom.ir.api import ContentKind, Location, Style
from specloom.ir.facts import DEFAULT_STYLES
from specloom.render import Code, fill, joined
from specloom.targets.ruby.literals import frozen_list, string, symbol, type_code
from specloom.targets.ruby.model import (
    ArgumentLocation,
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
        if argument.location is ArgumentLocation.BODY:
            statements.append(_whole_body(operation, argument))
        elif argument.location is ArgumentLocation.FORM:
            statements.append(_field(argument))
        else:
            statements.append(_parameter(argument))
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


def _field(argument: RubyArgument) -> Code:
    parts = [symbol(argument.name), string(argument.wire), *_type(argument)]
    if argument.required:
        parts.append(_REQUIRED)
    if argument.is_file:
        parts.append(Code("file: true"))
        if argument.value.type.kind is TypeKind.ARRAY:
            parts.append(Code("many: true"))
    elif argument.style is not None:
        parts.append(fill("style: {}", string(argument.style.value)))
        if argument.explode is not (argument.style in (Style.FORM, Style.DEEP_OBJECT)):
            parts.append(Code("explode: true") if argument.explode else Code("explode: false"))
        if argument.allow_reserved:
            parts.append(Code("allow_reserved: true"))
        return fill("field {}", joined(", ", parts))
    media_type = argument.encoding.content_type if argument.encoding else None
    if media_type and "," not in media_type and "*" not in media_type:
        parts.append(fill("content_type: {}", string(media_type)))
    return fill("field {}", joined(", ", parts))


def _parameter(argument: RubyArgument) -> Code:
    parts = [symbol(argument.location.value), symbol(argument.name), string(argument.wire), *_type(argument)]
    if argument.required:
        parts.append(_REQUIRED)
    usual = DEFAULT_STYLES[Location(argument.location.value)]
    style = argument.style or usual
    if style is not usual:
        parts.append(fill("style: {}", string(style.value)))
    if argument.explode != (style is Style.FORM):
        parts.append(Code("explode: true") if argument.explode else Code("explode: false"))
    if argument.allow_reserved:
        parts.append(Code("allow_reserved: true"))
    if argument.media_type is not None:
        parts.append(fill("media_type: {}", string(argument.media_type)))
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
