"""Views of methods: their signatures, what they hand to the runtime, and their docstrings."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable
from dataclasses import dataclass, replace

from specloom.client.bodies import Body, FieldsBody, FormBody
from specloom.client.media_types import STREAMS
from specloom.client.results import Download, Nothing, Result, Stream, Value
from specloom.render import Code, fill, joined
from specloom.targets.python.calls.signatures import (
    ASYNC_DOWNLOAD,
    OMIT,
    OMITTED,
    Argument,
    MethodSignature,
    request_line,
    result_types,
)
from specloom.targets.python.imports import Import
from specloom.targets.python.literals import docstring, mapping, named, string, tuple_code
from specloom.targets.python.names import MethodNames
from specloom.targets.python.plan import Plan

_WIDTH = 80


@dataclass(frozen=True, slots=True)
class MethodView:
    """A method in its variants; `overloads` stand before `signature` where there are any."""

    names: MethodNames
    deprecation: Code
    """What a type checker, and a warning at run time, say of a deprecated method; empty for any other."""
    overloads: tuple[Code, ...]
    signature: Code
    returns: bool
    result: Code
    async_result: Code
    info_result: Code
    async_info_result: Code
    send: Code
    """The method of the runtime's base class that does it."""
    call: Code
    doc: Code
    info_doc: Code


class MethodViews:
    """Builds the views of the methods of one client."""

    def __init__(self, plan: Plan) -> None:
        self._types = plan.types(lambda module: f"..models.{module}")

    def of(self, call: MethodSignature, imports: set[Import]) -> MethodView:
        """Return the view of a method; what it imports is added to `imports`."""
        for argument in (*call.positional, *call.keyword):
            imports |= argument.annotation.for_checkers()
        imports |= call.result.for_checkers()
        imports |= call.headers.for_checkers() if call.headers is not None else set()
        imports.add(Import(".._runtime.response", "ApiResponse", typing_only=True))
        if call.deprecated:
            imports.add(Import("typing_extensions", "deprecated"))
        overloads: tuple[Code, ...] = ()
        positional = list(call.positional)
        if call.takes_fields and isinstance(call.body, FieldsBody):
            overloads = self._overloads(call, call.body, imports)
            positional[-1] = replace(positional[-1], default=OMITTED)
            imports |= {Import("typing", "Any"), Import("typing", "overload")}
            imports |= {Import(".._runtime.api", "body_or_fields")}
        if any(argument.default == OMITTED for argument in positional):
            imports.add(Import(".._runtime.omit", "omit"))
            imports |= set() if all(argument.annotation.code == "Any" for argument in positional) else OMIT.imports
        fields = Code("**fields: Any") if call.takes_fields else None
        asynchronous = ASYNC_DOWNLOAD if call.is_download else call.result
        imports |= asynchronous.for_checkers()
        return MethodView(
            names=call.names,
            deprecation=string(f"`{request_line(call.operation)}` is deprecated") if call.deprecated else Code(),
            overloads=overloads,
            signature=_signature(positional, call.keyword, fields),
            returns=not isinstance(call.method.result, Nothing),
            result=call.result.code,
            async_result=asynchronous.code,
            info_result=fill("ApiResponse[{}]", result_types(call, call.result.code)),
            async_info_result=fill("ApiResponse[{}]", result_types(call, asynchronous.code)),
            send=Code("_download") if call.is_download else Code("_call"),
            call=self._call_arguments(call),
            doc=docstring(_method_text(call), indent=8),
            info_doc=docstring(
                f"Call `{call.names.method}`; return its result with the status and the headers.", indent=8
            ),
        )

    def _overloads(self, call: MethodSignature, body: FieldsBody, imports: set[Import]) -> tuple[Code, ...]:
        form = self._types.dict_form(body.declaration.id)
        imports |= form.imports | {Import("typing_extensions", "Unpack", typing_only=True)}
        whole = _signature(call.positional, call.keyword)
        fields = _signature(call.positional[:-1], call.keyword, fill("**fields: Unpack[{}]", form.code))
        return whole, fields

    def _call_arguments(self, call: MethodSignature) -> Code:
        """Return what the method hands to the runtime."""
        values = [call.names.arguments.parameters[parameter.pointer] for parameter in call.operation.parameters]
        body = self._body_argument(call, call.body) if call.body is not None else None
        parts = [*([tuple_code(values)] if values else []), *named(body=body, options=Code("request_options"))]
        return joined(", ", [call.names.constant, *parts])

    def _body_argument(self, call: MethodSignature, body: Body) -> Code:
        arguments = call.names.arguments
        if isinstance(body, FormBody):
            wires = [field.name.wire for field in body.fields]
            return mapping((wire, arguments.fields[wire]) for wire in wires)
        if call.takes_fields:
            return fill("body_or_fields({}, {}, fields)", call.names.constant, arguments.whole)
        return arguments.whole


def _signature(positional: Iterable[Argument], keyword: Iterable[Argument], fields: Code | None = None) -> Code:
    required = [argument for argument in positional if argument.default is None]
    optional = [argument for argument in positional if argument.default is not None]
    parts = [Code("self"), *(argument.code for argument in [*required, *optional]), Code("*")]
    parts += [argument.code for argument in keyword]
    return joined(", ", [*parts, fields] if fields is not None else parts)


def _method_text(call: MethodSignature) -> str:
    docs = call.operation.docs
    texts = [
        text for text in dict.fromkeys(text.strip() for text in (docs.summary or "", docs.description or "")) if text
    ]
    parts = [*texts, f"`{request_line(call.operation)}`"]
    if _streams(call.method.result):
        parts.append("Returns all that is streamed, when the stream has ended.")
    if docs.deprecated:
        parts.insert(max(len(texts), 1), "Deprecated.")
    described = [argument for argument in (*call.positional, *call.keyword[:-1]) if argument.description.strip()]
    if described:
        parts.append("\n".join(["Args:", *(_argument_text(argument) for argument in described)]))
    return "\n\n".join(parts)


def _streams(result: Result) -> bool:
    """Whether a result has, or may have, all that was streamed."""
    match result:
        case Stream():
            return True
        case Value(contents):
            return any(content.kind in STREAMS for content in contents)
        case Nothing() | Download():
            return False


def _argument_text(argument: Argument) -> str:
    text = f"{argument.name}: {' '.join(argument.description.split())}"
    return textwrap.fill(
        text, _WIDTH, initial_indent=" " * 4, subsequent_indent=" " * 8, break_long_words=False, break_on_hyphens=False
    )
