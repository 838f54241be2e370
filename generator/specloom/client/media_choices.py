"""Media types that say the same, and those that a caller may choose among."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from specloom.client.media_types import is_range, read_content, sent_as
from specloom.client.successes import successes
from specloom.ir.api import Content, ContentKind, Operation, Response
from specloom.ir.facts import essence
from specloom.ir.types import Scalar, Type
from specloom.ir.walk import Declarations, object_of

_LINES = frozenset({"jsonl", "jsonlines", "json-lines", "ndjson"})
_JSON, _PATCH = "application/json", "application/json-patch+json"
_UNREAD = (ContentKind.BINARY, ContentKind.TEXT)
"""Kinds of which only the caller knows what the bytes mean."""


@dataclass(frozen=True, slots=True)
class Choice:
    """The media types among which a caller chooses; `open_` where the document allows others, too."""

    media_types: tuple[str, ...]
    open_: bool


def accept_choice(operation: Operation, reads: Callable[[Response], Content | None] = read_content) -> Choice | None:
    """Return the media types of one kind and type that an answer may come in; None where there is nothing to choose.

    `reads` says which content of a response a method gives.
    """
    found = dict[str, Content]()
    for response in successes(operation):
        read = reads(response)
        if read is None:
            continue
        for content in response.contents:
            if gives_alike(content, read):
                found.setdefault(_asked_for(content), content)
    contents = tuple(found.values())
    if not contents or (len(contents) == 1 and not _is_partly_open(contents[0])):
        return None
    return Choice(tuple([content.media_type for content in contents]), open_=any(map(is_range, contents)))


def leaves_media_type_open(content: Content | None) -> bool:
    """Whether the caller may say in which media type a body is sent, as the document names only a range.

    Parts have a notation of their own, with a boundary in its media type.
    """
    return content is not None and content.kind is not ContentKind.MULTIPART and is_range(content)


def distinct(contents: tuple[Content, ...], declarations: Declarations) -> Iterator[Content]:
    """Yield the contents that are sent in different ways: the first of each kind, type and notation.

    A JSON patch is a list (RFC 6902): an object under its media type, as some frameworks write it, is any other JSON.
    """
    seen = set[tuple[ContentKind, str, Type]]()
    for content in contents:
        is_object = object_of(content.type, declarations) is not None
        sent = notation(sent_as(content))
        key = (content.kind, _JSON if is_object and sent == _PATCH else sent, content.type)
        if key not in seen:
            seen.add(key)
            yield content


def gives_alike(content: Content, other: Content) -> bool:
    """Whether a method gives the same of two answers: of one kind and type, and of bytes any text is one."""
    if content.kind is not other.kind:
        return False
    are_bytes = content.kind is ContentKind.BINARY and all(isinstance(each.type, Scalar) for each in (content, other))
    return are_bytes or content.type == other.type


def notation(media_type: str) -> str:
    """Return what a media type says of how a body is written: not its case, its parameters, an older name."""
    group, _, subtype = essence(media_type).partition("/")
    subtype = subtype.removeprefix("x-")
    if subtype in _LINES:
        return "application/jsonl"
    return f"application/{subtype}" if group == "text" and subtype in ("json", "xml", "yaml") else f"{group}/{subtype}"


def _asked_for(content: Content) -> str:
    """Return the notation that an answer is asked for in; JSON under a range is that."""
    return notation(content.media_type if content.kind in _UNREAD else sent_as(content))


def _is_partly_open(content: Content) -> bool:
    """Whether a document says of what kind the bytes are, and leaves open which of that kind."""
    return content.kind in _UNREAD and is_range(content) and not content.media_type.startswith("*")
