"""Where the state of a long operation stands in an answer, and which states the document names."""

from __future__ import annotations

from collections.abc import Iterator

from specloom.client.methods import Method
from specloom.client.pages.shapes import field_at
from specloom.client.results import Value
from specloom.ir.pagination import Path, pointer_text
from specloom.ir.types import EnumType, Field, Type
from specloom.ir.walk import Declarations, branches, object_of


def answer_of(method: Method) -> Type | None:
    """Return the type of the answer; None where it has none, or one of several media types."""
    result = method.result
    return result.contents[0].type if isinstance(result, Value) and len(result.contents) == 1 else None


def find(kind: Type | None, path: Path, declarations: Declarations) -> Field | None:
    """Return the member of an answer at a path; None where the document has none there."""
    return field_at(kind, path, declarations) if kind is not None else None


def known_states(field: Field | None, declarations: Declarations) -> tuple[str, ...]:
    """Return the states that the document names; none where it leaves them open."""
    if field is None:
        return ()
    kinds = (each for each in branches(field.type, declarations) if isinstance(each, EnumType))
    return tuple(value for kind in kinds for value in kind.values if isinstance(value, str))


def paths_of(kind: Type, declarations: Declarations) -> Iterator[str]:
    """Yield the members of an answer, and those of the objects in it, as JSON Pointers."""
    declaration = object_of(kind, declarations)
    for field in declaration.fields if declaration is not None else ():
        own: Path = (field.name.wire,)
        yield pointer_text(own)
        inner = object_of(field.type, declarations)
        for below in inner.fields if inner is not None else ():
            yield pointer_text((*own, below.name.wire))
