"""`testing`, the in-process server for users' tests: a user's tests run, are typed, and are loaded only by tests."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

from support import tiny
from support.checkout import imported, write

POSTER = Path(__file__).with_name("poster")


def run(*command: str, beside: Path) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONPATH": str(beside), "MYPYPATH": str(beside)}
    return subprocess.run(
        [sys.executable, "-m", *command], cwd=POSTER, env=environment, capture_output=True, text=True, check=False
    )


def test_the_tests_of_a_user_pass(images_folder: Path) -> None:
    done = run("pytest", "-q", "-c", "/dev/null", "-p", "no:cacheprovider", "poster_tests.py", beside=images_folder)
    assert done.returncode == 0, done.stdout
    assert "9 passed" in done.stdout


def test_the_tests_of_a_user_are_typed(images_folder: Path, tmp_path: Path) -> None:
    done = run("mypy", "--strict", f"--cache-dir={tmp_path}", "poster_tests.py", beside=images_folder)
    assert done.returncode == 0, done.stdout


def test_importing_the_client_loads_no_testing(images_folder: Path) -> None:
    code = "import openapi_openai, sys; openapi_openai.Client; print(*sys.modules)"
    environment = {**os.environ, "PYTHONPATH": str(images_folder)}
    done = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True)
    assert not {name for name in done.stdout.split() if "testing" in name or "_examples" in name or "unittest" in name}


def test_tokens_are_fetched_and_an_operation_in_two_groups_is_one(tmp_path: Path) -> None:
    flow = {"tokenUrl": "https://login.test/token", "scopes": {}}
    paths: Any = {
        "/pets": {
            "get": {
                "operationId": "listPets",
                "tags": ["cats", "dogs"],
                "security": [{"o": []}],
                "responses": tiny.answer({"type": "array", "items": {"type": "string"}}),
            }
        }
    }
    schemes = {"o": {"type": "oauth2", "flows": {"clientCredentials": flow}}}
    document = tiny.document(
        paths=paths, servers=[{"url": "https://pets.test"}], components={"securitySchemes": schemes}
    )
    with imported(write(tiny.generate(document, package="two_groups"), tmp_path), "two_groups") as package:
        testing = __import__("two_groups.testing").testing
        with testing.MockServer() as server:
            server.respond("dogs.list_pets", json=["Rex"])
            client = package.Client(client_id="me", client_secret="mine")  # noqa: S106  # it is none
            assert client.cats.list_pets() == client.dogs.list_pets() == ["Rex"]
        assert len(server.calls("dogs.list_pets")) == len(server.calls("cats.list_pets")) == 2
        assert server.requests[0].headers["authorization"] == "Bearer test-token"


def test_a_document_without_operations(tmp_path: Path) -> None:
    result = tiny.generate(tiny.document(schemas={"A": {"type": "object"}}), package="only_models")
    with imported(write(result, tmp_path), "only_models"):
        testing = __import__("only_models.testing").testing
        assert testing.MockServer().requests == []
