"""Samples: for each method a call with example arguments, and what models are made with."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from specloom.client.bodies import Body, FieldsBody, WholeBody, is_file, is_raw
from specloom.client.constants import filled_in
from specloom.client.example_scalars import text_for
from specloom.client.example_values import Example, ObjectExample, PlainExample, ScalarExample
from specloom.client.examples import Examples
from specloom.client.given_examples import given_example
from specloom.client.media_types import FORMS
from specloom.client.parameter_examples import ParameterExamples, says_something
from specloom.client.parts import parts_of
from specloom.client.written_pairs import written_pairs
from specloom.ir.api import Content, ContentKind, Parameter
from specloom.ir.types import AnyType, JsonValue, ObjectDeclaration, Reference, ScalarKind
from specloom.ir.walk import Declarations
from specloom.render import Code, fill
from specloom.targets.python.calls.signatures import MethodSignature
from specloom.targets.python.docs.example_code import Expression, expression_of, imports_of
from specloom.targets.python.imports import Import
from specloom.targets.python.plan import Plan


@dataclass(frozen=True, slots=True)
class Sample:
    """A call of a method by keyword, what it imports, and the body that it sends."""

    keywords: tuple[tuple[Code, Expression], ...]
    imports: frozenset[Import]
    body: Example | None
    """The example that it sends where it sends JSON or XML."""
    fields: tuple[str, ...] = ()
    """The names of the fields that it sends where it sends a form."""
    parameters: tuple[tuple[Parameter, Example], ...] = ()
    """The parameters that it gives."""

    @property
    def arguments(self) -> tuple[Code, ...]:
        """The arguments as code."""
        return tuple(fill("{}={}", name, expression.code) for name, expression in self.keywords)


class Samples:
    """Builds samples for the methods of one client."""

    def __init__(self, plan: Plan) -> None:
        self._plan = plan
        self.examples = Examples(plan.declarations)
        self._of_parameters = ParameterExamples(plan.declarations, self.examples)
        self._calls: dict[str, Sample] = {}
        # What an operation is given is the same everywhere, so that tests know what each example sends.
        self._given = {
            each.id: example.params for each, example in reversed(list(plan.examples.values())) if example.params
        }

    def call(self, call: MethodSignature) -> Sample:
        """Return a call with the arguments that must be given and, where the method sends a body, with one."""
        key = f"{call.names.method} {call.method.key}"
        if key not in self._calls:
            self._calls[key] = self._call(call, self._given.get(call.operation.id, {}))
        return self._calls[key]

    def _call(self, call: MethodSignature, values: Mapping[str, JsonValue]) -> Sample:
        names = call.names.arguments.parameters
        parameters = tuple(
            (
                parameter,
                given_example(parameter.type, values[parameter.name.wire], self.examples)
                if parameter.name.wire in values
                else self._of_parameters.of(parameter, names[parameter.pointer]),
            )
            for parameter in call.operation.parameters
            if parameter.required or parameter.name.wire in values
        )
        arguments = [
            (names[parameter.pointer], example)
            for parameter, example in parameters
            if filled_in(parameter, self._plan.declarations) is None
        ]
        body: Example | None = None
        fields: tuple[str, ...] = ()
        if call.body is not None:
            own = list(self._body_arguments(call, call.body, values))
            constants = self._filled_in(call)
            arguments += [(name, example) for name, wire, example in own if wire not in constants]
            if isinstance(call.body, FieldsBody) and call.body.content.kind in FORMS:
                fields = tuple(_field_names(call.body.content, own, self._plan.declarations))
            if call.body.content.kind in (ContentKind.JSON, ContentKind.XML):
                members = tuple((wire, example) for _, wire, example in own)
                body = own[0][2] if isinstance(call.body, WholeBody) else ObjectExample(members)
                body = _with_switch(body, call)
        if call.is_stream and call.names.arguments.stream:
            arguments.append((call.names.arguments.stream, PlainExample(value=True)))
        expressions = tuple((name, expression_of(example, self._plan.names)) for name, example in arguments)
        return Sample(
            keywords=expressions,
            imports=imports_of(expression for _, expression in expressions),
            body=body,
            fields=fields,
            parameters=parameters,
        )

    def _filled_in(self, call: MethodSignature) -> set[str]:
        """Return the wire names of the fields that nobody needs to give."""
        fields = call.body.fields if isinstance(call.body, FieldsBody) and call.body.required else ()
        return {field.name.wire for field in fields if filled_in(field, self._plan.declarations) is not None}

    def _body_arguments(
        self, call: MethodSignature, body: Body, values: Mapping[str, JsonValue]
    ) -> Iterator[tuple[Code, str, Example]]:
        """Yield the arguments that give a body: their names in Python and on the wire, and an example of each."""
        names = call.names.arguments
        parameters = {parameter.name.wire for parameter in call.operation.parameters}
        own = {name: each for name, each in values.items() if name not in parameters}
        match body:
            case FieldsBody(content, fields=fields) if own:
                needed = {field.name.wire: example for field, example in self.examples.required_fields(fields)}
                for field in fields:
                    wire = field.name.wire
                    if content.kind in FORMS and is_file(field.type, self._plan.declarations):
                        if wire in own or wire in needed:
                            yield names.fields[wire], wire, self.examples.of(field.type, wire, file=True)
                    elif wire in own:
                        yield names.fields[wire], wire, given_example(field.type, own[wire], self.examples)
                    elif wire in needed:
                        yield names.fields[wire], wire, needed[wire]
            case WholeBody(content) if own and content.kind is ContentKind.JSON:
                yield names.whole, "", given_example(content.type, own, self.examples)
            case FieldsBody(content, fields=fields):
                for field, example in self.examples.telling_fields(fields):
                    wire = field.name.wire
                    if content.kind in FORMS and is_file(field.type, self._plan.declarations):
                        yield names.fields[wire], wire, self.examples.of(field.type, wire, file=True)
                    elif content.kind in FORMS and isinstance(field.type, AnyType):
                        yield names.fields[wire], wire, PlainExample(text_for(wire))
                    else:
                        yield names.fields[wire], wire, example
            case WholeBody(content):
                is_form = content.kind is ContentKind.MULTIPART
                whole = self.examples.of(content.type, names.whole, file=is_form)
                if is_raw(content):
                    whole = ScalarExample(ScalarKind.BINARY, "data")
                elif content.kind is ContentKind.TEXT:
                    whole = PlainExample("text")
                yield names.whole, "", whole

    def can_be_called(self, call: MethodSignature) -> bool:
        """Whether there are values for all that a method must be given."""
        kinds = [parameter.type for parameter in call.operation.parameters if parameter.required]
        if isinstance(call.body, FieldsBody):
            kinds += [field.type for field in call.body.fields if field.required]
        elif call.body is not None:
            kinds.append(call.body.content.type)
        return not any(map(self.examples.is_impossible, kinds))

    def is_impossible(self, declaration: ObjectDeclaration) -> bool:
        """Whether no model can be made, as each needs another one."""
        return self.examples.is_impossible(Reference(declaration.id))

    def model_fields(self, declaration: ObjectDeclaration) -> list[tuple[Code, Expression]]:
        """Return attribute -> example for the fields to make a model with."""
        names = self._plan.names.fields[declaration.id]
        is_sent = declaration.id in self._plan.reach.sent
        fields = self.examples.required_fields(declaration.fields, read_only=not is_sent)
        return [
            (names[field.name.wire], expression_of(example, self._plan.names))
            for field, example in fields
            if filled_in(field, self._plan.declarations, sent=is_sent) is None
        ]


def _with_switch(body: Example, call: MethodSignature) -> Example:
    """Return a body as it is sent: with what the method says itself of streams."""
    switch = call.method.switch
    if switch is None or not isinstance(body, ObjectExample) or not (call.is_stream or switch.says_no):
        return body
    others = tuple((wire, example) for wire, example in body.members if wire != switch.member)
    return replace(body, members=(*others, (switch.member, PlainExample(call.is_stream))))


def _field_names(
    content: Content, fields: Iterable[tuple[Code, str, Example]], declarations: Declarations
) -> Iterator[str]:
    """Yield the names under which the fields of a form arrive."""
    parts = {part.name: part for part in parts_of(content, declarations)}
    for _, wire, example in fields:
        part = parts.get(wire)
        if part is not None and part.style is not None:
            yield from (name for name, _ in written_pairs(wire, example, part.style, explode=part.explodes))
        elif says_something(example):
            yield wire
