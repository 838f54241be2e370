"""Goldens: one rule per case; what is generated from its document is what the case holds, and it works."""

from __future__ import annotations

import ast
import os
import re
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import black
import pytest
from black.mode import Mode, TargetVersion

from specloom import cli
from specloom.diagnostics import Severity
from support.golden import (
    CASES,
    Case,
    expected,
    kept,
    made,
    python_of,
    rule,
    run,
    together,
    update,
    with_one_runtime,
)

UPDATE = "SPECLOOM_UPDATE_GOLDENS"
BY_NAME = pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)


@BY_NAME
def test_the_case_says_its_rule(case: Case) -> None:
    assert rule(case).startswith("# ")
    assert rule(case).endswith(".")


@BY_NAME
def test_what_is_generated_is_the_golden(case: Case, pytestconfig: pytest.Config) -> None:
    if pytestconfig.getoption("--update-goldens", default=False) or os.environ.get(UPDATE):
        update(case)
    have, want = kept(case), expected(case)
    assert have.keys() - want.keys() == set(), "the golden has files that are no longer generated: `make golden`"
    assert want.keys() - have.keys() == set(), "the golden lacks files that are generated: `make golden`"
    for name in want:
        assert have[name] == want[name], (
            f"{case.name}/{name} is not what is generated: `make golden`, and read the diff"
        )


@BY_NAME
def test_the_gem_of_a_golden_is_made_and_is_always_the_same(case: Case) -> None:
    gem, again = made(case, "ruby"), run(case, "ruby")
    assert (gem.result is None) == (made(case).result is None)
    assert gem.diagnostics == again.diagnostics
    if gem.result and again.result:
        assert [*gem.result.files] == [*again.result.files]
        assert gem.result.files[f"lib/{case.package}.rb"].content


TALKING = [case for case in CASES if (case.folder / "diagnostics.txt").exists() and not case.options]


@pytest.mark.parametrize("case", TALKING, ids=lambda case: case.name)
def test_the_command_prints_the_diagnostics(
    case: Case, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(case.folder)
    code = cli.run(["generate", "spec.yaml", "--package", case.package, "-o", str(tmp_path / "out"), "--dry-run"])
    said = capfd.readouterr().err
    assert said == (case.folder / "diagnostics.txt").read_text("utf-8")
    kinds = {diagnostic.severity for diagnostic in made(case).diagnostics}
    assert code == (2 if Severity.ERROR in kinds else 1 if Severity.OMISSION in kinds else 0)


# All goldens


def ran(command: list[str], folder: Path) -> subprocess.CompletedProcess[str]:
    """Run a tool of this environment on a folder."""
    return subprocess.run([sys.executable, "-m", *command], cwd=folder, capture_output=True, text=True, check=False)


@pytest.fixture(scope="module")
def assembled(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[str]]:
    """Return a folder with the packages of all cases and their tests, and the names of the cases."""
    folder = tmp_path_factory.mktemp("goldens")
    return folder, together(folder)


def test_there_are_cases_of_both_kinds() -> None:
    refused = [case.name for case in CASES if made(case).result is None]
    assert len(CASES) - len(refused) >= 32
    assert refused


def test_every_golden_parses() -> None:
    for case in CASES:
        for path in python_of(case):
            ast.parse(path.read_text("utf-8"), f"{case.name}/{path.name}", feature_version=(3, 11))


def test_every_golden_is_as_black_would_write_it() -> None:
    mode = Mode(target_versions={TargetVersion.PY311})
    changed = []
    for case in CASES:
        for path in python_of(case):
            source = path.read_text("utf-8")
            if black.format_str(source, mode=mode) != source:
                changed.append(f"{case.name}/{path.name}")
    assert changed == []


def test_every_golden_is_as_ruff_would_write_it() -> None:
    paths = [str(path) for case in CASES for path in python_of(case)]
    done = ran(["ruff", "format", "--check", "--isolated", "--no-cache", *paths], Path())
    assert done.returncode == 0, done.stdout


def test_every_module_can_be_imported_and_the_generated_tests_pass(assembled: tuple[Path, list[str]]) -> None:
    folder, names = assembled
    options = ["-q", "-p", "no:cacheprovider", "-W", "error", f"--rootdir={folder}", "--no-header", "--tb=short"]
    with ThreadPoolExecutor() as halves:
        commands = [["pytest", *options, f"--basetemp={folder / f'temp{half}'}", *names[half::2]] for half in (0, 1)]
        both = list(halves.map(lambda command: ran(command, folder), commands))
    for done in both:
        failed = set(re.findall(r"^(?:FAILED|ERROR) (\w+)/", done.stdout, re.MULTILINE))
        assert failed == set(), done.stdout[-8000:]
        assert re.search(r"\d{3} passed", done.stdout), done.stdout[-2000:] + done.stderr


def test_every_package_is_typed_for_mypy(
    assembled: tuple[Path, list[str]], tmp_path_factory: pytest.TempPathFactory
) -> None:
    source, names = assembled
    folder = tmp_path_factory.mktemp("typed")
    packages = with_one_runtime(folder, source, names)
    done = ran(["mypy", "--strict", "--no-error-summary", f"--cache-dir={folder / '.cache'}", *packages], folder)
    assert (done.returncode, done.stdout) == (0, ""), done.stdout[-8000:]
