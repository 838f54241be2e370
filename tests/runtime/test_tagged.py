"""Unions whose branch the value of one property chooses: where it may be missing, and where it is unknown."""

from __future__ import annotations

import json
from typing import Annotated, Any, Literal

import pytest
from pydantic import TypeAdapter, ValidationError
from shop._runtime.loose import Loose
from shop._runtime.models import ApiModel, Tagged


class Text(ApiModel):
    """A text that may say that it is one."""

    kind: Literal["text"] | None = None
    text: str


class Link(ApiModel):
    """A link that may say that it is one."""

    kind: Literal["link"] | None = None
    url: str


Part = Annotated[Text | Link, Tagged("kind", "text", "link", optional=True)]


def loosely(hint: Any, value: Any) -> tuple[Any, list[str]]:
    loose = Loose()
    return loose.build(hint, value, ()), [str(problem) for problem in loose.problems]


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
