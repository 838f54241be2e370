"""Parameters of operations: those of the path, overridden by those of the operation, and undeclared variables."""

from __future__ import annotations

import dataclasses
import re

from specloom.ir.api import Encoding, Location, Parameter, Style
from specloom.ir.facts import DEFAULT_STYLES, explodes
from specloom.ir.origins import StepKind
from specloom.ir.types import AnyType, NullType, Presence, Scalar, ScalarKind, Type
from specloom.lower.names import name_of
from specloom.lower.operations.common import Types, docs_at, named_use
from specloom.lower.operations.encodings import encodings_of
from specloom.lower.operations.media_types import kind_of
from specloom.lower.origins import Use
from specloom.lower.schemas.docs import readable_docs
from specloom.lower.schemas.values import constraints_of, presence
from specloom.markup import readable
from specloom.openapi import syntax
from specloom.openapi.syntax import Occurrence, Operation, PathItem

_VARIABLE = re.compile(r"\{([^{}]*)\}")
# Headers that the media types and the security schemes decide (OpenAPI, Parameter Object).
NOT_PARAMETERS = frozenset({"accept", "content-type", "authorization"})


def parameters_of(
    path: str, item: PathItem, operation: Operation, use: Use, types: Types, *, left_out: frozenset[str], sent: bool
) -> tuple[Parameter, ...]:
    """Return the parameters of the path, overridden by those of the operation, and undeclared ones of the path.

    Headers that are `left_out` are sent by other means; what is `sent` has no variable that its path does not hold.
    """
    by_key = {_key(each.value): each for each in (*item.parameters, *operation.parameters)}
    variables = _VARIABLE.findall(path)
    declared = [
        _parameter(each, named_use(each, use), types)
        for (location, name), each in by_key.items()
        if not (location == "header" and name in left_out)
        if not (location == "path" and sent and name not in variables)
    ]
    known = {name for location, name in by_key if location == "path"}
    return (*declared, *_undeclared(path, operation, known))


def _key(parameter: syntax.Parameter) -> tuple[str, str]:
    """Return what tells a parameter from others: its location and its name, of a header in any case."""
    name = parameter.name
    return parameter.location, name.lower() if parameter.location == "header" else name


def _undeclared(path: str, operation: Operation, declared: set[str]) -> list[Parameter]:
    """Return the variables of a path that no parameter describes, as the strings that they must be."""
    return [
        Parameter(
            name=name_of(name),
            location=Location.PATH,
            type=Scalar(ScalarKind.STRING),
            presence=Presence.REQUIRED,
            style=Style.SIMPLE,
            explode=False,
            pointer=operation.pointer.child("parameters", f"{{{name}}}"),
        )
        for name in dict.fromkeys(_VARIABLE.findall(path.partition("?")[0]))
        if name not in declared
    ]


def _parameter(occurrence: Occurrence[syntax.Parameter], use: Use, types: Types) -> Parameter:
    written = occurrence.value
    location = Location(written.location)
    media = written.media
    schema = written.schema if media is None else media.value.schema
    style = Style(written.style) if written.style in set(Style) else DEFAULT_STYLES[location]
    required = location is Location.PATH or written.required
    docs = readable_docs(docs_at(occurrence))
    described = None if schema is None else readable(schema.description)
    kind = AnyType() if schema is None else types.of(schema, use.to(StepKind.PARAMETER, written.name))
    examples = (*written.own_examples, *(() if schema is None else schema.examples))
    encodings: tuple[Encoding, ...] = ()
    if location is Location.QUERYSTRING and media is not None:
        encodings = encodings_of(media, kind_of(media.name), types.report)
    return Parameter(
        name=name_of(written.name, written.given_name),
        location=location,
        type=_type_in_path(kind) if location is Location.PATH and media is None else kind,
        presence=presence(schema, required=required),
        style=style,
        explode=explodes(style) if written.explode is None else written.explode,
        pointer=written.pointer,
        allow_reserved=written.allow_reserved,
        media_type=None if media is None else media.name,
        encodings=encodings,
        docs=dataclasses.replace(docs, description=docs.description or described, examples=examples),
        default=None if schema is None else schema.default,
        constraints=constraints_of(schema),
        paging_role=written.paging_role or (None if schema is None else schema.meant.paging_role),
    )


def _type_in_path(kind: Type) -> Type:
    """Return the type of a value of the path: where the document leaves it open, or has null, it is a text."""
    return Scalar(ScalarKind.STRING) if isinstance(kind, AnyType | NullType) else kind
