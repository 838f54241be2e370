"""Parameters and headers of a wrong form: names, places, and those that are written as in Swagger 2.0."""

from __future__ import annotations

import re
from typing import Any

from specloom.openapi.mending import plain as forms
from specloom.openapi.mending.contents import CONTENT, EXAMPLES, HOW
from specloom.openapi.mending.other_version import MOVED
from specloom.openapi.mending.schemas import half_schema
from specloom.openapi.mending.told import GONE, looks_like_code, token_of
from specloom.openapi.mending.walk import Rule, Walk, one, plain, sequence
from specloom.openapi.nodes import shorten
from specloom.openapi.references.grammar import Kind
from specloom.openapi.references.survey import Link
from specloom.openapi.versions.dialect import Version
from specloom.openapi.versions.swagger import IN_BODY, KEYWORDS, STYLES, collection_format

_PLACES = ("query", "header", "path", "cookie", "querystring")
_PLACES_IN_20 = ("query", "header", "path", *IN_BODY)
_VARIABLE = re.compile(r"\{([^{}]*)\}")


def parameter(walk: Walk, value: dict[str, Any], link: Link) -> Any:
    """Return a parameter as it should be; one that says neither its name nor its place is left out."""
    if value is MOVED:
        return GONE
    made = _located(walk, walk.fields(value, link, _NAMED), link)
    if made is None:
        return GONE
    return _valued(walk, made, link, _VALUED)


def _located(walk: Walk, value: dict[str, Any], link: Link) -> dict[str, Any] | None:
    """Return a parameter with a name and a place; None where it has not both."""
    name, at = value.get("name"), value.get("in")
    places = _PLACES_IN_20 if walk.version is Version.V2_0 else _PLACES
    if at is None and type(name) is str and name in _variables(link):
        walk.told.clear(
            "missing-field",
            link,
            f"the parameter '{name[:60]}' has no 'in'; a variable of the path has its name",
            "write in: path",
        )
        value = {**value, "in": "path"}
        at = "path"
    if type(at) is list and len(at) == 1 and type(at[0]) is str:
        walk.told.read((link, "in"), at, "a string", f"it is read as {shorten(at[0])}", "write it without the brackets")
        at = at[0]
        value = {**value, "in": at}
    if at == "body" and name is None:
        return value
    if type(name) is str and type(at) is str:
        meant = next((each for each in places if forms.letters(each) == forms.letters(at)), None)
        if meant == at:
            return value
        if meant is not None:
            walk.told.clear(
                "wrong-value", (link, "in"), f"'in' is {shorten(at)}; it is read as '{meant}'", f"write in: {meant}"
            )
            return {**value, "in": meant}
        if looks_like_code(at):
            walk.told.refused((link, "in"), at, "a word")
            return None
        known = ", ".join(places)
        walk.told.lost(
            "wrong-value",
            (link, "in"),
            f"'in' is {shorten(at)}, but only {known} can stand here; the parameter is left out",
        )
    elif type(name) is str and at is not None:
        walk.told.unread((link, "in"), at, "a string", "the parameter is left out")
    else:
        field = "name" if type(name) is not str else "in"
        walk.told.lost("missing-field", link, f"'{token_of(link)}' has no '{field}'; the parameter is left out")
    return None


def _variables(link: Link) -> list[str]:
    """Return the variables of the path that a place is in."""
    while type(link) is tuple:
        above, token = link
        if type(above) is tuple and above[1] == "paths":
            return _VARIABLE.findall(token)
        link = above
    return []


def header(walk: Walk, value: dict[str, Any], link: Link) -> dict[str, Any]:
    """Return a header as it should be."""
    return _valued(walk, value, link, _VALUED)


def _valued(walk: Walk, value: dict[str, Any], link: Link, rules: dict[str, Rule]) -> dict[str, Any]:
    """Return a parameter or a header; of one that is written as in 2.0, the schema and the style are made."""
    if walk.version is Version.V2_0:
        if value.get("in") != "body" and "in" in value and "type" not in value and type(value.get("schema")) is dict:
            message = "'schema' of such a parameter belongs to OpenAPI 3; it is read as there"
            walk.told.clear("as-in-openapi-3", (link, "schema"), message, "write its type without 'schema' around")
        return walk.fields(value if value.get("in") == "body" else half_schema(walk, value, link), link, rules)
    stray = [key for key in value if key in KEYWORDS]
    if stray and "schema" not in value and "content" not in value:
        words = forms.listed(stray)
        walk.told.clear(
            "as-in-swagger-2",
            (link, stray[0]),
            f"{words} without 'schema' around, as in Swagger 2.0; it is read as the schema",
            "put it under 'schema'",
        )
        made = {key: each for key, each in value.items() if key not in KEYWORDS and key != "collectionFormat"}
        made["schema"] = {key: value[key] for key in stray}
        if "collectionFormat" in value and (style := STYLES.get((str(value.get("in")), collection_format(value)))):
            made |= {"style": style[0], "explode": style[1]}
        value = made
    return walk.fields(value, link, rules)


def no_parameter(walk: Walk, value: Any, link: Link) -> Any:
    """Leave out what is no parameter."""
    if value is None:
        walk.told.nothing(link)
    else:
        walk.told.unread(link, value, "a parameter")
    return GONE


def _parameters_in(value: dict[str, Any]) -> list[Any] | None:
    """Return the parameters of a mapping: it is one itself, or it has them by name."""
    if "name" in value or "$ref" in value:
        return [value]
    if value and all(type(each) is dict for each in value.values()):
        return [{"name": name, **each} if "$ref" not in each else each for name, each in value.items()]
    return None


PARAMETERS = sequence(Kind.PARAMETER, lambda: None, _parameters_in)
_NAMED: dict[str, Rule] = {"name": plain(forms.word)}
_VALUED: dict[str, Rule] = {
    "schema": one(Kind.SCHEMA),
    "content": CONTENT,
    "examples": EXAMPLES,
    "description": plain(forms.text),
    **dict.fromkeys(("required", "deprecated", "allowEmptyValue"), plain(forms.flag)),
    **HOW,
}
