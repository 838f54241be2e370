"""How a published SDK gives whole responses and downloads, and which operations it takes for downloads."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from specloom.adoption.type_list import ListedSignature
from specloom.client.results import Download, Nothing, result_of
from specloom.config.writing import toml_text
from specloom.ir.api import Operation

_CONTENT = "HttpxBinaryResponseContent"
_DOWNLOADS = frozenset({_CONTENT, "BinaryAPIResponse"})


def response_options(package: Path, signatures: Iterable[ListedSignature]) -> Iterator[tuple[str, str]]:
    """Yield the options of the Python target that give responses as the SDK does."""
    yield "answer_types", "by-method"
    if (package / "_legacy_response.py").is_file():
        yield "raw_responses", "legacy"
    if any(signature.gives == _CONTENT for signature in signatures):
        yield "downloads", "content"


def written_answers(signatures: Iterable[tuple[ListedSignature, Operation]]) -> Iterator[str]:
    """Yield the table of answers that are downloads in the SDK, or nothing at all, and not by the document."""
    named = {
        f"{operation.method} {operation.path}": kind
        for signature, operation in signatures
        if (kind := _kind(signature, operation)) is not None
    }
    if named:
        yield "\n[client.responses]\n"
        yield from (f"{toml_text(key)} = {toml_text(kind)}\n" for key, kind in named.items())


def _kind(signature: ListedSignature, operation: Operation) -> str | None:
    """Return of which kind an answer is in the SDK; None where the document says the same."""
    result = result_of(operation)
    if signature.gives in _DOWNLOADS and not isinstance(result, Download):
        return "binary"
    return "none" if signature.gives == "None" and not isinstance(result, Nothing) else None
