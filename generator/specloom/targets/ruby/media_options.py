"""Options of a call that choose a media type, where the document leaves one open."""

from __future__ import annotations

from collections.abc import Iterable

from specloom.client.media_choices import accept_choice, leaves_media_type_open
from specloom.client.media_types import sent_as
from specloom.client.streams import is_stream
from specloom.client.successes import successes
from specloom.diagnostics import Pointer
from specloom.ir.api import Content, ContentKind, Operation, RequestBody, Response
from specloom.naming import Scope
from specloom.render import Code
from specloom.targets.ruby.literals import identifier
from specloom.targets.ruby.model import ArgumentLocation, RubyArgument, RubyMediaOption, RubyType, RubyValue, TypeKind


def media_options(operation: Operation, taken: Iterable[Code]) -> tuple[RubyMediaOption, ...]:
    """Return the options of an operation that choose media types; `taken` are the names of its arguments."""
    scope, options = Scope(frozenset(taken)), []
    content = sent_content(operation.body) if operation.body is not None else None
    if content is not None and leaves_media_type_open(content):
        text = f"The media type of the body; `{sent_as(content)}` where it is not given."
        name = identifier(scope.allocate("content_type", "body_content_type"))
        options.append(_option(Code("content_type"), name, text, sent_as(content), content.pointer))
    choice = accept_choice(operation, read_content)
    if choice is not None:
        among = "" if choice.open_ else f", one of {', '.join(f'`{each}`' for each in choice.media_types)}"
        text = f"The media type to ask for{among}; `{asked_for(operation)}` where it is not given."
        name = identifier(scope.allocate("accept", "accept_media_type"))
        options.append(_option(Code("accept"), name, text, choice.media_types[0], operation.pointer))
    return tuple(options)


def _option(role: Code, name: Code, text: str, example: str, pointer: Pointer) -> RubyMediaOption:
    argument = RubyArgument(
        name=name,
        wire=role,
        location=ArgumentLocation.HEADER,
        value=RubyValue(RubyType(TypeKind.STRING), example=example),
        required=False,
        description=text,
        pointer=pointer,
    )
    return RubyMediaOption(role, argument)


def sent_content(body: RequestBody) -> Content:
    """Return the content that a method sends: the first, or the JSON that says the same as its XML."""
    return _in_json(body.contents)


def read_content(response: Response) -> Content | None:
    """Return the content that a method reads: the first that is no stream, or the JSON that says the same.

    None where there is none.
    """
    whole = tuple(content for content in response.contents if not is_stream(content))
    return _in_json(whole or response.contents) if response.contents else None


def read_as_xml(response: Response) -> Content | None:
    """Return the XML in which an answer may come: what a method reads, or what says the same as the JSON it reads."""
    read = read_content(response)
    if read is None or read.kind is ContentKind.XML:
        return read
    is_json = read.kind is ContentKind.JSON
    same = (each for each in response.contents if each.kind is ContentKind.XML and each.type == read.type)
    return next(same, None) if is_json else None


def _in_json(contents: tuple[Content, ...]) -> Content:
    first, *others = contents
    same = (each for each in others if each.kind is ContentKind.JSON and each.type == first.type)
    return next(same, first) if first.kind is ContentKind.XML else first


def asked_for(operation: Operation) -> str:
    """Return the media types that a method asks for by itself."""
    read = (content.media_type for response in successes(operation) if (content := read_content(response)))
    return ", ".join(dict.fromkeys(read))
