"""Runs what recurses deeply, for pydantic before 2.14.

pydantic 2.11 to 2.13 look through a finished schema by recursion in Python, six frames a model: measured on Python
3.11, a chain of 160 models ends in RecursionError at the usual limit of 1000, whatever is done before. From 2.14 on
that part is compiled, and 3000 models are built in a thread with a stack of 256 KiB, so nothing here is used.
"""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable
from typing import TypeVar

from pydantic import VERSION

T = TypeVar("T")

_STACK = 256 * 2**20
_LIMIT = 100_000
_NEEDED = tuple(map(int, VERSION.split(".")[:2])) < (2, 14)


def with_deep_stack(work: Callable[[], T]) -> T:
    """Run `work` in a thread with a large stack. Raise RecursionError where pydantic needs none."""
    if not _NEEDED:
        raise RecursionError("models are nested more deeply than pydantic can build")
    outcome: list[T] = []
    failure: list[BaseException] = []

    def run() -> None:
        try:
            outcome.append(work())
        except BaseException as error:  # noqa: BLE001 - handed to the caller's thread
            failure.append(error)

    limit, size = sys.getrecursionlimit(), threading.stack_size()
    thread = threading.Thread(target=run, name="specloom-build", daemon=True)
    try:
        threading.stack_size(_STACK)
        sys.setrecursionlimit(max(limit, _LIMIT))
        thread.start()
    finally:
        threading.stack_size(size)
    try:
        thread.join()
    finally:
        sys.setrecursionlimit(limit)
    if failure:
        raise failure[0]
    return outcome[0]
