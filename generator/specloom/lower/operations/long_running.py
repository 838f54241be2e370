"""What a long operation gives in the end, where an extension names a schema of the components for that."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from specloom.ir.long_running import LongRunning
from specloom.ir.types import Reference
from specloom.lower.schemas.wants import want_of
from specloom.openapi.syntax import Schema


def with_result(said: LongRunning | None, schemas: Iterable[Schema]) -> LongRunning | None:
    """Return what is said of an operation with the type of its result; without one where no schema is called that."""
    if said is None or said.schema is None:
        return said
    found = next((schema for schema in schemas if schema.name == said.schema), None)
    return said if found is None else replace(said, result=Reference(want_of(found).key))
