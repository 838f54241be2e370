"""The wheel holds all that is needed and nothing else, and generates the same bytes as the checkout, from anywhere."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import zipfile
from importlib.util import find_spec
from pathlib import Path

import pytest

from support.checkout import BESIDE, IMAGES, ROOT, on_disk, run

pytestmark = pytest.mark.slow

PACKAGE = "openapi_openai"


def ran(*command: str | Path, cwd: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run a program; its output is shown where it fails."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    done = subprocess.run(
        [str(part) for part in command],
        cwd=cwd,
        env={**kept, **environment},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, f"{command}\n{done.stdout}\n{done.stderr}"
    return done


@pytest.fixture(scope="module")
def elsewhere(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder far from the checkout that holds nothing but a document."""
    folder = tmp_path_factory.mktemp("elsewhere")
    shutil.copy(IMAGES, folder / "openai-images.yaml")
    return folder


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the wheel, built from the checkout."""
    folder = tmp_path_factory.mktemp("wheel")
    # Where the build backend is installed, no network is needed.
    isolation = ["--no-isolation"] if find_spec("hatchling") else []
    ran(sys.executable, "-m", "build", "--wheel", *isolation, "--outdir", folder, ROOT, cwd=folder)
    [built] = folder.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def python(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the interpreter of a fresh environment, in which the wheel is installed with what it depends on."""
    folder = tmp_path_factory.mktemp("fresh")
    ran(sys.executable, "-m", "venv", "--without-pip", folder / "venv", cwd=folder)
    python = folder / "venv" / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    ran(sys.executable, "-m", "pip", "--python", python, "install", "--quiet", wheel, cwd=folder)
    return python


@pytest.fixture(scope="module")
def expected(elsewhere: Path) -> dict[str, bytes]:
    """Return what a run from the checkout writes, its manifest included."""
    output = elsewhere / "from-checkout"
    generate = ("generate", "openai-images.yaml", "-o", output, "--package", PACKAGE)
    ran(sys.executable, "-m", "specloom", *generate, cwd=elsewhere)
    return on_disk(output)


def test_the_wheel_holds_every_module_and_template_and_no_caches(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
    modules = {p.relative_to(ROOT / "generator").as_posix() for p in (ROOT / "generator/specloom").rglob("*.py")}
    templates = {
        f"specloom/templates/{path.relative_to(ROOT / 'templates').as_posix()}"
        for path in (ROOT / "templates").rglob("*")
        if path.is_file() and path.suffix in (".py", ".jinja", ".rb", ".toml", ".txt")
    }
    assert len(templates) > 50
    assert modules | templates <= names
    beside = {name for name in names - modules - templates if ".dist-info/" not in name}
    assert {Path(name).name for name in beside} <= {"py.typed"}
    assert not {name for name in names if "cache" in name.lower() or name.endswith((".pyc", ".orig"))}
    assert not {name for name in names if name.startswith(("tests/", "generated/", "specs/"))}


def test_the_wheel_has_a_licence_and_the_command(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        names = archive.namelist()
        [points] = [archive.read(name).decode() for name in names if name.endswith("entry_points.txt")]
    assert "specloom = specloom.cli:main" in points
    assert any(name.endswith("licenses/LICENSE") for name in names)


def test_the_installed_command_writes_the_bytes_of_the_checkout(
    python: Path, elsewhere: Path, expected: dict[str, bytes]
) -> None:
    command = python.with_name("specloom")
    ran(command, "generate", "openai-images.yaml", "-o", "installed", "--package", PACKAGE, cwd=elsewhere)
    where = ran(python, "-c", "import specloom; print(specloom.__file__)", cwd=elsewhere).stdout
    assert not Path(where.strip()).is_relative_to(ROOT)
    assert on_disk(elsewhere / "installed") == expected


def test_so_does_the_run_in_memory(elsewhere: Path, expected: dict[str, bytes]) -> None:
    result = run(elsewhere / "openai-images.yaml", PACKAGE)
    files = {file.path: file.content for file in result.files}
    assert files == {path: content for path, content in expected.items() if path in files}
    assert set(expected) - set(files) == BESIDE


def test_it_works_from_a_zip(python: Path, wheel: Path, elsewhere: Path, expected: dict[str, bytes]) -> None:
    path = {"PYTHONPATH": str(wheel)}
    where = ran(python, "-c", "import specloom; print(specloom.__file__)", cwd=elsewhere, **path).stdout
    assert where.startswith(str(wheel))
    generate = ("generate", "openai-images.yaml", "-o", "zipped", "--package", PACKAGE)
    ran(python, "-m", "specloom", *generate, cwd=elsewhere, **path)
    assert on_disk(elsewhere / "zipped") == expected


def test_what_it_wrote_is_current_for_each_of_them(python: Path, elsewhere: Path, expected: dict[str, bytes]) -> None:
    assert expected
    check = ("check", "openai-images.yaml", "-o", "from-checkout", "--package", PACKAGE)
    ran(python.with_name("specloom"), *check, cwd=elsewhere)


def test_the_installed_command_needs_nothing_of_the_development_environment(python: Path, elsewhere: Path) -> None:
    code = "import importlib.util as u; print([n for n in ('pytest', 'black', 'httpx2', 'mypy') if u.find_spec(n)])"
    assert ran(python, "-c", code, cwd=elsewhere).stdout.strip() == "[]"
    assert "specloom" in ran(python, "-m", "specloom", "--version", cwd=elsewhere).stdout
