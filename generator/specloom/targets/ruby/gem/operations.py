"""Views of api classes: how each operation is sent, as the runtime reads it, and the methods that call it."""

from __future__ import annotations

from dataclasses import dataclass

from specloom.client.media_types import BYTES, STREAMS, TEXTS
from specloom.client.successes import USUAL_SUCCESSES
from specloom.ir.api import ContentKind, Location, Server, Style
from specloom.ir.facts import DEFAULT_STYLES
from specloom.naming import Scope
from specloom.render import Code, fill, joined
from specloom.targets.ruby.gem.literals import comment, constant, frozen_list, identifier, string, symbol, tail
from specloom.targets.ruby.gem.reserved import LOCALS
from specloom.targets.ruby.gem.types import type_code, type_text
from specloom.targets.ruby.model import (
    Place,
    RubyApi,
    RubyArgument,
    RubyClient,
    RubyOperation,
    RubyResponse,
    TypeKind,
)

_BODY_KINDS = {ContentKind.TEXT: "text", ContentKind.BINARY: "raw"}
_RESPONSE_KINDS = dict.fromkeys((*TEXTS, *STREAMS), "text") | dict.fromkeys(BYTES, "binary")
_FORMS = {ContentKind.FORM: "form", ContentKind.MULTIPART: "multipart"}
_REQUIRED = Code("required: true")


@dataclass(frozen=True, slots=True)
class OperationView:
    """An operation: what the runtime is told, and the two methods."""

    later: bool
    """Whether another one stands above it."""
    name: Code
    symbol: Code
    verb: Code
    path: Code
    facts: tuple[Code, ...]
    doc: Code
    tags: tuple[Code, ...]
    """Of the comment: the arguments."""
    result: Code
    signature: Code
    passed: Code
    required: Code


@dataclass(frozen=True, slots=True)
class ApiView:
    """The file of an api class."""

    module: Code
    doc: Code
    class_name: Code
    operations: tuple[OperationView, ...]


def api_view(client: RubyClient, api: RubyApi) -> ApiView:
    """Return the view of an api class."""
    text = api.description or ""
    return ApiView(
        module=constant(client.module),
        doc=comment(text if text.strip() else f"The operations of {api.tag or client.title}."),
        class_name=constant(api.class_name),
        operations=tuple(_operation(client, each, later=index > 0) for index, each in enumerate(api.sorted)),
    )


def _operation(client: RubyClient, operation: RubyOperation, *, later: bool) -> OperationView:
    locals_ = _locals(operation)
    names = joined(", ", locals_)
    options = Code("opts")
    pairs = [fill("opts = {}", Code("{}"))]
    tags = [_parameter(name, each) for name, each in zip(locals_, operation.required, strict=True)]
    tags.append(Code("# @param opts [Hash] the optional arguments, and `request_options`"))
    tags += [_option(each) for each in operation.optional]
    return OperationView(
        later=later,
        name=identifier(operation.name),
        symbol=symbol(operation.name),
        verb=string(operation.verb),
        path=string(operation.path),
        facts=tuple(_facts(client, operation)),
        doc=comment(_text(operation)),
        tags=tuple(tags),
        result=type_text(operation.returns),
        signature=joined(", ", [*locals_, *pairs]),
        passed=joined(", ", [*locals_, options]),
        required=fill("[{}]", names),
    )


def _locals(operation: RubyOperation) -> tuple[Code, ...]:
    """Return the names of the positional arguments, which are keywords of Ruby no more than one another."""
    scope = Scope(LOCALS)
    return tuple(identifier(scope.allocate(each.name)) for each in operation.required)


def _text(operation: RubyOperation) -> str:
    texts = dict.fromkeys(text.strip() for text in (operation.summary or "", operation.description or ""))
    parts = [text for text in texts if text] or [f"{operation.verb} {operation.path}"]
    return "\n\n".join([*parts, "Deprecated."] if operation.deprecated else parts)


def _parameter(name: Code, argument: RubyArgument) -> Code:
    return _described(fill("# @param {} [{}]", name, _accepted(argument)), argument)


def _option(argument: RubyArgument) -> Code:
    return _described(fill("# @option opts [{}] :{}", _accepted(argument), identifier(argument.name)), argument)


def _described(head: Code, argument: RubyArgument) -> Code:
    text = (argument.description or "").strip()
    return fill("{} {}", head, tail(text, hang=2)) if text else head


def _accepted(argument: RubyArgument) -> Code:
    kind = type_text(argument.value.type)
    return fill("{}, Hash", kind) if argument.value.type.kind is TypeKind.MODEL else kind


def _facts(client: RubyClient, operation: RubyOperation) -> list[Code]:
    """Return what the runtime is told; arguments in their own order, which is that of the positional ones."""
    found: list[Code] = []
    body = operation.body
    if body is not None and body.kind in _FORMS:
        parts = [symbol(_FORMS[body.kind]), string(body.media_type), *([_REQUIRED] if body.required else [])]
        found.append(fill("form_body {}", joined(", ", parts)))
    for argument in operation.arguments:
        if argument.place is Place.BODY:
            found.append(_whole_body(operation, argument))
        elif argument.place is Place.FORM:
            found.append(_field(argument))
        else:
            found.append(_placed(argument))
    found += [_response(response) for response in operation.responses]
    if operation.successes != USUAL_SUCCESSES:
        found.append(fill("successes {}", joined(", ", map(string, operation.successes))))
    media_types = _accept(operation)
    if media_types and media_types != "application/json":
        found.append(fill("accept {}", string(media_types)))
    if operation.security != client.security:
        found.append(fill("security {}", security_code(operation.security)) if operation.security else Code("security"))
    if operation.servers:
        found.append(fill("server {}", string(_with_defaults(operation.servers[0]))))
    return found


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


def _placed(argument: RubyArgument) -> Code:
    parts = [symbol(argument.place.value), symbol(argument.name), string(argument.wire), *_type(argument)]
    if argument.required:
        parts.append(_REQUIRED)
    usual = DEFAULT_STYLES[Location(argument.place.value)]
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
    kind = _RESPONSE_KINDS.get(response.content, "json") if response.content else "json"
    if response.type.kind is TypeKind.FILE:
        kind = "binary"
    parts = [status, symbol(kind), *([type_code(response.type)] if kind == "json" else [])]
    return fill("response {}", joined(", ", parts))


def _accept(operation: RubyOperation) -> str:
    """Return the media types that the method reads."""
    found = [each.media_types[0] for each in operation.responses if each.success and each.media_types]
    return ", ".join(dict.fromkeys(found))


def _with_defaults(server: Server) -> str:
    url = server.url
    for variable in server.variables:
        url = url.replace(f"{{{variable.name}}}", variable.default)
    return url
