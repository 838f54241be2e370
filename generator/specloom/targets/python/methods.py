"""Views of methods: their signatures, what they hand to the runtime, and their docstrings."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable
from dataclasses import dataclass, replace

from specloom.render import Code, fill, joined
from specloom.targets.python.bodies import STREAMS, Body, BodyShape, read_content, successes
from specloom.targets.python.calls import BINARY, OMIT, OMITTED, Argument, Call, request_line, result_types
from specloom.targets.python.imports import Import
from specloom.targets.python.literals import docstring, identifier, string, tuple_code
from specloom.targets.python.names import MethodNames
from specloom.targets.python.plan import Plan
from specloom.targets.python.types import NONE

_WIDTH = 80


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


class MethodViews:
    """Builds the views of the methods of one client."""

    def __init__(self, plan: Plan) -> None:
        self._types = plan.types(lambda module: f"..models.{module}")

    def of(self, call: Call, imports: set[Import]) -> MethodView:
        """Return the view of a method; what it imports is added to `imports`."""
        names = call.names
        for argument in (*call.positional, *call.keyword):
            imports |= argument.annotation.for_checkers()
        imports |= call.result.for_checkers()
        imports |= call.headers.for_checkers() if call.headers is not None else set()
        imports.add(Import(".._runtime.response", "ApiResponse", typing_only=True))
        if call.operation.docs.deprecated:
            imports.add(Import("typing_extensions", "deprecated"))
        overloads: tuple[Code, ...] = ()
        positional = list(call.positional)
        if call.takes_fields and call.body is not None:
            overloads = self._overloads(call, imports)
            positional[-1] = replace(positional[-1], default=OMITTED)
            imports |= {Import("typing", "Any"), Import("typing", "overload")}
            imports |= {Import(".._runtime.api", "body_or_fields")}
        if any(argument.default == OMITTED for argument in positional):
            imports |= {*OMIT.imports, Import(".._runtime.omit", "omit")}
        fields = Code("**fields: Any") if call.takes_fields else None
        result = async_result = call.result.code
        binary = call.result == BINARY
        if binary:
            async_result = Code("AsyncBinaryResponse")
            imports.add(Import(".._runtime.response", "AsyncBinaryResponse", typing_only=True))
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
            info_result=fill("ApiResponse[{}]", result_types(call, result)),
            async_info_result=fill("ApiResponse[{}]", result_types(call, async_result)),
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


def _signature(positional: Iterable[Argument], keyword: Iterable[Argument], fields: Code | None = None) -> Code:
    required = [argument for argument in positional if argument.default is None]
    optional = [argument for argument in positional if argument.default is not None]
    parts = [Code("self"), *(argument.code for argument in [*required, *optional]), Code("*")]
    parts += [argument.code for argument in keyword]
    return joined(", ", [*parts, fields] if fields is not None else parts)


def _method_text(call: Call) -> str:
    docs = call.operation.docs
    texts = [
        text for text in dict.fromkeys(each.strip() for each in (docs.summary or "", docs.description or "")) if text
    ]
    parts = [*texts, f"`{request_line(call.operation)}`"]
    if any(content is not None and content.kind in STREAMS for content in map(read_content, successes(call.operation))):
        parts.append("Returns all that is streamed, when the stream has ended.")
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
