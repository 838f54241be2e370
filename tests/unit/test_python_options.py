"""`[client.python]` shapes the package; what cannot be is refused at its place, and the document fills the gaps."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import Any

import pytest

from specloom import config
from specloom.diagnostics import InputError, Severity
from specloom.targets.python.project.readme_links import with_working_links
from specloom.targets.registry import OPTIONS
from support import tiny
from support.checkout import ROOT

CLIENT = '[[client]]\nspec = "a.yaml"\noutput = "out"\n[client.python]\n'
INFO = {
    "title": "Pets",
    "version": "v2",
    "contact": {"name": "Pet Team", "email": "pets@example.org", "url": "https://example.org/contact"},
    "license": {"name": "Apache 2.0"},
    "termsOfService": "/terms",
}
PATHS = {"/pets": {"get": {"operationId": "listPets", "responses": tiny.OK}}}
ALL = """
version = "1.0-beta"
distribution = "Acme.Pets"
authors = ["Jane Doe <jane@example.org>", "Acme, Inc.", "a@b.example"]
license = "mit"
keywords = ["pets", "two words"]
classifiers = ["Development Status :: 4 - Beta", "Typing :: Typed"]
dependencies = ["httpx2[http2]"]
requires_python = ">=3.12"
[client.python.urls]
Repository = "https://example.org/acme"
documentation = "https://docs.example.org/"
[[client.python.readme]]
title = "Support"
text = "Ask us.\\n\\n* a\\n"
[[client.python.readme]]
file = "more.md"
"""


def options(folder: Path, text: str) -> dict[str, Any]:
    """Return the table of the target as the file has it."""
    (folder / "specloom.toml").write_text(CLIENT + text, "utf-8")
    (client,) = config.read(folder / "specloom.toml", OPTIONS)
    return dict(client.target_options)


def generated(**table: Any) -> tuple[dict[str, Any], Any]:
    """Return the project's metadata and the whole run."""
    document = tiny.document(info=INFO, paths=PATHS, externalDocs={"url": "https://example.org/docs"})
    result = tiny.generate(document, target_options=table)
    return dict(tomllib.loads(tiny.text(result, "pyproject.toml"))["project"]), result


def test_the_configuration_shapes_the_package(tmp_path: Path) -> None:
    (tmp_path / "more.md").write_text("## More\r\n\r\nText.\r\n")
    project, result = generated(**options(tmp_path, ALL))
    assert project["name"] == "Acme.Pets"
    assert project["version"] == "1.0b0"
    assert project["authors"] == [
        {"name": "Jane Doe", "email": "jane@example.org"},
        {"name": "Acme, Inc."},
        {"email": "a@b.example"},
    ]
    assert (project["license"], project["license-files"]) == ("MIT", ["LICENSE"])
    assert tiny.text(result, "LICENSE").split("\n")[2] == "Copyright (c) Jane Doe, Acme, Inc."
    assert project["keywords"] == ["pets", "two words"]
    assert project["classifiers"] == [
        "Programming Language :: Python :: 3",
        "Typing :: Typed",
        "Development Status :: 4 - Beta",
    ]
    assert project["dependencies"][-1] == "httpx2[http2]"
    assert len(project["dependencies"]) == 4
    assert project["requires-python"] == ">=3.12"
    assert project["urls"] == {
        "Contact": "https://example.org/contact",
        "Repository": "https://example.org/acme",
        "documentation": "https://docs.example.org/",
    }
    assert tiny.text(result, "README.md").endswith("\n\n## Support\n\nAsk us.\n\n* a\n\n## More\n\nText.\n")
    assert '"1.0b0"' in tiny.text(result, "package/_version.py")
    assert not result.diagnostics


def test_the_document_says_what_the_configuration_does_not() -> None:
    project, result = generated()
    assert (project["name"], project["version"], project["license"]) == ("package", "2", "Apache-2.0")
    assert project["authors"] == [{"name": "Pet Team", "email": "pets@example.org"}]
    assert project["urls"] == {
        "Documentation": "https://example.org/docs",
        "Contact": "https://example.org/contact",
    }
    assert project["requires-python"] == ">=3.11"
    assert "http://www.apache.org/licenses/" in tiny.text(result, "LICENSE")
    (told,) = result.diagnostics
    assert (told.code, told.severity, told.pointer.fragment) == ("version-mended", Severity.WARNING, "/info/version")


