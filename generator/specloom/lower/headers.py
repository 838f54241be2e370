"""Headers of responses: each with its type, and those of an operation's successes together as one object."""

from __future__ import annotations

from collections.abc import Iterator

from specloom.diagnostics import Pointer
from specloom.ir.api import ContentKind, Header, Response
from specloom.ir.types import (
    AnyDeclaration,
    Docs,
    Field,
    NullableType,
    ObjectDeclaration,
    Presence,
    Reference,
    Scalar,
    ScalarKind,
    Type,
    UnionType,
)
from specloom.lower.context import Context, child, children, docs_of, name_of
from specloom.lower.media_types import kind_of
from specloom.lower.places import below, below_once, inline_name, named_after
from specloom.lower.schemas import Schemas
from specloom.naming import class_spelling
from specloom.openapi.references import Node

_TEXT = Scalar(ScalarKind.STRING)
_NOT_HEADERS = frozenset({"content-type"})
"""Those that the media types decide (OpenAPI, Response Object)."""


class Headers:
    """Turns the headers of responses into ours; types come from `Schemas`."""

    def __init__(self, context: Context, schemas: Schemas) -> None:
        self._context = context
        self._schemas = schemas
        self._declared: dict[str, ObjectDeclaration] = {}

    def declarations(self) -> tuple[AnyDeclaration, ...]:
        """Return the objects that stand for the headers of successes."""
        return tuple(self._declared.values())

    def of(self, response: Node, place: str) -> tuple[Header, ...]:
        """Return the headers of a response, in the document's order."""
        return tuple(
            self._header(name, header, place)
            for name, header in children(child(response, "headers"))
            if name.lower() not in _NOT_HEADERS
        )

    def _header(self, name: str, reference: Node, place: str) -> Header:
        node = self._context.follow(reference)
        value = node.value if isinstance(node.value, dict) else {}
        media_type, content = next(iter(children(child(node, "content"))), (None, node))
        schema = child(content, "schema")
        kind: Type = _TEXT
        json = media_type is not None and kind_of(media_type) is ContentKind.JSON
        if schema.value is not None and (json or media_type is None):
            kind = self._schemas.type_of(schema, below(named_after(reference, place), name))
        return Header(
            name=name_of(name),
            # A header has no way to be null.
            type=kind.inner if isinstance(kind, NullableType) else kind,
            required=value.get("required") is True,
            pointer=node.pointer,
            explode=value.get("explode") is True,
            json=json,
            docs=docs_of(value),
        )

    def of_successes(self, responses: tuple[Response, ...], operation: Pointer, place: str) -> Reference | None:
        """Return the object whose fields are the headers that successes may have; None where there are none."""
        successes = [each for each in responses if each.success]
        having = [each for each in successes if each.headers]
        if not having:
            return None
        pointer = having[0].pointer if len(having) == 1 else operation.child("responses")
        declaration_id = f"{self._context.id_of(pointer)}/headers"
        if declaration_id not in self._declared:
            self._declared[declaration_id] = ObjectDeclaration(
                id=declaration_id,
                name=inline_name(below_once(_component(pointer) or place, "Headers")),
                pointer=pointer.child("headers"),
                docs=Docs(description="The documented headers of a response."),
                component=False,
                fields=tuple(_fields(successes)),
            )
        return Reference(declaration_id)


def _component(pointer: Pointer) -> str | None:
    """Return the class spelling of the response that the document names, where it is one."""
    named = pointer.tokens[:-1] in (("components", "responses"), ("responses",))
    return class_spelling(pointer.tokens[-1]) if named else None


def _fields(responses: list[Response]) -> Iterator[Field]:
    """Yield a field for each header that any of `responses` has; it must be there where all of them demand it."""
    by_name: dict[str, list[Header]] = {}
    for response in responses:
        for header in response.headers:
            by_name.setdefault(header.name.wire.lower(), []).append(header)
    for found in by_name.values():
        required = len(found) == len(responses) and all(each.required for each in found)
        yield Field(
            name=found[0].name,
            type=_either([each.type for each in found]),
            presence=Presence.REQUIRED if required else Presence.OPTIONAL,
            pointer=found[0].pointer,
            docs=found[0].docs,
        )


def _either(types: list[Type]) -> Type:
    branches = tuple(dict.fromkeys(types))
    return branches[0] if len(branches) == 1 else UnionType(branches)
