"""What tags and paths choose, and that findings, webhooks and schemes are those of what is chosen."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from specloom import cli

DOCUMENT = """\
openapi: 3.1.0
info: {title: T, version: "1"}
paths:
  /a: {get: {operationId: getA, tags: [a], responses: {"200": {$D, content: {$JSON: {schema: {$ref: "#A"}}}}}}}
  /b: {get: {operationId: getB, tags: [b], responses: {"200": {$D, content: {$JSON: {schema: {$ref: "#B"}}}}}}}
webhooks:
  told: {post: {tags: [b], requestBody: {content: {$JSON: {schema: {$ref: "#Told"}}}}, responses: {"204": {$D}}}}
components:
  schemas:
    A: {$anchor: A, type: object, properties: {x: {not: {type: string}}}}
    B: {$anchor: B, type: object, properties: {y: {not: {type: string}}}}
    Told: {$anchor: Told, type: object}
    Unused: {type: object}
""".replace("$JSON", "application/json").replace("$D", "description: d")


def generated(*flags: str) -> int:
    Path("t.yaml").write_text(DOCUMENT)
    return cli.run(["generate", "t.yaml", "-o", "out", "--package", "t", *flags])


def ledger() -> dict[str, Any]:
    found: dict[str, Any] = json.loads(Path("out/.specloom/ledger.json").read_text())
    return found


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


@pytest.mark.parametrize(
    ("flags", "schemas", "told"),
    [
        ((), {"A", "B", "Told", "Unused"}, {"A", "B"}),
        (("--include-tag", "a"), {"A"}, {"A"}),
        (("--exclude-tag", "a"), {"B", "Told"}, {"B"}),
        (("--include-path", "/b"), {"B"}, {"B"}),
        (("--include-operation", "getB"), {"B"}, {"B"}),
        (("--include-operation", "get /b"), {"B"}, {"B"}),
        (("--include-operation", "* /a"), {"A"}, {"A"}),
        (("--include-operation", "get*"), {"A", "B"}, {"A", "B"}),
        (("--include-operation", "told"), {"Told"}, set()),
        (("--include-operation", "getA", "--include-tag", "b"), {"A", "B", "Told"}, {"A", "B"}),
        (("--include-operation", "get*", "--exclude-tag", "b"), {"A"}, {"A"}),
        (("--include-operation", "getA", "--include-path", "/b"), {"A", "B"}, {"A", "B"}),
        (("--include-tag", "a", "--include-tag", "b"), {"A", "B", "Told"}, {"A", "B"}),
    ],
)
def test_only_what_is_chosen_is_there_and_told_of(
    flags: tuple[str, ...], schemas: set[str], told: set[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert generated(*flags) == 0
    place = "#/components/schemas/"
    assert {name.removeprefix(place) for name in ledger()["schemas"] if name.startswith(place)} == schemas
    capsys.readouterr()
    assert {each["pointer"].split("/")[3] for key in ("omitted", "widened") for each in ledger()[key]} == told


@pytest.mark.parametrize("flags", [("--include-tag", "A"), ("--include-path", "b*"), ("--exclude-tag", "c")])
def test_what_chooses_nothing_is_told(flags: tuple[str, ...], capsys: pytest.CaptureFixture[str]) -> None:
    wanted = ("--include-tag", "a") if flags[0] == "--include-tag" else ()
    wanted = ("--include-path", "/a") if flags[0] == "--include-path" else wanted
    assert generated(*flags, *wanted) == 0
    assert f"'{flags[1]}'" in capsys.readouterr().err


@pytest.mark.parametrize("flags", [("--include-tag", "A"), ("--include-path", "b*")])
def test_a_client_of_nothing_is_not_written(flags: tuple[str, ...], capsys: pytest.CaptureFixture[str]) -> None:
    assert generated(*flags) == 2
    assert "error[selection-empty]" in capsys.readouterr().err
    assert not Path("out").exists()
