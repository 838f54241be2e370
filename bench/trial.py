"""What becomes of one document: it is generated, compared with what it holds, and checked; every fault is told."""

from __future__ import annotations

import collections
import json
import shutil
import sys
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path

import checks
from checks import BIN, PACKAGE
from contents import Contents, contents
from process import Run, aside, watch
from rivals import ROOT

OUTPUT = ROOT / "build" / "corpus"
LAYOUTS = "apis", "resources"
"""The layouts that a client can have, the usual one first."""
LIMIT = 600
"""Seconds for the generation of one client."""
MEMORY = 1024
"""Megabytes for the same."""
AT_ONCE = 2
"""How many checks run beside one another."""
SHOWN = 3
"""How many missing parts are named."""


@dataclass(slots=True)
class Trial:
    """A document and what became of it."""

    name: str
    document: Path
    layout: str
    cells: dict[str, str] = field(default_factory=dict)
    """The row of the table."""
    faults: list[str] = field(default_factory=list)
    codes: Mapping[str, int] = field(default_factory=dict)
    """How often each code is in the ledger."""
    operations: int = 0
    cpu: float = 0.0

    @property
    def output(self) -> Path:
        """Where the client is."""
        return OUTPUT / self.layout / self.name.replace(".", "-")

    def run(self, thorough: Mapping[str, Callable[[Path], checks.Verdict]], tell: Callable[[str], None]) -> None:
        """Go through everything; `thorough` are the checks that take long."""
        held = aside(contents, self.document)
        self.operations = len(held.operations)
        generated = self._generate()
        tell(f"generated in {generated.seconds:.1f} s")
        self.cells |= {
            "ops": f"{len(held.operations):,}",
            "schemas": f"{len(held.schemas):,}",
            "exit": str(generated.code),
            "s": f"{generated.seconds:.2f}",
            "cpu s": f"{generated.cpu:.2f}",
            "MB": f"{generated.megabytes:.0f}",
        }
        if generated.late or generated.code not in (0, 1):
            self.faults.append(f"generate: {_complaint(generated)}")
            return
        if generated.megabytes > MEMORY:
            self.faults.append(f"generate: {generated.megabytes:.0f} MB, more than {MEMORY}")
        self._compare(held, generated.code)
        self._measure()
        self._take("import", checks.roll_call(self.output))
        with ThreadPoolExecutor(AT_ONCE) as pool:
            running = {name: pool.submit(check, self.output) for name, check in thorough.items()}
            for name, verdict in running.items():
                self._take(name, verdict.result())
                tell(f"{name} {self.cells[name]}")

    def _generate(self) -> Run:
        shutil.rmtree(self.output, ignore_errors=True)
        self.output.parent.mkdir(parents=True, exist_ok=True)
        command: list[str | Path] = [
            BIN / "specloom",
            "generate",
            self.document,
            "-o",
            self.output,
            "--package",
            PACKAGE,
            "--layout",
            self.layout,
        ]
        run = watch([*command, "--format", "json"], limit=LIMIT)
        self.cpu = run.cpu
        return run

    def _compare(self, held: Contents, code: int) -> None:
        """Hold the ledger against the document, and the exit code against the ledger."""
        ledger = json.loads((self.output / ".specloom" / "ledger.json").read_text("utf-8"))
        lost = [f"operation {place}" for place in held.operations if place not in ledger["operations"]]
        untyped = [place for place, end in held.schemas.items() if ledger["schemas"].keys().isdisjoint((place, end))]
        lost += [f"schema {place}" for place in untyped]
        self.faults += [f"the {part} is not in the ledger" for part in lost[:SHOWN]]
        if len(lost) > SHOWN:
            self.faults.append(f"{len(lost) - SHOWN:,} more operations and schemas are not in the ledger")
        if twice := len(held.operations) - len(set(held.operations)):
            self.faults.append(f"{twice} operations share a place with another, and so a line of the ledger")
        methods = collections.Counter(ledger["operations"].values())
        self.faults += [f"{method} stands for {times} operations" for method, times in methods.items() if times > 1]
        self.codes = collections.Counter(part["code"] for key in ("omitted", "widened") for part in ledger[key])
        if code and not self.codes:
            self.faults.append("the exit code is 1, and the ledger does not say why")
        self.cells |= {
            "in client": f"{len(ledger['operations']):,}",
            "typed": f"{len(held.schemas) - len(untyped):,}",
            "widened": f"{sum(self.codes.values()):,}",
        }

    def _measure(self) -> None:
        sizes = [path.stat().st_size for path in self.output.rglob("*") if path.is_file()]
        self.cells |= {"files": f"{len(sizes):,}", "out MB": f"{sum(sizes) / 1e6:.1f}"}

    def _take(self, name: str, verdict: checks.Verdict) -> None:
        self.cells[name] = verdict.cell
        self.faults += verdict.findings


def told(name: str) -> Callable[[str], None]:
    """Return what shows the progress of a document."""
    return lambda what: print(f"{name}: {what}", file=sys.stderr, flush=True)


def _complaint(run: Run) -> str:
    """Return the first error of a run that made nothing."""
    if run.late:
        return f"not done after {LIMIT} s"
    problems = [json.loads(line) for line in run.err.splitlines() if line.startswith("{")]
    errors = [each for each in problems if each["severity"] == "error"]
    return f"{errors[0]['code']}: {errors[0]['message']}" if errors else run.last_words
