"""Calls: the arguments of the method of an operation, and what it gives."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from specloom.ir.api import Content, ContentKind, Location, Operation, Parameter
from specloom.ir.types import Scalar, ScalarKind
from specloom.render import Code, fill
from specloom.targets.python.bodies import STREAMS, TEXTS, Body, BodyShape, is_download, read_content, successes
from specloom.targets.python.imports import Import
from specloom.targets.python.literals import identifier
from specloom.targets.python.model_views import described
from specloom.targets.python.names import MethodNames
from specloom.targets.python.plan import Plan
from specloom.targets.python.types import NONE, Annotation, Side, join

BINARY = Annotation(
    (Code("BinaryResponse"),), frozenset({Import(".._runtime.response", "BinaryResponse", typing_only=True)})
)
_ROOM = 79
"""How long an argument on a line of its own can be: 88 columns, but for the indentation and a comma."""
OMITTED = Code("omit")
"""The default of a body that need not be given."""
_RAW = Annotation((Code("RawInput"),), frozenset({Import(".._runtime.uploads", "RawInput", typing_only=True)}))
OMIT = Annotation((Code("Omit"),), frozenset({Import(".._runtime.omit", "Omit", typing_only=True)}))
_OPTIONS = Annotation(
    (Code("RequestOptions"),), frozenset({Import(".._runtime.options", "RequestOptions", typing_only=True)})
)


@dataclass(frozen=True, slots=True)
class Argument:
    """One argument of a method: `default` is None where it must be given; a default `omit` is of a type of its own."""

    name: str
    annotation: Annotation
    description: str
    default: Code | None = None

    @property
    def code(self) -> Code:
        """The argument as a signature has it."""
        annotation = self.annotation | OMIT if self.default == OMITTED else self.annotation
        default = Code("") if self.default is None else fill(" = {}", self.default)
        plain = fill("{}: {}{}", identifier(self.name), annotation.code, default)
        if len(annotation.parts) == 1 or len(plain) <= _ROOM:
            return plain
        # Black puts a long union in parentheses, and ruff leaves them where they are.
        return fill("{}: ({}){}", identifier(self.name), annotation.code, default)


@dataclass(frozen=True, slots=True)
class Call:
    """What the docs and the tests want to know of a method."""

    names: MethodNames
    operation: Operation
    positional: tuple[Argument, ...]
    keyword: tuple[Argument, ...]
    body: Body | None
    takes_fields: bool
    result: Annotation
    headers: Annotation | None
    """The documented headers of what it gives."""


class Calls:
    """Decides the arguments and the result of the methods of one client."""

    def __init__(self, plan: Plan) -> None:
        self._names = plan.names
        self._types = plan.types(lambda module: f"..models.{module}")
        self._bodies = plan.bodies

    def of(self, operation: Operation, tag: str) -> Call:
        """Return the arguments and the result of an operation's method."""
        names = self._names.methods[tag, operation.pointer]
        positional: list[Argument] = []
        keyword: list[Argument] = []
        for parameter in _in_order(operation):
            argument = self._parameter(parameter, names)
            (keyword if argument.default is not None else positional).append(argument)
        body = self._bodies.get(operation.pointer)
        takes_fields = False
        if body is not None and body.shape is BodyShape.FORM:
            for argument in self._form_fields(body, names):
                (keyword if argument.default is not None else positional).append(argument)
        elif body is not None:
            positional.append(self._whole_body(body, names))
            takes_fields = body.shape is BodyShape.OBJECT and self._fields_fit(body, [*positional, *keyword])
        description = "Options of this call: timeout, retries, headers and more."
        keyword.append(Argument("request_options", _OPTIONS | NONE, description, Code("None")))
        result = self._result(operation)
        headers = self._types.of(operation.headers, Side.READ) if operation.headers is not None else None
        return Call(names, operation, tuple(positional), tuple(keyword), body, takes_fields, result, headers)

    def _parameter(self, parameter: Parameter, names: MethodNames) -> Argument:
        annotation = self._types.of(parameter.type, Side.SEND)
        name = names.parameters[parameter.pointer]
        text = described(parameter.docs)
        if parameter.required:
            return Argument(name, annotation, text)
        return Argument(name, join([annotation, NONE]), text, Code("None"))

    def _form_fields(self, body: Body, names: MethodNames) -> Iterable[Argument]:
        assert body.declaration is not None  # noqa: S101 - what BodyShape.FORM means
        for field in body.declaration.fields:
            annotation = self._types.of(field.type, Side.FORM)
            required = field.required and not field.read_only and body.required
            default = None if required else Code("None")
            full = annotation if required else join([annotation, NONE])
            yield Argument(names.fields[field.name.wire], full, described(field.docs), default)

    def _whole_body(self, body: Body, names: MethodNames) -> Argument:
        assert names.body is not None  # noqa: S101 - every body but a form has one
        content = body.content
        annotation = self._types.of(content.type, Side.SEND)
        if content.kind is ContentKind.BINARY or content.type == Scalar(ScalarKind.BINARY):
            annotation = _RAW
        elif content.kind is ContentKind.MULTIPART:
            annotation = self._types.of(content.type, Side.FORM)
        elif content.kind is ContentKind.TEXT:
            annotation = Annotation((Code("str"),))
        return Argument(names.body, annotation, "", None if body.required else OMITTED)

    def _fields_fit(self, body: Body, arguments: list[Argument]) -> bool:
        """Whether a body's fields can be keyword arguments beside the others."""
        assert body.declaration is not None  # noqa: S101 - what BodyShape.OBJECT means
        keys = set(self._names.keys[body.declaration.id].values())
        return bool(keys) and not keys & {"self", "request_options", *(argument.name for argument in arguments)}

    def _result(self, operation: Operation) -> Annotation:
        """Return what a successful call gives: the types of all documented successes."""
        if is_download(operation):
            return BINARY
        found = successes(operation)
        return join(self._read(read_content(response)) for response in found) if found else NONE

    def _read(self, content: Content | None) -> Annotation:
        if content is None:
            return NONE
        if content.kind is ContentKind.JSON or content.kind in STREAMS:
            return self._types.of(content.type, Side.READ)
        return Annotation((Code("str") if content.kind in TEXTS else Code("bytes"),))


def result_types(call: Call, result: Code) -> Code:
    """Return the type of a call's result and, where the document names any headers, theirs."""
    return result if call.headers is None else fill("{}, {}", result, call.headers.code)


def request_line(operation: Operation) -> str:
    """Return the method and the path: `POST /images`."""
    return f"{operation.method} {operation.path}"


def _in_order(operation: Operation) -> list[Parameter]:
    """Return path parameters as the path has them, then the others as the document has them."""
    path = [each for each in operation.parameters if each.location is Location.PATH]
    path.sort(key=lambda each: operation.path.find(f"{{{each.name.wire}}}"))
    return path + [each for each in operation.parameters if each.location is not Location.PATH]
