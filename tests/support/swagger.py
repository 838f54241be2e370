"""Documents of Swagger 2.0 of a few lines: as a typed tree, as parts of it, and what is said of them."""

from __future__ import annotations

import copy
import dataclasses
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from specloom import pipeline
from specloom.config import ClientConfig
from specloom.openapi.checking.validate import check
from specloom.openapi.read import read
from specloom.openapi.references import Resolver, check_references
from specloom.openapi.syntax import Discriminator, Document, Media, Operation, Ref, Response, Schema
from specloom.openapi.versions.dialect import Version, detect
from specloom.reading.document import load_text
from support import tiny

SPECS = Path(__file__).resolve().parents[3] / "shared/specs"
HEAD = "swagger: '2.0'\ninfo: {title: t, version: '1'}\n"
OK = "{200: {description: d}}"
FILE = {"type": "string", "format": "binary"}
PLACES = ("key", "pointer", "name", "raw")
"""Attributes of a schema that say where it stands, not what it means."""


def resolver_of(text: str) -> Resolver:
    document = load_text("t.yaml", text if text.startswith("swagger") else HEAD + text)
    assert detect(document) is Version.V2_0
    return Resolver(document)


def tree(text: str) -> Document:
    resolver = resolver_of(text)
    assert check_references(resolver) == []
    written = copy.deepcopy(resolver.root.value)
    document = read(resolver, Version.V2_0)
    assert resolver.root.value == written, "the document was changed"
    return document


def operation(fields: str, root: str = "", responses: str = OK) -> Operation:
    """Return the operation of a document that has one."""
    text = f"{root}\npaths:\n  /a:\n    post: {{{fields}{', ' if fields else ''}responses: {responses}}}\n"
    return operations(tree(text))["post"]


def operations(document: Document) -> dict[str, Operation]:
    """Return the operations of a document with one path, by method."""
    (path,) = document.paths
    return {each.method.lower(): each for each in path.value.value.operations}


def response(said: Operation, status: str = "200") -> Response:
    return next(each.value.value for each in said.responses if each.name == status)


def schemas(contents: Any) -> dict[str, Any]:
    """Return what the schema of each media type means."""
    return {each.name: meaning(each.value.schema) for each in contents}


def meaning(value: Any) -> Any:
    """Return what a schema says, wherever it stands."""
    match value:
        case Schema():
            names = [each.name for each in dataclasses.fields(value) if each.name not in PLACES]
            return {name: meaning(getattr(value, name)) for name in names}
        case Discriminator():
            return value.property
        case Ref():
            return value.text
        case Mapping():
            return {key: meaning(each) for key, each in value.items()}
        case tuple():
            return tuple(map(meaning, value))
        case _:
            return value


def in_30(schema: Any) -> Any:
    """Return what a schema of OpenAPI 3.0 means."""
    document = load_text("t.json", "{}")
    document.data.update(tiny.document(version="3.0.4", schemas={"A": schema}))
    return meaning(read(Resolver(document), Version.V3_0).schemas[0])


def told(text: str) -> list[tuple[str, str, str]]:
    """Return everything that is said about a document without errors, but for the slow validator."""
    resolver = resolver_of(text)
    found = [*check_references(resolver), *check(resolver, Version.V2_0), *read(resolver, Version.V2_0).diagnostics]
    return [(each.code, each.severity.value, each.pointer.fragment) for each in found]


def model_of(path: Path) -> pipeline.Model:
    return pipeline.build(ClientConfig(spec=str(path), output=path.parent / "out"))


def written(folder: Path, **files: str) -> Path:
    for name, text in files.items():
        (folder / f"{name}.yaml").write_text(text, "utf-8")
    return folder / "root.yaml"


def body_of(said: Operation) -> tuple[str, Media]:
    """Return the one media type of the body of an operation, and its name."""
    assert said.body
    (content,) = said.body.value.contents
    return content.name, content.value
