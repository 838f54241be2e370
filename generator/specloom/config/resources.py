"""The configuration of resources: `[client.resources."chat.completions"]`, a table for each resource."""

from __future__ import annotations

import keyword
import re
from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from typing import Any

from specloom.options import OptionError, did_you_mean

CLIENT = "$client"
"""What a table is called whose methods are those of the client itself."""
SHARED = "$shared"
"""The table of what belongs to no resource."""
_KEY = "resources"
_NAME = re.compile(r"[a-z][A-Za-z0-9_]*")
_CLASS = re.compile(r"[A-Z][A-Za-z0-9_]*")
_TABLES = {
    "methods": (_NAME, 'methods = { create = "post /chat/completions" }'),
    "deprecated": (_NAME, 'deprecated = { create = "Use `client.responses` instead." }'),
    "models": (_CLASS, 'models = { ChatCompletion = "#/components/schemas/CreateChatCompletionResponse" }'),
}
"""The tables of a resource: how a key is spelled, and an example."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ResourceConfig:
    """One resource by the key of its table, `chat.completions`, or what is the client's, or shared by all."""

    key: str
    methods: Mapping[str, str] = field(default_factory=dict)
    """The name of each method, and the operation: `post /chat/completions`, or its id."""
    models: Mapping[str, str] = field(default_factory=dict)
    """The name of each model, and the pointer of its schema."""
    deprecated: Mapping[str, str] = field(default_factory=dict)
    """The name of each method that is going away, and what is said of that."""

    @property
    def path(self) -> tuple[str, ...]:
        """The way to it from the client; there is none to the client itself, nor to what all share."""
        return () if self.key in (CLIENT, SHARED) else tuple(self.key.split("."))


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
    resource = ResourceConfig(key=key)
    if key == SHARED and "methods" in table:
        message = f"[client.resources.{SHARED}] has no methods, only models"
        raise OptionError(
            "config-key", _KEY, message, f'those of the client are in [client.resources."{CLIENT}"]', key, "methods"
        )
    for part in resource.path:
        if not is_method_name(part):
            message = (
                f"`resources` cannot have a resource {key!r}: its parts are names as `chat`, with dots between them"
            )
            raise OptionError("config-value", _KEY, message, 'for example [client.resources."chat.completions"]', key)
    known = [each.name for each in fields(ResourceConfig) if each.name != "key"]
    for name, value in table.items():
        if name not in known:
            hint = did_you_mean(name, known)
            if isinstance(value, dict):
                hint = f'a resource below it has a table of its own: [client.resources."{key}.{name}"]'
            raise OptionError("config-key", _KEY, f"[client.resources.{key}] has no key {name!r}", hint, key, name)
        _check(key, name, value)
    for name in table.get("deprecated", {}):
        if name not in table.get("methods", {}):
            message = f"`deprecated` of [client.resources.{key}] names {name!r}, and there is no method of that name"
            hint = did_you_mean(name, table.get("methods", {}))
            raise OptionError("config-value", _KEY, message, hint, key, "deprecated", name)
    return replace(resource, **table)


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
