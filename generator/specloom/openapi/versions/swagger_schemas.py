"""Schemas of Swagger 2.0, and the parameters and headers that are half a schema, in the form of OpenAPI 3.0."""

from __future__ import annotations

import re
from typing import Any

from specloom.diagnostics import Diagnostic, Pointer, Severity
from specloom.openapi.references.grammar import GRAMMAR, LIST, MAP, ONE, Kind
from specloom.openapi.versions.places import Places

PLAIN_REF = re.compile(r"#/definitions/[^/]+\Z")
"""A reference that means the same wherever it stands in its file."""
NULLABLE = ("x-nullable", "x-isnullable", "x-isNullable")
"""Extensions that say what became `nullable` in 3.0: the one of many tools, and the one of go-swagger."""
KEYWORDS = frozenset(
    {"type", "format", "items", "default", "enum", "pattern", "multipleOf", "maximum", "exclusiveMaximum"}
    | {"minimum", "exclusiveMinimum", "maxLength", "minLength", "maxItems", "minItems", "uniqueItems"}
)
"""What a parameter, a header and an entry of a list say themselves, where 3.0 has a schema."""
STYLES: dict[tuple[str, str], tuple[str, bool]] = {
    ("query", "csv"): ("form", False),
    ("query", "ssv"): ("spaceDelimited", False),
    ("query", "pipes"): ("pipeDelimited", False),
    ("query", "multi"): ("form", True),
    ("formData", "csv"): ("form", False),
    ("formData", "ssv"): ("spaceDelimited", False),
    ("formData", "pipes"): ("pipeDelimited", False),
    ("formData", "multi"): ("form", True),
    ("multipart", "multi"): ("form", True),
    ("path", "csv"): ("simple", False),
    ("header", "csv"): ("simple", False),
}
SEPARATORS = {"csv": "commas", "ssv": "spaces", "tsv": "tabs", "pipes": "pipes"}
GONE = frozenset({"collectionFormat", "schema", "x-example", "content", "examples", "style", "explode", *NULLABLE})
"""Fields of a parameter that are said otherwise in 3.0, or that 2.0 does not have."""
FILE = {"type": "string", "format": "binary"}


def is_file(value: Any) -> bool:
    """Tell whether a schema or a parameter is of type file, or a list of files."""
    if type(value) is not dict:
        return False
    return value.get("type") == "file" or (value.get("type") == "array" and is_file(value.get("items")))


class SchemaLifter:
    """Lifts what describes values; notes what cannot be said in 3.0."""

    def __init__(self, places: Places) -> None:
        self.places = places
        self.found: list[Diagnostic] = []

    def schema(self, value: Any, at: Pointer, to: Pointer) -> Any:
        """Return a schema, written at one place, for another."""
        if type(value) is not dict:
            return value
        made = dict(value)
        for key, (shape, _) in GRAMMAR[Kind.SCHEMA].items():
            if key not in value:
                continue
            child = value[key]
            here, there = at.child(key), to.child(key)
            if type(child) is dict and shape is MAP:
                made[key] = {
                    name: self.schema(each, here.child(name), there.child(name)) for name, each in child.items()
                }
            elif type(child) is dict and shape is not LIST:
                made[key] = self.schema(child, here, there)
            elif type(child) is list and shape is not ONE and shape is not MAP:
                made[key] = [
                    self.schema(each, here.child(index), there.child(index)) for index, each in enumerate(child)
                ]
        if type(ref := value.get("$ref")) is str and (at.source != to.source or not PLAIN_REF.match(ref)):
            self.places.later(made, at, to)
        return _renamed(made)

    def parameter(self, value: dict[str, Any], at: Pointer) -> dict[str, Any]:
        """Return a parameter that is neither a body nor a part of a form; a reference stays one."""
        if "$ref" in value:
            return dict(value)
        made = self._outside(value)
        if type(value.get("schema")) is dict and "type" not in value:  # not legal, and what is meant is clear
            return made | {"schema": self.schema(value["schema"], at.child("schema"), at.child("schema"))}
        return made | self.spread(str(value.get("in")), value, at, at.child("schema"))

    def header(self, value: Any, at: Pointer) -> Any:
        """Return a header of a response."""
        if type(value) is not dict or "$ref" in value:
            return value
        spread = self.spread("header", value, at, at.child("schema"))
        return self._outside(value) | {"schema": spread["schema"]}

    def spread(self, where: str, value: dict[str, Any], at: Pointer, to: Pointer) -> dict[str, Any]:
        """Return the schema of a value that travels `where`, and for a list how its entries stand there."""
        self.places.record(to, at)
        schema = {key: each for key, each in value.items() if key in KEYWORDS or key in NULLABLE}
        made = {"schema": self.schema(schema, at, to)}
        if value.get("type") != "array":
            return made
        form = value.get("collectionFormat", "csv")
        form = form if type(form) is str and (form in SEPARATORS or form == "multi") else "csv"
        items = value.get("items")
        style = STYLES.get((where, form))
        if style is not None and not (type(items) is dict and items.get("type") == "array"):
            return made | {"style": style[0], "explode": style[1]}
        if where == "multipart" and is_file(value):
            return made
        self._not_expressed(form, at)
        description = f"Entries joined with {SEPARATORS.get(form, 'commas')}."
        return {"schema": {"type": "string", "description": description}}

    def _not_expressed(self, form: str, at: Pointer) -> None:
        message = f"no style of OpenAPI 3 joins this list as collectionFormat '{form}' does; it is a string here"
        hint = f"join the entries with {SEPARATORS.get(form, 'commas')}"
        self.found.append(Diagnostic("collection-format-not-expressed", Severity.WIDENING, message, at, hint))

    def _outside(self, value: dict[str, Any]) -> dict[str, Any]:
        """Return what a parameter or header says beside its schema."""
        kept = {key: each for key, each in value.items() if key not in KEYWORDS and key not in GONE}
        if "x-example" in value:
            kept.setdefault("example", value["x-example"])
        return kept


def _renamed(made: dict[str, Any]) -> dict[str, Any]:
    """Spell the keywords of one level of a schema as 3.0 does."""
    if made.get("type") == "file":
        made |= FILE
    if any(made.get(key) is True for key in NULLABLE):
        made.setdefault("nullable", True)
    if type(made.get("discriminator")) is str:
        made["discriminator"] = {"propertyName": made["discriminator"]}
    if "x-example" in made:
        made.setdefault("example", made["x-example"])
    made.pop("collectionFormat", None)
    return made
