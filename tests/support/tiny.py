"""Tiny documents: one way to write one, and to see what becomes of it; nothing touches the disk."""

from __future__ import annotations

import io
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from specloom import pipeline
from specloom.config import ClientConfig
from specloom.diagnostics import Diagnostic
from specloom.ir.api import Api
from specloom.openapi.checking.validate import check
from specloom.openapi.mending.mend import mend
from specloom.openapi.references import Resolver, check_references
from specloom.openapi.versions.dialect import Version, detect
from specloom.pipeline import Model, Result
from specloom.reading.document import Document

HEAD = "openapi: 3.1.0\ninfo: {title: t, version: '1'}\n"
"""What a document that is written as text begins with."""
OK = {"204": {"description": "OK"}}
"""The responses of an operation that answers nothing."""


def document(*, paths: Any = None, schemas: Any = None, version: str = "3.1.0", **more: Any) -> dict[str, Any]:
    """Return a document with these paths and components; `more` are fields beside them."""
    components = {"schemas": schemas or {}, **more.pop("components", {})}
    head = {"openapi": version, "info": {"title": "T", "version": "1"}}
    return {**head, "paths": paths or {}, "components": components, **more}


def media(schema: Any, media_type: str = "application/json") -> dict[str, Any]:
    """Return the `content` of a body or of a response."""
    return {"content": {media_type: {"schema": schema}}}


def answer(schema: Any, media_type: str = "application/json") -> dict[str, Any]:
    """Return the responses of an operation that answers a value."""
    return {"200": {"description": "OK", **media(schema, media_type)}}


def ref(schema: str) -> dict[str, str]:
    """Return a reference to a schema of the components."""
    return {"$ref": f"#/components/schemas/{schema}"}


def config(**options: Any) -> ClientConfig:
    """Return the options of a run that reads its document from standard input."""
    return ClientConfig(**{"spec": "-", "output": Path("unused"), "package": "package", **options})


def build(spec: Mapping[str, Any] | str, **options: Any) -> Model:
    """Return the model of a document, which is a mapping or text, and what was said about it."""
    return pipeline.build(config(**options), stdin=_stdin(spec))


def api_of(spec: Mapping[str, Any] | str, **options: Any) -> Api:
    """Return the language-neutral model of a document."""
    return build(spec, **options).api


def generate(spec: Mapping[str, Any] | str, **options: Any) -> Result:
    """Return the client of a document; `options` are those of a run."""
    return pipeline.run(config(**options), stdin=_stdin(spec))


def said_of(document: Document, version: Version | None = None) -> list[Diagnostic]:
    """Return everything that is said about a document before it is read."""
    version = version or detect(document)
    resolver, said, places = mend(Resolver(document), version)
    return [*said, *check_references(resolver), *check(resolver, version, places)]


def text(result: Result, path: str) -> str:
    """Return one generated file."""
    return result.files[path].content.decode()


def _stdin(spec: Mapping[str, Any] | str) -> io.BytesIO:
    return io.BytesIO((spec if isinstance(spec, str) else json.dumps(spec)).encode())
