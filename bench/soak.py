"""The soak: 100,000 calls and 10,000 streams of each kind of client, and how the memory of the process grows."""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import time
from pathlib import Path

from contest import INSIDE
from rivals import OPENAI
from run import generated
from tables import Table

CHAT = Path(__file__).with_name("chat.yaml")
GOAL = 5
"""Megabytes by which no kind may grow after its warm-up, a tenth of all."""
KINDS = (("sync", "httpx2"), ("sync", "pyreqwest"), ("async", "httpx2"), ("async", "pyreqwest"), ("async", "aiohttp"))


def main() -> int:
    """Soak every kind of client; return 1 where one grows."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--calls", type=int, default=100_000, help="[100000]")
    parser.add_argument("--streams", type=int, default=10_000, help="[10000]")
    parser.add_argument("--only", action="append", choices=["httpx2", "pyreqwest", "aiohttp"], help="this transport")
    options = parser.parse_args()
    OPENAI.install()
    client = generated(CHAT)
    table = Table(
        f"{options.calls:,} calls and {options.streams:,} streams, after a warm-up of a tenth of that",
        ["client", "transport", "grown MB, half way", "grown MB", "seconds"],
        f"resident memory of the process, its server included; the goal is less than {GOAL} MB",
    )
    fault = False
    for kind, transport in KINDS:
        if options.only and transport not in options.only:
            continue
        began = time.monotonic()
        grown = soaked(client, kind, transport, options.calls, options.streams)
        fault = fault or not grown or grown[-1] >= GOAL
        if grown:
            cells = (f"{grown[len(grown) // 2 - 1]:.2f}", f"{grown[-1]:.2f}", f"{time.monotonic() - began:.0f}")
            table.row(kind, transport, *cells)
        else:
            table.note(f"{kind}, {transport}: it broke off")
    table.show()
    return int(fault)


def soaked(client: Path, kind: str, transport: str, calls: int, streams: int) -> list[float]:
    """Return by how many megabytes a process had grown after each step; nothing where it broke off."""
    command = [OPENAI.python, INSIDE / "soak.py", kind, transport, str(calls), str(streams)]
    env = {**os.environ, "PYTHONPATH": str(client)}
    grown: list[float] = []
    with subprocess.Popen(command, stdout=subprocess.PIPE, env=env, text=True) as process:
        for line in process.stdout or ():
            step = json.loads(line)
            grown.append(step["grown"])
            print(f"{kind}, {transport}: {step['calls']:,} calls, {step['grown']:+.2f} MB", file=sys.stderr)
    return grown if process.returncode == 0 else []


if __name__ == "__main__":
    sys.exit(main())
