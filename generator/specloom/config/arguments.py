"""The configuration of a client's own arguments, `[client.arguments.organization]`, and of its defaults."""

from __future__ import annotations

import keyword
import re
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from typing import Any, Literal

from specloom.options import OptionError, did_you_mean

ArgumentKind = Literal["string", "integer", "number", "boolean"]
ROLES = ("value", "username", "password", "client_id", "client_secret")
_KINDS: dict[str, tuple[type, ...]] = {"string": (str,), "integer": (int,), "number": (int, float), "boolean": (bool,)}
_USUAL_RETRIES = 2
_USUAL_WAITS = (0.5, 8.0)
_NAME = re.compile(r"[a-z][a-z0-9_]*")
_VARIABLE = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
_TOKEN = re.compile(r"[A-Za-z0-9!#$%&'*+.^_`|~-]+")
_EXAMPLES = {
    "type": 'type = "string"',
    "required": "required = true",
    "default": 'default = "eu"',
    "env": 'env = "ACME_ORGANIZATION"',
    "scheme": 'scheme = "ApiKeyAuth"',
    "role": 'role = "username"',
    "header": 'header = "X-Organization"',
    "query": 'query = "organization"',
    "variable": 'variable = "region"',
    "description": 'description = "Who pays."',
}


@dataclass(frozen=True, slots=True, kw_only=True)
class ArgumentConfig:
    """An argument of the constructor: a credential where it has a `scheme`, else something that is sent along."""

    name: str
    type: ArgumentKind = "string"
    required: bool = False
    default: str | int | float | bool | None = None
    env: str | None = None
    """The environment variable that it is read from; None for one that begins as all of the client do."""
    scheme: str | None = None
    """The security scheme that it is a credential of."""
    role: str = "value"
    """Which credential of the scheme it is."""
    header: str | None = None
    query: str | None = None
    variable: str | None = None
    """The variable in the URLs of servers that it fills in."""
    description: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DefaultsConfig:
    """What a client does where its user says nothing; None for what is usual."""

    timeout: float | None = None
    """Seconds."""
    max_retries: int | None = None
    first_wait: float | None = None
    """Seconds before the first retry."""
    longest_wait: float | None = None
    headers: Mapping[str, str] = field(default_factory=dict)
    """Headers of every request."""
    env_prefix: str | None = None
    """What the names of environment variables begin with."""
    idempotency_header: str | None = None
    """The header for the key by which the server knows a call that is sent again."""
    error_body: str | None = None
    """The member of its body that errors have as their `body`, plain."""

    @property
    def retries(self) -> int:
        """How often a client sends a request again."""
        return _USUAL_RETRIES if self.max_retries is None else self.max_retries

    @property
    def waits(self) -> tuple[float, float]:
        """How many seconds a client waits before it sends a request again, at first and at the longest."""
        first, longest = _USUAL_WAITS
        return (
            first if self.first_wait is None else float(self.first_wait),
            longest if self.longest_wait is None else float(self.longest_wait),
        )


def is_argument_name(text: str) -> bool:
    """Whether an argument can be called so."""
    return _NAME.fullmatch(text) is not None and not keyword.iskeyword(text) and text != "self"


def fault_of_default(kind: str, value: object) -> str | None:
    """Return what is wrong with the default of an argument; None where nothing is."""
    fits = isinstance(value, _KINDS[kind]) and (kind == "boolean") == isinstance(value, bool)
    return None if fits else f"`default` of an argument of the type {kind} cannot be {value!r:.80}"


def arguments_from(value: Any) -> tuple[ArgumentConfig, ...]:
    """Return the arguments of a client. Raise OptionError."""
    key = "arguments"
    if not isinstance(value, dict) or not all(isinstance(each, dict) for each in value.values()):
        message = "`arguments` must be a table of tables: write [client.arguments.organization]"
        raise OptionError("config-type", key, message, f"for example {_EXAMPLES['header']}")
    return tuple(_argument(name, table) for name, table in value.items())


