"""Reading documents: what the data is, where it stands, and what is refused, always with a place."""

import io
import json
import os
from pathlib import Path
from typing import Any

import pytest
import yaml12

from specloom.diagnostics import InputError, Pointer
from specloom.reading.document import Document, Limits, load, load_text

SPECS = Path(__file__).resolve().parents[3] / "shared/specs"
HOSTILE = Path(__file__).resolve().parents[3] / "shared/hostile"
DEFAULT = Limits()


def read(text: str | bytes, name: str = "t.yaml") -> Document:
    return load_text(name, text)


def refused(source: str | bytes, name: str = "t.yaml", limits: Limits = DEFAULT) -> list[tuple[str, int, int]]:
    with pytest.raises(InputError) as caught:
        load_text(name, source, limits=limits)
    return [
        (found.code, found.span.line, found.span.column) for found in caught.value.diagnostics if found.span is not None
    ]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("no", "no"),
        ("yes", "yes"),
        ("on", "on"),
        ("2020-01-01", "2020-01-01"),
        ("1_000", "1_000"),
        ("017", 17),
        ("0o17", 15),
        ("0x1F", 31),
        ("0b1", "0b1"),
        ("190:20:30", "190:20:30"),
        ("+5", 5),
        (".5", 0.5),
        ("1e3", 1000.0),
        ("1.", 1.0),
        ("~", None),
        ("", None),
        ("NULL", None),
        ("nULL", "nULL"),
        ("TRUE", True),
        ("'1'", "1"),
        ("=", "="),
        ("9007199254740993", 9007199254740993),
        ("12345678901234567890", 12345678901234567890),
        ("!!str 1", "1"),
        ("!!int 1", 1),
        ("! 1", "1"),
        ("'a\u2028 b'", "a\u2028 b"),
        ("a\x85b", "a\x85b"),
        ("[a, {b: c}]", ["a", {"b": "c"}]),
        ("|\n  x: y\n  x: y\n", "x: y\nx: y\n"),
    ],
)
def test_scalars_follow_the_core_schema(text: str, value: Any) -> None:
    found = read(f"a: {text}").data["a"]
    assert found == value
    assert type(found) is type(value)


@pytest.mark.parametrize("key", ["200", "true", "1.10", "0x1F", "on", "'200'", '"2\\x300"'])
def test_keys_are_strings_as_written(key: str) -> None:
    written = {"'200'": "200", '"2\\x300"': "200"}.get(key, key)
    assert list(read(f"{key}: x").data) == [written]


@pytest.mark.parametrize(
    ("text", "data"),
    [
        ("a: &x {b: 1}\nc: *x", {"a": {"b": 1}, "c": {"b": 1}}),
        ("a: &x {b: 1, d: 2}\nc: {<<: *x, d: 3}", {"a": {"b": 1, "d": 2}, "c": {"b": 1, "d": 3}}),
        ("a: &x {b: 1}\ne: &y {b: 2, f: 3}\nc: {<<: [*x, *y]}", {"c": {"b": 1, "f": 3}}),
        ("a: &x k\n*x : 1", {"a": "k", "k": 1}),
        ('c: {"<<": 1}', {"c": {"<<": 1}}),
        ("# only\n---\na: 1\n...\n", {"a": 1}),
        ("%YAML 1.2\n---\na: 1", {"a": 1}),
        ("\ufeffa: 1", {"a": 1}),
        ("a: 1\r\nb: 2\r\n", {"a": 1, "b": 2}),
        ('{a: 1, "b": [2,]}', {"a": 1, "b": [2]}),
    ],
)
def test_yaml_structure(text: str, data: dict[str, Any]) -> None:
    found = read(text).data
    assert {key: found[key] for key in data} == data


