"""What every run keeps: the same bytes, names that do not depend on order, code that parses, is formatted and typed."""

from __future__ import annotations

import ast
import os
import re
import subprocess
import sys
from importlib import import_module
from pathlib import Path

import black
import pytest

from specloom.pipeline import Result
from support import tiny
from support.checkout import (
    BESIDE,
    IMAGES,
    OPENAI,
    ROOT,
    TWO,
    generated,
    imported,
    ledger,
    on_disk,
    parsed,
    run,
    shared,
)

METHODS = {"get", "put", "post", "delete", "options", "head", "patch", "trace", "query"}
DOCUMENTS = {"images": IMAGES, "zoo": ROOT / "tests/sdk/zoo.yaml", "two": TWO}
SAMPLE = 40
"""Every how many files of the big client one is formatted anew."""


def contents(result: Result) -> dict[str, bytes]:
    """Return the files by path."""
    return {file.path: file.content for file in result.files}


def document(path: Path) -> Path:
    """Return a document; skip the test where it is absent."""
    return path if ROOT in path.parents else shared(path)


@pytest.mark.parametrize("name", DOCUMENTS)
def test_two_runs_give_the_same_bytes(name: str) -> None:
    spec = document(DOCUMENTS[name])
    assert contents(run(spec, "package")) == contents(run(spec, "package"))


def test_inline_schemas_that_differ_do_not_share_a_type() -> None:
    schemas = {
        name: {
            "type": "object",
            "properties": {"in": {"type": "object", "properties": {"n": {"type": "integer", "enum": [number]}}}},
        }
        for name, number in (("A", -1), ("B", -2))
    }
    result = tiny.generate(tiny.document(schemas=schemas), formatter="none")
    code = b"".join(content for path, content in contents(result).items() if "/models/" in path)
    assert b"Literal[-1]" in code
    assert b"Literal[-2]" in code


@pytest.mark.parametrize("name", DOCUMENTS)
def test_the_order_of_hashes_and_the_locale_change_no_byte(name: str, tmp_path: Path) -> None:
    spec = document(DOCUMENTS[name])
    trees = []
    for seed, locale, zone in (("0", "C", "UTC"), ("1", "C.UTF-8", "Asia/Tokyo"), ("4711", "POSIX", "America/Lima")):
        folder = tmp_path / seed
        environment = {**os.environ, "PYTHONHASHSEED": seed, "LC_ALL": locale, "TZ": zone}
        command = [sys.executable, "-m", "specloom", "generate", str(spec), "-o", str(folder), "--package", "package"]
        done = subprocess.run(command, env=environment, cwd=tmp_path, capture_output=True, text=True, check=False)
        assert done.returncode in (0, 1), done.stderr
        trees.append(on_disk(folder))
    assert trees[0] == trees[1] == trees[2]
    written = {path: content for path, content in trees[0].items() if path not in BESIDE}
    assert written == contents(generated(spec, "package"))


def test_nothing_of_this_computer_is_in_the_output() -> None:
    for path, content in contents(generated(IMAGES, "openapi_openai")).items():
        assert str(ROOT).encode() not in content, path
        assert b"\r" not in content, path
        assert content == b"" or content.endswith(b"\n"), path


# The images client


def python_files(folder: Path, package: str) -> list[Path]:
    """Return the modules of a generated client, its tests included."""
    return sorted([*(folder / package).rglob("*.py"), *(folder / "tests").rglob("*.py")])


def ran(command: list[str], folder: Path) -> subprocess.CompletedProcess[str]:
    """Run a tool of this environment on a folder."""
    return subprocess.run([sys.executable, "-m", *command], cwd=folder, capture_output=True, text=True, check=False)


def unstable(paths: list[Path], length: int = 88) -> list[str]:
    """Return the files that Black would change."""
    mode = black.Mode(line_length=length, target_versions={black.TargetVersion.PY311})
    changed = []
    for path in paths:
        source = path.read_text("utf-8")
        try:
            black.format_file_contents(source, fast=True, mode=mode)
        except black.NothingChanged:
            continue
        changed.append(path.name)
    return changed


def test_every_file_parses(images_folder: Path) -> None:
    paths = python_files(images_folder, "openapi_openai")
    assert len(paths) > 40
    for path in paths:
        ast.parse(path.read_text("utf-8"), path.name, feature_version=(3, 11))


def test_every_generated_file_is_as_black_would_write_it(images_folder: Path) -> None:
    paths = [path for path in python_files(images_folder, "openapi_openai") if "_runtime" not in path.parts]
    assert unstable(paths) == []


def test_the_runtime_is_as_black_would_write_it(images_folder: Path) -> None:
    assert unstable(sorted((images_folder / "openapi_openai/_runtime").rglob("*.py"))) == []


def test_every_file_is_as_ruff_would_write_it(images_folder: Path) -> None:
    done = ran(["ruff", "format", "--check", "--no-cache"], images_folder)
    assert done.returncode == 0, done.stdout


