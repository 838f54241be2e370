"""Names from the configuration are had, or refused with the reason; what they take from others is told."""

from __future__ import annotations

from typing import Any

import pytest

from specloom.diagnostics import InputError
from support import tiny

SCHEMAS: dict[str, Any] = {
    "Cat": {"type": "object", "properties": {"name": {"type": "string"}, "age": {"type": "integer"}}},
    "Dog": {"type": "object"},
}
PARAMETERS = [{"name": name, "in": "query", "schema": {"type": "string"}} for name in ("limit", "offset")]
PATHS = {
    "/cats": {
        "get": {"operationId": "listCats", "parameters": PARAMETERS, "responses": tiny.answer(tiny.ref("Cat"))},
        "put": {"operationId": "putCat", "responses": tiny.OK},
    },
}
CAT, DOG, NAME = "#/components/schemas/Cat", "#/components/schemas/Dog", "#/components/schemas/Cat/properties/name"
GET, PUT, LIMIT = "#/paths/~1cats/get", "#/paths/~1cats/put", "#/paths/~1cats/get/parameters/0"
NO_NAME = "no name in Python: only letters, digits and underscores are, with no digit first"


def said(names: dict[str, str], schemas: dict[str, Any] = SCHEMAS) -> list[str]:
    """Return the code and the message of everything that is said about pins."""
    try:
        diagnostics = tiny.generate(tiny.document(paths=PATHS, schemas=schemas), names=names).diagnostics
    except InputError as error:
        diagnostics = tuple(error.diagnostics)
    return [f"{each.code}: {each.message}" for each in diagnostics if each.code.startswith("name-")]


@pytest.mark.parametrize(
    "names",
    [
        {CAT: "Pet"},
        {NAME: "title"},
        {GET: "find", PUT: "store"},
        {LIMIT: "page_size"},
        {CAT: "Dog", DOG: "Cat"},
    ],
)
def test_a_name_that_can_be_had(names: dict[str, str]) -> None:
    assert said(names) == []


@pytest.mark.parametrize(
    ("names", "message"),
    [
        ({GET: "import"}, f"{GET} cannot be called `import`: that is a keyword of Python"),
        (
            {GET: "list cats"},
            f"{GET} cannot be called `list cats`: that is {NO_NAME}",
        ),
        (
            {NAME: "_name"},
            f"{NAME} cannot be called `_name`: that begins with an underscore, which makes a name private",
        ),
        ({CAT: "Client"}, f"{CAT} cannot be called `Client`: that is a name that the client itself needs"),
        ({NAME: "model_dump"}, f"{NAME} cannot be called `model_dump`: that is a name that the client itself needs"),
        (
            {LIMIT: "request_options"},
            f"{LIMIT} cannot be called `request_options`: that is a name that the client itself needs",
        ),
        ({GET: "fetch", PUT: "fetch"}, f"{GET} cannot be called `fetch`: that is the name of {PUT}"),
    ],
)
def test_a_name_that_cannot_be_had(names: dict[str, str], message: str) -> None:
    assert said(names) == [f"name-refused: {message}"]


@pytest.mark.parametrize(
    ("names", "message"),
    [
        ({CAT: "Dog"}, f"`names` calls {CAT} `Dog`, so that {DOG} is `Dog2` and not `Dog`"),
        ({GET: "put_cat"}, f"`names` calls {GET} `put_cat`, so that {PUT} is `put_cat2` and not `put_cat`"),
        (
            {NAME: "age"},
            f"`names` calls {NAME} `age`, so that {CAT}/properties/age is `age2` and not `age`",
        ),
    ],
)
def test_what_a_name_takes_is_told(names: dict[str, str], message: str) -> None:
    assert said(names) == [f"name-displaced: {message}"]


def test_a_name_for_nothing_is_told() -> None:
    assert said({GET: "Find"}) == [f"name-unused: `names` has {GET}, and nothing there has a name"]


def test_what_takes_a_name_that_is_given_up_is_told_of_the_one_that_gave_it_up() -> None:
    schemas = {"Ant": {"type": "object"}, "Cat": {"type": "object"}, "cat": {"type": "object"}}
    names = {"#/components/schemas/Ant": "Bee", CAT: "Lion"}
    message = f"`names` calls {CAT} `Lion`, so that #/components/schemas/cat is `Cat` and not `Cat2`"
    assert said(names, schemas) == [f"name-displaced: {message}"]
