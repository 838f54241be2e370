"""Properties: the fields of an object, each what all the schemas that describe it say together."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from typing import Any

from specloom.ir.types import Docs, Field, Type
from specloom.lower.alternatives import any_of
from specloom.lower.context import Context, docs_of, name_of
from specloom.lower.forms import Declarations, Forms
from specloom.lower.places import below, home_of
from specloom.lower.shapes import Shape, telling
from specloom.lower.unions import branch_place
from specloom.lower.values import constraints_of, presence
from specloom.openapi.references import Node

Together = Callable[[list[Node], str], Type]
"""What several schemas say of one property that has no name of its own but a place."""


class Properties:
    """Makes the fields of objects."""

    def __init__(self, context: Context, forms: Forms, declarations: Declarations) -> None:
        self._context = context
        self._forms = forms
        self._declarations = declarations

    def of(self, shape: Shape, place: str) -> tuple[Field, ...]:
        """Return the fields of an object, in the document's order."""
        sure = [self._field(key, nodes, self._forms.joined, shape, place) for key, nodes in shape.properties.items()]
        possible = {key: nodes for key, nodes in shape.possible.items() if key not in shape.properties}
        return (*sure, *(self._field(key, nodes, self._any_of, shape, place) for key, nodes in possible.items()))

    def _field(self, key: str, nodes: list[Node], together: Together, shape: Shape, place: str) -> Field:
        node = nodes[-1]
        parts = telling(nodes)
        spot = below(home_of(parts[0], shape.node, place) if len(parts) == 1 else place, key)
        kind = together(parts, spot)
        schema = self._context.schema(node)
        keywords: dict[str, Any] = schema if isinstance(schema, dict) else {}
        return Field(
            name=name_of(key),
            type=kind,
            presence=presence(required=key in shape.required, keywords=keywords),
            pointer=node.pointer,
            docs=self._joined_docs(nodes),
            default=keywords.get("default"),
            read_only=keywords.get("readOnly") is True,
            write_only=keywords.get("writeOnly") is True,
            constraints=constraints_of(keywords),
        )

    def _joined_docs(self, nodes: list[Node]) -> Docs:
        """Return what the last of the schemas of a property says, and the description of the last that has one."""
        schemas = [schema for schema in map(self._context.schema, nodes) if isinstance(schema, dict)]
        every = [docs_of(schema) for schema in schemas] or [Docs()]
        described = next((docs.description for docs in reversed(every) if docs.description), None)
        return dataclasses.replace(every[-1], description=described)

    def _any_of(self, parts: list[Node], place: str) -> Type:
        """Return the type of a property that is what any of several schemas says."""
        places = [branch_place(self._context, parts, index, place) for index in range(len(parts))]
        return any_of(map(self._declarations.type_of, parts, places))
