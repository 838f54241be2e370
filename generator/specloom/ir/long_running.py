"""What a document says of an operation that goes on after its answer, in the words of extensions."""

from __future__ import annotations

from dataclasses import dataclass

from specloom.ir.types import Type


@dataclass(frozen=True, slots=True)
class LongRunning:
    """An operation goes on after its answer, and a header of that leads to where its state can be read."""

    source: str
    """What says so: `x-ms-long-running-operation`."""
    final: str | None = None
    """Where the result is in the end: `location`, `original-uri` or `operation-location`; None where nobody says."""
    schema: str | None = None
    """The name of the schema of the result, where that is said."""
    result: Type | None = None
    """The type of the result, where there is such a schema."""
