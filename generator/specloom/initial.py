"""Writes a first, commented configuration; adds to what is there and never changes it."""

from __future__ import annotations

import json
import os
from pathlib import Path

from specloom.config import FILES, default_output, discover, is_remote
from specloom.diagnostics import Pointer, refused

_BLOCK = """\
# One table for each client; paths are relative to this file. `specloom generate` without a document does them all.
[[{table}]]
spec = {spec}
output = {output}
target = "python"
# package = "my_client"       # the import name; made from the document's title when it is left out
# include_tags = []           # only operations with one of these tags
# exclude_tags = []
# include_paths = []          # globs, as "/images/*"
# allow = []                  # codes of problems that are known and accepted; see `specloom explain CODE`
# formatter = "ruff"          # or "black", "none"
# strict = false              # warnings are errors
# [{table}.names]  # names that you choose yourself
# "#/components/schemas/Model" = "ApiModel"
"""


def write(folder: Path, spec: str | None) -> Path:
    """Add the configuration to pyproject.toml, or make specloom.toml where there is none; return the file."""
    present = discover(folder)
    if present is not None:
        message = "specloom is configured here already"
        raise refused("config-present", message, Pointer(str(present)), "edit that file")
    document = spec if spec and is_remote(spec) else _relative(spec, folder) if spec else _guess(folder)
    project = folder / FILES[1]
    to_project = project.is_file()
    output = default_output(document)
    block = _BLOCK.format(
        table="tool.specloom.client" if to_project else "client",
        spec=json.dumps(document),
        output=json.dumps(output.as_posix()),
    )
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


def _guess(folder: Path) -> str:
    """Return the document that lies here by a usual name, or a usual name."""
    usual = ("openapi.yaml", "openapi.yml", "openapi.json")
    return next((name for name in usual if (folder / name).is_file()), usual[0])


def _relative(spec: str, folder: Path) -> str:
    return Path(os.path.relpath(spec, folder)).as_posix()
