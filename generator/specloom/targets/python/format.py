"""Formats generated Python: with ruff, with Black, or not at all; the only module that knows a formatter."""

from __future__ import annotations

import subprocess
import tempfile
from collections.abc import Iterable
from pathlib import Path

from specloom.files import GeneratedFile


class FormatError(RuntimeError):
    """A formatter refused what we generated, which is a bug of ours."""


def formatted(files: Iterable[GeneratedFile], formatter: str) -> list[GeneratedFile]:
    """Return `files` with every Python file formatted by `formatter`: `ruff`, `black` or `none`."""
    every = list(files)
    python = [file for file in every if file.path.endswith((".py", ".pyi"))]
    match formatter:
        case "none":
            return every
        case "black":
            done = {file.path: _black(file) for file in python}
        case _:
            done = _ruff(python)
    return [done.get(file.path, file) for file in every]


def _ruff(files: list[GeneratedFile]) -> dict[str, GeneratedFile]:
    from ruff.__main__ import find_ruff_bin  # type: ignore[import-untyped] # noqa: PLC0415 - ruff ships no types

    with tempfile.TemporaryDirectory(prefix="specloom-") as name:
        folder = Path(name)
        # Short names: a document may ask for paths longer than this folder leaves room for.
        for number, file in enumerate(files):
            (folder / f"{number}.py").write_bytes(file.content)
        command = [find_ruff_bin(), "format", "--isolated", "--no-cache", "--target-version", "py311", name]
        ran = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603 - our own arguments
        if ran.returncode != 0:
            path = next((file.path for n, file in enumerate(files) if f"{name}/{n}.py:" in ran.stderr), "a file")
            raise FormatError(f"ruff refused {path}: {ran.stderr.strip()}")
        return {
            file.path: GeneratedFile(file.path, (folder / f"{number}.py").read_bytes())
            for number, file in enumerate(files)
        }


def _black(file: GeneratedFile) -> GeneratedFile:
    import black  # noqa: PLC0415 - an extra, slow to import

    mode = black.Mode(target_versions={black.mode.TargetVersion.PY311})
    return GeneratedFile.text(file.path, black.format_str(file.content.decode(), mode=mode))
