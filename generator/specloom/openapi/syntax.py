"""The document as a tree of frozen, typed nodes: one form for all versions, each node with its place in the text.

Made once, by `reader`. Every later pass reads attributes; nobody after this looks into raw data. Schemas are in the
terms of JSON Schema 2020-12: `nullable` of 3.0 is a type `null`, a boolean `exclusiveMinimum` is a bound, an `example`
is one of the `examples`. What is the same here and in the model, as a server or what a thing says about itself, is the
model's own value.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final, Generic, TypeVar

from specloom.diagnostics import Diagnostic, Pointer
from specloom.ir.api import About, OAuthFlow, SecurityRequirement, Server
from specloom.ir.long_running import LongRunning
from specloom.ir.pagination import PageScheme, PagingRole
from specloom.ir.types import Docs, Meaning
from specloom.ir.xml import XmlNode
from specloom.openapi.versions.dialect import Version

T_co = TypeVar("T_co", covariant=True)
Json = Any
"""A JSON value of the document: an example, a default, an extension."""
ABSENT: Final = object()
"""The value of a keyword that is not there, where null is a value."""


class Ref:
    """A reference: the text that was written, and the schema that it leads to.

    The one thing in the tree that is not whole when it is made: what it leads to may hold it.
    """

    __slots__ = ("_target", "text")

    def __init__(self, text: str) -> None:
        self.text = text
        self._target: Schema | None = None

    @property
    def target(self) -> Schema:
        """The schema that the reference names."""
        assert self._target is not None  # noqa: S101 - set by the reader before anybody sees the tree
        return self._target

    def lead_to(self, target: Schema) -> None:
        """Note the target; done by the reader, once."""
        self._target = target


@dataclass(frozen=True, slots=True, eq=False)
class Mapped:
    """One entry of a discriminator's mapping: a reference or the name of a component; None where it is neither."""

    value: str
    text: str
    ref: Ref | None

    def means(self, schema: Schema) -> bool:
        """Whether the entry names a schema, or what the schema only refers to."""
        target = schema.meant
        return target.label == self.text or (self.ref is not None and self.ref.target.meant is target)


@dataclass(frozen=True, slots=True, eq=False)
class Discriminator:
    """The property that tells schemas apart, what its values mean, and what any other value means."""

    property: str
    mapping: tuple[Mapped, ...]
    default: Mapped | None
    pointer: Pointer


