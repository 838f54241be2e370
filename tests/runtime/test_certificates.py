"""Certificates: a server that cannot prove who it is is asked once, and nobody stops checking by accident."""
# ruff: noqa: S106  # the tokens are none

from __future__ import annotations

import asyncio
import ssl
import warnings
from pathlib import Path
from typing import Any

import httpx2
import pytest
from shop._runtime.errors import ApiConnectionError
from shop.client import AsyncClient, Client

from support.bad_server import TlsServer, good


def test_a_certificate_that_nobody_vouches_for_is_asked_for_once(tmp_path: Path) -> None:
    with TlsServer(good, tmp_path) as server:
        client = Client(access_token="x", base_url=server.url, retry="all")
        with client, pytest.raises(ApiConnectionError, match="certificate verify failed"):
            client.images.create_image(prompt="x")
        assert (server.connections, server.requests) == (1, [])

        async def run() -> None:
            async with AsyncClient(access_token="x", base_url=server.url, retry="all") as client:
                with pytest.raises(ApiConnectionError, match="certificate verify failed"):
                    await client.images.create_image(prompt="x")

        asyncio.run(run())
        assert (server.connections, server.requests) == (2, [])


def test_a_certificate_that_is_trusted(tmp_path: Path) -> None:
    with TlsServer(good, tmp_path) as server:
        http = httpx2.Client(verify=ssl.create_default_context(cafile=str(server.certificate)))
        with Client(access_token="x", base_url=server.url, http_client=http) as client:
            assert client.images.create_image(prompt="x").created == 1


@pytest.mark.parametrize("kinds", [(Client, httpx2.Client), (AsyncClient, httpx2.AsyncClient)])
def test_a_client_that_does_not_check_is_warned_of(kinds: Any) -> None:
    client, http = kinds
    with pytest.warns(UserWarning, match="certificates of servers are not checked") as caught:
        client(http_client=http(verify=False))
    assert [each.filename for each in caught] == [__file__]
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        client(http_client=http())
        client(http_client=http(transport=httpx2.MockTransport(lambda _: httpx2.Response(200))))
