"""A client is a package that others take as it is: linters find nothing, and an index accepts what is built of it."""

from __future__ import annotations

import shutil
import subprocess
import sys
import tarfile
import zipfile
from email.parser import HeaderParser
from pathlib import Path

import pytest

from specloom import pipeline
from specloom.config import ClientConfig
from support import tiny
from support.checkout import IMAGES, ROOT, SHARED, shared, write

GOLDENS = ROOT / "tests/golden"
DOCUMENTS = [
    *(ROOT / "tests/sdk/zoo.yaml", IMAGES),
    *(SHARED / "specs" / name for name in ("box.json", "figma.yaml", "kubernetes.json", "prefect.json", "resend.yaml")),
]


def ran(*command: str, cwd: Path) -> str:
    """Run a module of this environment; what it prints is shown where it fails."""
    done = subprocess.run([sys.executable, "-m", *command], cwd=cwd, capture_output=True, text=True, check=False)
    assert done.returncode == 0, f"{command}\n{done.stdout[-4000:]}\n{done.stderr[-4000:]}"
    return done.stdout


def linted(folder: Path) -> None:
    """Check a client with the rules that ruff has by default."""
    ran("ruff", "check", "--isolated", "--no-cache", "--output-format=concise", cwd=folder)


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.stem)
@pytest.mark.parametrize("layout", ["apis", "resources"])
@pytest.mark.parametrize("formatter", ["ruff", "black"])
def test_the_default_rules_of_ruff_find_nothing(path: Path, formatter: str, layout: str, tmp_path: Path) -> None:
    if formatter == "black" and ROOT not in path.parents:
        pytest.skip("Black takes a minute for what ruff does in a second")
    spec = path if ROOT in path.parents else shared(path)
    config = ClientConfig(spec=str(spec), output=tmp_path, package="zebra", formatter=formatter, layout=layout)
    linted(write(pipeline.run(config), tmp_path))


def test_nor_do_they_in_the_whole_of_openai(big_folder: Path) -> None:
    linted(big_folder)


def test_nor_do_they_in_the_goldens(tmp_path: Path) -> None:
    # Away from the checkout, for its configuration leaves the goldens out.
    for golden in GOLDENS.glob("*/python"):
        shutil.copytree(golden, tmp_path / golden.parent.name)
    linted(tmp_path)


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with the wheel and the source distribution of a client whose options are all given."""
    document = tiny.document(
        info={"title": "Pets: <b>all</b> of them\n", "version": "2024-01-01", "description": "Pets.\n\n# Big\n"},
        paths={"/pets": {"get": {"operationId": "listPets", "responses": tiny.answer(tiny.ref("Pet"))}}},
        schemas={"Pet": {"type": "object", "properties": {"name": {"type": "string"}}}},
    )
    options = {
        "distribution": "Acme.Pets",
        "authors": ["Ünal Doe <u@example.org>", "Acme, Inc."],
        "license": "MIT",
        "urls": {"Repository": "https://example.org/acme"},
        "keywords": ["pets"],
        "classifiers": ["Development Status :: 4 - Beta"],
        "dependencies": ["httpx2[http2]"],
        "requires_python": ">=3.12",
        "readme": [{"title": "Support", "text": "Ask us."}],
    }
    folder = write(tiny.generate(document, target_options=options), tmp_path_factory.mktemp("built"))
    ran("build", "--no-isolation", "--outdir", "dist", cwd=folder)
    return folder / "dist"


def test_an_index_accepts_what_is_built(built: Path) -> None:
    files = sorted(path.name for path in built.iterdir())
    assert files == ["acme_pets-2024.1.1-py3-none-any.whl", "acme_pets-2024.1.1.tar.gz"]
    ran("twine", "check", "--strict", *files, cwd=built)


def test_the_metadata_is_what_the_configuration_says(built: Path) -> None:
    with zipfile.ZipFile(next(built.glob("*.whl"))) as wheel:
        names = wheel.namelist()
        text = wheel.read(next(name for name in names if name.endswith(".dist-info/METADATA"))).decode()
    metadata = HeaderParser().parsestr(text)
    assert metadata["License-Expression"] == "MIT"
    assert metadata.get_all("License-File") == ["LICENSE"]
    assert metadata["Requires-Python"] == ">=3.12"
    assert "httpx2[http2]" in metadata.get_all("Requires-Dist", [])
    assert "Repository, https://example.org/acme" in metadata.get_all("Project-URL", [])
    assert metadata.get_payload().rstrip().endswith("## Support\n\nAsk us.")
    assert "package/py.typed" in names
    assert not [name for name in names if name.startswith(("tests/", "docs/"))]
    with tarfile.open(next(built.glob("*.tar.gz"))) as source:
        assert {"LICENSE", "README.md", "pyproject.toml"} <= {Path(name).name for name in source.getnames()}
