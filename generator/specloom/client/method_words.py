"""What the method of an operation may be called inside a group, from the shortest name to the whole operation id."""

from __future__ import annotations

from specloom.ir.api import Operation
from specloom.naming import split
from specloom.operation_ids import telling_part, without_group, without_path
from specloom.run_together import operation_words

Words = tuple[str, ...]


def method_words(operation: Operation, group: str) -> tuple[Words, ...]:
    """Return the names of an operation in words: without its path, its verb and the name of its group, then whole.

    Which one is taken depends on the other operations of the group: two that would be alike both have a longer one.
    """
    written, given = operation.name.wire, operation.name.given
    if given is not None:
        return (split(given),)
    verb = operation.method.lower()
    if written == f"{verb} {operation.path}":  # no id
        return tuple(dict.fromkeys((split(f"{verb} {telling_part(operation.path)}"), operation.name.words)))
    plain = without_path(written, verb, operation.path) or written
    docs = operation.docs
    hints = (docs.summary or docs.description or "", *operation.tags, *operation.labels)
    shorter = [text for text in (without_group(plain, group), plain) if text is not None and text != written]
    words = [operation_words(text, verb, operation.path, hints) for text in shorter]
    return tuple(dict.fromkeys((*words, operation.name.words)))
