"""adopt: the configuration of a client in the place of a published SDK, from its source alone."""

from __future__ import annotations

import contextlib
import json
from pathlib import Path
from typing import Any

import pytest

from specloom import config as configuration
from specloom import pipeline
from specloom.adoption.api_list import listed_methods
from specloom.adoption.type_list import listed_types
from specloom.cli import run
from support.tiny import OK, answer, document, media, ref, text

LINK = '<a href="./src/acme/resources/files.py">{}</a>'
API = f"""\
# Files

Types:

```python
from acme.types import File
```

Methods:

- <code title="post /files">client.files.{LINK.format("create")}(\\*\\*<a href="src/acme/types/p.py">params</a>) -> \
<a href="./src/acme/types/file.py">File</a></code>
- <code title="get /files/{{id}}/parts">client.files.parts.{LINK.format("list")}(id) -> SyncPage[Part]</code>
- <code title="get /gone">client.files.{LINK.format("gone")}() -> None</code>
- <code>client.files.{LINK.format("wait")}(\\*args) -> File</code>
- <code title="get /files/{{id}}/text">client.files.{LINK.format("text")}(id) -> \
<a href="./src/acme/types/t.py">str</a></code>
- <code title="get /health">client.{LINK.format("health")}() -> None</code>
"""
CLIENT = "class Acme(SyncAPIClient): ...\nclass AsyncAcme(AsyncAPIClient): ...\nclass AcmeWithRawResponse: ...\n"
PATHS: dict[str, dict[str, Any]] = {
    "/v1/files": {"post": {"responses": answer(ref("FileObject"))}},
    "/v1/files/{file_id}/parts": {"get": {"responses": OK}},
    "/v1/files/{file_id}/text": {"get": {"responses": answer(ref("FileObject"))}},
    "/v1/health": {"get": {"responses": OK}},
    "/v1/more": {"get": {"responses": OK}},
}
SCHEMAS = {"FileObject": {"type": "object", "properties": {"id": {"type": "string"}}}}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    sdk = tmp_path / "sdk"
    (sdk / "src" / "acme").mkdir(parents=True)
    (sdk / "api.md").write_text(API)
    (sdk / "src" / "acme" / "_client.py").write_text(CLIENT)
    (tmp_path / "openapi.json").write_text(json.dumps(document(paths=PATHS, schemas=SCHEMAS)))
    return tmp_path


def adopt(folder: Path, *flags: str) -> int:
    with contextlib.chdir(folder):
        return run(["adopt", "sdk", "--spec", "openapi.json", "--no-compare", *flags])


def test_a_line_of_the_list_is_a_method() -> None:
    assert [(each.way, each.endpoint, each.gives, each.page, each.result_module) for each in listed_methods(API)] == [
        ("files.create", "post /files", "File", None, "types.file"),
        ("files.parts.list", "get /files/{id}/parts", "SyncPage[Part]", "Page", None),
        ("files.gone", "get /gone", "None", None, None),
        ("files.wait", None, "File", None, None),
        ("files.text", "get /files/{id}/text", "str", None, "types.t"),
        ("health", "get /health", "None", None, None),
    ]


def test_the_list_may_call_the_client_by_another_name() -> None:
    renamed = API.replace(">client.", ">acme.")
    assert list(listed_methods(renamed)) == list(listed_methods(API))
    assert list(listed_types(renamed)) == list(listed_types(API))


def test_the_configuration_makes_the_client(folder: Path) -> None:
    assert adopt(folder) == 0
    with contextlib.chdir(folder):
        [config] = configuration.read(Path("specloom.toml"))
        result = pipeline.run(config)
    methods = json.loads(text(result, ".specloom/ledger.json"))["operations"]
    assert methods["#/paths/~1v1~1files/post"] == "files.create"
    assert methods["#/paths/~1v1~1files~1{file_id}~1parts/get"] == "files.parts.list"
    assert methods["#/paths/~1v1~1files~1{file_id}~1text/get"] == "files.text"
    assert methods["#/paths/~1v1~1more/get"] == "more.retrieve"
    assert methods["#/paths/~1v1~1health/get"] == "health"
    assert "class AsyncAcme(AsyncAPIClient, AsyncClientMethods):" in text(result, "acme/client.py")
    assert any(file.path == "acme/models/file.py" for file in result.files)