def _argument(name: str, table: dict[str, Any]) -> ArgumentConfig:
    key, where = "arguments", f"[client.arguments.{name}]"
    if not is_argument_name(name):
        message = f"an argument cannot be called {name!r:.80}: it is small letters, digits and `_`"
        raise OptionError("config-value", key, message, "for example [client.arguments.organization]", name)
    for option, each in table.items():
        if option not in _EXAMPLES:
            raise OptionError(
                "config-key", key, f"{where} has no key {option!r}", did_you_mean(option, _EXAMPLES), name, option
            )
        wanted = bool if option == "required" else (str, int, float) if option == "default" else str
        fits = isinstance(each, wanted) and each != ""
        choices = {"type": tuple(_KINDS), "role": ROLES}.get(option)
        if not fits or (choices is not None and each not in choices):
            message = f"`{option}` of {where} cannot be {each!r:.80}"
            hint = did_you_mean(str(each), choices) if choices is not None else f"for example {_EXAMPLES[option]}"
            raise OptionError("config-value", key, message, hint, name, option)
        patterns = {"env": _VARIABLE, "header": _TOKEN}
        if option in patterns and not patterns[option].fullmatch(str(each)):
            message = f"`{option}` of {where} cannot be {each!r:.80}"
            raise OptionError("config-value", key, message, f"for example {_EXAMPLES[option]}", name, option)
    fault = fault_of_default(table.get("type", "string"), table["default"]) if "default" in table else None
    if fault is not None:
        raise OptionError("config-value", key, fault, f"for example {_EXAMPLES['default']}", name, "default")
    return ArgumentConfig(name=name, **table)


def defaults_from(value: Any) -> DefaultsConfig:
    """Return the defaults of a client. Raise OptionError."""
    key, known = "defaults", [each.name for each in fields(DefaultsConfig)]
    if not isinstance(value, dict):
        raise OptionError("config-type", key, "`defaults` must be a table", "write [client.defaults]")
    for option, each in value.items():
        if option not in known:
            message = f"[client.defaults] has no key {option!r}"
            raise OptionError("config-key", key, message, did_you_mean(option, known), option)
        fault = fault_of_defaults(option, each)
        if fault is not None:
            message = f"`{option}` of [client.defaults] must be {fault}, not {each!r:.80}"
            raise OptionError("config-value", key, message, f"for example {_DEFAULTS[option]}", option)
    return DefaultsConfig(**value)


_DEFAULTS = {
    "timeout": "timeout = 60",
    "max_retries": "max_retries = 2",
    "first_wait": "first_wait = 0.5",
    "longest_wait": "longest_wait = 8",
    "headers": 'headers = { X-Version = "2" }',
    "env_prefix": 'env_prefix = "ACME"',
    "error_body": 'error_body = "error"',
    "idempotency_header": 'idempotency_header = "Idempotency-Key"',
}


def fault_of_defaults(option: str, value: Any) -> str | None:
    """Return what an option of the defaults must be, where it is not that."""
    is_number = isinstance(value, (int, float)) and not isinstance(value, bool) and 0 <= value < float("inf")
    match option:
        case "max_retries":
            return None if is_number and isinstance(value, int) else "a whole number"
        case "timeout":
            return None if is_number and value > 0 else "seconds"
        case "first_wait" | "longest_wait":
            return None if is_number else "seconds"
        case "headers":
            pairs = value.items() if isinstance(value, Mapping) else ((None, None),)
            fits = all(isinstance(n, str) and _TOKEN.fullmatch(n) and _is_header_value(v) for n, v in pairs)
            return None if fits else "a table of headers and texts"
        case "env_prefix":
            return None if isinstance(value, str) and _VARIABLE.fullmatch(value) else "letters, digits and `_`"
        case "error_body":
            return None if isinstance(value, str) and value else "the name of a member"
        case _:
            return None if isinstance(value, str) and _TOKEN.fullmatch(value) else "the name of a header"


def _is_header_value(value: object) -> bool:
    return isinstance(value, str) and value.isascii() and value.isprintable()
