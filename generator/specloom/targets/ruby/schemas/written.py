"""The document as it is written: which schemas an operation uses and under which names, and what is in a schema."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from specloom.client.media_types import essence
from specloom.targets.ruby.schemas.source import ContentSource, OperationSource, SchemaSource

_FORMS = ("multipart/form-data", "application/x-www-form-urlencoded")


class Use(NamedTuple):
    """A schema that an operation uses: `name` says for what, `is_form` whether it is the body of a form."""

    schema: SchemaSource
    name: str
    is_form: bool


def uses_of(operation: OperationSource) -> Iterator[Use]:
    """Yield the schemas of the parameters, the body and the responses, in the order in which they are named."""
    for parameter in operation.parameters:
        if parameter.schema is not None:
            yield Use(parameter.schema, f"{parameter.name}_parameter", is_form=False)
    bodies = [("request", operation.body)]
    bodies += [(f"{response.status}_response", response.contents) for response in operation.responses]
    for name, contents in bodies:
        for content in contents:
            if content.schema is not None:
                yield Use(content.schema, name, essence(content.media_type) in _FORMS)


def first_schema(contents: Sequence[ContentSource]) -> SchemaSource | None:
    """Return the schema of the first media type, which is the one that compatible docs speak of."""
    return contents[0].schema if contents else None


def parts_of(schema: SchemaSource) -> Iterator[tuple[SchemaSource, bool]]:
    """Yield the schemas in a schema, each with whether it is that of the items of a list."""
    for _, prop in schema.properties:
        yield prop, False
    for branch in (*schema.all_of, *schema.any_of, *schema.one_of):
        yield branch, False
    if schema.items is not None:
        yield schema.items, True
    if isinstance(schema.additional, SchemaSource):
        yield schema.additional, False


def simplified(schema: SchemaSource, *, item: bool = False) -> SchemaSource:
    """Return a schema without a choice that is none: an anyOf of one branch, or branches that only require."""
    branches = (*schema.one_of, *schema.any_of)
    if schema.properties and branches and all(map(_only_requires, branches)):
        return replace(schema, one_of=(), any_of=())
    while not item and len(schema.any_of) == 1 and not (schema.one_of or schema.all_of or schema.properties):
        schema = schema.any_of[0]
    return schema


def _only_requires(branch: SchemaSource) -> bool:
    """Whether a branch says nothing but that properties must be there."""
    if branch.ref is not None or not branch.required:
        return False
    silent = not branch.rest or branch.types == ("object",)
    return silent and branch.additional is None and not branch.enum and not any(parts_of(branch))
