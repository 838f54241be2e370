"""What schemas say about themselves, and what a property says that leaves it to what it is made of."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator

from specloom.ir.types import Docs
from specloom.lower.schemas.branches import flat_branches, only_branch
from specloom.markup import readable
from specloom.openapi.syntax import Schema

_DEEPEST = 20
"""How far a text is looked for."""


def docs_of(schema: Schema) -> Docs:
    """Return what a schema says about itself and, where it is a union, about its branches."""
    text = text_in(schema) or next(filter(None, map(_text, _inside(schema))), "")
    description = _with_branches(text, schema) or None
    return Docs(schema.title, schema.summary, description, schema.deprecated, schema.examples)


def joined_docs(schemas: list[Schema], around: Schema) -> Docs:
    """Return what the schemas of a property say: the last of those written in `around`, else the last that has a text.

    One without a text has that of its only branch, of the parts of its `allOf`, of what it refers to, or of its items.
    """
    described = [schema for schema in schemas if schema.boolean is None]
    if not described:
        return Docs()
    last = described[-1]
    own = [schema for schema in described if _stands_in(schema, around)]
    ordered = [*reversed(own), *reversed(described)]
    text = next(filter(None, map(text_in, ordered)), "") or next(filter(None, map(_text, ordered)), "")
    return dataclasses.replace(docs_of(last), description=_with_branches(text, last) or None)


def text_in(schema: Schema) -> str:
    """Return the text that a schema has itself."""
    return readable(schema.description) or ""


def readable_docs(docs: Docs) -> Docs:
    """Return docs with texts for people."""
    return dataclasses.replace(docs, summary=readable(docs.summary), description=readable(docs.description))


def _stands_in(schema: Schema, around: Schema) -> bool:
    length = len(around.pointer.tokens)
    return schema.pointer.source == around.pointer.source and schema.pointer.tokens[:length] == around.pointer.tokens


def _text(schema: Schema, depth: int = 0) -> str:
    """Return the text of a schema, or that of the schema that it leaves it to."""
    own = text_in(schema)
    if own or depth > _DEEPEST:
        return own
    return next(filter(None, (_text(other, depth + 1) for other in _others(schema))), "")


def _inside(schema: Schema) -> Iterator[Schema]:
    """Yield the schemas that say what `schema` is, as far as they stand in it or are the whole of it."""
    only = only_branch(schema)
    if only is not None:
        yield only
    yield from (part for part in reversed(schema.all_of) if part.ref is None or len(schema.all_of) == 1)


def _others(schema: Schema) -> Iterator[Schema]:
    """Yield the schemas of which the text may be that of a property, those that are nearer first."""
    yield from _inside(schema)
    if schema.ref is not None:
        yield schema.ref.target
    if schema.items is not None and schema.items.ref is None:
        yield schema.items


def _with_branches(text: str, schema: Schema) -> str:
    """Return a text with a list of what the branches of a union say that get no name of their own."""
    only = only_branch(schema)
    union = schema if only is None or only.ref is not None else only
    branches = flat_branches(union.branches)
    if len(branches) <= 1:
        return text
    unnamed = [each for each in branches if each.ref is None and not (each.properties or each.all_of)]
    texts = dict.fromkeys(" ".join(_text(each).split()) for each in unnamed)
    new = [each for each in texts if each and each not in " ".join(text.split())]
    listed = "\n".join(f"- {each}" for each in new) if len(new) > 1 else "".join(new)
    return "\n\n".join(filter(None, [text.rstrip(), listed]))
