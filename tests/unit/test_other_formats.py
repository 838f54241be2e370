"""A document of another kind is told in one message, with what it is and a way out; a broken one of ours is not."""

from __future__ import annotations

import json
import time
from pathlib import Path

import pytest

from specloom import cli
from specloom.config import ClientConfig
from specloom.diagnostics import Diagnostic, InputError
from specloom.openapi.versions.other_formats import FIELDS, LOOKED_AT, TEXTS, of_text
from specloom.pipeline import check_fully


def told(tmp_path: Path, text: str, *, overlays: tuple[str, ...] = ()) -> Diagnostic:
    (tmp_path / "api").write_text(text, "utf-8", newline="\n")
    config = ClientConfig(spec=str(tmp_path / "api"), output=tmp_path / "out", overlays=overlays)
    with pytest.raises(InputError) as caught:
        check_fully(config)
    (only,) = caught.value.diagnostics
    return only


@pytest.mark.parametrize(
    ("text", "name", "line"),
    [
        ("asyncapi: 3.0.0\ninfo: {title: t, version: '1'}\nchannels: {}", "an AsyncAPI document", 1),
        ("info: {title: t}\narazzo: 1.0.1\nworkflows: []", "an Arazzo document", 2),
        ("overlay: 1.0.0\ninfo: {title: t, version: '1'}\nactions: []", "an OpenAPI Overlay", 1),
        ('{"$schema": "https://json-schema.org/draft/2020-12/schema"}', "a JSON Schema", 1),
        ("title: t\ntype: object\nproperties: {a: {type: string}}", "a JSON Schema", 3),
        ("$defs: {A: {}}", "a JSON Schema", 1),
        ('{"info": {\n"_postman_id": "x", "name": "n"}, "item": []}', "a Postman collection", 2),
        (
            '{"info": {"schema": "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"}}',
            "a Postman collection",
            1,
        ),
        (
            '{"collection": {"info": {"schema": "https://schema.getpostman.com/json/collection/v2.1.0/"}}}',
            "a Postman collection",
            1,
        ),
        ('{"values": [], "_postman_variable_scope": "environment"}', "a Postman environment", 1),
        ('{"_type": "export", "__export_format": 4, "resources": []}', "an Insomnia export", 1),
        ("type: collection.insomnia.rest/5.0\nname: n", "an Insomnia export", 1),
        ('{"log": {"version": "1.2", "entries": []}}', "a HAR recording", 1),
        ('{"apiVersion": "1.0", "swaggerVersion": "1.2", "apis": []}', "a document of Swagger 1", 1),
        ('{"data": {"__schema": {"types": []}}}', "a GraphQL schema", 1),
        ('{"kind": "discovery#restDescription", "discoveryVersion": "v1"}', "a Google API discovery document", 1),
        ('{"smithy": "2.0", "shapes": {}}', "a Smithy model", 1),
        ("openrpc: 1.3.2\ninfo: {title: t, version: '1'}\nmethods: []", "an OpenRPC document", 1),
        ("AWSTemplateFormatVersion: '2010-09-09'\nResources: {}", "a CloudFormation template", 1),
        ("workflowVersion: 1.0.0\nsources: {}", "a workflow of Speakeasy", 1),
        ("openapi: {code_samples: mintlify}\nclient_settings: {}", "a configuration of Stainless", 2),
        ("default-group: local\ngroups: {}", "a configuration of Fern", 1),
        ('{"generator-cli": {"version": "7.26.0"}}', "a configuration of OpenAPI Generator", 1),
        ("apiVersion: v1\nkind: Service", "a Kubernetes manifest", 1),
        ("#%RAML 1.0\ntitle: t\n/pets:\n  get:\n", "a RAML document", 1),
        ("#%RAML 1.0\ntypes: !include types.raml\n", "a RAML document", 1),
        ("type Query {\n  pets(first: Int): [Pet!]!\n}\n", "a GraphQL schema", 1),
        ('"""\nAll of it.\n"""\nschema {\n  query: Query\n}\n', "a GraphQL schema", 4),
        ('syntax = "proto3";\npackage pets;\nmessage Pet { string name = 1; }\n', "a Protocol Buffers file", 1),
        ('import "@typespec/http";\nusing Http;\nmodel Pet { name: string; }\n', "a TypeSpec file", 1),
        ('$version: "2"\nnamespace example.pets\nservice Pets { version: "1" }\n', "a Smithy model", 1),
        ("FORMAT: 1A\nHOST: https://example.org\n\n# Pets\nWith *all* of them: here\n", "an API Blueprint", 1),
        ("\n<!DOCTYPE html>\n<html><body>Swagger UI</body></html>\n", "a web page", 2),
        (
            '<?xml version="1.0"?>\n<wsdl:definitions xmlns:wsdl="http://schemas.xmlsoap.org/wsdl/"/>',
            "a WSDL document",
            1,
        ),
        ('<?xml version="1.0"?>\n<edmx:Edmx Version="4.0"/>', "an OData document", 1),
        ('<application xmlns="http://wadl.dev.java.net/2009/02"/>', "a WADL document", 1),
        ('<?xml version="1.0"?>\n<rss/>', "an XML document", 1),
        ("version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 12\n", "a pointer of Git LFS", 1),
        ('[[client]]\nspec = "api.yaml"\noutput = "out"\n', "a configuration of specloom", 1),
        ('"""The app."""\n\nfrom fastapi import FastAPI\n\napp = FastAPI()\n', "a Python program", 3),
    ],
)
def test_what_it_is(tmp_path: Path, text: str, name: str, line: int) -> None:
    found = told(tmp_path, text)
    assert (found.code, found.message) == ("not-openapi", f"this is {name}, not an OpenAPI document")
    assert found.help
    assert found.span is not None
    assert found.span.line == line