@pytest.mark.parametrize(
    ("text", "code", "line"),
    [
        (b"\xff\xfea\0", "not-utf8", 1),
        (b"a\0:\0", "not-utf8", 1),
        (b"a: 1\nb: \xe4", "not-utf8", 2),
        ("a: 1\nb: \x01", "control-character", 2),
        ("a: 1\nb: \x9f", "control-character", 2),
        ("a: 1\nb: \uffff", "control-character", 2),
        ("", "document-empty", 1),
        ("# nothing", "document-empty", 1),
        ("- a", "root-not-a-mapping", 1),
        ("text", "root-not-a-mapping", 1),
        ("a: 1\n---\nb: 2", "many-documents", 2),
        ("a: 1\nb: 2\na: 3", "duplicate-key", 3),
        ("a: {b: 1, 'b': 2}", "duplicate-key", 1),
        ("200: 1\n'200': 2", "duplicate-key", 2),
        ("a: !!binary aGk=", "yaml-tag", 1),
        ("a: !foo b", "yaml-tag", 1),
        ("a: 1\nb: !!python/object/apply:os.system [x]", "yaml-tag", 2),
        ("!!python/name:os.system : 1", "yaml-tag", 1),
        ("a: !!int x", "yaml-tag", 1),
        ("a: &x [*x]", "alias-cycle", 1),
        ("a: *x", "alias-unknown", 1),
        ("a: {<<: 1}", "merge-not-a-mapping", 1),
        ("? [a]\n: b", "key-not-a-string", 1),
        ("~: b", "key-not-a-string", 1),
        ("a: .inf", "number-not-json", 1),
        ("a: -.INF", "number-not-json", 1),
        ("a: .nan", "number-not-json", 1),
        ("a: 1e999", "number-not-json", 1),
        ("a: " + "1" * 401, "number-not-json", 1),
        ("a: 0x" + "f" * 401, "number-not-json", 1),
        ("a: [1\nb: 2", "yaml-syntax", 2),
        ("a:\n\t- b", "yaml-syntax", 2),
        ("a: b: c", "yaml-syntax", 1),
        ("a: " + "[" * 100_000, "document-too-deep", 1),
        ("a: " + "{a: " * 100_000, "document-too-deep", 1),
        ("- " * 100_000, "document-too-deep", 1),
        ("? " * 100_000, "key-not-a-string", 1),
        ("\n".join(" " * depth + "a:" for depth in range(300)), "document-too-deep", 201),
    ],
)
def test_unusable_yaml_is_refused_with_a_line(text: str | bytes, code: str, line: int) -> None:
    assert refused(text)[0][:2] == (code, line)


@pytest.mark.parametrize(
    ("text", "code", "line"),
    [
        ('{"a": 1,\n "a": 2}', "duplicate-key", 2),
        ('{"a": 1,\n}', "json-syntax", 2),
        ('{"a": NaN}', "number-not-json", 1),
        ('{"b": 1,\n"a": -Infinity}', "number-not-json", 2),
        ('{"b": 1,\n"a": 1e999}', "number-not-json", 2),
        ('{"b": 1,\n"a": ' + "9" * 5000 + "}", "number-not-json", 2),
        ('{"b": 1,\n"a": ' + "9" * 401 + "}", "number-not-json", 2),
        ('{"a": "\\ud800"}', "control-character", 1),
        ('{"a":\n"\x01"}', "control-character", 2),
        ('{"a":\n' + "[" * 100_000, "document-too-deep", 2),
        ('{"a":\n' + "[" * 250 + "]" * 250 + "}", "document-too-deep", 2),
        ("", "json-syntax", 1),
        ("[]", "root-not-a-mapping", 1),
    ],
)
def test_unusable_json_is_refused_with_a_line(text: str, code: str, line: int) -> None:
    assert refused(text, "t.json")[0][:2] == (code, line)


def test_json_may_hold_what_yaml_may_not() -> None:
    text = '{"a": "\x7f\x80\x9f\uffff", "b": 1}'
    document = read(text)
    assert document.data == json.loads(text)
    place = document.locate(Pointer("t.yaml", ("b",)))
    assert place is not None
    assert place.column == text.index("1}") + 1


