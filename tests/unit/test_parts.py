"""A class of very many methods stands in several modules, of which each follows from the paths of its methods alone."""

from __future__ import annotations

import ast
from typing import Any

import pytest

from specloom.files import FileSet
from specloom.targets.python.calls import parts
from support import tiny

APIS = "package/apis/"


def operations(*paths: str) -> dict[str, Any]:
    """Return paths that are all of one tag, with a method each."""
    return {
        path: {
            "get": {
                "operationId": "get" + "".join(word.strip("{}").title() for word in path.split("/")),
                "tags": ["store"],
                "responses": tiny.answer({"type": "string"}),
            }
        }
        for path in paths
    }


def files_of(*paths: str) -> FileSet:
    return tiny.generate(tiny.document(paths=operations(*paths))).files


@pytest.fixture(autouse=True)
def short(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parts, "_MOST", 40)


PATHS = ("/v1/pets", "/v1/pets/food", "/v1/pets/toys", "/v1/shops/open", "/v1/shops/shut", "/v1/shops/{shop}/hours")


def test_the_class_has_all_methods_and_each_module_is_short() -> None:
    files = files_of(*PATHS)
    modules = [file.path.removeprefix(APIS) for file in files if file.path.startswith(APIS)]
    assert modules == [
        "__init__.py",
        "_store_api__v1_pets.py",
        "_store_api__v1_pets_food.py",
        "_store_api__v1_pets_toys.py",
        "_store_api__v1_shops_hours.py",
        "_store_api__v1_shops_open.py",
        "_store_api__v1_shops_shut.py",
        "store_api.py",
    ]
    whole = ast.parse(files[f"{APIS}store_api.py"].content)
    classes = {node.name: node for node in whole.body if isinstance(node, ast.ClassDef)}
    assert list(classes) == ["StoreApi", "AsyncStoreApi"]
    bases = [base.id for base in classes["StoreApi"].bases if isinstance(base, ast.Name)]
    assert bases[:2] == ["StoreApiV1Pets", "StoreApiV1PetsFood"]
    assert "def get_v1_pets_food(" in files[f"{APIS}_store_api__v1_pets_food.py"].content.decode()


def test_each_part_has_its_page_and_its_tests() -> None:
    files = files_of(*PATHS)
    whole = files["docs/apis/StoreApi.md"].content.decode()
    assert "(StoreApi-V1PetsFood.md#get_v1_pets_food)" in whole
    assert "## get_v1_pets_food" not in whole
    part = files["docs/apis/StoreApi-V1PetsFood.md"].content.decode()
    assert "# package.StoreApi\n" in part
    assert "[all operations](StoreApi.md)" in part
    assert "## get_v1_pets_food" in part
    assert "tests/test_store_api__v1_pets_food.py" in files


def test_a_new_operation_changes_only_its_own_part() -> None:
    before, after = files_of(*PATHS), files_of(*PATHS, "/v1/shops/new")
    changed = [file.path for file in before if file.path.startswith(APIS) and file != after[file.path]]
    assert changed == [f"{APIS}store_api.py"]
    assert f"{APIS}_store_api__v1_shops_new.py" in after


def test_what_its_paths_do_not_tell_apart_stays_together() -> None:
    paths = [f"/pets/{{pet{number}}}" for number in range(6)]
    files = files_of(*paths)
    assert [file.path for file in files if file.path.startswith(APIS)] == [f"{APIS}__init__.py", f"{APIS}store_api.py"]


def test_names_of_files_are_no_longer_than_a_disk_takes() -> None:
    paths = [f"/{word * 60}/{end}" for word in ("a", "bc") for end in ("open", "shut" * 40)]
    spec = tiny.document(paths=operations(*paths))
    for item in spec["paths"].values():
        item["get"]["tags"] = ["x" * 300]
    files = tiny.generate(spec).files
    assert len([file for file in files if file.path.startswith(f"{APIS}_xxx")]) == 2
    assert all(len(segment) <= 160 for file in files for segment in file.path.split("/"))
