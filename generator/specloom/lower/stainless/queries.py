"""`query_settings` and `multipart_settings` of Stainless: how lists and objects are written."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from specloom.diagnostics import Pointer
from specloom.lower.stainless.values import Findings, choice_of, table_of, unknown_keys, unused

_LISTS = ("comma", "repeat", "indices", "brackets")
_USUAL = "comma"
"""What queries have there where only the format of objects is said."""
_PARTS = ("repeat", "brackets")


@dataclass(frozen=True, slots=True)
class WrittenFormats:
    """The formats; None for what nothing is said of."""

    lists: str | None = None
    objects: str | None = None
    parts: str | None = None
    """What the entries of a list in a multipart form are called."""


def formats_of(data: Mapping[str, Any], root: Pointer, found: Findings) -> WrittenFormats:
    """Return the formats; what is none of them is told."""
    at = root.child("query_settings")
    query = table_of(data.get("query_settings"), "query_settings", at, found)
    found += unknown_keys(query, ("array_format", "nested_format"), at)
    lists = choice_of(query, "array_format", _LISTS, at, found)
    objects = choice_of(query, "nested_format", ("brackets", "dots"), at, found)
    at = root.child("multipart_settings")
    multipart = table_of(data.get("multipart_settings"), "multipart_settings", at, found)
    found += unknown_keys(multipart, ("array_format", "nested_format"), at)
    parts = choice_of(multipart, "array_format", _LISTS, at, found)
    if parts is not None and parts not in _PARTS:
        message = f"lists in multipart forms are not written with the format `{parts}`"
        found.append(unused(message, at.child("array_format")))
        parts = None
    return WrittenFormats(_USUAL if lists is None and objects is not None else lists, objects, parts)