def test_the_images_client_is_typed_for_mypy(images_folder: Path) -> None:
    cache = images_folder.with_name("mypy-cache")
    done = ran(["mypy", "--strict", "--no-error-summary", f"--cache-dir={cache}", "openapi_openai"], images_folder)
    assert (done.returncode, done.stdout) == (0, ""), done.stdout


def test_the_images_client_is_typed_for_pyright(images_folder: Path) -> None:
    try:
        version = ran(["pyright", "--version"], images_folder)
    except OSError as error:
        pytest.skip(f"pyright cannot run: {error}")
    if version.returncode != 0:
        pytest.skip(f"pyright cannot run: {version.stderr.strip()[-200:]}")
    assert 'typeCheckingMode = "strict"' in (images_folder / "pyproject.toml").read_text("utf-8")
    done = ran(["pyright", "--pythonpath", sys.executable, "openapi_openai"], images_folder)
    assert done.returncode == 0, done.stdout
    assert "0 errors" in done.stdout


def test_ignore_comments_are_explained(images_folder: Path) -> None:
    for path in python_files(images_folder, "openapi_openai"):
        for line in path.read_text("utf-8").splitlines():
            found = re.search(r"#\s*(type:\s*ignore|pyright:)[^#]*(#.*)?", line)
            assert found is None or found[2], f"{path.name}: {line.strip()}"


# openai.yaml: 288 operations, 1,422 schemas


@pytest.fixture(scope="session")
def big() -> Result:
    """Return the client of openai.yaml."""
    return generated(OPENAI, "openai_all")


def test_every_operation_is_a_method(big: Result, big_folder: Path) -> None:
    document = parsed(OPENAI)
    pointers = {
        f"#/paths/{path.replace('~', '~0').replace('/', '~1')}/{method}"
        for path, item in document["paths"].items()
        for method in item
        if method in METHODS
    }
    operations = ledger(big)["operations"]
    assert len(pointers) == big.operations == 288
    assert set(operations) == pointers
    methods: set[str] = set()
    for path in (big_folder / "openai_all/apis").glob("*.py"):
        for node in ast.parse(path.read_text("utf-8")).body:
            if isinstance(node, ast.ClassDef):
                names = [item.name for item in node.body if isinstance(item, ast.FunctionDef | ast.AsyncFunctionDef)]
                names += [each.id for item in node.body if isinstance(item, ast.Assign) for each in item.targets]
                methods |= {f"{node.name}.{name}" for name in names}
    for name in operations.values():
        assert {name, f"Async{name}", f"{name}_with_http_info"} <= methods
    assert len(set(operations.values())) == 288


def test_every_schema_has_a_type(big: Result) -> None:
    names = parsed(OPENAI)["components"]["schemas"]
    types = ledger(big)["schemas"]
    assert len(names) == 1422
    for name in names:
        assert types.get(f"#/components/schemas/{name.replace('~', '~0').replace('/', '~1')}"), name


def test_no_two_schemas_share_a_class(big: Result) -> None:
    types = ledger(big)["schemas"]
    classes = [name for name in types.values() if name.isidentifier()]
    assert len({name.casefold() for name in classes}) == len({*classes})


def test_the_command_says_that_something_was_left_out(tmp_path: Path) -> None:
    command = ["specloom", "generate", str(document(OPENAI)), "-q", "--dry-run", "-o", str(tmp_path / "out")]
    done = ran(command, tmp_path)
    assert done.returncode in (0, 1), done.stderr
    assert "Traceback" not in done.stderr
    assert not (tmp_path / "out").exists()


def test_every_module_can_be_imported(big: Result, big_folder: Path) -> None:
    modules = [path.removesuffix(".py").replace("/", ".") for path in contents(big) if path.startswith("openai_all/")]
    modules = [name for name in modules if not name.endswith((".typed", ".__init__"))]
    assert len(modules) > 2000
    with imported(big_folder, "openai_all") as package:
        for name in modules:
            import_module(name)
        for name in package.__all__:
            getattr(package, name)


def test_a_sample_of_the_big_client_is_as_black_would_write_it(big_folder: Path) -> None:
    paths = [path for path in python_files(big_folder, "openai_all") if "_runtime" not in path.parts]
    assert unstable(paths[::SAMPLE]) == []


def test_the_big_client_is_as_ruff_would_write_it(big_folder: Path) -> None:
    done = ran(["ruff", "format", "--check", "--no-cache"], big_folder)
    assert done.returncode == 0, done.stdout[-2000:]


@pytest.mark.slow
def test_the_big_client_is_typed_for_mypy(big_folder: Path) -> None:
    cache = big_folder.with_name("mypy-cache-big")
    done = ran(["mypy", "--strict", "--no-error-summary", f"--cache-dir={cache}", "openai_all"], big_folder)
    assert (done.returncode, done.stdout) == (0, ""), done.stdout[-2000:]


def test_the_generated_package_says_its_version(images_folder: Path) -> None:
    code = "import openapi_openai; print(openapi_openai.__version__)"
    done = subprocess.run([sys.executable, "-c", code], cwd=images_folder, capture_output=True, text=True, check=True)
    assert done.stdout == "2.0.0\n"
