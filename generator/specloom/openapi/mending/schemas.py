"""Schema objects of a wrong form: keywords, stray names below `properties`, and values that are no schemas."""

from __future__ import annotations

from typing import Any

from specloom.openapi.mending import plain as forms
from specloom.openapi.mending.told import GONE, looks_like_code
from specloom.openapi.mending.types import TYPES, Meant, meant_by, mended_type
from specloom.openapi.mending.walk import Rule, Walk, mapping, one, plain, sequence
from specloom.openapi.nodes import shorten
from specloom.openapi.references.grammar import Kind
from specloom.openapi.references.survey import Link, looks_like_ref
from specloom.openapi.versions.dialect import Version
from specloom.openapi.versions.swagger import KEYWORDS

_IN_UNION = frozenset({"anyOf", "oneOf"})


def schema(walk: Walk, value: dict[str, Any], link: Link) -> dict[str, Any]:
    """Return a schema object as it should be."""
    made = _typed(walk, value, link)
    flagged = [name for name, each in _names(value).items() if type(each) is dict and _flag_of(each)]
    if "required" in made:
        made = _required(walk, made, link)
    if flagged:
        known = made.get("required")
        known = known if type(known) is list else []
        made = {**made, "required": [*known, *(name for name in flagged if name not in known)]}
    return walk.fields(made, link, _RULES)


def half_schema(walk: Walk, value: dict[str, Any], link: Link) -> dict[str, Any]:
    """Return a parameter or a header of 2.0, which says itself what 3.0 has a schema for."""
    return walk.fields(_typed(walk, value, link), link, _HALF)


def no_schema(walk: Walk, value: Any, link: Link) -> Any:
    """Return the schema that a value of another form means; any value where nobody can tell."""
    if value is None or value == "":
        walk.told.read(link, value, "a schema", "any value is accepted", "write {}")
        return {}
    if type(value) is str:
        text = value.strip()
        if text.startswith("#/"):
            walk.told.read(link, value, "a schema", "it is read as a reference", f"write $ref: '{text[:100]}'")
            made = {"$ref": text}
            return walk.one(made, Kind.SCHEMA, link)
        meant = Meant(text) if text in TYPES else meant_by(text)
        if meant is not None:
            said = {"type": meant.type} if meant.type else {}
            if meant.format:
                said["format"] = meant.format
            walk.told.read(link, value, "a schema", "it is read as its type", f"write type: {meant.type or 'object'}")
            return said
        if looks_like_code(value):
            walk.told.refused(link, value, "a schema")
            return {}
    hint = "write a mapping with a type here" if type(value) is not list else "write a mapping here, not a list"
    walk.told.unread(link, value, "a schema", "any value is accepted", hint)
    return {}


def _typed(walk: Walk, value: dict[str, Any], link: Link) -> dict[str, Any]:
    if "type" not in value:
        return value
    in_union = type(link) is tuple and type(link[0]) is tuple and link[0][1] in _IN_UNION
    return mended_type(walk.told, value, link, in_union=in_union, files=walk.version is Version.V2_0)


def _required(walk: Walk, value: dict[str, Any], link: Link) -> dict[str, Any]:
    """Return a schema whose `required` is a list; a flag there is about the property, and the schema around has it."""
    said, at = value["required"], (link, "required")
    if type(said) is list and all(type(each) is str for each in said):
        return value
    meant = _flag_of(value)
    if meant is not None:
        message = "'required' of a schema is a list of property names, not true or false"
        hint = "list the property in the 'required' of the schema around it"
        if not meant or _is_property(link):
            what = "the property is required" if meant else "it is left out"
            walk.told.clear("required-not-a-list", at, f"{message}; {what}", hint)
        elif "properties" in value or value.get("type") == "object":
            walk.told.lost("required-not-a-list", at, f"{message}; it is left out", hint)
        else:
            walk.told.clear("required-not-a-list", at, f"{message}; it is passed over", hint)
        return {key: each for key, each in value.items() if key != "required"}
    if type(said) is dict and said and all(type(each) is bool for each in said.values()):
        walk.told.clear(
            "required-not-a-list",
            at,
            "'required' of a schema is a list of property names, not a mapping; it is read as one",
        )
        return {**value, "required": [name for name, needed in said.items() if needed]}
    return walk.fields(value, link, {"required": plain(forms.words)})


