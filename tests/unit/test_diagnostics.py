"""Problems are shown in one form, in order, and nothing in them steers a terminal."""

from __future__ import annotations

import json

import pytest

from specloom.diagnostics import Diagnostic, InputError, Pointer, Severity, Span
from specloom.reading.document import load_text
from specloom.reading.text import span as span_in
from specloom.report import count, located, plural, render, text, visible

LINE = "          $ref: '#/components/schemas/Pett'"
PLACE = Pointer("specs/pets.yaml").child("paths", "/pets", "get", "responses", "200", "schema")


def problem(text: str = LINE, column: int = 17, end: int = 44, **changes: object) -> Diagnostic:
    options: dict[str, object] = {
        "code": "ref-not-found",
        "severity": Severity.ERROR,
        "message": "'#/components/schemas/Pett' does not exist",
        "pointer": PLACE,
        "help": "did you mean '#/components/schemas/Pet'?",
        "span": Span("specs/pets.yaml", 42, column, end, text),
    }
    return Diagnostic(**{**options, **changes})  # type: ignore[arg-type]


def test_text_is_the_form_of_the_design() -> None:
    assert "\n".join(render([problem()])) == (
        "specs/pets.yaml:42:17: error[ref-not-found]: '#/components/schemas/Pett' does not exist\n"
        "   |\n"
        "42 |           $ref: '#/components/schemas/Pett'\n"
        "   |                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^\n"
        "   = at /paths/~1pets/get/responses/200/schema\n"
        "   = help: did you mean '#/components/schemas/Pet'?"
    )


def test_without_a_place_the_file_is_named() -> None:
    lines = list(render([problem(span=None, help=None, pointer=Pointer("a.yaml"))]))
    assert lines == ["a.yaml: error[ref-not-found]: '#/components/schemas/Pett' does not exist"]


@pytest.mark.parametrize(
    ("text", "column", "end", "line", "carets"),
    [
        ("a: 1", 4, 5, "a: 1", "   ^"),
        ("a: 1", 4, 4, "a: 1", "   ^"),
        ("a: 1", 9, 9, "a: 1", "    ^"),
        ("\ta: 1", 2, 3, " a: 1", " ^"),
        ("日本: x", 5, 6, "日本: x", "      ^"),
        ("\x1b[31m: x", 7, 8, "\\x1b[31m: x", " " * 9 + "^"),
        ("x" * 500, 301, 304, "…" + "x" * 100 + "…", None),
        ("x" * 500, 1, 500, "x" * 100 + "…", "^" * 100),
    ],
)
def test_excerpts(text: str, column: int, end: int, line: str, carets: str | None) -> None:
    shown = list(render([problem(text, column, end)]))
    assert shown[2] == f"42 | {line}"
    if carets is None:
        start, stop = shown[3].index("^"), shown[3].rindex("^") + 1
        assert stop - start == end - column
        assert 0 < start < len(shown[2])
    else:
        assert shown[3] == f"   | {carets}"


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("plain 'text'", "plain 'text'"),
        ("é 日本", "é 日本"),
        ("\x1b]0;title\x07", "\\x1b]0;title\\x07"),
        ("a\nb\tc", "a b c"),
        ("a\rb", "a\\rb"),
        ("\u202eevil\u2069", "\\u202eevil\\u2069"),
        ("\u2028\u200b\ufeff", "\\u2028\\u200b\\ufeff"),
        ("\ud800\x9b\x00", "\\ud800\\x9b\\x00"),
    ],
)
def test_nothing_steers_the_terminal(text: str, shown: str) -> None:
    assert visible(text) == shown
    rendered = "\n".join(render([problem(text, message=text, help=text, pointer=Pointer(text, (text,)))]))
    assert all(char.isprintable() or char == "\n" for char in rendered)


def test_long_messages_are_cut() -> None:
    assert len(next(render([problem(message="x" * 1_000_000)]))) < 1000


