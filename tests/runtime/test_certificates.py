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
from shop._runtime.transport.httpx2 import Httpx2Transport
from shop.client import AsyncClient, Client

from support.bad_server import TlsServer, good
from support.transports import ASYNC, SYNC, marked


@pytest.mark.parametrize("transport", marked(*SYNC))
def test_a_certificate_that_nobody_vouches_for_is_asked_for_once(tmp_path: Path, transport: Any) -> None:
    with TlsServer(good, tmp_path) as server:
        client = Client(access_token="x", base_url=server.url, retry="all", transport=transport)
        with client, pytest.raises(ApiConnectionError, match="certificate verify failed"):
            client.images.create_image(prompt="x")
        assert (server.connections, server.requests) == (1, [])


@pytest.mark.parametrize("transport", marked(*ASYNC))
def test_the_same_of_an_asynchronous_client(tmp_path: Path, transport: Any) -> None:
    async def run() -> None:
        async with AsyncClient(access_token="x", base_url=server.url, retry="all", transport=transport) as client:
            with pytest.raises(ApiConnectionError, match="certificate verify failed"):
                await client.images.create_image(prompt="x")

    with TlsServer(good, tmp_path) as server:
        asyncio.run(run())
        assert (server.connections, server.requests) == (1, [])


@pytest.mark.parametrize("transport", marked(*ASYNC))
def test_certificates_mean_the_same_in_each(tmp_path: Path, transport: Any) -> None:
    async def created(**options: Any) -> int:
        async with AsyncClient(access_token="x", base_url=server.url, transport=transport, **options) as client:
            return (await client.images.create_image(prompt="x")).created

    def created_by_threads(**options: Any) -> int:
        with Client(access_token="x", base_url=server.url, transport=transport, **options) as client:
            return client.images.create_image(prompt="x").created

    def check(**options: Any) -> None:
        assert asyncio.run(created(**options)) == 1
        if transport != "aiohttp":
            assert created_by_threads(**options) == 1

    with TlsServer(good, tmp_path) as server:
        check(verify=server.authority)
        check(verify=str(server.authority))
        with pytest.warns(UserWarning, match="certificates of servers are not checked"):
            check(verify=False)
        context = ssl.create_default_context(cafile=str(server.authority))
        if transport == "pyreqwest":
            with pytest.raises(ValueError, match="does not use Python's ssl"):
                check(verify=context)
            with pytest.raises(ValueError, match="no key with a password"):
                check(cert=("a", "b", "c"))
        else:
            check(verify=context)
    with TlsServer(good, tmp_path, wants_certificate=True) as server:
        check(verify=server.authority, cert=server.client)
        check(verify=server.authority, cert=(tmp_path / "client.crt", tmp_path / "client.key"))
        with pytest.raises(ApiConnectionError):
            check(verify=server.authority)


def test_certificates_of_a_given_client_are_its_own_affair() -> None:
    for given in ({"http_client": httpx2.Client()}, {"transport": httpx2_transport()}):
        for options in ({"verify": False}, {"cert": "c.pem"}, {"proxy": "http://localhost:1"}):
            with pytest.raises(TypeError, match="tell them to your"):
                Client(**given, **options)  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="verify must be"):
        Client(verify=1)  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="cert must be"):
        Client(cert=5)  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="proxy must be"):
        Client(proxy=httpx2.Proxy("http://localhost:1"))  # type: ignore[arg-type]


def httpx2_transport() -> Any:
    return Httpx2Transport(httpx2.Client())


def test_a_certificate_that_is_trusted(tmp_path: Path) -> None:
    with TlsServer(good, tmp_path) as server:
        http = httpx2.Client(verify=ssl.create_default_context(cafile=str(server.authority)))
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
