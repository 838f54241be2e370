"""Views of api classes: each operation, described for the runtime, and the methods that call it."""

from __future__ import annotations

from dataclasses import dataclass

from specloom.ir.api import Parameter
from specloom.naming import Scope
from specloom.render import Code, fill
from specloom.targets.prose import said_of
from specloom.targets.ruby.gem.descriptors import descriptor, is_binary
from specloom.targets.ruby.literals import comment, identifier, string, tail, type_name
from specloom.targets.ruby.model import (
    RubyApi,
    RubyArgument,
    RubyClient,
    RubyOperation,
    RubyPages,
    RubyStream,
    RubyWait,
    TypeKind,
)
from specloom.targets.ruby.names import LOCALS


@dataclass(frozen=True, slots=True)
class ItemsView:
    """A method that streams, walks over pages or waits, and the type of an item, or of what comes in the end."""

    name: Code
    item: Code


@dataclass(frozen=True, slots=True)
class OperationView:
    """An operation: what the runtime is told, and its methods."""

    name: Code
    verb: Code
    path: Code
    statements: tuple[Code, ...]
    doc: Code
    tags: tuple[Code, ...]
    """Of the comment: the arguments."""
    result: Code
    streams: tuple[ItemsView, ...]
    """The method that streams the same; none where nothing is streamed."""
    pages: tuple[ItemsView, ...]
    """The method that walks over all pages; none where there are none."""
    waits: tuple[ItemsView, ...]
    """The method that waits for what it begins; none where it begins nothing."""
    locals: tuple[Code, ...]
    """The positional arguments."""
    block: Code
    """After the arguments, where a block takes the bytes of a download; else nothing."""


@dataclass(frozen=True, slots=True)
class ApiView:
    """The file of an api class."""

    module: Code
    doc: Code
    class_name: Code
    operations: tuple[OperationView, ...]


def api_view(client: RubyClient, api: RubyApi) -> ApiView:
    """Return the view of an api class."""
    text = api.tag.description or ""
    return ApiView(
        module=client.module,
        doc=comment(text if text.strip() else f"The operations of {api.tag.name.wire}."),
        class_name=api.class_name,
        operations=tuple(_operation(client, operation) for operation in api.sorted),
    )


def _operation(client: RubyClient, operation: RubyOperation) -> OperationView:
    locals_ = _locals(operation)
    tags = [_parameter(name, argument) for name, argument in zip(locals_, operation.required, strict=True)]
    tags.append(Code("# @param opts [Hash] the optional arguments, and `request_options`"))
    tags += [_option(argument) for argument in operation.optional]
    tags += [_option(option.argument) for option in operation.media_options]
    is_download = any(response.ir.success and is_binary(response) for response in operation.responses)
    if is_download:
        tags.append(Code("# @yieldparam chunk [String] the bytes as they come; without a block there is a file"))
    return OperationView(
        name=operation.name,
        verb=string(operation.ir.method),
        path=string(operation.ir.path),
        statements=tuple(descriptor(client, operation)),
        doc=comment(_text(operation)),
        tags=tuple(tags),
        result=type_name(operation.gives) if operation.gives else Code("nil"),
        streams=_items(operation.stream),
        pages=_items(operation.pages),
        waits=_items(operation.wait),
        locals=locals_,
        block=Code(", &block") if is_download else Code(""),
    )


def _items(items: RubyStream | RubyPages | RubyWait | None) -> tuple[ItemsView, ...]:
    if items is None:
        return ()
    return (ItemsView(items.name, type_name(items.type) if items.type is not None else Code("nil")),)


def _locals(operation: RubyOperation) -> tuple[Code, ...]:
    """Return the names of the positional arguments, which are keywords of Ruby no more than one another."""
    scope = Scope(LOCALS)
    return tuple(identifier(scope.allocate(argument.name)) for argument in operation.required)


def _text(operation: RubyOperation) -> str:
    docs = operation.ir.docs
    parts = said_of(docs) or [f"{operation.ir.method} {operation.ir.path}"]
    return "\n\n".join([*parts, "Deprecated."] if docs.deprecated else parts)


def _parameter(name: Code, argument: RubyArgument) -> Code:
    return _described(fill("# @param {} [{}]", name, _accepted(argument)), argument)


def _option(argument: RubyArgument) -> Code:
    return _described(fill("# @option opts [{}] :{}", _accepted(argument), argument.name), argument)


def _described(head: Code, argument: RubyArgument) -> Code:
    written = argument.written  # of a parameter the model knows more than the document: what the client makes itself
    text = ((written.docs.description if isinstance(written, Parameter) else argument.description) or "").strip()
    return fill("{} {}", head, tail(text, hang=2)) if text else head


def _accepted(argument: RubyArgument) -> Code:
    kind = type_name(argument.value.type)
    return fill("{}, Hash", kind) if argument.value.type.kind is TypeKind.MODEL else kind
