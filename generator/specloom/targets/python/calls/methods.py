"""Views of methods: their signatures, what they hand to the runtime, and their docstrings."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from specloom.client.bodies import Body, WholeBody
from specloom.client.media_types import STREAMS
from specloom.client.results import Download, Nothing, Result, Stream, Value
from specloom.ir.api import Location
from specloom.render import Code, fill, joined
from specloom.targets.prose import flowed_blocks, said_of
from specloom.targets.python.argument_names import ArgumentNames
from specloom.targets.python.calls.arguments import OMITTED, Argument
from specloom.targets.python.calls.signatures import MethodSignature, request_line
from specloom.targets.python.imports import Import
from specloom.targets.python.literals import docstring, mapping, named, string
from specloom.targets.python.names import MethodNames
from specloom.targets.python.typing.whole_responses import Forms

_WIDTH = 80
_FORMS: dict[bool, Forms] = {
    False: (Code("raw"), Code("raw_async"), Code("streamed"), Code("streamed_async")),
    True: (Code("raw_page"), Code("raw_page_async"), Code("streamed"), Code("streamed_page_async")),
}
"""What makes the forms of methods that give responses; the others are those of methods that give pages."""
_NO_FORMS: Forms = (Code(), Code(), Code(), Code())


@dataclass(frozen=True, slots=True)
class OverloadView:
    """One signature of a method that has several."""

    signature: Code
    result: Code
    async_result: Code


@dataclass(frozen=True, slots=True)
class MethodView:
    """A method, and the operation where its variant needs that for the type of the headers."""

    names: MethodNames
    deprecation: Code
    """What a type checker, and a warning at run time, say of a deprecated method; empty for any other."""
    signature: Code
    result: Code
    async_result: Code
    has_variant: bool
    """Whether there is a variant that gives the whole response: a stream has it."""
    can_be_unread: bool
    """Whether there is a variant that reads nothing of the answer: streams and downloads do so themselves."""
    variant: Code
    """The arguments of `with_http_info`."""
    raw: Code
    """What makes the form of it that gives the whole response, in a tree; empty where it has none."""
    streamed: Code
    """What makes the form of it that reads nothing of the answer."""
    async_raw: Code
    async_streamed: Code
    send: Code
    """The method of the runtime's base class that does it."""
    call: Code
    made: Code
    """The class of its pages, with the type of their items, or of its downloads; empty where the runtime chooses."""
    async_made: Code
    doc: Code
    can_wait: bool
    """Whether there is a variant that waits for what it begins."""
    overloads: tuple[OverloadView, ...]
    """Its signatures, where it gives a stream when it is asked for one; empty for any other."""
    streams: Code
    """The argument that asks for the stream, and the operation as it streams; empty for any other."""
    pages: bool
    """Whether it gives a page of a list."""


def method_view(call: MethodSignature, imports: set[Import]) -> MethodView:
    """Return the view of a method; what it imports is added to `imports`."""
    arguments = call.every_argument
    asynchronous = call.async_result
    for annotation in (*(argument.full_annotation for argument in arguments), call.result, asynchronous):
        imports |= annotation.imports
    if any(argument.default == OMITTED for argument in arguments):
        imports.add(Import(".._runtime.omit", "omit"))
    names = call.names
    if call.deprecated:
        imports.add(Import("typing_extensions", "deprecated"))
    raw, async_raw, streamed, async_streamed = _forms(call)
    made, async_made = _made(call, imports)
    return MethodView(
        names=names,
        deprecation=string(call.deprecation or f"`{request_line(call.operation)}` is deprecated")
        if call.deprecated
        else Code(),
        signature=_signature(call),
        result=call.result.code,
        async_result=asynchronous.code,
        has_variant=bool(names.info),
        can_be_unread=bool(names.unread),
        variant=joined(", ", [names.method, *([names.constant] if call.headers is not None else [])]),
        send=_sender(call),
        raw=raw,
        async_raw=async_raw,
        streamed=streamed,
        async_streamed=async_streamed,
        call=_call_arguments(call),
        made=made,
        async_made=async_made,
        doc=docstring(_method_text(call), indent=8),
        can_wait=bool(names.wait),
        overloads=tuple(_overloads(call, imports)),
        streams=_streams_by(call),
        pages=call.pages is not None,
    )


def _overloads(call: MethodSignature, imports: set[Import]) -> Iterator[OverloadView]:
    """Yield the signatures of a method that gives a stream when it is asked for one."""
    if call.streaming is None:
        return
    imports.add(Import("typing", "overload"))
    for flag, result, asynchronous in call.streaming.overloads:
        imports |= flag.annotation.imports | result.imports | asynchronous.imports
        signature = _signature(call, {call.streaming.argument.name: flag})
        yield OverloadView(signature, result.code, asynchronous.code)


def _streams_by(call: MethodSignature) -> Code:
    if call.streaming is None:
        return Code()
    return fill("{}, {}, ", call.streaming.argument.name, call.streaming.constant)


