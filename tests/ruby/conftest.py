"""Gems, Python clients of the same documents, and a server for both."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from loopback import Loopback, serving  # found by the line above
from rubyside import gem

from support.checkout import IMAGES, TWO, generated, imported, write

HARBOUR = Path(__file__).with_name("harbour.yaml")
PARK = Path(__file__).with_name("park.yaml")


@pytest.fixture
def server() -> Iterator[Loopback]:
    """Run a server on the loopback interface."""
    with serving() as loopback:
        yield loopback


@pytest.fixture(scope="session")
def images_gem(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of the gem of the images document."""
    return gem(IMAGES, tmp_path_factory.mktemp("images-gem"), "openapi_openai", "OpenApiOpenAIClient")


@pytest.fixture(scope="session")
def park_gem(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of the gem of park.yaml."""
    return gem(PARK, tmp_path_factory.mktemp("park-gem"), "park", "Park", version="2.0.0")


@pytest.fixture(scope="session")
def harbour_gem(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of the gem of harbour.yaml."""
    return gem(HARBOUR, tmp_path_factory.mktemp("harbour-gem"), "harbour", "Harbour")


@pytest.fixture(scope="session")
def two_gem(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of the gem of openai-2.0.0.yaml."""
    return gem(TWO, tmp_path_factory.mktemp("two-gem"), "openapi_openai", "OpenApiOpenAIClient")


@pytest.fixture(scope="session")
def park(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    """Return the imported Python client of park.yaml."""
    with imported(write(generated(PARK, "park"), tmp_path_factory.mktemp("park-python")), "park") as package:
        yield package
