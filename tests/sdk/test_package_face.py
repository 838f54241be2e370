"""The face of the package: what `dir` and `*` show, what can be imported, and what type checkers know of it."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import httpx2
import pydantic
import pytest
import typing_extensions

from support import tiny
from support.checkout import imported, write

FEW, MANY = 3, 200


def document(number: int) -> dict[str, object]:
    """Return a document with so many models, and the dict of one."""
    thing = {"type": "object", "properties": {"a": {"type": "string"}}}
    body = {"requestBody": tiny.media(tiny.ref("Thing0"))}
    paths = {"/things": {"post": {"operationId": "makeThing", "tags": ["things"], "responses": tiny.OK, **body}}}
    return tiny.document(paths=paths, schemas={f"Thing{index}": thing for index in range(number)})


@pytest.fixture(scope="module")
def many_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    result = tiny.generate(document(MANY), package="many_models")
    return write(result, tmp_path_factory.mktemp("many"))


@pytest.fixture
def many(many_folder: Path) -> Iterator[ModuleType]:
    with imported(many_folder, "many_models") as package:
        yield package


def test_few_models_are_listed(tmp_path: Path) -> None:
    result = tiny.generate(document(FEW), package="few_models")
    with imported(write(result, tmp_path), "few_models") as package:
        assert {"Client", "Thing0", "Thing0Dict", "models"} <= set(package.__all__)
        assert set(package.__all__) <= set(dir(package))
        assert "are many" not in (package.__doc__ or "")


def test_many_models_are_left_to_their_own_namespace(many: ModuleType) -> None:
    assert {"Client", "ApiError", "RequestOptions", "models"} <= set(many.__all__)
    assert not {name for name in [*dir(many), *many.__all__] if name.startswith("Thing0")}
    assert "as there are many, `dir()` and `*` show only the rest" in " ".join((many.__doc__ or "").split())
    assert many.Thing0 is many.models.Thing0
    assert "Thing0Dict" in dir(many.models)
    for name in many.__all__:
        assert getattr(many, name) is not None
    with pytest.raises(AttributeError, match="'many_models' has no attribute 'Nothing'"):
        _ = many.Nothing


def test_what_is_exported_says_what_it_is(many: ModuleType) -> None:
    classes = [value for value in (getattr(many, name) for name in many.__all__) if isinstance(value, type)]
    assert len(classes) > 20
    assert [cls.__name__ for cls in classes if not cls.__doc__ or not cls.__doc__.strip()] == []


USES = """\
from many_models import (
    ApiResponse, AsyncMiddleware, Client, Drift, FileInput, Middleware, Omit, RateLimitError, RequestOptions, Thing0,
    Thing0Dict, Timeout, models,
)


def use(client: Client, file: FileInput, around: Middleware, drift: Drift, given: Thing0Dict) -> models.Thing0:
    client.with_options(timeout=Timeout(client.timeout.read), max_retries=client.max_retries + 1, middleware=[around])
    return Thing0(**given)


KNOWN: list[object] = [ApiResponse, AsyncMiddleware, Omit, RateLimitError, RequestOptions]
"""


def test_type_checkers_know_what_dir_does_not_show(many_folder: Path, tmp_path: Path) -> None:
    """Install the package: of what is installed, pyright lets only what is public be imported."""
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", str(tmp_path / "env")], check=True)
    (site,) = [path for path in (tmp_path / "env").rglob("site-packages") if path.is_dir() and not path.is_symlink()]
    (site / "many_models").symlink_to(many_folder / "many_models")
    for module in (httpx2, pydantic, typing_extensions):
        path = Path(str(module.__file__))
        path = path.parent if path.name == "__init__.py" else path
        (site / path.name).symlink_to(path)
    (tmp_path / "uses.py").write_text(USES)
    config = {"include": ["uses.py"], "typeCheckingMode": "strict", "pythonVersion": "3.11"}
    (tmp_path / "pyrightconfig.json").write_text(json.dumps(config))
    python = str(tmp_path / "env/bin/python")
    for command in (
        ["mypy", "--strict", f"--cache-dir={tmp_path}/cache", f"--python-executable={python}", "uses.py"],
        ["pyright", "-p", ".", "--pythonpath", python],
    ):
        done = subprocess.run(
            [sys.executable, "-m", *command], cwd=tmp_path, capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, done.stdout
