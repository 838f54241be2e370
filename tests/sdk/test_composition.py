"""Models in other people's code: each case in a process of its own, before anything else has used a model."""

from __future__ import annotations

import random
import subprocess
import sys
from pathlib import Path

import pytest

from support.checkout import SHARED, generated, shared, write

DOCUMENT = """
openapi: 3.1.0
info: {title: Farm, version: '1'}
paths:
  /animals:
    post:
      operationId: addAnimal
      requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Herd'}}}}
      responses:
        '200': {description: OK, content: {application/json: {schema: {$ref: '#/components/schemas/Animal'}}}}
components:
  schemas:
    Herd:
      required: [animals]
      properties:
        animals: {type: array, items: {$ref: '#/components/schemas/Animal'}}
        models: {type: array, items: {$ref: '#/components/schemas/Owner'}}
    Animal:
      oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]
      discriminator: {propertyName: kind}
    Cat: {required: [kind], properties: {kind: {const: cat}, owner: {$ref: '#/components/schemas/Owner'}}}
    Dog: {required: [kind], properties: {kind: {const: dog}, friend: {$ref: '#/components/schemas/Animal'}}}
    Owner:
      properties: {name: {type: string}, pets: {type: array, items: {$ref: '#/components/schemas/Animal'}}}
      additionalProperties: {$ref: '#/components/schemas/Animal'}
"""
HERD = "{'animals': [{'kind': 'cat', 'owner': {'name': 'Ann', 'more': {'kind': 'dog'}}}], 'models': [{'name': 'Bob'}]}"


