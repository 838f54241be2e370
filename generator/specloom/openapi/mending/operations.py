"""Paths and operations of a wrong form: methods, lists of parameters, statuses of answers."""

from __future__ import annotations

import re
from typing import Any

from specloom.openapi.mending import plain as forms
from specloom.openapi.mending.access import SECURITY
from specloom.openapi.mending.other_version import in_openapi_2, in_openapi_3
from specloom.openapi.mending.parameters import PARAMETERS
from specloom.openapi.mending.servers import SERVERS
from specloom.openapi.mending.told import GONE, looks_like_code
from specloom.openapi.mending.walk import TEXTS, Rule, Walk, mapping, one, plain
from specloom.openapi.references.grammar import METHODS, Kind
from specloom.openapi.references.survey import Link
from specloom.openapi.versions.dialect import Version

_STATUS = re.compile(r"([1-9][0-9]{2})(?![0-9])")
_EXACT = re.compile(r"[1-9](?:[0-9]{2}|[xX]{2})\Z")
_TELLING = frozenset({"responses", "operationId", "requestBody", "parameters"})
"""The fields that tell an operation from anything else."""


def path_item(walk: Walk, value: dict[str, Any], link: Link) -> dict[str, Any]:
    """Return a path item as it should be."""
    value = _with_methods(walk, value, link)
    return walk.fields(value, link, _ITEM)


def _with_methods(walk: Walk, value: dict[str, Any], link: Link) -> dict[str, Any]:
    """Return a path item whose methods are written as the specification does."""
    odd = [key for key, each in value.items() if key not in _KNOWN and not key.startswith("x-") and _is_operation(each)]
    made = value
    for key in odd:
        at, meant = (link, key), key.strip().lower()
        if meant in METHODS and meant not in value:
            walk.told.clear(
                "unknown-method",
                at,
                f"'{key[:40]}' is written with capitals; it is read as '{meant}'",
                f"write '{meant}'",
            )
            made = {meant if name == key else name: each for name, each in made.items()}
            continue
        made = {name: each for name, each in made.items() if name != key}
        if looks_like_code(key):
            walk.told.refused(at, key, "an HTTP method")
        else:
            hint = "extensions begin with 'x-'; in OpenAPI 3.2 other methods stand under 'additionalOperations'"
            walk.told.lost("unknown-method", at, f"'{key[:60]}' is not an HTTP method; it is left out", hint)
    return made


def _is_operation(value: Any) -> bool:
    return type(value) is dict and not _TELLING.isdisjoint(value)


def operation(walk: Walk, value: dict[str, Any], link: Link) -> dict[str, Any]:
    """Return an operation as it should be."""
    value = in_openapi_2(walk, value, link) if walk.version is Version.V2_0 else in_openapi_3(walk, value, link)
    return walk.fields(value, link, _OPERATION)


def no_operation(walk: Walk, value: Any, link: Link) -> Any:
    """Leave out what is no operation."""
    if value is None:
        walk.told.nothing(link)
    else:
        walk.told.unread(link, value, "an operation")
    return GONE


def no_path_item(walk: Walk, value: Any, link: Link) -> Any:
    """Return a path without operations for null; leave out what is no path item."""
    if value is None:
        walk.told.nothing(link)
        return {}
    walk.told.unread(link, value, "a path item")
    return GONE


def _responses(walk: Walk, value: Any, link: Link) -> Any:
    """Return the responses of an operation by status codes that can be read."""
    if type(value) is not dict:
        return _RESPONSES(walk, value, link)
    made = value
    for key in [key for key in value if not (key == "default" or key.startswith("x-") or _EXACT.match(key))]:
        meant, at = _status(key), (link, key)
        if meant is None or meant in made:
            made = {name: each for name, each in made.items() if name != key}
            if looks_like_code(key):
                walk.told.refused(at, key, "a status code")
                continue
            why = "is not a status code" if meant is None else f"means the status {meant}, which stands here, too"
            walk.told.lost(
                "bad-status-code", at, f"'{key[:60]}' {why}; it is left out", "write '200', '2XX' or 'default'"
            )
        else:
            made = {meant if name == key else name: each for name, each in made.items()}
            walk.told.clear(
                "bad-status-code", at, f"'{key[:60]}' is not a status code; it is read as '{meant}'", f"write '{meant}'"
            )
    return _RESPONSES(walk, made, link)


def _status(key: str) -> str | None:
    """Return the status code that is meant; None where nobody can tell."""
    text = key.strip()
    if text.lower() in ("default", "0"):  # what other tools call the answer of no status in particular
        return "default"
    if looks_like_code(key):
        return None
    if _EXACT.match(text):
        return text
    if found := re.match(r"([1-5])(?:\*\*|[xX*]|__|[?][?]|-?[xX][xX])\Z", text):
        return f"{found[1]}XX"
    found = _STATUS.match(text)
    return found[1] if found and not re.match(r"\s*[-,/.:|]\s*[0-9]", text[found.end() :]) else None


def callback(walk: Walk, value: dict[str, Any], link: Link) -> dict[str, Any]:
    """Return the path items of a callback as they should be."""
    return walk.entries(value, link, Kind.PATH, extensions=True)


_RESPONSES = mapping(Kind.RESPONSE, extensions=True)
_ITEM: dict[str, Rule] = {
    "parameters": PARAMETERS,
    "servers": SERVERS,
    **TEXTS,
    **dict.fromkeys(METHODS, one(Kind.OPERATION)),
    "additionalOperations": mapping(Kind.OPERATION),
}
_KNOWN = frozenset({*_ITEM, "$ref"})
_OPERATION: dict[str, Rule] = {
    "parameters": PARAMETERS,
    "requestBody": one(Kind.BODY),
    "responses": _responses,
    "callbacks": mapping(Kind.CALLBACK),
    "servers": SERVERS,
    "security": SECURITY,
    "operationId": plain(forms.word),
    "deprecated": plain(forms.flag),
    **dict.fromkeys(("tags", "consumes", "produces", "schemes"), plain(forms.words)),
    **TEXTS,
}
