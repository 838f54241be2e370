"""Retries are those of the official package: how many, of what, and after how long."""

from __future__ import annotations

import pytest

from support.driver import Driver
from support.scenarios import EDIT, RETRIES
from support.wire import Row, recorded, replay

OVERHEAD = 0.15
"""Seconds that a recorded gap may be longer than the wait that it holds."""


def waits(row: Row, chance: float) -> list[float]:
    """Return the waits that the contract gives for the answers of a scenario."""
    script = row["server_script"]
    found = []
    for retry in range(len(row["requests"]) - 1):
        headers = {name.lower(): value for name, value in script[min(retry, len(script) - 1)]["headers"]}
        asked = _asked(headers)
        found.append(asked or min(0.5 * 2**retry, 8) * (1 - 0.25 * chance))
    return found


def _asked(headers: dict[str, str]) -> float:
    if "retry-after-ms" in headers:
        return float(headers["retry-after-ms"]) / 1000
    try:
        return float(headers.get("retry-after", "0"))
    except ValueError:
        return 0


@pytest.mark.parametrize("chance", [0.0, 1.0])
@pytest.mark.parametrize("name", RETRIES)
def test_retries(driver: Driver, name: str, chance: float) -> None:
    row = recorded("retries", name)
    driver.clock.chance = chance
    replay(driver, row, RETRIES[name])
    assert driver.clock.waits == waits(row, chance)


@pytest.mark.parametrize("name", RETRIES)
def test_recorded_gaps_lie_within_our_waits(driver: Driver, name: str) -> None:
    row = recorded("retries", name)
    longest, shortest = waits(row, 0.0), waits(row, 1.0)
    driver.clock.chance = 0.5
    replay(driver, row, RETRIES[name])
    gaps = row.get("gaps") or []
    assert len(gaps) == len(driver.clock.waits)
    for gap, ours, short, long in zip(gaps, driver.clock.waits, shortest, longest, strict=True):
        assert short <= gap <= long + OVERHEAD
        assert short <= ours <= long


def test_an_open_file_is_sent_whole_again(driver: Driver) -> None:
    row = recorded("images_edit", "retry_open_file")
    replay(driver, row, EDIT["retry_open_file"])
    first, second = driver.server.requests
    assert len(first.body) == len(second.body)
    assert driver.clock.waits == [0.5]
