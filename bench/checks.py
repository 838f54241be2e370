"""What a client is put through: the roll call, ruff, mypy, pyright and its own tests; each tells of its findings."""

from __future__ import annotations

import json
import os
import re
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from process import Run, watch

BIN = Path(sys.executable).parent
PACKAGE = "client_under_test"
ROLL_CALL = Path(__file__).parent / "inside" / "roll_call.py"
LIMIT = 1_800
"""Seconds for one check of one client."""
SHOWN = 3
"""How many findings of one check are told."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a check says: a cell for the table, and the findings, none where all is well."""

    cell: str
    findings: tuple[str, ...] = ()


def roll_call(output: Path) -> Verdict:
    """Import everything with warnings as errors; find every method and every type that the ledger names."""
    ledger = output / ".specloom" / "ledger.json"
    run = _python(output, ["-W", "error", ROLL_CALL, PACKAGE, ledger])
    if run.code:
        return _broken("import", run)
    return Verdict("ok", tuple(f"{name} is in the ledger and not in the package" for name in json.loads(run.out)))


def mypy(output: Path) -> Verdict:
    """Count what `mypy --strict` finds in the package and in its tests."""
    cache = output.with_suffix(".mypy_cache")
    run = watch([BIN / "mypy", "--strict", "--cache-dir", cache, "."], limit=LIMIT, cwd=output)
    found = [line for line in run.out.splitlines() if ": error:" in line]
    return _counted("mypy", run, found)


def pyright(output: Path) -> Verdict:
    """Count what pyright finds, as strict as the project of the client asks for."""
    # The whole of a large client needs more than the two gigabytes that node allows itself.
    memory = {"NODE_OPTIONS": "--max-old-space-size=8192"}
    command: list[str | Path] = [BIN / "pyright", "--pythonpath", sys.executable, "--outputjson"]
    run = watch(command, limit=LIMIT, cwd=output, env=memory)
    try:
        told = json.loads(run.out)["generalDiagnostics"]
    except (ValueError, KeyError):
        return _broken("pyright", run)
    found = [
        f"{os.path.relpath(each['file'], output)}:{each['range']['start']['line'] + 1}: "
        f"{' '.join(each['message'].split())} [{each.get('rule', '')}]"
        for each in told
    ]
    return _counted("pyright", run, found)


def tests(output: Path) -> Verdict:
    """Run the tests that were generated with the client."""
    run = _python(
        output, ["-X", "dev", "-W", "error", "-m", "pytest", "-q", "--tb=line", "-p", "no:cacheprovider", "-W", "error"]
    )
    summary = (run.out.strip().splitlines() or [""])[-1]
    counts = {what: int(number) for number, what in re.findall(r"(\d+) (passed|failed|error)", summary)}
    passed, bad = counts.get("passed", 0), counts.get("failed", 0) + counts.get("error", 0)
    if run.late or (run.code and not passed + bad):  # a client without operations has nothing to test
        return _broken("tests", run)
    found = [line for line in run.out.splitlines() if line.startswith(("FAILED ", "ERROR "))]
    return Verdict(f"{passed}/{passed + bad}", _first("tests", found, bad))


def ruff(output: Path) -> Verdict:
    """Count what the default rules of ruff find in all that was generated."""
    command = [BIN / "ruff", "check", "--isolated", "--no-cache", "--output-format=concise", "--quiet", "."]
    run = watch(command, limit=LIMIT, cwd=output)
    found = [line for line in run.out.splitlines() if re.match(r"\S+:\d+:\d+: ", line)]
    return _counted("ruff", run, found)


THOROUGH: Mapping[str, Callable[[Path], Verdict]] = {"ruff": ruff, "mypy": mypy, "pyright": pyright, "tests": tests}
"""The checks that take long."""


def _python(output: Path, arguments: Sequence[str | Path]) -> Run:
    env = {"PYTHONPATH": str(output), "PYTHONDONTWRITEBYTECODE": "1"}
    return watch([sys.executable, *arguments], limit=LIMIT, env=env, cwd=output)


def _counted(what: str, run: Run, found: list[str]) -> Verdict:
    return Verdict(str(len(found)), _first(what, found, len(found))) if found or not run.code else _broken(what, run)


def _first(what: str, found: list[str], number: int) -> tuple[str, ...]:
    """Return the first findings, and how many more there are."""
    shown = [f"{what}: {line}" for line in found[:SHOWN]]
    return (*shown, f"{what}: {number - SHOWN:,} more") if number > SHOWN else tuple(shown)


def _broken(what: str, run: Run) -> Verdict:
    """Return the verdict on a check that did not come to an end of its own."""
    said = f"not done after {LIMIT:,} s" if run.late else run.last_words
    return Verdict("late" if run.late else "broken", (f"{what}: {said}",))
