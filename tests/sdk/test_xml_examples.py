"""The XML examples of the specification 3.0, 3.1 and 3.2: each is read, and written, as it stands there."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import ExitStack
from importlib import import_module
from types import ModuleType
from typing import Any
from xml.etree.ElementTree import canonicalize

import httpx2
import pytest

from support import tiny
from support.checkout import generated, imported, write
from support.xml_examples import XmlExample, examples_before_32, examples_of_32

VERSIONS = {"3.0.4": examples_before_32(), "3.1.1": examples_before_32(), "3.2.0": examples_of_32()}
CASES = [(version, name) for version, examples in VERSIONS.items() for name in examples]


def document_of(version: str, examples: dict[str, XmlExample]) -> dict[str, Any]:
    """Return a document with an operation for each example that sends it, and is answered with it."""
    paths = {}
    for name in examples:
        content = tiny.media(tiny.ref(name), "application/xml")
        answers = {"200": {"description": "OK", **content}}
        put = {
            "operationId": f"put{name}",
            "tags": ["cases"],
            "requestBody": {"required": True, **content},
            "responses": answers,
        }
        paths[f"/{name}"] = {"put": put}
    return tiny.document(paths=paths, schemas={name: case.schema for name, case in examples.items()}, version=version)


@pytest.fixture(scope="module")
def packages(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, ModuleType]]:
    """Return the clients of the examples of each version."""
    folder = tmp_path_factory.mktemp("xml")
    packages = {}
    with ExitStack() as stack:
        for version, examples in VERSIONS.items():
            spec = folder / f"{version}.json"
            spec.write_text(json.dumps(document_of(version, examples)))
            name = f"xml_{version.replace('.', '_')}"
            packages[version] = stack.enter_context(imported(write(generated(spec, name), folder / name), name))
        yield packages


@pytest.mark.parametrize(("version", "name"), CASES)
def test_an_example_of_the_specification(packages: dict[str, ModuleType], version: str, name: str) -> None:
    case, package = VERSIONS[version][name], packages[version]
    seen: list[httpx2.Request] = []

    def answer(request: httpx2.Request) -> httpx2.Response:
        seen.append(request)
        return httpx2.Response(200, text=case.text, headers={"content-type": "application/xml"})

    client = package.Client(
        base_url="http://api.test", http_client=httpx2.Client(transport=httpx2.MockTransport(answer)), strict=True
    )
    put = {each.replace("_", ""): each for each in dir(client.cases)}[f"put{name.lower()}"]
    given = case.value if isinstance(case.value, dict) else {"body": case.value}
    result = getattr(client.cases, put)(**given)
    encode = import_module(f"{package.__name__}._runtime.encode")
    assert json.loads(encode.json_bytes(result)) == case.value
    [request] = seen
    assert request.headers["content-type"] == "application/xml"
    assert canonicalize(request.content.decode(), strip_text=True) == canonicalize(case.text, strip_text=True)
