"""What a type refers to and wants declared, and what is known of all schemas of a document while types are made."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

from specloom.ir.types import AnyDeclaration, Field
from specloom.lower.diagnostics import Report
from specloom.lower.origins import Use, component_use, home_of, use_by_place
from specloom.lower.schemas.constants import ConstantFinder
from specloom.lower.schemas.discriminators import Discriminators
from specloom.lower.schemas.inheritance import Families, families_of
from specloom.lower.schemas.keywords import is_reference
from specloom.lower.schemas.shape import Shape
from specloom.lower.schemas.shapes import Shapes
from specloom.lower.schemas.xml import XmlNodes
from specloom.naming import class_spelling
from specloom.openapi.syntax import Document, Schema


class Want(NamedTuple):
    """A declaration that a type refers to: what it is made of, and the place that uses it."""

    key: str
    source: Schema | Shape | AnyDeclaration | None
    """None for a place that holds a schema whose type needs no declaration, which a reference may ask for."""
    use: Use
    component: bool = False
    """Whether the document calls it by a name."""


@dataclass(frozen=True, slots=True)
class Facts:
    """What is known of all schemas of a document."""

    report: Report
    shapes: Shapes
    constants: ConstantFinder
    discriminators: Discriminators
    families: Families
    referenced: frozenset[str]
    """The keys of schemas inside others that references lead to."""
    untyped_parts_are_bytes: bool
    """Whether a part of a multipart body of which no type is said is bytes, as it is since 3.1."""
    xml: XmlNodes | None
    """How values are written in XML; None where no body is."""
    only_dates: bool = False
    """Whether dates and files alone have types by their format, and all else is the text or the number that it is."""
    inherited: dict[tuple[str, str, bool, bool], Field] = field(default_factory=dict)
    """Fields that stand in a base, by the key of their schema, their name, whether one must be there and is sure."""
    homes: dict[str, str | None] = field(default_factory=dict)
    """The components in which schemas stand, by the keys of these."""

    def is_elsewhere(self, schema: Schema, around: Schema) -> bool:
        """Whether a schema stands in another component than `around`."""
        home = self._home(schema)
        return home is not None and home != self._home(around)

    def _home(self, schema: Schema) -> str | None:
        if schema.key not in self.homes:
            self.homes[schema.key] = home_of(schema)
        return self.homes[schema.key]


def facts_of(document: Document, report: Report, *, has_xml: bool = False, only_dates: bool = False) -> Facts:
    """Return what is known of the schemas of a document."""
    shapes = Shapes(report)
    constants = ConstantFinder(shapes)
    xml = XmlNodes(shapes, report, by_component=document.version == "3.2") if has_xml else None
    families = families_of(document.schemas, constants, report)
    discriminators = Discriminators(shapes, constants, families, report)
    since_31 = document.version not in ("2.0", "3.0")
    return Facts(report, shapes, constants, discriminators, families, document.referenced, since_31, xml, only_dates)


def want_of(schema: Schema) -> Want:
    """Return what is declared for a schema that is referred to: the schema itself.

    What only refers to a schema of its own name, in another file, is that schema.
    """
    use, component = use_by_place(schema), schema.name is not None
    while schema.ref is not None and is_reference(schema):
        target = schema.ref.target
        other = use_by_place(target)
        if [class_spelling(step.word) for step in other.steps] != [class_spelling(step.word) for step in use.steps]:
            break
        schema, use, component = target, other, component or target.name is not None
    return Want(schema.key, schema, component_use(schema.given_name or schema.label) if component else use, component)
