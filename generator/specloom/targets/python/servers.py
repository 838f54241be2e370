"""Servers as the runtime's settings say them, and the types of the arguments that choose among them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from urllib.parse import urljoin

from specloom.ir.api import Api, Server
from specloom.render import Code, fill, joined
from specloom.targets.python.calls import Argument
from specloom.targets.python.imports import Import
from specloom.targets.python.literals import string, tuple_code
from specloom.targets.python.types import Annotation

_SETTINGS = "_runtime.settings"
_ABSOLUTE = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*://|\{")
_NAME = re.compile(r"\{([^{}]*)\}")
_LONGEST_LABEL = 40
EXAMPLE = "https://api.example.com"
"""A host that is nobody's."""


@dataclass(frozen=True, slots=True)
class Choice:
    """A variable as the user sees it: no default where one must be given, no values where any text will do."""

    name: str
    default: str | None = None
    values: tuple[str, ...] = ()
    description: str = ""


def server_code(server: Server, imports: set[Import], *, package: str = ".") -> Code:
    """Return the constructor call of a server; `package` is the way to the package from the module."""
    module = f"{package}{_SETTINGS}"
    imports.add(Import(module, "Server"))
    parts = [string(server.url)]
    if server.description:
        parts.append(string(server.description))
    choices = list(choices_of(server))
    if choices:
        imports.add(Import(module, "Variable"))
        parts.append(fill("variables={{{}}}", joined(", ", map(_variable, choices))))
    if server.name:
        parts.append(fill("name={}", string(server.name)))
    return fill("Server({})", joined(", ", parts))


def _variable(choice: Choice) -> Code:
    arguments = [] if choice.default is None else [string(choice.default)]
    if choice.values:
        arguments.append(fill("enum={}", tuple_code(map(string, choice.values))))
    return fill("{}: Variable({})", string(choice.name), joined(", ", arguments))


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
    found: dict[str, list[Choice]] = {}
    for server in (*api.servers, *own_servers(api)):
        for choice in choices_of(server):
            found.setdefault(choice.name, []).append(choice)
    return found


def server_settings(api: Api, imports: set[Import]) -> list[Code]:
    """Return what the settings of a client say about servers."""
    settings = []
    if api.servers:
        settings.append(fill("servers={}", tuple_code([server_code(each, imports) for each in api.servers])))
    own = list(dict.fromkeys(choice.name for server in own_servers(api) for choice in choices_of(server)))
    if own:
        settings.append(fill("operation_variables={}", tuple_code(map(string, own))))
    if not any(is_absolute(each.url) for each in api.servers) and every_operation_has_its_own(api):
        settings.append(Code("every_operation_has_a_server=True"))
    return settings


def wants_base_url(api: Api) -> bool:
    """Whether a client has to be told where the API is."""
    return not (api.servers and is_absolute(api.servers[0].url)) and not every_operation_has_its_own(api)


def example_url(api: Api) -> str:
    """Return where examples say that the API is, where the document does not say it, or only below which path."""
    return urljoin(f"{EXAMPLE}/", api.servers[0].url if api.servers else "").rstrip("/")


def every_operation_has_its_own(api: Api) -> bool:
    """Whether each operation says where it is, so that no other server is needed."""
    servers = [operation.servers or () for operation in api.operations]
    return bool(servers) and all(own and all(is_absolute(each.url) for each in own) for own in servers)


def is_absolute(url: str) -> bool:
    """Whether a URL with variables names its host."""
    return _ABSOLUTE.match(url) is not None


def label(server: Server) -> str:
    """Return what a server is called by: its name, a short description, or its URL."""
    description = server.description or ""
    short = description if len(description) <= _LONGEST_LABEL and "\n" not in description else ""
    return server.name or short or server.url


def server_argument(api: Api, imports: set[Import]) -> Argument:
    """Return the argument that chooses a server: by its number or by what it is called."""
    name = Code("str")
    if len(api.servers) > 1:
        imports.add(Import("typing", "Literal"))
        name = _literal(map(label, api.servers))
    return Argument("server", Annotation((Code("int"), name)), "", Code("0"))


def variable_types(api: Api, imports: set[Import]) -> tuple[Code, ...]:
    """Return the items of the TypedDict of all variables."""
    found = choices(api)
    if found:
        imports.add(Import("typing", "TypedDict"))
    return tuple(fill("{}: {}", string(name), _type(each, imports)) for name, each in found.items())


def _type(found: list[Choice], imports: set[Import]) -> Code:
    if not all(choice.values for choice in found):
        return Code("str")
    imports.add(Import("typing", "Literal"))
    return _literal(value for choice in found for value in choice.values)


def _literal(values: Iterable[str]) -> Code:
    return fill("Literal[{}]", joined(", ", map(string, dict.fromkeys(values))))
