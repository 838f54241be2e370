"""Servers: the variables that a user may choose, what a server is called by, and whether the API says where it is."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import urljoin

from specloom.ir.api import Api, Server

EXAMPLE = "https://api.example.com"
"""A host that is nobody's."""
_ABSOLUTE = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*://|\{")
_NAME = re.compile(r"\{([^{}]*)\}")
_LONGEST_LABEL = 40


@dataclass(frozen=True, slots=True)
class Choice:
    """A variable as the user sees it: no default where one must be given, no values where any text will do."""

    name: str
    default: str | None = None
    values: tuple[str, ...] = ()
    description: str = ""


def choices_of(server: Server) -> Iterator[Choice]:
    """Yield the variables of a server, also those that its URL alone tells of."""
    described = {variable.name: variable for variable in server.variables}
    for name in dict.fromkeys([*described, *_NAME.findall(server.url)]):
        variable = described.get(name)
        if variable is None:
            yield Choice(name)
        else:
            yield Choice(name, variable.default, variable.enum, variable.description or "")


def own_servers(api: Api) -> list[Server]:
    """Return the servers that operations have for themselves."""
    return list(dict.fromkeys(server for operation in api.operations for server in operation.servers or ()))


def choices(api: Api) -> dict[str, list[Choice]]:
    """Return the variables of all servers by name; servers may describe the same one in different ways."""
    by_name: dict[str, list[Choice]] = {}
    for server in (*api.servers, *own_servers(api)):
        for choice in choices_of(server):
            by_name.setdefault(choice.name, []).append(choice)
    return by_name


def wants_base_url(api: Api) -> bool:
    """Whether a client has to be told where the API is."""
    return not (api.servers and is_absolute(api.servers[0].url)) and not every_operation_has_its_own(api)


def example_url(api: Api) -> str:
    """Return where examples say that the API is, where the document does not say it, or only below which path."""
    return urljoin(f"{EXAMPLE}/", api.servers[0].url if api.servers else "").rstrip("/")


def every_operation_has_its_own(api: Api) -> bool:
    """Whether each operation says where it is, so that no other server is needed."""
    servers = [operation.servers or () for operation in api.operations]
    return bool(servers) and all(own and all(is_absolute(server.url) for server in own) for own in servers)


def is_absolute(url: str) -> bool:
    """Whether a URL with variables names its host."""
    return _ABSOLUTE.match(url) is not None


def label(server: Server) -> str:
    """Return what a server is called by: its name, a short description, or its URL."""
    description = server.description or ""
    short = description if len(description) <= _LONGEST_LABEL and "\n" not in description else ""
    return server.name or short or server.url