def test_an_overlay_and_its_document_that_changed_places(tmp_path: Path) -> None:
    (tmp_path / "openapi.yaml").write_text("openapi: 3.1.0\ninfo: {title: t, version: '1'}\npaths: {}\n")
    found = told(tmp_path, "overlay: 1.0.0\nactions: []\n", overlays=(str(tmp_path / "openapi.yaml"),))
    assert found.message == "this is an OpenAPI Overlay, not an OpenAPI document"


def test_the_command_says_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("events.yaml").write_text("asyncapi: 3.0.0\n")
    assert cli.run(["generate", "events.yaml"]) == 2
    assert capsys.readouterr().err == (
        "events.yaml:1:11: error[not-openapi]: this is an AsyncAPI document, not an OpenAPI document\n"
        "  |\n1 | asyncapi: 3.0.0\n  |           ^^^^^\n  = at /asyncapi\n"
        "  = help: name the OpenAPI document of the HTTP API, if there is one\n"
    )
    assert [path.name for path in tmp_path.iterdir()] == ["events.yaml"]


@pytest.mark.parametrize(
    ("text", "code", "advice"),
    [
        ("paths: {}", "version-missing", "add openapi: 3.1.0"),
        ("paths: {}\ndefinitions: {}", "version-missing", "add swagger: '2.0'"),
        ("components: {}", "version-missing", "add openapi: 3.1.0, or name the document that this one is a part of"),
        ("OpenAPI: 3.1.0\npaths: {}", "version-missing", None),
        ("a: 1", "version-missing", "add openapi: 3.1.0, or name the document that this one is a part of"),
        ("openapi: 3.1.0\n[[client]]\nspec: {", "yaml-syntax", None),
        ("openapi: 3.1.0\ninfo:\n  description: |\n\timport json\nimport json\n", "yaml-syntax", None),
        ('{"swagger": "2.0", "info": {\nfrom fastapi import FastAPI', "yaml-syntax", None),
    ],
)
def test_a_broken_document_of_ours_is_not_taken_for_another(
    tmp_path: Path, text: str, code: str, advice: str | None
) -> None:
    found = told(tmp_path, text)
    assert (found.code, found.help) == (code, advice)


def test_a_field_of_another_kind_beside_the_version_means_nothing(tmp_path: Path) -> None:
    (tmp_path / "api.json").write_text(
        json.dumps({"openapi": "3.1.0", "info": {"title": "t", "version": "1"}, "components": {}, "x-asyncapi": 1})
    )
    config = ClientConfig(spec=str(tmp_path / "api.json"), output=tmp_path / "out")
    assert check_fully(config)[1] == ()


def test_each_kind_has_an_article_and_a_way_out() -> None:
    for format_ in [field.format for field in FIELDS] + [format_ for _, format_ in TEXTS]:
        assert format_.name.startswith(("a ", "an "))
        assert 15 < len(format_.advice) < 100


@pytest.mark.parametrize("part", ["<a ", "type A ", "\n", "{ ", "import ", "<a:", " ", "(", "from a.", "# \n"])
def test_no_text_takes_long(part: str) -> None:
    started = time.process_time()
    of_text(part * (LOOKED_AT // len(part)))
    of_text("<" + part * (LOOKED_AT // len(part)))
    assert time.process_time() - started < 0.5
