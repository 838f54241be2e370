"""Names that documents give for clients in the extensions of other generators: as good as the document's own words."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from specloom.naming import split

_AUTOREST, _SPEAKEASY, _STAINLESS = "x-ms-client-name", "x-speakeasy-name-override", "x-stainless-naming"
_METHOD = ("x-fern-sdk-method-name", _SPEAKEASY, _AUTOREST)
_GROUP = ("x-fern-sdk-group-name", "x-speakeasy-group")
_PARAMETER = ("x-fern-parameter-name", _SPEAKEASY, _AUTOREST, "x-stainless-param")
_PROPERTY = ("x-fern-property-name", _SPEAKEASY, _AUTOREST)
_TYPE = ("x-fern-type-name", _SPEAKEASY, _AUTOREST)
_LANGUAGE = "python"
"""What `x-stainless-naming` says for a language is a hint for all; this one is written in snake case."""


def method_name(value: Mapping[str, Any]) -> str | None:
    """Return the name that an operation is given."""
    return _first(value, _METHOD, ("method_name",))


def group_name(value: Mapping[str, Any]) -> str | None:
    """Return the group that an operation is put in; one inside another has the names of both, with a dot between."""
    for group in map(value.get, _GROUP):
        parts = group if isinstance(group, list) else [group]
        name = ".".join(part for part in parts if isinstance(part, str))
        if split(name):
            return name
    return None


def parameter_name(value: Any) -> str | None:
    """Return the name that a parameter is given, by itself or by its schema."""
    return None if not isinstance(value, Mapping) else _first(value, _PARAMETER, ("param_name", "property_name"))


def property_name(value: Mapping[str, Any]) -> str | None:
    """Return the name that a property is given by its schema."""
    return _first(value, _PROPERTY, ("property_name",))


def type_name(value: Mapping[str, Any]) -> str | None:
    """Return the name that a schema among the components is given."""
    return _first(value, _TYPE, ("type_name", "model_name"))


def _first(value: Mapping[str, Any], extensions: tuple[str, ...], stainless: tuple[str, ...]) -> str | None:
    """Return the first text of these extensions that has a word in it."""
    languages = value.get(_STAINLESS)
    given = languages.get(_LANGUAGE) if isinstance(languages, dict) else None
    names = [value.get(key) for key in extensions]
    names += [given.get(key) for key in stainless] if isinstance(given, dict) else [languages]
    return next((name for name in names if isinstance(name, str) and split(name)), None)
