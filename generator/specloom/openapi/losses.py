"""What an operation lost to faults of the document, said in its own docs: no method is silently hollow."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from specloom.diagnostics import Pointer
from specloom.openapi.syntax import Document, Named, Occurrence, Operation, PathItem

_MOST = 5
_LONGEST = 200
_WORDS = {"requestBody": "the body", "responses": "the response", "parameters": "a parameter", "headers": "a header"}

_SMALL = frozenset({"style", "explode", "encoding", "collectionFormat"})
"""Fields without which the thing that has them is still there."""


def with_losses(document: Document, losses: Mapping[Pointer, str]) -> Document:
    """Return a document whose operations say which of the `losses`, by their places, are theirs."""
    if not losses:
        return document
    return replace(
        document,
        paths=tuple([_item(each, losses) for each in document.paths]),
        webhooks=tuple([_item(each, losses) for each in document.webhooks]),
    )


def _item(named: Named[Occurrence[PathItem]], losses: Mapping[Pointer, str]) -> Named[Occurrence[PathItem]]:
    item = named.value.value
    operations = tuple([_operation(each, item, losses) for each in item.operations])
    return Named(named.name, replace(named.value, value=replace(item, operations=operations)))


def _operation(operation: Operation, item: PathItem, losses: Mapping[Pointer, str]) -> Operation:
    places = dict(_places(operation, item))
    found = []
    for at, message in losses.items():
        around = [each for each in places if at.source == each.source and at.tokens[: len(each.tokens)] == each.tokens]
        if around:
            place = max(around, key=lambda each: len(each.tokens))
            small = next((each for each in at.tokens[len(place.tokens) :] if each in _SMALL), None)
            what = places[place] or _part(at, place)
            found.append(f"{what if small is None else f'{small!r} of {what}'} ({told(message)})")
    if not found:
        return operation
    note = f"The document is broken here, so that this is missing or not as it was meant: {'; '.join(shown(found))}."
    said = operation.docs.description
    return replace(operation, docs=replace(operation.docs, description=f"{said}\n\n{note}" if said else note))


def told(message: str) -> str:
    """Return a message as a part of a text: short, and with the quotes that need no escape in any target."""
    short = message if len(message) <= _LONGEST else f"{message[: _LONGEST - 1]}…"
    return short.replace('"', "'")


def shown(found: Iterable[str]) -> list[str]:
    """Return what a text says of all that was found: each once, and not too many."""
    each = [*dict.fromkeys(found)]
    more = [f"and {len(each) - _MOST} more"] if len(each) > _MOST else []
    return each[:_MOST] + more


def _places(operation: Operation, item: PathItem) -> Iterator[tuple[Pointer, str]]:
    """Yield where an operation is written, and all that it uses, with a word for it."""
    yield operation.pointer, ""
    yield item.pointer.child("parameters"), "a parameter"
    for parameter in operation.parameters:
        yield parameter.value.pointer, f"the parameter '{parameter.value.name[:_LONGEST]}'"
    if operation.body is not None:
        yield operation.body.value.pointer, _WORDS["requestBody"]
    for response in operation.responses:
        yield response.value.value.pointer, f"{_WORDS['responses']} {response.name[:_LONGEST]}"


def _part(at: Pointer, place: Pointer) -> str:
    """Return a word for the part of an operation in which something stands."""
    tokens = at.tokens[len(place.tokens) :]
    if not tokens:
        return "a part"
    word = _WORDS.get(tokens[0], f"'{tokens[0][:_LONGEST]}'")
    return f"{word} {tokens[1][:_LONGEST]}" if tokens[0] == "responses" and len(tokens) > 1 else word
