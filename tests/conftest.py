"""What all tests share: where the helpers are, and clients generated once per session and imported."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from support.checkout import IMAGES, OPENAI, TWO, generated, imported, write  # found by the line above


def pytest_addoption(parser: pytest.Parser) -> None:
    """Know the option of test_golden.py."""
    parser.addoption("--update-goldens", action="store_true", help="rewrite the goldens in tests/golden")


def pytest_configure(config: pytest.Config) -> None:
    """Name the marks."""
    config.addinivalue_line("markers", "slow: takes more than ten seconds; `-m 'not slow'` leaves it out")


@pytest.fixture(scope="session")
def images_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder that holds the client of the images document."""
    return write(generated(IMAGES, "openapi_openai"), tmp_path_factory.mktemp("images"))


@pytest.fixture(scope="session")
def openapi_openai(images_folder: Path) -> Iterator[ModuleType]:
    """Return the imported client of the images document."""
    with imported(images_folder, "openapi_openai") as package:
        yield package


@pytest.fixture(scope="session")
def two(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    """Return the imported client of openai-2.0.0.yaml."""
    with imported(write(generated(TWO, "openai_two"), tmp_path_factory.mktemp("two")), "openai_two") as package:
        yield package


@pytest.fixture(scope="session")
def big_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder that holds the client of openai.yaml."""
    return write(generated(OPENAI, "openai_all"), tmp_path_factory.mktemp("all"))
