"""What the configuration looks like when we write it: texts, and the tables of resources."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping

from specloom.config.resources import CLIENT, SHARED


def toml_text(text: str) -> str:
    """Return a text as a TOML string."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007F")


def toml_value(value: object) -> str:
    """Return a text, a number, a boolean or a list of texts as TOML."""
    if isinstance(value, str):
        return toml_text(value)
    if isinstance(value, tuple):
        return f"[{', '.join(map(toml_value, value))}]"
    return json.dumps(value)


def toml_inline(value: object) -> str:
    """Return a value of JSON, but for null, as TOML in one line."""
    match value:
        case dict():
            members = (f"{toml_text(key)} = {toml_inline(each)}" for key, each in value.items())
            return f"{{ {', '.join(members)} }}" if value else "{}"
        case list():
            return f"[{', '.join(map(toml_inline, value))}]"
        case _:
            return toml_value(value)


def table(name: str, values: Mapping[str, object]) -> str:
    """Return a table of a client, with keys as they are written and without what is None; empty without any."""
    written = "".join(f"{key} = {toml_value(value)}\n" for key, value in values.items() if value is not None)
    return f"\n[client.{name}]\n{written}" if written else ""


def resource_table(table: str, path: tuple[str, ...], lines: Iterable[tuple[str, str]]) -> str:
    """Return the table of a resource below that of its client, with keys as `methods.list`; empty without any."""
    given = dict(lines)
    written = "".join(f"{key} = {toml_text(value)}\n" for key, value in given.items())
    way = ".".join(path) or (CLIENT if any(key.startswith("methods.") for key in given) else SHARED)
    return f"\n[{table}.resources.{way if len(path) == 1 else toml_text(way)}]\n{written}" if written else ""
