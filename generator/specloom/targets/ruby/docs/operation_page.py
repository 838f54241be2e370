"""The view of the page of a class of operations."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from specloom.render import Code, fill, joined
from specloom.targets.ruby.docs import escaping
from specloom.targets.ruby.docs.authorization import authorization, credential_lines
from specloom.targets.ruby.docs.rows import RowView, argument_row, escapes_of
from specloom.targets.ruby.docs.style import CompatibleStyle, type_cell
from specloom.targets.ruby.literals import type_name
from specloom.targets.ruby.model import (
    RubyApi,
    RubyArgument,
    RubyClient,
    RubyOperation,
    RubyPages,
    RubyResponse,
    RubyStream,
    RubyWait,
)
from specloom.targets.ruby.servers import address_of

_UNDEFINED = Code("Not defined")


@dataclass(frozen=True, slots=True)
class ErrorView:
    """A failure that the document describes."""

    status: Code
    type: Code
    description: Code


@dataclass(frozen=True, slots=True)
class ItemsView:
    """A method that gives items one by one, or waits, and the type of these: in the line of the method, and in code."""

    name: Code
    signature: Code
    item: Code


@dataclass(frozen=True, slots=True)
class OperationView:
    """What a page says of one operation."""

    name: Code
    verb: Code
    path: Code
    cell: Code
    """The summary in the table of methods."""
    summary: Code
    description: Code
    passed: Code
    """The arguments in parentheses; nothing without any."""
    result: Code
    """The type and a blank before a name; nothing for nil."""
    result_or_nil: Code
    everything: Code
    """What the variant returns."""
    schemes: tuple[tuple[Code, ...], ...]
    """The lines that set each credential."""
    required: tuple[Code, ...]
    options: tuple[Code, ...]
    comment: Code
    """The summary as a comment; nothing without one."""
    rows: tuple[RowView, ...]
    return_cell: Code
    authorization: Code
    content_type: Code
    accept: Code
    errors: tuple[ErrorView, ...]
    streams: tuple[ItemsView, ...]
    """The method that streams the same; compatible docs do not speak of it."""
    pages: tuple[ItemsView, ...]
    """The method that walks over all pages; compatible docs do not speak of it."""
    waits: tuple[ItemsView, ...]
    """The method that waits for what it begins; compatible docs do not speak of it."""


@dataclass(frozen=True, slots=True)
class ApiView:
    """The page of a class of operations."""

    module: Code
    gem: Code
    name: Code
    address: Code
    operations: tuple[OperationView, ...]


def api_view(client: RubyClient, api: RubyApi, style: CompatibleStyle) -> ApiView:
    """Return the view of the page of a class of operations."""
    return ApiView(
        module=client.module,
        gem=client.gem,
        name=api.class_name,
        address=escaping.address(address_of(client.ir.servers)),
        operations=tuple(_operation(operation, style) for operation in api.sorted),
    )


def _operation(operation: RubyOperation, style: CompatibleStyle) -> OperationView:
    docs = operation.ir.docs
    media_options = tuple(option.argument for option in operation.media_options) if style.corrected else ()
    optional = (*operation.optional, *media_options)
    arguments = [argument.name for argument in operation.required]
    arguments += [Code("opts")] if optional else []
    given = operation.gives if style.corrected else operation.returns
    returns = style.signature(given) if given else Code("nil")
    summary = docs.summary or ""
    media_types = (content.media_type for response in operation.ir.responses for content in response.contents)
    return OperationView(
        name=operation.name,
        verb=escaping.html(operation.ir.method),
        path=escaping.path_cell(operation.ir.path),
        cell=style.cell(summary),
        summary=style.prose(summary),
        description=style.prose(docs.description or ""),
        passed=fill("({})", joined(", ", arguments)) if arguments else Code(),
        result=fill("{} ", returns) if given else Code(),
        result_or_nil=returns,
        everything=style.everything(returns),
        schemes=tuple(tuple(credential_lines(scheme)) for scheme in operation.schemes),
        required=tuple(_lines(operation.required, style, "{} = {}{} # {} | {}", Code(""))),
        options=tuple(_lines(optional, style, "{}: {}{} # {} | {}", Code(","))),
        comment=fill("# {}", style.comment(summary)) if summary else Code(""),
        rows=tuple(argument_row(argument, style) for argument in (*operation.arguments, *media_options)),
        return_cell=type_cell(given) if given else Code("nil (empty response body)"),
        authorization=authorization(operation.schemes),
        content_type=_media_types(content.media_type for content in operation.ir.body.contents)
        if operation.ir.body
        else _UNDEFINED,
        accept=_media_types(media_types),
        errors=tuple(_error(response, style) for response in _failures(operation)) if style.corrected else (),
        streams=_items(operation.stream, style),
        pages=_items(operation.pages, style),
        waits=_items(operation.wait, style),
    )


def _items(items: RubyStream | RubyPages | RubyWait | None, style: CompatibleStyle) -> tuple[ItemsView, ...]:
    if items is None or not style.corrected:
        return ()
    if items.type is None:
        return (ItemsView(items.name, Code("nil"), Code("nil")),)
    return (ItemsView(items.name, style.signature(items.type), type_name(items.type)),)


def _lines(arguments: tuple[RubyArgument, ...], style: CompatibleStyle, pattern: str, comma: Code) -> list[Code]:
    """Return a line for each argument: its name, an example, and what it is."""
    ends = [comma] * (len(arguments) - 1) + [Code("")]
    return [
        fill(
            pattern,
            argument.name,
            example,
            end,
            type_name(argument.value.type),
            style.comment(argument.description, escapes_of(argument)),
        )
        for argument, example, end in zip(arguments, style.examples.arguments(arguments), ends, strict=False)
    ]


def _failures(operation: RubyOperation) -> list[RubyResponse]:
    """Return the responses that a call raises."""
    failures = (response for response in operation.responses if not response.ir.success)
    return [response for response in failures if not response.ir.status.startswith("1")]


def _error(response: RubyResponse, style: CompatibleStyle) -> ErrorView:
    kind = type_cell(response.type) if response.type is not None else Code("nil")
    return ErrorView(escaping.html(response.ir.status), kind, style.cell(response.ir.docs.description))


def _media_types(media_types: Iterable[str]) -> Code:
    return joined(", ", map(escaping.prose, dict.fromkeys(media_types))) or _UNDEFINED
