"""Formats generated Python, also in Markdown: with ruff, with Black, or not at all; the only module that knows them."""

from __future__ import annotations

import os
import subprocess
import tempfile
from collections.abc import Iterable
from pathlib import Path

from specloom.files import GeneratedFile

_WIDTH = 88
_MEMORY = ("/dev/shm",)  # noqa: S108 - made private by TemporaryDirectory


class FormatError(RuntimeError):
    """A formatter refused what we generated, which is a bug of ours."""


def formatted(files: Iterable[GeneratedFile], formatter: str) -> list[GeneratedFile]:
    """Return `files` formatted by `formatter`: `ruff`, `black` (which leaves Markdown alone) or `none`."""
    every = list(files)
    match formatter:
        case "none":
            return every
        case "black":
            done = {file.path: _black(file) for file in every if file.path.endswith(".py")}
        case _:
            done = _ruff([file for file in every if file.path.endswith(".py") or _has_long_code(file)])
    return [done.get(file.path, file) for file in every]


def _has_long_code(file: GeneratedFile) -> bool:
    """Whether a Markdown page holds Python that a formatter would wrap; the templates keep the rest in shape."""
    if not file.path.endswith(".md"):
        return False
    fenced = file.content.decode().split("```")[1::2]
    return any(len(line) > _WIDTH for code in fenced if code.startswith("python") for line in code.split("\n"))


def _ruff(files: list[GeneratedFile]) -> dict[str, GeneratedFile]:
    from ruff.__main__ import find_ruff_bin  # type: ignore[import-untyped] # noqa: PLC0415 - ruff ships no types

    # Thousands of small files that live for a moment: in memory where the system offers that.
    memory = next((place for place in _MEMORY if os.access(place, os.W_OK)), None)
    with tempfile.TemporaryDirectory(prefix="specloom-", dir=memory) as name:
        folder = Path(name)
        # Short names: a document may ask for paths longer than this folder leaves room for.
        short = {f"{number}{Path(file.path).suffix}": file for number, file in enumerate(files)}
        for stem, file in short.items():
            (folder / stem).write_bytes(file.content)
        command = [find_ruff_bin(), "format", "--isolated", "--no-cache", "--target-version", "py311", name]
        ran = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603 - our own arguments
        if ran.returncode != 0:
            path = next((file.path for stem, file in short.items() if f"{name}/{stem}:" in ran.stderr), "a file")
            raise FormatError(f"ruff refused {path}: {ran.stderr.strip()}")
        return {file.path: GeneratedFile(file.path, (folder / stem).read_bytes()) for stem, file in short.items()}


def _black(file: GeneratedFile) -> GeneratedFile:
    import black  # noqa: PLC0415 - an extra, slow to import

    mode = black.Mode(target_versions={black.mode.TargetVersion.PY311})
    return GeneratedFile.text(file.path, black.format_str(file.content.decode(), mode=mode))
