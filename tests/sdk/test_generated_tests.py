"""The tests that come with a client pass where documents make it hard to say what a request looks like."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from support.checkout import ROOT, generated, write

EXAMPLES = Path(__file__).parents[1] / "golden" / "examples_of_parameters" / "spec.yaml"


def run_tests(folder: Path) -> str:
    """Run the tests of a client, and return what pytest says last."""
    command = [
        sys.executable,
        *("-X", "dev", "-W", "error"),  # what is left open would be told, and a warning would be an error
        "-m",
        "pytest",
        "-q",
        "-c",
        "/dev/null",
        "--rootdir",
        str(folder),
        "-p",
        "no:cacheprovider",
    ]
    done = subprocess.run([*command, "tests"], cwd=folder, capture_output=True, text=True, check=False)
    return done.stdout.strip().splitlines()[-1]


@pytest.mark.parametrize("client", ["openai-images", "assistant"])
def test_the_tests_of_the_committed_clients_are_silent(client: str) -> None:
    said = run_tests(ROOT / "generated/python" / client)
    assert " passed" in said
    assert not {"failed", "warning", "warnings", "error", "errors"} & set(said.replace(",", "").split())


def test_parameters_of_which_little_would_be_left(tmp_path: Path) -> None:
    said = run_tests(write(generated(EXAMPLES, "hard"), tmp_path))
    assert " passed" in said
    assert "failed" not in said


def test_the_tests_find_out_what_is_not_sent(tmp_path: Path) -> None:
    folder = write(generated(EXAMPLES, "hard"), tmp_path)
    module = folder / "hard" / "_runtime" / "writing" / "styles.py"
    module.write_text(module.read_text().replace('bracketed(f"{name}[{key}]"', 'bracketed(f"{name}.{key}"'))
    assert "failed" in run_tests(folder)
