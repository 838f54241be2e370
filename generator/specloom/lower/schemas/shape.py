"""Shape: what one schema, or several joined by `allOf`, says, gathered so that the type can be read off."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from specloom.ir.types import Docs, Meaning
from specloom.lower.schemas.branches import Union
from specloom.markup import readable
from specloom.openapi.syntax import ABSENT, Schema


@dataclass(slots=True)
class Shape:
    """What joined schemas say; a property keeps every schema that describes it. Shared ones are not to be changed."""

    schema: Schema
    """The schema that it is the shape of, or the last of those that are joined."""
    key: str
    """What tells its declaration from others."""
    types: tuple[str, ...] = ()
    enum: tuple[Any, ...] | None = None
    const: Any = ABSENT
    meanings: Mapping[str, Meaning] = field(default_factory=dict)
    """What the document says of values, by `value_key`."""
    format: str | None = None
    docs: Docs = Docs()
    bounds: Mapping[str, Any] = field(default_factory=dict)
    properties: dict[str, list[Schema]] = field(default_factory=dict)
    possible: dict[str, list[Schema]] = field(default_factory=dict)
    """Properties that only some of the values have, with all that they may be: those of `then` and `else`."""
    patterns: list[Schema] = field(default_factory=list)
    """The schemas of `patternProperties`."""
    required: set[str] = field(default_factory=set)
    additional: Schema | None = None
    items: list[Schema] = field(default_factory=list)
    prefix: list[list[Schema]] | None = None
    """The schemas of `prefixItems`: for each position all that describe it."""
    unions: list[Union] = field(default_factory=list)
    parts: dict[str, Schema | None] = field(default_factory=dict)
    """The keys of the schemas that are joined; with the schema where its union counts."""

    @property
    def kinds(self) -> tuple[str, ...]:
        """The allowed JSON types except null, in order; empty when the schema does not say."""
        return tuple([name for name in self.types if name != "null"])

    @property
    def is_object(self) -> bool:
        """Whether the schema describes an object, by its type or by its keywords."""
        return self.kinds == ("object",) if self.kinds else self.has_members or self.additional is not None

    @property
    def declares_additional(self) -> bool:
        """Whether the schema says that there may be members besides those that it names."""
        return bool(self.patterns) or (self.additional is not None and self.additional.boolean is not False)

    @property
    def has_members(self) -> bool:
        """Whether the schema describes members of an object."""
        return bool(self.properties or self.possible or self.patterns)

    @property
    def determines_type(self) -> bool:
        """Whether the schema says of what kind its values are, and does not only bound them."""
        lists = self.items or self.prefix or self.format is not None
        return bool(self.kinds or self.is_object or self.unions or self.has_values or lists)

    @property
    def has_values(self) -> bool:
        """Whether the schema lists its values."""
        return self.enum is not None or self.const is not ABSENT


def own_attributes(shape: Shape) -> dict[str, Any]:
    """Return the attributes of a shape that another one may add to, as its own."""
    return {
        "properties": dict(shape.properties),
        "possible": {name: list(schemas) for name, schemas in shape.possible.items()},
        "patterns": list(shape.patterns),
        "required": set(shape.required),
        "items": list(shape.items),
        "prefix": None if shape.prefix is None else [list(schemas) for schemas in shape.prefix],
        "unions": list(shape.unions),
        "parts": dict(shape.parts),
    }


def add_possible(possible: dict[str, list[Schema]], members: Mapping[str, Schema]) -> None:
    """Add properties that need not apply."""
    for name, schema in members.items():
        possible.setdefault(name, []).append(schema)


def members_of(shape: Shape) -> dict[str, Schema]:
    """Return the properties of a shape, sure and possible ones, each as it is described last."""
    return {name: schemas[-1] for name, schemas in (*shape.properties.items(), *shape.possible.items())}


def positions(positions: list[list[Schema]], more: tuple[Schema, ...]) -> list[list[Schema]]:
    """Return what describes each position of a list, with the schemas of another `prefixItems`."""
    longer = [*positions, *([] for _ in more[len(positions) :])]
    return [[*known, *more[index : index + 1]] for index, known in enumerate(longer)]


def common_values(ours: tuple[Any, ...] | None, theirs: tuple[Any, ...]) -> tuple[Any, ...]:
    """Return the values that two lists have in common; the latter where they have none."""
    return theirs if ours is None else tuple([value for value in ours if value in theirs]) or theirs


def joined_docs(docs: Docs, part: Schema) -> Docs:
    """Return what is said of a schema, with what another one that is joined says."""
    return Docs(
        title=part.title or docs.title,
        summary=part.summary or docs.summary,
        description=readable(part.description) or docs.description,
        deprecated=part.deprecated or docs.deprecated,
        examples=part.examples or docs.examples,
    )