def test_what_could_not_be_told_is_said(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert adopt(folder) == 0
    assert capsys.readouterr().out.splitlines() == [
        "client.files.parts.list gives Page: nothing tells how its pages are asked for",
        "client.files.gone: the document has no `get /gone`",
        "client.files.wait is made by hand: no operation is behind it",
        "get /v1/more is not in the SDK: it is placed by a guess",
        "4 of 5 methods of acme have their operation in the document; 1 are made by hand",
        "wrote specloom.toml",
    ]


def test_a_configuration_is_replaced_when_that_is_said(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "specloom.toml").write_text("# mine\n")
    assert adopt(folder) == 2
    assert "config-present" in capsys.readouterr().err
    assert (folder / "specloom.toml").read_text() == "# mine\n"
    assert adopt(folder, "--force") == 0
    assert "methods.create" in (folder / "specloom.toml").read_text()


def test_a_folder_without_a_list_is_refused(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "sdk" / "api.md").write_text("# Nothing\n")
    assert adopt(folder) == 2
    assert "adopt-nothing" in capsys.readouterr().err
    assert not (folder / "specloom.toml").exists()


def test_what_answers_are_called_by_themselves_is_not_missed(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    types = "from acme.types import File, FileTextResponse, FileLostResponse\n"
    (folder / "sdk" / "api.md").write_text(API.replace("from acme.types import File\n", types))
    strings = {"type": "array", "items": {"type": "string"}}
    paths = {**PATHS, "/v1/files/{file_id}/text": {"get": {"responses": answer(strings)}}}
    (folder / "openapi.json").write_text(json.dumps(document(paths=paths, schemas=SCHEMAS)))
    assert adopt(folder) == 0
    lines = capsys.readouterr().out.splitlines()
    at = next(index for index, line in enumerate(lines) if "no schema" in line)
    assert lines[at] == "types: no schema of the document could be told for FileLostResponse"
    assert lines[at + 1].endswith('can say it: models.FileLostResponse = "#/components/schemas/..."')
    with contextlib.chdir(folder):
        [config] = configuration.read(Path("specloom.toml"))
        assert "FileTextResponse" in text(pipeline.run(config), "acme/types/file_text_response.py")


PARAMS = '<a href="src/acme/types/{}_params.py">params</a>'
DOWNLOADS = f"""\
- <code title="get /v1/more">client.more.{LINK.format("content")}() -> HttpxBinaryResponseContent</code>
- <code title="get /v1/health">client.more.{LINK.format("health")}() -> None</code>
"""


FILES = """\
class Files(SyncAPIResource):
    @overload
    def create(self) -> File: ...
    @typing_extensions.deprecated("Use `client.uploads`")
    def create(self) -> File: ...
    @deprecated("deprecated")
    def text(self) -> str: ...
    @cached_property
    def parts(self) -> Parts: ...
"""


def test_methods_that_the_source_says_are_going_away_say_so(folder: Path) -> None:
    (folder / "sdk" / "src" / "acme" / "resources").mkdir()
    (folder / "sdk" / "src" / "acme" / "resources" / "files.py").write_text(FILES)
    assert adopt(folder) == 0
    with contextlib.chdir(folder):
        [config] = configuration.read(Path("specloom.toml"))
        result = pipeline.run(config)
    said = {resource.key: resource.deprecated for resource in config.resources if resource.deprecated}
    assert said == {"files": {"create": "Use `client.uploads`", "text": "It is going away."}}
    files = text(result, "acme/resources/files/files.py")
    assert files.count('@deprecated("Use `client.uploads`")\n    def create(') == 1
    assert "Deprecated. Use `client.uploads`" in files
    assert "@deprecated" not in text(result, "acme/resources/files/parts.py")


def test_responses_are_given_as_in_the_sdk(folder: Path) -> None:
    (folder / "sdk" / "api.md").write_text(DOWNLOADS)
    (folder / "sdk" / "src" / "acme" / "_legacy_response.py").write_text("")
    assert adopt(folder) == 0
    with contextlib.chdir(folder):
        [config] = configuration.read(Path("specloom.toml"))
        result = pipeline.run(config)
    options = {"client_class": "Acme", "answer_types": "by-method", "raw_responses": "legacy", "downloads": "content"}
    assert config.target_options == options
    assert config.responses == {"GET /v1/more": "binary"}
    more = text(result, "acme/resources/more.py")
    assert "-> HttpxBinaryResponseContent:" in more
    assert '"204": op.binary()' in more
    assert "import legacy_raw_methods as _raw" in more
    assert '"204": op.nothing()' in text(result, "acme/resources/more.py")


TYPES_API = f"""\
# Shared Types

```python
from acme.types import Owner
```

# Talks

Types:

```python
from acme.types import Talk, TalkDeleted, Part
```

- <code title="get /talks">client.talks.{LINK.format("list")}(\\*\\*{PARAMS.format("talk_list")}) -> \
<a href="./src/acme/types/talk.py">SyncPage[Talk]</a></code>
- <code title="post /talks">client.talks.{LINK.format("create")}(\\*\\*{PARAMS.format("talk_create")}) -> \
<a href="./src/acme/types/talk_create_response.py">TalkCreateResponse</a></code>
- <code title="delete /talks/{{id}}">client.talks.{LINK.format("delete")}(id) -> \
<a href="./src/acme/types/talk_deleted.py">Optional[TalkDeleted]</a></code>

## Notes

Types:

```python
from acme.types.talks import (
    Part,
    Lost,
    NoteInput,
)
```

- <code title="get /notes">client.talks.notes.{LINK.format("list")}() -> \
<a href="./src/acme/types/talks/part.py">Part</a></code>
"""
TYPES = {
    "__init__.py": "from .shared import Owner as Owner\nfrom .talk import Talk as Talk\n"
    "from .part import Part as Part\n"
    "from .talk_deleted import TalkDeleted as TalkDeleted\n",
    "shared/__init__.py": "from .owner import Owner as Owner\n",
    "shared/owner.py": "class Owner(BaseModel):\n    name: str\n",
    "part.py": 'class Base(BaseModel):\n    kind: Literal["part"]\nclass Part(Base):\n    text: Optional[str] = None\n',
    "talk.py": "from .part import Part\nfrom .shared import Owner\n"
    'class Said(BaseModel):\n    kind: Literal["said"]\n    text: str\n'
    "Piece: TypeAlias = Annotated[Union[Part, Said], PropertyInfo()]\n"
    "class Talk(BaseModel):\n    by: Optional[Owner] = FieldInfo(alias='from', default=None)\n"
    "    pieces: List[Piece]\n",
    "talk_deleted.py": "class TalkDeleted(BaseModel):\n    deleted: bool\n",
    "talk_create_params.py": "from .talks.note_input_param import NoteInputParam\n"
    "class TalkCreateParams(TypedDict, total=False):\n    notes: Required[Iterable[NoteInputParam]]\n",
    "talks/__init__.py": "from .part import Part as Part\nfrom .lost import Lost as Lost\n"
    "from .note_input_param import NoteInputParam as NoteInputParam\n",
    "talks/part.py": "class Part(BaseModel):\n    page: int\n",
    "talks/lost.py": "class Lost(BaseModel):\n    nowhere: int\n",
    "talks/note_input_param.py": 'NoteInputParam = TypedDict("NoteInputParam", {"from": str})\n',
}


def member(**properties: Any) -> dict[str, Any]:
    return {"type": "object", "properties": properties}


TEXT = {"type": "string"}
TYPE_SCHEMAS = {
    "TalkObject": member(**{"from": ref("Person")}, pieces={"type": "array", "items": ref("Piece")}),
    "Person": member(name=TEXT),
    "Piece": {"oneOf": [ref("PieceOfText"), ref("PieceOfSpeech")]},
    "PieceOfText": member(kind={"const": "part"}, text=TEXT),
    "PieceOfSpeech": member(kind={"const": "said"}, text=TEXT),
    "NotePage": member(page={"type": "integer"}),
    "Given": member(**{"from": TEXT}),
}
TYPE_PATHS: dict[str, dict[str, Any]] = {
    "/talks": {
        "get": {"responses": answer(member(data={"type": "array", "items": ref("TalkObject")}))},
        "post": {
            "requestBody": media(member(notes={"type": "array", "items": ref("Given")})),
            "responses": answer(member(id=TEXT)),
        },
    },
    "/talks/{id}": {"delete": {"responses": answer(member(deleted={"type": "boolean"}))}},
    "/notes": {"get": {"responses": answer(ref("NotePage"))}},
}


def test_names_of_types_are_found_along_what_they_are_made_of(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "sdk" / "api.md").write_text(TYPES_API)
    for name, source in TYPES.items():
        path = folder / "sdk" / "src" / "acme" / "types" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(source)
    (folder / "openapi.json").write_text(json.dumps(document(paths=TYPE_PATHS, schemas=TYPE_SCHEMAS)))
    assert adopt(folder) == 0
    said = capsys.readouterr().out
    assert "types.talks: no schema of the document could be told for Lost\n" in said
    with contextlib.chdir(folder):
        [config] = configuration.read(Path("specloom.toml"))
        result = pipeline.run(config)
    models = {
        each.key: {name: way.removeprefix("#/components/schemas/") for name, way in each.models.items()}
        for each in config.resources
    }
    deleted = models["talks"].pop("TalkDeleted")
    assert models == {
        "talks": {"Talk": "TalkObject", "Part": "PieceOfText"},
        "talks.notes": {"Part": "NotePage", "NoteInput": "Given"},
        "$shared": {"Owner": "Person"},
    }
    assert deleted.startswith("#/paths/~1talks~1{id}/delete/responses/200")
    assert "class TalkDeleted(BaseModel)" in text(result, "acme/models/talk_deleted.py")
    assert "import TalkPart as Part" in text(result, "acme/types/talks/part.py")
    assert [each.code for each in result.diagnostics if each.code.startswith("name")] == []


def test_names_for_types_may_have_themselves_in_them(folder: Path) -> None:
    types = folder / "sdk" / "src" / "acme" / "types"
    types.mkdir()
    (types / "file.py").write_text("class File(BaseModel):\n    tree: Tree\nTree: TypeAlias = Union[str, Tree, File]\n")
    tree = {"anyOf": [TEXT, ref("FileObject"), {"type": "array", "items": TEXT}]}
    schemas = {"FileObject": member(tree=tree)}
    (folder / "openapi.json").write_text(json.dumps(document(paths=PATHS, schemas=schemas)))
    assert adopt(folder) == 0
    assert 'models.File = "#/components/schemas/FileObject"' in (folder / "specloom.toml").read_text()


def test_the_trace_of_a_bug_is_shown_when_that_is_said(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def broken(sdk: Path) -> None:
        raise IndexError(sdk.name)

    monkeypatch.setattr("specloom.adoption.adopt.read_sdk", broken)
    assert adopt(folder) == 70
    said = capsys.readouterr().err
    assert "--verbose shows the trace" in said
    assert "Traceback" not in said
    assert adopt(folder, "--verbose") == 70
    assert "Traceback" in capsys.readouterr().err
