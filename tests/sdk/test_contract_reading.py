"""The contract of the client (client.md, section 4): models, and reading that never fails because the server moved."""

from __future__ import annotations

import datetime as dt
import decimal
import json
import logging
import pickle
import typing
import uuid
from types import ModuleType
from typing import Any

import httpx2
import pytest

from support.driver import Driver
from support.server import OTTER, failed, ok

CAT = {"kind": "Cat", "name": "Tom", "born": "2020-02-29"}
DOG = {"kind": "Dog", "owner": {"name": "Ann"}}
CHIP = "12345678-1234-5678-1234-567812345678"


def read(driver: Driver, body: Any, **options: Any) -> tuple[Any, list[Any]]:
    """Return what `get_animal` makes of a body, and the drifts that it tells."""
    drifts: list[Any] = []
    driver.serve(ok(body))
    client = driver.client(on_drift=drifts.append, **options)
    return driver.run(client.animals.get_animal("1")), drifts


def locations(drifts: list[Any]) -> list[list[str | int]]:
    """Return the places of which one drift tells."""
    assert len(drifts) == 1
    return [list(problem.location) for problem in drifts[0].problems]


def test_a_union_is_read_as_the_branch_that_its_discriminator_names(keeper: Driver) -> None:
    assert type(read(keeper, CAT)[0]) is keeper.package.Cat
    dog, drifts = read(keeper, DOG)
    assert type(dog) is keeper.package.Dog
    assert type(dog.owner) is keeper.package.Owner
    assert drifts == []


def test_unknown_fields_are_kept(keeper: Driver) -> None:
    cat, drifts = read(keeper, {**CAT, "wings": {"n": 2}})
    assert cat.wings == {"n": 2}
    assert cat.model_extra == {"wings": {"n": 2}}
    assert cat.to_dict(mode="json") == {**CAT, "wings": {"n": 2}}
    assert drifts == []


def test_unknown_enum_values_arrive_as_they_are(keeper: Driver) -> None:
    cat, drifts = read(keeper, {**CAT, "mood": "furious"})
    assert cat.mood == "furious"
    assert drifts == []


def test_an_unknown_variant_arrives_as_a_mapping(keeper: Driver) -> None:
    fish, drifts = read(keeper, {"kind": "Fish", "fins": 3})
    assert fish == {"kind": "Fish", "fins": 3}
    assert locations(drifts) == [[]]


def test_an_unknown_variant_in_a_list_leaves_the_others_typed(keeper: Driver) -> None:
    keeper.serve(ok([CAT, {"kind": "Fish"}, DOG]))
    drifts: list[Any] = []
    found = keeper.run(keeper.client(on_drift=drifts.append).animals.list_animals(after="a"))
    assert [type(animal).__name__ for animal in found] == ["Cat", "dict", "Dog"]
    assert locations(drifts) == [[1]]


def test_a_missing_required_field_is_none(keeper: Driver) -> None:
    cat, drifts = read(keeper, {"kind": "Cat", "born": "2020-02-29"})
    assert type(cat) is keeper.package.Cat
    assert cat.name is None
    assert cat.born == dt.date(2020, 2, 29)
    assert "name" not in cat.model_fields_set
    assert locations(drifts) == [["name"]]


def test_a_wrong_type_leaves_the_raw_value(keeper: Driver) -> None:
    dog, drifts = read(keeper, {**DOG, "owner": {"name": 7, "age": "old"}, "seen": "yesterday"})
    assert type(dog.owner) is keeper.package.Owner
    assert (dog.owner.name, dog.owner.age, dog.seen) == (7, "old", "yesterday")
    assert sorted(locations(drifts)) == [["owner", "age"], ["owner", "name"], ["seen"]]
    assert dog.to_dict()["owner"] == {"name": 7, "age": "old"}


def test_null_where_it_must_not_be_is_left(keeper: Driver) -> None:
    cat, drifts = read(keeper, {**CAT, "name": None})
    assert cat.name is None
    assert "name" in cat.model_fields_set
    assert locations(drifts) == [["name"]]


def test_the_drift_says_what_and_where(keeper: Driver) -> None:
    _, [drift] = read(keeper, {**CAT, "name": 7})
    assert (drift.operation, drift.status_code, drift.expected) == ("getAnimal", 200, "Animal")
    assert "name" in str(drift)


def test_without_a_callback_there_is_one_log_record(keeper: Driver, caplog: pytest.LogCaptureFixture) -> None:
    keeper.serve(ok({**CAT, "name": 7, "mood": 8}))
    with caplog.at_level(logging.WARNING):
        keeper.run(keeper.client().animals.get_animal("1"))
    [record] = caplog.records
    assert (record.name, record.levelname) == ("zoo", "WARNING")
    assert "getAnimal" in record.getMessage()
    assert "name" in record.getMessage()


