"""Writes what was given as the server takes it, where the document's type says that this is something else."""

from __future__ import annotations

from typing import Any

from ..parameters import LazyType


def adapted(type_of: LazyType | None, value: Any) -> Any:
    """Return a value of a type as the server takes it; without a type it goes out as it is."""
    if type_of is None:
        return value
    # Brings in pydantic, at the first use.
    from .conversions import converted

    return converted(type_of, value)
