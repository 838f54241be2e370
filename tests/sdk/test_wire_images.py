"""The images client sends and reads what the official package does, scenario by scenario."""

from __future__ import annotations

import pytest

from support.driver import Driver
from support.scenarios import CHAT, EDIT, GENERATE, LISTS, TABLES, VARIATION
from support.wire import FILES, WIRE, recorded, recordings, replay


@pytest.mark.parametrize("file", FILES)
def test_every_scenario_is_replayed(file: str) -> None:
    recorded(file, next(iter(TABLES[file])))
    assert set(TABLES[file]) == set(recordings(file))


def test_every_file_has_a_table() -> None:
    if not WIRE.exists():
        pytest.skip(f"{WIRE} is not there")
    assert sorted(path.stem for path in WIRE.glob("*.json")) == sorted(TABLES)


@pytest.mark.parametrize("name", GENERATE)
def test_generate(driver: Driver, name: str) -> None:
    replay(driver, recorded("images_generate", name), GENERATE[name])


def test_the_timeout_of_a_call_reaches_the_transport(driver: Driver) -> None:
    replay(driver, recorded("images_generate", "extra"), GENERATE["extra"])
    assert set(driver.server.request.timeout.values()) == {3}


@pytest.mark.parametrize("name", EDIT)
def test_edit(driver: Driver, name: str) -> None:
    replay(driver, recorded("images_edit", name), EDIT[name])


@pytest.mark.parametrize("name", VARIATION)
def test_variation(driver: Driver, name: str) -> None:
    replay(driver, recorded("images_variation", name), VARIATION[name])


@pytest.mark.parametrize("name", LISTS)
def test_lists(driver_two: Driver, name: str) -> None:
    replay(driver_two, recorded("lists", name), LISTS[name])


@pytest.mark.parametrize("name", CHAT)
def test_chat(driver_two: Driver, name: str) -> None:
    replay(driver_two, recorded("chat", name), CHAT[name])