def test_strict_raises_instead(keeper: Driver) -> None:
    with pytest.raises(keeper.package.ResponseValidationError) as caught:
        read(keeper, {**CAT, "name": 7}, strict=True)
    error = caught.value
    assert error.status_code == 200
    assert [list(problem.location) for problem in error.drift.problems] == [["name"]]
    assert json.loads(error.content)["name"] == 7
    again = pickle.loads(pickle.dumps(error))  # noqa: S301  # our own
    assert (str(again), again.drift, again.status_code) == (str(error), error.drift, 200)


def test_strict_keeps_unknown_fields_and_open_enums(keeper: Driver) -> None:
    cat, drifts = read(keeper, {**CAT, "mood": "furious", "wings": 2}, strict=True)
    assert (cat.mood, cat.wings, drifts) == ("furious", 2, [])


def test_strict_refuses_a_member_that_is_there_twice(keeper: Driver) -> None:
    twice = b'{"kind": "Cat", "name": "a", "name": "b", "born": "2020-02-29"}'
    keeper.serve(httpx2.Response(200, content=twice, headers={"content-type": "application/json"}))
    assert keeper.run(keeper.client().animals.get_animal("1")).name == "b"
    with pytest.raises(keeper.package.ApiError):
        keeper.run(keeper.client(strict=True).animals.get_animal("1"))


def test_a_good_answer_is_no_drift(keeper: Driver, caplog: pytest.LogCaptureFixture) -> None:
    keeper.serve(ok(CAT))
    keeper.run(keeper.client().animals.get_animal("1"))
    assert caplog.records == []


def test_null_and_absent_are_told_apart(keeper: Driver) -> None:
    absent, _ = read(keeper, DOG)
    null, _ = read(keeper, {**DOG, "best-friend": None})
    assert absent.best_friend is null.best_friend is None
    assert "best_friend" not in absent.model_fields_set
    assert "best_friend" in null.model_fields_set
    assert null.to_dict() == {**DOG, "best-friend": None}


FORMATS: dict[str, tuple[Any, Any]] = {
    "seen": ("2024-01-02T03:04:05.000006Z", dt.datetime(2024, 1, 2, 3, 4, 5, 6, tzinfo=dt.UTC)),
    "chip": (CHIP, uuid.UUID(CHIP)),
    "tag": ("aGk=", b"hi"),
    "price": ("1.10", decimal.Decimal("1.10")),
}


@pytest.mark.parametrize("name", FORMATS)
def test_formats_have_python_types_and_round_trip(keeper: Driver, name: str) -> None:
    wire, value = FORMATS[name]
    dog, drifts = read(keeper, {**DOG, name: wire})
    assert getattr(dog, name) == value
    assert drifts == []
    assert dog.to_dict(mode="json") == {**DOG, name: wire}
    assert json.loads(dog.to_json()) == {**DOG, name: wire}
    assert keeper.package.Dog.from_json(dog.to_json()) == dog
    assert keeper.package.Dog.from_dict(dog.to_dict()) == dog


def test_python_values_are_sent_in_their_wire_form(zoo: ModuleType) -> None:
    dog = zoo.Dog(owner=zoo.Owner(name="Ann"), chip=uuid.UUID(CHIP), tag=b"hi", price=decimal.Decimal("1.10"))
    assert dog.to_dict(mode="json") == {**DOG, "chip": CHIP, "tag": "aGk=", "price": "1.10"}


def test_a_constant_has_its_value_as_default(zoo: ModuleType) -> None:
    assert zoo.Cat(name="Tom", born=dt.date(2020, 2, 29)).to_dict(mode="json") == CAT


def test_wire_names_are_aliases(zoo: ModuleType) -> None:
    assert zoo.Dog(owner=zoo.Owner(name="A"), best_friend="B").to_dict()["best-friend"] == "B"
    assert zoo.Dog.from_dict({**DOG, "best-friend": "B"}).best_friend == "B"


def test_read_only_is_optional_in_requests_and_write_only_in_responses(zoo: ModuleType) -> None:
    assert zoo.NewAnimal(kind="cat").to_dict() == {"kind": "cat"}
    assert zoo.Cat.from_dict(CAT).secret is None


def test_enums_are_open_on_models_and_closed_in_dicts(openapi_openai: ModuleType) -> None:
    models = openapi_openai.models
    field = models.CreateImageRequest.__annotations__["style"]
    assert str(field) == "Literal['vivid', 'natural'] | str | None" or '["vivid", "natural"] | str' in str(field)
    closed = models.CreateImageRequestDict.__annotations__["style"]
    assert "str" not in str(closed.__forward_arg__ if isinstance(closed, typing.ForwardRef) else closed)