def _definitions(walk: Walk, value: Any, link: Link) -> Any:
    """Put off the definitions inside a schema: what nothing leads to costs nothing."""
    if type(value) is dict:
        walk.later.append((value, link))
        return value
    walk.told.read(link, value, "a mapping", "it is passed over")
    return GONE


def _flag_of(value: dict[str, Any]) -> bool | None:
    """Return the flag that stands where a schema has the list of what it requires; None where there is none."""
    said = value.get("required")
    if type(said) is bool:
        return said
    return forms.flag_in(said) if type(said) is str and said not in _names(value) else None


def _names(value: dict[str, Any]) -> dict[str, Any]:
    properties = value.get("properties")
    return properties if type(properties) is dict else {}


def _is_property(link: Link) -> bool:
    return type(link) is tuple and type(link[0]) is tuple and link[0][1] == "properties"


def _properties(walk: Walk, value: Any, link: Link) -> Any:
    """Return the properties of a schema without the keywords that were indented too deeply."""
    if type(value) is dict:
        stray = [key for key, each in value.items() if _is_stray(key, each)]
        for key in stray:
            message = f"'{key}' is {shorten(value[key])} and no schema of a property; it is left out"
            walk.told.lost(
                "stray-keyword",
                (link, key),
                message,
                f"did you mean '{key}' of the schema around? It stands one level too deep",
            )
        if stray:
            value = {key: each for key, each in value.items() if key not in stray}
    return _PROPERTIES(walk, value, link)


_PROPERTIES = mapping(Kind.SCHEMA)


def _is_stray(key: str, value: Any) -> bool:
    """Whether a name below `properties` is a keyword with the value of one."""
    if type(value) is dict or value is None or (key not in _RULES and key not in _STRAY):
        return False
    if type(value) is str and key not in ("type", "format") and meant_by(value) is not None:
        return False  # a property in short: `title: string`
    if type(value) is list:
        return key in _LISTED
    if type(value) is bool:
        return key in _FLAGGED
    return True


_STRAY = frozenset({"required", "type", "example", "$schema", "$comment", "default"})
_LISTED = frozenset({"required", "enum", "allOf", "anyOf", "oneOf", "examples", "type", "prefixItems"})
_FLAGGED = frozenset({"additionalProperties", "unevaluatedProperties", "nullable", "uniqueItems"})


def _additional(walk: Walk, value: Any, link: Link) -> Any:
    """Return what `additionalProperties` and its like say: a schema, or true or false."""
    if type(value) is str and value.strip().lower() in ("true", "false"):
        return forms.flag(walk.told, value, link)
    if value is None or value == "":
        walk.told.nothing(link, value)
        return GONE
    return walk.one(value, Kind.SCHEMA, link)


def _items(walk: Walk, value: Any, link: Link) -> Any:
    """Return the schema of the entries of a list, or of each entry."""
    return _LIST(walk, value, link) if type(value) is list else _ONE(walk, value, link)


def _enum(walk: Walk, value: Any, link: Link) -> Any:
    if type(value) is list:
        return value
    if value is None or value == "":
        walk.told.nothing(link, value)
        return GONE
    if type(value) is dict:
        walk.told.unread(link, value, "a list of values", "it is left out", "write the values as a list")
        return GONE
    walk.told.read(link, value, "a list", "it is read as a list of one")
    return [value]


