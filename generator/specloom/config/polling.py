"""The configuration of long operations: `[[client.polling]]`, a table for each operation to wait for."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import Any

from specloom.options import OptionError, did_you_mean

LOCATION = "location"
"""What `poll` says where a header of the answer leads to where the state can be read."""
_KEY = "polling"
_LISTS = ("done", "failed")
_EXAMPLES = {
    "operation": 'operation = "createVideo"',
    "poll": 'poll = "getVideo", or poll = "location"',
    "status": 'status = "/status"',
    "done": 'done = ["completed"]',
    "failed": 'failed = ["failed", "cancelled"]',
    "result": 'result = "/output", or the id of an operation',
}


@dataclass(frozen=True, slots=True, kw_only=True)
class PollingConfig:
    """How to wait for what one operation begins."""

    operation: str
    """The id or the pointer of the operation."""
    poll: str
    """The operation that is asked for the state, or `location`."""
    status: str | None = None
    """The state, as a JSON Pointer into its answer."""
    done: tuple[str, ...] = ()
    failed: tuple[str, ...] = ()
    result: str | None = None
    """What is given in the end, as a JSON Pointer into the last answer, or an operation."""


def polling_from(value: Any) -> tuple[PollingConfig, ...]:
    """Return how to wait for the operations of a client. Raise OptionError."""
    if not isinstance(value, list) or not all(isinstance(each, dict) for each in value):
        message = "`polling` must be an array of tables: write [[client.polling]]"
        raise OptionError("config-type", _KEY, message, f"for example {_EXAMPLES['operation']}")
    return tuple(_table(each, index) for index, each in enumerate(value))


def _table(table: dict[str, Any], index: int) -> PollingConfig:
    known = [field.name for field in fields(PollingConfig)]
    for key, value in table.items():
        if key not in known:
            message = f"[[client.polling]] has no key {key!r}"
            raise OptionError("config-key", _KEY, message, did_you_mean(key, known), index, key)
        _check(key, value, index)
    wanted = ["operation", "poll"]
    if table.get("poll", LOCATION) != LOCATION:
        wanted += ["status", "done"]
    for key in wanted:
        if not table.get(key):
            message = f"[[client.polling]] has no `{key}`"
            raise OptionError("config-missing", _KEY, message, f"for example {_EXAMPLES[key]}", index)
    both = sorted(set(table.get("done", ())) & set(table.get("failed", ())))
    if both:
        message = f"`done` and `failed` of [[client.polling]] both have {both[0]!r}"
        hint = "a state says one of the two"
        raise OptionError("config-value", _KEY, message, hint, index, "failed", table["failed"].index(both[0]))
    options: dict[str, Any] = {key: tuple(value) if key in _LISTS else value for key, value in table.items()}
    return PollingConfig(**options)


def _check(key: str, value: Any, index: int) -> None:
    """Refuse a value of the wrong type."""
    hint = f"for example {_EXAMPLES[key]}"
    if key in _LISTS:
        wrong = next((i for i, each in enumerate(value) if not isinstance(each, str)), None) if value else None
        if not isinstance(value, list) or wrong is not None:
            message = f"`{key}` of [[client.polling]] must be a list of strings"
            way = () if wrong is None else (wrong,)
            raise OptionError("config-type", _KEY, message, hint, index, key, *way)
        return
    if not isinstance(value, str) or not value:
        message = f"`{key}` of [[client.polling]] must be a string"
        raise OptionError("config-type", _KEY, message, hint, index, key)
    if key == "status" and not value.startswith("/"):
        message = f"`status` of [[client.polling]] must be a JSON Pointer, not {value!r:.80}"
        raise OptionError("config-value", _KEY, message, f'write status = "/{value}"', index, key)