def test_classes_are_importable_from_the_package_and_its_models(openapi_openai: ModuleType) -> None:
    for name in openapi_openai.models.__all__:
        assert getattr(openapi_openai, name) is getattr(openapi_openai.models, name)
        assert name in openapi_openai.__all__
    assert "Operation" not in openapi_openai.__all__


def test_models_can_be_pickled_and_compared(openapi_openai: ModuleType) -> None:
    result = openapi_openai.ImagesResponse.from_dict({**OTTER, "extra": 1})
    again = pickle.loads(pickle.dumps(result))  # noqa: S301  # our own
    assert again == result
    assert again.extra == 1


def test_docstrings_come_from_the_document(openapi_openai: ModuleType) -> None:
    assert openapi_openai.Image.__doc__.startswith("Represents the url or the content of an image")
    assert openapi_openai.ImagesApi.create_image.__doc__.startswith("Creates an image given a prompt.")


# Bodies that are not as announced

OTHERS: dict[str, tuple[httpx2.Response, Any]] = {
    "text": (httpx2.Response(200, text="hello"), "hello"),
    "nothing": (httpx2.Response(204), None),
    "bytes": (httpx2.Response(200, content=b"\x00\x01", headers={"content-type": "image/png"}), b"\x00\x01"),
    "another status": (httpx2.Response(202, json={"a": 1}), {"a": 1}),
}


@pytest.mark.parametrize("name", OTHERS)
def test_a_success_of_another_kind_is_returned_as_it_is(keeper: Driver, name: str) -> None:
    answer, expected = OTHERS[name]
    keeper.serve(answer)
    assert keeper.run(keeper.client(on_drift=lambda _: None).animals.get_animal("1")) == expected


def test_a_body_that_should_be_there_and_is_not_is_a_drift(keeper: Driver) -> None:
    drifts: list[Any] = []
    keeper.serve(httpx2.Response(200, headers={"content-type": "application/json"}))
    assert keeper.run(keeper.client(on_drift=drifts.append).animals.get_animal("1")) is None
    assert locations(drifts) == [[]]
    with pytest.raises(keeper.package.ResponseValidationError):
        keeper.run(keeper.client(strict=True).animals.get_animal("1"))


BROKEN = {
    "cut": b'{"kind": "Cat", "name": "T',
    "empty object with a comma": b"{,}",
    "NaN": b'{"kind": "Dog", "owner": {"name": NaN}}',
    "infinity": b'{"kind": "Dog", "owner": {"name": "x", "age": -Infinity}}',
    "nested too deeply": b'{"kind":' * 100_000,
}


@pytest.mark.parametrize("name", BROKEN)
def test_json_that_is_none_is_our_error(keeper: Driver, name: str) -> None:
    headers = {"content-type": "application/json", "x-request-id": "r"}
    keeper.serve(httpx2.Response(200, content=BROKEN[name], headers=headers))
    with pytest.raises(keeper.package.ResponseDecodeError) as caught:
        keeper.run(keeper.client(on_drift=lambda _: None).animals.get_animal("1"))
    assert (caught.value.request_id, caught.value.content) == ("r", BROKEN[name])
    assert len(str(caught.value)) < 400


def test_a_binary_body_is_not_read_before_it_is_asked_for(keeper: Driver, tmp_path: Any) -> None:
    png = b"\x89PNG" * 1000
    headers = {"content-type": "image/png", "content-disposition": 'attachment; filename="../../etc/passwd"'}
    keeper.serve(httpx2.Response(200, content=png, headers=headers))
    api = keeper.client().animals
    assert keeper.wait(keeper.run(api.get_photo("1")).read()) == png

    async def chunks(photo: Any) -> bytes:
        return b"".join([chunk async for chunk in photo.iter_bytes(100)])

    photo = keeper.run(api.get_photo("1"))
    assert (keeper.wait(chunks(photo)) if keeper.is_async else b"".join(photo.iter_bytes(100))) == png
    photo = keeper.run(api.get_photo("1"))
    keeper.wait(photo.write_to(tmp_path / "photo.png"))
    assert (tmp_path / "photo.png").read_bytes() == png
    assert (photo.status_code, photo.content_type, photo.filename) == (200, "image/png", "passwd")
    assert type(photo) is keeper.of("BinaryResponse")


def test_an_error_where_bytes_were_expected_is_an_error(keeper: Driver) -> None:
    keeper.serve(failed(403))
    with pytest.raises(keeper.package.PermissionDeniedError, match="boom"):
        keeper.run(keeper.client().animals.get_photo("1"))
