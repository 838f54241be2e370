"""How long a client takes to generate: specloom beside openapi-python-client, whole processes, empty output folders."""

from __future__ import annotations

import json
import os
import shutil
import sys
from collections.abc import Callable
from pathlib import Path

from measure import alternate, command_seconds
from rivals import BUILD, OPENAPI_PYTHON_CLIENT
from tables import Table

DOCUMENTS = {"openai-2.0.0.yaml": 52, "openai.yaml": 288}
"""The documents and how many operations each has."""
OPENAPI_PYTHON = "openapi-python-client"


def specloom(document: Path, output: Path, *, formatter: str = "ruff", anew: bool = True) -> Callable[[], float]:
    """Return the contender that generates with specloom; exit code 1 tells that something was left out, and named."""
    program = Path(sys.executable).with_name("specloom")
    command: list[str | Path] = [
        program,
        "generate",
        document,
        "-o",
        output,
        "--package",
        "openapi_openai",
        "--formatter",
        formatter,
    ]

    def run() -> float:
        if anew:
            shutil.rmtree(output, ignore_errors=True)
        return command_seconds(command, good=(0, 1))

    return run


def openapi_python_client(document: Path, output: Path) -> Callable[[], float]:
    """Return the contender that generates with openapi-python-client, as it does by default."""
    rival = OPENAPI_PYTHON_CLIENT.bin
    command: list[str | Path] = [rival / OPENAPI_PYTHON, "generate", "--path", document, "--output-path", output]
    env = {"PATH": f"{rival}{os.pathsep}{os.environ['PATH']}"}  # it formats with the ruff beside it

    def run() -> float:
        shutil.rmtree(output, ignore_errors=True)
        return command_seconds(command, env=env)

    return run


def compare(documents: Path, rounds: int) -> Table:
    """Return the table for every document that is there."""
    table = Table(
        "Generation, whole process",
        ["document", "generator", "operations", "files", "median s", "min s", "ratio"],
        "ratio: median against specloom's",
    )
    for name, operations in DOCUMENTS.items():
        document = documents / name
        if not document.is_file():
            table.note(f"{name}: not measured, the document is not there")
            continue
        folder = BUILD / "generated" / document.stem
        folder.mkdir(parents=True, exist_ok=True)
        ours, theirs, plain = folder / "specloom", folder / OPENAPI_PYTHON, folder / "plain"
        times = alternate(
            {
                "specloom": specloom(document, ours),
                "specloom --formatter none": specloom(document, plain, formatter="none"),
                OPENAPI_PYTHON: openapi_python_client(document, theirs),
            },
            rounds,
        )
        times |= alternate({"specloom, nothing changed": specloom(document, ours, anew=False)}, rounds)
        made = {name: (_ours(ours), _files(ours)) for name in times} | {
            OPENAPI_PYTHON: (_theirs(theirs), _files(theirs))
        }
        for contender, taken in times.items():
            done, files = made[contender]
            ratio = taken.median / times["specloom"].median
            table.row(
                name,
                contender,
                f"{done} of {operations}",
                f"{files:,}",
                f"{taken.median:.2f}",
                f"{taken.best:.2f}",
                f"{ratio:.2f}",
            )
    return table


def _ours(output: Path) -> int:
    return len(json.loads((output / ".specloom" / "ledger.json").read_text())["operations"])


def _theirs(output: Path) -> int:
    """Count the modules of endpoints: it writes one for each."""
    return sum(path.name != "__init__.py" for path in output.glob("*/api/*/*.py"))


def _files(output: Path) -> int:
    return sum(path.is_file() and ".ruff_cache" not in path.parts for path in output.rglob("*"))
