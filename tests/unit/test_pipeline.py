"""A run tells the whole story: all problems at once, a ledger of what became of it, nothing of this computer."""

from __future__ import annotations

import dataclasses
import io
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from specloom import config, pipeline
from specloom.config import ClientConfig
from specloom.diagnostics import Diagnostic, InputError, Pointer, Severity
from specloom.files import FileSet, GeneratedFile
from specloom.ir.api import Api
from specloom.openapi.syntax import Document
from specloom.targets.base import Output
from specloom.targets.registry import TARGETS

SPEC = """\
openapi: 3.1.0
info: {title: Pets, version: "1"}
paths:
  /pets:
    get:
      operationId: listPets
      responses: {"200": {description: OK}}
"""


def fake(monkeypatch: pytest.MonkeyPatch, *said: Diagnostic) -> None:
    """Put a target in the place of Python's that makes one file and says what it is told to say."""

    def generate(api: Api, _document: Document, _config: ClientConfig) -> Output:
        files = FileSet([GeneratedFile.text("client.py", f"# {len(api.operations)}\n")])
        return Output(files, {"#/paths/~1pets/get": "PetsApi.list_pets"}, {"Pet": "Pet"}, said)

    monkeypatch.setitem(TARGETS, "python", dataclasses.replace(TARGETS["python"], generate=generate))


def said(severity: Severity, code: str = "odd", *tokens: str) -> Diagnostic:
    return Diagnostic(code, severity, "it is odd", Pointer("api.yaml", tokens or ("paths", "/pets")))


def run(monkeypatch: pytest.MonkeyPatch, *told: Diagnostic, **options: Any) -> pipeline.Result:
    fake(monkeypatch, *told)
    config: Mapping[str, Any] = {"spec": "api.yaml", "output": Path("out"), **options}
    return pipeline.run(ClientConfig(**config))


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("api.yaml").write_text(SPEC)


def test_a_run(monkeypatch: pytest.MonkeyPatch) -> None:
    result = run(monkeypatch)
    assert [file.path for file in result.files] == [".specloom/ledger.json", "client.py"]
    assert result.files["client.py"].content == b"# 1\n"
    assert (result.operations, result.models, result.diagnostics) == (1, 1, ())
    assert list(result.inputs) == ["api.yaml"]
    assert result.facts["document"]["name"] == "api.yaml"


def test_the_phases_are_told(monkeypatch: pytest.MonkeyPatch) -> None:
    fake(monkeypatch)
    phases: list[str] = []
    pipeline.run(ClientConfig(spec="api.yaml", output=Path("out")), phases.append)
    assert phases == ["reading", "validating", "building", "rendering"]


def test_the_ledger_says_what_became_of_each_part(monkeypatch: pytest.MonkeyPatch) -> None:
    result = run(
        monkeypatch, said(Severity.OMISSION), said(Severity.WIDENING, "loose"), said(Severity.WARNING, "wrong")
    )
    told = {"pointer": "#/paths/~1pets", "message": "it is odd"}
    assert json.loads(result.files[".specloom/ledger.json"].content) == {
        "operations": {"#/paths/~1pets/get": "PetsApi.list_pets"},
        "schemas": {"Pet": "Pet"},
        "omitted": [{"severity": "omission", "code": "odd", **told}],
        "widened": [{"severity": "widening", "code": "loose", **told}],
        "warned": [{"severity": "warning", "code": "wrong", **told}],
        "unsaid": [],
    }


def test_the_place_of_the_document_does_not_matter(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    one = run(monkeypatch, said(Severity.OMISSION))
    path = str(tmp_path / "api.yaml")
    told = Diagnostic("odd", Severity.OMISSION, "it is odd", Pointer(path, ("paths", "/pets")))
    other = run(monkeypatch, told, spec=path, output=tmp_path / "else")
    assert (list(one.files), one.facts, one.inputs) == (list(other.files), other.facts, other.inputs)


def test_what_is_allowed_is_not_said_and_an_idle_exception_is(monkeypatch: pytest.MonkeyPatch) -> None:
    result = run(monkeypatch, said(Severity.OMISSION), allow=("odd", "never"))
    assert [(found.code, found.severity) for found in result.diagnostics] == [("allow-unused", Severity.WARNING)]
    assert b'"odd"' in result.files[".specloom/ledger.json"].content


@pytest.mark.parametrize(
    ("options", "severity"),
    [({"strict": True}, Severity.WARNING), ({}, Severity.ERROR), ({"allow": ("odd",)}, Severity.ERROR)],
)
def test_errors_stop_the_run(monkeypatch: pytest.MonkeyPatch, options: dict[str, Any], severity: Severity) -> None:
    with pytest.raises(InputError) as caught:
        run(monkeypatch, said(severity), **options)
    (found,) = caught.value.diagnostics
    assert found.severity is Severity.ERROR
    assert found.span is not None
    assert (found.span.line, found.span.text) == (4, "  /pets:")


def test_strict_allows_what_is_allowed(monkeypatch: pytest.MonkeyPatch) -> None:
    assert run(monkeypatch, said(Severity.WARNING), strict=True, allow=("odd",)).diagnostics == ()


def test_all_problems_of_a_document_are_told_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    broken = SPEC.replace("{description: OK}", '{$ref: "/a"}') + '    put: {responses: {"200": {$ref: "/b"}}}\n'
    Path("api.yaml").write_text(broken)
    with pytest.raises(InputError) as caught:
        run(monkeypatch)
    lines = [found.span.line for found in caught.value.diagnostics if found.span]
    assert {7, 8} <= set(lines)
    assert lines == sorted(lines)


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"overlays": ("https://a.b/c",)}, "not fetched"),
        ({"overlays": ("none.yaml",)}, "none.yaml"),
        ({"spec": "http://a.b/c"}, "only https is fetched"),
        ({"spec": "none.yaml"}, "none.yaml"),
    ],
)
def test_what_cannot_be_done_is_refused(monkeypatch: pytest.MonkeyPatch, options: dict[str, Any], message: str) -> None:
    with pytest.raises(InputError, match=message):
        run(monkeypatch, **options)


def test_the_configuration_knows_the_targets_that_there_are() -> None:
    assert tuple(TARGETS) == config.TARGETS


def test_standard_input_leaves_no_inputs(monkeypatch: pytest.MonkeyPatch) -> None:
    fake(monkeypatch)
    config = ClientConfig(spec="-", output=Path("out"))
    result = pipeline.run(config, stdin=io.BytesIO(SPEC.encode()))
    assert (result.inputs, result.facts["document"]["name"]) == ({}, "-")
