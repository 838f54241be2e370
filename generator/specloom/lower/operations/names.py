"""What operations are called, and what the types inside them are named after."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from specloom.ir.words import Name
from specloom.lower.names import name_of
from specloom.naming import class_spelling, split
from specloom.openapi.syntax import Document, Operation
from specloom.operation_ids import without_path
from specloom.run_together import operation_words


def operation_name(wire: str, operation: Operation, path: str) -> Name:
    """Return the name of an operation; the words of an id without any are those that its texts have."""
    if operation.operation_id is None:
        return name_of(wire, operation.given_name)
    return Name(wire, _words(wire, operation, path), operation.given_name)


def called(document: Document) -> Mapping[tuple[str, str], str]:
    """Return what the types inside each operation are named after, by its id and its path.

    It is the id, without path and verb where no other operation would be called so, in words where it has none.
    """
    operations = {
        (operation.operation_id, f"/{named.name.removeprefix('/')}"): operation
        for named in (*document.paths, *document.webhooks)
        for operation in named.value.value.operations
        if operation.operation_id is not None
    }
    texts = {
        (wire, path): _in_words(without_path(wire, operation.method, path) or wire, operation, path)
        for (wire, path), operation in operations.items()
    }
    wanted = Counter(class_spelling(text).casefold() for text in texts.values())
    return {
        (wire, path): text
        if wanted[class_spelling(text).casefold()] == 1
        else _in_words(wire, operations[wire, path], path)
        for (wire, path), text in texts.items()
    }


def _in_words(text: str, operation: Operation, path: str) -> str:
    """Return `text`, or its words where it does not tell them apart itself."""
    words = _words(text, operation, path)
    return text if words == split(text) else "_".join(words)


def _words(text: str, operation: Operation, path: str) -> tuple[str, ...]:
    docs = operation.docs
    return operation_words(
        text, operation.method.lower(), path, (docs.summary or docs.description or "", *operation.tags)
    )
