"""Lists whose next page is told in a header of the answer, as the configuration says."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import httpx2
import pytest

from sdk.test_pages import answer, ids, things
from specloom import pipeline
from specloom.config import ClientConfig, PagesConfig
from support.checkout import imported, write

SPEC = Path(__file__).parents[1] / "golden" / "pages_by_header" / "spec.yaml"
PAGED = PagesConfig(kind="cursor", request="after_cursor", header="X-After-Cursor", operations=("listPayments",))


@pytest.fixture(scope="module")
def payments(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    """Return the imported client."""
    folder = tmp_path_factory.mktemp("payments")
    config = ClientConfig(spec=str(SPEC), output=folder, package="payments", pagination=(PAGED,))
    with imported(write(pipeline.run(config), folder), "payments") as package:
        yield package


def by_header(request: httpx2.Request) -> httpx2.Response:
    at = int(request.url.params.get("after_cursor", "0"))
    return answer(things(at, at + 1), **{"x-after-cursor": str(at + 2)} if at < 4 else {"x-after-cursor": ""})


def test_the_header_says_what_comes_next(payments: ModuleType) -> None:
    with httpx2.Client(transport=httpx2.MockTransport(by_header)) as sender:
        client = payments.Client(base_url="https://api.example", http_client=sender)
        assert ids(list(client.payments.list_payments())) == [f"t{number}" for number in range(6)]


def test_a_test_can_say_such_pages(payments: ModuleType) -> None:
    from payments.testing import MockServer  # noqa: PLC0415 - generated

    server = MockServer()
    server.respond_pages("payments.list_payments", [things(1, 2), [payments.Payment(id="t3")]])
    assert ids(list(server.client(strict=True).payments.list_payments())) == ["t1", "t2", "t3"]

    async def gathered() -> list[Any]:
        async with server.async_client() as client:
            return [item async for item in client.payments.list_payments()]

    assert ids(asyncio.run(gathered())) == ["t1", "t2", "t3"]
