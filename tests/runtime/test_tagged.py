"""Unions whose branch the value of one property chooses: where it may be missing, and where it is unknown."""

from __future__ import annotations

import json
from typing import Annotated, Any, Literal

import pytest
from pydantic import TypeAdapter, ValidationError
from shop._runtime.models import ApiModel, Tagged
from shop._runtime.reading.tolerant import TolerantReader


class Text(ApiModel):
    """A text that may say that it is one."""

    kind: Literal["text"] | None = None
    text: str


class Link(ApiModel):
    """A link that may say that it is one."""

    kind: Literal["link"] | None = None
    url: str


class Other(ApiModel):
    """Anything else."""

    kind: str | None = None


Known = Annotated[Text | Link | Other | None, Tagged("kind", "text", "link", "other", default=2)]
Part = Annotated[Text | Link, Tagged("kind", "text", "link", optional=True)]


def loosely(hint: Any, value: Any) -> tuple[Any, list[str]]:
    reader = TolerantReader()
    return reader.build(hint, value, ()), [str(problem) for problem in reader.problems]


@pytest.mark.parametrize(
    ("value", "kind"),
    [
        ({"kind": "link", "url": "u"}, Link),
        ({"url": "u"}, Link),
        ({"text": "t"}, Text),
        ({"kind": "text", "text": "t"}, Text),
    ],
)
def test_a_value_without_an_optional_tag_is_told_by_its_other_properties(value: dict[str, str], kind: type) -> None:
    reader: TypeAdapter[Any] = TypeAdapter(Part)
    assert type(reader.validate_json(json.dumps(value))) is kind
    assert type(reader.validate_python(value)) is kind
    assert type(loosely(Part, value)[0]) is kind


def test_an_unknown_tag_is_of_no_branch_even_where_the_tag_is_optional() -> None:
    value = {"kind": "table", "url": "u"}
    reader: TypeAdapter[Any] = TypeAdapter(Part)
    with pytest.raises(ValidationError):
        reader.validate_python(value)
    with pytest.raises(ValidationError):
        reader.validate_json('{"kind": "table", "url": "u"}')
    built, problems = loosely(Part, value)
    assert built == value
    assert problems == ["the body: has an unknown kind"]


@pytest.mark.parametrize(
    ("value", "kind"),
    [
        ({"kind": "link", "url": "u"}, Link),
        ({"kind": "table", "url": "u"}, Other),
        ({"kind": None}, Other),
        ({"url": "u"}, Other),
        ({"kind": "other"}, Other),
    ],
)
def test_a_value_with_an_unknown_tag_or_none_is_of_the_default_branch(value: dict[str, str], kind: type) -> None:
    reader: TypeAdapter[Any] = TypeAdapter(Known)
    assert type(reader.validate_json(json.dumps(value))) is kind
    assert type(reader.validate_python(value)) is kind
    assert type(loosely(Known, value)[0]) is kind
    assert reader.validate_json("null") is None
    assert reader.dump_json(reader.validate_python(Link(url="u"))) == b'{"kind":null,"url":"u"}'


def test_a_body_that_does_not_fit_its_tag_is_not_of_the_default_branch() -> None:
    reader: TypeAdapter[Any] = TypeAdapter(Known)
    with pytest.raises(ValidationError):
        reader.validate_json('{"kind": "link"}')
    built, problems = loosely(Known, {"kind": "link"})
    assert type(built) is Link
    assert problems == ["url: is missing"]


class Animal(ApiModel):
    """What all animals are."""

    kind: str
    name: str | None = None


class Dog(ApiModel):
    """An animal that the document knows."""

    kind: Literal["dog"] = "dog"
    name: str | None = None


class Stone(ApiModel):
    """No animal."""

    weight: int


AnyAnimal = Annotated[Dog | Animal, Tagged("kind", "dog", "animal", base=1)]


@pytest.mark.parametrize(
    ("value", "problems"),
    [
        ({"kind": "cat", "name": "n"}, ["the body: has an unknown kind"]),
        ({"kind": "Dog", "name": "n"}, ["the body: has an unknown kind"]),
        ({"name": "n"}, ["the body: has an unknown kind", "kind: is missing"]),
        ({"kind": "animal", "name": "n"}, []),
    ],
)
def test_what_is_no_known_heir_is_the_base_and_told(value: dict[str, str], problems: list[str]) -> None:
    result, told = loosely(AnyAnimal, value)
    assert (type(result), result.name) == (Animal, "n")
    assert told == problems
    in_list, _ = loosely(list[AnyAnimal | Stone], [value])
    assert type(in_list[0]) is Animal


def test_a_base_does_not_take_what_is_nearer_to_another_branch_of_the_union_around() -> None:
    assert type(loosely(AnyAnimal | Stone, {"weight": "1"})[0]) is Stone


class Polygon(ApiModel):
    """One of several kinds, of which there may be more."""

    kind: Literal["square", "triangle"] | str | None = None  # noqa: PYI051 - as it is generated
    text: str | None = None


Shape = Annotated[Text | Polygon, Tagged("kind", "text", ("square", "triangle"), optional=True)]


@pytest.mark.parametrize(
    ("value", "kind"),
    [
        ({"kind": "square", "text": "t"}, Polygon),
        ({"kind": "text", "text": "t"}, Text),
        ({"kind": "line", "text": "t"}, dict),
    ],
)
def test_a_branch_with_an_open_list_of_tags_does_not_take_unknown_ones(value: dict[str, Any], kind: type) -> None:
    reader: TypeAdapter[Any] = TypeAdapter(Shape)
    if kind is dict:
        with pytest.raises(ValidationError):
            reader.validate_json(json.dumps(value))
        assert loosely(Shape, value) == (value, ["the body: has an unknown kind"])
    else:
        assert type(loosely(Shape, value)[0]) is kind


class First(ApiModel):
    """The first version."""

    number: Literal[1] = 1


class Later(ApiModel):
    """Any version."""

    number: int


Version = Annotated[First | Later, Tagged("number", 1, (), base=1)]


@pytest.mark.parametrize(
    ("value", "kind", "problems"),
    [
        ({"number": 1}, First, []),
        ({"number": 3}, Later, ["the body: has an unknown number"]),
        ({"number": True}, Later, ["the body: has an unknown number"]),
    ],
)
def test_a_tag_may_be_an_integer_and_true_is_none(value: dict[str, Any], kind: type, problems: list[str]) -> None:
    found, said = loosely(Version, value)
    assert type(found) is kind
    assert said[: len(problems)] == problems
