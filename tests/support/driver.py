"""One driver for both kinds of client, so that a scenario is written once."""

from __future__ import annotations

import asyncio
import dataclasses
import inspect
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from types import ModuleType
from typing import Any

import httpx2

from support.server import Answer, Clock, Server

BASE_URL = "http://testserver/v1"
TOKEN = "sk-test"  # noqa: S105  # not one


class Driver:
    """Makes clients of one kind, over a scripted server, and runs what their methods return."""

    def __init__(self, package: ModuleType, kind: str, runner: asyncio.Runner) -> None:
        self.package = package
        self.kind = kind
        self.is_async = kind == "async"
        self.server = Server()
        self.clock = Clock()
        self._runner = runner
        self._open: list[Any] = []
        self.defaults: dict[str, Any] = {}
        """What every client is made with."""

    def serve(self, *answers: Answer) -> Driver:
        """Say what the server answers, and forget what it saw."""
        self.server = Server(*answers)
        return self

    def http(self, **options: Any) -> Any:
        """Return the httpx2 client of this kind, over the scripted server."""
        cls = httpx2.AsyncClient if self.is_async else httpx2.Client

        def answer(request: httpx2.Request) -> httpx2.Response:
            return self.server(request)  # the one that is there by then

        http = cls(transport=httpx2.MockTransport(answer), **options)
        self._open.append(http)
        return http

    def client(self, **options: Any) -> Any:
        """Return a client with the test's clock; options are those of the constructor."""
        given = {"access_token": TOKEN, "base_url": BASE_URL, **self.defaults, **options}
        if "http_client" not in given:
            given["http_client"] = self.http()
        return self.timed(self.of("Client")(**given))

    def online(self, url: str, **options: Any) -> Any:
        """Return a client with connections of its own, which tries once; options are those of the constructor."""
        client = self.of("Client")(**{"access_token": TOKEN, "base_url": url, "max_retries": 0, **options})
        self._open.append(client)
        return client

    def timed(self, client: Any) -> Any:
        """Give a client the test's clock."""
        timing = import_module(f"{self.package.__name__}._runtime.sending.retry").Timing(**self.clock.injections())
        client._config = dataclasses.replace(client._config, timing=timing)
        return client

    def of(self, name: str) -> Any:
        """Return the package's class `name` of this kind."""
        return getattr(self.package, f"Async{name}" if self.is_async else name)

    def run(self, value: Any) -> Any:
        """Return what a method returned, awaited where it is a coroutine."""
        assert inspect.isawaitable(value) == self.is_async, value
        return self.wait(value)

    def wait(self, value: Any) -> Any:
        """Return a value, awaited if it wants that."""
        return self._runner.run(_awaited(value)) if inspect.isawaitable(value) else value

    def listed(self, values: Any) -> list[Any]:
        """Return all values of an iterator of either kind."""

        async def every() -> list[Any]:
            return [value async for value in values]

        return list(self.wait(every())) if self.is_async else list(values)

    @contextmanager
    def entered(self, manager: Any) -> Iterator[Any]:
        """Enter a context manager of either kind."""
        if not self.is_async:
            with manager as value:
                yield value
            return
        value = self.wait(manager.__aenter__())
        try:
            yield value
        finally:
            self.wait(manager.__aexit__(None, None, None))

    def create(self, client: Any = None, **fields: Any) -> Any:
        """Call `create_image`, the operation that most tests use."""
        return self.run((client or self.client()).images.create_image(**{"prompt": "x", **fields}))

    def close(self) -> None:
        """Close all that was opened."""
        for http in self._open:
            self.wait(http.aclose() if self.is_async else http.close())


async def _awaited(value: Any) -> Any:
    return await value


@contextmanager
def driving(package: ModuleType, kind: str) -> Iterator[Driver]:
    """Make a driver, and close it."""
    with asyncio.Runner() as runner:
        driver = Driver(package, kind, runner)
        try:
            yield driver
        finally:
            driver.close()