@pytest.fixture(scope="module")
def farm(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("farm")
    (folder / "farm.yaml").write_text(DOCUMENT)
    return write(generated(folder / "farm.yaml", "farm"), folder)


def run(folder: Path, code: str) -> None:
    """Run a program that can import what lies in `folder`."""
    program = folder / "program.py"
    program.write_text(code)
    done = subprocess.run([sys.executable, "-W", "error", program], capture_output=True, text=True, check=False)
    assert not done.returncode, done.stderr


FASTAPI = """
from fastapi import FastAPI
from fastapi.testclient import TestClient
from farm import Animal, Cat, Herd, HerdDict
app = FastAPI()
"""


def test_fastapi_reads_a_body_and_writes_a_response(farm: Path) -> None:
    code = f"""{FASTAPI}
@app.post("/herd")
def herd(body: Herd) -> Herd:
    assert type(body.animals[0]) is Cat and body.animals[0].owner.name == "Ann", body
    return body
with TestClient(app) as client:
    answer = client.post("/herd", json={HERD})
    assert answer.status_code == 200 and answer.json()["animals"][0]["owner"]["name"] == "Ann", answer.text
    schemas = client.get("/openapi.json").json()["components"]["schemas"]
    assert {{"Herd", "Cat", "Dog", "Owner"}} <= {{name.partition("-")[0] for name in schemas}}, schemas
"""
    run(farm, code)


def test_fastapi_reads_a_union_and_writes_a_list(farm: Path) -> None:
    code = f"""{FASTAPI}
@app.post("/animals")
def animals(body: Animal) -> list[Animal]:
    return [body]
with TestClient(app) as client:
    answer = client.post("/animals", json={{"kind": "dog"}})
    assert [each["kind"] for each in answer.json()] == ["dog"], answer.text
    assert client.post("/animals", json={{"kind": "cow"}}).status_code == 422
"""
    run(farm, code)


def test_fastapi_reads_a_dict_form(farm: Path) -> None:
    code = f"""{FASTAPI}
@app.post("/herd")
def herd(body: HerdDict) -> str:
    return type(body).__name__
with TestClient(app) as client:
    assert client.post("/herd", json={HERD}).json() == "dict"
    assert client.post("/herd", json={{}}).status_code == 422
"""
    run(farm, code)


def test_a_field_of_ones_own_model(farm: Path) -> None:
    code = f"""
from pydantic import BaseModel
from farm import Animal, Dog, Herd, Owner
class Barn(BaseModel):
    herd: Herd
    guard: Animal | None = None
    owners: dict[str, list[Owner]] = {{}}
barn = Barn.model_validate({{"herd": {HERD}, "guard": {{"kind": "dog"}}, "owners": {{"a": [{{"name": "b"}}]}}}})
assert type(barn.guard) is Dog and barn.owners["a"][0].name == "b"
assert Barn.model_validate_json(barn.model_dump_json(exclude_unset=True)) == barn
Barn.model_json_schema()
"""
    run(farm, code)


def test_a_field_of_a_dataclass(farm: Path) -> None:
    code = f"""
from pydantic.dataclasses import dataclass
from farm import Animal, Dog, Herd
@dataclass
class Barn:
    herd: Herd
    guard: Animal
assert type(Barn(herd={HERD}, guard={{"kind": "dog"}}).guard) is Dog
"""
    run(farm, code)


@pytest.mark.parametrize("name", ["Cat", "Dog", "Owner", "Animal", "list[Herd]", "dict[str, Animal]", "Cat | None"])
def test_a_type_adapter(farm: Path, name: str) -> None:
    run(farm, f"import farm, pydantic; from farm import *; pydantic.TypeAdapter({name}).json_schema()")


def test_a_type_adapter_of_a_model(farm: Path) -> None:
    code = f"""
from pydantic import TypeAdapter
from farm import Cat, Dog, Herd
herd = TypeAdapter(Herd).validate_python({HERD})
assert type(herd.animals[0]) is Cat and type(herd.animals[0].owner.more) is Dog
assert herd.models[0].name == "Bob"
assert TypeAdapter(list[Herd]).validate_python([{HERD}]) == [herd]
"""
    run(farm, code)


def test_a_type_adapter_of_a_dict_form(farm: Path) -> None:
    code = f"""
from pydantic import TypeAdapter
from farm import HerdDict
assert TypeAdapter(HerdDict).validate_python({HERD})["animals"]
TypeAdapter(HerdDict).json_schema()
"""
    run(farm, code)


def test_the_types_of_a_model(farm: Path) -> None:
    code = """
from typing import get_type_hints
from farm import Animal, Herd, HerdDict, Owner
assert get_type_hints(Herd)["models"] == list[Owner] | None
assert get_type_hints(HerdDict).keys() == {"animals", "models"}
"""
    run(farm, code)


def test_a_class_of_ones_own_derives_from_a_model(farm: Path) -> None:
    code = """from __future__ import annotations
from pydantic import TypeAdapter
from farm import Dog, Owner
models = None  # what stands in this module has nothing to do with that of the client
def make():
    class Local: ...
    class Shepherd(Owner):
        flock: list[Shepherd] = []
        dog: Dog | None = None
    return Shepherd
Shepherd = make()
made = TypeAdapter(list[Shepherd]).validate_python([{"pets": [{"kind": "dog"}], "flock": [{}], "x": {"kind": "dog"}}])
assert type(made[0].pets[0]) is Dog and type(made[0].flock[0]) is Shepherd and type(made[0].x) is Dog
"""
    run(farm, code)


COMPOSE = """
import importlib, random
from pydantic import TypeAdapter
models = importlib.import_module("client.models")
names = sorted(models.__all__)
random.Random({seed}).shuffle(names)
for name in names:
    value = getattr(models, name)
    TypeAdapter(list[value]).core_schema["type"]
    TypeAdapter(value).json_schema()
print(len(names))
"""


@pytest.mark.slow
@pytest.mark.parametrize("document", ["openai.yaml", "box.json", "figma.yaml", "prefect.json", "resend.yaml"])
def test_all_types_of_real_documents(document: str, tmp_path: Path) -> None:
    spec = shared(SHARED / "specs" / document)
    run(write(generated(spec, "client"), tmp_path), COMPOSE.format(seed=random.Random(document).random()))
