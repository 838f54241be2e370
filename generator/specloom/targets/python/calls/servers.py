"""Servers as the runtime's settings say them, and the types of the arguments that choose among them."""

from __future__ import annotations

from collections.abc import Iterable

from specloom.client.servers import (
    Choice,
    choices,
    choices_of,
    every_operation_has_its_own,
    is_absolute,
    label,
    own_servers,
)
from specloom.ir.api import Api, Server
from specloom.render import Code, fill, joined
from specloom.targets.python.calls.arguments import Argument
from specloom.targets.python.imports import Import
from specloom.targets.python.literals import mapping, named, string, strings, tuple_code
from specloom.targets.python.typing.annotations import Annotation

_SETTINGS = "_runtime.settings"


def server_code(server: Server, imports: set[Import], *, package: str = ".") -> Code:
    """Return the constructor call of a server; `package` is the way to the package from the module."""
    module = f"{package}{_SETTINGS}"
    imports.add(Import(module, "Server"))
    parts = [string(server.url), *([string(server.description)] if server.description else [])]
    variables = {choice.name: _variable(choice) for choice in choices_of(server)}
    if variables:
        imports.add(Import(module, "Variable"))
    parts += named(
        variables=mapping(variables.items()) if variables else None,
        name=string(server.name) if server.name else None,
    )
    return fill("Server({})", joined(", ", parts))


def _variable(choice: Choice) -> Code:
    default = [] if choice.default is None else [string(choice.default)]
    return fill("Variable({})", joined(", ", [*default, *named(enum=strings(choice.values))]))


def server_settings(api: Api, imports: set[Import]) -> list[Code]:
    """Return what the settings of a client say about servers."""
    own = dict.fromkeys(choice.name for server in own_servers(api) for choice in choices_of(server))
    needs_none = not any(is_absolute(server.url) for server in api.servers) and every_operation_has_its_own(api)
    return named(
        servers=tuple_code([server_code(server, imports) for server in api.servers]) if api.servers else None,
        operation_variables=strings(own),
        every_operation_has_a_server=Code("True") if needs_none else None,
    )


def server_argument(api: Api, imports: set[Import], *, environments: bool = False) -> Argument:
    """Return the argument that chooses a server: by its number or by what it is called.

    Servers that the configuration names are environments.
    """
    if environments:
        imports.add(Import("typing", "Literal"))
        names = [label(server) for server in api.servers]
        return Argument(Code("environment"), Annotation((_literal(names),)), "", string(names[0]))
    name = Code("str")
    if len(api.servers) > 1:
        imports.add(Import("typing", "Literal"))
        name = _literal(map(label, api.servers))
    return Argument(Code("server"), Annotation((Code("int"), name)), "", Code("0"))


def variable_types(api: Api, imports: set[Import]) -> tuple[Code, ...]:
    """Return the items of the TypedDict of all variables."""
    variables = choices(api)
    if variables:
        imports.add(Import("typing", "TypedDict"))
    return tuple(fill("{}: {}", string(name), _type(same, imports)) for name, same in variables.items())


def _type(variables: list[Choice], imports: set[Import]) -> Code:
    if not all(choice.values for choice in variables):
        return Code("str")
    imports.add(Import("typing", "Literal"))
    return _literal(value for choice in variables for value in choice.values)


def _literal(values: Iterable[str]) -> Code:
    return fill("Literal[{}]", joined(", ", map(string, dict.fromkeys(values))))
