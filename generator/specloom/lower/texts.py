"""Which texts of schemas the model does not say anywhere."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import cast

from specloom.diagnostics import Pointer
from specloom.ir.api import Api
from specloom.ir.types import AnyDeclaration, Docs
from specloom.ir.walk import fields
from specloom.lower.schemas.docs import text_in
from specloom.openapi.syntax import Schema


def unsaid(schemas: Iterable[Schema], api: Api, declarations: Iterable[AnyDeclaration]) -> tuple[Pointer, ...]:
    """Return the places of the descriptions in `schemas`, what they refer to left out, that no docs hold."""
    said = {part for docs in _all_docs((api, tuple(declarations))) for part in _parts(docs.description or "")}
    written = {each.pointer: text for each in _inside(schemas) if (text := text_in(each))}
    missing = {pointer: text for pointer, text in written.items() if _plain(text) not in said}
    whole = "\n".join(said) if missing else ""
    return tuple(sorted(pointer.child("description") for pointer, text in missing.items() if _plain(text) not in whole))


def _all_docs(value: object) -> Iterator[Docs]:
    """Yield what is said of anything in a part of the model, what stands at many places once."""
    waiting, seen = [value], set[int]()
    while waiting:
        part = waiting.pop()
        kind = type(part)
        if kind is tuple:
            waiting += cast("tuple[object, ...]", part)
        elif kind is Docs:
            yield cast("Docs", part)
        elif (names := fields(kind)) and id(part) not in seen:
            seen.add(id(part))
            waiting += [getattr(part, name) for name in names]


def _parts(text: str) -> Iterator[str]:
    """Yield a text, what stands in it before a list, and each entry of the list."""
    yield _plain(text)
    yield _plain(text.partition("\n\n- ")[0])
    for line in text.splitlines():
        if line.startswith("- "):
            yield _plain(line[2:])


def _plain(text: str) -> str:
    return " ".join(text.split())


def _inside(schemas: Iterable[Schema]) -> Iterator[Schema]:
    """Yield schemas and all that stand in them."""
    waiting, seen = list(schemas), set[Pointer]()
    while waiting:
        schema = waiting.pop()
        if schema.pointer in seen:
            continue
        seen.add(schema.pointer)
        yield schema
        waiting += (*schema.properties.values(), *schema.patterns.values(), *schema.definitions.values())
        waiting += (*schema.all_of, *schema.one_of, *schema.any_of, *schema.conditional, *(schema.prefix_items or ()))
        single = (schema.additional, schema.unevaluated, schema.items, schema.unevaluated_items)
        waiting += (each for each in single if each is not None)
