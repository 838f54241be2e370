"""Client responses: the module of what gives the responses of all methods of a client, in a tree."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from specloom.render import Code
from specloom.targets.python.calls.children import ChildView, children_of
from specloom.targets.python.calls.methods import MethodView, method_view
from specloom.targets.python.calls.resources import Resource
from specloom.targets.python.imports import Import, ImportBlock, block
from specloom.targets.python.literals import docstring, identifier
from specloom.targets.python.plan import Plan


@dataclass(frozen=True, slots=True)
class ClientResponsesView:
    """The module of what gives the responses of all methods of a client."""

    doc: Code
    imports: ImportBlock
    children: tuple[ChildView, ...]
    methods: tuple[MethodView, ...]
    """Those of the client itself."""
    has_deprecated: bool


def client_responses_view(plan: Plan, resources: Iterable[Resource]) -> ClientResponsesView:
    """Return the view of the module of what gives the responses of all methods of a client."""
    imports = {Import(".._runtime", plan.whole.module, "_raw")}
    package = identifier(plan.layout.folder)
    children = tuple(children_of(package, (each for each in resources if not each.is_client), imports))
    own = (call for each in resources if each.is_client for call in each.calls)
    calls = [call for call in own if not call.is_paired]
    if calls:
        imports |= {Import(".client_methods", name) for name in ("AsyncClientMethods", "ClientMethods")}
    return ClientResponsesView(
        doc=docstring("The methods of a client and of all its resources, each with its response."),
        imports=block(imports),
        children=children,
        methods=tuple(method_view(call, set()) for call in calls),
        has_deprecated=any(call.deprecated for call in calls),
    )
