"""Writes a first, commented configuration for a document; adds to what is there and never changes it."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

from specloom.config import FILES, default_output, discover, is_remote
from specloom.config.writing import resource_table, toml_text
from specloom.diagnostics import Pointer, refused
from specloom.ir.api import Api
from specloom.ir.endpoints import written
from specloom.ir.surface import walk
from specloom.openapi.references import Fetcher
from specloom.openapi.versions.dialect import detect
from specloom.reading.document import Document, load
from specloom.report import visible
from specloom.targets.python.package import package_name

_LONGEST_TITLE = 80
_USUAL = ("openapi.yaml", "openapi.yml", "openapi.json", "swagger.yaml", "swagger.json")

_BLOCK = """\
# One table for each client; paths are relative to this file. `specloom generate` without a document does them all.
[[{table}]]
spec = {spec}  # {title}
output = {output}
target = "python"
package = {package}  # the import name
{layout}{remote}# include_tags = []           # only operations with one of these tags
# exclude_tags = []
# include_paths = []          # globs, as "/images/*"
# include_operations = []     # by operationId, or as "GET /images"
# allow = []                  # codes of problems that are known and accepted; see `specloom explain CODE`
# formatter = "ruff"          # or "black", "none"
# retry = "safe"             # or "all": send POST and PATCH again like all others
# strict = false              # warnings are errors
# keep = []                   # files of the output that are yours: "src/extra/**"
# [{table}.names]  # names that you choose yourself
# "#/components/schemas/Model" = "ApiModel"
"""
_LAYOUT = 'layout = "resources"  # client.chat.completions.create(...), as the tables below say\n'


def write(
    folder: Path,
    spec: str | None,
    origins: Iterable[str] = (),
    resources_of: Callable[[str], Api] | None = None,
) -> Path:
    """Add a configuration for a document to pyproject.toml, or make specloom.toml where there is none; return the file.

    `origins` are those that its references may lead to. `resources_of` reads a document into an API with a tree of
    resources, where that tree is wanted. Raise InputError where the document cannot be read.
    """
    present = discover(folder)
    if present is not None:
        message = "specloom is configured here already"
        raise refused("config-present", message, Pointer(str(present)), "edit that file")
    if spec == "-":
        message = "standard input cannot be configured: the next run would wait for it"
        raise refused("no-document", message, Pointer("-"), "save the document and name the file")
    document = spec or _guess(folder)
    title = _title(_read(document, origins))
    named = document if is_remote(document) else _relative(document, folder)
    project = folder / FILES[1]
    to_project = project.is_file()
    output = default_output(named)
    table = "tool.specloom.client" if to_project else "client"
    tree = "" if resources_of is None else "".join(_tables(resources_of(document), table))
    block = _BLOCK.format(
        table=table,
        layout="" if resources_of is None else _LAYOUT,
        spec=toml_text(named),
        title=visible(title)[:_LONGEST_TITLE],
        package=toml_text(package_name(title)),
        remote="".join(
            f"allow_remote_refs = [{', '.join(map(toml_text, listed))}]\n" for listed in [[*origins]] if listed
        ),
        output=toml_text(output.as_posix()),
    )
    block += tree
    if not to_project:
        path = folder / FILES[0]
        with path.open("x", encoding="utf-8", newline="\n") as file:
            file.write(block)
        return path
    before = project.read_bytes()
    ends = b"\r\n" if b"\r\n" in before else b"\n"
    gap = b"" if not before else ends if before.endswith(b"\n") else ends * 2
    with project.open("ab") as file:
        file.write(gap + block.encode().replace(b"\n", ends))
    return project


def _tables(api: Api, table: str) -> Iterator[str]:
    """Yield the tables of resources: each method with the verb and the path of its operation."""
    operations = {operation.id: written(operation) for operation in api.operations}
    for resource in walk((api.surface.client,) if api.surface is not None else ()):
        lines = ((f"methods.{method.name}", operations[method.operation]) for method in resource.methods)
        yield resource_table(table, resource.path, lines)


def _guess(folder: Path) -> str:
    """Return the document that lies here by a usual name."""
    for name in _USUAL:
        if (folder / name).is_file():
            return str(folder / name)
    message = f"there is no document here by a usual name: {', '.join(_USUAL)}"
    raise refused("no-document", message, Pointer(str(folder)), "name one: `specloom init SPEC`")


def _read(spec: str, origins: Iterable[str]) -> Document:
    """Return the document; raise InputError where it is none that a client can be made of."""
    fetcher = Fetcher(origins)
    document = fetcher.load(spec) if is_remote(spec) else load(spec)
    detect(document)
    return document


def _title(document: Document) -> str:
    info: Any = document.data.get("info")
    title = info.get("title") if isinstance(info, dict) else None
    return " ".join(title.split()) if isinstance(title, str) and title.strip() else "API"


def _relative(spec: str, folder: Path) -> str:
    return Path(os.path.relpath(spec, folder)).as_posix()
