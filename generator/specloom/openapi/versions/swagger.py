"""Swagger 2.0 in the words of OpenAPI 3.0, one object at a time: schemas, half schemas, lists, servers, security."""

from __future__ import annotations

from typing import Any

NULLABLE = frozenset({"x-nullable", "x-isnullable", "x-isNullable"})
"""Extensions that say what became `nullable` in 3.0: the one of many tools, and the one of go-swagger."""
KEYWORDS = frozenset(
    {"type", "format", "items", "default", "enum", "pattern", "multipleOf", "maximum", "exclusiveMaximum"}
    | {"minimum", "exclusiveMinimum", "maxLength", "minLength", "maxItems", "minItems", "uniqueItems"}
)
"""What a parameter, a header and an entry of a list say themselves, where 3.0 has a schema."""
GONE = frozenset({"collectionFormat", "schema", "x-example", "content", "examples", "style", "explode", *NULLABLE})
"""Fields of a parameter that are said otherwise in 3.0, or that 2.0 does not have."""
IN_BODY = ("body", "formData")
"""The locations of parameters that make the request body."""
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
"""The location of a list and its collectionFormat -> style and explode."""
SEPARATORS = {"csv": "commas", "ssv": "spaces", "tsv": "tabs", "pipes": "pipes", "multi": "commas"}
FLOWS = {"application": "clientCredentials", "accessCode": "authorizationCode"}
"""The flows of OAuth 2 that have another name in 3.0."""


def schema_in_openapi_3(schema: dict[str, Any]) -> dict[str, Any]:
    """Return one schema object with the keywords of 3.0; only this level is touched."""
    made = {key: value for key, value in schema.items() if key != "collectionFormat"}
    if made.get("type") == "file":
        made |= {"type": "string", "format": "binary"}
    if any(made.get(key) is True for key in NULLABLE):
        made.setdefault("nullable", True)
    if type(made.get("discriminator")) is str:
        made["discriminator"] = {"propertyName": made["discriminator"]}
    if "x-example" in made:
        made.setdefault("example", made["x-example"])
    return made


def half_schema(value: dict[str, Any]) -> dict[str, Any]:
    """Return what a parameter or a header says of its value, as a schema; the field of a form documents it, too."""
    field = value.get("in") == "formData"
    return {
        key: each
        for key, each in value.items()
        if key in KEYWORDS
        or key in NULLABLE
        or (key[:2] == "x-" and (field or "enum" in key))  # what extensions say of its values
        or (field and key in ("description", "example"))
    }


def around_schema(value: dict[str, Any]) -> dict[str, Any]:
    """Return what a parameter or a header says beside its schema."""
    made = {key: each for key, each in value.items() if key not in KEYWORDS and key not in GONE}
    return {"example": value["x-example"], **made} if "x-example" in value else made


def is_file(value: Any) -> bool:
    """Tell whether a schema or a parameter is of type file, or a list of files."""
    if type(value) is not dict:
        return False
    return value.get("type") == "file" or (value.get("type") == "array" and is_file(value.get("items")))


def collection_format(value: dict[str, Any]) -> str:
    """Return how the entries of a list are joined."""
    said = value.get("collectionFormat")
    return said if type(said) is str and said in SEPARATORS else "csv"


def style_of(value: dict[str, Any], location: str) -> tuple[str, bool] | None:
    """Return the style of a list and whether it explodes; None where 3.0 has no style for it."""
    items = value.get("items")
    nested = type(items) is dict and items.get("type") == "array"
    return None if nested else STYLES.get((location, collection_format(value)))


def server_urls(root: dict[str, Any], value: dict[str, Any]) -> list[str]:
    """Return the URLs of the servers that a document names, or an operation with other schemes than the document's."""
    if value is not root and ("schemes" not in value or value["schemes"] == root.get("schemes")):
        return []
    host, base = (text if type(text := root.get(key)) is str else "" for key in ("host", "basePath"))
    path = "" if base == "/" else base
    if not host:
        return [path or "/"]
    listed = {scheme.lower() for scheme in words(value.get("schemes"))}
    return [f"{scheme}://{host}{path}" for scheme in ("https", "http") if scheme in listed] or [f"https://{host}{path}"]


def scheme_in_openapi_3(scheme: dict[str, Any]) -> dict[str, Any]:
    """Return a security scheme as 3.0 has it."""
    match scheme.get("type"), scheme.get("flow"):
        case "basic", _:
            return scheme | {"type": "http", "scheme": "basic"}
        case "oauth2", "implicit" | "password" | "application" | "accessCode" as flow:
            fields = {key: scheme[key] for key in ("authorizationUrl", "tokenUrl", "scopes") if key in scheme}
            return scheme | {"flows": {FLOWS.get(flow, flow): fields}}
        case _:
            return scheme


def words(value: Any) -> list[str]:
    """Return the texts of a list."""
    return [each for each in value if type(each) is str] if type(value) is list else []
