"""What schemas say about themselves."""

from __future__ import annotations

import dataclasses

from specloom.ir.types import Docs
from specloom.openapi.syntax import Schema


def docs_of(schema: Schema) -> Docs:
    """Return what a schema says about itself."""
    return Docs(schema.title, schema.summary, schema.description, schema.deprecated, schema.examples)


def joined_docs(schemas: list[Schema]) -> Docs:
    """Return what the last of the schemas of a property says, and the description of the last that has one.

    A description may also stand by itself in an `allOf`, beside what is referred to.
    """
    described = [schema for schema in schemas if schema.boolean is None]
    docs = docs_of(described[-1]) if described else Docs()
    if docs.description is not None:
        return docs
    inside = [part for schema in described for part in (*schema.all_of, schema)]
    texts = [schema.description for schema in inside if schema.description is not None]
    return dataclasses.replace(docs, description=texts[-1]) if texts else docs