def _discriminator(walk: Walk, value: Any, link: Link) -> Any:
    if type(value) is str:
        if walk.version is not Version.V2_0:
            walk.told.clear(
                "wrong-type",
                link,
                f"'discriminator' is {shorten(value)}, as in Swagger 2.0; it is read as the name of the property",
                f"write discriminator: {{propertyName: {value[:40]}}}",
            )
            return {"propertyName": value}
        return value
    if value is None:
        walk.told.nothing(link)
        return GONE
    if type(value) is not dict or type(value.get("propertyName")) is not str:
        what = shorten(value) if type(value) is not dict else "without the name of a property"
        walk.told.lost(
            "wrong-type",
            link,
            f"'discriminator' is {what}; it is left out",
            "write discriminator: {propertyName: kind}",
        )
        return GONE
    return walk.fields(value, link, {"mapping": _targets, "defaultMapping": plain(forms.word)})


def _targets(walk: Walk, value: Any, link: Link) -> Any:
    """Return which schema each value of a discriminator means."""
    if value is None or value == []:
        walk.told.nothing(link)
        return GONE
    if type(value) is not dict:
        walk.told.unread(link, value, "a mapping")
        return GONE
    made = walk.fields(value, link, dict.fromkeys(value, _target))
    for name, ref in made.items():
        if looks_like_ref(ref):
            walk.follow(ref, Kind.SCHEMA, (link, name), id(value))
    return made


def _target(walk: Walk, value: Any, link: Link) -> Any:
    if type(value) is dict and type(value.get("$ref")) is str:
        walk.told.read(
            link, value, "the text of a reference", "it is read as that", "write the reference itself, without $ref"
        )
        return value["$ref"]
    return forms.word(walk.told, value, link)


def _dynamic(walk: Walk, value: Any, link: Link) -> Any:
    if type(value) is str:
        walk.follow(value, Kind.SCHEMA, link, id(value))
    return value


def _xml(walk: Walk, value: Any, link: Link) -> Any:
    if type(value) is dict:
        return walk.fields(value, link, _XML)
    if value is None:
        walk.told.nothing(link)
    else:
        walk.told.unread(link, value, "a mapping")
    return GONE


_XML: dict[str, Rule] = {
    **dict.fromkeys(("name", "namespace", "prefix", "nodeType"), plain(forms.word)),
    **dict.fromkeys(("attribute", "wrapped"), plain(forms.flag)),
}
_ONE = one(Kind.SCHEMA)
_LIST = sequence(Kind.SCHEMA, dict, lambda value: [value])
_SIZES = (
    "minLength",
    "maxLength",
    "minItems",
    "maxItems",
    "minProperties",
    "maxProperties",
    "minContains",
    "maxContains",
)
_RULES: dict[str, Rule] = {
    **dict.fromkeys(
        ("not", "if", "then", "else", "contains", "propertyNames", "contentSchema", "additionalItems"), _ONE
    ),
    **dict.fromkeys(("additionalProperties", "unevaluatedProperties", "unevaluatedItems"), _additional),
    **dict.fromkeys(("allOf", "anyOf", "oneOf", "prefixItems"), _LIST),
    **dict.fromkeys(("patternProperties", "dependentSchemas"), mapping(Kind.SCHEMA)),
    **dict.fromkeys(("$defs", "definitions"), _definitions),
    **dict.fromkeys(_SIZES, plain(forms.size)),
    **dict.fromkeys(("minimum", "maximum"), plain(forms.number)),
    **dict.fromkeys(("exclusiveMinimum", "exclusiveMaximum"), plain(forms.exclusive)),
    **dict.fromkeys(("nullable", "uniqueItems", "readOnly", "writeOnly", "deprecated"), plain(forms.flag)),
    **dict.fromkeys(("title", "description"), plain(forms.text)),
    **dict.fromkeys(("format", "pattern"), plain(forms.word)),
    "multipleOf": plain(forms.positive),
    "properties": _properties,
    "items": _items,
    "enum": _enum,
    "discriminator": _discriminator,
    "xml": _xml,
    "$dynamicRef": _dynamic,
}
"""What each keyword holds; `type` and `required` are looked at before."""
_HALF = {key: rule for key, rule in _RULES.items() if key in KEYWORDS} | {"items": one(Kind.SCHEMA)}
