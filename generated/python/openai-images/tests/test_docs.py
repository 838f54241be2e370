"""Every Python snippet of the README and the docs runs, against the in-process server."""

from __future__ import annotations

import re
from pathlib import Path

import httpx2
import pytest

from tests.conftest import BASE_URL, CREDENTIALS, Server

ROOT = Path(__file__).parent.parent
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
FENCE = re.compile(r"^```python\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def snippets() -> list[tuple[str, str]]:
    """Return each snippet with the page and the line where it stands."""
    found: list[tuple[str, str]] = []
    for page in PAGES:
        text = page.read_text(encoding="utf-8")
        for match in FENCE.finditer(text):
            line = text.count("\n", 0, match.start()) + 2
            found.append((f"{page.name}:{line}", match.group(1)))
    return found


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
@pytest.mark.parametrize(
    "snippet", [pytest.param(code, id=place) for place, code in snippets()]
)
def test_snippet(
    snippet: str, server: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def answer(_: httpx2.HTTPTransport, request: httpx2.Request) -> httpx2.Response:
        return server.answer(request)

    async def answer_async(
        _: httpx2.AsyncHTTPTransport, request: httpx2.Request
    ) -> httpx2.Response:
        return await server.answer_async(request)

    monkeypatch.setattr(httpx2.HTTPTransport, "handle_request", answer)
    monkeypatch.setattr(httpx2.AsyncHTTPTransport, "handle_async_request", answer_async)
    monkeypatch.setenv("OPENAPI_OPENAI_BASE_URL", BASE_URL)
    for name, value in CREDENTIALS.items():
        monkeypatch.setenv(f"OPENAPI_OPENAI_{name.upper()}", value)
    monkeypatch.chdir(tmp_path)
    for name in re.findall(r'Path\("([^"]+)"\)', snippet):
        (tmp_path / name).write_bytes(b"data")
    exec(compile(snippet, "snippet", "exec"), {"__name__": "__main__"})
