"""Programs of `inside/` that let contenders take turns, and the table of what these took."""

from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from measure import Times
from rivals import OPENAI
from tables import Table

INSIDE = Path(__file__).parent / "inside"
COLUMNS = ["what", "contender", "CPU", "min", "wall", "CPU ratio", "wall ratio", "goal"]
CAPTION = "medians; ratio: against the first of the group"
Goals = Mapping[tuple[str, str], str]
"""What is aimed at, by group and contender."""
Contenders = Mapping[str, Mapping[str, Sequence[float]]]
"""The seconds of each round, CPU and wall, by contender."""


class NotMeasuredError(Exception):
    """A program did not come to its end; the message says why."""


def run(program: str, *arguments: object, client: Path | None = None, **env: str) -> Any:
    """Return what a program of `inside/` prints as JSON, with a generated client at hand. Raise NotMeasuredError."""
    path = {} if client is None else {"PYTHONPATH": str(client)}
    command = [OPENAI.python, INSIDE / program, *map(str, arguments)]
    done = subprocess.run(command, env={**os.environ, **path, **env}, capture_output=True, text=True, check=False)
    if done.returncode:
        raise NotMeasuredError(done.stderr.strip()[-2000:])
    return json.loads(done.stdout)


def table(title: str, measured: Callable[[], Mapping[str, Any]], goals: Goals, caption: str = CAPTION) -> Table:
    """Return the table of a program that prints its groups of contenders, and notes on what it could not measure."""
    shown = Table(title, COLUMNS, caption)
    try:
        result = measured()
    except NotMeasuredError as error:
        shown.note(f"not measured: {error}")
        return shown
    for what, contenders in result["groups"].items():
        add(shown, what, contenders, goals)
    for text in result.get("notes", ()):
        shown.note(text)
    return shown


def add(shown: Table, what: str, contenders: Contenders, goals: Goals) -> None:
    """Add the rows of a group."""
    cpu = {name: Times(tuple(each["cpu"])) for name, each in contenders.items()}
    wall = {name: Times(tuple(each["wall"])) for name, each in contenders.items()}
    first = next(iter(contenders))
    for name in contenders:
        shown.row(
            what,
            name,
            duration(cpu[name].median),
            duration(cpu[name].best),
            duration(wall[name].median),
            f"{cpu[name].median / cpu[first].median:.2f}",
            f"{wall[name].median / wall[first].median:.2f}",
            goals.get((what, name), ""),
        )


def duration(seconds: float) -> str:
    """Write seconds in the unit that suits them."""
    for unit, size in (("s", 1.0), ("ms", 1e-3)):
        if seconds >= size:
            return f"{seconds / size:,.1f} {unit}"
    return f"{seconds * 1e6:,.1f} µs"
