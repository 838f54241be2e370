"""The command line prints what the design says, exits as it says, and never shows a trace for bad input."""

from __future__ import annotations

import hashlib
import io
import json
import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

import click
import pytest

import specloom
from specloom import cli
from specloom.codes import codes, summaries
from specloom.config import ClientConfig
from specloom.diagnostics import Diagnostic, InputError, Pointer, Severity
from specloom.files import FileSet, GeneratedFile

CLIENT = '[[client]]\nspec = "api.yaml"\noutput = "out"\n'


class FakePipeline(ModuleType):
    """A pipeline whose client is one file with the document's text, and whose problems are chosen."""

    def __init__(self) -> None:
        super().__init__("specloom.pipeline")
        self.runs: list[ClientConfig] = []
        self.told: tuple[Diagnostic, ...] = ()
        self.fails: BaseException | None = None

    def run(self, client: ClientConfig, progress: Callable[[str], None], *, recorded: object, refresh: bool) -> Any:
        """Return a result, or fail as chosen."""
        assert (recorded, refresh) == ({}, False)
        self.runs.append(client)
        progress("reading")
        if self.fails:
            raise self.fails
        raw = Path(client.spec).read_bytes()
        result = ModuleType("result")
        result.files = FileSet([GeneratedFile("client.py", raw), GeneratedFile("empty.py", b"")])  # type: ignore[attr-defined]
        result.operations, result.models, result.diagnostics = 3, 1, self.told  # type: ignore[attr-defined]
        result.facts = {"document": hashlib.sha256(raw).hexdigest()}  # type: ignore[attr-defined]
        result.inputs = {Path(client.spec).name: hashlib.sha256(raw).hexdigest()}  # type: ignore[attr-defined]
        return result


