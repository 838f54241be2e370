"""What types mean while a client runs: which model an answer is, and what of a model is sent."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
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


# What of a model is sent


LINK = {"self-href": "h", "at": "2020-01-01T00:00:00Z"}
SENT_LINK = {"at": "2020-01-01T00:00:00Z"}
THING = {
    "id": 1,
    "name": "n",
    "made-at": "2020-01-01T00:00:00Z",
    "sub": LINK,
    "list": [LINK, LINK],
    "map": {"a": LINK},
    "either": LINK,
    "inner": {"id": 2, "name": "m", "list": [LINK]},
    "links": LINK,
    "holder": {"link": LINK, "more": LINK},
    "unknown": {"id": 3},
}
SENT_THING = {
    "name": "n",
    "sub": SENT_LINK,
    "list": [SENT_LINK, SENT_LINK],
    "map": {"a": SENT_LINK},
    "either": SENT_LINK,
    "inner": {"name": "m", "list": [SENT_LINK]},
    "holder": {"link": SENT_LINK, "more": SENT_LINK},
    "unknown": {"id": 3},
}


def test_what_was_read_is_sent_without_what_only_the_server_sets(typist: Driver) -> None:
    thing, told = answered(typist, "get_thing", THING)
    assert told == []
    thing.name = "new"
    assert sent(typist, "put_thing", **thing.as_arguments()) == {**SENT_THING, "name": "new"}
    assert sent(typist, "put_things", body=[thing, thing]) == [{**SENT_THING, "name": "new"}] * 2
    assert thing.to_dict(mode="json") == {**THING, "name": "new"}
    assert json.loads(thing.to_json()) == {**THING, "name": "new"}


def test_a_form_leaves_it_out_as_well(typist: Driver) -> None:
    models = typist.package.models
    form = models.ThingForm.from_dict({"id": 1, "link": LINK})
    typist.serve(httpx2.Response(204))
    typist.run(typist.client().types.send_thing(**form.as_arguments()))
    assert typist.server.requests[-1].body == b"link=%7B%22at%22%3A%222020-01-01T00%3A00%3A00Z%22%7D"


def test_what_a_person_writes_as_a_dict_or_as_an_option_is_sent_as_it_is(typist: Driver) -> None:
    models = typist.package.models
    body = [{"id": 5, "name": "n", "sub": models.Link(self_href="h", at="2020-01-01T00:00:00Z")}]
    assert sent(typist, "put_things", body=body) == [{"id": 5, "name": "n", "sub": SENT_LINK}]
    assert sent(typist, "put_thing", name="n", request_options={"body": {"id": 5}}) == {"name": "n", "id": 5}


def test_a_class_of_a_user_sends_no_more_than_what_it_extends(typist: Driver) -> None:
    class Own(typist.package.models.Thing):
        color: str | None = None

    assert sent(typist, "put_things", body=[Own(id=1, name="n", color="red")]) == [{"name": "n", "color": "red"}]


def test_parts_without_a_type_are_files(typist: Driver) -> None:
    typist.serve(httpx2.Response(204))
    method = typist.client().types.send_photo
    typist.run(method(photo=b"one", more=[("a.txt", b"two"), b"three"], note={"a": 1}, coded=b"four"))
    body = typist.server.requests[-1].body
    assert b'name="photo"; filename="upload"\r\nContent-Type: image/png\r\n\r\none\r\n' in body
    assert b'name="more"; filename="a.txt"\r\nContent-Type: text/plain\r\n\r\ntwo\r\n' in body
    assert b'name="more"; filename="upload"\r\n' in body
    assert b'name="note"\r\nContent-Type: application/json\r\n\r\n{"a":1}\r\n' in body
    assert b'name="coded"\r\n\r\nZm91cg==\r\n' in body


# What may be given

CALLS = """\
import datetime

from types_ import Client, models

client = Client()
moment = datetime.datetime.now(datetime.timezone.utc)
client.types.put_box(labels={"name": "a", "color": "red", "made_at": moment})
client.types.put_box(labels=models.Labels(name="a", color="red"), additional_properties={"b": {"name": "b", "x": "y"}})
client.types.put_box(labels=models.Labels(name="a"), additional_properties={"more": models.Labels(name="b")})
client.types.put_box(**models.Box(labels=models.Labels(name="a"), more=models.Labels(name="b")).as_arguments())
client.types.put_labels(body=[{"name": "a", "color": "red"}, models.Labels(name="b", color="blue"), {"name": "c"}])
client.types.patch_box(labels=None, size=None, additional_properties={"more": None})
client.types.patch_box(labels={"name": None, "color": None})
"""


@pytest.mark.parametrize(
    "checker", [["mypy", "--strict", "--config-file", os.devnull], ["pyright"]], ids=lambda it: it[0]
)
def test_type_checkers_take_what_the_document_allows(types: ModuleType, checker: list[str], tmp_path: Path) -> None:
    assert types.__file__ is not None
    (tmp_path / "types_").symlink_to(Path(types.__file__).parent)
    (tmp_path / "calls.py").write_text(CALLS)
    config = {"include": ["calls.py"], "typeCheckingMode": "strict", "pythonVersion": "3.11"}
    (tmp_path / "pyrightconfig.json").write_text(json.dumps(config))
    given = ["-p", ".", "--pythonpath", sys.executable] if checker == ["pyright"] else ["calls.py"]
    done = subprocess.run(
        [sys.executable, "-m", *checker, *given], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout


def test_members_that_the_document_only_types_are_sent(typist: Driver) -> None:
    moment = datetime(2020, 1, 1, tzinfo=UTC)
    labels = {"name": "a", "color": "red", "made_at": moment}
    written = {"name": "a", "color": "red", "made-at": "2020-01-01T00:00:00Z"}
    assert sent(typist, "put_box", labels=labels, additional_properties={"more": labels}) == {
        "labels": written,
        "more": written,
    }


def test_null_takes_away_in_a_merge_patch(typist: Driver) -> None:
    assert sent(typist, "patch_box", labels={"name": None}, size=None, additional_properties={"more": None}) == {
        "labels": {"name": None},
        "size": None,
        "more": None,
    }


# What is filled in


def test_a_constant_that_is_null_is_sent(typist: Driver) -> None:
    models, omit = typist.package.models, typist.package._runtime.omit.omit
    assert sent(typist, "put_nothing", id=1) == {"parent": None}
    assert typist.server.requests[-1].url.path == "/v1/v1/things/1"
    assert sent(typist, "put_nothing", id=1, parent=omit, inner={"name": "n"}) == {
        "inner": {"name": "n", "parent": None}
    }
    assert sent(typist, "put_nothing", id=1, inner=models.Nothing()) == {"parent": None, "inner": {"parent": None}}
    assert models.Nothing(name="n").to_dict() == {"name": "n", "parent": None}
    assert models.Nothing.from_dict({"name": "n"}).to_dict() == {"name": "n"}
    assert models.Nothing(parent=omit).to_dict() == {}
