"""The configuration is read whole, and every mistake in it is named with its line."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from specloom import config, initial
from specloom.config import ClientConfig
from specloom.diagnostics import Diagnostic, InputError, Pointer
from specloom.targets.registry import OPTIONS

CLIENT = 'spec = "a.yaml"\noutput = "out"\n'


def write(folder: Path, text: str, name: str = "specloom.toml") -> Path:
    path = folder / name
    path.write_text(text, "utf-8")
    return path


def refused(path: Path) -> Diagnostic:
    with pytest.raises(InputError) as caught:
        config.read(path, OPTIONS)
    (diagnostic,) = caught.value.diagnostics
    return diagnostic


def test_a_client_with_everything(tmp_path: Path) -> None:
    path = write(
        tmp_path,
        """
        [[client]]
        spec = "specs/images.yaml"
        output = "generated/ruby/images"
        target = "ruby"
        package = "openapi_openai"
        include_tags = ["Images"]
        overlays = ["fix.yaml"]
        allow = ["code"]
        formatter = "none"
        retry = "all"
        array_format = "brackets"
        strict = true
        [client.names]
        "#/components/schemas/Model" = "ApiModel"
        [client.ruby]
        module = "OpenAI"
        """,
    )
    assert config.read(path) == (
        ClientConfig(
            spec=str(tmp_path / "specs/images.yaml"),
            output=tmp_path / "generated/ruby/images",
            target="ruby",
            package="openapi_openai",
            include_tags=("Images",),
            overlays=(str(tmp_path / "fix.yaml"),),
            allow=("code",),
            formatter="none",
            retry="all",
            array_format="brackets",
            strict=True,
            names={"#/components/schemas/Model": "ApiModel"},
            target_options={"module": "OpenAI"},
        ),
    )


@pytest.mark.parametrize("spec", ["https://example.org/a.yaml", "-"])
def test_what_is_no_path_stays(tmp_path: Path, spec: str) -> None:
    path = write(tmp_path, f'[[tool.specloom.client]]\nspec = "{spec}"\noutput = "out"\n', "pyproject.toml")
    assert config.read(path)[0].spec == spec


def test_paths_are_relative_to_the_file_and_ready_to_open(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(tmp_path, f"[[client]]\n{CLIENT}")
    monkeypatch.chdir(tmp_path)
    found = config.discover(Path())
    assert found is not None
    (client,) = config.read(found)
    assert (client.spec, client.output) == ("a.yaml", Path("out"))


@pytest.mark.parametrize(
    ("text", "code", "line", "message", "hint"),
    [
        (f'[[client]]\n{CLIENT}packge = "x"', "config-key", 4, "'packge'", "did you mean `package`?"),
        (
            f'[[client]]\n{CLIENT}[[client]]\n{CLIENT}"stric" = true',
            "config-key",
            7,
            "'stric'",
            "did you mean `strict`?",
        ),
        (f"clint = 1\n[[client]]\n{CLIENT}", "config-key", 1, "'clint'", "did you mean `client`?"),
        (f"[[client]]\n{CLIENT}strict = 1", "config-type", 4, "true or false", None),
        (f'[[client]]\n{CLIENT}allow = "x"', "config-type", 4, "a list of strings", None),
        (f"[[client]]\n{CLIENT}allow = [1]", "config-type", 4, "a list of strings", None),
        (f"[[client]]\n{CLIENT}package = 1", "config-type", 4, "a string", None),
        (f"[[client]]\n{CLIENT}names = 1", "config-type", 4, "a table", None),
        (f"[[client]]\n{CLIENT}[client.names]\na = 1", "config-type", 5, "pointer = name", None),
        (f'[[client]]\n{CLIENT}target = "cobol"', "config-value", 4, "python, ruby", None),
        (
            f'[[client]]\n{CLIENT}[client.python]\nverison = "1"',
            "config-key",
            5,
            "'verison'",
            "did you mean `version`?",
        ),
        (
            f'[[client]]\n{CLIENT}target = "ruby"\nruby.modul = "A"',
            "config-key",
            5,
            "[client.ruby] has no key 'modul'",
            "did you mean `module`?",
        ),
        (
            f'[[client]]\n{CLIENT}[client.python]\nversion = "1"\n[client.ruby]\nversion = "v 1"',
            "config-value",
            7,
            "`version` of the Ruby target cannot be 'v 1'",
            'for example version = "1.0.1-pre.0"',
        ),
        (
            f"[[client]]\n{CLIENT}[client.python]\nversion = 1",
            "config-value",
            5,
            "`version` of the Python target cannot be 1",
            'for example version = "1.2.3"',
        ),
        (
            f'[[client]]\n{CLIENT}[client.ruby]\ndocs = "all"',
            "config-value",
            5,
            "`docs` of the Ruby target cannot be 'all'",
            'docs = "compatible" is the default; the other is "corrected"',
        ),
        (
            f'[[client]]\n{CLIENT}[client.ruby]\nhomepage = "example.org"',
            "config-value",
            5,
            "`homepage` of the Ruby target cannot be 'example.org'",
            'for example homepage = "https://example.org/docs"',
        ),
        (
            f'[[client]]\n{CLIENT}[client.ruby]\nlicense = "My own"',
            "config-value",
            5,
            "`license` of the Ruby target cannot be 'My own'",
            'it is no SPDX license expression; for example license = "Apache-2.0"',
        ),
        ('[[client]]\nspec = "a"', "config-missing", 1, "`output`", None),
        ("client = 1", "config-type", 1, "[[client]]", None),
        ("[client]", "config-type", 1, "[[client]]", None),
        ("a = = 1", "config-syntax", 1, "not valid TOML", None),
        ("\n\na = [", "config-syntax", 3, "not valid TOML", None),
        (f'[[client]]\n{CLIENT}[[client]]\nspec = "b"\noutput = "./out"', "config-output", 6, "share", None),
    ],
)
def test_mistakes(tmp_path: Path, text: str, code: str, line: int, message: str, hint: str | None) -> None:  # noqa: PLR0917 - a table
    diagnostic = refused(write(tmp_path, text))
    assert (diagnostic.code, diagnostic.help) == (code, hint)
    assert message in diagnostic.message
    assert diagnostic.span is not None
    assert diagnostic.span.line == line


def test_the_place_is_that_of_the_key_and_of_no_comment(tmp_path: Path) -> None:
    text = f'[[tool.specloom.client]]\n# packge = "a"\n{CLIENT}allow = [\n  "a",  # b\n  1,\n]'
    diagnostic = refused(write(tmp_path, text, "pyproject.toml"))
    assert diagnostic.pointer.tokens == ("tool", "specloom", "client", "0", "allow", "1")
    assert diagnostic.span is not None
    assert (diagnostic.span.line, diagnostic.span.column, diagnostic.span.end_column) == (7, 3, 4)
    text = f'[[client]]\n# packge = "a"\n{CLIENT}"packge" = "a"'
    assert (span := refused(write(tmp_path, text)).span) is not None
    assert (span.line, span.column, span.end_column) == (5, 2, 8)


def test_files_that_cannot_be_read(tmp_path: Path) -> None:
    (tmp_path / "specloom.toml").write_bytes(b"\xff")
    assert refused(tmp_path / "specloom.toml").code == "config-unreadable"
    assert refused(tmp_path / "none.toml").code == "config-unreadable"


@pytest.mark.parametrize(
    ("files", "found"),
    [
        ({}, None),
        ({"pyproject.toml": "[project]\n"}, None),
        ({"pyproject.toml": "[tool.specloom]\n"}, "pyproject.toml"),
        ({"specloom.toml": "", "pyproject.toml": "[project]\n"}, "specloom.toml"),
    ],
)
def test_discovery(tmp_path: Path, files: dict[str, str], found: str | None) -> None:
    for name, text in files.items():
        write(tmp_path, text, name)
    path = config.discover(tmp_path)
    assert (path.name if path else None) == found


def test_the_configuration_is_looked_for_upwards(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    below = tmp_path / "a/b"
    below.mkdir(parents=True)
    monkeypatch.chdir(below)
    write(tmp_path, f"[[tool.specloom.client]]\n{CLIENT}", "pyproject.toml")
    write(tmp_path / "a", "[project]\n", "pyproject.toml")
    path = config.search(Path())
    assert path == Path("../../pyproject.toml")
    (client,) = config.read(path)
    assert (client.spec, client.output) == ("../../a.yaml", Path("../../out"))
    assert client.pointer("spec").source == "../../pyproject.toml"
    write(below, f"[[client]]\n{CLIENT}")
    assert config.search(Path()) == Path("specloom.toml")
    (below / "specloom.toml").unlink()
    (tmp_path / "a/.git").mkdir()
    assert config.search(Path()) is None


def test_a_broken_project_file_matters_where_it_could_configure(tmp_path: Path) -> None:
    write(tmp_path, "[project\n", "pyproject.toml")
    assert config.discover(tmp_path) is None
    write(tmp_path, "[tool.specloom\n", "pyproject.toml")
    with pytest.raises(InputError, match="not valid TOML"):
        config.discover(tmp_path)
    write(tmp_path, "tool = 1\n", "pyproject.toml")
    assert config.discover(tmp_path) is None


def test_two_configurations_are_refused(tmp_path: Path) -> None:
    write(tmp_path, "")
    write(tmp_path, "[tool.specloom]\n", "pyproject.toml")
    with pytest.raises(InputError, match="twice"):
        config.discover(tmp_path)


@pytest.mark.parametrize(
    ("spec", "output"),
    [
        ("specs/openapi-images.yaml", "openapi-images-client"),
        ("https://example.org/v1/openapi.JSON?x=/y", "openapi-client"),
        ("a b.yml", "a-b-client"),
        ("..", "api-client"),
    ],
)
def test_default_output(spec: str, output: str) -> None:
    assert config.default_output(spec) == Path(output)


def test_flags_win_and_allow_adds() -> None:
    client = ClientConfig(spec="a", output=Path("o"), package="x", allow=("a",), strict=True, target_options={"v": 1})
    flags = {
        "package": "y",
        "allow": ("b", "a"),
        "strict": False,
        "include_tags": (),
        "target": None,
        "output": Path("p"),
    }
    changed = config.override(client, flags)
    assert (changed.package, changed.allow, changed.strict, changed.output) == ("y", ("a", "b"), True, Path("p"))
    assert changed.target_options == {"v": 1}
    assert config.override(client, {"target": "ruby"}).target_options == {}


def test_an_option_stands_where_it_was_given(tmp_path: Path) -> None:
    path = write(
        tmp_path, f'[[client]]\n{CLIENT}allow = ["a", "b"]\noverlays = ["o.yaml"]\n[client.names]\n"#/a" = "b"\n'
    )
    (read,) = config.read(path)
    client = config.override(read, {"allow": ("c", "b"), "include_tags": ("T",), "docs_only": True, "package": "p"})
    file = str(path)
    assert client.pointer("allow", "b") == Pointer(file, ("client", "0", "allow", "1"))
    assert client.pointer("allow", "c") == Pointer("--allow")
    assert client.pointer("include_tags", "T") == Pointer("--include-tag")
    assert client.pointer("docs_only") == Pointer("--docs-only")
    assert client.pointer("package") == Pointer("--package")
    assert client.pointer("overlays", str(tmp_path / "o.yaml")) == Pointer(file, ("client", "0", "overlays", "0"))
    assert client.pointer("names", "#/a") == Pointer(file, ("client", "0", "names", "#/a"))
    assert client.pointer("formatter") == Pointer(file, ("client", "0"))
    assert ClientConfig(spec="a", output=Path("o")).pointer("package") == Pointer("a")
    lines = {key: client.locate(client.pointer(*key)) for key in (("allow", "b"), ("names", "#/a"), ("formatter",))}
    assert [(span.line, span.column) for span in lines.values() if span] == [(4, 15), (7, 2), (1, 3)]
    assert client.locate(Pointer("a.yaml")) is None


@pytest.mark.parametrize("before", [None, "", "[project]\nname = 'x'", "[project]\r\nname = 'x'\r\n"])
def test_init_adds_and_never_changes(tmp_path: Path, before: str | None) -> None:
    if before is not None:
        (tmp_path / "pyproject.toml").write_bytes(before.encode())
    document = {"openapi": "3.1.0", "info": {"title": 'Pet\n"Store"', "version": "1"}, "paths": {}}
    (tmp_path / "openapi.json").write_text(json.dumps(document), "utf-8")
    path = initial.write(tmp_path, None, ["https://example.org"])
    assert path.name == ("specloom.toml" if before is None else "pyproject.toml")
    assert path.read_bytes().startswith((before or "").encode())
    (client,) = config.read(path)
    assert (Path(client.spec), client.output) == (tmp_path / "openapi.json", tmp_path / "openapi-client")
    assert (client.package, client.allow_remote_refs) == ("pet_store", ("https://example.org",))
    with pytest.raises(InputError, match="already"):
        initial.write(tmp_path, None)


@pytest.mark.parametrize(
    ("spec", "content", "code"),
    [
        (None, None, "no-document"),
        ("-", None, "no-document"),
        ("none.yaml", None, "input-not-found"),
        ("a.yaml", "x: 1", "version-missing"),
        ("a.yaml", "{", "yaml-syntax"),
    ],
)
def test_init_reads_the_document(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, spec: str | None, content: str | None, code: str
) -> None:
    monkeypatch.chdir(tmp_path)
    if spec and content:
        Path(spec).write_text(content)
    with pytest.raises(InputError) as caught:
        initial.write(Path(), spec)
    assert caught.value.diagnostics[0].code == code
    assert not Path("specloom.toml").exists()


def test_what_init_writes_names_only_keys_that_exist(tmp_path: Path) -> None:
    (tmp_path / "openapi.json").write_text('{"openapi": "3.1.0", "info": {"title": "T", "version": "1"}, "paths": {}}')
    path = initial.write(tmp_path, None)
    path.write_text(re.sub(r"^# (?=\[|\"|\w+ = )", "", path.read_text(), flags=re.MULTILINE))
    (client,) = config.read(path, OPTIONS)
    assert client.names
