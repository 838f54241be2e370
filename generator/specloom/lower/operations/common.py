"""What all parts of an operation share: how a type is asked for, and what a thing is called that a reference names."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Protocol

from specloom.ir.types import Docs, Type
from specloom.lower.diagnostics import Report
from specloom.lower.origins import Use, component_use
from specloom.lower.schemas.types import lower_type
from specloom.lower.schemas.wants import Facts, Want
from specloom.openapi.syntax import Occurrence, Schema


@dataclass(frozen=True, slots=True)
class Types:
    """Gives the types of schemas, and gathers the declarations that they refer to."""

    facts: Facts
    wants: list[Want] = field(default_factory=list)
    schemas: list[Schema] = field(default_factory=list)
    """Those of which the types were asked for."""

    def of(self, schema: Schema, use: Use) -> Type:
        """Return the type of a schema; `use` is what its inline types are named from."""
        self.schemas.append(schema)
        kind, wants = lower_type(self.facts, schema, use)
        self.wants.extend(wants)
        return kind

    @property
    def report(self) -> Report:
        """Where diagnostics go."""
        return self.facts.report


class _Described(Protocol):
    @property
    def component(self) -> str | None: ...
    @property
    def docs(self) -> Docs: ...


def named_use(occurrence: Occurrence[_Described], use: Use) -> Use:
    """Return the use of a thing by the name that a reference gives it, so that it has one name; else `use`."""
    name = occurrence.value.component
    return use if occurrence.ref is None or name is None else component_use(name)


def docs_at(occurrence: Occurrence[_Described]) -> Docs:
    """Return what an object says about itself, or what a reference to it says in its place."""
    docs = occurrence.value.docs
    return replace(
        docs,
        summary=occurrence.summary or docs.summary,
        description=occurrence.description or docs.description,
    )
