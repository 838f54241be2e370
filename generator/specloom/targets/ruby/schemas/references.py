"""What references lead to, in the components or anywhere else: each schema with a key of its own."""

from __future__ import annotations

from collections.abc import Iterator

from specloom.openapi.syntax import Schema
from specloom.targets.ruby.schemas.written_schemas import parts_of


def reference_targets(components: tuple[Schema, ...], used: list[Schema]) -> dict[str, Schema]:
    """Return the components and then all else that `used` and they refer to, by key, in the order of the document."""
    targets = {schema.label: schema for schema in components}
    places = {schema.key for schema in components}
    waiting = [*used, *components]
    for schema in waiting:
        for target in _targets(schema):
            if target.key not in places:
                places.add(target.key)
                targets[_free(target.label if target.pointer.tokens else "Root", targets)] = target
                waiting.append(target)
    return targets


def _targets(schema: Schema) -> Iterator[Schema]:
    """Yield what a schema and the schemas in it refer to."""
    if schema.ref is not None:
        yield schema.ref.target
        return
    for mapped in schema.discriminator.mapping if schema.discriminator else ():
        if mapped.ref is not None:
            yield mapped.ref.target
    for part, _ in parts_of(schema):
        yield from _targets(part)


def _free(label: str, taken: dict[str, Schema]) -> str:
    key, number = label, 0
    while key in taken:
        number += 1
        key = f"{label}_{number}"
    return key
