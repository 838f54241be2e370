"""All versions of OpenAPI to one normal form: which version a document is, and one schema object at a time.

A schema of Swagger 2.0 is put into the words of 3.0 first, by `swagger`.
"""

from __future__ import annotations

import re
from enum import StrEnum
from typing import Any

from specloom.diagnostics import InputError, Pointer, refused
from specloom.openapi.versions.swagger import schema_in_openapi_3
from specloom.reading.document import Document

NULLABLE = "\0nullable"
"""Key that `normal_schema` sets to True where null is allowed and `type` cannot say so; no document can hold it."""
TRIGGERS = frozenset(
    {"nullable", "exclusiveMinimum", "exclusiveMaximum", "example", "contentEncoding", "contentMediaType"}
)


class Version(StrEnum):
    """The versions of the OpenAPI Specification, patch releases aside."""

    V2_0 = "2.0"
    V3_0 = "3.0"
    V3_1 = "3.1"
    V3_2 = "3.2"


BEFORE_31 = (Version.V2_0, Version.V3_0)
"""The versions whose schemas are not those of JSON Schema 2020-12."""
SUPPORTED = {"3.0": Version.V3_0, "3.1": Version.V3_1, "3.2": Version.V3_2}
TEXT = re.compile(
    r"text/|application/(json|xml|yaml|javascript|x-www-form-urlencoded)\b|[^;]*\+(json|xml|yaml)\b", re.IGNORECASE
)
"""Media types of text."""
BESIDE_A_REFERENCE = frozenset(
    {"$ref", "nullable", "title", "summary", "description", "default", "example", "examples", "deprecated"}
    | {"readOnly", "writeOnly", "externalDocs", "xml"}
)
"""What 3.0 documents say beside a `$ref` and mean: the text wants it ignored, and nothing that narrows is honoured."""
NEWER = re.compile(r"3\.(?:[3-9]|[1-9][0-9])\Z")
NUMBER = re.compile(r"([0-9]+\.[0-9]+)(?:\.[0-9]+(?:-[0-9A-Za-z.-]+)?)?\Z")


def detect(document: Document) -> Version:
    """Return the version that the document declares; raises InputError when there is none that is understood."""
    data = document.data
    if "openapi" not in data:
        if "swagger" in data:
            said = data["swagger"]
            if type(said) in (str, int, float) and str(said).strip() in ("2.0", "2"):  # a number is clear enough
                if "components" not in data:
                    return Version.V2_0
                message = "the document says that it is Swagger 2.0, but its 'components' belong to OpenAPI 3"
                raise _refuse(document, "version-unclear", message, "swagger", "write openapi: '3.0.4' instead")
            message = f"Swagger version {str(said)[:40]!a} is not 2.0"
            advice = "convert it first; the npm package api-spec-converter does that"
            raise _refuse(document, "version-unsupported", message, "swagger", advice)
        raise _missing(document)
    said = data["openapi"]
    if type(said) not in (str, int, float):
        hint = "write openapi: '3.1.0'"
        raise _refuse(document, "version-not-a-string", "'openapi' is not a string", "openapi", hint)
    found = version_in(said)
    if found is None:
        message = f"OpenAPI version {str(said)[:40]!a} is not one of 3.0, 3.1 and 3.2"
        raise _refuse(document, "version-unsupported", message, "openapi")
    return found


def version_in(said: str | float) -> Version | None:
    """Return the version that is meant: a number is clear enough, and a newer one is read as the newest known."""
    text = str(said).strip().removeprefix("v")
    found = NUMBER.match(text + ".1" if text == "3" else text)
    if not found:
        return None
    return SUPPORTED.get(found[1]) or (Version.V3_2 if NEWER.match(found[1]) else None)


def _missing(document: Document) -> InputError:
    """Return the error for a document that has no field of its version, or has one by another name."""
    for key in document.data:
        if key.strip().casefold() in ("openapi", "swagger", "open-api", "open_api"):
            name = "swagger" if "swagger" in key.casefold() else "openapi"
            message = f"the field {key[:40]!a} means nothing; the one for the version is called '{name}'"
            return _refuse(document, "version-missing", message, key)
    advice = "add swagger: '2.0'" if document.data.keys() & {"definitions", "basePath"} else "add openapi: 3.1.0"
    if "paths" not in document.data:
        advice += ", or name the document that this one is a part of"
    return _refuse(document, "version-missing", "the document has no 'openapi' field", None, advice)


def _refuse(document: Document, code: str, message: str, token: str | None, help: str | None = None) -> InputError:  # noqa: A002
    pointer = Pointer(document.name, () if token is None else (token,))
    return refused(code, message, pointer, help, document.locate(pointer))


def normal_schema(schema: Any, version: Version) -> Any:
    """Return one schema object in the form of 2020-12; the same object when there is nothing to change.

    Only this level is touched. `nullable` and the boolean `exclusiveMinimum` are honoured in every version, because
    real 3.1 documents carry them over from 3.0.
    """
    if type(schema) is not dict:
        return schema
    if version is Version.V2_0:
        schema = schema_in_openapi_3(schema)
    if version in BEFORE_31 and (ignored := beside_a_reference(schema)):
        schema = {key: value for key, value in schema.items() if key not in ignored}
    kind = schema.get("type")
    if TRIGGERS.isdisjoint(schema) and (type(kind) is not list or len(kind) != 1):
        return schema
    made = dict(schema)
    if type(kind) is list and len(kind) == 1:
        made["type"] = kind[0]
    if "nullable" in made:
        _nullable(made)
    _bound(made, "exclusiveMinimum", "minimum")
    _bound(made, "exclusiveMaximum", "maximum")
    if "example" in made:
        example = made.pop("example")
        made.setdefault("examples", [example])
    if version not in BEFORE_31:
        _content(made)
    return made


def beside_a_reference(schema: dict[str, Any]) -> list[str]:
    """Return the keywords beside a `$ref` that 3.0 ignores."""
    if len(schema) == 1 or type(schema.get("$ref")) is not str:
        return []
    return [key for key in schema if key not in BESIDE_A_REFERENCE and not key.startswith("x-")]


def _content(made: dict[str, Any]) -> None:
    """Say in the words of 3.0 what a string holds: base64 text, or bytes.

    Without a `type` the value need not be one: these keywords say nothing of any other value.
    """
    kinds = made.get("type")
    if "string" not in (kinds if type(kinds) is list else [kinds]):
        return
    encoding, media_type = made.get("contentEncoding"), made.get("contentMediaType")
    name = encoding.lower() if type(encoding) is str else None
    if name == "base64":
        made.setdefault("format", "byte")
    elif name == "base64url" and made.get("format") in (None, "byte"):
        made["format"] = name
    elif type(media_type) is str and encoding is None and not TEXT.match(media_type):
        made.setdefault("format", "binary")


def _nullable(made: dict[str, Any]) -> None:
    if made.pop("nullable") is not True:
        return
    kind = made.get("type")
    if type(kind) is str:
        if kind != "null":
            made["type"] = [kind, "null"]
    elif type(kind) is list:
        if "null" not in kind:
            made["type"] = [*kind, "null"]
    else:
        made[NULLABLE] = True


def _bound(made: dict[str, Any], exclusive: str, inclusive: str) -> None:
    flag = made.get(exclusive)
    if flag is True and inclusive in made:
        made[exclusive] = made.pop(inclusive)
    elif type(flag) is bool:
        del made[exclusive]
