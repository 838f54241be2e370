"""Measures contenders in one process: they take turns, and processor time stands beside the clock's."""

from __future__ import annotations

import gc
import time


def measure(contenders, rounds: int, repeat: int = 1):
    """Return the seconds of one call for each round, {contender: {"cpu": [...], "wall": [...]}}."""
    for function in contenders.values():
        for _ in range(max(1, repeat // 10)):
            function()
    taken = {name: {"cpu": [], "wall": []} for name in contenders}
    names = list(contenders)
    for number in range(rounds):
        start = number % len(names)
        for name in names[start:] + names[:start]:
            function = contenders[name]
            gc.collect()  # or one contender pays for what another one left
            cpu, wall = time.process_time(), time.perf_counter()
            for _ in range(repeat):
                function()
            taken[name]["cpu"].append((time.process_time() - cpu) / repeat)
            taken[name]["wall"].append((time.perf_counter() - wall) / repeat)
    return taken
