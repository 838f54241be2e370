"""Puts the runtime into the handmade client `shop`, as generating one would, and makes it importable."""

from __future__ import annotations

import atexit
import dataclasses
import shutil
import sys
import tempfile
import typing
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from typing import Any
from uuid import UUID

import httpx2
import pytest

HERE = Path(__file__).parent
RUNTIME = HERE.parents[1] / "templates" / "python" / "_runtime"

ROOT = Path(tempfile.mkdtemp(prefix="specloom-runtime-"))
atexit.register(shutil.rmtree, ROOT, ignore_errors=True)

skipped = shutil.ignore_patterns("__pycache__")
shutil.copytree(HERE / "shop", ROOT / "shop", ignore=skipped)
shutil.copytree(RUNTIME, ROOT / "shop" / "_runtime", ignore=skipped)
(ROOT / "shop" / "py.typed").touch()
sys.path.insert(0, str(ROOT))

from shop import models  # noqa: E402  # it is there now
from shop._runtime.sending.retry import Timing  # noqa: E402  # it is there now
from shop._runtime.values import formats  # noqa: E402  # it is there now
from shop.client import AsyncClient, Client  # noqa: E402  # it is there now

Handler = Callable[[httpx2.Request], httpx2.Response]


class Waits:
    """A clock that moves only when somebody sleeps."""

    def __init__(self) -> None:
        self.seconds = 1000.0
        self.slept: list[float] = []

    def sleep(self, seconds: float) -> None:
        """Let time pass."""
        self.slept.append(seconds)
        self.seconds += seconds

    async def asleep(self, seconds: float) -> None:
        """Let time pass."""
        self.sleep(seconds)


class Server:
    """Answers from a list, the last answer again and again; remembers the requests."""

    def __init__(self, *answers: httpx2.Response | Exception | Handler) -> None:
        self.answers = list(answers)
        self.requests: list[httpx2.Request] = []

    def __call__(self, request: httpx2.Request) -> httpx2.Response:
        """Answer."""
        self.requests.append(request)
        answer = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
        if isinstance(answer, Exception):
            raise answer
        if isinstance(answer, httpx2.Response):
            return httpx2.Response(answer.status_code, headers=answer.headers.multi_items(), content=answer.content)
        return answer(request)

    @property
    def last(self) -> httpx2.Request:
        """The request that came last."""
        return self.requests[-1]


IMAGES = {"created": 1, "data": [{"url": "https://img.example/1.png"}]}


@pytest.fixture(autouse=True)
def _no_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("ACCESS_TOKEN", "CLIENT_ID", "CLIENT_SECRET", "API_KEY", "USERNAME", "PASSWORD", "BASE_URL"):
        monkeypatch.delenv(f"SHOP_{name}", raising=False)


@pytest.fixture
def root() -> Path:
    return ROOT


@pytest.fixture
def waits() -> Waits:
    return Waits()


@pytest.fixture
def make(waits: Waits) -> Callable[..., tuple[Any, Server]]:
    """Return a function that makes a client and the server it talks to."""

    def made(*answers: Any, **options: Any) -> tuple[Any, Server]:
        server = Server(*answers or (httpx2.Response(200, json=IMAGES),))
        http = httpx2.Client(transport=httpx2.MockTransport(server))
        client = Client(**{"access_token": "sk-secret", "http_client": http, **options})
        set_timing(client, waits)
        return client, server

    return made


@pytest.fixture
def make_async(waits: Waits) -> Callable[..., tuple[Any, Server]]:
    """Do the same for the asynchronous client."""

    def made(*answers: Any, **options: Any) -> tuple[Any, Server]:
        server = Server(*answers or (httpx2.Response(200, json=IMAGES),))
        http = httpx2.AsyncClient(transport=httpx2.MockTransport(server))
        client = AsyncClient(**{"access_token": "sk-secret", "http_client": http, **options})
        set_timing(client, waits)
        return client, server

    return made


def lazy(expression: str) -> Callable[[], Any]:
    """Return a type as descriptors have it: a function, here of a text."""
    names = {name: getattr(models, name) for name in dir(models) if name[0].isupper() and name != "TYPE_CHECKING"}
    others = {name: getattr(formats, name) for name in dir(formats) if name[0].isupper()}
    return eval(f"lambda: {expression}", {**vars(typing), **others, "UUID": UUID, "Decimal": Decimal, **names})  # noqa: S307


def set_timing(client: Any, waits: Waits) -> None:
    fake = Timing(
        clock=lambda: waits.seconds, now=lambda: 0.0, random=lambda: 0.0, sleep=waits.sleep, asleep=waits.asleep
    )
    client._config = dataclasses.replace(client._config, timing=fake)
