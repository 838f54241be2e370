"""XML in gems: the examples of the specification, what a guard refuses, what is told of a gem that is not there."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any
from xml.etree.ElementTree import canonicalize

import pytest
from loopback import Answer, Loopback
from rubyside import gem, result, run

from support import tiny
from support.xml_examples import XmlExample, examples_before_32, examples_of_32

XML = (("content-type", "application/xml"),)
VERSIONS = {"3.0.4": examples_before_32(), "3.1.1": examples_before_32(), "3.2.0": examples_of_32()}
CASES = [(version, name) for version, examples in VERSIONS.items() for name in examples]
BOMB = '<!DOCTYPE a [<!ENTITY b "bb"><!ENTITY c "&b;&b;">]><a>&c;</a>'
OUTSIDE = '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>'


def document_of(version: str, examples: dict[str, XmlExample]) -> dict[str, Any]:
    """Return a document with an operation for each example that sends it, and is answered with it."""
    paths = {}
    for name in examples:
        content = tiny.media(tiny.ref(name), "application/xml")
        answers = {"200": {"description": "OK", **content}, "400": {"description": "No", **content}}
        body = {"required": True, **content}
        put = {"operationId": f"put_{name.lower()}", "tags": ["cases"], "requestBody": body, "responses": answers}
        paths[f"/{name}"] = {"put": put}
    return tiny.document(paths=paths, schemas={name: case.schema for name, case in examples.items()}, version=version)


@pytest.fixture(scope="module")
def gems(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Return the gems of the examples of each version."""
    folder, gems = tmp_path_factory.mktemp("xml-gems"), {}
    for version, examples in VERSIONS.items():
        spec = folder / f"{version}.json"
        spec.write_text(json.dumps(document_of(version, examples)))
        gems[version] = gem(spec, folder / version, "cases", "Cases")
    return gems


def program(server: Loopback, call: str) -> str:
    """Return a program that makes one call, and prints what it gives in JSON."""
    return f"""
    require 'json'
    require 'cases'
    Cases.configure {{ |config| config.base_url = '{server.base_url("s")}'; config.max_retries = 0 }}
    API = Cases::CasesApi.new
    begin
      puts Cases::SdkRuntime::Json.dump({call})
    rescue Cases::ApiError => e
      puts JSON.generate([e.class.name, e.message])
    end
    """


@pytest.mark.parametrize(("version", "name"), CASES)
def test_an_example_of_the_specification(server: Loopback, gems: dict[str, Path], version: str, name: str) -> None:
    case = VERSIONS[version][name]
    server.scripts["s"] = [Answer(200, case.text.encode(), XML)]
    call = f"API.put_{name.lower()}(JSON.parse({json.dumps(json.dumps(case.value))}))"
    assert result(program(server, call), gems[version]) == case.value
    [request] = server.seen["s"]
    assert request.header("content-type") == "application/xml"
    assert canonicalize(request.body.decode(), strip_text=True) == canonicalize(case.text, strip_text=True)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (BOMB, "the XML has a document type, which may hold anything"),
        (OUTSIDE, "the XML has a document type, which may hold anything"),
        ("<a>" * 101 + "</a>" * 101, "the XML is nested too deeply"),
        ("<a><b></a>", "the body is not XML"),
        ("<a/><b/>", "the body is not XML"),
        ("text", "the body is not XML"),
    ],
)
def test_what_is_refused(server: Loopback, gems: dict[str, Path], text: str, told: str) -> None:
    server.scripts["s"] = [Answer(200, text.encode(), XML)]
    kind, message = result(program(server, "API.put_string({ animals: 'dog' })"), gems["3.1.1"])
    assert kind == "Cases::ApiError::Decode"
    assert told in message


def test_an_error_is_read(server: Loopback, gems: dict[str, Path]) -> None:
    server.scripts["s"] = [Answer(400, b"<String><animals>dog</animals><Message>no cats</Message></String>", XML)]
    call = "begin; API.put_string({ animals: 'x' }); rescue Cases::ApiError => e; [e.message, e.body.animals]; end"
    assert result(program(server, call), gems["3.1.1"]) == ["Error code: 400 - no cats", "dog"]


def test_where_rexml_is_not_installed(server: Loopback, gems: dict[str, Path]) -> None:
    server.scripts["s"] = [Answer(200, b"<String/>", XML)]
    gone = """
    module Kernel
      alias whole_require require
      def require(name) = name.start_with?('rexml') ? raise(LoadError, name) : whole_require(name)
    end
    """
    kind, message = result(gone + program(server, "API.put_string({ animals: 'dog' })"), gems["3.1.1"])
    assert kind == "Cases::ApiError::MissingLibrary"
    assert "gem install rexml" in message


def test_rexml_is_loaded_at_the_first_xml(gems: dict[str, Path]) -> None:
    printed = run("require 'cases'\nCases::CasesApi.new\nputs $LOADED_FEATURES.grep(/rexml/).size", gems["3.1.1"])
    assert printed == "0\n"


def test_the_gemspec_names_rexml_only_where_there_is_xml(gems: dict[str, Path], park_gem: Path) -> None:
    assert "spec.add_dependency 'rexml'" in (gems["3.1.1"] / "cases.gemspec").read_text()
    assert "rexml" not in (park_gem / "park.gemspec").read_text()
    assert not (park_gem / "lib/park/xml_types.rb").exists()
