"""Samples: for each operation a call with example arguments and the answer a server would give to it."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from specloom.ir.api import Content, ContentKind, Operation
from specloom.ir.types import ObjectDeclaration, Scalar, ScalarKind
from specloom.render import Code, fill
from specloom.targets.python.bodies import Body, BodyShape, is_file, read_content, successes
from specloom.targets.python.calls import Call
from specloom.targets.python.examples import Example, Examples
from specloom.targets.python.imports import Import
from specloom.targets.python.literals import identifier
from specloom.targets.python.plan import Plan
from specloom.targets.python.receivers import payloads

_OK = 200


@dataclass(frozen=True, slots=True)
class Sample:
    """A call of a method: its arguments as code, and the JSON that it sends where it sends JSON."""

    arguments: tuple[Code, ...]
    imports: frozenset[Import]
    body: Example | None


@dataclass(frozen=True, slots=True)
class Answer:
    """What a server answers: `content` is the text of the body, and `items` what a client makes of it one by one."""

    status: int
    media_type: str
    content: str
    items: list[Any] | None = None


@dataclass(frozen=True, slots=True)
class Payload:
    """What a server sends by itself."""

    media_type: str
    content: str


class Samples:
    """Builds samples for the operations of one client."""

    def __init__(self, plan: Plan) -> None:
        self._plan = plan
        self._examples = Examples(plan.declarations, plan.names)
        self._calls: dict[tuple[str, str], Sample] = {}

    def call(self, call: Call) -> Sample:
        """Return a call with the arguments that must be given, all of them by keyword."""
        key = (call.operation.id, call.names.method)
        if key not in self._calls:
            self._calls[key] = self._call(call)
        return self._calls[key]

    def _call(self, call: Call) -> Sample:
        arguments: list[Code] = []
        imports: set[Import] = set()

        def add(name: str, example: Example) -> None:
            arguments.append(fill("{}={}", identifier(name), example.code))
            imports.update(example.imports)

        for parameter in call.operation.parameters:
            if parameter.required:
                name = call.names.parameters[parameter.pointer]
                add(name, self._examples.of(parameter.type, name, parameter.docs, parameter.constraints))
        body: Example | None = None
        if call.body is not None and call.body.required:
            body = self._body(call, call.body, add)
        return Sample(tuple(arguments), frozenset(imports), body)

    def _body(self, call: Call, body: Body, add: Any) -> Example | None:
        if body.shape is BodyShape.FORM and body.declaration is not None:
            for field, example in self._examples.fields(body.declaration):
                file = is_file(field.type, self._plan.declarations)
                if file:
                    example = self._examples.of(field.type, field.name.wire, file=True)  # noqa: PLW2901 - a file instead
                add(call.names.fields[field.name.wire], example)
            return None
        if call.takes_fields and body.declaration is not None:
            keys = self._plan.names.keys[body.declaration.id]
            found = self._examples.fields(body.declaration)
            for field, example in found:
                add(keys[field.name.wire], example)
            return Example({field.name.wire: example.json for field, example in found}, Code())
        assert call.names.body is not None  # noqa: S101 - every body but a form has one
        parts = body.content.kind is ContentKind.MULTIPART
        whole = self._examples.of(body.content.type, call.names.body, file=parts)
        if body.content.kind is ContentKind.BINARY or body.content.type == Scalar(ScalarKind.BINARY):
            whole = Example("data", Code('b"data"'))
        elif body.content.kind is ContentKind.TEXT:
            whole = Example("text", Code('"text"'))
        add(call.names.body, whole)
        return whole if body.content.kind is ContentKind.JSON else None

    def payload(self, operation: Operation) -> Payload | None:
        """Return an example of what a webhook or a callback sends; None where nothing reads it."""
        content = next(iter(payloads(operation)), None)
        if content is None:
            return None
        value = self._examples.answer(content.type)
        match content.kind:
            case ContentKind.FORM:
                text = urlencode(value, doseq=True) if isinstance(value, dict) else ""
            case ContentKind.TEXT:
                text = "text"
            case _:
                text = json.dumps(value, ensure_ascii=False)
        return Payload(content.media_type, text)

    def fields_of(self, declaration: ObjectDeclaration) -> list[tuple[str, Example]]:
        """Return attribute -> example for the fields to make a model with."""
        names = self._plan.names.fields[declaration.id]
        carried = declaration.id in self._plan.names.dicts
        found = self._examples.fields(declaration, read_only=not carried)
        return [(names[field.name.wire], example) for field, example in found]

    def answer(self, operation: Operation) -> Answer:
        """Return the first documented success with an example body."""
        response = next(iter(successes(operation)), None)
        if response is None:
            return Answer(_OK, "", "")
        status = int(response.status) if response.status.isdigit() else _OK
        content = read_content(response)
        return self._answer(status, content) if content is not None else Answer(status, "", "")

    def _answer(self, status: int, content: Content) -> Answer:
        media_type = content.media_type
        if content.kind is ContentKind.JSON:
            text = json.dumps(self._examples.answer(content.type), ensure_ascii=False)
            return Answer(status, media_type if "*" not in media_type else "application/json", text)
        if content.item_type is not None:
            item = self._examples.answer(content.item_type)
            text, is_whole = _streamed(content.kind, item)
            return Answer(status, media_type, text, [item] if is_whole else [])
        return Answer(status, media_type if "*" not in media_type else "application/octet-stream", "data")


def _streamed(kind: ContentKind, item: Any) -> tuple[str, bool]:
    """Return a stream of one item, and whether that is there: an event without data is none."""
    if kind is ContentKind.EVENT_STREAM:
        lines = [f"{name}: {_data(value)}" for name, value in item.items()]
        return "\n".join([*lines, "", ""]), "data" in item
    if kind is ContentKind.EVENT_DATA:
        return f"data: {_data(item)}\n\n", True
    return f"{json.dumps(item, ensure_ascii=False)}\n", True


def _data(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
