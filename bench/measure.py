"""Measures contenders against one another on a noisy machine: in turns, repeated, and told by median and minimum."""

from __future__ import annotations

import os
import statistics
import subprocess
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Times:
    """What one contender took, in seconds, one number a round."""

    seconds: tuple[float, ...]

    @property
    def median(self) -> float:
        """The middle one."""
        return statistics.median(self.seconds)

    @property
    def best(self) -> float:
        """The least."""
        return min(self.seconds)


def alternate(contenders: Mapping[str, Callable[[], float]], rounds: int) -> dict[str, Times]:
    """Run every contender once a round, each round beginning with another one; a contender returns its seconds."""
    names = list(contenders)
    taken: dict[str, list[float]] = {name: [] for name in names}
    for number in range(rounds):
        start = number % len(names)
        for name in names[start:] + names[:start]:
            taken[name].append(contenders[name]())
    return {name: Times(tuple(seconds)) for name, seconds in taken.items()}


def command_seconds(
    command: Sequence[str | Path], *, env: Mapping[str, str] | None = None, good: Sequence[int] = (0,)
) -> float:
    """Return the wall time of a whole process. Raise RuntimeError when it ends with a code that is not `good`."""
    started = time.perf_counter()
    done = subprocess.run(command, env={**os.environ, **(env or {})}, capture_output=True, text=True, check=False)
    seconds = time.perf_counter() - started
    if done.returncode not in good:
        raise RuntimeError(f"{command[0]} ended with {done.returncode}:\n{done.stdout[-1000:]}{done.stderr[-3000:]}")
    return seconds