@pytest.fixture
def fake(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> FakePipeline:
    monkeypatch.chdir(tmp_path)
    Path("api.yaml").write_text("one\n")
    pipeline = FakePipeline()
    monkeypatch.setitem(sys.modules, "specloom.pipeline", pipeline)
    monkeypatch.setattr(specloom, "pipeline", pipeline, raising=False)
    return pipeline


def problem(severity: Severity) -> Diagnostic:
    return Diagnostic("odd", severity, "it is odd", Pointer("api.yaml", ("a",)))


def last(capsys: pytest.CaptureFixture[str]) -> str:
    return re.sub(r"\d+\.\d\d s$", "0.00 s", capsys.readouterr().out.rstrip("\n").split("\n")[-1])


def test_the_last_line(fake: FakePipeline, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.run(["generate", "api.yaml", "-o", "gen/out"]) == 0
    assert last(capsys) == "api.yaml -> gen/out: 3 operations, 1 model, 4 files (4 new) in 0.00 s"
    Path("api.yaml").write_text("two\n")
    assert cli.run(["generate", "api.yaml", "-o", "gen/out"]) == 0
    assert last(capsys) == "api.yaml -> gen/out: 3 operations, 1 model, 4 files (2 changed, 2 unchanged) in 0.00 s"
    assert cli.run(["generate", "api.yaml", "-o", "gen/out"]) == 0
    assert last(capsys) == "api.yaml -> gen/out: 3 operations, 1 model, 4 files (4 unchanged) in 0.00 s"
    assert len(fake.runs) == 2


@pytest.mark.parametrize(("severity", "code"), [(Severity.WARNING, 0), (Severity.WIDENING, 0), (Severity.OMISSION, 1)])
def test_what_was_left_out_exits_with_1_and_is_written_and_said_again(
    fake: FakePipeline, capsys: pytest.CaptureFixture[str], severity: Severity, code: int
) -> None:
    fake.told = (problem(severity),)
    for _ in range(2):
        assert cli.run(["generate", "api.yaml", "-o", "out"]) == code
        assert f"api.yaml: {severity}[odd]: it is odd\n   = at /a\n" in capsys.readouterr().err
    assert len(fake.runs) == 1
    assert Path("out/client.py").read_text() == "one\n"
    assert cli.run(["check", "api.yaml", "-o", "out"]) == code


def test_quiet_says_what_was_left_out_only(fake: FakePipeline, capsys: pytest.CaptureFixture[str]) -> None:
    fake.told = (problem(Severity.WARNING), problem(Severity.WIDENING), problem(Severity.OMISSION))
    cli.run(["generate", "api.yaml", "--quiet"])
    captured = capsys.readouterr()
    assert captured.out == ""
    assert "omission" in captured.err
    assert "warning" not in captured.err
    assert "widening" not in captured.err


def test_check_and_diff(fake: FakePipeline, capsys: pytest.CaptureFixture[str]) -> None:
    del fake
    assert cli.run(["check", "api.yaml", "-o", "out"]) == 1
    assert "+++ b/client.py\n@@ -0,0 +1 @@\n+one\n" in capsys.readouterr().out
    assert not Path("out").exists()
    cli.run(["generate", "api.yaml", "-o", "out"])
    assert cli.run(["check", "api.yaml", "-o", "out"]) == 0
    Path("api.yaml").write_text("two\n")
    capsys.readouterr()
    assert cli.run(["diff", "api.yaml", "-o", "out"]) == 0
    assert "--- a/client.py\n+++ b/client.py\n@@ -1 +1 @@\n-one\n+two\n" in capsys.readouterr().out
    assert cli.run(["check", "api.yaml", "-o", "out"]) == 1
    assert "not current: api.yaml -> out" in capsys.readouterr().out
    assert Path("out/client.py").read_text() == "one\n"


def test_check_sees_a_hand_edit(fake: FakePipeline, capsys: pytest.CaptureFixture[str]) -> None:
    del fake
    cli.run(["generate", "api.yaml", "-o", "out"])
    Path("out/client.py").write_text("edited\n")
    assert cli.run(["check", "api.yaml", "-o", "out"]) == 1
    assert "-edited\n+one\n" in capsys.readouterr().out
    assert cli.run(["generate", "api.yaml", "-o", "out"]) == 2
    assert "error[output-edited]: was edited by hand" in capsys.readouterr().err
    assert cli.run(["generate", "api.yaml", "-o", "out", "--force"]) == 0
    assert Path("out/client.py.orig").read_text() == "edited\n"


def test_dry_run_writes_nothing(fake: FakePipeline, capsys: pytest.CaptureFixture[str]) -> None:
    del fake
    assert cli.run(["generate", "api.yaml", "--dry-run"]) == 0
    assert "new       client.py\n" in (printed := capsys.readouterr().out)
    assert "would write: api.yaml -> api-client: " in printed
    assert [path.name for path in Path().iterdir()] == ["api.yaml"]


def test_without_a_document_every_client_is_done(fake: FakePipeline) -> None:
    Path("b.yaml").write_text("b\n")
    more = CLIENT.replace("api", "b").replace('"out"', '"other"')
    Path("specloom.toml").write_text(f'{CLIENT}package = "p"\n{more}')
    assert cli.run(["generate"]) == 0
    assert [(client.spec, str(client.output), client.package) for client in fake.runs] == [
        ("api.yaml", "out", "p"),
        ("b.yaml", "other", None),
    ]


def test_a_document_of_the_configuration_keeps_its_options_and_flags_win(fake: FakePipeline) -> None:
    Path("specloom.toml").write_text(f'{CLIENT}package = "p"\nallow = ["a"]\n')
    assert cli.run(["generate", "./api.yaml", "--package", "q", "--allow", "b", "--include-tag", "T"]) == 0
    (client,) = fake.runs
    assert (str(client.output), client.package, client.allow, client.include_tags) == ("out", "q", ("a", "b"), ("T",))


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        (["api.yaml"], [("python", "out"), ("ruby", "gem")]),
        ([], [("python", "out"), ("ruby", "gem")]),
        (["--target", "ruby"], [("ruby", "gem")]),
        (["api.yaml", "--target", "ruby"], [("ruby", "gem")]),
        (["api.yaml", "-o", "elsewhere"], [("python", "elsewhere")]),
        (["api.yaml", "-o", "elsewhere", "--target", "ruby"], [("ruby", "elsewhere")]),
    ],
)
def test_a_document_with_several_clients(
    fake: FakePipeline, arguments: list[str], expected: list[tuple[str, str]]
) -> None:
    Path("specloom.toml").write_text(CLIENT + CLIENT.replace('"out"', '"gem"') + 'target = "ruby"\n')
    assert cli.run(["generate", *arguments]) == 0
    assert [(client.target, str(client.output)) for client in fake.runs] == expected


def test_a_target_that_is_not_configured_has_a_place_of_its_own(fake: FakePipeline) -> None:
    Path("specloom.toml").write_text(CLIENT)
    assert cli.run(["generate", "api.yaml", "--target", "ruby"]) == 0
    (client,) = fake.runs
    assert client.target == "ruby"
    assert str(client.output) != "out"


