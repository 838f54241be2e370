"""Operations to methods: their arguments in order, their body, what they return and what they need."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from specloom.client.credentials import alternatives
from specloom.client.media_types import FORMS, sent_as
from specloom.client.successes import success_statuses
from specloom.ir.api import (
    Api,
    ContentKind,
    Encoding,
    Location,
    Operation,
    Parameter,
    RequestBody,
    Response,
    SecurityScheme,
    Style,
)
from specloom.ir.source import BodySource, OperationSource, ParameterSource, ResponseSource, SchemaSource
from specloom.targets.pins import Pins
from specloom.targets.ruby import names
from specloom.targets.ruby.merge import merged
from specloom.targets.ruby.model import (
    Place,
    RubyArgument,
    RubyBody,
    RubyOperation,
    RubyResponse,
    RubyType,
    RubyValue,
    TypeKind,
)
from specloom.targets.ruby.types import Types, base_of, default_of


class Operations:
    """Makes methods of operations."""

    def __init__(self, api: Api, types: Types, pins: Pins) -> None:
        self._pins = pins
        assert api.source is not None  # noqa: S101 - for type checkers
        self._api = api
        self._types = types
        self._sources = {operation.id: operation for operation in api.source.operations}

    def of(self, operations: Iterable[Operation]) -> tuple[RubyOperation, ...]:
        """Return the methods of one class."""
        own = [(operation, self._sources[operation.id]) for operation in operations]
        spellings = [
            self._pins.value(operation.pointer)
            or names.operation_spelling(source.operation_id, operation.path, operation.method)
            for operation, source in own
        ]
        chosen = names.methods(spellings)
        return tuple(self._operation(*pair, name) for pair, name in zip(own, chosen, strict=True))

    def _operation(self, operation: Operation, source: OperationSource, name: str) -> RubyOperation:
        given = [*self._parameters(operation, source), *self._body(operation.body, source.body)]
        found = zip(given, names.arguments(self._spelling(each) for each in given), strict=True)
        arguments = [replace(each, name=chosen) for each, chosen in found]
        accepts = dict.fromkeys(content.media_type for each in source.responses for content in each.contents)
        responses = list(map(self._response, operation.responses, source.responses))
        needed = self._needed(operation)
        return RubyOperation(
            id=operation.id,
            name=name,
            verb=operation.method,
            path=operation.path,
            summary=source.summary,
            description=source.description,
            arguments=(
                *(each for each in arguments if each.required),
                *(each for each in arguments if not each.required),
            ),
            body=_body(operation.body),
            accepts=tuple(accepts),
            result=_result(responses),
            responses=tuple(responses),
            successes=success_statuses(operation),
            schemes=needed,
            security=alternatives(
                self._api.security if operation.security is None else operation.security, self._api.schemes
            ),
            servers=operation.servers or (),
            deprecated=operation.docs.deprecated,
        )

    def _spelling(self, argument: RubyArgument) -> str:
        return self._pins.value(argument.pointer) or argument.name or argument.wire

    def _needed(self, operation: Operation) -> tuple[SecurityScheme, ...]:
        """Return the schemes that the operation names; where it names none that exists, the document's."""
        if operation.security == ():
            return ()
        for security in (operation.security or (), self._api.security):
            named = {name for alternative in security for name, _ in alternative.schemes}
            found = tuple(scheme for scheme in self._api.schemes if scheme.name.wire in named)
            if found:
                return found
        return ()

    # Parameters

    def _parameters(self, operation: Operation, source: OperationSource) -> list[RubyArgument]:
        known = {(each.location.value, each.name.wire): each for each in operation.parameters}
        given = {(each.location, each.name): each for each in source.parameters}
        found = [self._parameter(known[key], each) for key, each in given.items() if key in known]
        found += [self._parameter(each, None) for key, each in known.items() if key not in given]
        return [each for each in found if each is not None]

    def _parameter(self, parameter: Parameter, source: ParameterSource | None) -> RubyArgument | None:
        if parameter.location is Location.QUERYSTRING:
            return None
        value = RubyValue(RubyType(TypeKind.STRING))
        if source is not None:
            value = self._types.value(source.schema) if source.schema else RubyValue(RubyType(TypeKind.OBJECT))
        return RubyArgument(
            name="",
            wire=parameter.name.wire,
            place=Place(parameter.location.value),
            value=value,
            required=parameter.required,
            description=source.description if source else None,
            pointer=parameter.pointer,
            style=parameter.style,
            explode=parameter.explode,
            allow_reserved=parameter.allow_reserved,
            media_type=parameter.media_type,
            examples=source.examples if source else (),
        )

    # Bodies

    def _body(self, body: RequestBody | None, source: BodySource | None) -> list[RubyArgument]:
        if body is None or source is None or not source.contents:
            return []
        schema = source.contents[0].schema
        if body.contents[0].kind in FORMS and schema is not None:
            fields = self._fields(body, schema)
            if fields:
                return fields
        name, value = "body", RubyValue(RubyType(TypeKind.OBJECT))
        if schema is not None:
            name, value = self._body_name(schema), self._types.value(schema)
        elif body.contents[0].kind is ContentKind.BINARY:
            value = RubyValue(RubyType(TypeKind.FILE))
        elif body.contents[0].kind is ContentKind.TEXT:
            value = RubyValue(RubyType(TypeKind.STRING))
        return [RubyArgument(name, "", Place.BODY, value, source.required, source.description, source.pointer)]

    def _body_name(self, schema: SchemaSource) -> str:
        kind = self._types.of(schema)
        if kind.kind is TypeKind.MODEL:
            return names.variable(self._types.target(schema)[0] or kind.model)
        if kind.kind is TypeKind.ARRAY:
            return names.variable(kind.innermost.model) if kind.has_model else "request_body"
        return "request_body" if kind.kind is TypeKind.HASH else "body"

    def _fields(self, body: RequestBody, schema: SchemaSource) -> list[RubyArgument]:
        """Return an argument for each property of a form."""
        schemas = self._types.schemas
        key = schemas.key(schema)
        node = schemas.named[key] if key is not None else schemas.plain(schema)
        for _ in range(200):
            if node.ref is None:
                break
            node = schemas.named[node.ref]
        parts = merged(self._types, node)
        encodings = {each.field: each for each in body.contents[0].encodings}
        return [self._field(wire, each, wire in parts.required, encodings) for wire, each in parts.properties.items()]

    def _field(self, wire: str, node: SchemaSource, required: bool, encodings: dict[str, Encoding]) -> RubyArgument:  # noqa: FBT001
        key, target = self._types.target(node)
        value = self._types.value(node)
        described = self._types.schemas.plain(node).description or target.description
        if key is not None:
            model = self._types.schemas.named[key]
            described = None
            if model.enum:
                value = replace(value, default=default_of(model, base_of(model)))
        encoding = encodings.get(wire)
        return RubyArgument(
            name="",
            wire=wire,
            place=Place.FORM,
            value=value,
            required=required,
            description=described,
            pointer=node.pointer,
            style=encoding.style if encoding else None,
            explode=_explodes(encoding),
            allow_reserved=bool(encoding and encoding.allow_reserved),
            encoding=encoding,
        )

    # Responses

    def _response(self, response: Response, source: ResponseSource) -> RubyResponse:
        schema = source.contents[0].schema if source.contents else None
        contents = response.contents
        return RubyResponse(
            status=response.status,
            type=self._types.of(schema) if schema is not None else None,
            media_types=tuple(content.media_type for content in contents),
            description=source.description,
            success=response.success,
            content=contents[0].kind if contents else None,
        )


def _body(body: RequestBody | None) -> RubyBody | None:
    if body is None:
        return None
    media_types = tuple(content.media_type for content in body.contents)
    return RubyBody(body.contents[0].kind, sent_as(body.contents[0]), media_types, body.required)


def _result(responses: list[RubyResponse]) -> RubyResponse | None:
    """Return the response that the method returns: the success 200, else the first."""
    return min((each for each in responses if each.success), key=lambda each: each.status != "200", default=None)


def _explodes(encoding: Encoding | None) -> bool:
    if encoding is None or encoding.style is None:
        return False
    return encoding.style in (Style.FORM, Style.DEEP_OBJECT) if encoding.explode is None else encoding.explode
