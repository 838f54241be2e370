"""Every Python snippet of the README and the docs runs, against the in-process server."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import BASE_URL, CREDENTIALS, Server

ROOT = Path(__file__).parent.parent
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]
FENCE = re.compile(r"^```python\n(.*?)^```$", re.MULTILINE | re.DOTALL)
SECTION = re.compile(r"^(?=## )", re.MULTILINE)


def sections() -> list[tuple[str, list[str]]]:
    """Return the snippets of each section, which go on from one another, with the page and the line of the first."""
    found: list[tuple[str, list[str]]] = []
    for page in PAGES:
        line = 1
        for section in SECTION.split(page.read_text(encoding="utf-8")):
            snippets = list(FENCE.finditer(section))
            if snippets:
                place = line + section.count("\n", 0, snippets[0].start()) + 1
                found.append(
                    (
                        f"{page.relative_to(ROOT).as_posix()}:{place}",
                        [each.group(1) for each in snippets],
                    )
                )
            line += section.count("\n")
    return found


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
@pytest.mark.parametrize(
    "snippets", [pytest.param(code, id=place) for place, code in sections()]
)
def test_snippets(
    snippets: list[str],
    server: Server,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("OPENAPI_OPENAI_BASE_URL", BASE_URL)
    for name, value in CREDENTIALS.items():
        monkeypatch.setenv(f"OPENAPI_OPENAI_{name.upper()}", value)
    monkeypatch.chdir(tmp_path)
    namespace: dict[str, Any] = {"__name__": "__main__"}
    with server:
        for snippet in snippets:
            for name in re.findall(r'Path\("([^"]+)"\)', snippet):
                (tmp_path / name).write_bytes(b"data")
            exec(compile(snippet, "snippet", "exec"), namespace)
    server.check_requests()
    assert "Error when calling" not in capsys.readouterr().out
