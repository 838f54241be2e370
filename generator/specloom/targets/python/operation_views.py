"""Views of operations: the descriptor that the runtime reads, and the methods with their signatures and docstrings."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable
from dataclasses import dataclass, replace

from specloom.ir.api import Content, ContentKind, Location, Operation, Parameter, Response, Server, Style
from specloom.ir.types import NullableType, Reference, Scalar, ScalarKind
from specloom.render import Code, fill, joined
from specloom.targets.python.bodies import Body, BodyShape, is_file, read_content, successes
from specloom.targets.python.imports import Import
from specloom.targets.python.literals import docstring, identifier, string, tuple_code, value
from specloom.targets.python.model_views import described
from specloom.targets.python.names import MethodNames
from specloom.targets.python.plan import Plan
from specloom.targets.python.security import requirement_codes, scopes_code
from specloom.targets.python.types import NONE, Annotation, Side, join

_RUNTIME = ".._runtime."
_OPERATION = f"{_RUNTIME}operation"
_OPTIONS = Annotation(
    (Code("RequestOptions"),), frozenset({Import(f"{_RUNTIME}options", "RequestOptions", typing_only=True)})
)
_OMIT = Annotation((Code("Omit"),), frozenset({Import(f"{_RUNTIME}omit", "Omit", typing_only=True)}))
_OMITTED = Code("omit")
_BINARY = Code("BinaryResponse")
_WIDTH = 80
_CONTENT_FUNCTIONS = {ContentKind.JSON: "json", ContentKind.TEXT: "text"}
_BODY_FUNCTIONS = {
    ContentKind.JSON: ("json_body", "application/json"),
    ContentKind.JSON_LINES: ("json_body", "application/json"),
    ContentKind.EVENT_STREAM: ("json_body", "application/json"),
    ContentKind.FORM: ("form_body", "application/x-www-form-urlencoded"),
    ContentKind.MULTIPART: ("multipart_body", "multipart/form-data"),
    ContentKind.TEXT: ("text_body", "text/plain"),
    ContentKind.BINARY: ("raw_body", "application/octet-stream"),
}
_DEFAULT_STYLES = {
    Location.PATH: (Style.SIMPLE, False),
    Location.QUERY: (Style.FORM, True),
    Location.HEADER: (Style.SIMPLE, False),
    Location.COOKIE: (Style.FORM, True),
}


@dataclass(frozen=True, slots=True)
class OperationView:
    """The descriptor: its constant, the type of its result and the arguments of its constructor."""

    constant: Code
    result: Code
    arguments: tuple[Code, ...]


@dataclass(frozen=True, slots=True)
class MethodView:
    """A method in its variants; `overloads` stand before `signature` where there are any."""

    name: Code
    info_name: Code
    deprecated: bool
    deprecation: Code
    """What a type checker, and a warning at run time, say of a deprecated method."""
    overloads: tuple[Code, ...]
    signature: Code
    returns: bool
    result: Code
    async_result: Code
    info_result: Code
    async_info_result: Code
    send: Code
    """The method of the runtime's base class that does it."""
    send_info: Code
    call: Code
    doc: Code
    info_doc: Code


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
        annotation = self.annotation | _OMIT if self.default == _OMITTED else self.annotation
        plain = fill("{}: {}", identifier(self.name), annotation.code)
        return plain if self.default is None else fill("{} = {}", plain, self.default)


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


