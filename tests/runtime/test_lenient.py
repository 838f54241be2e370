"""Large bodies in which something is wrong: read as small ones are, by a reader that begins once."""

from __future__ import annotations

import json
from typing import Annotated, Any, Literal

import pytest
from pydantic import Field
from shop._runtime.models import ApiModel, IsoDate, Tagged
from shop._runtime.reading import decode, lenient
from shop._runtime.reading.decode import Decoder, NotJson
from shop._runtime.reading.lenient import LenientReader


class Leaf(ApiModel):
    """The smallest part."""

    kind: Literal["leaf"]
    size: int
    day: IsoDate | None = None
    made_by: Annotated[str | None, Field(alias="madeBy")] = None


class Knot(ApiModel):
    """A part with parts of its own kind."""

    kind: Literal["knot"] = "knot"
    name: str
    leaf: Leaf | None = None
    inner: list[Knot] | None = None
    named: dict[str, Leaf] | None = None
    tagged: Annotated[Leaf | Knot | None, Tagged("kind", "leaf", "knot")] = None
    based: list[Annotated[Leaf | Knot, Tagged("kind", "leaf", "knot", base=0)]] | None = None
    either: Leaf | Knot | str | None = None
    pair: tuple[Leaf, int] | None = None
    number: float | None = None
    choice: Literal[1, 2] | None = None
    anything: Any = None


class Bag(ApiModel):
    """Leaves by any name."""

    __pydantic_extra__: dict[str, Leaf] = Field(init=False)
    count: int


LEAF = {"kind": "leaf", "size": 1}
WRONG = {"kind": "leaf", "size": "x"}
CASES: list[tuple[Any, Any]] = [
    (Leaf, {"size": "x"}),
    (Leaf, {"kind": "knot", "size": 1, "madeBy": 5, "made_by": 6}),
    (Leaf, {"kind": "leaf", "size": 1, "made_by": 6}),
    (Leaf, {"kind": "leaf", "size": 1.0, "day": "2026-02-30"}),
    (Leaf, [1]),
    (list[Leaf], [LEAF, WRONG, "leaf", None, {}, LEAF]),
    (list[Leaf] | None, [WRONG, LEAF]),
    (dict[str, list[Leaf]], {"a": [LEAF], "b": [WRONG], "c": 5}),
    (dict[str, Leaf | None], {"a": None, "b": WRONG, "c": {"kind": "other", "size": 1}}),
    (Knot, {"name": 5, "kind": "other"}),
    (Knot, {"name": "a", "leaf": WRONG}),
    (Knot, {"name": "a", "leaf": {"kind": "other", "size": 1}}),
    (Knot, {"name": "a", "leaf": {"size": 1}}),
    (Knot, {"name": "a", "inner": [{"inner": [{"name": 1, "inner": 1}, {"named": {"x": WRONG, "y": LEAF}}]}]}),
    (Knot, {"name": "a", "tagged": WRONG}),
    (Knot, {"name": "a", "tagged": {"kind": "knot", "leaf": WRONG}}),
    (Knot, {"name": "a", "tagged": {"kind": "other", "size": 1}}),
    (Knot, {"name": "a", "tagged": [LEAF]}),
    (Knot, {"name": "a", "based": [LEAF, WRONG, {"kind": "other", "size": "x"}, {"kind": "knot"}, 1]}),
    (Knot, {"name": "a", "either": WRONG}),
    (Knot, {"name": "a", "either": {"name": "b", "leaf": 5}}),
    (Knot, {"name": "a", "pair": [WRONG, 1]}),
    (Knot, {"name": "a", "pair": [LEAF]}),
    (Knot, {"name": "a", "number": "1", "choice": True}),
    (Knot, {"name": "a", "number": 1, "choice": 3, "anything": [{"x": 1.0}]}),
    (Knot, {"name": None, "anything": 10**400}),
    (Bag, {"count": "1", "a": LEAF, "b": WRONG, "c": {"size": 2}, "d": None}),
    (Bag, {"a": WRONG}),
]


def read(hint: Any, content: bytes, large: int, monkeypatch: pytest.MonkeyPatch) -> tuple[Any, list[str], Decoder]:
    monkeypatch.setattr(decode, "LARGE", large)
    decoder = Decoder(hint)
    value, problems = decoder.read(content)
    if decoder._lenient is not None:  # so it is asked first from now on
        again = decoder.read(content)
        assert repr(again) == repr((value, problems))
    return value, [str(each) for each in problems], decoder


