"""What of a model only the server sets, which a request does not carry: its own members, and those of what it holds."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pydantic import BaseModel

from ..kinds import is_collection, is_mapping

_WITHOUT_PARTS = (str, int, float, bytes, type(None))


def read_only_members(value: object) -> dict[Any, Any]:
    """Return what pydantic's `exclude` takes: the readOnly members by attribute, and all within by key or index."""
    members: dict[Any, Any] = {}
    parts: Mapping[Any, Any]
    if isinstance(value, BaseModel):
        members = dict.fromkeys(getattr(value, "_read_only", ()), True)
        parts = {**value.__dict__, **(value.__pydantic_extra__ or {})}
    elif is_mapping(value):
        parts = value
    elif is_collection(value):
        parts = dict(enumerate(value))
    else:
        return {}
    for name, part in parts.items():
        if name not in members and not isinstance(part, _WITHOUT_PARTS):
            within = read_only_members(part)
            if within:
                members[name] = within
    return members