@dataclass(frozen=True, slots=True)
class Xml:
    """What an XML object says, with a node in place of `attribute` and `wrapped`; None for what it leaves open."""

    node: XmlNode | None = None
    name: str | None = None
    namespace: str | None = None
    prefix: str | None = None


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Schema:
    """A schema object, or a boolean schema; two are the same only where they stand at the same place.

    `key` identifies it in the whole document; keywords that are absent have the empty value of their type.
    """

    key: str
    pointer: Pointer
    name: str | None
    """What the document calls it, as a component; None for a schema that stands inside something else."""
    given_name: str | None = None
    """What clients should call it, or the property that it describes, as an extension says."""
    boolean: bool | None = None
    """The value of a boolean schema; None for a schema object."""
    raw: Mapping[str, Json] = field(default_factory=dict)
    """The schema object as it was written, to be compared with others and never to be read by keyword."""
    narrowing: frozenset[str] = frozenset()
    """The keywords that say which values are allowed; the others document."""
    ref: Ref | None = None
    types: tuple[str, ...] = ()
    """The JSON types, `null` among them where it is allowed beside a type."""
    nullable: bool = False
    """Whether null is allowed although no `type` can say so."""
    format: str | None = None
    content_encoding: str | None = None
    content_media_type: str | None = None
    """What a text or bytes hold: `contentMediaType`."""
    enum: tuple[Json, ...] | None = None
    meanings: Mapping[str, Meaning] = field(default_factory=dict)
    """What extensions call the values of `enum` and say of them, by `value_key`."""
    const: Json = ABSENT
    title: str | None = None
    summary: str | None = None
    description: str | None = None
    default: Json = None
    examples: tuple[Json, ...] = ()
    deprecated: bool = False
    read_only: bool = False
    write_only: bool = False
    bounds: Mapping[str, Json] = field(default_factory=dict)
    """Keywords such as `minimum` and `pattern`, by name."""
    properties: Mapping[str, Schema] = field(default_factory=dict)
    required: tuple[str, ...] = ()
    patterns: Mapping[str, Schema] = field(default_factory=dict)
    """`patternProperties`."""
    additional: Schema | None = None
    """`additionalProperties`."""
    unevaluated: Schema | None = None
    """`unevaluatedProperties`."""
    items: Schema | None = None
    prefix_items: tuple[Schema, ...] | None = None
    unevaluated_items: Schema | None = None
    all_of: tuple[Schema, ...] = ()
    one_of: tuple[Schema, ...] = ()
    any_of: tuple[Schema, ...] = ()
    conditional: tuple[Schema, ...] = ()
    """The schemas of `then`, `else` and `dependentSchemas`, which hold for some values only."""
    unexpressed: tuple[str, ...] = ()
    """Keywords that narrow the values in a way that no type can show."""
    discriminator: Discriminator | None = None
    xml: Xml | None = None
    id: str | None = None
    """`$id`."""
    definitions: Mapping[str, Schema] = field(default_factory=dict)
    """The schemas of `$defs`, which only references use."""
    paging_role: PagingRole | None = None
    """What the property that it describes is for where a list is paged, as an extension says."""
    own_value: str | None = None
    """The value of the discriminator by which an heir says that it is meant, in an extension of Swagger 2.0's users."""

    @property
    def label(self) -> str:
        """What a reference to it ends with: the name of a component, a key, the name of a file."""
        return self.name or last_name(self.pointer)

    @property
    def branches(self) -> tuple[Schema, ...]:
        """The schemas of `oneOf`, then those of `anyOf`."""
        return (*self.one_of, *self.any_of)

    @property
    def meant(self) -> Schema:
        """The schema at the end of a chain of references."""
        schema = self
        while schema.ref is not None:
            schema = schema.ref.target
        return schema


def last_name(pointer: Pointer) -> str:
    """Return what a place is called: the last token that leads there, or the name of the file."""
    if pointer.tokens:
        return pointer.tokens[-1]
    return pointer.source.partition("?")[0].rpartition("/")[2].partition(".")[0]


@dataclass(frozen=True, slots=True, eq=False)
class Occurrence(Generic[T_co]):
    """A parameter, body, response, header or path item where it is used: written there, or named by a reference."""

    value: T_co
    pointer: Pointer
    ref: str | None = None
    """The text of the reference; None where the thing is written in place."""
    summary: str | None = None
    """What the reference says in place of the thing's own summary."""
    description: str | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Named(Generic[T_co]):
    """What the document calls by a name: a component, a status, a media type, a header."""

    name: str
    value: T_co


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Encoding:
    """How a field of a form is written; None for what the document leaves open."""

    content_type: str | None
    style: str | None
    explode: bool | None
    allow_reserved: bool
    styled: bool
    """Whether any of `style`, `explode` and `allowReserved` is given."""
    headers: tuple[str, ...]
    by_position: tuple[Pointer, ...]
    """Encodings of nested parts by name or position."""
    pointer: Pointer


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Media:
    """One media type of a body: the schema of the whole, and of an item where it is a sequence."""

    schema: Schema | None
    item_schema: Schema | None
    encodings: tuple[Named[Encoding], ...]
    by_position: tuple[Pointer, ...]
    """`prefixEncoding` and `itemEncoding`."""
    pointer: Pointer


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Parameter:
    """A parameter or a header; `media` is what `content` says, in place of a style."""

    name: str
    given_name: str | None
    """What clients should call it, as an extension says."""
    location: str
    required: bool
    schema: Schema | None
    media: Named[Media] | None
    style: str | None
    explode: bool | None
    allow_reserved: bool
    docs: Docs
    own_examples: tuple[Json, ...]
    """Examples of the parameter itself: `example`, then the values of `examples`."""
    component: str | None
    """What it is called where it is written; None inside a path item."""
    pointer: Pointer
    is_idempotency_key: bool = False
    """Whether an extension says that it carries one."""
    paging_role: PagingRole | None = None
    """What it is for where a list is paged, as an extension says."""


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Body:
    """A request body."""

    required: bool
    contents: tuple[Named[Media], ...]
    docs: Docs
    component: str | None
    """The name of the component that it is."""
    pointer: Pointer


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Response:
    """A response."""

    contents: tuple[Named[Media], ...]
    headers: tuple[Named[Occurrence[Parameter]], ...]
    docs: Docs
    component: str | None
    pointer: Pointer


