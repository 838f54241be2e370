"""The view of the page of a class of operations."""

from __future__ import annotations

from dataclasses import dataclass

from specloom.render import Code, fill, joined
from specloom.targets.ruby.docs import escaping
from specloom.targets.ruby.docs.authorization import authorization, credential_lines
from specloom.targets.ruby.docs.rows import RowView, argument_row, escapes_of
from specloom.targets.ruby.docs.style import CompatibleStyle, type_cell
from specloom.targets.ruby.literals import constant, gem_name, identifier, type_name
from specloom.targets.ruby.model import RubyApi, RubyArgument, RubyClient, RubyOperation, RubyResponse


@dataclass(frozen=True, slots=True)
class ErrorView:
    """A failure that the document describes."""

    status: Code
    type: Code
    description: Code


@dataclass(frozen=True, slots=True)
class SchemeView:
    """The lines that set one credential."""

    lines: tuple[Code, ...]
    blank_before: bool


@dataclass(frozen=True, slots=True)
class OperationView:
    """What a page says of one operation."""

    name: Code
    verb: Code
    path: Code
    cell: Code
    """The summary in the table of methods."""
    summary: Code
    has_description: bool
    description: Code
    call: Code
    """The name and the arguments."""
    variant: Code
    """The same for the variant that returns everything."""
    result: Code
    """The type and a blank before a name; nothing for nil."""
    result_or_nil: Code
    everything: Code
    """What the variant returns."""
    nil_note: Code
    has_result: bool
    has_auth: bool
    schemes: tuple[SchemeView, ...]
    required: tuple[Code, ...]
    has_options: bool
    options: tuple[Code, ...]
    assigned: Code
    comment: Code
    """The summary as a comment; nothing without one."""
    rows: tuple[RowView, ...]
    has_rows: bool
    return_cell: Code
    authorization: Code
    content_type: Code
    accept: Code
    has_errors: bool
    errors: tuple[ErrorView, ...]


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
        module=constant(client.module),
        gem=gem_name(client.gem),
        name=constant(api.class_name),
        address=escaping.address(client.address),
        operations=tuple(_operation(operation, style) for operation in api.sorted),
    )


def _operation(operation: RubyOperation, style: CompatibleStyle) -> OperationView:
    name = identifier(operation.name)
    arguments = [identifier(argument.name) for argument in operation.required]
    arguments += [Code("opts")] if operation.optional else []
    passed = fill("({})", joined(", ", arguments)) if arguments else Code("")
    returns = style.signature(operation.returns) if operation.returns else Code("nil")
    has_result = operation.returns is not None
    summary = operation.summary or ""
    errors = tuple(_error(response, style) for response in _failures(operation)) if style.corrected else ()
    options = _lines(operation.optional, style, "{}: {}{} # {} | {}", Code(","))
    return OperationView(
        name=name,
        verb=escaping.html(operation.verb),
        path=escaping.path_cell(operation.path),
        cell=style.cell(summary),
        summary=style.prose(summary),
        has_description=bool(operation.description),
        description=style.prose(operation.description or ""),
        call=fill("{}{}", name, passed),
        variant=fill("{}_with_http_info{}", name, passed),
        result=fill("{} ", returns) if has_result else Code(""),
        result_or_nil=returns,
        everything=style.everything(returns),
        nil_note=Code("") if has_result else Code(" (`nil` in this case)"),
        has_result=has_result,
        has_auth=bool(operation.schemes),
        schemes=tuple(
            SchemeView(tuple(credential_lines(scheme)), blank_before=number > 0)
            for number, scheme in enumerate(operation.schemes)
        ),
        required=tuple(_lines(operation.required, style, "{} = {}{} # {} | {}", Code(""))),
        has_options=bool(options),
        options=tuple(options),
        assigned=Code("result = ") if has_result else Code(""),
        comment=fill("# {}", style.comment(summary)) if summary else Code(""),
        rows=tuple(argument_row(argument, style) for argument in operation.arguments),
        has_rows=bool(operation.arguments),
        return_cell=type_cell(operation.returns) if operation.returns else Code("nil (empty response body)"),
        authorization=authorization(operation.schemes),
        content_type=_media_types(operation.body.media_types if operation.body else ()),
        accept=_media_types(operation.accepts),
        has_errors=bool(errors),
        errors=errors,
    )


def _lines(arguments: tuple[RubyArgument, ...], style: CompatibleStyle, pattern: str, comma: Code) -> list[Code]:
    """Return a line for each argument: its name, an example, and what it is."""
    ends = [comma] * (len(arguments) - 1) + [Code("")]
    return [
        fill(
            pattern,
            identifier(argument.name),
            example,
            end,
            type_name(argument.value.type),
            style.comment(argument.description, escapes_of(argument)),
        )
        for argument, example, end in zip(arguments, style.examples.arguments(arguments), ends, strict=False)
    ]


def _failures(operation: RubyOperation) -> list[RubyResponse]:
    """Return the responses that a call raises."""
    return [
        response for response in operation.responses if not response.success and not response.status.startswith("1")
    ]


def _error(response: RubyResponse, style: CompatibleStyle) -> ErrorView:
    kind = type_cell(response.type) if response.type is not None else Code("nil")
    return ErrorView(escaping.html(response.status), kind, style.cell(response.description))


def _media_types(media_types: tuple[str, ...]) -> Code:
    return joined(", ", map(escaping.prose, media_types)) if media_types else Code("Not defined")
