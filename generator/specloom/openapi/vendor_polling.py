"""Extensions by which documents say that an operation goes on after its answer: those of Microsoft."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from specloom.ir.long_running import LongRunning

_MICROSOFT = "x-ms-long-running-operation"
_FINAL = {
    "azure-async-operation": "operation-location",
    "operation-location": "operation-location",
    "location": "location",
    "original-uri": "original-uri",
}


def long_running(operation: Mapping[str, Any]) -> LongRunning | None:
    """Return what extensions say of how an operation goes on; None where none says that it does."""
    if operation.get(_MICROSOFT) is not True:
        return None
    options = operation.get(f"{_MICROSOFT}-options")
    final = options.get("final-state-via") if isinstance(options, dict) else None
    return LongRunning(_MICROSOFT, _FINAL.get(final) if isinstance(final, str) else None)