def test_one_client_that_fails_does_not_stop_the_others(fake: FakePipeline, capsys: pytest.CaptureFixture[str]) -> None:
    Path("specloom.toml").write_text(CLIENT + CLIENT.replace('"out"', '"other"'))
    fake.fails = InputError([problem(Severity.ERROR)])
    assert cli.run(["generate"]) == 2
    assert len(fake.runs) == 2
    assert capsys.readouterr().err.count("error[odd]") == 2


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["generate"], "error[no-document]"),
        (["generate", "api.yaml", "--target", "cobol"], "'cobol' is not one of"),
        (["generate", "api.yaml", "--config", "none.toml"], "does not exist"),
        (["generate", "api.yaml", "-o", "."], "error[output-place]"),
        (["generate", "api.yaml", "--nonsense"], "No such option"),
        (["nonsense"], "No such command"),
        (["validate"], "Missing argument"),
        (["explain", "config-kye"], "there is no code 'config-kye'; did you mean 'config-key'?"),
        (["explain", "zzzz"], "there is no code 'zzzz'; `specloom explain` lists all of them"),
    ],
)
def test_bad_arguments(
    fake: FakePipeline, capsys: pytest.CaptureFixture[str], arguments: list[str], message: str
) -> None:
    del fake
    assert cli.run(arguments) == 2
    assert message in capsys.readouterr().err


