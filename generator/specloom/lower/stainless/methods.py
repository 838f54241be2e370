"""What a configuration of Stainless says of one method, beside its name and its operation."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from specloom.diagnostics import Pointer
from specloom.lower.stainless.values import Findings, wrong


@dataclass(frozen=True, slots=True)
class MethodSaid:
    """Options of a method; `pointer` is where the method stands."""

    endpoint: str
    pointer: Pointer
    paged: bool | str | None = None
    """Whether it is paged, or by which scheme; None where nothing is said."""


def method_said(endpoint: str, table: Mapping[str, Any], at: Pointer, found: Findings) -> MethodSaid:
    """Return what a table says of a method; what is of the wrong form is told."""
    paged = table.get("paginated")
    if paged is not None and not isinstance(paged, (bool, str)):
        found.append(wrong("paginated", "true, false or the name of a scheme", at.child("paginated")))
        paged = None
    return MethodSaid(endpoint, at, paged)
