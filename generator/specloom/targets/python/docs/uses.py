"""Uses: which methods and which other models name a model, for the links at the end of its page."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from specloom.ir.walk import reference_graph, references
from specloom.render import Code, fill, joined
from specloom.targets.python.calls.parts import parts_of
from specloom.targets.python.calls.resources import Resource, walk
from specloom.targets.python.literals import identifier
from specloom.targets.python.plan import Plan

_MOST = 20
"""The links of one page; what everything uses would have hundreds."""


class Uses:
    """Finds the uses of the models of one client."""

    def __init__(self, plan: Plan, resources: Iterable[Resource]) -> None:
        self._links: dict[str, dict[Code, None]] = {}
        folder = identifier(plan.layout.folder)
        for resource in walk(resources):
            pages = {call.names.method: part.page for part in parts_of(resource) for call in part.calls}
            for call in resource.calls:
                page = fill("../{}/{}.md#{}", folder, pages[call.names.method], call.names.anchor)
                link = fill("[{}]({})", resource.names.told(call.names.title), page)
                parts = (
                    call.operation.parameters,
                    call.operation.body,
                    call.operation.responses,
                    call.operation.headers,
                )
                self._add(references(parts), link)
        self._add_models(plan, reference_graph(plan.api.declarations))

    def of(self, declaration_id: str) -> Code:
        """Return links to the uses of a model, the methods first; empty where nothing uses it."""
        links = list(self._links.get(declaration_id, ()))
        shown = links[:_MOST]
        if len(links) > _MOST:
            shown.append(Code("and others"))
        return joined(", ", shown)

    def _add_models(self, plan: Plan, graph: Mapping[str, tuple[str, ...]]) -> None:
        for declaration_id in sorted(graph, key=lambda each: plan.names.types[each]):
            name = plan.names.types[declaration_id]
            used = [each for each in graph[declaration_id] if each != declaration_id]
            self._add(used, fill("[{}]({}.md)", name, plan.names.pages[name]))

    def _add(self, used: Iterable[str], link: Code) -> None:
        for declaration_id in used:
            self._links.setdefault(declaration_id, {})[link] = None