@pytest.mark.parametrize(
    ("failure", "code", "message"),
    [
        (cli.Stopped(signal.SIGINT), 130, "specloom: interrupted; nothing is half done\n"),
        (cli.Stopped(signal.SIGTERM), 143, "specloom: interrupted; nothing is half done\n"),
        (OSError(5, "Input/output error", "a.yaml"), 2, "specloom: a.yaml: Input/output error\n"),
        (InputError([problem(Severity.ERROR)]), 2, "api.yaml: error[odd]: it is odd\n   = at /a\n"),
        (BrokenPipeError(), 0, ""),
    ],
)
def test_failures(  # noqa: PLR0917 - a table and its fixtures
    fake: FakePipeline, capsys: pytest.CaptureFixture[str], failure: BaseException, code: int, message: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    monkeypatch.setattr(cli, "_discard_output", lambda: None)
    fake.fails = failure
    assert cli.run(["generate", "api.yaml"]) == code
    assert capsys.readouterr().err == message
    assert [path.name for path in Path().iterdir()] == ["api.yaml"]


@pytest.mark.parametrize("verbose", [False, True])
def test_a_failure_of_ours_is_one_line(
    fake: FakePipeline, capsys: pytest.CaptureFixture[str], *, verbose: bool
) -> None:
    fake.fails = KeyError("\x1b[31m")
    assert cli.run(["generate", "api.yaml", *(["--verbose"] if verbose else [])]) == 70
    said = capsys.readouterr().err
    assert ("Traceback" in said) == verbose
    assert "internal error: KeyError: '\\x1b[31m'. This is a bug in specloom: please report it" in said
    assert "\x1b" not in said
    assert verbose or said.count("\n") == 1


@pytest.mark.parametrize("form", ["json", "github"])
def test_other_forms(fake: FakePipeline, capsys: pytest.CaptureFixture[str], form: str) -> None:
    fake.told = (problem(Severity.WARNING),)
    cli.run(["generate", "api.yaml", "--format", form])
    (line,) = capsys.readouterr().err.splitlines()
    assert json.loads(line)["code"] == "odd" if form == "json" else line.startswith("::warning file=api.yaml")


def test_colour_and_progress_on_a_terminal_only(fake: FakePipeline, monkeypatch: pytest.MonkeyPatch) -> None:
    class Screen(io.StringIO):
        def isatty(self) -> bool:
            return True

    fake.fails = InputError([problem(Severity.ERROR)])
    for environment, coloured in (
        ({"NO_COLOR": "1", "TERM": "xterm"}, False),
        ({"NO_COLOR": "", "TERM": "xterm"}, True),
    ):
        for key, value in environment.items():
            monkeypatch.setenv(key, value)
        screen = Screen()
        monkeypatch.setattr(sys, "stderr", screen)
        assert cli.run(["generate", "api.yaml"]) == 2
        assert ("\x1b[1;31merror" in screen.getvalue()) == coloured
        assert "reading" in screen.getvalue()


def test_explain_every_code(capsys: pytest.CaptureFixture[str]) -> None:
    for code, text in codes().items():
        assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", code)
        assert len(text) > 20, code
    assert cli.run(["explain", "output-edited"]) == 0
    assert capsys.readouterr().out.startswith("output-edited\n\nA generated file was edited by hand.\n")


def test_explain_lists_every_code_with_one_sentence(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert cli.run(["explain"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert [line.split(" ", 1)[0] for line in lines] == list(codes())
    assert [line.split(" ", 1)[1].strip() for line in lines] == list(summaries().values())
    assert {text[-1] for text in summaries().values()} == {"."}

    class Screen(io.StringIO):
        def isatty(self) -> bool:
            return True

    screen = Screen()
    monkeypatch.setattr(sys, "stdout", screen)
    monkeypatch.setenv("COLUMNS", "80")
    monkeypatch.setenv("TERM", "xterm")
    assert cli.run(["explain"]) == 0
    shown = screen.getvalue().splitlines()
    assert max(map(len, shown)) <= 80
    assert {line.split(" ", 1)[0] for line in shown} - {""} == set(codes())


def test_every_code_that_our_rooms_raise_is_explained() -> None:
    root = Path(cli.__file__).parent
    rooms = [
        *root.glob("config/*.py"),
        root / "initial.py",
        root / "commands.py",
        root / "pipeline.py",
        *root.glob("writer/*.py"),
    ]
    raised = {
        found
        for room in rooms
        for found in re.findall(r'"((?:config|output|allow|option|no)-[a-z]+)"', room.read_text())
    }
    assert raised
    assert raised <= set(codes())


def test_help_is_whole(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.run(["--help"]) == 0
    shown = capsys.readouterr().out
    assert "..." not in shown.partition("Commands:")[2], "a summary is too long for its line"
    names = list(cli.commands.commands)
    assert re.findall(r"^  (\w+) ", shown.partition("Commands:")[2], re.MULTILINE) == names
    for name in names:
        for parameter in cli.commands.commands[name].params:
            assert isinstance(parameter, click.Argument) or getattr(parameter, "help", None), parameter.name


def test_init(fake: FakePipeline, capsys: pytest.CaptureFixture[str]) -> None:
    del fake
    assert cli.run(["init", "api.yaml"]) == 2
    Path("api.yaml").write_text("openapi: 3.1.0\ninfo: {title: T, version: '1'}\npaths: {}\n")
    capsys.readouterr()
    assert cli.run(["init", "api.yaml"]) == 0
    assert capsys.readouterr().out == "wrote specloom.toml\n"
    assert cli.run(["generate"]) == 0
    assert cli.run(["init"]) == 2
    assert "error[config-present]" in capsys.readouterr().err


def start(*arguments: str, **options: Any) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "specloom", *arguments], stderr=subprocess.PIPE, text=True, **options
    )


@pytest.mark.parametrize("target", ["python", "ruby"])
@pytest.mark.parametrize("keyword", ["items", "additionalProperties"])
def test_a_document_that_nests_as_deep_as_it_may(tmp_path: Path, keyword: str, target: str) -> None:
    schema: dict[str, Any] = {"type": "string"}
    for _ in range(180):
        schema = {"type": "array" if keyword == "items" else "object", keyword: schema}
    content = {"application/json": {"schema": schema}}
    paths = {"/a": {"get": {"responses": {"200": {"description": "d", "content": content}}}}}
    document = {"openapi": "3.1.0", "info": {"title": "T", "version": "1"}, "paths": paths}
    (tmp_path / "api.json").write_text(json.dumps(document))
    process = start("generate", "api.json", "--target", target, "--output", "out", cwd=tmp_path)
    assert (process.communicate()[1].count("internal error"), process.returncode) == (0, 0)


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_signals_end_in_one_line(tmp_path: Path, number: signal.Signals) -> None:
    process = start("validate", "-", stdin=subprocess.PIPE, cwd=tmp_path)
    assert process.stderr
    # It waits for its input; a signal before the handlers stand would end it without a line.
    handled = 1 << (signal.SIGTERM - 1)
    deadline = time.monotonic() + 5
    while time.monotonic() < deadline:
        status = Path(f"/proc/{process.pid}/status").read_text()
        waits = (
            Path(f"/proc/{process.pid}/wchan").read_text() if os.access(f"/proc/{process.pid}/wchan", os.R_OK) else ""
        )
        if int(re.search(r"SigCgt:\s*(\w+)", status)[1], 16) & handled and "pipe" in waits:  # type: ignore[index]
            break
    process.send_signal(number)
    _, said = process.communicate(timeout=20)
    assert said.count("\n") == 1
    assert said.startswith("specloom: ")
    assert process.returncode == 128 + number


def test_closed_files_and_odd_locales_are_fine(tmp_path: Path) -> None:
    environment = {"PATH": os.environ["PATH"], "LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    done = start("validate", "é\udcff.yaml", cwd=tmp_path, env=environment, preexec_fn=lambda: os.close(1))
    _, said = done.communicate(timeout=20)
    assert done.returncode == 2
    assert "Traceback" not in said
    assert "error[input-not-found]" in said
