"""Connections: whose they are after a fork and in another loop, how they wait their turn, and that they end quietly."""
# ruff: noqa: S106  # the tokens are none

from __future__ import annotations

import asyncio
import gc
import json
import os
import subprocess
import sys
import textwrap
import threading
import time
import traceback
import warnings
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx2
import pytest
from shop._runtime.errors import ApiTimeoutError
from shop._runtime.timeouts import Timeout
from shop._runtime.transport.slots import MOST
from shop.client import AsyncClient, Client

from support.bad_server import BadServer, Connection, good, head, serving, whole
from support.transports import ASYNC, SYNC, marked


def echo(connection: Connection) -> None:
    """Answer with a number that the request names."""
    while request := connection.request():
        number = json.loads(request.partition(b"\r\n\r\n")[2])["prompt"]
        connection.send(whole(b'{"created":%d,"data":[]}' % int(number)))


def asked(client: Any, number: int) -> bool:
    return bool(client.images.create_image(prompt=str(number)).created == number)


async def asked_async(client: Any, number: int) -> bool:
    return bool((await client.images.create_image(prompt=str(number))).created == number)


def forked(child: Callable[[], bool]) -> int:
    """Run a function in a forked process, and return that process."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        pid = os.fork()
    if pid == 0:
        try:
            os._exit(0 if child() else 1)
        except BaseException:  # noqa: BLE001  # whatever it is, the child ends here
            traceback.print_exc()
            os._exit(2)
    return pid


def test_forks_mix_no_answers() -> None:
    with serving(echo) as server, Client(access_token="x", base_url=server.url) as client:
        assert asked(client, 1)
        children = [
            forked(lambda n=n: all(asked(client, n * 1000 + i) for i in range(100)))  # type: ignore[misc]
            for n in range(1, 5)
        ]
        assert all(asked(client, i) for i in range(100))
        assert [os.waitpid(pid, 0)[1] for pid in children] == [0] * 4


def test_a_given_http_client_is_not_shared_after_a_fork() -> None:
    def refuses(client: Client) -> bool:
        with pytest.raises(RuntimeError, match=r"http_client was used before this process was forked"):
            asked(client, 1)
        return True

    with serving(echo) as server:
        with Client(access_token="x", base_url=server.url, http_client=httpx2.Client()) as client:
            assert os.waitpid(forked(lambda: asked(client, 2)), 0)[1] == 0  # it was not used yet
            assert asked(client, 1)
            assert os.waitpid(forked(lambda: refuses(client)), 0)[1] == 0
            assert asked(client, 3)
        tested = httpx2.MockTransport(lambda _: httpx2.Response(200, json={"created": 7, "data": []}))
        with Client(access_token="x", http_client=httpx2.Client(transport=tested)) as client:
            assert asked(client, 7)
            assert os.waitpid(forked(lambda: asked(client, 7)), 0)[1] == 0


def test_what_cannot_go_on_in_a_child_says_so() -> None:
    """The threads of pyreqwest stay with the parent."""
    pytest.importorskip("pyreqwest")

    def refused(client: Client) -> bool:
        with pytest.raises(
            RuntimeError,
            match=r"was used before this process was forked, and cannot be used in the child: begin processes with",
        ):
            asked(client, 2)
        return True

    with serving(echo) as server, Client(access_token="x", base_url=server.url, transport="pyreqwest") as client:
        assert asked(client, 1)
        assert os.waitpid(forked(lambda: refused(client)), 0)[1] == 0
        assert asked(client, 3)


@pytest.mark.parametrize("transport", marked("httpx2", "aiohttp"))
def test_an_asynchronous_client_after_a_fork(transport: Any) -> None:
    with serving(echo) as server:
        client = AsyncClient(access_token="x", base_url=server.url, transport=transport)
        assert asyncio.run(asked_async(client, 1))
        assert os.waitpid(forked(lambda: asyncio.run(asked_async(client, 2))), 0)[1] == 0
        assert asyncio.run(asked_async(client, 3))


@pytest.mark.parametrize("transport", marked(*ASYNC))
def test_a_client_in_one_loop_after_the_other(transport: Any) -> None:
    with serving(echo) as server:
        client = AsyncClient(access_token="x", base_url=server.url, transport=transport)
        for number in range(3):
            assert asyncio.run(asked_async(client, number))
            assert server.wait_until_idle(), "the connections of a loop end with it"
        assert server.connections == 3


@pytest.mark.parametrize("transport", marked(*ASYNC))
def test_a_client_in_loops_at_once(transport: Any) -> None:
    with serving(echo) as server:
        client = AsyncClient(access_token="x", base_url=server.url, transport=transport)
        wrong: list[object] = []

        async def ask(start: int) -> None:
            wrong.extend([n for n in range(start, start + 50) if not await asked_async(client, n)])

        def run(start: int) -> None:
            try:
                asyncio.run(ask(start))
            except BaseException as error:  # noqa: BLE001  # whatever it is
                wrong.append(error)

        threads = [threading.Thread(target=run, args=(n * 100,)) for n in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert wrong == []


def test_a_given_http_client_belongs_to_one_loop() -> None:
    with serving(echo) as server:
        client = AsyncClient(access_token="x", base_url=server.url, http_client=httpx2.AsyncClient())
        with asyncio.Runner() as first, asyncio.Runner() as second:
            assert first.run(asked_async(client, 1))
            with pytest.raises(RuntimeError, match="http_client was used in another event loop"):
                second.run(asked_async(client, 2))
            assert first.run(asked_async(client, 3))
            first.run(client.aclose())
    tested = httpx2.MockTransport(lambda _: httpx2.Response(200, json={"created": 7, "data": []}))
    client = AsyncClient(access_token="x", http_client=httpx2.AsyncClient(transport=tested))
    assert asyncio.run(asked_async(client, 7))
    assert asyncio.run(asked_async(client, 7))


@pytest.mark.parametrize("transport", marked(*ASYNC))
def test_a_closed_asynchronous_client_stays_closed(transport: Any) -> None:
    async def run(url: str) -> None:
        async with AsyncClient(access_token="x", base_url=url, transport=transport) as client:
            assert await asked_async(client, 1)
        assert server.wait_until_idle()
        with pytest.raises(RuntimeError, match="closed"):
            await asked_async(client, 1)

    with serving(echo) as server:
        asyncio.run(run(server.url))


ENDS = {
    "sync": "Client(access_token='x', base_url=url).images.create_image(prompt='1')",
    "held": "client = Client(access_token='x', base_url=url); client.images.create_image(prompt='1')",
    "unread": "binary = Client(access_token='x', base_url=url).images.download('f')",
    "async": """
        import asyncio
        client = AsyncClient(access_token='x', base_url=url)
        async def run():
            await client.images.create_image(prompt='1')
        asyncio.run(run())
        asyncio.run(run())
        """,
    "async unread": """
        import asyncio
        async def run():
            return await AsyncClient(access_token='x', base_url=url).images.download('f')
        binary = asyncio.run(run())
        """,
    "threads": """
        import threading
        client = Client(access_token='x', base_url=url)
        threads = [threading.Thread(target=lambda: client.images.create_image(prompt='1')) for _ in range(8)]
        [thread.start() for thread in threads]
        [thread.join() for thread in threads]
        """,
    "fork": """
        import os, warnings
        warnings.simplefilter('ignore', DeprecationWarning)
        client = Client(access_token='x', base_url=url)
        client.images.create_image(prompt='1')
        if (pid := os.fork()):
            os.waitpid(pid, 0)
        client.images.create_image(prompt='1')
        """,
}


@pytest.mark.parametrize("end", ENDS)
def test_nothing_is_loud_at_exit(root: Path, end: str) -> None:
    with serving(good) as server:
        code = f"import sys; sys.path.insert(0, {str(root)!r}); url = {server.url!r}\n"
        code += "import logging; logging.getLogger('asyncio').setLevel('ERROR')  # it tells what is slow\n"
        code += "from shop.client import AsyncClient, Client\n" + textwrap.dedent(ENDS[end])
        command = [sys.executable, "-W", "error", "-X", "dev", "-c", code]
        run = subprocess.run(command, check=False, capture_output=True, text=True)
        assert (run.returncode, run.stderr) == (0, "")


@pytest.mark.parametrize("transport", marked(*ASYNC))
def test_a_thousand_tasks_lose_nothing(transport: Any) -> None:
    async def run(url: str) -> None:
        async with AsyncClient(access_token="x", base_url=url, transport=transport, timeout=5, max_retries=0) as client:
            for _ in range(3):
                results = await asyncio.gather(*(asked_async(client, n) for n in range(1000)))
                assert all(results)

    with serving(echo) as server:
        asyncio.run(run(server.url))
        assert server.connections <= 2 * MOST  # over all rounds; a library may need a moment to take one back


@pytest.mark.parametrize("transport", marked(*ASYNC))
def test_waiting_for_a_connection_is_no_timeout_of_the_pool(transport: Any) -> None:
    def slow(connection: Connection) -> None:
        while connection.request():
            connection.wait(0.5)
            connection.send(whole())

    async def run(url: str) -> None:
        timeout = Timeout(2, connect=30)  # what counts here is the wait for one of the connections
        async with AsyncClient(
            access_token="x", base_url=url, transport=transport, timeout=timeout, max_retries=0
        ) as client:
            await asyncio.gather(*(client.images.create_image(prompt="x") for _ in range(MOST * 5)))

    with serving(slow) as server:
        asyncio.run(run(server.url))


def test_a_deadline_holds_in_the_queue() -> None:
    """All connections are taken by downloads that nobody reads."""

    def hold(connection: Connection) -> None:
        connection.request()
        connection.send(head(length=10))
        connection.wait(30)

    options: Any = {"deadline": 0.4}

    async def run(url: str) -> None:
        async with AsyncClient(access_token="x", base_url=url) as client:
            held = [await client.images.download("f") for _ in range(MOST)]
            with pytest.raises(ApiTimeoutError):
                await client.images.download("f", request_options=options)
            await held.pop().aclose()
            await (await client.images.download("f", request_options={"deadline": 5})).aclose()

    with serving(hold) as server:
        asyncio.run(run(server.url))
        with Client(access_token="x", base_url=server.url) as client:
            held = [client.images.download("f") for _ in range(MOST)]
            with pytest.raises(ApiTimeoutError):
                client.images.download("f", request_options=options)
            held.pop().close()
            client.images.download("f", request_options={"deadline": 5}).close()


def test_a_download_that_nobody_holds_gives_its_connection_back() -> None:
    def never(connection: Connection) -> None:
        connection.request()
        connection.send(head(length=10))
        connection.request()  # until it is closed

    async def run(server: BadServer, **options: Any) -> None:
        async with AsyncClient(access_token="x", base_url=server.url, **options) as client:
            for _ in range(4):
                await client.images.download("f")
                gc.collect()
                await asyncio.sleep(0.05)

    limits = httpx2.Limits(max_connections=2)
    with serving(never) as server:
        asyncio.run(run(server, timeout=2))
        asyncio.run(run(server, http_client=httpx2.AsyncClient(limits=limits, timeout=2)))
        with Client(
            access_token="x", base_url=server.url, http_client=httpx2.Client(limits=limits, timeout=2)
        ) as client:
            for _ in range(4):
                client.images.download("f")
                gc.collect()
        assert server.wait_until_idle()


@pytest.mark.parametrize("transport", marked(*SYNC))
def test_a_connection_that_the_server_closed_meanwhile_fails_no_post(transport: Any) -> None:
    def impatient(connection: Connection) -> None:
        if connection.request():
            connection.send(whole())
            connection.wait(0.1)

    with (
        serving(impatient) as server,
        Client(access_token="x", base_url=server.url, transport=transport, max_retries=0) as client,
    ):
        for _ in range(3):
            client.images.create_image(prompt="x")
            assert server.wait_until_idle()
        assert (server.connections, len(server.requests)) == (3, 3)


def test_a_connection_is_kept_for_a_minute(monkeypatch: pytest.MonkeyPatch) -> None:
    with serving(good) as server, Client(access_token="x", base_url=server.url) as client:
        real = time.monotonic
        client.images.create_image(prompt="x")
        for seconds, connections in ((55, 1), (120, 2)):
            monkeypatch.setattr(time, "monotonic", lambda s=seconds: real() + s)
            client.images.create_image(prompt="x")
            assert server.connections == connections
