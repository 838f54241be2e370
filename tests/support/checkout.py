"""Where things are in the checkout, and clients generated from its documents, each once per session."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from importlib import import_module, invalidate_caches
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from specloom import pipeline
from specloom.config import ClientConfig
from specloom.pipeline import Result
from specloom.reading.document import load

ROOT = Path(__file__).resolve().parents[2]
SHARED = ROOT.parent / "shared"

IMAGES = ROOT / "specs/openai-images.yaml"
TWO = SHARED / "specs/openai-2.0.0.yaml"
OPENAI = SHARED / "specs/openai.yaml"

BESIDE = {".specloom/manifest.json", ".specloom/.gitignore"}
"""What the writer adds to what a run returns."""


def shared(path: Path) -> Path:
    """Return a path of `../shared/`; skip the test where that is absent."""
    if not path.exists():
        pytest.skip(f"{path} is not there: the material next to the checkout is not part of it")
    return path


@cache
def generated(spec: Path, package: str) -> Result:
    """Run the generator on a document, in memory."""
    if SHARED in spec.parents:
        shared(spec)
    return run(spec, package)


def run(spec: Path, package: str | None = None) -> Result:
    """Run the generator on a document, in memory and anew."""
    return pipeline.run(ClientConfig(spec=str(spec), output=spec.parent / "unused", package=package))


@cache
def parsed(spec: Path) -> Any:
    """Return a document as JSON's own types."""
    return json.loads(json.dumps(load(str(shared(spec) if SHARED in spec.parents else spec)).data, default=str))


def ledger(result: Result) -> dict[str, Any]:
    """Return what became of each part of a document."""
    return dict(json.loads(result.files[pipeline.LEDGER].content))


def write(result: Result, folder: Path) -> Path:
    """Write what was generated into `folder`, and return it."""
    for file in result.files:
        path = folder / file.path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(file.content)
    return folder


@contextmanager
def imported(folder: Path, package: str) -> Iterator[ModuleType]:
    """Import `package` from `folder`, and forget it afterwards."""
    sys.path.insert(0, str(folder))
    invalidate_caches()
    try:
        yield import_module(package)
    finally:
        sys.path.remove(str(folder))
        for name in [name for name in sys.modules if name == package or name.startswith(f"{package}.")]:
            del sys.modules[name]


def on_disk(folder: Path) -> dict[str, bytes]:
    """Return the files of an output by path; what only this computer knows is left out."""
    files = {path.relative_to(folder).as_posix(): path for path in folder.rglob("*") if path.is_file()}
    return {name: path.read_bytes() for name, path in files.items() if name != ".specloom/stamp.json"}
