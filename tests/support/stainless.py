"""A run with a configuration of Stainless beside a small document."""

from __future__ import annotations

import importlib
import json
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import yaml

from specloom import config as configuration
from specloom import pipeline
from specloom.diagnostics import Diagnostic
from specloom.pipeline import Result
from support.tiny import text


def run_with(folder: Path, spec: dict[str, Any], settings: dict[str, Any], **client: str) -> Result:
    """Return a run with a configuration of Stainless, through a configuration of our own."""
    (folder / "spec.json").write_text(json.dumps(spec))
    (folder / "stainless.yml").write_text(yaml.safe_dump(settings, sort_keys=False))
    options = {"spec": "spec.json", "output": "out", "stainless": "stainless.yml", "formatter": "none", **client}
    lines = [f"{key} = {json.dumps(value)}" for key, value in options.items()]
    (folder / "specloom.toml").write_text("\n".join(["[[client]]", *lines]))
    [config] = configuration.read(folder / "specloom.toml")
    return pipeline.run(config)


@contextmanager
def imported(folder: Path, result: Result, package: str) -> Iterator[Any]:
    """Give the package that a run made, imported."""
    for file in result.files:
        path = folder / "out" / file.path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(file.content)
    sys.path.insert(0, str(folder / "out"))
    try:
        yield importlib.import_module(package)
    finally:
        sys.path.remove(str(folder / "out"))
        for name in [name for name in sys.modules if name.partition(".")[0] == package]:
            del sys.modules[name]


def recorder(package: str, requests: list[Any]) -> Callable[[Any, Any], Any]:
    """Return middleware that keeps requests and answers each with an empty object."""
    response = importlib.import_module(f"{package}.transport").HttpResponse

    def keep(request: Any, _: Any) -> Any:
        requests.append(request)
        return response(200, {"content-type": "application/json"}, b"{}")

    return keep


def ledger(result: Result) -> dict[str, Any]:
    """Return what the run says of what it made."""
    found: dict[str, Any] = json.loads(text(result, ".specloom/ledger.json"))
    return found


def told(result: Result, *codes: str) -> list[Diagnostic]:
    """Return what was found about the configuration of Stainless, by its codes."""
    return [each for each in result.diagnostics if each.code in codes]


def place(diagnostic: Diagnostic) -> tuple[str, int]:
    """Return the file and the line of a finding."""
    assert diagnostic.span is not None
    return Path(diagnostic.span.file).name, diagnostic.span.line
