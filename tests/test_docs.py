"""The guides in docs/ and the README: every command is run, every snippet of Python is run, every link leads somewhere.

A block ```` ```console ```` holds commands after `$`, each with what it prints; `…` stands for a line or more that may
be anything. A block with `title="NAME"` is written to that file. Python is run against a server that knows pets; the
output that is shown follows in a block of `text`. `python before` is code of another generator: it is only parsed.
"""

from __future__ import annotations

import ast
import json
import os
import re
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import NamedTuple

import pytest
import yaml

from support.checkout import ROOT

pytestmark = pytest.mark.slow

DOCS = ROOT / "docs"
GUIDES = [ROOT / "README.md", *sorted(DOCS.glob("*.md"))]
BLOCK = re.compile(r"^```(\w*)([^\n]*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
LINK = re.compile(r"\]\(([^)\s#]*)(#[^)\s]*)?\)")
PET = {"id": "p1", "name": "Rex", "status": "available", "born": "2026-05-01"}
README_PACKAGE = "open_ai_api"
"""The package that the README's first minute makes, by its title."""
CHANGING = (
    (r"in \d+\.\d+ s", "in 0.00 s"),
    (r"[\d,]+ files \(.*?\)", "9 files"),
    (r"(?<=\S) {2,}", "  "),
)
"""What of a line differs between machines, and between versions that write other files."""


class Block(NamedTuple):
    """A fenced block: its language, what stands behind that, and its text."""

    language: str
    info: str
    text: str


def blocks(path: Path) -> list[Block]:
    return [Block(*found) for found in BLOCK.findall(path.read_text("utf-8"))]


class Pets(BaseHTTPRequestHandler):
    """Answers as docs/pets.yaml says; there is no pet `nobody`. It paints the picture of the README, too."""

    def answer(self) -> None:
        """Answer a request of any method."""
        self.rfile.read(int(self.headers.get("Content-Length") or 0))
        path, status, body = self.path.partition("?")[0], 200, json.dumps(PET)
        if path.endswith("/nobody"):
            status, body = 404, json.dumps({"message": "there is no pet 'nobody'"})
        elif path == "/images/generations":
            body = json.dumps({"created": 1, "data": [{"url": "https://example.org/otter.png"}]})
        elif path.endswith("/photo"):
            status, body = 204, ""
        elif path == "/pets":
            status, body = (201, body) if self.command == "POST" else (200, f"[{body}]")
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.send_header("X-Request-Id", "req-1")
        self.end_headers()
        self.wfile.write(body.encode())

    do_GET = do_POST = do_PUT = answer  # noqa: N815 - the names that http.server looks for

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    with ThreadingHTTPServer(("127.0.0.1", 0), Pets) as listening:
        threading.Thread(target=listening.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{listening.server_port}"
        listening.shutdown()


class Story:
    """A guide as it is followed, in a folder of its own."""

    def __init__(self, folder: Path, server: str) -> None:
        self.folder = folder
        shutil.copy(DOCS / "pets.yaml", folder)
        shutil.copytree(ROOT / "specs", folder / "specs")
        (folder / "rex.png").write_bytes(b"\x89PNG")
        path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
        self.environment = {
            **{name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "COLUMNS"))},
            "PATH": path,
            "PYTHONPATH": os.pathsep.join(str(folder / f"{name}-client") for name in ("pets", "openai-images")),
            "PETS_ACCESS_TOKEN": "secret",
            "PETS_BASE_URL": server,
            f"{README_PACKAGE.upper()}_BASE_URL": server,
        }

    def run(self, *command: str) -> str:
        """Return what a command prints on both its outputs."""
        done = subprocess.run(
            command,
            cwd=self.folder,
            env=self.environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            timeout=120,
            check=False,
        )
        return done.stdout

    def console(self, text: str) -> None:
        """Run each command, and compare what it prints with what is shown."""
        for part in re.split(r"^\$ ", text, flags=re.MULTILINE)[1:]:
            command, _, shown = part.partition("\n")
            printed = self.run("bash", "-c", command)
            assert re.fullmatch(_pattern(shown), _steady(printed)), f"$ {command}\n{printed}"

    def python(self, text: str, shown: str | None) -> None:
        """Run a snippet; what it prints is compared where it is shown."""
        printed = self.run(sys.executable, "-W", "error", "-c", text)
        assert "Traceback" not in printed, f"{text}\n{printed}"
        assert shown is None or printed.strip() == shown.strip(), f"{text}\n{printed}"

    def follow(self, told: list[Block]) -> None:
        """Do what the blocks say, one after the other."""
        for index, block in enumerate(told):
            after = told[index + 1] if index + 1 < len(told) else Block("", "", "")
            title = re.search(r'title="([^"]+)"', block.info)
            if title:
                path = self.folder / title[1]
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_text(block.text, "utf-8")
            match block.language:
                case "console":
                    self.console(block.text)
                case "python" if "before" in block.info:
                    ast.parse(block.text)
                case "python" if title is None:
                    self.python(block.text, after.text if after.language == "text" else None)
                case "yaml":
                    for command in _steps(yaml.safe_load(block.text)):
                        assert "specloom --help" not in self.run("bash", "-c", command), command


def _steps(workflow: object) -> list[str]:
    """Return the commands of specloom in a workflow of GitHub."""
    jobs = workflow.get("jobs", {}) if isinstance(workflow, dict) else {}
    lines = [step.get("run", "") for job in jobs.values() for step in job["steps"]]
    return [line for line in lines if line.startswith("specloom ")]


def _steady(text: str) -> str:
    for pattern, steady in CHANGING:
        text = re.sub(pattern, steady, text)
    return text


def _pattern(shown: str) -> str:
    lines = [r"(?:.*\n)+?" if line.strip() == "…" else re.escape(f"{_steady(line)}\n") for line in shown.splitlines()]
    return "".join(lines).replace("…", ".*")


@pytest.mark.parametrize("path", GUIDES, ids=lambda path: path.name)
def test_a_guide_can_be_followed(path: Path, tmp_path: Path, server: str) -> None:
    Story(tmp_path, server).follow(blocks(path))


@pytest.mark.parametrize("path", [*GUIDES, ROOT / "CONTRIBUTING.md"], ids=lambda path: path.name)
def test_links_lead_somewhere(path: Path) -> None:
    text = BLOCK.sub("", path.read_text("utf-8"))
    for target, anchor in LINK.findall(text):
        if "://" in target:
            continue
        found = (path.parent / target).resolve() if target else path
        assert found.exists(), target
        if anchor:
            headings = re.findall(r"^#+ (.*)$", found.read_text("utf-8"), re.MULTILINE)
            slugs = {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}
            assert anchor.removeprefix("#") in slugs, f"{target}{anchor}"


def test_every_key_of_the_configuration_is_described() -> None:
    from specloom.config import KEYS  # noqa: PLC0415 - for this test

    described = set(re.findall(r"^\| `(\w+)`", (DOCS / "configuration.md").read_text("utf-8"), re.MULTILINE))
    described |= set(re.findall(r"^\| `\w+`, `(\w+)`", (DOCS / "configuration.md").read_text("utf-8"), re.MULTILINE))
    assert described >= KEYS


def test_the_index_names_every_guide() -> None:
    named = {target for target, _ in LINK.findall((DOCS / "README.md").read_text("utf-8"))}
    assert {path.name for path in DOCS.glob("*.md")} - {"README.md"} <= named
