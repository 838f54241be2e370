"""Each operation of `Images`, against the in-process server."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from tests.conftest import Server
from openapi_openai import AsyncClient, Client


def test_create_image(client: Client, server: Server) -> None:
    server.check(client.images.create_image(prompt="A cute baby sea otter"))


def test_create_image_async(async_client: AsyncClient, server: Server) -> None:
    async def run() -> None:
        async with async_client as client:
            server.check(
                await client.images.create_image(prompt="A cute baby sea otter")
            )

    asyncio.run(run())


def test_create_image_edit(
    client: Client, server: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "image.bin").write_bytes(b"data")
    monkeypatch.chdir(tmp_path)
    server.check(
        client.images.create_image_edit(
            image=Path("image.bin"), prompt="A cute baby sea otter wearing a beret"
        )
    )


def test_create_image_edit_async(
    async_client: AsyncClient,
    server: Server,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    (tmp_path / "image.bin").write_bytes(b"data")
    monkeypatch.chdir(tmp_path)

    async def run() -> None:
        async with async_client as client:
            server.check(
                await client.images.create_image_edit(
                    image=Path("image.bin"),
                    prompt="A cute baby sea otter wearing a beret",
                )
            )

    asyncio.run(run())


def test_create_image_variation(
    client: Client, server: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "image.bin").write_bytes(b"data")
    monkeypatch.chdir(tmp_path)
    server.check(client.images.create_image_variation(image=Path("image.bin")))


def test_create_image_variation_async(
    async_client: AsyncClient,
    server: Server,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    (tmp_path / "image.bin").write_bytes(b"data")
    monkeypatch.chdir(tmp_path)

    async def run() -> None:
        async with async_client as client:
            server.check(
                await client.images.create_image_variation(image=Path("image.bin"))
            )

    asyncio.run(run())
