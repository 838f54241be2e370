"""Signatures: the arguments of a generated method, and what it gives."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from specloom.client.bodies import Body, FieldsBody, FormBody, WholeBody, is_raw
from specloom.client.media_types import STREAMS, TEXTS
from specloom.client.methods import Method
from specloom.client.results import Download, Nothing, Result, Stream, Value
from specloom.ir.api import Content, ContentKind, Location, Operation, Parameter
from specloom.ir.types import Field
from specloom.render import Code, fill
from specloom.targets.python.layouts.groups import Path
from specloom.targets.python.models.texts import described
from specloom.targets.python.names import MethodNames
from specloom.targets.python.plan import Plan
from specloom.targets.python.typing.annotations import NONE, Annotation, Side, join, runtime

DOWNLOAD, ASYNC_DOWNLOAD = runtime("response", "BinaryResponse"), runtime("response", "AsyncBinaryResponse")
_ROOM = 79
"""How long an argument on a line of its own can be: 88 columns, but for the indentation and a comma."""
OMITTED = Code("omit")
"""The default of a body that need not be given."""
_RAW = runtime("uploads", "RawInput")
_TEXT, _BYTES = Annotation((Code("str"),)), Annotation((Code("bytes"),))
OMIT, _OPTIONS = runtime("omit", "Omit"), runtime("options", "RequestOptions")


@dataclass(frozen=True, slots=True)
class Argument:
    """One argument of a method: `default` is None where it must be given; a default `omit` is of a type of its own."""

    name: Code
    annotation: Annotation
    description: str
    default: Code | None = None
    source: Parameter | Field | FieldsBody | WholeBody | None = None
    """What of the document it stands for."""

    @property
    def code(self) -> Code:
        """The argument as a signature has it."""
        annotation = self.annotation | OMIT if self.default == OMITTED else self.annotation
        default = Code("") if self.default is None else fill(" = {}", self.default)
        plain = fill("{}: {}{}", self.name, annotation.code, default)
        if len(annotation.parts) == 1 or len(plain) <= _ROOM:
            return plain
        # Black puts a long union in parentheses, and ruff leaves them where they are.
        return fill("{}: ({}){}", self.name, annotation.code, default)


@dataclass(frozen=True, slots=True)
class MethodSignature:
    """The arguments, body and result of one generated method."""

    names: MethodNames
    method: Method
    positional: tuple[Argument, ...]
    keyword: tuple[Argument, ...]
    takes_fields: bool
    """Whether the fields of the body are keyword arguments, too."""
    result: Annotation
    headers: Annotation | None
    """The documented headers of what it gives."""

    @property
    def operation(self) -> Operation:
        """The operation, as far as this method sends and reads it."""
        return self.method.operation

    @property
    def body(self) -> Body | None:
        """The body that it sends."""
        return self.method.body

    @property
    def gives_value(self) -> bool:
        """Whether it gives something that can be shown at once."""
        return not isinstance(self.method.result, Nothing | Download)

    @property
    def deprecated(self) -> bool:
        """Whether the document says that the operation is going away."""
        return self.operation.docs.deprecated

    @property
    def is_download(self) -> bool:
        """Whether it gives bytes that are still to be read."""
        return isinstance(self.method.result, Download)


class Signatures:
    """Decides the arguments and the result of the methods of one client."""

    def __init__(self, plan: Plan) -> None:
        self._names = plan.names
        self._types = plan.types(lambda module: f"..models.{module}")

    def of(self, method: Method, group: Path) -> MethodSignature:
        """Return the arguments and the result of a method of a group."""
        names, body = self._names.methods[group, method.key], method.body
        arguments = [self._parameter(parameter, names) for parameter in _in_order(method.operation)]
        if isinstance(body, FormBody):
            arguments += self._form_fields(body, names)
        positional = [argument for argument in arguments if argument.default is None]
        keyword = [argument for argument in arguments if argument.default is not None]
        if isinstance(body, FieldsBody | WholeBody):
            positional.append(self._whole_body(body, names))
        takes_fields = isinstance(body, FieldsBody) and self._fields_fit(body, [*positional, *keyword])
        description = "Options of this call: timeout, retries, headers and more."
        keyword.append(Argument(Code("request_options"), _OPTIONS | NONE, description, Code("None")))
        headers = method.operation.headers
        return MethodSignature(
            names=names,
            method=method,
            positional=tuple(positional),
            keyword=tuple(keyword),
            takes_fields=takes_fields,
            result=self._result(method.result),
            headers=self._types.of(headers, Side.READ) if headers is not None else None,
        )

    def _parameter(self, parameter: Parameter, names: MethodNames) -> Argument:
        annotation = self._types.of(parameter.type, Side.SEND)
        name = names.arguments.parameters[parameter.pointer]
        text = described(parameter.docs)
        if parameter.required:
            return Argument(name, annotation, text, source=parameter)
        return Argument(name, join([annotation, NONE]), text, Code("None"), parameter)

    def _form_fields(self, body: FormBody, names: MethodNames) -> Iterable[Argument]:
        for field in body.fields:
            annotation = self._types.of(field.type, Side.FORM)
            required = field.required and not field.read_only and body.required
            default = None if required else Code("None")
            full = annotation if required else join([annotation, NONE])
            yield Argument(names.arguments.fields[field.name.wire], full, described(field.docs), default, field)

    def _whole_body(self, body: FieldsBody | WholeBody, names: MethodNames) -> Argument:
        content = body.content
        if is_raw(content):
            annotation = _RAW
        elif content.kind is ContentKind.TEXT:
            annotation = _TEXT
        else:
            is_form = content.kind is ContentKind.MULTIPART
            annotation = self._types.of(content.type, Side.FORM if is_form else Side.SEND)
        return Argument(names.arguments.whole, annotation, "", None if body.required else OMITTED, body)

    def _fields_fit(self, body: FieldsBody, arguments: list[Argument]) -> bool:
        """Whether a body's fields can be keyword arguments beside the others."""
        keys = set(self._names.keys[body.declaration.id].values())
        return bool(keys) and not keys & {"self", "request_options", *(argument.name for argument in arguments)}

    def _result(self, result: Result) -> Annotation:
        """Return what a successful call gives."""
        match result:
            case Nothing():
                return NONE
            case Download():
                return DOWNLOAD
            case Stream(content):
                return self._read(content)
            case Value(contents, optional):
                return join([*map(self._read, contents), *([NONE] if optional else [])])

    def _read(self, content: Content) -> Annotation:
        if content.kind is ContentKind.JSON or content.kind in STREAMS:
            return self._types.of(content.type, Side.READ)
        return _TEXT if content.kind in TEXTS else _BYTES


def result_types(call: MethodSignature, result: Code) -> Code:
    """Return the type of a call's result and, where the document names any headers, theirs."""
    return result if call.headers is None else fill("{}, {}", result, call.headers.code)


def request_line(operation: Operation) -> str:
    """Return the method and the path: `POST /images`."""
    return f"{operation.method} {operation.path}"


def _in_order(operation: Operation) -> list[Parameter]:
    """Return path parameters as the path has them, then the others as the document has them."""
    path = [parameter for parameter in operation.parameters if parameter.location is Location.PATH]
    path.sort(key=lambda parameter: operation.path.find(f"{{{parameter.name.wire}}}"))
    return path + [parameter for parameter in operation.parameters if parameter.location is not Location.PATH]
