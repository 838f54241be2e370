"""Budgets of parsed data: nesting, number of values, length of strings and numbers; iterative, level by level."""

from __future__ import annotations

from typing import Any

from specloom.reading.limits import Limits

Found = tuple[str, str, tuple[str, ...]]


def check_budget(data: Any, limits: Limits) -> Found | None:
    """Return code, sentence and tokens of the first thing over budget; shared parts count each time they are used."""
    largest = 10**limits.digits
    level = [data]
    depth = nodes = 0
    while level:
        below: list[Any] = []
        depth += 1
        if depth > limits.nesting and type(level[0]) in (dict, list):
            return _find(data, limits)
        for container in level:
            if type(container) is dict:
                values: Any = container.values()
                for key in container:
                    if len(key) > limits.string:
                        return _find(data, limits)
            else:
                values = container if type(container) is list else (container,)
            nodes += len(container) if type(container) in (dict, list) else 1
            for value in values:
                kind = type(value)
                if kind is dict or kind is list:
                    below.append(value)
                elif kind is str:
                    if len(value) > limits.string:
                        return _find(data, limits)
                elif (kind is int and not -largest < value < largest) or (kind is float and value - value != 0):
                    return _find(data, limits)
            if nodes > limits.nodes:
                return "document-too-many-nodes", f"the document has more than {limits.nodes:,} values", ()
        level = below
    return None


def _find(data: Any, limits: Limits) -> Found:
    """Say what and where it is, once it is known that there is something."""
    largest = 10**limits.digits
    todo: list[tuple[Any, tuple[str, ...]]] = [(data, ())]
    while todo:
        value, tokens = todo.pop()
        kind = type(value)
        if kind is dict or kind is list:
            if len(tokens) >= limits.nesting:
                return "document-too-deep", f"values are nested deeper than {limits.nesting} levels", tokens
            pairs = value.items() if kind is dict else enumerate(value)
            for key, child in pairs:
                if type(key) is str and len(key) > limits.string:
                    return _too_long(len(key), limits, tokens)
                todo.append((child, (*tokens, str(key))))
        elif kind is str and len(value) > limits.string:
            return _too_long(len(value), limits, tokens)
        elif kind is int and not -largest < value < largest:
            return "number-not-json", f"a number is longer than the {limits.digits:,} digits allowed", tokens
        elif kind is float and value - value != 0:
            return "number-not-json", "a number is too large", tokens
    return "document-too-deep", f"values are nested deeper than {limits.nesting} levels", ()


def _too_long(length: int, limits: Limits, tokens: tuple[str, ...]) -> Found:
    return "string-too-long", f"a string of {length:,} characters is longer than the {limits.string:,} allowed", tokens
