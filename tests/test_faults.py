"""What one bad line of a document costs: the exit status of each of many small documents with a fault."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from specloom import cli
from support.checkout import SHARED

FAULTS = SHARED / "faults"
ONE_FAULT = FAULTS / "strict-document/inv"
TARGETS = ("python", "ruby")
REFUSED = {"inv/sw12", "type-below-properties-in-prefix-items"}
"""Swagger 1.2, and no `info`: these are no OpenAPI documents. Exit status 2, nothing written."""
LESS = {
    "dangling-ref-in-schema": "ref-not-found",
    "required-below-properties": "stray-keyword",
    "parameter-without-anything": "missing-field",
    "style-is-an-object-in-encoding": "wrong-value",
    "inv/paramdup": "duplicate-parameter",
    "inv/pathundeclared": "path-parameter-unused",
    "inv/proparr": "wrong-type",
    "inv/refbare": "ref-not-found",
    "inv/sw20body2": "body-conflict",
}
"""A part is left out of these, with this code: exit status 1, the rest written. All others give a whole client."""


def documents() -> dict[str, Path]:
    """Return the documents by name."""
    folders = {path.parent.name: path for path in sorted(FAULTS.glob("*/spec.yaml"))}
    folders |= {path.parent.parent.parent.name: path for path in FAULTS.glob("*/files/api/spec.yaml")}
    folders |= {path.stem: path for path in sorted((FAULTS / "crashes").glob("*.json"))}
    return folders | {f"inv/{path.stem}": path for path in sorted(ONE_FAULT.glob("*.yaml"))}


DOCUMENTS = documents()


Generate = Callable[..., tuple[int, str]]


@pytest.fixture
def generate(capsys: pytest.CaptureFixture[str]) -> Generate:
    """Return what runs `specloom generate` and gives the exit status and what was said."""

    def run(document: Path, output: Path, target: str, *options: str) -> tuple[int, str]:
        root = ("--root", str(document.parent.parent)) if document.parent.name == "api" else ()
        status = cli.run(["generate", str(document), "-o", str(output), "--target", target, *root, *options])
        return status, capsys.readouterr().err

    return run


@pytest.mark.skipif(not DOCUMENTS, reason="../shared/faults is not there: it is not part of the checkout")
@pytest.mark.parametrize("target", TARGETS)
@pytest.mark.parametrize("name", DOCUMENTS)
def test_one_bad_line_costs_one_part(name: str, target: str, tmp_path: Path, generate: Generate) -> None:
    output = tmp_path / "client"
    status, said = generate(DOCUMENTS[name], output, target)
    if name in REFUSED:
        assert status == 2
        assert not output.exists()
        return
    assert output.is_dir(), said
    if (code := LESS.get(name)) is not None:
        assert status == 1
        assert f"omission[{code}]" in said
        assert generate(DOCUMENTS[name], tmp_path / "allowed", target, "--allow", code)[0] == 0
    else:
        assert (status, "omission[" in said) == (0, False), said
