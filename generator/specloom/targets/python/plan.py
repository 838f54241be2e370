"""Plan: everything about one client that is decided before a view is built: names, types, bodies, what travels."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from specloom.config import ClientConfig
from specloom.diagnostics import Pointer
from specloom.ir.api import Api
from specloom.ir.types import AnyDeclaration, ObjectDeclaration
from specloom.targets.pins import Pins
from specloom.targets.python.bodies import Body, body_of
from specloom.targets.python.names import Names, name_everything
from specloom.targets.python.omissions import expressed
from specloom.targets.python.package import package_of
from specloom.targets.python.requests import Graph, sent, with_objects
from specloom.targets.python.types import Types


@dataclass(frozen=True, slots=True)
class Plan:
    """The decisions; views only look them up."""

    api: Api
    """The Api as far as the client expresses it."""
    package: str
    distribution: str
    declarations: Mapping[str, AnyDeclaration]
    bodies: Mapping[Pointer, Body]
    names: Names
    graph: Graph
    renamed: frozenset[str]
    """Declarations that hold, at once or further in, a name that differs between Python and the wire."""
    pins: Pins

    def types(self, home: Callable[[str], str], *, shown: bool = False) -> Types:
        """Return annotations for a module from which `home` leads to the models: `.` or `..models.`."""
        return Types(self.names, self.declarations, lambda each: home(self.names.modules[each]), shown=shown)


def plan(api: Api, config: ClientConfig) -> Plan:
    """Decide about the client of `api`."""
    api = expressed(api)
    declarations = {declaration.id: declaration for declaration in api.declarations}
    found = {operation.pointer: body_of(operation, declarations) for operation in api.operations}
    bodies = {pointer: body for pointer, body in found.items() if body is not None}
    graph = Graph(declarations)
    travelling = sent(api, bodies, graph)
    pins = Pins(config.names)
    names = name_everything(api, bodies, with_objects(travelling, declarations, graph), pins)
    package = package_of(api, config)
    renamed = frozenset(
        each for each in travelling if any(_renames(names, declarations[i]) for i in graph.closure((each,)))
    )
    return Plan(api, package, package.strip("_").replace("_", "-"), declarations, bodies, names, graph, renamed, pins)


def _renames(names: Names, declaration: AnyDeclaration) -> bool:
    if not isinstance(declaration, ObjectDeclaration):
        return False
    return any(key != wire for wire, key in names.keys[declaration.id].items())
