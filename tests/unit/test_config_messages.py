"""What is said about an option stands at its line in the configuration, or names its flag; also when told again."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from specloom import cli

DOCUMENT = """\
openapi: 3.1.0
info: {title: T, version: "1"}
paths:
  /a: {get: {operationId: getA, tags: [Alpha], responses: {"204": {description: d}}}}
  /b: {get: {operationId: getB, tags: [Beta], responses: {"204": {description: d}}}}
"""
HEAD = '[[client]]\nspec = "t.yaml"\noutput = "out"\n# package = "x"\n'


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("t.yaml").write_text(DOCUMENT)


@pytest.mark.parametrize(
    ("option", "place", "problem"),
    [
        ('package = "class"', "5:1", "error[config-value]"),
        ('allow = [\n  "ref-remote",\n]', "6:3", "warning[allow-unused]"),
        ('include_tags = ["Alpha", "Bet"]', "5:26", "warning[selection-unmatched]"),
        ('exclude_tags = ["Gamma"]', "5:17", "warning[selection-unmatched]"),
        ('include_paths = ["/a", "/c*"]', "5:24", "warning[selection-unmatched]"),
        ('include_operations = ["getA", "GET /c"]', "5:31", "warning[selection-unmatched]"),
        ('exclude_operations = ["getA", "GET /c"]', "5:31", "warning[selection-unmatched]"),
        ('servers = { live = "api.test" }', "5:13", "error[config-value]: the server 'live' cannot be at 'api.test'"),
        (
            '[client.arguments.key]\nscheme = "Nope"',
            "5:19",
            "error[config-value]: a client cannot have the argument `key`: no operation needs a security scheme 'Nope'",
        ),
        ('[client.arguments.key]\ntype = "text"', "6:1", "error[config-value]: `type` of [client.arguments.key]"),
        (
            "[client.arguments.timeout]",
            "5:19",
            "error[config-value]: a client cannot have the argument `timeout`: every client has an",
        ),
        (
            "[client.defaults]\ntimeout = -1",
            "6:1",
            "error[config-value]: `timeout` of [client.defaults] must be seconds",
        ),
        ('query_arrays = "coma"', "5:1", "error[config-value]: `query_arrays` must be one of comma, repeat"),
        ('include_tags = ["Nope"]', "5:1", "error[selection-empty]"),
        ('[client.names]\n"#/a" = "b"', "6:2", "warning[name-unused]"),
        ('overlays = ["https://example.org/o.yaml"]', "5:13", "error[option-unavailable]"),
        ('overlays = ["none.yaml"]', "5:13", "error[input-not-found]"),
        ('allow_remote_refs = ["https://example.org", "http://a b"]', "5:45", "error[remote-origin]"),
        ('retry = "al"', "5:1", "error[config-value]: `retry` must be one of safe, all, not 'al'"),
        ('array_format = "bracket"', "5:1", "error[config-value]: `array_format` must be one of repeat, brackets, not"),
        (
            '[client.responses]\ngetA = "binry"',
            "6:1",
            "error[config-value]: `responses` must say one of binary, text, json",
        ),
        ('[client.responses]\nnoneSuch = "binary"', "6:1", "warning[response-kind-unmatched]"),
        ('keep = ["/abs"]', "5:9", "error[config-value]"),
        ('keep = ["a/../../b"]', "5:9", "error[config-value]"),
    ],
)
def test_the_place_of_an_option(option: str, place: str, problem: str, capsys: pytest.CaptureFixture[str]) -> None:
    Path("specloom.toml").write_text(HEAD + option + "\n")
    code = cli.run(["generate"])
    assert code == (2 if problem.startswith("error") else 0)
    first = capsys.readouterr().err
    assert f"specloom.toml:{place}: {problem}" in first
    if code == 0:  # the next run tells the same, and where the lines are now
        Path("specloom.toml").write_text("# new\n\n" + HEAD + option + "\n")
        assert cli.run(["generate"]) == 0
        line, _, column = place.partition(":")
        again = capsys.readouterr()
        assert f"specloom.toml:{int(line) + 2}:{column}: {problem}" in again.err
        assert re.search(r"files \(\d+ unchanged\)", again.out)


@pytest.mark.parametrize(
    ("key", "value", "problem"),
    [
        ("spec", "none.yaml", "error[input-not-found]"),
        ("output", "..", "error[output-place]"),
        ("output", "t.yaml", "error[output-place]"),
    ],
)
def test_the_place_of_what_every_client_has(
    key: str, value: str, problem: str, capsys: pytest.CaptureFixture[str]
) -> None:
    given = {"spec": "t.yaml", "output": "out", key: value}
    Path("specloom.toml").write_text("[[client]]\n" + "".join(f'{k} = "{v}"\n' for k, v in given.items()))
    assert cli.run(["generate"]) == 2
    assert f"specloom.toml:{2 + list(given).index(key)}:1: {problem}" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("flags", "said"),
    [
        (["--allow", "x"], "--allow: warning[allow-unused]: `allow` names 'x', which is no code"),
        (["--include-tag", "Nope", "--include-tag", "Beta"], "--include-tag: warning[selection-unmatched]"),
        (["--package", "class"], "--package: error[config-value]"),
        (["--overlay", "none.yaml"], "--overlay: error[input-not-found]"),
        (["--allow-remote-ref", "example.org"], "--allow-remote-ref: error[remote-origin]"),
        (["-o", "t.yaml"], "--output: error[output-place]: the output 't.yaml' is not a folder"),
    ],
)
def test_a_flag_is_named(flags: list[str], said: str, capsys: pytest.CaptureFixture[str]) -> None:
    cli.run(["generate", "t.yaml", "--package", "t", *flags])
    assert said in capsys.readouterr().err


@pytest.mark.parametrize(
    ("flags", "hint"),
    [
        (["--include-tag", "Nope", "--exclude-tag", "Nope"], "help: known: Alpha, Beta"),
        (["--include-tag", "alpha"], "help: did you mean `Alpha`? known: Alpha, Beta"),
        (["--include-operation", "getC"], "help: did you mean `getB`?"),
        (["--include-path", "/A"], "help: did you mean `/a`?"),
        (["--allow", "refs-remote"], "help: did you mean `ref-remote`?"),
    ],
)
def test_the_nearest_is_named(flags: list[str], hint: str, capsys: pytest.CaptureFixture[str]) -> None:
    cli.run(["generate", "t.yaml", *flags])
    assert hint in capsys.readouterr().err


def test_the_configuration_of_a_folder_above_is_used(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    Path("specloom.toml").write_text(HEAD + 'allow = ["x"]\n')
    (tmp_path / "a/b").mkdir(parents=True)
    monkeypatch.chdir(tmp_path / "a/b")
    assert cli.run(["generate"]) == 0
    said = capsys.readouterr()
    assert "../../specloom.toml:5:10: warning[allow-unused]" in said.err
    assert "t.yaml -> ../../out: 2 operations" in said.out
    assert (tmp_path / "out/.specloom").is_dir()
    monkeypatch.chdir(tmp_path)
    assert cli.run(["generate"]) == 0
    assert "\nspecloom.toml:5:10: warning[allow-unused]" in f"\n{capsys.readouterr().err}"


def test_force_is_offered_where_it_does_something(capsys: pytest.CaptureFixture[str]) -> None:
    for command in ("check", "diff", "validate"):
        assert cli.run([command, "t.yaml", "--force"]) == 2
        assert "No such option" in capsys.readouterr().err
    assert cli.run(["generate", "t.yaml", "--force"]) == 0
