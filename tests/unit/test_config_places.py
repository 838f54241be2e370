"""Every key and item that tomllib reads has a place in the text, whatever the text looks like."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from typing import Any

import pytest

from specloom.config.places import Places
from support.checkout import ROOT

ODD = """
# a = 1, [b]
a = "x # [c] = \\" y"  # b = 2
"quoted.key" . 'other' = 1
'lit\\eral' = '''
[not] = "a" ''''
"\\u00e9" = \"\"\"
\\"\"\" [[x]]
b = 3
\"\"\"\"\"
when = 1979-05-27 07:32:00Z
nested = [ [1, 2], # c, ]
  ["a]", { b = [ {c = 1.5}, ], "d e" = [] }],
]
[ table . "of" ]
b.c = true
b.d = { }
[[array.of]]
[[array.of.of]]
z = [1979-05-27 07:32:00Z, -inf, 0x1F]
[array.of.plain]
z = 'a'
[[array.of]]
n=1
[array]
last = 'x'"""


def ways(value: Any, way: tuple[str, ...] = ()) -> Iterator[tuple[str, ...]]:
    """Yield the way to every value below another."""
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, each in items:
        yield (*way, str(key))
        yield from ways(each, (*way, str(key)))


@pytest.mark.parametrize("text", [ODD, (ROOT / "pyproject.toml").read_text("utf-8")], ids=["odd", "ours"])
def test_everything_has_a_place(text: str) -> None:
    for shown in (text, text.replace("    ", "\t")):
        places = Places("f", shown)
        for way in ways(tomllib.loads(shown)):
            assert way in places._found, way
        assert set(places._found) == set(ways(tomllib.loads(shown)))


@pytest.mark.parametrize(
    ("way", "line", "marked"),
    [
        (("a",), 3, "a"),
        (("quoted.key", "other"), 4, "other"),
        (("é",), 7, "\\u00e9"),
        (("when",), 11, "when"),
        (("nested", "0", "1"), 12, "2"),
        (("nested", "1", "1", "b", "0", "c"), 13, "c"),
        (("nested", "1", "1", "d e"), 13, "d e"),
        (("table", "of", "b", "c"), 16, "c"),
        (("array", "of", "0", "of", "0", "z", "1"), 20, "-inf"),
        (("array", "of", "1"), 23, "of"),
        (("array", "of", "1", "none", "at", "all"), 23, "of"),
    ],
)
def test_the_place_of(way: tuple[str, ...], line: int, marked: str) -> None:
    span = Places("f", ODD).span(way)
    assert span is not None
    assert (span.line, span.text[span.column - 1 : span.end_column - 1]) == (line, marked)


def test_what_has_no_place() -> None:
    assert Places("f", ODD).span(()) is None
    assert Places("f", ODD).span(("none",)) is None
    assert Places("f", "a = ").span(("a",)) is not None


def test_a_text_that_is_no_toml_ends() -> None:
    for end in range(len(ODD)):
        Places("f", ODD[:end])
        Places("f", ODD[end:])