class OperationViews:
    """Builds the views of the operations of one client."""

    def __init__(self, plan: Plan) -> None:
        self._api = plan.api
        self._names = plan.names
        self._types = plan.types(lambda module: f"..models.{module}")
        self._declarations = plan.declarations
        self._bodies = plan.bodies
        self._renamed = plan.renamed

    def call(self, operation: Operation, tag: str) -> Call:
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
        return Call(names, operation, tuple(positional), tuple(keyword), body, takes_fields, result)

    # Arguments

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
            annotation = self._types.of(Scalar(ScalarKind.BINARY), Side.FORM)
        elif content.kind is ContentKind.TEXT:
            annotation = Annotation((Code("str"),))
        return Argument(names.body, annotation, "", None if body.required else _OMITTED)

    def _fields_fit(self, body: Body, arguments: list[Argument]) -> bool:
        """Whether a body's fields can be keyword arguments beside the others."""
        assert body.declaration is not None  # noqa: S101 - what BodyShape.OBJECT means
        keys = set(self._names.keys[body.declaration.id].values())
        return bool(keys) and not keys & {"self", "request_options", *(argument.name for argument in arguments)}

    # Methods

    def method(self, call: Call, imports: set[Import]) -> MethodView:
        """Return the view of a method; what it imports is added to `imports`."""
        names = call.names
        for argument in (*call.positional, *call.keyword):
            imports |= argument.annotation.for_checkers()
        imports |= call.result.for_checkers()
        imports.add(Import(f"{_RUNTIME}response", "ApiResponse", typing_only=True))
        if call.operation.docs.deprecated:
            imports.add(Import("typing_extensions", "deprecated"))
        overloads: tuple[Code, ...] = ()
        positional = list(call.positional)
        if call.takes_fields and call.body is not None:
            overloads = self._overloads(call, imports)
            positional[-1] = replace(positional[-1], default=_OMITTED)
            imports |= {Import("typing", "Any"), Import("typing", "overload")}
            imports |= {Import(f"{_RUNTIME}api", "body_or_fields")}
        if any(argument.default == _OMITTED for argument in positional):
            imports |= {*_OMIT.imports, Import(f"{_RUNTIME}omit", "omit")}
        fields = Code("**fields: Any") if call.takes_fields else None
        result = async_result = call.result.code
        binary = result == _BINARY
        if binary:
            async_result = Code("AsyncBinaryResponse")
            imports.add(Import(f"{_RUNTIME}response", "AsyncBinaryResponse", typing_only=True))
        return MethodView(
            name=identifier(names.method),
            info_name=identifier(names.info),
            deprecated=call.operation.docs.deprecated,
            deprecation=string(f"`{request_line(call.operation)}` is deprecated"),
            overloads=overloads,
            signature=_signature(positional, call.keyword, fields),
            returns=result != NONE.code,
            result=result,
            async_result=async_result,
            info_result=fill("ApiResponse[{}]", result),
            async_info_result=fill("ApiResponse[{}]", async_result),
            send=Code("_download") if binary else Code("_call"),
            send_info=Code("_download_with_http_info") if binary else Code("_call_with_http_info"),
            call=self._call_arguments(call),
            doc=docstring(_method_text(call), indent=8),
            info_doc=docstring(f"Call `{names.method}`; return its result with the status and the headers.", indent=8),
        )

    def _overloads(self, call: Call, imports: set[Import]) -> tuple[Code, ...]:
        assert call.body is not None  # noqa: S101 - only a body has fields
        assert call.body.declaration is not None  # noqa: S101 - the same
        form = self._types.dict_form(call.body.declaration.id)
        imports |= form.imports | {Import("typing_extensions", "Unpack", typing_only=True)}
        whole = _signature(call.positional, call.keyword)
        fields = _signature(call.positional[:-1], call.keyword, fill("**fields: Unpack[{}]", form.code))
        return whole, fields

    def _call_arguments(self, call: Call) -> Code:
        """Return what the method hands to the runtime."""
        constant = identifier(call.names.constant)
        parts = [constant]
        values = [identifier(call.names.parameters[each.pointer]) for each in call.operation.parameters]
        if values:
            parts.append(tuple_code(values))
        if call.body is not None:
            parts.append(fill("body={}", self._body_argument(call, call.body, constant)))
        parts.append(Code("options=request_options"))
        return joined(", ", parts)

    def _body_argument(self, call: Call, body: Body, constant: Code) -> Code:
        if body.shape is BodyShape.FORM:
            pairs = [
                fill("{}: {}", string(wire), identifier(name)) for wire, name in self._form_pairs(body, call.names)
            ]
            return fill("{{{}}}", joined(", ", pairs))
        assert call.names.body is not None  # noqa: S101 - every body but a form has one
        whole = identifier(call.names.body)
        return fill("body_or_fields({}, {}, fields)", constant, whole) if call.takes_fields else whole

    def _form_pairs(self, body: Body, names: MethodNames) -> list[tuple[str, str]]:
        assert body.declaration is not None  # noqa: S101 - what BodyShape.FORM means
        return [(field.name.wire, names.fields[field.name.wire]) for field in body.declaration.fields]

    # Descriptors

    def descriptor(self, call: Call, imports: set[Import]) -> OperationView:
        """Return the view of the constant that describes an operation."""
        operation = call.operation
        imports.add(Import(_OPERATION, "Operation"))
        arguments = [string(operation.name.wire), string(operation.method), string(operation.path)]
        if operation.parameters:
            parameters = tuple_code([self._parameter_code(each, imports) for each in operation.parameters])
            arguments.append(fill("parameters={}", parameters))
        if call.body is not None:
            arguments.append(fill("body={}", self._body_code(call.body, imports)))
        arguments.append(fill("responses={{{}}}", self._responses_code(operation, imports)))
        accept = _accept(operation)
        if accept != "application/json":
            arguments.append(fill("accept={}", string(accept)))
        if operation.security is not None and operation.security != self._api.security:
            arguments.append(fill("security={}", requirement_codes(operation.security, self._names)))
            scopes = scopes_code(operation.security, self._api)
            if scopes is not None:
                arguments.append(fill("scopes={}", scopes))
        if operation.servers:
            arguments.append(fill("server={}", string(_with_defaults(operation.servers[0]))))
        return OperationView(identifier(call.names.constant), call.result.code, tuple(arguments))

    def _parameter_code(self, parameter: Parameter, imports: set[Import]) -> Code:
        function = parameter.location.value
        imports.add(Import(_OPERATION, function))
        parts = [string(parameter.name.wire)]
        style, explode = _DEFAULT_STYLES[parameter.location]
        if parameter.media_type is not None:
            parts.append(fill("media_type={}", string(parameter.media_type)))
        else:
            if parameter.style is not style:
                parts.append(fill("style={}", string(parameter.style.value)))
                explode = parameter.style in (Style.FORM, Style.DEEP_OBJECT)
            if parameter.explode is not explode and parameter.style is not Style.DEEP_OBJECT:
                parts.append(fill("explode={}", value(parameter.explode)))
        if parameter.allow_reserved:
            parts.append(Code("allow_reserved=True"))
        return fill("{}({})", identifier(function), joined(", ", parts))

    def _body_code(self, body: Body, imports: set[Import]) -> Code:
        content = body.content
        parts: list[Code] = []
        function, usual = _BODY_FUNCTIONS[content.kind]
        match content.kind:
            case ContentKind.JSON | ContentKind.JSON_LINES | ContentKind.EVENT_STREAM:
                if body.shape is BodyShape.OBJECT and body.declaration is not None:
                    keys = self._names.keys[body.declaration.id]
                    needed = [keys[f.name.wire] for f in body.declaration.fields if f.required and not f.read_only]
                    if needed:
                        parts.append(fill("required={}", tuple_code(map(string, needed))))
                if self._is_renamed(content):
                    kind = self._types.of(content.type, Side.READ).code
                    parts += [fill("type={}", string(str(kind))), Code("renamed=True")]
            case ContentKind.FORM | ContentKind.MULTIPART:
                parts += self._form_code(body)
            case ContentKind.TEXT | ContentKind.BINARY:
                pass
        if content.media_type != usual and content.kind is not ContentKind.FORM:
            parts.append(fill("media_type={}", string(content.media_type)))
        if not body.required:
            parts.append(Code("optional=True"))
        imports.add(Import(_OPERATION, function))
        return fill("{}({})", identifier(function), joined(", ", parts))

    def _form_code(self, body: Body) -> list[Code]:
        fields = body.declaration.fields if body.declaration else ()
        files = [field.name.wire for field in fields if is_file(field.type, self._declarations)]
        encodings = {each.field: each.content_type for each in body.content.encodings if each.content_type}
        json = [name for name, kind in encodings.items() if kind.partition(";")[0].strip().endswith("json")]
        others = {
            name: kind for name, kind in encodings.items() if name not in json and "," not in kind and "*" not in kind
        }
        parts: list[Code] = []
        if files:
            parts.append(fill("files={}", tuple_code(map(string, files))))
        if json:
            parts.append(fill("json={}", tuple_code(map(string, json))))
        if others and body.content.kind is ContentKind.MULTIPART:
            parts.append(fill("content_types={}", value(others)))
        return parts

    def _is_renamed(self, content: Content) -> bool:
        """Whether a name inside the body differs between Python and the wire."""
        return any(each in self._renamed for each in _reached(content))

    def _responses_code(self, operation: Operation, imports: set[Import]) -> Code:
        pairs = ((string(each.status), self._content_code(each, imports)) for each in operation.responses)
        return joined(", ", (fill("{}: {}", status, content) for status, content in pairs))

    def _content_code(self, response: Response, imports: set[Import]) -> Code:
        content = read_content(response)
        if content is None:
            imports.add(Import(_OPERATION, "empty"))
            return Code("empty()")
        function = _CONTENT_FUNCTIONS.get(content.kind, "binary")
        imports.add(Import(_OPERATION, function))
        if function == "json":
            return fill("json({})", string(str(self._types.of(content.type, Side.READ).code)))
        return fill("{}()", identifier(function))

    def _result(self, operation: Operation) -> Annotation:
        """Return what a successful call gives: the types of all documented successes."""
        found = successes(operation)
        return join(self._read(response) for response in found) if found else NONE

    def _read(self, response: Response) -> Annotation:
        content = read_content(response)
        if content is None:
            return NONE
        if content.kind is ContentKind.JSON:
            return self._types.of(content.type, Side.READ)
        if content.kind is ContentKind.TEXT:
            return Annotation((Code("str"),))
        runtime = frozenset({Import(f"{_RUNTIME}response", "BinaryResponse", typing_only=True)})
        return Annotation((_BINARY,), runtime)


