"""What a server sends by itself, as it is written: the media of webhooks and callbacks, by their places."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass, field

from specloom.diagnostics import Pointer
from specloom.openapi.syntax import Document, Media, Operation, PathItem, Schema
from specloom.targets.ruby.names import operation_spelling


@dataclass(slots=True)
class Received:
    """The media that are sent, by their places, and what models in them are called after."""

    medias: dict[Pointer, Media] = field(default_factory=dict)
    spellings: dict[Pointer, str] = field(default_factory=dict)

    def schemas(self, read: Collection[Pointer]) -> Iterator[tuple[Schema, str]]:
        """Yield the schemas of those that are `read`, each with what a model that it holds is called after."""
        for place, media in self.medias.items():
            if media.schema is not None and place in read:
                yield media.schema, f"{self.spellings[place]}_request"


def received(document: Document) -> Received:
    """Return what all webhooks and callbacks of a document send, in its order."""
    found = Received()
    for hook in document.webhooks:
        _add(found, hook.name, hook.value.value, ())
    for path in document.paths:
        for operation in path.value.value.operations:
            spelling = operation_spelling(operation.operation_id, path.name, operation.method)
            _add_callbacks(found, spelling, operation, (path.value.pointer,))
    return found


def _add(found: Received, name: str, item: PathItem, above: tuple[Pointer, ...]) -> None:
    for operation in item.operations:
        spelling = operation.operation_id or name
        for content in operation.body.value.contents if operation.body is not None else ():
            found.medias.setdefault(content.value.pointer, content.value)
            found.spellings.setdefault(content.value.pointer, spelling)
        _add_callbacks(found, spelling, operation, above)


def _add_callbacks(found: Received, spelling: str, operation: Operation, above: tuple[Pointer, ...]) -> None:
    """Add what the callbacks of an operation send, those of callbacks too; one may lead back to what is above it."""
    for callback in operation.callbacks:
        for each in callback.items:
            if each.value.pointer not in above:
                _add(found, f"{spelling}_{callback.name}", each.value.value, (*above, each.value.pointer))