@dataclass(frozen=True, slots=True)
class SecurityScheme:
    """A security scheme, its fields as the document has them."""

    name: str
    type: str
    location: str | None
    parameter: str | None
    scheme: str | None
    bearer_format: str | None
    url: str | None
    flows: tuple[OAuthFlow, ...]
    docs: Docs
    pointer: Pointer


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Operation:
    """An operation; `security` and `servers` are None where it has none of its own."""

    method: str
    """As HTTP has it: `GET`."""
    operation_id: str | None
    given_name: str | None
    """What clients should call its method, as an extension says."""
    given_group: str | None
    """What it should be a method of; a dot stands between a group and one inside it."""
    tags: tuple[str, ...]
    docs: Docs
    parameters: tuple[Occurrence[Parameter], ...]
    body: Occurrence[Body] | None
    responses: tuple[Named[Occurrence[Response]], ...]
    callbacks: tuple[Callback, ...]
    security: tuple[SecurityRequirement, ...] | None
    servers: tuple[Server, ...]
    key: tuple[str, ...]
    """The tokens that lead from the path item to it."""
    pointer: Pointer
    idempotency_headers: tuple[str, ...] = ()
    """The headers that carry its idempotency key, as extensions say."""
    paging: PageScheme | None = None
    """How its answer is paged, as an extension says."""
    long_running: LongRunning | None = None
    """How it goes on after its answer, as an extension says."""
    called: tuple[str, ...] | None = None
    """The way to its method in samples of code, as `("chat", "completions", "create")`."""


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class PathItem:
    """The operations of a path, and what they share."""

    parameters: tuple[Occurrence[Parameter], ...]
    operations: tuple[Operation, ...]
    servers: tuple[Server, ...]
    component: str | None
    pointer: Pointer


@dataclass(frozen=True, slots=True, eq=False)
class Callback:
    """A callback: requests that the server sends, by the expression of their URL."""

    name: str
    items: tuple[Named[Occurrence[PathItem]], ...]


@dataclass(frozen=True, slots=True)
class Tag:
    """A tag that the document describes."""

    name: str
    summary: str | None
    description: str | None
    kind: str | None
    parent: str | None


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Document:
    """A whole document, in the order in which it is written; `schemas` are the components, used or not."""

    version: Version
    name: str
    """The name of the root file."""
    url: str | None
    """The address that the root file was fetched from."""
    title: str | None
    api_version: str
    description: str | None
    license: str | None
    about: About
    servers: tuple[Server, ...]
    security: tuple[SecurityRequirement, ...]
    schemes: tuple[SecurityScheme, ...]
    tags: tuple[Tag, ...]
    paths: tuple[Named[Occurrence[PathItem]], ...]
    webhooks: tuple[Named[Occurrence[PathItem]], ...]
    schemas: tuple[Schema, ...]
    referenced: frozenset[str] = frozenset()
    """The keys of the schemas that references lead to and that are no components."""
    diagnostics: tuple[Diagnostic, ...] = ()
    """What was found while the tree was made."""
