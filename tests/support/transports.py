"""The libraries that a client can send with: tests that go over the wire run with each that is installed."""

from __future__ import annotations

from importlib.util import find_spec

import pytest

SYNC = ("httpx2", "pyreqwest")
ASYNC = ("httpx2", "pyreqwest", "aiohttp")


def marked(*names: str) -> list[object]:
    """Return the names as parameters of a test, which is skipped where a library is not there."""
    return [
        pytest.param(name, marks=pytest.mark.skipif(find_spec(name) is None, reason=f"no {name}")) for name in names
    ]