@pytest.mark.parametrize(
    ("written", "version"),
    [
        ("1", "1"),
        ("1.10.0", "1.10.0"),
        ("1.0rc1", "1.0rc1"),
        ("v1", "1"),
        ("1.0-beta", "1.0b0"),
        ("1.0.27-SNAPSHOT", "1.0.27.dev0"),
        ("2024-01-01", "2024.1.1"),
        ("2024-01", "2024.1"),
        ("v2024-10-05-preview", "2024.10.5rc0"),
        ("2021_07_31", "2021.7.31"),
        ("API v3 (draft)", "3"),
        ("2.1.0 (beta)", "2.1.0"),
        ("1.0.0-oas3", "1.0.0"),
        ("1.0+build.5", "1.0"),
        ("1.x", "1"),
        ("latest", "0.0.0"),
        ("1" * 5000, "0.0.0"),
        ("ⅷ", "0.0.0"),
    ],
)
def test_a_version_is_mended_and_told(written: str, version: str) -> None:
    document = tiny.document(info={"title": "T", "version": written}, paths=PATHS)
    result = tiny.generate(document)
    assert tomllib.loads(tiny.text(result, "pyproject.toml"))["project"]["version"] == version
    assert [each.code for each in result.diagnostics] == ([] if written == version else ["version-mended"])


@pytest.mark.parametrize(
    ("license_", "expression", "has_text"),
    [
        ({"name": "MIT"}, "MIT", False),
        ({"name": "The MIT License"}, "MIT", False),
        ({"name": "Apache License, Version 2.0"}, "Apache-2.0", True),
        ({"name": "x", "url": "https://www.apache.org/licenses/LICENSE-2.0.html"}, "Apache-2.0", True),
        ({"name": "x", "identifier": "apache-2.0 OR mit"}, "Apache-2.0 OR MIT", False),
        ({"name": "Proprietary"}, None, False),
        ({"name": "MIT", "identifier": "none such"}, None, False),
    ],
)
def test_the_license_of_a_document(license_: dict[str, str], expression: str | None, has_text: bool) -> None:  # noqa: FBT001 - a table
    result = tiny.generate(tiny.document(info={"title": "T", "version": "1", "license": license_}))
    assert tomllib.loads(tiny.text(result, "pyproject.toml"))["project"].get("license") == expression
    assert ("LICENSE" in result.files) == has_text


@pytest.mark.parametrize(
    "contact",
    [
        {"name": 'A "b"\n<c>', "email": "no address", "url": "javascript:alert(1)"},
        {"name": "  ", "email": "a@b", "url": "https://exa mple.org"},
        {"name": 1, "email": [], "url": {}},
    ],
)
def test_a_contact_that_is_of_no_use(contact: dict[str, Any]) -> None:
    document = tiny.document(info={"title": "T", "version": "1", "contact": contact})
    project = tomllib.loads(tiny.text(tiny.generate(document), "pyproject.toml"))["project"]
    assert "authors" not in project
    assert "urls" not in project


@pytest.mark.parametrize(
    ("text", "place", "message"),
    [
        ('version = "abc"', "5:1", "`version` of the Python target cannot be 'abc': it is no version"),
        ('versoin = "1"', "5:1", "[client.python] has no key 'versoin'"),
        ('distribution = "-a"', "5:1", "ASCII letters"),
        ('distribution = "Pydantic"', "5:1", "depends on that"),
        ('client_class = "class"', "5:1", "it is no name of a class"),
        ('client_class = "ApiError"', "5:1", "something else of that name"),
        ('client_class = "Api"', "5:1", "something else of that name"),
        ('client_class = "None"', "5:1", "something else of that name"),
        ('authors = "Jane"', "5:1", "it is no list"),
        ('authors = ["Jane", "<jane>"]', "5:20", "'jane' is no address"),
        ('license = "GPL"', "5:1", "no SPDX license expression"),
        ("keywords = [1]", "5:13", "it is no text"),
        ('classifiers = ["License :: OSI Approved"]', "5:16", "a license is told by `license`"),
        ('dependencies = ["a b"]', "5:17", "cannot be 'a b'"),
        ('requires_python = ">=3.9"', "5:1", "generated code needs Python 3.11"),
        ('requires_python = "<3"', "5:1", "no version of Python fits it"),
        ('requires_python = ">=4"', "5:1", "no version of Python fits it"),
        ('[client.python.urls]\nRepository = "git@x"', "6:1", "no http or https address"),
        ('urls = ["https://example.org"]', "5:1", "it is no table"),
        ('readme = [{ titel = "a", text = "b" }]', "5:13", "a section of `readme` has no key 'titel'"),
        ('readme = [{ title = "a" }]', "5:11", "needs a `text`"),
        ('readme = [{ file = "none.md" }]', "5:13", "the file 'none.md' cannot be read"),
        ('readme = "a"', "5:1", "it is no list"),
    ],
)
def test_what_cannot_be_is_refused_at_its_place(tmp_path: Path, text: str, place: str, message: str) -> None:
    with pytest.raises(InputError) as caught:
        options(tmp_path, text)
    (told,) = caught.value.diagnostics
    assert told.span is not None
    assert f"{told.span.line}:{told.span.column}" == place
    assert message in told.message
    assert told.help or "cannot be read" in message


