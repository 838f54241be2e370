"""The configuration of resources: `[client.resources."chat.completions"]`, a table for each resource."""

from __future__ import annotations

import keyword
import re
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from typing import Any

from specloom.options import OptionError, did_you_mean

_KEY = "resources"
SHARED = "$shared"
"""The table of what belongs to no resource."""
_NAME = re.compile(r"[a-z][A-Za-z0-9_]*")
_CLASS = re.compile(r"[A-Z][A-Za-z0-9_]*")
_TABLES = {
    "methods": (_NAME, 'methods = { create = "post /chat/completions" }'),
    "models": (_CLASS, 'models = { ChatCompletion = "#/components/schemas/CreateChatCompletionResponse" }'),
}
"""The tables of a resource: how a key is spelled, and an example."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ResourceConfig:
    """One resource: `path` leads to it from the client, `("chat", "completions")`; no path to what all share."""

    path: tuple[str, ...]
    methods: Mapping[str, str] = field(default_factory=dict)
    """The name of each method, and the operation: `post /chat/completions`, or its id."""
    models: Mapping[str, str] = field(default_factory=dict)
    """The name of each model, and the pointer of its schema."""

    @property
    def key(self) -> str:
        """The key of its table."""
        return ".".join(self.path) or SHARED


def is_method_name(text: str) -> bool:
    """Whether a resource or a method can be called so."""
    return _is_name(text, _NAME)


def is_model_name(text: str) -> bool:
    """Whether a model can be called so."""
    return _is_name(text, _CLASS)


def resources_from(value: Any) -> tuple[ResourceConfig, ...]:
    """Return the resources of a client. Raise OptionError."""
    if not isinstance(value, dict) or not all(isinstance(each, dict) for each in value.values()):
        message = "`resources` must be a table of tables: write [client.resources.files]"
        raise OptionError("config-type", _KEY, message, f"for example {_TABLES['methods'][1]}")
    return tuple(_resource(key, table) for key, table in value.items())


def _resource(key: str, table: dict[str, Any]) -> ResourceConfig:
    path = () if key == SHARED else tuple(key.split("."))
    if not path and "methods" in table:
        message = f"[client.resources.{SHARED}] has no methods, only models"
        raise OptionError("config-key", _KEY, message, "give them to a resource", key, "methods")
    for part in path:
        if not is_method_name(part):
            message = (
                f"`resources` cannot have a resource {key!r}: its parts are names as `chat`, with dots between them"
            )
            raise OptionError("config-value", _KEY, message, 'for example [client.resources."chat.completions"]', key)
    known = [each.name for each in fields(ResourceConfig) if each.name != "path"]
    for name, value in table.items():
        if name not in known:
            hint = did_you_mean(name, known)
            if isinstance(value, dict):
                hint = f'a resource below it has a table of its own: [client.resources."{key}.{name}"]'
            raise OptionError("config-key", _KEY, f"[client.resources.{key}] has no key {name!r}", hint, key, name)
        _check(key, name, value)
    return ResourceConfig(path=path, **table)


def _check(key: str, table: str, value: Any) -> None:
    """Refuse what is no table of names and texts."""
    pattern, example = _TABLES[table]
    if not isinstance(value, dict):
        raise OptionError(
            "config-type", _KEY, f"`{table}` of a resource must be a table", f"for example {example}", key, table
        )
    for name, each in value.items():
        if not isinstance(each, str) or not each.strip():
            message = f"`{table}` of a resource must be a table of texts"
            raise OptionError("config-type", _KEY, message, f"for example {example}", key, table, name)
        if not _is_name(name, pattern):
            message = f"`{table}` of a resource cannot have the name {name!r:.80}"
            raise OptionError("config-value", _KEY, message, f"for example {example}", key, table, name)


def _is_name(text: str, pattern: re.Pattern[str]) -> bool:
    return pattern.fullmatch(text) is not None and not keyword.iskeyword(text)
