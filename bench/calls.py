"""What one call and one decoded body cost: specloom's client beside bare httpx2, bare pydantic and openai."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path

from measure import Times
from rivals import OPENAI
from tables import Table

PROGRAM = Path(__file__).parent / "inside" / "calls.py"


def compare(client: Path, rounds: int) -> Table:
    """Return the table for the generated `client`; the first of each group is what the others are measured by."""
    table = Table(
        "One call, one body: all contenders in one process, in turns",
        ["what", "contender", "median µs", "min µs", "ratio"],
        "ratio: median against the first of the group",
    )
    env = {**os.environ, "PYTHONPATH": str(client)}
    done = subprocess.run([OPENAI.python, PROGRAM, str(rounds)], env=env, capture_output=True, text=True, check=False)
    if done.returncode:
        table.note(f"not measured: {done.stderr[-2000:]}")
        return table
    for what, contenders in json.loads(done.stdout).items():
        times = {name: Times(tuple(seconds)) for name, seconds in contenders.items()}
        first = next(iter(times.values()))
        for name, taken in times.items():
            ratio = taken.median / first.median
            table.row(what, name, f"{taken.median * 1e6:,.1f}", f"{taken.best * 1e6:,.1f}", f"{ratio:.2f}")
    return table
