"""Aliases: a second name of a method, as a configuration of Stainless has them, and the endpoint that it stands for."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

_ENDPOINT = re.compile(r"(?i)(?:get|post|put|patch|delete|head|options|trace|query) +/\S*")


def endpoint_of(method: Any, methods: Mapping[str, Any]) -> str | None:
    """Return the endpoint of one of the methods of a resource; None where it says none.

    An alias names another method of the resource, or an endpoint: under whatever key that stands.
    """
    seen: list[Any] = []
    while isinstance(method, Mapping):
        if any(method is each for each in seen):
            return None
        seen.append(method)
        method = _meant(method, methods) if method.get("type") == "alias" else method.get("endpoint")
    return method.strip() if isinstance(method, str) and _ENDPOINT.fullmatch(method.strip()) else None


def _meant(alias: Mapping[str, Any], methods: Mapping[str, Any]) -> Any:
    """Return what an alias stands for: an endpoint, or another method, also with the way to it (`files.content`)."""
    for key, value in alias.items():
        if key != "type" and isinstance(value, str):
            name = value.rpartition(".")[2]
            if _ENDPOINT.fullmatch(value.strip()) or name in methods:
                return methods.get(name, value)
    return None
