"""Writes the synchronous half of the runtime and the templates from the asynchronous one; `--check` only compares."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

PYTHON = Path(__file__).resolve().parents[1] / "templates" / "python"
SOURCES, TARGETS = PYTHON / "_runtime/asynchronous", PYTHON / "_runtime/synchronous"
TEMPLATES = {
    "package/_async_client.jinja": "package/_sync_client.jinja",
    "package/apis/_async_client_responses.jinja": "package/apis/_sync_client_responses.jinja",
    "package/apis/_async_class.jinja": "package/apis/_sync_class.jinja",
    "package/apis/_async_whole.jinja": "package/apis/_sync_whole.jinja",
}

Replacement = str | Callable[[re.Match[str]], str]


def _without_aclosing(match: re.Match[str]) -> str:
    """Loop over the iterator itself: one that is not asynchronous is closed when nobody holds it."""
    block = re.sub("^    ", "", match["block"], flags=re.MULTILINE)
    return block.replace(f" in {match['name']}:", f" in {match['iterator']}:")


RULES: tuple[tuple[str, Replacement], ...] = (
    (
        r"(?P<indent> +)async with aclosing\((?P<iterator>.+)\) as (?P<name>\w+):\n(?P<block>(?:(?P=indent) +.*\n)+)",
        _without_aclosing,
    ),
    (r"\n    close = aclose\n", ""),  # a second name for what has only that one here
    (r"Async(?:Pages|Paginator)\((.+)\)\n", r"\1\n"),  # the page itself
    (r"\basync (def|for|with)\b", r"\1"),
    (r"await within\((?P<what>.+), .+\)", r"\g<what>"),  # which blocks; the transport has timeouts
    (r"\bawait ", ""),
    (r"\bAwaitable\[(.+)\]", r"\1"),
    (r"Async(?=[A-Z])", ""),  # AsyncClient, BaseAsyncClient, AsyncIterator
    (r"(?<=\n)(?P<indent> +)for (\w+) in (?P<source>.+):\n +yield \2\n", r"\g<indent>yield from \g<source>\n"),
    (r"for (\w+) in (?P<source>.+):\n +(?P<file>\w+)\.write\(\1\)\n", r"\g<file>.writelines(\g<source>)\n"),
    (r"  # noqa: ASYNC\d+ - .*", ""),
    (
        r"\b(__)?a(close|enter__|exit__|iter__|iter_bytes|next|next__|read|sleep)\b",
        lambda match: (match[1] or "") + match[2],
    ),
    (r"(\w)_async\b", r"\1"),  # what exists for both: resolve_async, lock_async
    (r"\.async_(info_result|made|raw|result|streamed)\b", r".\1"),  # in templates
    (r"\.asynchronous\b|\.async_(?=(?:doc|base)\b)", lambda match: ".sync_" if match[0].endswith("_") else ".sync"),
    (r"\basynchronous\b", "synchronous"),
    (r"\btasks\b", "threads"),
)
"""Patterns and what takes their place, one after the other, in docstrings too."""


def synchronous(text: str) -> str:
    """Return the synchronous form of asynchronous code."""
    for pattern, replacement in RULES:
        text = re.sub(pattern, replacement, text)
    return text


def written() -> Iterator[tuple[Path, str]]:
    """Yield the synchronous files and what they should hold."""
    for source in sorted(SOURCES.glob("*.py")):
        if source.name != "__init__.py":
            docstring, _, code = synchronous(source.read_text("utf-8")).partition('"""\n')
            note = f"# Written from {SOURCES.name}/{source.name}; change that, not this."
            target = TARGETS / source.name
            yield target, _formatted(f'{docstring}"""\n\n{note}\n{code}', target)
    for name, target_name in TEMPLATES.items():
        source = PYTHON / name
        note = f"{{# Written from {source.name}; change that, not this. #}}"
        yield PYTHON / target_name, f"{note}\n{synchronous(source.read_text('utf-8'))}"


def _formatted(code: str, path: Path) -> str:
    for command in (["check", "--fix", "--quiet", "--exit-zero", "--select=F401,I"], ["format", "--quiet"]):
        ruff = [sys.executable, "-m", "ruff", *command, f"--stdin-filename={path}", "-"]
        code = subprocess.run(ruff, input=code, capture_output=True, text=True, check=True).stdout
    return code


def main(arguments: list[str]) -> int:
    """Write the files, or only say which are not as they should be."""
    files = dict(written())
    stale = [path for path, text in files.items() if not path.exists() or path.read_text("utf-8") != text]
    orphans = [path for path in TARGETS.glob("*.py") if path not in files and path.name != "__init__.py"]
    for path in stale + orphans:
        print(path.relative_to(PYTHON))
    if "--check" in arguments:
        return 1 if stale or orphans else 0
    for path in stale:
        path.write_text(files[path], "utf-8")
    for path in orphans:
        path.unlink()
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
