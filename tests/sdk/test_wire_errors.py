"""Errors are those of the official package: class, text, status, request id, body."""

from __future__ import annotations

import pytest

from support.driver import Driver
from support.scenarios import ERRORS, ERRORS_TWO
from support.wire import recorded, replay


@pytest.mark.parametrize("name", ERRORS)
def test_errors(driver: Driver, name: str) -> None:
    replay(driver, recorded("errors", name), ERRORS[name])


@pytest.mark.parametrize("name", ERRORS_TWO)
def test_errors_of_other_operations(driver_two: Driver, name: str) -> None:
    replay(driver_two, recorded("errors", name), ERRORS_TWO[name])
