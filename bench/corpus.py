"""Runs specloom over a folder of real documents and prints what became of each; `make corpus`."""

from __future__ import annotations

import argparse
import collections
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from rivals import ROOT
from tables import Table

BIN = Path(sys.executable).parent
OUTPUT = ROOT / "build" / "corpus"
PACKAGE = "client_under_test"
IMPORT_ALL = f"""
import importlib, pkgutil, {PACKAGE} as package
for name in package.__all__:
    getattr(package, name)
for module in pkgutil.walk_packages(package.__path__, "{PACKAGE}."):
    importlib.import_module(module.name)
"""
SUFFIXES = {".yaml", ".yml", ".json"}
REFUSED = 2
"""The exit code for a document that cannot be used."""


@dataclass(frozen=True, slots=True)
class Run:
    """A finished process."""

    code: int
    out: str
    err: str
    seconds: float
    megabytes: float


def main() -> None:
    """Run and print; exit with 1 when a document made specloom fail, or a client that cannot be imported."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("documents", type=Path, help="the folder; subfolders hold one document of several files each")
    parser.add_argument("--types", action="store_true", help="mypy --strict over every client; slow")
    parser.add_argument("--only", help="documents whose name contains this")
    parser.add_argument("--markdown", action="store_true", help="print a table for a document")
    options = parser.parse_args()
    if not options.documents.is_dir():
        print(f"skipped: there is no folder {options.documents}; name another one: make corpus DOCUMENTS=...")
        return
    documents = [path for path in find(options.documents) if not options.only or options.only in path.as_posix()]
    columns = ["document", "import", "exit", "ops", "schemas", "s", "peak MB", "files", "out MB"]
    table = Table("Real documents", [*columns, *(["mypy"] if options.types else [])])
    bad = 0
    for document in documents:
        row, problems, good = examine(document, options.documents, types=options.types)
        bad += not good
        table.row(*row)
        if problems:
            table.note(f"{row[0]}: {problems}")
        print(f"{'ok ' if good else 'BAD'} {row[0]}", file=sys.stderr)
    table.note(
        f"{len(documents)} documents, {bad} bad; problems: code x times, ! error, - left out or widened, ~ warning"
    )
    table.show(markdown=options.markdown)
    sys.exit(1 if bad else 0)


def find(folder: Path) -> list[Path]:
    """Return the documents: files of the folder, and `openapi.*` somewhere in each subfolder."""
    files = [path for path in folder.iterdir() if path.suffix in SUFFIXES]
    for below in (path for path in folder.iterdir() if path.is_dir()):
        files += sorted(path for path in below.rglob("openapi.*") if path.suffix in SUFFIXES)[:1]
    return sorted(files)


def examine(document: Path, folder: Path, *, types: bool) -> tuple[tuple[str, ...], str, bool]:
    """Return the row of one document, what there is to say, and whether all is well."""
    name = document.relative_to(folder).parts[0]
    output = OUTPUT / name.replace(".", "-")
    shutil.rmtree(output, ignore_errors=True)
    output.parent.mkdir(parents=True, exist_ok=True)
    command = ["generate", str(document), "-o", str(output), "--package", PACKAGE, "--format", "json"]
    run = watch([str(BIN / "specloom"), *command])
    problems = told(run.err)
    speed = (f"{run.seconds:.2f}", f"{run.megabytes:.0f}")
    checked = ("",) if types else ()
    if run.code not in (0, 1):
        reason = problems or (run.err.strip().splitlines() or ["?"])[-1]
        refused = run.code == REFUSED
        row = (name, "refused" if refused else "failed", str(run.code), "", "", *speed, "", "", *checked)
        return row, reason, refused
    counts = [number.replace(",", "") for number in re.findall(r"([\d,]+) (?:operation|model|file)s?\b", run.out)]
    size = sum(path.stat().st_size for path in output.rglob("*") if path.is_file())
    imported = watch([sys.executable, "-W", "error", "-c", IMPORT_ALL], path=output)
    good = imported.code == 0
    if not good:
        problems = f"{imported.err.strip().splitlines()[-1]} {problems}"
    if types:
        checked = (typed(output),)
        good = good and checked == ("0",)
    result = "ok" if imported.code == 0 else "failed"
    row = (name, result, str(run.code), *counts[:2], *speed, counts[2], f"{size / 1e6:.2f}", *checked)
    return row, problems, good


def watch(command: list[str], *, path: Path | None = None) -> Run:
    """Run a process to its end; return what it said, its wall time and its peak memory."""
    env = dict(os.environ) | ({"PYTHONPATH": str(path), "PYTHONDONTWRITEBYTECODE": "1"} if path else {})
    with tempfile.TemporaryFile("w+") as out, tempfile.TemporaryFile("w+") as err:
        started = time.perf_counter()
        process = subprocess.Popen(command, stdout=out, stderr=err, env=env, text=True)
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        seconds = time.perf_counter() - started
        out.seek(0)
        err.seek(0)
        kilobytes = usage.ru_maxrss / (1024 if sys.platform == "darwin" else 1)
        return Run(process.returncode, out.read(), err.read(), seconds, kilobytes / 1024)


def told(lines: str) -> str:
    """Return the diagnostics, counted by severity and code."""
    signs = {"error": "!", "omission": "-", "warning": "~"}
    counted: collections.Counter[str] = collections.Counter()
    for line in lines.splitlines():
        if line.startswith("{"):
            problem = json.loads(line)
            counted[signs[problem["severity"]] + problem["code"]] += 1
    return " ".join(f"{code}x{number}" for code, number in sorted(counted.items()))


def typed(output: Path) -> str:
    """Return how many findings mypy --strict has."""
    command = [str(BIN / "mypy"), "--strict", "--no-incremental", "--config-file=", "-p", PACKAGE]
    environment = {**os.environ, "MYPYPATH": str(output)}
    done = subprocess.run(command, env=environment, cwd=output, capture_output=True, text=True, check=False)
    return str(done.stdout.count(": error:")) if done.returncode in (0, 1) else "failed"


if __name__ == "__main__":
    main()
