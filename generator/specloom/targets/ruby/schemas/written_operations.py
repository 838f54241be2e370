"""Operations as they are written: which schemas they use, in which order, and what for."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from specloom.ir.facts import essence
from specloom.openapi.syntax import Document, Media, Named, Operation, Parameter, PathItem, Schema
from specloom.targets.ruby.names import operation_spelling

_METHODS = ("GET", "PUT", "HEAD", "POST", "DELETE", "PATCH", "OPTIONS", "TRACE")
"""In the order of OpenAPI Generator, whose inline models are named in it; the others come last."""
_FORMS = ("multipart/form-data", "application/x-www-form-urlencoded")


class WrittenOperation(NamedTuple):
    """An operation of a path, and the path item that holds it; the ir has it under the same id."""

    id: str
    path: str
    item: PathItem
    operation: Operation

    @property
    def spelling(self) -> str:
        """What it is called: its own id, or its path and method."""
        return operation_spelling(self.operation.operation_id, self.path, self.operation.method)


class Use(NamedTuple):
    """A schema that an operation uses: `name` says for what, `is_form` whether it is the body of a form."""

    schema: Schema
    name: str
    is_form: bool


def written_operations(document: Document) -> list[WrittenOperation]:
    """Return the operations of all paths, selected or not, in the order in which their inline models are named."""
    return [
        WrittenOperation(path.value.pointer.child(*operation.key).seen_from(document.name), path.name, item, operation)
        for path in document.paths
        for item in [path.value.value]
        for operation in sorted(item.operations, key=_rank)
    ]


def parameters_of(written: WrittenOperation) -> dict[tuple[str, str], Parameter]:
    """Return the parameters by location and name; those of the path that are not overridden stand first."""
    shared = {(each.value.location, each.value.name): each.value for each in written.item.parameters}
    own = {(each.value.location, each.value.name): each.value for each in written.operation.parameters}
    return {key: parameter for key, parameter in shared.items() if key not in own} | own


def schema_of(parameter: Parameter) -> Schema | None:
    """Return the schema of a parameter, also of one that `content` describes."""
    return parameter.schema if parameter.media is None else parameter.media.value.schema


def first_schema(contents: tuple[Named[Media], ...]) -> Schema | None:
    """Return the schema of the first media type, which is the one that compatible docs speak of."""
    return contents[0].value.schema if contents else None


def uses_of(written: WrittenOperation) -> Iterator[Use]:
    """Yield the schemas of the parameters, the body and the responses, in the order in which they are named."""
    for parameter in parameters_of(written).values():
        schema = schema_of(parameter)
        if schema is not None:
            yield Use(schema, f"{parameter.name}_parameter", is_form=False)
    body, responses = written.operation.body, written.operation.responses
    bodies = [] if body is None else [("request", body.value.contents)]
    bodies += [(f"{response.name}_response", response.value.value.contents) for response in responses]
    for name, contents in bodies:
        for content in contents:
            if content.value.schema is not None:
                yield Use(content.value.schema, name, essence(content.name) in _FORMS)
    for name, contents in bodies:
        for content in contents:
            if content.value.item_schema is not None:
                yield Use(content.value.item_schema, f"{name}_inner", is_form=False)


def _rank(operation: Operation) -> int:
    return _METHODS.index(operation.method) if operation.method in _METHODS else len(_METHODS)
