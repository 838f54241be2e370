"""`client_settings` and `environments` of Stainless: the arguments of a client, its defaults and its servers."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from specloom.config import ArgumentConfig, ArgumentKind, DefaultsConfig
from specloom.config.arguments import ROLES, fault_of_default, fault_of_defaults, is_argument_name
from specloom.config.servers import is_server_url
from specloom.diagnostics import Pointer
from specloom.lower.stainless.values import (
    Findings,
    choice_of,
    flag_of,
    table_of,
    tables_of,
    text_of,
    unknown_keys,
    wrong,
)
from specloom.naming import snake, split

USUAL_TIMEOUT = 60.0
"""Seconds: the clients of that generator wait so long where their configuration does not say otherwise."""
_KEYS = frozenset(
    {"opts", "idempotency", "default_headers", "default_timeout", "default_retries", "default_env_prefix"}
    | {"idempotency_header", "env_var_prefix"}
)
_OPTION = frozenset(
    {"type", "description", "example", "default", "nullable", "read_env", "auth", "server_variable", "send_in_header"}
    | {"send_as_query_param", "required_in_tests"}
)
_RETRIES = {"max_retries": "max_retries", "initial_delay_seconds": "first_wait", "max_delay_seconds": "longest_wait"}
_KINDS: dict[str, ArgumentKind] = {
    "string": "string",
    "integer": "integer",
    "number": "number",
    "boolean": "boolean",
    "null": "string",
}
_DURATION = re.compile(r"P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?")


@dataclass(slots=True)
class WrittenClient:
    """What is said of a client; `places` has where each argument stands."""

    arguments: list[ArgumentConfig] = field(default_factory=list)
    places: dict[str, Pointer] = field(default_factory=dict)
    schemes: dict[str, Pointer] = field(default_factory=dict)
    """The security schemes that arguments name, and where."""
    defaults: DefaultsConfig = DefaultsConfig()
    servers: dict[str, str] = field(default_factory=dict)


def client_of(data: Mapping[str, Any], root: Pointer, organization: str | None, found: Findings) -> WrittenClient:
    """Return what a configuration says of its client; what is of the wrong form is told, and left out."""
    at = root.child("client_settings")
    settings = table_of(data.get("client_settings"), "client_settings", at, found)
    found += unknown_keys(settings, _KEYS, at)
    own = snake(split(organization or "")).upper()
    prefix = own if fault_of_defaults("env_prefix", own) is None else None
    client = WrittenClient(defaults=_defaults(settings, at, prefix, found))
    for name, table, place in tables_of(settings.get("opts"), "opts", at.child("opts"), found):
        argument = _argument(name, table, place, found)
        if argument is not None and argument.name in client.places:
            found.append(wrong(name, f"another name: there is an option `{argument.name}` already", place))
        elif argument is not None:
            client.arguments.append(argument)
            client.places[argument.name] = place
            if argument.scheme is not None:
                client.schemes.setdefault(argument.scheme, place.child("auth", "security_scheme"))
    at = root.child("environments")
    for name, url in table_of(data.get("environments"), "environments", at, found).items():
        if is_server_url(url):
            client.servers[name] = url
        else:
            found.append(wrong(name, "a URL that begins with https:// or http://", at.child(name)))
    return client


def _argument(name: str, table: Mapping[str, Any], at: Pointer, found: Findings) -> ArgumentConfig | None:
    found += unknown_keys(table, _OPTION, at)
    spelled = snake(split(name))
    if not is_argument_name(spelled):
        found.append(wrong(name, "a name that an argument in Python can have", at))
        return None
    kind = _KINDS[choice_of(table, "type", _KINDS, at, found) or "string"]
    default = table.get("default")
    fault = fault_of_default(kind, default) if default is not None else None
    if fault is not None:
        found.append(wrong("default", f"of the type {kind}", at.child("default")))
        default = None
    auth = table_of(table.get("auth"), "auth", at.child("auth"), found)
    found += unknown_keys(auth, ("security_scheme", "role"), at.child("auth"))
    scheme = text_of(auth, "security_scheme", at.child("auth"), found)
    nullable = flag_of(table, "nullable", at, found)
    return ArgumentConfig(
        name=spelled,
        type=kind,
        required=not nullable and default is None and table.get("type") != "null",
        default=default,
        env=text_of(table, "read_env", at, found),
        scheme=scheme,
        role=choice_of(auth, "role", ROLES, at.child("auth"), found) or "value",
        # What a security scheme sends is sent by it alone.
        header=text_of(table, "send_in_header", at, found) if scheme is None else None,
        query=text_of(table, "send_as_query_param", at, found) if scheme is None else None,
        variable=text_of(table, "server_variable", at, found),
        description=text_of(table, "description", at, found),
    )


def _defaults(settings: Mapping[str, Any], at: Pointer, prefix: str | None, found: Findings) -> DefaultsConfig:
    said: dict[str, tuple[Any, Pointer]] = {}
    timeout = settings.get("default_timeout")
    if timeout is not None:
        said["timeout"] = (_seconds(timeout), at.child("default_timeout"))
    headers = settings.get("default_headers")
    if headers is not None:
        said["headers"] = (headers, at.child("default_headers"))
    retries = table_of(settings.get("default_retries"), "default_retries", at.child("default_retries"), found)
    found += unknown_keys(retries, _RETRIES, at.child("default_retries"))
    for key, option in _RETRIES.items():
        if retries.get(key) is not None:
            said[option] = (retries[key], at.child("default_retries", key))
    idempotency = table_of(settings.get("idempotency"), "idempotency", at.child("idempotency"), found)
    found += unknown_keys(idempotency, ("header",), at.child("idempotency"))
    for table, key, place in (
        (idempotency, "header", at.child("idempotency")),
        (settings, "idempotency_header", at),
    ):
        if table.get(key) is not None:
            said["idempotency_header"] = (table[key], place.child(key))
    for key in ("env_var_prefix", "default_env_prefix"):
        if settings.get(key) is not None:
            text = settings[key]
            said["env_prefix"] = (text.rstrip("_") if isinstance(text, str) else text, at.child(key))
    defaults = DefaultsConfig(timeout=USUAL_TIMEOUT, env_prefix=prefix)
    for option, (value, place) in said.items():
        fault = fault_of_defaults(option, value)
        if fault is None:
            fitting: dict[str, Any] = {option: value}
            defaults = replace(defaults, **fitting)
        else:
            what = f"{fault}, in milliseconds or as PT1M" if option == "timeout" else fault
            found.append(wrong(str(place.tokens[-1]), what, place))
    return defaults


def _seconds(value: Any) -> Any:
    """Return the seconds of milliseconds, or of a duration in ISO 8601; what is neither, as it is."""
    if isinstance(value, bool):
        return value
    if isinstance(value, (int, float)):
        return value / 1000
    if not isinstance(value, str):
        return value
    if value.strip().isdecimal():
        return int(value) / 1000
    match = _DURATION.fullmatch(value.strip())
    if match is None or not any(match.groups()):
        return value
    days, hours, minutes, seconds = (float(each or 0) for each in match.groups())
    return ((days * 24 + hours) * 60 + minutes) * 60 + seconds