def test_repeats_are_summed_up_unless_everything_is_wanted() -> None:
    many = [
        problem(severity=Severity.WARNING, span=None, help=None, pointer=Pointer("a", (str(n),))) for n in range(25)
    ]
    short, full = list(render(many)), list(render(many, everything=True))
    assert sum(line.startswith("a: ") for line in short) == 3
    assert short[-2:] == ["warning[ref-not-found]: 22 more like these; --verbose shows all", "25 warnings"]
    assert sum(line.startswith("a: ") for line in full) == 25
    assert sum(line.startswith("a: ") for line in render(many[:20])) == 20


def test_order_is_by_place_and_repeats_go() -> None:
    def locate(pointer: Pointer) -> Span | None:
        return Span(pointer.source, int(pointer.tokens[0]), 1, 2, "x") if pointer.tokens else None

    given = [problem(span=None, pointer=Pointer("b", ("2",))), problem(span=None, pointer=Pointer("a", ("10",)))]
    given += [problem(span=None, pointer=Pointer("a", ("9",))), problem(span=None, pointer=Pointer("a")), given[0]]
    assert [(d.pointer.source, d.span and d.span.line) for d in located(given, locate)] == [
        ("a", None),
        ("a", 9),
        ("a", 10),
        ("b", 2),
    ]


def test_json_is_one_object_a_line() -> None:
    (line,) = render([problem()], "json")
    assert json.loads(line) == {
        "code": "ref-not-found",
        "severity": "error",
        "message": "'#/components/schemas/Pett' does not exist",
        "file": "specs/pets.yaml",
        "line": 42,
        "column": 17,
        "end_column": 44,
        "pointer": PLACE.fragment,
        "help": "did you mean '#/components/schemas/Pet'?",
    }


def test_github_annotations_cannot_be_broken_out_of() -> None:
    hostile = problem(message="50%\n::error::x", span=Span("a,b:c.yaml", 1, 2, 3, "x"), help=None)
    (line,) = render([hostile], "github")
    assert line == (
        "::error file=a%2Cb%3Ac.yaml,line=1,col=2,endColumn=3,title=specloom ref-not-found::50%25 ::error::x"
    )


def test_counts() -> None:
    told = [problem(severity=severity) for severity in (*[Severity.WARNING] * 25, *[Severity.OMISSION] * 3)]
    assert count(told) == "25 warnings, 3 omissions"
    assert count([problem()]) == "1 error"
    assert [plural(1, "file"), plural(1200, "file"), plural(2, "entry", "entries")] == [
        "1 file",
        "1,200 files",
        "2 entries",
    ]


def test_colour_only_when_asked() -> None:
    assert "\x1b[1;31merror[ref-not-found]\x1b[0m" in "\n".join(render([problem()], colour=True))
    assert "\x1b" not in "\n".join(render([problem()]))


def test_pointers_and_exceptions() -> None:
    assert str(PLACE) == "specs/pets.yaml#/paths/~1pets/get/responses/200/schema"
    assert Pointer("a", ("~/",)).fragment == "/~0~1"
    assert str(InputError([problem(), problem(message="other")])).endswith("does not exist; other")


def test_a_place_in_a_very_long_line_keeps_only_what_stands_around_it() -> None:
    line = "a" * 5_000 + "wrong" + "b" * 5_000_000
    place = span_in("long.json", [line], 0, 5_000, 5_005)
    assert (place.column, place.end_column) == (5_001, 5_006)
    assert len(place.text) <= 2_000
    shown = list(text(Diagnostic("code", Severity.WARNING, "message", Pointer("long.json"), span=place)))
    assert shown[2].startswith("1 | …a")
    assert shown[2].endswith("wrong…")
    assert shown[3].count("^") == 5


def test_of_a_line_of_many_megabytes_only_what_is_shown_is_kept() -> None:
    document = load_text("a.json", '{"a": "' + "x" * 100_000 + '", "b": [1, 2], "c": "' + "y" * 100_000 + '"}')
    span = document.locate(Pointer("a.json", ("b",)))
    assert span is not None
    assert len(span.text) <= 300
    (line,) = [
        each for each in text(Diagnostic("x", Severity.WARNING, "m", Pointer("a.json"), span=span)) if "^" in each
    ]
    assert line.index("^") > 0
