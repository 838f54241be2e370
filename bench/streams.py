"""What a stream costs: specloom's client beside openai's, in one process; and the memory of a very long one."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path

from measure import Times
from rivals import OPENAI
from tables import Table

PROGRAM = Path(__file__).parent / "inside" / "streams.py"


def compare(client: Path, rounds: int) -> Table:
    """Return the table for the generated `client`, which chats."""
    table = Table(
        "A stream of 10,000 events, CPU time: both contenders in one process, in turns",
        ["contender", "median ms", "min ms", "events a second", "rate against openai"],
        "mock transport, ten events a piece; the goal is 3 times openai's rate",
    )
    env = {**os.environ, "PYTHONPATH": str(client)}
    done = subprocess.run([OPENAI.python, PROGRAM, str(rounds)], env=env, capture_output=True, text=True, check=False)
    if done.returncode:
        table.note(f"not measured: {done.stderr[-2000:]}")
        return table
    measured = json.loads(done.stdout)
    times = {name: Times(tuple(seconds)) for name, seconds in measured["seconds"].items()}
    if "openai" not in times:
        table.note("openai is not installed: there is nothing to compare with")
    for name, taken in times.items():
        rate = measured["count"] / taken.median
        ratio = f"{times['openai'].median / taken.median:.2f}" if "openai" in times else "-"
        table.row(name, f"{taken.median * 1e3:,.1f}", f"{taken.best * 1e3:,.1f}", f"{rate:,.0f}", ratio)
    table.note(f"{measured['many']:,} more events of specloom's grew the process by {measured['grown_kilobytes']:,} kB")
    return table