def test_every_duplicate_is_reported_with_the_first_line() -> None:
    text = "a: 1\nb: {c: 1, c: 2}\na: 2"
    with pytest.raises(InputError) as caught:
        read(text)
    assert [(found.pointer.fragment, found.message) for found in caught.value.diagnostics] == [
        ("/b/c", "the key 'c' appears twice in one mapping, first on line 2"),
        ("/a", "the key 'a' appears twice in one mapping, first on line 1"),
    ]
    with pytest.raises(InputError) as caught:
        read('{"b": [{"c": 1, "c": 2}]}', "t.json")
    assert [str(found.pointer) for found in caught.value.diagnostics] == ["t.json#/b/0/c"]
    with pytest.raises(InputError) as caught:
        read('{"a": {"x": 1, "x": 2},\n "b": [{"c": 1,\n "c": 2, "c": 3}], "a": {}}', "t.json")
    assert [(found.span and found.span.line, found.message[:40]) for found in caught.value.diagnostics] == [
        (3, "the key 'c' appears twice in one mapping"),
        (3, "the key 'c' appears twice in one mapping"),
        (3, "the key 'a' appears twice in one mapping"),
    ]


def test_a_place_that_takes_too_long_to_find_is_that_of_what_is_around_it() -> None:
    text = '{"a": ' + "[" * 150 + "1" + ', "x"' * 20_000 + "]" * 150 + "}"
    span = read(text, "t.json").locate(Pointer("t.json", ("a", *"0" * 150)))
    assert span is not None
    assert 8 < span.column < 8 + 150


@pytest.mark.parametrize(
    ("text", "limits", "code"),
    [
        ("a: bb", {"text": 3}, "document-too-large"),
        ("a: bbbb", {"string": 3}, "string-too-long"),
        ("bbbb: a", {"string": 3}, "string-too-long"),
        ('{"a": "bbbb"}', {"string": 3}, "string-too-long"),
        ('{"bbbb": 1}', {"string": 3}, "string-too-long"),
        ("a: [1, 2, 3]", {"nodes": 4}, "document-too-many-nodes"),
        ('{"a": [1, 2, 3]}', {"nodes": 3}, "document-too-many-nodes"),
        ("a: [[[1]]]", {"nesting": 3}, "document-too-deep"),
        ("a: &x [[1]]\nb: [*x]", {"nesting": 3}, "document-too-deep"),
    ],
)
def test_budgets_are_options(text: str, limits: dict[str, int], code: str) -> None:
    assert refused(text, limits=Limits(**limits))[0][0] == code
    assert read(text).data


def test_alias_bombs_are_counted_before_they_are_walked() -> None:
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x]"]
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 12)]
    assert refused("\n".join(lines))[0][0] == "document-too-many-nodes"
    merges = ["a0: &a0 {" + ", ".join(f"k{n}: 1" for n in range(1000)) + "}"]
    merges += [f"b{n}: {{<<: [{', '.join(['*a0'] * 100)}]}}" for n in range(20)]
    assert refused("\n".join(merges))[0][0] == "document-too-many-nodes"


YAML_PLACES = """\
info:
  title: 'Pets'  # here
paths:
  /a~b/{c}:
    get: {tags: [one, two]}
shared: &s
  x: 1
again: *s
"""


@pytest.mark.parametrize(
    ("tokens", "line", "text"),
    [
        (("info",), 1, "info"),
        (("info", "title"), 2, "'Pets'"),
        (("info", "missing", "more"), 1, "info"),
        (("paths", "/a~b/{c}"), 4, "/a~b/{c}"),
        (("paths", "/a~b/{c}", "get", "tags", "1"), 5, "two"),
        (("again", "x"), 7, "1"),
    ],
)
def test_places_in_yaml(tokens: tuple[str, ...], line: int, text: str) -> None:
    span = read(YAML_PLACES).locate(Pointer("t.yaml", tokens))
    assert span is not None
    assert (span.file, span.line, span.text[span.column - 1 : span.end_column - 1]) == ("t.yaml", line, text)


