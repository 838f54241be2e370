"""What type checkers say of code that was written for a published SDK, when a client is in its place."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from specloom import pipeline
from specloom.config import ArgumentConfig, ClientConfig
from support.checkout import write
from support.tiny import answer, document, ref

TEXT = {"type": "string"}
LIMITS = {"type": "object", "properties": {"top": {"type": "object", "properties": {"most": TEXT}}}}
ODD = {
    "type": "object",
    "required": ["schema", "model"],
    "properties": {
        "schema": {"type": "object"},
        "json": TEXT,
        "copy": {"type": "integer"},
        "validate": {"type": "boolean"},
        "model": {"type": ["string", "null"]},
    },
}
BODY = {"type": "object", "properties": {"limits": ref("Limits")}}
TALK = {"requestBody": {"content": {"application/json": {"schema": BODY}}}, "responses": answer(ref("Odd"))}
USES = """
import httpx2
from typing import Any
from acme import APIConnectionError, APIError, APIStatusError, APITimeoutError, RateLimitError
from acme import AsyncClient, Client, Timeout, not_given
from acme.types import Odd
from acme._base_client import SyncAPIClient, make_request_options

client = Client(api_key="x", timeout=httpx2.Timeout(60, read=5), base_url=httpx2.URL("http://u"))
key: str = client.api_key
client.api_key = "y"
client.api_key = lambda: "z"
team: str | None = client.team
client.team = None
client.base_url = "http://v"
host: str = client.base_url.host
client.timeout = 3
client.max_retries = 4
closed: bool = client.is_closed()
headers: dict[str, str] = {**client.auth_headers}
copy: Client = client.copy(set_default_headers={"a": "b"}, max_retries=not_given, team="x", base_url=None)
odd: Odd = client.talks.create(limits={"top": {"most": "1"}}, timeout=httpx2.Timeout(3), extra_body={"a": 1})
odd = client.talks.create(extra_headers={"a": "b"})
odd = copy.talks.create(timeout=Timeout(3), extra_body=3)
response = httpx2.Response(429)
error: APIStatusError = RateLimitError("slow", response=response, body=None)
code: int = error.status_code
error.status_code = 3
late: APIConnectionError = APITimeoutError(httpx2.Request("GET", "http://x"))
late = APITimeoutError(request=httpx2.Request("GET", "http://x"))
other: APIError = APIConnectionError(message="x", request=httpx2.Request("GET", "http://x"))
text: str = error.response.text
method: str = error.response.request.method
odd = Odd(schema={}, copy=3)
dumped: str = odd.to_json(indent=None, use_api_names=True, exclude_unset=True)
made: Odd = Odd.construct(schema={})
options: dict[str, Any] = make_request_options(timeout=3)


class Slow(RateLimitError):
    def __init__(self) -> None:
        self.status_code = 429
        super().__init__("slow", response=httpx2.Response(429), body=None)


def call(client: SyncAPIClient) -> Odd:
    return client.get("/odd", cast_to=Odd)


async def main() -> None:
    async with AsyncClient(api_key="x") as each:
        each.api_key = "z"
        print(await each.talks.create(), each.is_closed(), each.base_url)
"""
CHECKERS = [
    ["mypy", "--strict", "--config-file", os.devnull, "uses.py"],
    ["pyright", "-p", ".", "--pythonpath", sys.executable],
]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    home = tmp_path_factory.mktemp("typed")
    spec = document(
        paths={"/talks": {"post": TALK}},
        components={
            "schemas": {"Limits": LIMITS, "Odd": ODD},
            "securitySchemes": {"K": {"type": "http", "scheme": "bearer"}},
        },
    )
    (home / "spec.json").write_text(json.dumps({**spec, "security": [{"K": []}]}))
    config = ClientConfig(
        spec=str(home / "spec.json"),
        output=Path("unused"),
        package="acme",
        layout="resources",
        arguments=(
            ArgumentConfig(name="team", header="X-Team"),
            ArgumentConfig(name="api_key", scheme="K", required=True),
        ),
    )
    out = write(pipeline.run(config), home / "out")
    (out / "uses.py").write_text(USES)
    checked: dict[str, Any] = {"include": ["acme", "uses.py"], "typeCheckingMode": "strict", "pythonVersion": "3.11"}
    (out / "pyrightconfig.json").write_text(json.dumps(checked))
    return out


@pytest.mark.parametrize("checker", CHECKERS, ids=["mypy", "pyright"])
def test_type_checkers_find_nothing(folder: Path, checker: list[str]) -> None:
    run = subprocess.run([sys.executable, "-m", *checker], cwd=folder, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stdout
