"""Each operation of `Default`, against the in-process server."""

from __future__ import annotations

import asyncio

from tests.conftest import Server
from golden import AsyncClient, Client


def test_merge(client: Client, server: Server) -> None:
    client.default.merge()
    server.check(None)


def test_merge_async2(async_client: AsyncClient, server: Server) -> None:
    async def run() -> None:
        async with async_client as client:
            await client.default.merge()
            server.check(None)

    asyncio.run(run())


def test_merge_async(client: Client, server: Server) -> None:
    client.default.merge_async()
    server.check(None)


def test_merge_async_async(async_client: AsyncClient, server: Server) -> None:
    async def run() -> None:
        async with async_client as client:
            await client.default.merge_async()
            server.check(None)

    asyncio.run(run())