@pytest.mark.parametrize(
    ("urls", "link"),
    [
        ({}, "See pages (`docs/apis/A.md`)"),
        ({"Homepage": "https://x.example"}, "See pages (`docs/apis/A.md`)"),
        ({"Repository": "https://github.com/a/b"}, "See [pages](https://github.com/a/b/blob/HEAD/docs/apis/A.md#get)"),
        ({"source": "https://github.com/a/b.git"}, "See [pages](https://github.com/a/b/blob/HEAD/docs/apis/A.md#get)"),
        (
            {"Repository": "https://github.com/a/b/tree/main/sdk/python/"},
            "See [pages](https://github.com/a/b/blob/main/sdk/python/docs/apis/A.md#get)",
        ),
        (
            {"Repository": "https://gitlab.com/a/b"},
            "See [pages](https://gitlab.com/a/b/-/blob/HEAD/docs/apis/A.md#get)",
        ),
        ({"Documentation": "https://docs.x.example/"}, "See [pages](https://docs.x.example/apis/A/#get)"),
    ],
)
def test_links_of_the_readme_work_on_an_index(urls: dict[str, str], link: str) -> None:
    text = "See [pages](docs/apis/A.md#get)\n\n```md\n[a](docs/a.md)\n```\n[b](https://b.example)\n"
    assert with_working_links(text, urls) == text.replace("See [pages](docs/apis/A.md#get)", link)


@pytest.mark.parametrize("urls", [{}, {"Repository": "https://github.com/a/b"}])
def test_no_link_of_the_readme_is_relative(urls: dict[str, str]) -> None:
    schemas = {"Pet": {"type": "object", "properties": {"name": {"type": "string"}}}}
    paths = {"/pets": {"get": {"operationId": "listPets", "responses": tiny.answer(tiny.ref("Pet"))}}}
    readme = tiny.text(
        tiny.generate(tiny.document(paths=paths, schemas=schemas), target_options={"urls": urls}), "README.md"
    )
    targets = re.findall(r"\]\(([^)]*)\)", readme)
    assert [target for target in targets if not target.startswith(("https://", "#"))] == []
    assert any("/docs/" in target for target in targets) == bool(urls)


ZOO = (ROOT / "tests/sdk/zoo.yaml").read_text("utf-8")


def test_the_class_of_the_client_has_the_name_that_is_configured() -> None:
    result = tiny.generate(ZOO, target_options={"client_class": "Keeper"}, package="package")
    said = [
        (file.path, line)
        for file in result.files
        if file.path.endswith((".py", ".md")) and "/_runtime/" not in file.path
        for line in file.content.decode().splitlines()
        if re.search(r"(?<![\w.])(Async)?Client\b(?! library| for )", line)
    ]
    assert said == []
    assert "class AsyncKeeper(BaseAsyncClient):" in tiny.text(result, "package/client.py")
    assert "class Keeper(BaseClient):" in tiny.text(result, "package/client.py")
    assert '"Keeper": "client"' in tiny.text(result, "package/__init__.py")


@pytest.mark.parametrize(("client", "other"), [("Pet", "Pet"), ("Pets", "AsyncPets"), ("PetsApi", "PetsApi")])
def test_a_class_of_the_client_that_is_taken_is_refused(client: str, other: str) -> None:
    paths = {"/p": {"get": {"operationId": "getPets", "tags": ["Pets"], "responses": tiny.OK}}}
    schemas = {name: {"type": "object"} for name in ("Pet", "AsyncPets")}
    with pytest.raises(InputError, match=f"has another class '{other}'"):
        tiny.generate(tiny.document(paths=paths, schemas=schemas), target_options={"client_class": client})
