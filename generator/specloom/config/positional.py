"""The configuration of arguments by position: `[client.positional]`, a list for each operation."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from specloom.options import OptionError

_KEY = "positional"
_EXAMPLE = 'for example retrieveRun = ["run_id"]'


def positional_from(value: Any) -> Mapping[str, tuple[str, ...]]:
    """Return the arguments that may be given by position, by operations. Raise OptionError."""
    if not isinstance(value, dict):
        raise OptionError("config-type", _KEY, "`positional` must be a table: write [client.positional]", _EXAMPLE)
    for name, each in value.items():
        if not isinstance(each, list) or not all(isinstance(item, str) for item in each):
            message = "`positional` must be a table of lists of names"
            raise OptionError("config-type", _KEY, message, _EXAMPLE, name)
    return {name: tuple(each) for name, each in value.items()}