@pytest.mark.parametrize("count", [1, 120])
@pytest.mark.parametrize(("hint", "body"), CASES, ids=[json.dumps(body)[:60] for _, body in CASES])
def test_a_large_body_is_read_as_a_small_one(hint: Any, body: Any, count: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Alone, and many of it after one that is right."""
    content = json.dumps(body if count == 1 else [body] * count).encode()
    of_all = hint if count == 1 else list[hint]
    value, problems, small = read(of_all, content, 1 << 30, monkeypatch)
    found, told, large = read(of_all, content, 0, monkeypatch)
    assert small._lenient is None
    assert isinstance(large._lenient, LenientReader)
    assert (repr(found), told) == (repr(value), problems)
    assert type(found) is type(value)
    assert _plain(found) == _plain(value)


def _plain(value: Any) -> Any:
    if isinstance(value, ApiModel):
        return (type(value).__name__, value.to_json(), {name: _plain(each) for name, each in vars(value).items()})
    if isinstance(value, dict):
        return {key: _plain(each) for key, each in value.items()}
    return [_plain(each) for each in value] if isinstance(value, list) else value


def test_a_pydantic_without_such_readers_is_as_good(monkeypatch: pytest.MonkeyPatch) -> None:
    class Old:
        """As pydantic's was before it could be told to make models anew."""

        def __init__(self, schema: Any, config: Any = None) -> None:
            """Take no more than these."""

    monkeypatch.setattr(lenient, "SchemaValidator", Old)
    lenient.lenient_reader.cache_clear()
    value, problems, decoder = read(list[Leaf], json.dumps([LEAF, WRONG]).encode(), 0, monkeypatch)
    lenient.lenient_reader.cache_clear()
    assert decoder._lenient is None
    assert (value[1].size, problems) == ("x", ["1.size: Input should be a valid integer"])


def test_only_so_many_problems_are_told_and_all_values_stay() -> None:
    body = [LEAF, *({"size": str(number), "day": number} for number in range(2000)), LEAF]
    value, problems = Decoder(list[Leaf]).read(json.dumps(body).encode())
    assert [each.location for each in problems[:4]] == [(1, "kind"), (1, "size"), (1, "day"), (2, "kind")]
    assert len(problems) == 100
    assert problems[99].location == (34, "kind")
    assert [each.to_dict(mode="json") for each in value] == body


def test_what_is_right_after_something_was_wrong_is_no_drift() -> None:
    wrong, right = ([{**LEAF, "size": size} for size in [*range(2000), last]] for last in ("x", 1))
    decoder = Decoder(list[Leaf])
    assert [str(each) for each in decoder.read(json.dumps(wrong).encode())[1]] == [
        "2000.size: Input should be a valid integer"
    ]
    value, problems = decoder.read(json.dumps(right).encode())
    assert problems == ()
    assert value == [Leaf.from_dict(each) for each in right]


@pytest.mark.parametrize(
    ("part", "problems"),
    [
        (
            '{"kind":"knot","name":5,"name":6}',
            ["the body: names 'name' twice", "0.name: Input should be a valid string"],
        ),
        (
            '{"kind":"knot","name":{"a":1,"a":2}}',
            ["the body: names 'a' twice", "0.name: Input should be a valid string"],
        ),
        (
            '{"name":5,"number":1e999}',
            ["0.name: Input should be a valid string", "0.number: Input should be a finite number"],
        ),
        ('{"name":5,"anything":1e999}', ["0.name: Input should be a valid string"]),
        ('{"name":5,"anything":"\\ud800"}', ["0.name: Input should be a valid string"]),
        ('{"name":[1e999]}', ["0.name: Input should be a valid string"]),
    ],
)
def test_what_only_the_text_tells_is_told_of_large_bodies(part: str, problems: list[str]) -> None:
    content = f"[{part},{json.dumps([{'name': 'a', 'leaf': LEAF}] * 1000)[1:]}".encode()
    decoder = Decoder(list[Knot])
    for _ in range(2):
        value, told = decoder.read(content)
        assert [str(each) for each in told] == problems
        assert value[1] == value[1000] == Knot.from_dict({"name": "a", "leaf": LEAF})
    assert "inf" not in repr(value[0])
    for refused in (content[:-1], content.replace(b"1e999", b"NaN").replace(b"5", b"NaN", 1) + b" x"):
        with pytest.raises(NotJson):
            decoder.read(refused)
