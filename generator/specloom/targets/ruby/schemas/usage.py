"""Who refers to whom: the schemas that are only bodies of forms, and those that chosen operations need."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from specloom.ir.walk import closure
from specloom.openapi.syntax import Schema
from specloom.targets.ruby.schemas.inventory import Schemas
from specloom.targets.ruby.schemas.written_operations import WrittenOperation, uses_of
from specloom.targets.ruby.schemas.written_schemas import additional_of, parts_of, simplified


def form_only(schemas: Schemas, operations: Iterable[WrittenOperation]) -> set[str]:
    """Return the keys of the schemas that are only the body of a form."""
    forms: set[str] = set()
    others = {key for named in schemas.named.values() for key in _referred(schemas, named)}
    for use in (use for operation in operations for use in uses_of(operation)):
        by_fields = use.is_form and not _is_collection(use.schema)
        (forms if by_fields else others).update(_keys(schemas, use.schema))
    return forms - others


def _is_collection(schema: Schema) -> bool:
    """Whether a schema is a list or a hash, so that a form of it is given as a whole."""
    written = simplified(schema)
    return written.items is not None or (isinstance(additional_of(written), Schema) and not written.properties)


def reachable(
    schemas: Schemas,
    operations: Iterable[WrittenOperation],
    heirs: Mapping[str, tuple[str, ...]],
    also: Iterable[str] = (),
    received: Iterable[Schema] = (),
) -> set[str]:
    """Return the keys of the schemas that operations need, also through others; `heirs` are those of each base.

    `also` are the keys of those that they need, and do not refer to, `received` what the server sends by itself.
    """
    uses = (use for operation in operations for use in uses_of(operation))
    starts = [key for schema in (*(use.schema for use in uses), *received) for key in _keys(schemas, schema)]
    return closure(
        [*starts, *also],
        {
            key: (*_referred(schemas, schema), *_mapped(schemas, schema), *heirs.get(key, ()))
            for key, schema in schemas.named.items()
        },
    )


def _mapped(schemas: Schemas, schema: Schema) -> Iterator[str]:
    for each in schema.discriminator.mapping if schema.discriminator else ():
        if each.ref is not None:
            yield schemas.targets[each.ref.target.key]


def _keys(schemas: Schemas, schema: Schema, *, item: bool = False) -> Iterator[str]:
    """Yield the key of a schema that has a name, else those that it refers to."""
    key = schemas.key(schema, item=item)
    if key is not None:
        yield key
    else:
        yield from _referred(schemas, simplified(schema, item=item))


def _referred(schemas: Schemas, schema: Schema) -> Iterator[str]:
    if schema.ref is not None:
        yield schemas.targets[schema.ref.target.key]
    for part, item in parts_of(schema):
        yield from _keys(schemas, part, item=item)
