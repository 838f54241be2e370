"""Runs specloom over a folder of real documents and prints what became of each; `make corpus`."""

from __future__ import annotations

import argparse
import itertools
import subprocess
import sys
from pathlib import Path

from checks import THOROUGH
from contents import is_document
from process import aside
from rivals import BUILD
from tables import Table
from trial import LAYOUTS, Trial, told

COLUMNS = ["document", "import", "exit", "ops", "in client", "schemas", "typed", "widened"]
COST = ["s", "cpu s", "MB", "files", "out MB"]
GITHUB = "@octokit/openapi@23.0.2", "package/generated/api.github.com.json"
"""A package of npm, and the document of 13 MB in it."""
LARGE = 200
"""From how many operations on a document is a large one."""
STEEPEST = 2.0
"""How much more an operation of the largest document may cost than one of the smallest large one."""


def main() -> None:
    """Run and print; exit with 1 when anything is lost, cannot be imported, is badly typed or fails its tests."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("documents", type=Path, help="the folder; subfolders hold one document of several files each")
    parser.add_argument("--quick", action="store_true", help="leave out type checkers and generated tests")
    parser.add_argument("--github", action="store_true", help="GitHub's document as well, fetched below build/")
    parser.add_argument("--layout", choices=LAYOUTS, default=LAYOUTS[0], help="how the clients are laid out")
    parser.add_argument("--only", default="", help="documents whose name contains this")
    parser.add_argument("--markdown", action="store_true", help="print a table for a document")
    options = parser.parse_args()
    if not options.documents.is_dir():
        sys.exit(f"there is no folder {options.documents}; name another one: make corpus DOCUMENTS=...")
    documents = [(name, path) for name, path in aside(find, options.documents) if options.only in name]
    documents += [("github.json", fetched())] if options.github else []
    trials = [Trial(name, path, options.layout) for name, path in documents]
    thorough = {} if options.quick else THOROUGH
    table = Table(f"Real documents, layout {options.layout}", [*COLUMNS, *thorough, *COST])
    for number, trial in enumerate(trials, 1):
        trial.run(thorough, told(f"[{number}/{len(trials)}] {trial.name}"))
        table.row(trial.name, *(trial.cells.get(column, "") for column in table.columns[1:]))
        if trial.codes:
            codes = ", ".join(f"{code} x {times}" for code, times in sorted(trial.codes.items()))
            table.note(f"{trial.name}: widened or left out: {codes}")
    faults = [f"{trial.name}: {fault}" for trial in trials for fault in trial.faults]
    faults += [] if options.only else steepness(trials, table)
    table.note(f"{len(trials)} documents, {len(faults)} faults")
    for fault in faults:
        table.note(f"FAULT {fault}")
    table.show(markdown=options.markdown)
    sys.exit(1 if faults or not trials else 0)


def find(folder: Path) -> list[tuple[str, Path]]:
    """Return the documents: files of the folder, and the one nearest to the top of each subfolder."""
    found = []
    for path in sorted(folder.iterdir()):
        files = sorted(path.rglob("*"), key=lambda file: (len(file.parts), file)) if path.is_dir() else [path]
        found += [(path.name, file) for file in itertools.islice(filter(is_document, files), 1)]
    return found


def fetched() -> Path:
    """Return GitHub's document; npm brings it once."""
    package, member = GITHUB
    folder = BUILD / "github"
    if not (folder / member).is_file():
        folder.mkdir(parents=True, exist_ok=True)
        packed = subprocess.run(["npm", "pack", package], cwd=folder, check=True, capture_output=True, text=True)  # noqa: S607 - found on the path
        subprocess.run(["tar", "-xzf", packed.stdout.split()[-1], member], cwd=folder, check=True)  # noqa: S607
    return folder / member


def steepness(trials: list[Trial], table: Table) -> list[str]:
    """Compare the cost of an operation in the smallest large document and in the largest; return what is wrong."""
    large = sorted((trial for trial in trials if trial.operations >= LARGE), key=lambda trial: trial.operations)
    if not large or large[0] is large[-1]:
        table.note(f"linearity: not told, for want of two documents of {LARGE} operations")
        return []
    costs = [trial.cpu / trial.operations for trial in (large[0], large[-1])]
    said = ", ".join(
        f"{cost * 1000:.1f} ms an operation in {trial.name} ({trial.operations:,})"
        for cost, trial in zip(costs, (large[0], large[-1]), strict=True)
    )
    table.note(f"linearity: {said}: {costs[1] / costs[0]:.2f} times")
    return [] if costs[1] <= STEEPEST * costs[0] else [f"linearity: more than {STEEPEST} times as much"]


if __name__ == "__main__":
    main()
