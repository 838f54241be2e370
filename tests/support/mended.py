"""Documents of a few lines as the mending pass gives them to later passes, and what it says of them."""

from __future__ import annotations

from typing import Any

from specloom.diagnostics import Severity
from specloom.openapi.mending.mend import mend
from specloom.openapi.references import Resolver
from specloom.openapi.versions.dialect import detect
from specloom.reading.document import load_text

HEAD = "openapi: {}\ninfo: {{title: t, version: '1'}}\n"
Said = list[tuple[str, str]]


def mended(text: str, version: str = "3.1.0") -> tuple[Any, Said]:
    """Return a document as later passes see it, and what was said while it was mended."""
    document = load_text("t.yaml", HEAD.format(version) + text)
    resolver, said, _ = mend(Resolver(document), detect(document))
    assert all(document.locate(each.pointer) for each in said)
    assert all(each.help for each in said if each.severity is Severity.OMISSION)
    return resolver.root.value, [(each.severity.value, each.pointer.fragment) for each in said]


def schema(text: str, version: str = "3.1.0") -> tuple[Any, Said]:
    """Return a schema as it is mended, and what was said at places below it."""
    data, said = mended(f"paths: {{}}\ncomponents: {{schemas: {{S: {text}}}}}", version)
    return data["components"]["schemas"]["S"], [(kind, at.removeprefix("/components/schemas/S")) for kind, at in said]


def operation(text: str, version: str = "3.1.0") -> tuple[Any, Said]:
    """Return the operation of a path, and what was said at places below it."""
    data, said = mended(f"paths:\n  '/a/{{id}}':\n    get: {text}", version)
    return data["paths"]["/a/{id}"].get("get"), [(kind, at.removeprefix("/paths/~1a~1{id}/get")) for kind, at in said]


OK = "responses: {'200': {description: d}}"
"""What an operation needs besides."""
