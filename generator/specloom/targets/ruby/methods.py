"""Operations to methods: their arguments in order, their body, what they return and what they need.

The ir decides; as it is written, an operation says only which schemas its arguments and results have, how its
parameters are ordered and described, and what their examples are.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from specloom.client.bodies import body_fields, is_file, wants_members
from specloom.client.constants import Constant, filled_in
from specloom.client.credentials import alternatives
from specloom.client.idempotency import idempotency_key, with_made_keys
from specloom.client.media_types import FORMS
from specloom.client.parts import Part, parts_of
from specloom.client.streams import is_stream
from specloom.ir.api import (
    Api,
    Content,
    ContentKind,
    Location,
    Operation,
    Parameter,
    RequestBody,
    Response,
    SecurityScheme,
)
from specloom.ir.walk import Declarations
from specloom.openapi import syntax
from specloom.render import Code
from specloom.targets.name_overrides import NameOverrides
from specloom.targets.ruby import names
from specloom.targets.ruby.literals import identifier
from specloom.targets.ruby.media_options import media_options, read_content, sent_content
from specloom.targets.ruby.model import (
    ArgumentLocation,
    RubyArgument,
    RubyOperation,
    RubyResponse,
    RubyType,
    RubyValue,
    TypeKind,
)
from specloom.targets.ruby.pages import PagedOperations
from specloom.targets.ruby.schemas.merge import merged
from specloom.targets.ruby.schemas.types import Types, base_of, default_of
from specloom.targets.ruby.schemas.written_operations import WrittenOperation, first_schema, parameters_of, schema_of
from specloom.targets.ruby.schemas.written_schemas import simplified, values_of
from specloom.targets.ruby.servers import url_of
from specloom.targets.ruby.streams import Streams


@dataclass(frozen=True, slots=True)
class Methods:
    """Makes methods of operations; `written` are the operations as they are written, by id."""

    api: Api
    declarations: Declarations
    types: Types
    overrides: NameOverrides
    streams: Streams
    pages: PagedOperations
    written: Mapping[str, WrittenOperation]

    def of(self, operations: Iterable[Operation]) -> tuple[RubyOperation, ...]:
        """Return the methods of one class."""
        own = [(operation, self.written[operation.id]) for operation in operations]
        spellings = [self.overrides.value(operation.pointer) or written.spelling for operation, written in own]
        methods = names.methods(spellings)
        streams = names.further(methods, "stream", (operation.id in self.streams.methods for operation, _ in own))
        pages = names.further(methods, "each", (operation.id in self.pages.found for operation, _ in own), streams)
        return tuple(self._method(*each) for each in zip(own, methods, streams, pages, strict=True))

    def _method(self, pair: tuple[Operation, WrittenOperation], name: Code, stream: Code, pages: Code) -> RubyOperation:
        operation, written = pair
        operation = with_made_keys(operation, self.declarations)
        unnamed = [*self._parameters(operation, written), *self._body(operation.body, written)]
        argument_names = names.arguments(self._spelling(argument) for argument in unnamed)
        arguments = [replace(argument, name=name) for argument, name in zip(unnamed, argument_names, strict=True)]
        responses = tuple(
            self._response(response, as_written.value.value.contents)
            for response, as_written in zip(operation.responses, written.operation.responses, strict=True)
        )
        return RubyOperation(
            ir=operation,
            name=name,
            arguments=(
                *(argument for argument in arguments if argument.required),
                *(argument for argument in arguments if not argument.required),
            ),
            responses=responses,
            schemes=self._schemes(operation),
            security=alternatives(
                self.api.security if operation.security is None else operation.security, self.api.schemes
            ),
            server=url_of(operation.servers[0]) if operation.servers else None,
            key=idempotency_key(operation, self.declarations),
            media_options=media_options(operation, argument_names),
            stream=self.streams.of(operation, written, stream),
            pages=self.pages.of(operation, written, pages),
        )

    def _response(self, response: Response, contents: tuple[syntax.Named[syntax.Media], ...]) -> RubyResponse:
        first = first_schema(contents)
        return RubyResponse(
            response, self.types.of(first) if first is not None else None, self._read(response, contents)
        )

    def _read(self, response: Response, contents: tuple[syntax.Named[syntax.Media], ...]) -> RubyType | None:
        """Return the type of what a method reads of a response: of a stream, whole, its text."""
        read = read_content(response)
        if read is not None and response.success and is_stream(read):
            return RubyType(TypeKind.STRING)
        medias = (content.value for content in contents if read is not None and content.value.pointer == read.pointer)
        schema = next((media.schema for media in medias), None)
        return self.types.of(schema) if schema is not None else None

    def _spelling(self, argument: RubyArgument) -> str:
        return self.overrides.value(argument.pointer) or argument.name or argument.wire

    def _schemes(self, operation: Operation) -> tuple[SecurityScheme, ...]:
        """Return the schemes that the operation names; where it names none that exists, the document's."""
        if operation.security == ():
            return ()
        for security in (operation.security or (), self.api.security):
            named = {name for alternative in security for name, _ in alternative.schemes}
            schemes = tuple(scheme for scheme in self.api.schemes if scheme.name.wire in named)
            if schemes:
                return schemes
        return ()

    # Parameters

    def _parameters(self, operation: Operation, written: WrittenOperation) -> list[RubyArgument]:
        """Return an argument for each parameter, in the written order; undeclared variables of the path come last."""
        parameters = {(parameter.location.value, parameter.name.wire): parameter for parameter in operation.parameters}
        as_written = parameters_of(written)
        keys = [key for key in as_written if key in parameters] + [key for key in parameters if key not in as_written]
        return [self._parameter(parameters[key], as_written.get(key)) for key in keys]

    def _parameter(self, parameter: Parameter, written: syntax.Parameter | None) -> RubyArgument:
        value = RubyValue(RubyType(TypeKind.STRING))
        if written is not None:
            schema = schema_of(written)
            value = RubyValue(RubyType(TypeKind.OBJECT)) if schema is None else self.types.value(schema)
        return RubyArgument(
            name=Code(),
            wire=parameter.name.wire,
            location=ArgumentLocation(parameter.location.value),
            value=value,
            required=parameter.required,
            description=written.docs.description if written else None,
            pointer=parameter.pointer,
            written=parameter,
            constant=filled_in(parameter, self.declarations),
            parts=self._parts_of_query(parameter),
            examples=written.own_examples if written else (),
        )

    def _parts_of_query(self, parameter: Parameter) -> tuple[Part, ...]:
        if parameter.location is not Location.QUERYSTRING or parameter.media_type is None:
            return ()
        kind, place, encodings = parameter.type, parameter.pointer, parameter.encodings
        form = Content(parameter.media_type, ContentKind.FORM, kind, place, encodings=encodings)
        return tuple(part for part in parts_of(form, self.declarations) if part.style is not None or part.media_type)

    # Bodies

    def _body(self, body: RequestBody | None, written: WrittenOperation) -> list[RubyArgument]:
        """Return the argument that is the body, or those that are the fields of a form."""
        if body is None or written.operation.body is None:
            return []
        schema, kind = first_schema(written.operation.body.value.contents), sent_content(body).kind
        if schema is not None and kind in FORMS and (fields := self._fields(body, schema)):
            return fields
        name, value = Code("body"), RubyValue(RubyType(TypeKind.OBJECT))
        if schema is not None:
            name, value = identifier(self._body_name(schema)), self.types.value(schema)
        elif kind is ContentKind.BINARY:
            value = RubyValue(RubyType(TypeKind.FILE))
        elif kind is ContentKind.TEXT:
            value = RubyValue(RubyType(TypeKind.STRING))
        description = body.docs.description
        return [RubyArgument(name, "", ArgumentLocation.BODY, value, body.required, description, body.pointer)]

    def _body_name(self, schema: syntax.Schema) -> str:
        kind = self.types.of(schema)
        if kind.kind is TypeKind.MODEL:
            return names.variable(self.types.target(schema)[0] or kind.model)
        if kind.kind is TypeKind.ARRAY:
            return names.variable(kind.innermost.model) if kind.has_model else "request_body"
        return "request_body" if kind.kind is TypeKind.HASH else "body"

    def _fields(self, body: RequestBody, schema: syntax.Schema) -> list[RubyArgument]:
        """Return an argument for each property of a form."""
        schemas = self.types.schemas
        key = schemas.key(schema)
        parts = merged(schemas, schemas.resolved(schema if key is None else schemas.named[key]))
        content = sent_content(body)
        by_name = {part.name: part for part in parts_of(content, self.declarations)}
        constants = self._constants(body)
        return [
            self._field(
                wire,
                prop,
                by_name.get(wire, Part(wire, None)),
                required=wire in parts.required,
                constant=constants.get(wire),
            )
            for wire, prop in parts.properties.items()
        ]

    def _constants(self, body: RequestBody) -> dict[str, Constant]:
        """Return what a form is sent with where nothing else is given; a constant alone is no reason to send one."""
        content = sent_content(body)
        must_be = body.required or wants_members(content.type, self.declarations)
        constants = {
            field.name.wire: filled_in(field, self.declarations)
            for field in body_fields(content, self.declarations) or ()
            if must_be or field.required
        }
        return {wire: constant for wire, constant in constants.items() if constant is not None}

    def _field(
        self, wire: str, schema: syntax.Schema, part: Part, *, required: bool, constant: Constant | None
    ) -> RubyArgument:
        key, target = self.types.target(schema)
        value = self.types.value(schema)
        description = simplified(schema).description or target.description
        if key is not None:
            model = self.types.schemas.named[key]
            description = None
            if values_of(model):
                value = replace(value, default=default_of(model, base_of(model)))
        return RubyArgument(
            name=Code(),
            wire=wire,
            location=ArgumentLocation.FORM,
            value=value,
            required=required,
            description=description,
            pointer=schema.pointer,
            written=part,
            constant=constant,
            may_be_file=part.file is None and part.type is not None and is_file(part.type, self.declarations),
        )
