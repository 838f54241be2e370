"""Parameters of operations: those of the path, overridden by those of the operation, and undeclared variables."""

from __future__ import annotations

import dataclasses
import re
from typing import Any

from specloom.ir.api import Encoding, Location, Parameter, Style
from specloom.ir.types import AnyType, Presence, Scalar, ScalarKind
from specloom.lower.context import Context, child, children, docs_beside, items, name_of, text_or_none
from specloom.lower.encodings import encodings_of
from specloom.lower.media_types import kind_of
from specloom.lower.places import below_once, named_after
from specloom.lower.schemas import Schemas
from specloom.lower.values import constraints_of, presence
from specloom.openapi.references import Node

_STYLES = {
    Location.PATH: Style.SIMPLE,
    Location.QUERY: Style.FORM,
    Location.HEADER: Style.SIMPLE,
    Location.COOKIE: Style.FORM,
    Location.QUERYSTRING: Style.FORM,
}
_VARIABLE = re.compile(r"\{([^{}]*)\}")
# Headers that the media types and the security schemes decide (OpenAPI, Parameter Object).
_NOT_PARAMETERS = frozenset({"accept", "content-type", "authorization"})


def _key(parameter: dict[str, Any]) -> tuple[Any, Any]:
    """Return what tells a parameter from others: its place and its name, of a header in any case."""
    place, name = parameter.get("in"), parameter.get("name")
    return place, name.lower() if place == "header" and isinstance(name, str) else name


class Parameters:
    """Turns the parameters of operations into ours; types come from `Schemas`."""

    def __init__(self, context: Context, schemas: Schemas) -> None:
        self._context = context
        self._schemas = schemas
        schemes = child(context.resolver.root, "components", "securitySchemes")
        # Where no scheme sends it, a parameter of that name is the only one who does.
        self._left_out = _NOT_PARAMETERS if children(schemes) else _NOT_PARAMETERS - {"authorization"}

    def of(self, path: str, item: Node, node: Node, place: str) -> tuple[Parameter, ...]:
        """Return the parameters of the path, overridden by those of the operation, and undeclared ones of the path."""
        found: dict[tuple[Any, Any], tuple[Node, Node]] = {}
        for reference in [*items(child(item, "parameters")), *items(child(node, "parameters"))]:
            parameter = self._context.follow(reference)
            if isinstance(parameter.value, dict):
                found[_key(parameter.value)] = (reference, parameter)
        declared = [
            self._parameter(reference, parameter, named_after(reference, place))
            for (location, wire), (reference, parameter) in found.items()
            if not (location == "header" and str(wire).lower() in self._left_out)
        ]
        return (*declared, *self._undeclared(path, node, {str(wire) for location, wire in found if location == "path"}))

    def _undeclared(self, path: str, node: Node, declared: set[str]) -> list[Parameter]:
        """Return the variables of a path that no parameter describes, as the strings that they must be."""
        names = dict.fromkeys(_VARIABLE.findall(path.partition("?")[0]))
        return [
            Parameter(
                name=name_of(name),
                location=Location.PATH,
                type=Scalar(ScalarKind.STRING),
                presence=Presence.REQUIRED,
                style=Style.SIMPLE,
                explode=False,
                pointer=node.pointer.child("parameters", f"{{{name}}}"),
            )
            for name in names
            if name not in declared
        ]

    def _parameter(self, reference: Node, node: Node, place: str) -> Parameter:
        value = node.value
        wire = str(value.get("name"))
        location = Location(value["in"])
        media_type, content = next(iter(children(child(node, "content"))), (None, node))
        schema = child(content, "schema")
        style = Style(value["style"]) if value.get("style") in set(Style) else _STYLES[location]
        explode = value.get("explode")
        keywords = self._context.schema(schema) if schema.value is not None else {}
        keywords = keywords if isinstance(keywords, dict) else {}
        required = location is Location.PATH or value.get("required") is True
        docs = docs_beside(reference, node)
        encodings: tuple[Encoding, ...] = ()
        if location is Location.QUERYSTRING and media_type is not None:
            encodings = encodings_of(content, media_type, kind_of(media_type), self._context)
        return Parameter(
            name=name_of(wire),
            location=location,
            type=self._schemas.type_of(schema, below_once(place, wire)) if schema.value is not None else AnyType(),
            presence=presence(required=required, keywords=keywords),
            style=style,
            explode=explode if isinstance(explode, bool) else style in (Style.FORM, Style.COOKIE),
            pointer=node.pointer,
            allow_reserved=value.get("allowReserved") is True,
            allow_empty=value.get("allowEmptyValue") is True,
            media_type=media_type,
            encodings=encodings,
            docs=dataclasses.replace(docs, description=docs.description or text_or_none(keywords.get("description"))),
            default=keywords.get("default"),
            constraints=constraints_of(keywords),
        )
