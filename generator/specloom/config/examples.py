"""The configuration of examples, `[client.examples.first]`: which operations the README shows, and with what."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from specloom.options import OptionError, did_you_mean

_KEY = "examples"
ROLES = ("first", "pages", "stream", "upload", "download")
"""What an example is shown for: the first call and all that goes on from it, a list, a stream, a file."""
_EXAMPLES = {
    "operation": 'operation = "post /quotes"',
    "params": "params = { amount = 100 }",
    "shows": 'shows = "id"',
}


@dataclass(frozen=True, slots=True, kw_only=True)
class ExampleConfig:
    """A call: its operation, and the values that it gives by the names in the document."""

    operation: str
    """By its id, or `post /quotes`."""
    params: Mapping[str, Any] = field(default_factory=dict)
    shows: str | None = None
    """The member of the result that is printed."""


def examples_from(value: Any) -> Mapping[str, ExampleConfig]:
    """Return the examples by what they are for. Raise OptionError."""
    if not isinstance(value, dict) or not all(isinstance(each, dict) for each in value.values()):
        message = "`examples` must be a table of tables: write [client.examples.first]"
        raise OptionError("config-type", _KEY, message, f"for example {_EXAMPLES['operation']}")
    return {role: _example(role, table) for role, table in value.items()}


def _example(role: str, table: dict[str, Any]) -> ExampleConfig:
    if role not in ROLES:
        message = f"[client.examples] has no key {role!r}"
        raise OptionError("config-key", _KEY, message, did_you_mean(role, ROLES), role)
    for key, value in table.items():
        if key not in _EXAMPLES:
            message = f"[client.examples.{role}] has no key {key!r}"
            raise OptionError("config-key", _KEY, message, did_you_mean(key, _EXAMPLES), role, key)
        if not isinstance(value, dict if key == "params" else str) or value == "":
            message = f"`{key}` of [client.examples.{role}] cannot be {value!r:.80}"
            raise OptionError("config-type", _KEY, message, f"for example {_EXAMPLES[key]}", role, key)
    if "operation" not in table:
        message = f"[client.examples.{role}] has no `operation`"
        raise OptionError("config-missing", _KEY, message, f"for example {_EXAMPLES['operation']}", role)
    return ExampleConfig(**table)