def _reached(content: Content) -> list[str]:
    return (
        [content.type.id]
        if isinstance(content.type, Reference)
        else [content.type.inner.id]
        if isinstance(content.type, NullableType) and isinstance(content.type.inner, Reference)
        else []
    )


def _in_order(operation: Operation) -> list[Parameter]:
    """Return path parameters as the path has them, then the others as the document has them."""
    path = [each for each in operation.parameters if each.location is Location.PATH]
    path.sort(key=lambda each: operation.path.find(f"{{{each.name.wire}}}"))
    return path + [each for each in operation.parameters if each.location is not Location.PATH]


def _signature(positional: Iterable[Argument], keyword: Iterable[Argument], fields: Code | None = None) -> Code:
    required = [argument for argument in positional if argument.default is None]
    optional = [argument for argument in positional if argument.default is not None]
    parts = [Code("self"), *(argument.code for argument in [*required, *optional]), Code("*")]
    parts += [argument.code for argument in keyword]
    return joined(", ", [*parts, fields] if fields is not None else parts)


def request_line(operation: Operation) -> str:
    """Return the method and the path: `POST /images`."""
    return f"{operation.method} {operation.path}"


def _method_text(call: Call) -> str:
    docs = call.operation.docs
    texts = [
        text for text in dict.fromkeys(each.strip() for each in (docs.summary or "", docs.description or "")) if text
    ]
    parts = [*texts, f"`{request_line(call.operation)}`"]
    if docs.deprecated:
        parts.insert(max(len(texts), 1), "Deprecated.")
    described = [each for each in (*call.positional, *call.keyword[:-1]) if each.description.strip()]
    if described:
        parts.append("\n".join(["Args:", *(_argument_text(argument) for argument in described)]))
    return "\n\n".join(parts)


def _argument_text(argument: Argument) -> str:
    text = f"{argument.name}: {' '.join(argument.description.split())}"
    return textwrap.fill(
        text, _WIDTH, initial_indent=" " * 4, subsequent_indent=" " * 8, break_long_words=False, break_on_hyphens=False
    )


def _accept(operation: Operation) -> str:
    """Return the media types that the method can read, in order."""
    found = [content.media_type for content in map(read_content, successes(operation)) if content is not None]
    return ", ".join(dict.fromkeys(found)) or "application/json"


def _with_defaults(server: Server) -> str:
    url = server.url
    for variable in server.variables:
        url = url.replace(f"{{{variable.name}}}", variable.default)
    return url
