"""The synchronous half of the runtime is what the asynchronous half says."""

from __future__ import annotations

import runpy
import subprocess
import sys
from pathlib import Path

import pytest

PROGRAM = Path(__file__).parents[2] / "tools" / "sync_from_async.py"
synchronous = runpy.run_path(str(PROGRAM))["synchronous"]


def test_the_synchronous_files_are_current() -> None:
    done = subprocess.run([sys.executable, PROGRAM, "--check"], capture_output=True, text=True, check=False)
    assert done.returncode == 0, f"`make sdk` writes these anew: {done.stdout}"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("async def send(self): await self.x()", "def send(self): self.x()"),
        ("async with a: ...\nasync for b in c: ...", "with a: ...\nfor b in c: ..."),
        ("class BaseAsyncClient(AsyncApi[httpx2.AsyncClient])", "class BaseClient(Api[httpx2.Client])"),
        ("async def __aenter__(self): await http.aclose()", "def __enter__(self): http.close()"),
        ("await store.lock_async(await response.aread())", "store.lock(response.read())"),
        (" async with aclosing(r.aiter_bytes()) as b:\n     async for x in b:\n         f(x)\n g()\n",
         " for x in r.iter_bytes():\n     f(x)\n g()\n"),
        ('"""The asynchronous client for tasks."""', '"""The synchronous client for threads."""'),
        ("{{ view.asynchronous }} {{ method.async_info_result }} {{ view.async_doc }}",
         "{{ view.sync }} {{ method.info_result }} {{ view.sync_doc }}"),
        ("asyncio, await_, _async_locks, answer", "asyncio, await_, _async_locks, answer"),
    ],
)  # fmt: skip
def test_the_rules(text: str, expected: str) -> None:
    assert synchronous(text) == expected
