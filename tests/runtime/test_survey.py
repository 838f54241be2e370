"""Members that are named twice, and numbers beyond floats, in bodies of any size and of any writing."""

from __future__ import annotations

import json
import tracemalloc
from typing import Any

import pytest
from shop._runtime.models import ApiModel, IsoDateTime
from shop._runtime.reading.decode import Decoder, NotJson
from shop._runtime.reading.survey import Survey, is_plain, survey
from shop._runtime.reading.validators import json_validator


class Part(ApiModel):
    """What has parts of each kind."""

    name: str
    at: IsoDateTime | None = None
    ratio: float | None = None
    tags: list[str] | None = None
    pair: tuple[int, Any] | None = None
    inner: Part | None = None
    named: dict[str, Part | str] | None = None
    anything: Any = None


PLAIN = [
    {
        "name": f'"{n}": \\',
        "at": "2026-11-27T01:02:03Z",
        "ratio": n / 3,
        "tags": ["a:b", "c"],
        "new": {"a": n, "b": [{}]},
    }
    for n in range(60)
]
"""More than what is looked at one by one, without a quotation mark before a colon in a text."""
TEXTS = [
    pytest.param(json.dumps(PLAIN), id="one line"),
    pytest.param(json.dumps(PLAIN, indent=2), id="many lines"),
    pytest.param(json.dumps(PLAIN, separators=(",", ":")), id="no spaces"),
    pytest.param(json.dumps(PLAIN, indent="\t", separators=(",", " :\n")), id="spaces before colons"),
]


def with_part(text: str, part: str) -> bytes:
    """Put one more object before the others."""
    return f"[{part},{text[1:]}".encode()


@pytest.mark.parametrize("text", TEXTS)
def test_a_large_body_is_counted_and_not_read_again(text: str) -> None:
    content = text.encode()
    value, problems = Decoder(list[Part]).read(content)
    assert is_plain(content, value)
    assert problems == ()


@pytest.mark.parametrize(
    ("part", "twice"),
    [
        ('{"name":"a","name":"b"}', ["name"]),
        ('{"name":"a","ratio":1,"ratio":null}', ["ratio"]),
        ('{"name":"a","new":1,"new":2}', ["new"]),
        ('{"name":"a","new":{"x":[{"y":1,"y":1}]}}', ["y"]),
        ('{"name":"a","inner":{"name":"a","name":"b"}}', ["name"]),
        ('{"name":"a","named":{"k":{"name":"x"},"k":"y"}}', ["k"]),
        ('{"name":"a","named":{"k":{"name":"x","named":{"k":"a","k":"b"}}}}', ["k"]),
        ('{"name":"a","pair":[1,{"y":1,"y":1}]}', ["y"]),
        ('{"name":"a","anything":[[{"y":1,"y":1}]]}', ["y"]),
        ('{"name":"a","\\\\":1,"\\\\":2}', ["\\"]),
        ('{"name":"a","\\"":1,"\\"":2}', ['"']),
        ('{"name":"a", "new" :1, "new" :2}', ["new"]),
        ('{"name":"a","new":1,"new":2,"x" :1,"y"\t:2,"z"\n:3}', ["new"]),
        ('{"name":"\\u0022:","new":1,"new":2}', ["new"]),
        ('{"name":"\\": : \\\\\\": ","new":{"a":1},"new":{"a":2,"b":":"}}', ["new"]),
        ('{"name":"a","new":"\\": \\\\\\":"}', []),
        ('{"name":":a","new":"\\": :"}', []),
    ],
)
@pytest.mark.parametrize("text", TEXTS)
def test_what_is_named_twice_is_found_in_a_large_body(text: str, part: str, twice: list[str]) -> None:
    content = with_part(text, part)
    decoder = Decoder(list[Part])
    value, problems = decoder.read(content)
    assert len(value) == 61
    assert [each.message for each in problems] == [f"names {name!r} twice" for name in twice]
    assert [*survey(content).repeated] == twice
    if twice:
        assert not is_plain(content, value)
        with pytest.raises(NotJson):
            decoder.read(content, strict=True)


@pytest.mark.parametrize("part", ['{"name":"a","new":NaN}', '{"name":"a","anything":[{"x":-Infinity}]}'])
def test_what_is_no_number_is_refused_in_a_large_body(part: str) -> None:
    with pytest.raises(NotJson):
        Decoder(list[Part]).read(with_part(json.dumps(PLAIN), part))


@pytest.mark.parametrize("hint", [list[Part], Any, list[Any], list[dict[str, Any]]])
def test_a_number_beyond_floats_keeps_its_digits_in_a_large_body(hint: Any) -> None:
    part = '{"name":"a","new":[1e999]}'
    value, problems = Decoder(hint).read(with_part(json.dumps(PLAIN), part))
    new: Any = value[0]["new"] if isinstance(value[0], dict) else value[0].new
    assert new == [10**999]
    assert problems == ()


def test_values_of_other_classes_are_read_again() -> None:
    class Other:
        """What nobody here knows."""

    content = json.dumps(PLAIN).encode()
    assert not is_plain(content, [Other()])
    assert survey(content) == Survey()


def test_a_large_body_takes_no_more_memory_than_its_values() -> None:
    content = json.dumps(PLAIN * 40).encode()
    decoder = Decoder(list[Part])
    validate = json_validator(list[Part])
    peaks: list[int] = []
    for read in (validate, decoder.read):
        read(content)  # builds what stays
        tracemalloc.start()
        kept: Any = read(content)
        peaks.append(tracemalloc.get_traced_memory()[1])
        tracemalloc.stop()
        del kept
    assert peaks[1] < 1.2 * peaks[0]
