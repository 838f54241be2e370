"""What a meta-schema says about a document: a sentence for people, a code, a severity and an exact place."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any

from specloom.diagnostics import Diagnostic, Pointer, Severity, warning
from specloom.openapi.nodes import LONGEST, shorten
from specloom.openapi.versions.dialect import Version

RANGE = re.compile(r"[1-5]XX\Z", re.IGNORECASE)
DEEPEST = 12
KINDS = {
    "object": "a mapping",
    "array": "a list",
    "string": "a string",
    "integer": "a whole number",
    "number": "a number",
    "boolean": "true or false",
    "null": "null",
}
TYPES = frozenset({"string", "number", "integer", "boolean", "array", "object", "null"})
KIND_FIELDS = ("flow", "type", "in")
SCHEMES = {
    "type": ["basic", "apiKey", "oauth2"],
    "flow": ["implicit", "password", "application", "accessCode"],
}
"""The words that Swagger 2.0 has for security schemes."""
SENTENCES = {
    "minimum": "is smaller than {limit}",
    "exclusiveMinimum": "must be greater than {limit}",
    "maximum": "is greater than {limit}",
    "minItems": "needs at least {limit} entries",
    "maxItems": "has more than {limit} entries",
    "minLength": "is shorter than {limit} characters",
    "minProperties": "needs at least {limit} entries",
    "maxProperties": "has more than {limit} entries",
    "pattern": "does not have the form {pattern}",
    "not": "has fields that exclude one another",
    "falseSchema": "is not allowed here",
}


def findings(errors: Iterable[Any], at: Pointer, version: Version) -> list[Diagnostic]:
    """Return one diagnostic a problem; `at` is where the validated value stands."""
    flat = [plain for error in errors for plain in _dig(error)]
    paths = [tuple(map(str, error.instance_path)) for error in flat]
    made: dict[tuple[Pointer, str, str], Diagnostic] = {}
    inner = {
        path[:end]
        for path, error in zip(paths, flat, strict=True)
        if not _leftover(error)
        for end in range(len(path) + (error.kind.name != "required"))
    }
    mistyped = {path for path, error in zip(paths, flat, strict=True) if error.kind.name == "type"}
    for path, error in zip(paths, flat, strict=True):
        # A part that is wrong in itself also counts as "unevaluated" in everything around it: say it once.
        if _leftover(error) and path in inner:
            continue
        if error.kind.name in ("oneOf", "anyOf") and not isinstance(error.instance, dict) and path in mistyped:
            continue
        for diagnostic in _say(error, at.child(*path), version):
            made.setdefault((diagnostic.pointer, diagnostic.code, diagnostic.message), diagnostic)
    return list(made.values())


def _leftover(error: Any) -> bool:
    return error.kind.name in ("unevaluatedProperties", "unevaluatedItems")


def _dig(error: Any, depth: int = 0) -> Iterator[Any]:
    """Replace "matches none of these" by what is wrong with the branch that was meant."""
    if error.kind.name not in ("oneOf", "anyOf") or depth > DEEPEST:
        yield error
        return
    branches = [branch for branch in error.kind.context if branch]
    own = tuple(error.instance_path)
    if not branches or all(
        item.kind.name == "required" and tuple(item.instance_path) == own for item in _flat(branches)
    ):
        yield error
        return
    best = min(branches, key=lambda branch: _distance(branch, own, error.instance))
    for item in best:
        yield from _dig(item, depth + 1)


def _flat(branches: list[list[Any]]) -> Iterator[Any]:
    for branch in branches:
        yield from branch


def _distance(branch: list[Any], own: tuple[Any, ...], instance: Any) -> tuple[bool, bool, int, int, int]:
    """Say how far a branch is from what was written; small is near."""
    here = [item for item in branch if tuple(item.instance_path) == own]
    another_type = any(item.kind.name in ("type", "const", "enum") for item in here)
    # What tells the parameters and the security schemes of Swagger 2.0 apart, least telling first.
    wrong = [
        item.instance_path[-1] for item in branch if item.kind.name == "enum" and item.instance_path[:-1] == [*own]
    ]
    another_kind = max((KIND_FIELDS.index(field) + 1 for field in wrong if field in KIND_FIELDS), default=0)
    wants_ref = any(item.kind.name == "required" and item.kind.property == "$ref" for item in here)
    is_ref = isinstance(instance, dict) and "$ref" in instance
    return another_type, wants_ref or (is_ref and not here), another_kind, len(here), len(branch)


def _say(error: Any, at: Pointer, version: Version) -> Iterator[Diagnostic]:
    name, instance = error.kind.name, error.instance
    facts = error.kind.as_dict()
    what = f"'{at.tokens[-1][:LONGEST]}'" if at.tokens else "the document"
    match name:
        case "required":
            yield _required(facts["property"], what, at, instance)
        case "additionalProperties" | "unevaluatedProperties":
            for field in facts["unexpected"]:
                yield _unexpected(str(field), at, what, instance)
        case "falseSchema":
            yield warning("unknown-field", f"{what} holds {shorten(instance)} where it is not allowed", at)
        case "type" if at.tokens == ("swagger",):
            return  # said once, with the value that is wanted
        case "type" | "enum" if version is Version.V3_0 and _is_later_type(at, instance):
            if name == "enum":
                message = f"{shorten(instance)} as the type of a schema came with OpenAPI 3.1; it is read as there"
                hint = "write openapi: 3.1.0, or 'nullable: true' where null is among the types"
                yield warning("type-of-31", message, at, hint)
        case "type":
            yield _wrong_type(facts["types"], what, at, instance)
        case "uniqueItems" if at.tokens[-1:] == ("required",):
            yield _repeated(at, instance)
        case "uniqueItems" if at.tokens[-1:] == ("parameters",):
            return  # our own rule says which one
        case "uniqueItems":
            yield warning("repeated-entries", f"{what} repeats entries", at)
        case "enum" | "const":
            yield _wrong_choice(facts, what, at, instance)
        case "propertyNames" if isinstance(instance, dict) and type(instance.get("$ref")) is str:
            message = "a $ref cannot stand for this whole mapping by the specification; it is followed nevertheless"
            yield warning("ref-for-a-mapping", message, at.child("$ref"))
        case "propertyNames":
            yield warning(
                "bad-name", f"{what} has a key of a form that is not allowed: {facts['error'].message[:200]}", at
            )
        case "oneOf" | "anyOf":
            yield _alternatives(error, what, at)
        case _:
            sentence = SENTENCES.get(name, f"breaks the rule '{name}' of the specification")
            try:
                said = sentence.format(**{key: str(value)[:LONGEST] for key, value in facts.items()})
            except (KeyError, ValueError):
                said = f"breaks the rule '{name}' of the specification"
            yield warning("wrong-value", f"{what} {said}", at)


def _wrong_choice(facts: dict[str, Any], what: str, at: Pointer, instance: Any) -> Diagnostic:
    scheme = at.tokens[:1] == ("securityDefinitions",)
    if at.tokens[-2:] == ("items", "type") and instance == "file" and "parameters" in at.tokens:
        return warning("wrong-value", "a list of files is not allowed in Swagger 2.0; it is taken as one", at)
    if at.tokens[-1:] == ("type",) and not scheme and instance != "object":  # of a parameter of 2.0 it is clear
        return warning("unknown-type", f"{shorten(instance)} is not a type of a schema", at)
    options = facts.get("options", [facts.get("expected_value")])
    options = SCHEMES.get(at.tokens[-1], options) if scheme else options  # of all forms, not of the nearest
    allowed = ", ".join(shorten(option) for option in options[:DEEPEST])
    return warning("wrong-value", f"{what} is {shorten(instance)}, but only {allowed} can stand here", at)


def _is_later_type(at: Pointer, instance: Any) -> bool:
    """Whether a value is the type of a schema in a form that came with 3.1: null, or a list."""
    if at.tokens[-1:] != ("type",) or at.tokens[:2] == ("components", "securitySchemes"):
        return False
    listed = instance if isinstance(instance, list) and instance else [None]
    return instance == "null" or all(isinstance(each, str) and each in TYPES for each in listed)


def _required(field: str, what: str, at: Pointer, instance: Any) -> Diagnostic:
    # Without these two it is no document; what an object needs besides was looked at when it was mended.
    empty = field == "paths" and not (isinstance(instance, dict) and instance.get("components"))
    needed = not at.tokens and (field == "info" or empty)
    severity = Severity.ERROR if needed else Severity.WARNING
    return Diagnostic("missing-field", severity, f"{what} has no '{field}'", at)


def _unexpected(field: str, at: Pointer, what: str, instance: Any) -> Diagnostic:
    if at.tokens == ("paths",):
        hint = f"write '/{field.lstrip('/')}'"
        return warning(
            "path-without-slash", f"the path '{field[:LONGEST]}' does not begin with '/'", at.child(field), hint
        )
    hint = "extensions begin with 'x-'"
    if at.tokens[-1:] == ("responses",) and RANGE.match(field):
        message = f"'{field}' is not how a range of status codes is written here; it is read as one"
        return warning("bad-status-code", message, at.child(field))
    if at.tokens[-1:] == ("responses",):
        message = f"'{field[:LONGEST]}' is not a status code"
        return warning("bad-status-code", message, at.child(field), "write '200', '2XX' or 'default'")
    if (
        at.tokens[-2:-1] in (("paths",), ("webhooks",))
        and isinstance(instance, dict)
        and isinstance(instance[field], dict)
    ):
        message = f"'{field[:LONGEST]}' is not an HTTP method"
        return warning("unknown-method", message, at.child(field), hint)
    return warning(
        "unknown-field", f"{what} has a field '{field[:LONGEST]}' that is not defined here", at.child(field), hint
    )


def _wrong_type(types: list[str], what: str, at: Pointer, instance: Any) -> Diagnostic:
    keyword = at.tokens[-1] if at.tokens else ""
    if keyword in ("exclusiveMinimum", "exclusiveMaximum") and isinstance(instance, bool):
        bound = "minimum" if keyword == "exclusiveMinimum" else "maximum"
        message = f"{what} is true or false, as in OpenAPI 3.0; it is read as a rule about '{bound}'"
        return warning("boolean-exclusive", message, at, f"write {keyword}: <number>")
    if keyword == "required" and isinstance(instance, bool):
        message = "'required' of a schema is a list of property names, not true or false"
        hint = "list the property in the 'required' of the schema around it"
        return warning("required-not-a-list", message, at, hint)
    if keyword in ("exclusiveMinimum", "exclusiveMaximum") and type(instance) in (int, float):
        message = f"{what} is a number, as in OpenAPI 3.1; in 3.0 it is true or false. It is read as the limit itself"
        return warning("numeric-exclusive", message, at)
    if keyword == "$ref" and isinstance(instance, str):
        message = "a $ref cannot stand for this whole mapping by the specification; it is followed nevertheless"
        return warning("ref-for-a-mapping", message, at)
    expected = " or ".join(KINDS.get(kind, kind) for kind in types)
    message = f"{what} is {shorten(instance)}, but {expected} is expected"
    return warning("wrong-type", message, at)


def _repeated(at: Pointer, instance: list[Any]) -> Diagnostic:
    seen: set[str] = set()
    again: list[str] = []
    for entry in map(str, instance):
        if entry in seen and entry not in again:
            again.append(entry)
        seen.add(entry)
    names = ", ".join(f"'{name[:LONGEST]}'" for name in again[:DEEPEST])
    return warning("repeated-required", f"'required' names {names} more than once", at)


def _alternatives(error: Any, what: str, at: Pointer) -> Diagnostic:
    context = error.kind.context
    fields = sorted({item.kind.property for item in _flat(context) if item.kind.name == "required"})
    names = " or ".join(f"'{field}'" for field in fields)
    if fields and all(context):
        return warning("missing-field", f"{what} has none of {names}", at)
    if any(not branch for branch in context):
        return warning("conflicting-fields", f"{what} has fields that exclude one another", at)
    return warning("wrong-value", f"{what} has none of the forms that are allowed here", at)
