"""The pages of the docs: what each line of a page says, in the form that is asked for."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from specloom.files import GeneratedFile
from specloom.ir.api import SchemeKind, SecurityScheme, Server
from specloom.ir.types import JsonScalar
from specloom.render import Code, fill, joined, render
from specloom.targets import markdown
from specloom.targets.ruby import literals
from specloom.targets.ruby.forms import Compatible, Corrected, type_cell
from specloom.targets.ruby.gem.literals import string
from specloom.targets.ruby.model import (
    ModelKind,
    Place,
    RubyApi,
    RubyArgument,
    RubyClient,
    RubyModel,
    RubyOperation,
    RubyProperty,
    RubyResponse,
    RubyValue,
)

_LOCAL = "http://localhost"


@dataclass(frozen=True, slots=True)
class RowView:
    """A row of a table."""

    name: Code
    type: Code
    description: Code
    notes: Code


@dataclass(frozen=True, slots=True)
class ErrorView:
    """A failure that the document tells of."""

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


@dataclass(frozen=True, slots=True)
class ValueView:
    """A value of an enum."""

    name: Code
    value: Code


@dataclass(frozen=True, slots=True)
class ModelView:
    """The page of a model with properties, or without any."""

    module: Code
    gem: Code
    name: Code
    has_description: bool
    description: Code
    rows: tuple[RowView, ...]
    has_table: bool
    has_lines: bool
    instance: Code
    lines: tuple[Code, ...]
    has_values: bool
    values: tuple[ValueView, ...]
    has_branches: bool
    branches: tuple[Code, ...]


@dataclass(frozen=True, slots=True)
class UnionView:
    """The page of a oneOf."""

    module: Code
    gem: Code
    name: Code
    symbols: tuple[Code, ...]
    first: Code
    types: tuple[Code, ...]
    has_discriminator: bool
    mapping_heading: Code
    discriminator: Code
    mapping: tuple[Code, ...]


def pages(client: RubyClient) -> Iterator[GeneratedFile]:
    """Yield the pages of the docs."""
    docs = Docs(client)
    for api in client.apis:
        yield GeneratedFile.text(f"docs/{api.class_name}.md", render("ruby/docs/api.md.jinja", docs.api(api)))
    for model in client.models:
        if model.kind is ModelKind.ONE_OF:
            text = render("ruby/docs/one_of.md.jinja", docs.union(model))
        else:
            text = render("ruby/docs/model.md.jinja", docs.model(model))
        yield GeneratedFile.text(f"docs/{model.class_name}.md", text)


class Docs:
    """Makes the views of the pages."""

    def __init__(self, client: RubyClient) -> None:
        self._client = client
        self._module = literals.constant(client.module)
        self._gem = literals.file_name(client.gem)
        self._form = (Corrected if client.docs == "corrected" else Compatible)(client.module, client.models)

    def api(self, api: RubyApi) -> ApiView:
        """Return the page of a class of operations."""
        return ApiView(
            module=self._module,
            gem=self._gem,
            name=literals.constant(api.class_name),
            address=literals.address(address_of(self._client.servers)),
            operations=tuple(map(self._operation, api.sorted)),
        )

    def _operation(self, operation: RubyOperation) -> OperationView:
        form = self._form
        name = literals.identifier(operation.name)
        passed = [literals.identifier(argument.name) for argument in operation.required]
        passed += [Code("opts")] if operation.optional else []
        given = fill("({})", joined(", ", passed)) if passed else Code("")
        returns = form.signature(operation.returns) if operation.returns else Code("nil")
        has_result = operation.returns is not None
        summary = operation.summary or ""
        media_types = operation.body.media_types if operation.body else ()
        errors = tuple(map(self._error, _failures(operation))) if form.corrected else ()
        options = self._lines(operation.optional, "{}: {}{} # {} | {}", Code(","))
        return OperationView(
            name=name,
            verb=literals.html(operation.verb),
            path=literals.path_cell(operation.path),
            cell=form.cell(summary),
            summary=form.prose(summary),
            has_description=bool(operation.description),
            description=form.prose(operation.description or ""),
            call=fill("{}{}", name, given),
            variant=fill("{}_with_http_info{}", name, given),
            result=fill("{} ", returns) if has_result else Code(""),
            result_or_nil=returns,
            everything=form.everything(returns),
            nil_note=Code("") if has_result else Code(" (`nil` in this case)"),
            has_result=has_result,
            has_auth=bool(operation.schemes),
            schemes=tuple(
                SchemeView(tuple(credential(scheme)), blank_before=number > 0)
                for number, scheme in enumerate(operation.schemes)
            ),
            required=tuple(self._lines(operation.required, "{} = {}{} # {} | {}", Code(""))),
            has_options=bool(options),
            options=tuple(options),
            assigned=Code("result = ") if has_result else Code(""),
            comment=fill("# {}", form.comment(summary)) if summary else Code(""),
            rows=tuple(map(self._argument_row, operation.arguments)),
            has_rows=bool(operation.arguments),
            return_cell=type_cell(operation.returns) if operation.returns else Code("nil (empty response body)"),
            authorization=_authorization(operation),
            content_type=_media_types(media_types),
            accept=_media_types(operation.accepts),
            has_errors=bool(errors),
            errors=errors,
        )

    def _lines(self, arguments: tuple[RubyArgument, ...], pattern: str, comma: Code) -> list[Code]:
        """Return a line for each argument: its name, an example, and what it is."""
        samples = self._form.samples.arguments(arguments)
        ends = [comma] * (len(arguments) - 1) + [Code("")]
        return [
            fill(
                pattern,
                literals.identifier(argument.name),
                sample,
                end,
                literals.type_name(argument.value.type),
                self._form.comment(argument.description, _times(argument)),
            )
            for argument, sample, end in zip(arguments, samples, ends, strict=False)
        ]

    def model(self, model: RubyModel) -> ModelView:
        """Return the page of a model that is no oneOf."""
        form = self._form
        shown = form.shown(model)
        last = len(shown) - 1
        lines = [
            fill("{}: {}{}", literals.identifier(each.name), line, Code("") if number == last else Code(","))
            for number, (each, line) in enumerate(zip(shown, form.model_lines(model), strict=True))
        ]
        values = tuple(
            ValueView(literals.identifier(each.name), markdown.code_cell(literals.value(each.value)))
            for each in (model.constants if form.corrected else ())
        )
        branches = model.types if form.corrected and model.kind is ModelKind.ANY_OF else ()
        return ModelView(
            module=self._module,
            gem=self._gem,
            name=literals.constant(model.class_name),
            has_description=form.corrected and bool(model.description),
            description=form.prose(model.description or ""),
            rows=tuple(map(self._property_row, model.properties)),
            has_table=bool(model.properties) or not form.corrected,
            has_lines=bool(lines),
            instance=form.instance(model),
            lines=tuple(lines),
            has_values=bool(values),
            values=values,
            has_branches=bool(branches),
            branches=tuple(map(type_cell, branches)),
        )

    def _argument_row(self, argument: RubyArgument) -> RowView:
        return RowView(
            name=literals.identifier(argument.name),
            type=self._form.argument_type(argument),
            description=self._form.cell(argument.description, _times(argument), _values(argument.value)),
            notes=self._notes(argument.value, required=argument.required),
        )

    def _property_row(self, each: RubyProperty) -> RowView:
        return RowView(
            name=literals.identifier(each.name),
            type=self._form.property_type(each.value),
            description=self._form.cell(each.description, 1, _values(each.value)),
            notes=self._notes(each.value, required=each.required, read_only=each.read_only),
        )

    def _notes(self, value: RubyValue, *, required: bool, read_only: bool = False) -> Code:
        shown = [] if required else [Code("[optional]")]
        shown += [Code("[readonly]")] if read_only else []
        if value.default is not None:
            shown.append(fill("[default to {}]", self._form.default(value)))
        return joined("", shown)

    def _error(self, response: RubyResponse) -> ErrorView:
        kind = type_cell(response.type) if response.type is not None else Code("nil")
        return ErrorView(literals.html(response.status), kind, self._form.cell(response.description))

    def union(self, model: RubyModel) -> UnionView:
        """Return the page of a oneOf."""
        types = sorted(literals.type_name(each) for each in model.types)
        given = model.discriminator
        pairs = given.mapping if given else ()
        ends = [Code(",")] * (len(types) - 1) + [Code("")]
        mapping_ends = [Code(",")] * (len(pairs) - 1) + [Code("")]
        return UnionView(
            module=self._module,
            gem=self._gem,
            name=literals.constant(model.class_name),
            symbols=tuple(fill(":'{}'{}", each, end) for each, end in zip(types, ends, strict=False)),
            first=types[0],
            types=tuple(types),
            has_discriminator=given is not None,
            mapping_heading=Code("mapping") if self._form.corrected else Code("name"),
            discriminator=literals.identifier(given.name) if given else Code(""),
            mapping=tuple(
                fill(":{} => :'{}'{}", literals.quoted(key), literals.constant(name), end)
                for (key, name), end in zip(pairs, mapping_ends, strict=False)
            ),
        )


def address_of(servers: tuple[Server, ...]) -> str:
    """Return the address of the first server, its variables replaced by their defaults."""
    if not servers:
        return _LOCAL
    url = servers[0].url
    for variable in servers[0].variables:
        url = url.replace("{" + variable.name + "}", variable.default)
    return _LOCAL + url.rstrip("/") if url.startswith("/") else url


def credential(scheme: SecurityScheme) -> Iterator[Code]:
    """Yield the lines that set a credential."""
    name = literals.in_code(scheme.name.wire)
    match scheme.kind:
        case SchemeKind.BEARER:
            kind = Code("")
            if scheme.bearer_format:
                kind = fill(" ({})", literals.in_code(scheme.bearer_format))
            yield fill("# Configure Bearer authorization{}: {}", kind, name)
            yield Code("config.access_token = 'YOUR_BEARER_TOKEN'")
        case SchemeKind.BASIC:
            yield fill("# Configure HTTP basic authorization: {}", name)
            yield Code("config.username = 'YOUR USERNAME'")
            yield Code("config.password = 'YOUR PASSWORD'")
        case SchemeKind.API_KEY:
            yield fill("# Configure API key authorization: {}", name)
            yield fill("config.api_key[{}] = 'YOUR API KEY'", string(scheme.name.wire))
            yield Code(
                "# Uncomment the following line to set a prefix for the API key, e.g. 'Bearer' (defaults to nil)"
            )
            yield fill("# config.api_key_prefix[{}] = 'Bearer'", string(scheme.name.wire))
        case SchemeKind.OAUTH2:
            yield fill("# Configure OAuth2 access token for authorization: {}", name)
            yield Code("config.access_token = 'YOUR ACCESS TOKEN'")
        case _:
            return


def _times(argument: RubyArgument) -> int:
    """Return how often E is applied to a description."""
    return 2 if argument.place is Place.FORM else 1


def _values(value: RubyValue) -> tuple[JsonScalar, ...]:
    """Return the values that a value, or each of its items, may have."""
    return value.enum or (value.items.enum if value.items is not None else ())


def _failures(operation: RubyOperation) -> list[RubyResponse]:
    """Return the responses that a call raises."""
    return [each for each in operation.responses if not each.success and not each.status.startswith("1")]


def _authorization(operation: RubyOperation) -> Code:
    if not operation.schemes:
        return Code("No authorization required")
    return joined(", ", [literals.link_name(scheme.name.wire) for scheme in operation.schemes])


def _media_types(media_types: tuple[str, ...]) -> Code:
    if not media_types:
        return Code("Not defined")
    return joined(", ", [literals.prose(media_type) for media_type in media_types])
