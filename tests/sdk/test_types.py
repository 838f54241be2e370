"""What types mean while a client runs: which model an answer is, and what of a model is sent."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import httpx2
import pytest

from support.checkout import generated, imported, write
from support.driver import Driver, driving


@pytest.fixture(scope="module")
def types(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    spec = Path(__file__).with_name("types.yaml")
    with imported(write(generated(spec, "types_"), tmp_path_factory.mktemp("types")), "types_") as package:
        yield package


@pytest.fixture(params=["sync", "async"])
def typist(request: pytest.FixtureRequest, types: ModuleType) -> Iterator[Driver]:
    with driving(types, request.param) as driver:
        yield driver


def answered(driver: Driver, method: str, body: Any) -> tuple[Any, list[str]]:
    """Return what a method makes of an answer, and what it tells of it."""
    drifts: list[Any] = []
    driver.serve(httpx2.Response(200, json=body))
    result = driver.run(getattr(driver.client(on_drift=drifts.append).types, method)())
    return result, [str(problem) for drift in drifts for problem in drift.problems]


def sent(driver: Driver, method: str, **arguments: Any) -> Any:
    """Call a method; return the body that went out."""
    driver.serve(httpx2.Response(204))
    driver.run(getattr(driver.client().types, method)(**arguments))
    return json.loads(driver.server.requests[-1].body)


# What an answer is


def test_an_unknown_heir_is_its_base(typist: Driver) -> None:
    models = typist.package.models
    body = [{"petType": "Cat", "lives": 9}, {"petType": "Hamster", "name": "x"}, {"name": "y"}]
    (cat, hamster, nothing), told = answered(typist, "list_pets", body)
    assert cat == models.Cat(pet_type="Cat", lives=9)
    assert (type(hamster), hamster.name) == (models.Pet, "x")
    assert (type(nothing), nothing.name) == (models.Pet, "y")
    assert told == ["1: has an unknown petType", "2: has an unknown petType", "2.petType: is missing"]


@pytest.mark.parametrize("value", ["CARD", "CARD CASE"])
def test_a_branch_is_told_by_its_constant_and_by_what_the_mapping_says(typist: Driver, value: str) -> None:
    result, told = answered(typist, "get_case", {"category": value, "token": "t"})
    assert (type(result), result.token) == (typist.package.models.CardCase, "t")
    assert bool(told) == (value != "CARD")


def test_an_unknown_tag_is_of_no_branch(typist: Driver) -> None:
    assert answered(typist, "get_shape", {"type": "line", "name": "n"}) == (
        {"type": "line", "name": "n"},
        ["the body: has an unknown type"],
    )
    assert isinstance(answered(typist, "get_shape", {"type": "triangle"})[0], typist.package.models.Polygon)


def test_the_items_of_an_envelope_are_what_the_operation_says(typist: Driver) -> None:
    page, told = answered(typist, "list_bookings", {"data": [{"seat": "1A"}]})
    assert page.data == [typist.package.models.Booking(seat="1A")]
    assert told == []


@pytest.mark.parametrize("value", [{"message": "hi"}, [1], "text", 5])
def test_what_says_only_what_its_texts_hold_is_any_value(typist: Driver, value: Any) -> None:
    assert answered(typist, "get_report", value) == (value, [])
    assert sent(typist, "put_report", body=value) == value
