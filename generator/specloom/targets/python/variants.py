"""Variants: an operation has a method for each media type whose content says something that the first cannot say."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from specloom.ir.api import Content, ContentKind, Operation, Response
from specloom.ir.types import AnyDeclaration
from specloom.ir.words import Name
from specloom.naming import split
from specloom.targets.python.bodies import body_of, read_content, successes

_WORDS = {ContentKind.FORM: "form", ContentKind.MULTIPART: "multipart"}


def variants(operation: Operation, declarations: Mapping[str, AnyDeclaration]) -> list[Operation]:
    """Return an operation, which takes and gives what a reader expects first, and its variants for the rest."""
    return [operation, *_taking(operation, declarations), *_giving(operation)]


def _taking(operation: Operation, declarations: Mapping[str, AnyDeclaration]) -> Iterator[Operation]:
    """Yield `create_image_edit_with_json` where `create_image_edit` sends a form of other fields.

    The same schema in another notation, as XML beside JSON, needs no method; another kind of JSON, as two kinds of
    patch, means another thing.
    """
    first = body_of(operation, declarations)
    if operation.body is None or first is None:
        return
    known = [first.content]
    for content in operation.body.contents:
        same = [each for each in known if each.type == content.type]
        if any(each.kind != content.kind or each.media_type == content.media_type for each in same):
            continue
        known.append(content)
        body = replace(operation.body, contents=(content,))
        yield _named(replace(operation, body=body), "with", content)


def _giving(operation: Operation) -> Iterator[Operation]:
    """Yield `download_as_zip` where `download` asks for JSON; the same type in another notation needs no method."""
    found = successes(operation)
    errors = tuple(each for each in operation.responses if not each.success)
    known = [content.type for content in map(read_content, found) if content is not None]
    for content in (each for response in found for each in response.contents):
        if content.type not in known:
            known.append(content.type)
            only = tuple(_only(response, content.media_type) for response in found)
            yield _named(replace(operation, responses=(*filter(None, only), *errors)), "as", content)


def _only(response: Response, media_type: str) -> Response | None:
    """Return a response in one media type; None where it has others."""
    contents = tuple(each for each in response.contents if each.media_type == media_type)
    return replace(response, contents=contents) if contents or not response.contents else None


def _named(operation: Operation, preposition: str, content: Content) -> Operation:
    """Return a variant with a name and a pointer of its own; its id stays that of the operation."""
    essence = content.media_type.partition(";")[0]
    subtype = essence.partition("/")[2].removeprefix("x-").removeprefix("vnd.")
    words = split(_WORDS.get(content.kind) or subtype) or ("other",)
    return replace(
        operation,
        name=Name(f"{operation.name.wire} ({essence})", (*operation.name.words, preposition, *words)),
        pointer=operation.pointer.child(preposition, content.media_type),
    )
