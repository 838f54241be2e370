"""What JSON-like values are, said so that type checkers understand it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from types import MappingProxyType
from typing import Any, TypeGuard

NO_MEMBERS: Mapping[str, Any] = MappingProxyType({})
"""An object without anything in it."""


def is_mapping(value: object) -> TypeGuard[Mapping[str, Any]]:
    """Tell whether a value is what JSON calls an object."""
    return isinstance(value, dict | Mapping)  # most are dicts, which takes less to see


def is_dict(value: object) -> TypeGuard[dict[str, Any]]:
    """Tell whether a value is an object of parsed JSON."""
    return isinstance(value, dict)


def is_list(value: object) -> TypeGuard[list[Any]]:
    """Tell whether a value is a list."""
    return isinstance(value, list)


def is_collection(value: object) -> TypeGuard[Sequence[Any] | AbstractSet[Any]]:
    """Tell whether a value is what JSON calls an array: a list, a tuple, a set, but neither text nor bytes."""
    return isinstance(value, Sequence | AbstractSet) and not isinstance(
        value, str | bytes | bytearray | memoryview
    )