def _forms(call: MethodSignature) -> Forms:
    """Return what makes the forms of a method that give its response."""
    if not call.names.raw:
        return _NO_FORMS
    return call.whole.download_forms if call.is_download else _FORMS[call.pages is not None]


def _made(call: MethodSignature, imports: set[Import]) -> tuple[Code, Code]:
    """Return the classes of what a method gives, where the runtime is told of them.

    The type of items is said by the signature alone: in the body, an argument may be called as the models are.
    """
    if call.own_page is not None:
        imports.add(Import("typing", "Any"))
        sync, asynchronous = call.own_page.names
        return fill("{}[Any]", sync), fill("{}[Any]", asynchronous)
    if call.is_download and call.whole.is_read:
        return call.whole.download.code, call.whole.async_download.code
    return Code(), Code()


def _sender(call: MethodSignature) -> Code:
    """Return the method of the base class that sends a call."""
    if call.streaming is not None:
        return Code("_call_or_stream")
    if call.is_stream:
        return Code("_stream")
    if call.own_page is not None:
        return Code("_page_of")
    if call.pages is not None:
        return Code("_page")
    if call.is_download:
        return Code("_file") if call.whole.is_read else Code("_download")
    return Code("_call")


PLACES = {Location.PATH: "path", Location.QUERY: "query", Location.HEADER: "headers", Location.COOKIE: "cookies"}


def _call_arguments(call: MethodSignature) -> Code:
    """Return what the method hands to the runtime: each argument under the name that the server knows."""
    names = call.names.arguments
    given: dict[str, list[tuple[str, Code]]] = {}
    whole: Code | None = None
    for parameter in call.operation.parameters:
        name = names.parameters[parameter.pointer]
        if parameter.location is Location.QUERYSTRING:
            whole = name
        else:
            given.setdefault(PLACES[parameter.location], []).append((parameter.name.wire, name))
    parts = named(
        **{place: mapping(given[place]) for place in PLACES.values() if place in given},
        querystring=whole,
        body=_body_argument(call.body, names) if call.body is not None else None,
        additional=names.additional or None,
        content_type=names.content_type or None,
        accept=names.accept or None,
        options=_options(call),
    )
    return joined(", ", [call.names.constant, *parts])


def _options(call: MethodSignature) -> Code:
    """Return the options of a call: as they are given, or with what a method of a tree takes of them."""
    *extra, options = (argument.name for argument in call.options)
    if not extra:
        return options
    return fill("_raw.options({})", joined(", ", [options, *(fill("{}={}", name, name) for name in extra)]))


def _body_argument(body: Body, names: ArgumentNames) -> Code:
    if isinstance(body, WholeBody):
        return names.whole
    return mapping((field.name.wire, names.fields[field.name.wire]) for field in body.fields)


def _signature(call: MethodSignature, others: Mapping[Code, Argument] = MappingProxyType({})) -> Code:
    """Return the arguments as a signature has them, with others of the same names."""
    positional = (argument.code for argument in call.positional)
    keyword = (others.get(argument.name, argument).code for argument in (*call.keyword, *call.options))
    return joined(", ", [Code("self"), *positional, Code("*"), *keyword])


def _method_text(call: MethodSignature) -> str:
    texts = said_of(call.operation.docs)
    parts = [*texts, f"`{request_line(call.operation)}`"]
    if call.is_stream:
        together = " `final()` of it is what its items make together." if call.method.whole is not None else ""
        parts.append(f"Gives a stream: use it in a `with` block, or read it to its end.{together}")
    elif _streams(call.method.result):
        parts.append("Returns all that is streamed, when the stream has ended.")
    elif call.stream_method and call.streaming is None:
        parts.append(f"`{call.stream_method}` gives it piece by piece, as it comes.")
    if call.pages is not None:
        parts.append("Returns the first page; iterating over it gives the items of all pages.")
    if call.names.wait:
        parts.append(f"`{call.names.wait}` waits for what this begins, and gives what comes of it.")
    if call.deprecated:
        parts.insert(max(len(texts), 1), f"Deprecated. {call.deprecation}".strip())
    described = [argument for argument in call.every_argument if argument.description.strip()]
    parts.append("\n".join(["Args:", *(_argument_text(argument) for argument in described)]))
    return "\n\n".join(parts)


def _streams(result: Result) -> bool:
    """Whether a result may be all that was streamed."""
    match result:
        case Value(contents):
            return any(content.kind in STREAMS for content in contents)
        case Nothing() | Download() | Stream():
            return False


def _argument_text(argument: Argument) -> str:
    first, *others = flowed_blocks(argument.description.strip())
    if first.startswith("- "):
        first, others = "", [first, *others]
    return "\n".join([_filled(f"{argument.name}: {first}", 4, 8), *(_filled(other, 8, 10) for other in others)])


def _filled(text: str, initial: int, subsequent: int) -> str:
    return textwrap.fill(
        text,
        _WIDTH,
        initial_indent=" " * initial,
        subsequent_indent=" " * subsequent,
        break_long_words=False,
        break_on_hyphens=False,
    )
