"""Samples of code in extensions of operations: what one in Python calls, as `client.chat.completions.create(...)`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

_LISTS = ("x-codeSamples", "x-code-samples")
"""Lists of tables with a language and a text, as Redoc, Stainless and Speakeasy write them."""
_TEXTS = ("source", "code")
_PYTHON = "python"
_DEEPEST = 6
_CALL = re.compile(r"(?:^|[=\s(])client\.([a-z_][a-z0-9_]*(?:\.[a-z_][a-z0-9_]*)+)\(", re.MULTILINE)
_RAW = re.compile(r"\.with_(?:raw|streaming)_response\b")


def called_in_samples(value: Mapping[str, Any]) -> tuple[str, ...] | None:
    """Return the way to the method that the samples of an operation call, from the client on; None where none says it.

    Samples that call several methods say nothing.
    """
    texts = [_RAW.sub("", text) for text in _python_texts(value)]
    calls = {call for text in texts for call in _CALL.findall(text)}
    return tuple(calls.pop().split(".")) if len(calls) == 1 else None


def _python_texts(value: Mapping[str, Any]) -> Iterator[str]:
    for key, extension in value.items():
        if key in _LISTS and isinstance(extension, list):
            for sample in extension:
                if isinstance(sample, dict) and str(sample.get("lang", "")).lower() == _PYTHON:
                    yield from (text for text in map(sample.get, _TEXTS) if isinstance(text, str))
        elif key.startswith("x-"):
            yield from _below(extension, _DEEPEST)


def _below(value: Any, depth: int) -> Iterator[str]:
    """Yield the texts of tables of samples by language, as far in as `depth`."""
    if depth and isinstance(value, dict):
        for key, each in value.items():
            if str(key).lower() == _PYTHON and isinstance(each, str):
                yield each
            else:
                yield from _below(each, depth - 1)
    elif depth and isinstance(value, list):
        for each in value:
            yield from _below(each, depth - 1)
