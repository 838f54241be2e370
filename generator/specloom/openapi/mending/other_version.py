"""Parts in the words of another version of OpenAPI than the document's: of 2.0 in 3, and of 3 in 2.0."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from urllib.parse import urlsplit

from specloom.openapi.mending import plain as forms
from specloom.openapi.mending.told import token_of
from specloom.openapi.mending.walk import Walk
from specloom.openapi.references.survey import Link
from specloom.openapi.versions.dialect import Version
from specloom.openapi.versions.swagger import half_schema, is_file, scheme_in_openapi_3, server_urls

MOVED: dict[str, Any] = {}
"""In a list of parameters, in place of one that is part of the body."""
_JSON, _FORM, _MULTIPART = "application/json", "application/x-www-form-urlencoded", "multipart/form-data"


def in_openapi_3(walk: Walk, value: dict[str, Any], link: Link) -> dict[str, Any]:
    """Return an operation of 3 whose parameters `in: body` and `in: formData` are its body."""
    listed = value.get("parameters")
    if type(listed) is not list or "requestBody" in value:
        return value
    places = [forms.letters(each["in"]) if _is_placed(each) else "" for each in listed]
    body = next((each for each, at in zip(listed, places, strict=True) if at == "body"), None)
    fields = [
        each for each, at in zip(listed, places, strict=True) if at == "formdata" and type(each.get("name")) is str
    ]
    if body is not None and type(body.get("schema")) is dict:
        taken, made = [body], _json_body(body)
    elif fields:
        taken, made = fields, _form(fields)
    else:
        return value
    for index, each in enumerate(listed):
        if any(each is one for one in taken):
            at = ((link, "parameters"), str(index))
            message = f"'{each['in'][:20]}' is a place of Swagger 2.0; this is read as what the body holds"
            walk.told.clear("as-in-swagger-2", (at, "in"), message, "write it as requestBody")
    kept = [MOVED if any(each is one for one in taken) else each for each in listed]
    return {**value, "parameters": kept, "requestBody": made}


def _is_placed(value: Any) -> bool:
    return type(value) is dict and type(value.get("in")) is str


def _json_body(body: dict[str, Any]) -> dict[str, Any]:
    made: dict[str, Any] = {key: body[key] for key in ("required", "description") if key in body}
    return {**made, "content": {_JSON: {"schema": body["schema"]}}}


def _form(fields: list[dict[str, Any]]) -> dict[str, Any]:
    properties = {each["name"]: each.get("schema") or half_schema({**each, "in": "formData"}) for each in fields}
    required = [each["name"] for each in fields if each.get("required") is True]
    files = any(map(is_file, properties.values()))
    schema = {"type": "object", "properties": properties, **({"required": required} if required else {})}
    return {"required": bool(required), "content": {_MULTIPART if files else _FORM: {"schema": schema}}}


def in_openapi_2(walk: Walk, value: dict[str, Any], link: Link) -> dict[str, Any]:
    """Return an operation of 2.0 whose `requestBody` and `content` are parameters and schemas."""
    return _answers(walk, _body(walk, value, link), link)


def _body(walk: Walk, value: dict[str, Any], link: Link) -> dict[str, Any]:
    body: Any = value.get("requestBody")
    content = body.get("content") if type(body) is dict else None
    listed = value.get("parameters", [])
    if type(content) is not dict or not content or type(listed) is not list:
        return value
    _tell(walk, (link, "requestBody"))
    made = {key: each for key, each in value.items() if key != "requestBody"}
    parameter = {"in": "body", "name": "body", "schema": _schema_in(content)}
    parameter |= {"required": body["required"]} if "required" in body else {}
    made["parameters"] = [*listed, parameter]
    made.setdefault("consumes", list(content))
    return made


def _answers(walk: Walk, value: dict[str, Any], link: Link) -> dict[str, Any]:
    responses = value.get("responses")
    if type(responses) is not dict:
        return value
    made, produces = dict(responses), list[str]()
    for status, each in responses.items():
        content = each.get("content") if type(each) is dict and "schema" not in each else None
        if type(content) is dict and content:
            _tell(walk, (((link, "responses"), status), "content"))
            produces += [name for name in content if name not in produces]
            made[status] = {key: inner for key, inner in each.items() if key != "content"} | {
                "schema": _schema_in(content)
            }
    if not produces:
        return value
    return {"produces": produces, **value, "responses": made}


def _schema_in(content: dict[str, Any]) -> Any:
    """Return the first schema of a content."""
    first = next(iter(content.values()))
    return first.get("schema", {}) if type(first) is dict else {}


def root_in_other_words(walk: Walk, value: dict[str, Any], link: Link) -> dict[str, Any]:
    """Return a document whose servers and credentials stand where its version has them."""
    if walk.version is Version.V2_0:
        return _host(walk, value, link)
    return _schemes(walk, _servers(walk, value, link), link)


def _servers(walk: Walk, value: dict[str, Any], link: Link) -> dict[str, Any]:
    written = [key for key in ("host", "basePath", "schemes") if key in value]
    if "servers" in value or not any(type(value.get(key)) is str for key in ("host", "basePath")):
        return value
    _tell_old(walk, (link, written[0]), written, "write servers: [{url: ...}]")
    host = value.get("host")
    if type(host) is str and "://" in host:
        scheme, _, bare = host.strip().partition("://")
        value = {"schemes": [scheme], **value, "host": bare.rstrip("/")}
    servers = [{"url": url} for url in server_urls(value, value)]
    return {key: each for key, each in value.items() if key not in written} | {"servers": servers}


def _schemes(walk: Walk, value: dict[str, Any], link: Link) -> dict[str, Any]:
    schemes, components = value.get("securityDefinitions"), value.get("components", {})
    if type(schemes) is not dict or type(components) is not dict or "securitySchemes" in components:
        return value
    _tell_old(walk, (link, "securityDefinitions"), ["securityDefinitions"], "write components: {securitySchemes: ...}")
    made = {key: each for key, each in value.items() if key != "securityDefinitions"}
    new = {name: scheme_in_openapi_3(each) if type(each) is dict else each for name, each in schemes.items()}
    return {**made, "components": {**components, "securitySchemes": new}}


def _host(walk: Walk, value: dict[str, Any], link: Link) -> dict[str, Any]:
    servers = value.get("servers")
    first = servers[0] if type(servers) is list and servers else None
    url = first.get("url") if type(first) is dict else None
    if type(url) is not str or "{" in url or not {"host", "basePath", "schemes"}.isdisjoint(value):
        return value
    try:
        parts = urlsplit(url.strip())
    except ValueError:
        return value
    if parts.scheme not in ("", "http", "https"):
        return value
    _tell(walk, (link, "servers"))
    made = {key: each for key, each in value.items() if key != "servers"}
    made |= {"host": parts.netloc} if parts.netloc else {}
    made |= {"schemes": [parts.scheme]} if parts.scheme else {}
    return {**made, "basePath": parts.path or "/"}


def _tell_old(walk: Walk, at: Link, written: Sequence[str], way: str) -> None:
    belongs = "belongs" if len(written) == 1 else "belong"
    message = f"{forms.listed(written)} {belongs} to Swagger 2.0; it is read as there"
    walk.told.clear("as-in-swagger-2", at, message, way)


def _tell(walk: Walk, at: Link) -> None:
    message = f"'{token_of(at)}' belongs to OpenAPI 3; it is read as there"
    walk.told.clear("as-in-openapi-3", at, message, "write openapi: '3.0.4', if the whole document is of 3.0")
