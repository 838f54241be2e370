"""adopt, at last: the client that was configured is compared with the SDK whose place it takes."""

from __future__ import annotations

import contextlib
import json
from pathlib import Path

import pytest

from specloom.cli import run
from support.tiny import OK, answer, document, media, ref

LINE = '- <code title="{}">client.files.<a href="./src/acme/resources/files.py">{}</a>() -> {}</code>\n'
TYPES = "# Files\n\nTypes:\n\n```python\nfrom acme.types import File\n```\n\nMethods:\n\n"
API = TYPES + LINE.format("post /files", "create", '<a href="./src/acme/types/file.py">File</a>')
CLIENT = """\
from functools import cached_property
from .resources.files import Files

class Acme:
    @cached_property
    def files(self) -> Files: ...

class AsyncAcme: ...
"""
FILES = """\
from ..types.file import File

class Files:
    def create(self, *, name: str, size: int = omit) -> File: ...
    def wait(self, file_id: str) -> File: ...
"""
FILE = """\
from typing import Optional
from pydantic import BaseModel

class File(BaseModel):
    id: Optional[str] = None
"""
SDK = {
    "api.md": API,
    "src/acme/__init__.py": "from ._client import Acme as Acme, AsyncAcme as AsyncAcme\nOTHER = 1\n",
    "src/acme/_client.py": CLIENT,
    "src/acme/resources/files.py": FILES,
    "src/acme/types/__init__.py": "from .file import File as File\n",
    "src/acme/types/file.py": FILE,
}
BODY = {"type": "object", "required": ["name"], "properties": {"name": {"type": "string"}, "size": {"type": "integer"}}}
PATHS = {"/files": {"post": {"requestBody": media(BODY), "responses": answer(ref("FileObject"))}}}
SCHEMAS = {"FileObject": {"type": "object", "properties": {"id": {"type": "string"}}}}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name, text in SDK.items():
        file = tmp_path / "sdk" / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)
    write(tmp_path, document(paths=PATHS, schemas=SCHEMAS))
    return tmp_path


def write(folder: Path, spec: object) -> None:
    (folder / "openapi.json").write_text(json.dumps(spec))


def said(folder: Path, capsys: pytest.CaptureFixture[str], *flags: str) -> list[str]:
    with contextlib.chdir(folder):
        assert run(["adopt", "sdk", "--spec", "openapi.json", "--force", *flags]) == 0
    return capsys.readouterr().out.splitlines()


def test_what_is_as_before_is_said_last(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    names = "acme, Acme, AsyncAcme, types, types.File, types.file, types.file.File, Acme.files, create, wait, File.id"
    count = len(names.split(", "))
    assert said(folder, capsys)[-1] == (
        f"{count - 1} of {count} public names and signatures as before; 1 differs: acme.Acme.files.wait is gone"
    )
    (folder / "sdk/src/acme/resources/files.py").write_text(FILES.partition("    def wait")[0])
    assert said(folder, capsys)[-1] == f"{count - 1} of {count - 1} public names and signatures as before"
    (folder / "sdk/src/acme/types/file.py").write_text(FILE.replace("[str]", "[int]"))
    assert said(folder, capsys)[-1].endswith(
        "; 1 differs: acme.types.File.id holds `str | None`, before `Optional[int]`"
    )


def test_nothing_is_left_of_the_client(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    said(folder, capsys)
    assert sorted(path.name for path in folder.iterdir()) == ["openapi.json", "sdk", "specloom.toml"]
    assert said(folder, capsys, "--no-compare")[-1] == "wrote specloom.toml"


def test_what_is_left_out_is_said(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    gone = {"/gone": {"get": {"responses": {"200": {"description": "x", **media(ref("Missing"))}}}}}
    write(folder, document(paths=PATHS | gone | {"/ok": {"get": {"responses": OK}}}, schemas=SCHEMAS))
    lines = said(folder, capsys)
    assert lines[-2].startswith("1 part cannot be made: ")
    assert "Missing" in lines[-2]
    assert "public names and signatures as before" in lines[-1]


def test_a_package_that_cannot_be_read_is_said(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "sdk/src/acme/__init__.py").write_text("def (\n")
    assert said(folder, capsys)[-1] == "it cannot be compared with the SDK: line 1: invalid syntax"


def test_a_client_that_cannot_be_made_is_said(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "sdk/src/acme").rename(folder / "sdk/src/typing")
    assert said(folder, capsys)[-1].startswith("the client cannot be made of it: `package` of the Python target")
