"""Documents of other kinds that are given by mistake: a table of what tells them, what they are, and a way out."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import IO, Any, NamedTuple

from specloom.config import is_remote
from specloom.diagnostics import Pointer, refused
from specloom.openapi.references import Fetcher
from specloom.reading.document import Document, load
from specloom.reading.text import Fault, position, span, split

LOOKED_AT = 20_000
"""How many characters of a text are looked at."""


class Format(NamedTuple):
    """A kind of document: what it is called, with its article, and what its owner can do."""

    name: str
    advice: str


class _Field(NamedTuple):
    """A field that only documents of one kind have."""

    path: tuple[str, ...]
    value: str
    """A pattern that the value has to hold, where it is a text; empty where any value tells."""
    format: Format


_OLD_CONVERTER = "convert it to OpenAPI first; the npm package api-spec-converter does that"
_NAME_THE_DOCUMENT = "name the OpenAPI document of the API"
_NAME_THE_OTHER = "name the OpenAPI document of the HTTP API, if there is one"
_INSOMNIA = Format("an Insomnia export", "export the API as OpenAPI instead, or convert it first")
_POSTMAN = Format("a Postman collection", "convert it to OpenAPI first; the npm package postman-to-openapi does that")
_GRAPHQL = Format("a GraphQL schema", "GraphQL has generators of its own, such as ariadne-codegen")
_SMITHY = Format("a Smithy model", "let Smithy write OpenAPI from it, by its plugin `openapi`")
_JSON_SCHEMA = Format(
    "a JSON Schema", "refer to it from the components/schemas of an OpenAPI document, and name that document"
)

FIELDS = (
    _Field(("asyncapi",), "", Format("an AsyncAPI document", _NAME_THE_OTHER)),
    _Field(
        ("arazzo",), "", Format("an Arazzo document", "name one of the OpenAPI documents in its sourceDescriptions")
    ),
    _Field(
        ("overlay",),
        "",
        Format("an OpenAPI Overlay", "name the document that it changes, and this file with --overlay"),
    ),
    _Field(("openrpc",), "", Format("an OpenRPC document", _NAME_THE_OTHER)),
    _Field(("swaggerVersion",), "", Format("a document of Swagger 1", _OLD_CONVERTER)),
    _Field(("info", "_postman_id"), "", _POSTMAN),
    _Field(("info", "schema"), r"\.(?:get)?postman\.com/", _POSTMAN),
    _Field(("collection", "info", "schema"), r"\.(?:get)?postman\.com/", _POSTMAN),
    _Field(("_postman_variable_scope",), "", Format("a Postman environment", _NAME_THE_DOCUMENT)),
    _Field(("__export_format",), "", _INSOMNIA),
    _Field(("type",), r"\.insomnia\.rest/", _INSOMNIA),
    _Field(("log", "entries"), "", Format("a HAR recording", _NAME_THE_DOCUMENT)),
    _Field(("__schema",), "", _GRAPHQL),
    _Field(("data", "__schema"), "", _GRAPHQL),
    _Field(("discoveryVersion",), "", Format("a Google API discovery document", _OLD_CONVERTER)),
    _Field(("smithy",), "", _SMITHY),
    _Field(("AWSTemplateFormatVersion",), "", Format("a CloudFormation template", "export the API as OpenAPI")),
    _Field(("workflowVersion",), "", Format("a workflow of Speakeasy", "name the document that it lists as a source")),
    _Field(("client_settings",), "", Format("a configuration of Stainless", _NAME_THE_DOCUMENT)),
    _Field(("default-group",), "", Format("a configuration of Fern", _NAME_THE_DOCUMENT)),
    _Field(("generator-cli",), "", Format("a configuration of OpenAPI Generator", _NAME_THE_DOCUMENT)),
    _Field(("apiVersion",), "", Format("a Kubernetes manifest", _NAME_THE_DOCUMENT)),
    _Field(("$schema",), r"json-schema\.org/", _JSON_SCHEMA),
)
"""What tells a kind, in a document that is neither OpenAPI nor Swagger 2.0; the first that fits counts."""

SCHEMA_KEYWORDS = frozenset({"properties", "$defs", "definitions", "allOf", "anyOf", "oneOf", "enum", "items"})
PARTS = frozenset({"paths", "components", "webhooks", "info", "servers", "host", "basePath"})
"""What only OpenAPI documents and parts of them have at the top, so that one that lacks its version is known."""

_XML = r"\A(?=<)[\s\S]{0,4000}?"
TEXTS = (
    (
        r"\A#%RAML\b.*",
        Format("a RAML document", "convert it to OpenAPI first; the npm package oas-raml-converter does that"),
    ),
    (r"\A(?i:<!doctype html|<html)\b.*", Format("a web page", "name the address of the document that the page shows")),
    (
        _XML + r"(?:schemas\.xmlsoap\.org|www\.w3\.org/ns)/wsdl",
        Format("a WSDL document", "the client would have to speak SOAP; specloom's clients speak HTTP and JSON"),
    ),
    (
        _XML + r"<(?:\w+:)?Edmx\b",
        Format("an OData document", "convert it to OpenAPI first; the NuGet package Microsoft.OpenApi.OData does that"),
    ),
    (_XML + r"wadl\.dev\.java\.net", Format("a WADL document", _OLD_CONVERTER)),
    (r"\A<\?xml\b.*", Format("an XML document", "name an OpenAPI document, in YAML or JSON")),
    (r"\AFORMAT:[ \t]*1A\b", Format("an API Blueprint", _OLD_CONVERTER)),
    (r"\Aversion https://git-lfs\..*", Format("a pointer of Git LFS", "`git lfs pull` fetches the file itself")),
    (
        r"^syntax[ \t]*=[ \t]*[\"']proto[23][\"']",
        Format("a Protocol Buffers file", "let protoc-gen-openapi write OpenAPI from it"),
    ),
    (r"^import \"@typespec/.*", Format("a TypeSpec file", "`tsp compile` writes OpenAPI from it")),
    (r"^\$version:[ \t]*\"[12].*", _SMITHY),
    (r"^\[\[?(?:tool\.specloom\.)?client\]\]?", Format("a configuration of specloom", "name it with --config")),
    (r"^(?:extend )?(?:type|input|interface) \w{1,100}[^\n{:]{0,200}\{|^schema[ \t]*\{", _GRAPHQL),
    (
        r"^(?:from [\w.]{1,100} import |import [\w.]{1,100}$).*",
        Format("a Python program", "let its framework write the document: with FastAPI, json.dumps(app.openapi())"),
    ),
)
"""What tells a kind by its text, which is often no YAML at all; the first that fits counts."""
_TEXTS = [(re.compile(pattern, re.MULTILINE), format_) for pattern, format_ in TEXTS]
_DECLARED = re.compile(r"""(?:^|[{,])[ \t]*["']?(?:openapi|swagger)["']?[ \t]*:""", re.MULTILINE)
_ABSENT = object()


def load_openapi(spec: str, fetcher: Fetcher, stdin: IO[bytes] | None = None) -> Document:
    """Read a document by its path or address; raises InputError, also where it is one of another kind."""
    document = fetcher.load(spec, of_text) if is_remote(spec) else load(spec, stdin=stdin, recognise=of_text)
    refuse_other_formats(document)
    return document


def refuse_other_formats(document: Document) -> None:
    """Raise InputError where a document is one of another kind."""
    data = document.data
    if "swagger" in data or isinstance(data.get("openapi"), str | int | float):
        return
    if fault := of_text(document.text) or _of_fields(data):
        pointer = Pointer(document.name, fault.tokens)
        place = span(document.name, split(document.text), fault.line, fault.column, fault.end)
        raise refused(
            fault.code, fault.message, pointer, fault.hint, document.locate(pointer) if fault.tokens else place
        )


def of_text(text: str) -> Fault | None:
    """Return what is said of a text that no OpenAPI document can be; None where it may be a broken one."""
    start = text[:LOOKED_AT]
    shown = start.lstrip()
    if _DECLARED.search(shown):
        return None
    for pattern, format_ in _TEXTS:
        if found := pattern.search(shown):
            line, column = position(start, len(start) - len(shown) + found.start())
            return _fault(format_, line, column, end=column + len(found[0].partition("\n")[0]))
    return None


def _of_fields(data: Mapping[str, Any]) -> Fault | None:
    for field in FIELDS:
        value = _at(data, field.path)
        if value is not _ABSENT and (not field.value or (isinstance(value, str) and re.search(field.value, value))):
            return _fault(field.format, tokens=field.path)
    if PARTS.isdisjoint(data) and (keyword := next((key for key in data if key in SCHEMA_KEYWORDS), None)):
        return _fault(_JSON_SCHEMA, tokens=(keyword,))
    return None


def _at(value: Any, path: tuple[str, ...]) -> Any:
    for key in path:
        value = value.get(key, _ABSENT) if isinstance(value, dict) else _ABSENT
    return value


def _fault(
    format_: Format, line: int = 0, column: int = 0, *, end: int | None = None, tokens: tuple[str, ...] = ()
) -> Fault:
    message = f"this is {format_.name}, not an OpenAPI document"
    return Fault("not-openapi", message, line, column, end=end, tokens=tokens, hint=format_.advice)
