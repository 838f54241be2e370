"""How a published SDK gives whole responses and downloads, and which operations it takes for downloads."""

from __future__ import annotations

import ast
from collections.abc import Collection, Iterable, Iterator, Mapping
from pathlib import Path

from specloom.adoption.api_list import ListedMethod
from specloom.adoption.python_source import parsed_file
from specloom.client.results import Download, Nothing, result_of
from specloom.config.writing import table, toml_text
from specloom.ir.api import Operation

_CONTENT = "HttpxBinaryResponseContent"
_DOWNLOADS = frozenset({_CONTENT, "BinaryAPIResponse"})


def response_options(package: Path, methods: Iterable[ListedMethod]) -> Iterator[tuple[str, str]]:
    """Yield the options of the Python target that give responses as the SDK does."""
    yield "answer_types", "by-method"
    if _qualifies(package / "types"):
        yield "inner_types", "qualified"
    if (package / "_legacy_response.py").is_file():
        yield "raw_responses", "legacy"
    if any(method.gives == _CONTENT for method in methods):
        yield "downloads", "content"


def _qualifies(types: Path) -> bool:
    """Whether most classes within answers, whose class stands last in its module, begin with the name of that."""
    longer, others = 0, 0
    for path in sorted(types.rglob("*_response.py")):
        names = [node.name for node in parsed_file(path).body if isinstance(node, ast.ClassDef)]
        count = sum(name.startswith(names[-1]) for name in names[:-1])
        longer, others = longer + count, others + len(names[:-1]) - count
    return longer > others


def written_answers(methods: Mapping[ListedMethod, Operation], streams: Collection[str]) -> str:
    """Return the table of answers that are downloads in the SDK, streams, or nothing at all, and not by the document.

    `streams` are the ids of the operations that give nothing but a stream.
    """
    told = (
        (operation, "events" if operation.id in streams else _kind(method, operation))
        for method, operation in methods.items()
    )
    kinds = {f"{operation.method} {operation.path}": kind for operation, kind in told if kind is not None}
    return table("responses", {toml_text(name): kind for name, kind in kinds.items()})


def _kind(method: ListedMethod, operation: Operation) -> str | None:
    """Return of which kind an answer is in the SDK; None where the document says the same."""
    result = result_of(operation)
    if method.gives in _DOWNLOADS and not isinstance(result, Download):
        return "binary"
    return "none" if method.gives == "None" and not isinstance(result, Nothing) else None
