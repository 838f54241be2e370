"""Asks openapi-spec-validator, as a program of its own: a JSON request on stdin, JSON answers on stdout, no network.

Run by `external_validator.py` with `python -m`, so that it can be stopped.
"""

from __future__ import annotations

import json
import socket
import sys
from typing import Any, NoReturn

MOST_ANSWERS = 1_000
MOST_PLACES = 1_000
NOWHERE = object()
Known = dict[int, tuple[Any, list[str | int]]]


def refuse(*_args: Any, **_options: Any) -> NoReturn:
    """Stand in for everything that would fetch or read something."""
    raise ValueError("nothing is fetched")


def containers(data: Any) -> Known:
    """Return every mapping and list of a document by identity, with its path."""
    found: Known = {}
    todo: list[tuple[Any, list[str | int]]] = [(data, [])]
    while todo:
        value, path = todo.pop()
        if isinstance(value, dict | list):
            found[id(value)] = (value, path)
            pairs: Any = value.items() if isinstance(value, dict) else enumerate(value)
            todo += [(child, [*path, key]) for key, child in pairs]
    return found


def step(value: Any, path: list[str | int]) -> Any:
    """Return what stands at a path below a value, or NOWHERE."""
    for token in path:
        try:
            value = value[token]
        except (KeyError, IndexError, TypeError):
            return NOWHERE
    return value


def places(data: Any, error: Any, known: Known) -> list[list[str | int]]:
    """Return all places that an error can mean: inside schemas the validator forgets where it is."""
    if id(error.instance) in known:
        return [known[id(error.instance)][1]]
    inside = list(error.absolute_path)
    if inside and step(data, inside) is error.instance:
        return [inside]
    tail = inside or ["default"]
    return [path + tail for value, path in known.values() if step(value, tail) is error.instance][:MOST_PLACES]


def answers(name: str, data: Any) -> list[dict[str, Any]]:
    """Return what the validator of this name finds in a document."""
    import openapi_spec_validator  # noqa: PLC0415 - loads slowly, and its failure is an answer too

    handlers = dict.fromkeys(["http", "https", "file", "", "<all_urls>"], refuse)
    confined = type("Confined", (getattr(openapi_spec_validator, name),), {"resolver_handlers": handlers})
    known = containers(data)
    found: list[dict[str, Any]] = []
    for error in confined(data).iter_errors():
        message = error.message
        if id(error.instance) in known or message.startswith(("{", "[")):  # it would show the whole value
            rule = error.validator if isinstance(error.validator, str) else None
            message = f"the value breaks the rule '{rule}'" if rule else "a value here does not fit its schema"
        found.append({"message": message, "places": places(data, error, known)})
        if len(found) >= MOST_ANSWERS:
            break
    return found


def main() -> None:
    """Read one request and print the answers; every failure is an answer."""
    for name in ("create_connection", "getaddrinfo"):
        setattr(socket, name, refuse)
    setattr(socket.socket, "connect", refuse)  # noqa: B010 - mypy does not let a method be assigned
    request = json.load(sys.stdin)
    try:
        found = answers(request["class"], request["data"])
    except Exception as problem:  # noqa: BLE001 - whatever the validator cannot bear
        found = [{"failed": f"{type(problem).__name__}: {problem}"[:300]}]
    json.dump(found, sys.stdout)


if __name__ == "__main__":
    main()
