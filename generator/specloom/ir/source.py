"""The document's schemas and operations as they are written, for targets that promise to mirror them.

`Api` says what a document means; here stands how it says so: a oneOf of one branch, a title, the order of components,
the equality of two inline schemas. A reference is the key of a schema in `ApiSource.schemas`.
"""

from __future__ import annotations

from dataclasses import dataclass

from specloom.diagnostics import Pointer
from specloom.ir.types import JsonValue


@dataclass(frozen=True, slots=True)
class DiscriminatorSource:
    """A discriminator: its property, and value -> key of a schema where the document gives a mapping."""

    property: str
    mapping: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class SchemaSource:
    """One schema object; all versions of OpenAPI in one form, where null is no type but `nullable`."""

    pointer: Pointer
    ref: str | None = None
    """The key of the schema that this one is a reference to; `types` may stand beside it."""
    types: tuple[str, ...] = ()
    nullable: bool = False
    format: str | None = None
    title: str | None = None
    description: str | None = None
    properties: tuple[tuple[str, SchemaSource], ...] = ()
    required: tuple[str, ...] = ()
    items: SchemaSource | None = None
    additional: SchemaSource | bool | None = None
    """What further properties are; None where the document is silent."""
    one_of: tuple[SchemaSource, ...] = ()
    any_of: tuple[SchemaSource, ...] = ()
    all_of: tuple[SchemaSource, ...] = ()
    enum: tuple[JsonValue, ...] = ()
    default: JsonValue = None
    example: JsonValue = None
    read_only: bool = False
    write_only: bool = False
    discriminator: DiscriminatorSource | None = None
    rest: str = ""
    """All keywords that hold no schema, as canonical JSON: two schemas with the same text and parts are equal."""


@dataclass(frozen=True, slots=True)
class ParameterSource:
    """A parameter; `examples` are its own, not its schema's."""

    name: str
    location: str
    required: bool
    description: str | None
    schema: SchemaSource | None
    examples: tuple[JsonValue, ...]
    pointer: Pointer


@dataclass(frozen=True, slots=True)
class ContentSource:
    """A media type of a body."""

    media_type: str
    schema: SchemaSource | None


@dataclass(frozen=True, slots=True)
class BodySource:
    """A request body."""

    required: bool
    description: str | None
    contents: tuple[ContentSource, ...]
    pointer: Pointer


@dataclass(frozen=True, slots=True)
class ResponseSource:
    """A response; `status` is the document's word."""

    status: str
    description: str | None
    contents: tuple[ContentSource, ...]
    pointer: Pointer


@dataclass(frozen=True, slots=True)
class OperationSource:
    """An operation; parameters of the path that it does not override stand before its own."""

    id: str
    """The id of the operation in the ir, which decides what operations there are."""
    operation_id: str | None
    method: str
    path: str
    summary: str | None
    description: str | None
    parameters: tuple[ParameterSource, ...]
    body: BodySource | None
    responses: tuple[ResponseSource, ...]


@dataclass(frozen=True, slots=True)
class NamedSchema:
    """A schema that references can name; `component` is false for what stands elsewhere in the documents."""

    id: str
    schema: SchemaSource
    component: bool


@dataclass(frozen=True, slots=True)
class ApiSource:
    """All operations of the paths, selected or not, and all schemas, in the document's order."""

    operations: tuple[OperationSource, ...]
    schemas: dict[str, NamedSchema]
    root: str
    """The name of the root document, which the ids of what stands in it leave out."""
