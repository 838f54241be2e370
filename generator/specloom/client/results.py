"""What a successful call gives: nothing, a value, a download or a stream."""

from __future__ import annotations

from dataclasses import dataclass

from specloom.client.media_choices import gives_alike
from specloom.client.media_types import BYTES, STREAMS, read_content
from specloom.client.successes import successes
from specloom.ir.api import Content, ContentKind, Operation
from specloom.ir.types import NullType


@dataclass(frozen=True, slots=True)
class Nothing:
    """No success has a body, or one that is only null."""


@dataclass(frozen=True, slots=True)
class Value:
    """The value of a body, read whole: one of `contents`, or nothing where it is `optional`."""

    contents: tuple[Content, ...]
    optional: bool


@dataclass(frozen=True, slots=True)
class Download:
    """Bytes that are left to be read when they are asked for."""


@dataclass(frozen=True, slots=True)
class Stream:
    """Events or lines, which are given as they come."""

    content: Content


Result = Nothing | Value | Download | Stream


def result_of(operation: Operation) -> Result:
    """Return what the operation's method gives."""
    read = [read_content(response) for response in successes(operation)]
    contents = tuple(content for content in read if content is not None)
    if all(content.kind is ContentKind.JSON and isinstance(content.type, NullType) for content in contents):
        return Nothing()
    if all(content.kind in BYTES for content in contents):
        return Download()
    if all(content.kind in STREAMS and gives_alike(content, contents[0]) for content in contents):
        return Stream(contents[0])
    return Value(contents, optional=len(contents) < len(read))
