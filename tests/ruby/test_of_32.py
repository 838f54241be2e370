"""What OpenAPI 3.2 adds: a parameter that is the whole query, and what a discriminator means by any other value."""

from __future__ import annotations

from pathlib import Path

import pytest
from loopback import Answer, Loopback
from rubyside import gem, result

from support.golden import FOLDER

NOTHING = Answer(204, b"", ())


@pytest.fixture(scope="module")
def query_gem(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of the gem of a golden."""
    folder = tmp_path_factory.mktemp("query-gem")
    return gem(FOLDER / "parameter_whole_query/spec.yaml", folder, "query", "Query")


@pytest.mark.parametrize(
    ("call", "query"),
    [
        (
            "find_pets(criteria: { born_after: Date.new(2024, 5, 6), tags: ['a b', 'c&d'], kinds: %w[x y], a: nil })",
            "born-after=2024-05-06&tags=a%20b&tags=c%26d&kinds=x,y",
        ),
        (
            "find_pets(criteria: Query::FindPetsCriteriaParameter.new(tags: ['é']), query_params: { q: 1 })",
            "tags=%C3%A9&q=1",
        ),
        ("find_pets(criteria: {})", ""),
        ("find_pets", ""),
        ("search({ all: ['a', 'b c'] })", "%7B%22all%22%3A%5B%22a%22%2C%22b%20c%22%5D%7D"),
    ],
)
def test_a_parameter_may_be_the_whole_query(server: Loopback, query_gem: Path, call: str, query: str) -> None:
    server.scripts["s"] = [NOTHING]
    program = f"""
    require 'json'
    require 'date'
    require 'query'
    Query.configure {{ |config| config.base_url = '{server.base_url("s")}' }}
    Query::DefaultApi.new.{call}
    puts JSON.generate(nil)
    """
    result(program, query_gem)
    assert server.only("s").query.replace("+", "%20") == query


def test_what_a_discriminator_does_not_know_is_the_default(tmp_path: Path) -> None:
    folder = gem(FOLDER / "union_discriminator_default/spec.yaml", tmp_path, "pets", "Pets")
    program = """
    require 'json'
    require 'pets'
    types = Pets::SdkRuntime::Types
    said = [%w[Pet cat], %w[Pet newt], ['Pet', nil], %w[Nested fish], %w[Nested newt]].map do |type, kind|
      types.read(type, { 'kind' => kind, 'legs' => 4 }.compact).class
    end
    said << types.read('Shape', { 'form' => 'Circle', 'radius' => 1 }).class << types.read('Shape', {}).class
    said << types.read('Line', { 'end' => 'round' }).class
    said << types.write('Pet', { kind: 'newt', legs: 4 })
    puts JSON.generate(said)
    """
    *classes, written = result(program, folder)
    names = ["Cat", "Animal", "Animal", "Fish", "Animal", "Circle", "Shape", "Line"]
    assert classes == [f"Pets::{name}" for name in names]
    assert written == {"kind": "newt", "legs": 4}
