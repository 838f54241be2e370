"""Drivers: every test that takes one runs with the synchronous and with the asynchronous client."""

from __future__ import annotations

import os
import tomllib
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

from specloom import pipeline
from specloom.config import ClientConfig
from specloom.config.polling import polling_from
from support.checkout import generated, imported, write
from support.driver import Driver, driving

KINDS = ["sync", "async"]
POLLING = Path(__file__).parents[1] / "golden" / "operations_waited_for" / "options.toml"


@pytest.fixture(autouse=True)
def _no_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [name for name in os.environ if name.startswith(("OPENAPI_OPENAI_", "OPENAI_", "ZOO_", "VAULT_"))]:
        monkeypatch.delenv(name)


@pytest.fixture(params=KINDS)
def driver(request: pytest.FixtureRequest, openapi_openai: ModuleType) -> Iterator[Driver]:
    """Drive the client of the images document."""
    with driving(openapi_openai, request.param) as driver:
        yield driver


@pytest.fixture(params=KINDS)
def driver_two(request: pytest.FixtureRequest, two: ModuleType) -> Iterator[Driver]:
    """Drive the client of openai-2.0.0.yaml."""
    with driving(two, request.param) as driver:
        yield driver


@pytest.fixture(scope="session")
def zoo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    """Return the imported client of zoo.yaml, which has what the images document lacks."""
    spec = Path(__file__).with_name("zoo.yaml")
    with imported(write(generated(spec, "zoo"), tmp_path_factory.mktemp("zoo")), "zoo") as package:
        yield package


@pytest.fixture(params=KINDS)
def keeper(request: pytest.FixtureRequest, zoo: ModuleType) -> Iterator[Driver]:
    """Drive the client of zoo.yaml."""
    with driving(zoo, request.param) as driver:
        yield driver


@pytest.fixture(scope="session")
def vault(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    """Return the imported client of vault.yaml, which has what must be kept safe."""
    spec = Path(__file__).with_name("vault.yaml")
    with imported(write(generated(spec, "vault"), tmp_path_factory.mktemp("vault")), "vault") as package:
        yield package


@pytest.fixture(params=KINDS)
def warden(request: pytest.FixtureRequest, vault: ModuleType) -> Iterator[Driver]:
    """Drive the client of vault.yaml."""
    with driving(vault, request.param) as driver:
        yield driver


@pytest.fixture(scope="session")
def long(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    """Return the imported client of long_operations.yaml, with the configuration of the golden."""
    folder = tmp_path_factory.mktemp("long")
    polling = polling_from(tomllib.loads(POLLING.read_text("utf-8"))["polling"])
    spec = Path(__file__).with_name("long_operations.yaml")
    result = pipeline.run(ClientConfig(spec=str(spec), output=folder, package="long", polling=polling))
    with imported(write(result, folder), "long") as package:
        yield package
