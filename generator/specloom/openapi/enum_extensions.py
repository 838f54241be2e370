"""Extensions that name and explain the values of an `enum`: a list beside it, or a mapping by value."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from specloom.ir.types import Meaning, value_key

_NAMES = ("x-enum-varnames", "x-enumNames", "x-enum-names", "x-speakeasy-enums")
_TEXTS = ("x-enum-descriptions", "x-enumDescriptions", "x-speakeasy-enum-descriptions")
_BY_NAME = "x-enum-comments"
"""A mapping of names, which another extension gives, to what they mean."""
_OF_BOTH = ("x-ms-enum", "x-fern-enum")
EXTENSIONS = frozenset({*_NAMES, *_TEXTS, _BY_NAME, *_OF_BOTH})


def meanings_of(schema: Mapping[str, Any], values: tuple[Any, ...]) -> dict[str, Meaning]:
    """Return what extensions say of the values of a schema, by `value_key`."""
    names = _first(schema, _NAMES, values)
    texts = _first(schema, _TEXTS, values)
    for value, name, text in (*_microsoft(schema.get("x-ms-enum")), *_fern(schema.get("x-fern-enum"))):
        names.setdefault(value, name)
        texts.setdefault(value, text)
    by_name = schema.get(_BY_NAME)
    if isinstance(by_name, dict):
        texts = {value: by_name.get(name) for value, name in names.items() if isinstance(name, str)} | texts
    meanings = {key: Meaning(_text(names.get(key)), _text(texts.get(key))) for key in map(value_key, values)}
    return {key: meaning for key, meaning in meanings.items() if meaning != Meaning()}


def unpaired(schema: Mapping[str, Any], values: tuple[Any, ...]) -> Iterator[tuple[str, int]]:
    """Yield the extensions that list more or fewer items than there are values, with how many they list."""
    for keyword in (*_NAMES, *_TEXTS):
        items = schema.get(keyword)
        if isinstance(items, list) and len(items) != len(values):
            yield keyword, len(items)


def _first(schema: Mapping[str, Any], keywords: tuple[str, ...], values: tuple[Any, ...]) -> dict[str, Any]:
    """Return what the first of several extensions says, by value."""
    for keyword in keywords:
        said = schema.get(keyword)
        if isinstance(said, list) and len(said) == len(values):
            return dict(zip(map(value_key, values), said, strict=True))
        if isinstance(said, dict):
            return dict(said)
    return {}


def _microsoft(extension: Any) -> Iterator[tuple[str, Any, Any]]:
    values = extension.get("values") if isinstance(extension, dict) else None
    for each in values if isinstance(values, list) else ():
        if isinstance(each, dict) and "value" in each:
            yield value_key(each["value"]), each.get("name"), each.get("description")


def _fern(extension: Any) -> Iterator[tuple[str, Any, Any]]:
    for value, each in extension.items() if isinstance(extension, dict) else ():
        if isinstance(each, dict):
            yield value, each.get("name"), each.get("description")


def _text(said: Any) -> str | None:
    return said if isinstance(said, str) and said.strip() else None
