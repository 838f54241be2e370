"""The seed: pages that readers know come out of our generator byte for byte, and as many as there were of each kind."""

from __future__ import annotations

import re
import shutil
import subprocess
import time
from pathlib import Path

import pytest

from specloom.config import ClientConfig
from specloom.files import FileSet
from specloom.pipeline import run

ROOT = Path(__file__).resolve().parents[1]
SHARED = ROOT.parent / "shared"
SEED = SHARED / "seed"
PAGES = sorted(path.name for path in SEED.glob("*.md"))
OPTIONS = {"module": "OpenApiOpenAIClient", "version": "1.0.1-pre.0"}

pytestmark = pytest.mark.skipif(not PAGES, reason="../shared/seed is not here")


def docs_of(spec: Path, docs: str = "compatible") -> FileSet:
    """Return the docs of a document."""
    config = ClientConfig(
        spec=str(spec),
        output=Path("unused"),
        target="ruby",
        package="openapi_openai",
        target_options=OPTIONS | {"docs": docs},
        docs_only=True,
    )
    return run(config).files


@pytest.fixture(scope="module")
def whole() -> FileSet:
    """Return the docs of the whole document of April 2024."""
    return docs_of(SHARED / "specs/openai-2.0.0.yaml")


@pytest.mark.parametrize("name", PAGES)
def test_a_page_of_the_seed_comes_out_byte_for_byte(whole: FileSet, name: str) -> None:
    assert whole[f"docs/{name}"].content == (SEED / name).read_bytes()


def test_the_images_alone_give_the_same_page() -> None:
    assert (
        docs_of(ROOT / "specs/openai-images.yaml")["docs/ImagesApi.md"].content == (SEED / "ImagesApi.md").read_bytes()
    )


def test_there_are_ten_classes_of_operations_and_240_models(whole: FileSet) -> None:
    pages = [file for file in whole if file.path.startswith("docs/")]
    apis = [file for file in pages if b"\n\nAll URIs are relative to *" in file.content]
    assert (len(apis), len(pages) - len(apis)) == (10, 240)


def test_every_page_ends_with_one_blank_line(whole: FileSet) -> None:
    for file in whole:
        if file.path.startswith("docs/"):
            assert file.content.endswith(b"\n\n"), file.path
            assert not file.content.endswith(b"\n\n\n"), file.path
            assert b"\r" not in file.content, file.path


def test_inline_models_have_the_names_that_were_counted(whole: FileSet) -> None:
    for name in (
        "RunStreamEventOneOf",
        "RunStreamEventOneOf8",
        "ThreadStreamEventOneOf",
        "FineTuningJobIntegrationsInner",
    ):
        assert f"docs/{name}.md" in whole
    for name in ("CreateImageEditRequest", "CreateImageVariationRequest", "CreateFileRequest", "FunctionParameters"):
        assert f"docs/{name}.md" not in whole


@pytest.fixture(scope="module")
def corrected() -> dict[str, str]:
    """Return the corrected pages of the whole document."""
    files = docs_of(SHARED / "specs/openai-2.0.0.yaml", "corrected")
    return {file.path.removeprefix("docs/"): file.content.decode() for file in files if file.path.startswith("docs/")}


def test_a_link_of_the_corrected_form_leads_somewhere(corrected: dict[str, str]) -> None:
    dead = {
        (name, link)
        for name, text in corrected.items()
        for link in re.findall(r"\]\(([^)/#]*\.md)", text)
        if link not in corrected
    }
    assert dead == set()
    assert len(corrected) == 250


def test_the_examples_of_the_corrected_form_are_ruby(corrected: dict[str, str]) -> None:
    ruby = shutil.which("ruby")
    if ruby is None:
        pytest.skip("there is no ruby here")
    blocks = [
        block
        for text in corrected.values()
        for block in re.findall(r"^```ruby\n(.*?)^```", text, re.DOTALL | re.MULTILINE)
    ]
    program = "\n".join(f"def example_{n}\n{block}\nend" for n, block in enumerate(blocks))
    done = subprocess.run([ruby, "-c", "-"], input=program, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr[-2000:]
    assert len(blocks) > 300


def test_the_docs_take_less_than_two_seconds_of_work() -> None:
    start = time.process_time()
    docs_of(SHARED / "specs/openai-2.0.0.yaml")
    assert time.process_time() - start < 2
