"""Extensions by which documents say that an operation goes on after its answer: those of Microsoft."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from urllib.parse import unquote

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
    said = options if isinstance(options, dict) else {}
    final, schema = said.get("final-state-via"), said.get("final-state-schema")
    return LongRunning(
        _MICROSOFT,
        _FINAL.get(final) if isinstance(final, str) else None,
        _name(schema) if isinstance(schema, str) else None,
    )


def _name(reference: str) -> str:
    """Return the name of a schema out of a reference to it: `#/definitions/Machine`."""
    return unquote(reference.rpartition("/")[2]).replace("~1", "/").replace("~0", "~")
