"""Each operation of `merge`, against the in-process server."""

from __future__ import annotations

import asyncio

from tests.conftest import Server
from golden import AsyncClient, Client


def test_merge(client: Client, server: Server) -> None:
    client.merge.merge()
    server.check(None)


def test_merge_async(async_client: AsyncClient, server: Server) -> None:
    async def run() -> None:
        async with async_client as client:
            await client.merge.merge()
            server.check(None)

    asyncio.run(run())
