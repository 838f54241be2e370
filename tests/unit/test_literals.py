"""The encoders of the Python target: what goes in comes back, and nothing breaks out."""

from __future__ import annotations

import ast
import random
import tomllib

import pytest

from specloom.targets.python.literals import (
    comment,
    docstring,
    dotted,
    identifier,
    string,
    toml_string,
    tuple_code,
    value,
)

HOSTILE = [
    '"""',
    "'''",
    "\\",
    '\\"""',
    'ends with a quote"',
    '"begins with one',
    "a\nb",
    "a\r\nb\rc",
    "\u2028\u2029\x85\x0b\x0c\x1c",
    "\u202e\u2066 turned around",
    "\ud800 alone",
    "{% raw %}{{ x }}",
    "#{1}",
    "\x00\x1b[31m",
    "é日本🦦",
    "",
    "   ",
    "\t- a list\n\t- of two",
]


def random_texts(count: int) -> list[str]:
    """Return texts made of what breaks encoders."""
    rnd = random.Random(7)
    special = [0, 9, 10, 13, 34, 35, 39, 92, 0x85, 0x2028, 0x202E, 0xD800, 0xFEFF, 0x1F9A6]
    pool = [*special, *range(0x20, 0x7F)]
    return ["".join(chr(rnd.choice(pool)) for _ in range(rnd.randrange(14))) for _ in range(count)]


def test_a_string_comes_back_unchanged() -> None:
    for text in [*HOSTILE, *random_texts(5000)]:
        assert ast.literal_eval(string(text)) == text
        assert string(text).isprintable()


@pytest.mark.parametrize("data", [None, True, 0, -1, 10**50, 1.5, "x", [1, ["a"]], {"k": {'"': None}}, [], {}])
def test_a_json_value_comes_back_unchanged(data: object) -> None:
    assert ast.literal_eval(value(data)) == data


def test_a_number_that_json_cannot_hold_is_refused() -> None:
    with pytest.raises(TypeError):
        value(float("nan"))


@pytest.mark.parametrize("indent", [0, 4, 8])
def test_a_docstring_is_one_string_whatever_it_says(indent: int) -> None:
    for text in [*HOSTILE, *random_texts(3000)]:
        heads = "".join("    " * depth + "if 1:\n" for depth in range(indent // 4))
        inner = ast.parse(f"{heads}{' ' * indent}{docstring(text, indent=indent)}\n").body
        for _ in range(indent // 4):
            assert len(inner) == 1
            assert isinstance(inner[0], ast.If)
            inner = inner[0].body
        assert len(inner) == 1
        assert isinstance(inner[0], ast.Expr)


def test_a_docstring_keeps_words_and_wraps_long_lines() -> None:
    text = "word " * 60
    assert ast.literal_eval(docstring(text, indent=4)).split() == text.split()
    assert all(len(line) <= 88 for line in docstring(text, indent=4).split("\n"))


def test_a_docstring_leaves_code_and_tables_alone() -> None:
    line = "x" * 50 + " " + "y" * 60
    kept = f"```\n{line}\n```\n\n| {line} |"
    assert line in docstring(kept)
    assert f"| {line} |" in docstring(kept)


def test_a_comment_is_one_line() -> None:
    for text in [*HOSTILE, *random_texts(3000)]:
        assert len(("# " + comment(text)).splitlines()) == 1


@pytest.mark.parametrize("name", ["class", "a b", "1a", "", "naïve", "a.b", "a\n"])
def test_what_is_no_identifier_is_our_bug(name: str) -> None:
    with pytest.raises(ValueError, match="not an identifier"):
        identifier(name)


def test_a_module_path_is_made_of_identifiers() -> None:
    assert dotted("..models.image") == "..models.image"
    with pytest.raises(ValueError, match="not an identifier"):
        dotted("..models.im-age")


def test_a_toml_string_comes_back_unchanged() -> None:
    for text in [*HOSTILE, *random_texts(3000)]:
        expected = text.encode("utf-8", "surrogatepass").decode("utf-8", "replace") if "\ud800" in text else text
        read = tomllib.loads(f"x = {toml_string(text)}")["x"]
        assert read.replace("\ufffd", "") == expected.replace("\ufffd", "")


@pytest.mark.parametrize(("items", "expected"), [([], "()"), (["a"], "(a,)"), (["a", "b"], "(a, b)")])
def test_a_tuple_has_a_comma_only_where_it_must(items: list[str], expected: str) -> None:
    assert tuple_code([identifier(item) for item in items]) == expected
