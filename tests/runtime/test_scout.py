"""The first answers of a type: read without what they do not hold, and as pydantic reads them later."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import Any

import pytest
from shop._runtime.reading import decode
from shop._runtime.reading.decode import Decoder, NotJson
from shop._runtime.reading.scout import scouted
from shop._runtime.reading.unsure import Unsure

from .conftest import ROOT, lazy

BODIES: list[tuple[str, str]] = [
    ("Image", '{"url":"u","new":{"a":[1,2.0,null,true]}}'),
    ("Image", '{"url":"a","url":"b"}'),
    ("Image", '{"url":5}'),
    ("Image", "[]"),
    ("ImagesResponse", '{"created":1.0,"data":[{}]}'),
    ("ImagesResponse", '{"created":1,"data":[{"url":null},{"url":"\\u00e9"}]}'),
    ("ImagesResponse", '{"created":true,"data":[]}'),
    ("ImagesResponse", '{"created":1}'),
    ("Tree", '{"name":"a","children":[{"name":"b","children":[]}]}'),
    ("Everything", '{"when":"2026-11-27T01:02:03Z","day":"2026-11-27","at":"01:02:03","lasts":"PT1M"}'),
    ("Everything", '{"when":"2026-11-27","day":"2026-02-30"}'),
    ("Everything", '{"when":1.5,"day":null}'),
    ("Everything", '{"when":"\\ud800"}'),
    ("dict[str, UnixDateTimeNumber]", '{"a":1741476542,"b":1.5,"c":-1}'),
    ("dict[str, UnixDateTimeNumber]", '{"a":true}'),
    ("dict[str, UnixDateTimeNumber]", '{"a":"1"}'),
    ("dict[str, UnixDateTimeNumber]", '{"a":1' + "0" * 400 + "}"),
    ("dict[str, UnixDateTime]", '{"a":1741476542,"b":1.5}'),
    ("dict[str, HttpDateTime]", '{"a":"Sun, 06 Nov 1994 08:49:37 GMT"}'),
    ("dict[str, HttpDateTime]", '{"a":"Sunday"}'),
    ("list[Literal['a', 'b']]", '["a","b"]'),
    ("list[Literal['a', 'b']]", '["a","c",1,null]'),
    ("list[Literal[1, True]]", "[1,true,1.0]"),
    ("Everything", '{"id":"12345678-1234-5678-1234-567812345678","price":"1.50","data":"YWI="}'),
    ("Everything", '{"size":"xxl","count":5,"ratio":5,"flag":false,"anything":[{"x":1.0}]}'),
    ("Everything", '{"count":5.5,"ratio":"5","flag":0}'),
    ("Everything", '{"ratio":1e999}'),
    ("Everything", '{"anything":1e999}'),
    ("Everything", '{"anything":"\\ud800"}'),
    ("Everything", '{"one_of":"a"}'),
    ("Everything", '{"one_of":[1,2]}'),
    ("Everything", '{"one_of":[1,"x"]}'),
    ("Everything", '{"one_of":{"name":"a","children":[]}}'),
    ("Everything", '{"one_of":{"url":"a"}}'),
    ("Everything", '{"one_of":{"unknown":1}}'),
    ("Cat", '{"petType":"cat","pet_type":"x"}'),
    ("Pet", '{"petType":"cat"}'),
    ("Pet", '{"petType":"cow"}'),
    ("list[Pet]", '[{"petType":"dog"},{"petType":"cat","more":1}]'),
    ("dict[str, Image | None]", '{"a":null,"b":{"url":"u"}}'),
    ("Litter", '{"kittens":[{"petType":"cat"}]}'),
    ("tuple[Image, int]", '[{"url":"u"},1]'),
    ("Union[Image, list[Tree]]", '[{"name":"a"}]'),
    ("Optional[Image]", "null"),
]


def outcome(expression: str, content: bytes, times: int, monkeypatch: pytest.MonkeyPatch) -> tuple[Any, Any]:
    monkeypatch.setattr(decode, "SCOUTED", times)
    monkeypatch.setattr(decode, "pays", lambda _hint: True)  # though other tests have read that type
    return Decoder(lazy(expression)()).read(content)


def plain(value: Any) -> Any:
    """Return all that there is of a value."""
    if hasattr(value, "model_fields_set"):
        members = {name: plain(each) for name, each in vars(value).items()}
        return type(value), list(members), members, value.model_fields_set, plain(value.model_extra)
    if isinstance(value, dict):
        return {key: plain(each) for key, each in value.items()}
    return [type(value), *map(plain, value)] if isinstance(value, list | tuple) else (type(value), value)


@pytest.mark.parametrize(("expression", "body"), BODIES)
def test_the_first_answers_are_read_as_all_others(expression: str, body: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(decode, "decimals_in_use", lambda: False)
    value, problems = outcome(expression, body.encode(), 16, monkeypatch)
    later, told = outcome(expression, body.encode(), 0, monkeypatch)
    assert (plain(value), problems) == (plain(later), told)


def test_what_is_right_needs_no_pydantic() -> None:
    value = scouted(lazy("Tree")(), {"name": "a", "children": [{"name": "b"}], "new": 1})
    assert (value.children[0].name, value.new) == ("b", 1)
    assert value.model_fields_set == {"name", "children", "new"}


@pytest.mark.parametrize(
    ("expression", "value"),
    [("Image", {"url": 5}), ("ImagesResponse", {"created": 1}), ("list[Image]", {}), ("Pet", {"petType": "cow"})],
)
def test_what_is_wrong_is_left_to_others(expression: str, value: Any) -> None:
    with pytest.raises(Unsure):
        scouted(lazy(expression)(), value)


def test_a_first_answer_that_is_no_json_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    for content in (b'{"url":', b'{"url":NaN}', b"[" * 5000):
        with pytest.raises(NotJson):
            outcome("Image", content, 16, monkeypatch)
    with pytest.raises(NotJson):
        Decoder(lazy("Image")()).read(b'{"url":"a","url":"b"}', strict=True)


BUILT = """
from shop.models import Cat, Everything
from shop._runtime.reading.validators import json_validator
found = Everything.from_json('{"when":"2026-11-27T01:02:03Z","lasts":"PT1M","size":"s","count":1}')
cat = Cat.from_json('{"petType":"cat"}')
print(found.when.year, found.lasts.seconds, cat.pet_type, json_validator.cache_info().currsize)
"""


def test_a_first_answer_of_texts_and_times_has_pydantic_build_nothing() -> None:
    done = subprocess.run([sys.executable, "-c", BUILT], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["2026", "60", "cat", "0"]


FIRST = """
import json, sys
from shop.models import Everything
found = Everything.from_json('{"count":1,"one_of":null}')
before = sorted(name for name in ("image", "tree") if f"shop.models.{name}" in sys.modules)
print(json.dumps([before, found.count, found.to_json(), isinstance(Everything(one_of="a"), Everything)]))
"""


def test_a_first_answer_loads_no_model_that_it_does_not_hold() -> None:
    done = subprocess.run([sys.executable, "-c", FIRST], cwd=ROOT, capture_output=True, text=True, check=True)
    assert json.loads(done.stdout) == [[], 1, '{"count":1,"one_of":null}', True]
