"""Runs a program to its end, or to the end of its time, and tells what it said and what it took."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

Result = TypeVar("Result")


@dataclass(frozen=True, slots=True)
class Run:
    """A finished program; the code is negative where a signal ended it."""

    code: int
    out: str
    err: str
    seconds: float
    cpu: float
    """Seconds of processor time, those of the programs that it started among them."""
    megabytes: float
    """The most memory that it, or one of the programs that it started, had at a time."""
    late: bool
    """Whether it was stopped because its time was over."""

    @property
    def last_words(self) -> str:
        """The last line of its complaints."""
        lines = (self.err.strip() or self.out.strip()).splitlines()
        return lines[-1] if lines else f"ended with {self.code} and said nothing"


def watch(
    command: Sequence[str | Path], *, limit: float, env: Mapping[str, str] | None = None, cwd: Path | None = None
) -> Run:
    """Run a program for at most `limit` seconds."""
    environment = {**os.environ, **(env or {})}
    with tempfile.TemporaryFile("w+") as out, tempfile.TemporaryFile("w+") as err:
        started = time.perf_counter()
        process = subprocess.Popen(command, stdout=out, stderr=err, env=environment, cwd=cwd, start_new_session=True)
        late = threading.Event()

        def stop() -> None:
            late.set()
            os.killpg(process.pid, signal.SIGKILL)

        clock = threading.Timer(limit, stop)
        clock.start()
        _, status, usage = os.wait4(process.pid, 0)
        clock.cancel()
        process.returncode = os.waitstatus_to_exitcode(status)
        seconds = time.perf_counter() - started
        out.seek(0)
        err.seek(0)
        kilobytes = usage.ru_maxrss / (1024 if sys.platform == "darwin" else 1)
        cpu = usage.ru_utime + usage.ru_stime
        return Run(process.returncode, out.read(), err.read(), seconds, cpu, kilobytes / 1024, late.is_set())


def aside(function: Callable[..., Result], *arguments: object) -> Result:
    """Return the result of a function that runs in a process of its own.

    A program that we start is counted with the memory that we had when we started it, so ours stays small.
    """
    with ProcessPoolExecutor(1) as pool:
        return pool.submit(function, *arguments).result()