@pytest.mark.parametrize("indent", [None, 2, "\t"])
def test_places_in_json(indent: Any) -> None:
    data = {"info": {"title": 'a "\ud83d\ude00" b'}, "l": [{"x": [1, {"y": "z"}]}]}
    document = read(json.dumps(data, indent=indent), "t.json")
    for tokens, text in (
        (("info",), '"info"'),
        (("info", "title"), json.dumps(data["info"]["title"])),  # type: ignore[call-overload, index]
        (("l", "0", "x"), '"x"'),
        (("l", "0", "x", "1", "y"), '"z"'),
    ):
        span = document.locate(Pointer("t.json", tokens))
        assert span is not None
        assert span.text[span.column - 1 : span.end_column - 1] == text


def test_load_reads_files_and_standard_input(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.write_text("a: 1")
    assert (load(str(path)).path, load(str(path)).name) == (path.resolve(), str(path))
    piped = load("-", stdin=io.BytesIO(b"a: 1"))
    assert (piped.path, piped.data) == (None, {"a": 1})


def test_load_refuses_what_is_no_file(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "fifo")
    (tmp_path / "loop").symlink_to("loop")
    for name, code in (
        ("missing", "input-not-found"),
        (".", "input-not-a-file"),
        ("fifo", "input-not-a-file"),
        ("loop", "input-unreadable"),
        ("nul\0", "input-unreadable"),
    ):
        with pytest.raises(InputError) as caught:
            load(str(tmp_path / name))
        assert caught.value.diagnostics[0].code == code


def real_documents() -> list[Path]:
    return sorted([*SPECS.rglob("*.yaml"), *SPECS.glob("*.json")])


def with_string_keys(value: Any) -> Any:
    """Even out what the other parser does differently: keys of other types, and large integers as floats."""
    if isinstance(value, dict):
        return {str(key): with_string_keys(child) for key, child in value.items()}
    if isinstance(value, list):
        return [with_string_keys(child) for child in value]
    return float(value) if isinstance(value, int) and abs(value) >= 2**63 else value


@pytest.mark.skipif(not SPECS.is_dir(), reason="needs the shared documents")
@pytest.mark.parametrize("path", real_documents(), ids=lambda path: path.name)
def test_real_documents_read_the_same_by_another_parser(path: Path) -> None:
    text = path.read_text("utf-8")
    other = json.loads(text) if path.suffix == ".json" else yaml12.parse_yaml(text)
    document = load_text(path.name, text, any_root=True)
    assert with_string_keys(document.data) == with_string_keys(other)
    as_yaml = load_text("t.yaml", text, any_root=True)
    assert as_yaml.data == document.data


@pytest.mark.skipif(not HOSTILE.is_dir(), reason="needs the hostile corpus")
@pytest.mark.parametrize("path", sorted(HOSTILE.glob("*-*.*")), ids=lambda path: path.name)
def test_hostile_documents_are_read_or_refused(path: Path) -> None:
    try:
        found = load(str(path)).data
    except InputError as error:
        found = {found.message: found.span for found in error.diagnostics}
    assert isinstance(found, dict)
    assert None not in found.values() or "openapi" in found


@pytest.mark.parametrize(
    ("text", "data"),
    [
        ("a: 1\n\t# c\nb: 2\n", {"a": 1, "b": 2}),
        ("a:\n  b: 1\n  \t# c\n\t\n  c: 2\n", {"a": {"b": 1, "c": 2}}),
        ("a:\n  -\tb\n  -\t# c\n    d\n", {"a": ["b", "d"]}),
        ("a: b\t# c\r\n\t\r\nd: [e]\t# f\r\n", {"a": "b", "d": ["e"]}),
        ("a: |\n  text\t# none\n\n  \t# none\nb: 1\n\t# c\n", {"a": "text\t# none\n\n\t# none\n", "b": 1}),
        ("a: 1\n" + "\t# c\n" * 50 + "b: 2\n", {"a": 1, "b": 2}),
    ],
)
def test_tabs_before_comments_are_blanks(text: str, data: Any) -> None:
    document = load_text("t.yaml", text)
    assert document.data == data
    last = [*data][-1]
    place = document.locate(Pointer("t.yaml", (last,)))
    assert place is not None
    assert place.text.lstrip().startswith(last)


def test_tabs_as_indentation_are_refused() -> None:
    with pytest.raises(InputError, match="this is not YAML"):
        load_text("t.yaml", "a:\n\tb: 1\n")
