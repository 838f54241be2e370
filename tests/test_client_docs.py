"""The docs of generated clients: every link leads somewhere, every page can be found, and sites can be made of them."""

from __future__ import annotations

import importlib.util
import re
import subprocess
import sys
from pathlib import Path, PurePosixPath

import pytest
from markdown_it import MarkdownIt

from specloom.pipeline import Result
from support import golden
from support.checkout import IMAGES, OPENAI, ROOT, generated, write

HOSTILE = ROOT / "tests/golden/docs_escaping/spec.yaml"
ZOO = ROOT / "tests/sdk/zoo.yaml"
CLIENTS = {"images": IMAGES, "zoo": ZOO, "hostile": HOSTILE}
RENDERER = MarkdownIt("gfm-like", {"linkify": False})


def pages(result: Result) -> dict[str, str]:
    """Return the pages of a client and its README, by path."""
    return {file.path: file.content.decode() for file in result.files if file.path.endswith(".md")}


def anchors(text: str) -> set[str]:
    """Return what GitHub names the headings of a page."""
    headings = re.findall(r"^#+ (.+)$", text, re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.strip().lower()).replace(" ", "-") for heading in headings}


def links(text: str) -> list[str]:
    """Return what the links of a page lead to, as they are rendered."""
    tokens = [child for token in RENDERER.parse(text) for child in token.children or ()]
    return [str(token.attrs["href"]) for token in tokens if token.type == "link_open"]


def broken(files: dict[str, str]) -> list[str]:
    """Return the relative links that lead to no page or to no heading."""
    found = []
    for path, text in files.items():
        for link in links(text):
            if re.match(r"[a-z]+:", link):
                continue
            target, _, anchor = link.partition("#")
            page = joined(path, target) if target else path
            if page not in files or (anchor and anchor not in anchors(files[page])):
                found.append(f"{path}: {link}")
    return found


def joined(path: str, target: str) -> str:
    """Return where a relative link of a page leads."""
    parts: list[str] = []
    for part in (PurePosixPath(path).parent / target).parts:
        if part == "..":
            parts.pop()
        else:
            parts.append(part)
    return "/".join(parts)


@pytest.mark.parametrize("name", CLIENTS)
def test_links_lead_somewhere(name: str) -> None:
    assert broken(pages(generated(CLIENTS[name], "client"))) == []


def test_links_of_all_goldens_lead_somewhere() -> None:
    results = [made.result for case in golden.CASES if (made := golden.made(case)).result is not None]
    assert [found for result in results for found in broken(pages(result))] == []


@pytest.mark.parametrize("spec", [IMAGES, OPENAI], ids=["images", "openai"])
def test_every_page_can_be_reached_from_the_index(spec: Path) -> None:
    files = pages(generated(spec, "openai_all" if spec == OPENAI else "openapi_openai"))
    reached, waiting = {"README.md"}, ["docs/index.md"]
    while waiting:
        page = waiting.pop()
        if page not in reached:
            reached.add(page)
            found = re.findall(r"\]\(([^()\s]+\.md)", files[page])
            targets = [target for target in found if not re.match(r"[a-z]+:", target)]
            waiting += [joined(page, target) for target in targets]
    assert reached == files.keys()


def test_an_escaped_bar_stands_in_tables_only() -> None:
    for path, text in pages(generated(OPENAI, "openai_all")).items():
        for line in text.splitlines():
            assert "\\|" not in line or line.startswith("|"), f"{path}: {line}"


def test_no_code_span_in_a_table_holds_a_bar() -> None:
    # Python-Markdown shows the backslash that escapes it.
    for path, text in pages(generated(OPENAI, "openai_all")).items():
        tables = re.findall(r"(?:^\|.*\n)+", text, re.MULTILINE)
        tokens = [child for token in RENDERER.parse("\n\n".join(tables)) for child in token.children or ()]
        assert not any(token.type == "code_inline" and "|" in token.content for token in tokens), path


def built(tool: list[str], folder: Path) -> None:
    """Make a site of the docs of a client, and let nothing be wrong with it."""
    command = [sys.executable, "-m", *tool, "build", "--strict"]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "WARNING" not in done.stderr
    assert (folder / "site/index.html").exists()


@pytest.mark.parametrize("name", CLIENTS)
def test_mkdocs_makes_a_site(name: str, tmp_path: Path) -> None:
    folder = write(generated(CLIENTS[name], "client"), tmp_path)
    built(["mkdocs"], folder)
    for page in (folder / "site").rglob("*.html"):
        assert "\\|" not in page.read_text("utf-8"), page


@pytest.mark.parametrize("name", CLIENTS)
def test_zensical_makes_a_site(name: str, tmp_path: Path) -> None:
    if importlib.util.find_spec("zensical") is None:
        pytest.skip("zensical is not there: it cannot be installed on every system")
    built(["zensical"], write(generated(CLIENTS[name], "client"), tmp_path))


@pytest.mark.slow
def test_mkdocs_makes_a_site_of_two_thousand_pages(tmp_path: Path) -> None:
    built(["mkdocs"], write(generated(OPENAI, "openai_all"), tmp_path))
