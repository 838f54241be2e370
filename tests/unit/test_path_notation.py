"""Variables of paths in other notations, and servers without a scheme, are read as they are meant."""

from __future__ import annotations

from pathlib import Path

import pytest

from specloom import cli
from specloom.openapi.path_notation import in_braces
from specloom.openapi.server_urls import with_scheme


@pytest.mark.parametrize(
    ("path", "read"),
    [
        ("/items/{id", "/items/{id}"),
        ("/items/{id:", "/items/{id}"),
        ("/items/id}/x", "/items/{id}/x"),
        ("/items/{id/x", "/items/{id}/x"),
        ("/items/:id/x", "/items/{id}/x"),
        ("/items/:other", "/items/:other"),
        ("/items/{other", "/items/{other"),
        ("/items/{other:[0-9]{2,3}}/x", "/items/{other}/x"),
        ("/items/{id}:cancel", "/items/{id}:cancel"),
        ("/items/{a:b}", "/items/{a:b}"),
    ],
)
def test_variables_of_paths(path: str, read: str) -> None:
    assert in_braces(path, {"id", "a:b"}) == read


@pytest.mark.parametrize(
    ("url", "read"),
    [
        ("//api.example.com/v1", "https://api.example.com/v1"),
        ("//kubernetes.local", "https://kubernetes.local"),
        ("api.example.com/v1", "https://api.example.com/v1"),
        ("10.0.0.1:8080", "https://10.0.0.1:8080"),
        ("api.php/v1", "api.php/v1"),
        ("v1.0/api", "v1.0/api"),
        ("../v1", "../v1"),
        ("./v1", "./v1"),
        ("/v1", "/v1"),
        ("//", "//"),
        ("{base}.example.com", "{base}.example.com"),
        ("https://api.example.com", "https://api.example.com"),
    ],
)
def test_servers_without_a_scheme(url: str, read: str) -> None:
    assert with_scheme(url) == read


BROKEN = """openapi: 3.0.3
info: {title: Shop, version: '1'}
servers: [{url: //api.example.com/v1}]
paths:
  /items/:id:
    get:
      operationId: getItem
      parameters:
        - {name: id, in: path, required: true, schema: {type: string}}
        - {name: gone, in: path, required: true, schema: {type: string}}
        - {name: sort, in: query, style: forms, schema: {type: string}}
      responses: {'204': {description: none}}
"""


def test_what_is_generated_can_be_sent(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    document = tmp_path / "shop.yaml"
    document.write_text(BROKEN)
    assert cli.run(["generate", str(document), "-o", str(tmp_path / "out")]) == 1
    said = capsys.readouterr().err
    assert all(each in said for each in ("warning[path-notation]", "warning[server-scheme]", "/paths/~1items~1:id"))
    assert "omission[path-parameter-unused]" in said
    code = "".join(path.read_text() for path in sorted((tmp_path / "out" / "shop").rglob("*_api.py")))
    assert "/items/{id}" in code
    assert "gone:" not in code
    docs = "".join(path.read_text() for path in sorted((tmp_path / "out").rglob("*.md")))
    assert "'style' of the parameter 'sort'" in docs
    assert "a parameter ('style'" not in docs
    assert "the path parameter 'gone' does not occur" in docs
    assert "does not name" not in docs


def test_a_document_with_warnings_is_not_called_valid(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    document = tmp_path / "shop.yaml"
    document.write_text(BROKEN.replace("style: forms, ", "").replace("name: gone, in: path", "name: kept, in: query"))
    assert cli.run(["validate", str(document)]) == 0
    shown = capsys.readouterr()
    assert "valid OpenAPI" not in shown.out
    assert "warnings" in shown.err
