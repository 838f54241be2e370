"""Types by other names: formats, the words of programming languages, capitals; which type and format each means."""

from __future__ import annotations

import re
from typing import Any, NamedTuple

from specloom.openapi.mending.plain import letters
from specloom.openapi.mending.told import GONE, Told, looks_like_code
from specloom.openapi.nodes import shorten
from specloom.openapi.references.survey import Link

TYPES = frozenset({"string", "number", "integer", "boolean", "array", "object", "null"})


class Meant(NamedTuple):
    """What a word means: a type, or none where any value is meant; and the format that it implies."""

    type: str | None
    format: str | None = None


_STRINGS = (
    "byte binary date date-time time duration password uuid uri url uri-reference iri email idn-email hostname "
    "ipv4 ipv6 regex base64url json-pointer"
)
_WORDS: dict[str, Meant] = {
    **{letters(each): Meant(each) for each in TYPES},
    **{letters(each): Meant("string", each) for each in _STRINGS.split()},
    **dict.fromkeys(("str", "text", "char", "varchar", "keyword", "character"), Meant("string")),
    **dict.fromkeys(("file", "blob", "bytes"), Meant("string", "binary")),
    "guid": Meant("string", "uuid"),
    "base64": Meant("string", "byte"),
    **dict.fromkeys(("int", "integers", "uint", "short", "bigint", "biginteger", "smallint"), Meant("integer")),
    **{
        each: Meant("integer", each)
        for each in ("int8", "int16", "int32", "int64", "uint8", "uint16", "uint32", "uint64")
    },
    "long": Meant("integer", "int64"),
    **dict.fromkeys(("num", "numeric", "numbers", "real"), Meant("number")),
    **{each: Meant("number", each) for each in ("float", "double", "decimal")},
    **dict.fromkeys(("float32",), Meant("number", "float")),
    **dict.fromkeys(("float64",), Meant("number", "double")),
    "bigdecimal": Meant("number", "decimal"),
    **dict.fromkeys(("bool", "bit", "booleans"), Meant("boolean")),
    **dict.fromkeys(("list", "arr", "tuple", "set", "arrays"), Meant("array")),
    **dict.fromkeys(("dict", "dictionary", "map", "hash", "struct", "hashmap", "obj", "objects"), Meant("object")),
    **dict.fromkeys(("none", "nil", "void"), Meant("null")),
    **dict.fromkeys(("any", "anytype", "mixed", "unknown", "*", "anyvalue"), Meant(None)),
    "strings": Meant("string"),
}
_BETWEEN = re.compile(r"\s*(?:[|,/]|\bor\b)\s*")


def meant_by(name: str) -> Meant | None:
    """Return what a word means as a type; None where nobody can tell."""
    return _WORDS.get(letters(name))


def mended_type(told: Told, schema: dict[str, Any], link: Link, *, in_union: bool, files: bool) -> dict[str, Any]:
    """Return a schema, or a parameter of 2.0, with a type of the specification, or with none."""
    kind = schema["type"]
    if type(kind) is str and (kind in TYPES or (files and kind == "file")):
        return schema
    if type(kind) is list and kind and all(type(each) is str and each in TYPES for each in kind):
        return schema
    at = (link, "type")
    made = {key: value for key, value in schema.items() if key != "type"}
    if kind is None or kind == "":
        if kind is None and in_union and not made.keys() - {"description", "title"}:
            told.clear(
                "wrong-type",
                at,
                "null is the value here, but the name of the type is meant; it is read as 'null'",
                "put it in quotes: 'null'",
            )
            return {"type": "null", **made}
        told.nothing(at, kind)
        return made
    if type(kind) is list:
        found = [_of_entry(each) for each in kind]
        if not kind:
            told.clear("wrong-type", at, "'type' is an empty list: nothing stands here", "leave it out")
            return made
        return _joined(told, made, at, kind, found)
    if type(kind) is not str:
        told.lost("unknown-type", at, f"{shorten(kind)} is not a type of a schema; any value is accepted")
        return made
    if looks_like_code(kind):
        told.refused(at, kind, "the name of a type")
        return made
    meant = meant_by(kind)
    if meant is None and letters(kind) == "enum" and type(schema.get("enum")) is list:
        meant = Meant(None)
    if meant is None and len(parts := [each for each in _BETWEEN.split(kind) if each]) > 1:
        return _joined(told, made, at, kind, [meant_by(each) for each in parts])
    if meant is None:
        told.lost("unknown-type", at, f"{shorten(kind)} is not a type of a schema; any value is accepted", _known(kind))
        return made
    written = meant.type or "any value"
    of = f" with format '{meant.format}'" if meant.format and "format" not in schema else ""
    told.clear(
        "type-by-another-name",
        at,
        f"{shorten(kind)} is not a type of a schema; it is read as {written}{of}",
        _advice(meant),
    )
    if meant.type is None:
        return made
    changed = {key: meant.type if key == "type" else value for key, value in schema.items()}
    return changed if meant.format is None else {**changed, "format": schema.get("format", meant.format)}


def _of_entry(value: Any) -> Meant | None:
    if value is None:
        return Meant("null")
    return meant_by(value) if type(value) is str else None


def _joined(told: Told, made: dict[str, Any], at: Link, kind: Any, found: list[Meant | None]) -> dict[str, Any]:
    """Return a schema of several types."""
    if any(each is None for each in found):
        if looks_like_code(kind) or (type(kind) is list and any(map(looks_like_code, kind))):
            told.refused(at, kind, "the name of a type")
            return made
        told.lost("unknown-type", at, f"{shorten(kind)} holds what is not a type of a schema; any value is accepted")
        return made
    names = [each.type for each in found if each is not None]
    if None in names:
        told.clear("type-by-another-name", at, f"{shorten(kind)} is not a type of a schema; it is read as any value")
        return made
    known = list(dict.fromkeys(names))
    told.clear(
        "type-by-another-name",
        at,
        f"{shorten(kind)} is read as the types {', '.join(map(str, known))}",
        f"write type: [{', '.join(map(str, known))}]",
    )
    return {"type": known[0] if len(known) == 1 else known, **made}


def _known(kind: str) -> str:
    return f"write one of {', '.join(sorted(TYPES))}" if len(kind) <= 60 else "write the name of a type"  # noqa: PLR2004 - words


def _advice(meant: Meant) -> str:
    if meant.type is None:
        return "leave 'type' out"
    return f"write type: {meant.type}" + (f" and format: {meant.format}" if meant.format else "")


__all__ = ["GONE", "TYPES", "Meant", "meant_by", "mended_type"]
