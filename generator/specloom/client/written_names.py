"""The names under which an example of a parameter or of a form's field arrives, as OpenAPI's styles have it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from specloom.client.example_values import Example, json_of
from specloom.ir.api import Style


def written_names(name: str, example: Example, style: Style | None, *, explode: bool) -> list[str]:
    """Return the names that a server sees; none for null, and for an empty list or object.

    `style` is None where a media type says how the value is written.
    """
    value = json_of(example)
    if style is Style.DEEP_OBJECT:
        return list(dict.fromkeys(_bracketed(name, value)))
    if style is None:
        return [name] if value is not None else []
    if explode and isinstance(value, dict):
        return [key for key, member in value.items() if member is not None]
    if isinstance(value, list):
        return [name] if any(item is not None for item in value) else []
    return [name] if value not in (None, {}) else []


def _bracketed(name: str, value: Any) -> Iterator[str]:
    match value:
        case dict():
            for key, member in value.items():
                yield from _bracketed(f"{name}[{key}]", member)
        case list():
            for index, item in enumerate(value):
                yield from _bracketed(f"{name}[{index}]", item)
        case None:
            pass
        case _:
            yield name
