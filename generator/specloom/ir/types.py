"""Types and declarations: a closed union of frozen nodes; a named thing is declared once and referred to by its id."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from enum import StrEnum

from specloom.diagnostics import Pointer
from specloom.ir.origins import Origin
from specloom.ir.pagination import PagingRole
from specloom.ir.words import Name
from specloom.ir.xml import Xml

JsonScalar = str | int | float | bool | None
Tag = str | int | bool
"""A value that a discriminator may have."""
JsonValue = JsonScalar | list["JsonValue"] | dict[str, "JsonValue"]


class ScalarKind(StrEnum):
    """The scalar types that targets tell apart."""

    STRING = "string"
    INTEGER = "integer"
    NUMBER = "number"
    BOOLEAN = "boolean"
    DATE = "date"
    DATE_TIME = "date-time"
    TIME = "time"
    DURATION = "duration"
    UUID = "uuid"
    URI = "uri"
    BYTES = "byte"
    """Bytes that travel as base64 text."""
    BINARY = "binary"
    """Raw bytes: a file part or a whole body."""
    BASE64URL = "base64url"
    """Bytes that travel as text in the alphabet of URLs, without padding."""
    DECIMAL = "decimal"
    """A decimal that travels as text."""
    DECIMAL_NUMBER = "decimal-number"
    """A decimal that travels as a number, all digits of which count."""
    HTTP_DATE = "http-date"
    """A moment that travels as HTTP writes dates."""
    UNIX_TIME = "unixtime"
    """A moment that travels as the whole seconds since 1970."""
    UNIX_TIME_NUMBER = "unixtime-number"
    """The same with the fraction of a second."""


@dataclass(frozen=True, slots=True)
class Scalar:
    """A scalar; `format` is the document's own word where it had one."""

    kind: ScalarKind
    format: str | None = None


@dataclass(frozen=True, slots=True)
class AnyType:
    """Any JSON value: an empty schema, or one that was widened."""


@dataclass(frozen=True, slots=True)
class NeverType:
    """No value at all: the schema `false`."""


@dataclass(frozen=True, slots=True)
class NullType:
    """Only null."""


@dataclass(frozen=True, slots=True)
class Meaning:
    """What the document calls a value, and what it says of it."""

    name: str | None = None
    text: str | None = None


def value_key(value: JsonValue) -> str:
    """Return how a mapping by values has a value as its key."""
    return value if isinstance(value, str) else json.dumps(value)


@dataclass(frozen=True, slots=True)
class EnumType:
    """One of `values`; `closed` for a `const`, open where a server may add values.

    `meanings` are those of the values, one for each; none where the document names and explains none of them.
    """

    base: Scalar
    values: tuple[JsonScalar, ...]
    closed: bool = False
    meanings: tuple[Meaning, ...] = ()


@dataclass(frozen=True, slots=True)
class ArrayType:
    """A list of `items`."""

    items: Type


@dataclass(frozen=True, slots=True)
class TupleType:
    """A list with one type a place (`prefixItems`); `rest` types what follows, None where nothing may."""

    items: tuple[Type, ...]
    rest: Type | None


@dataclass(frozen=True, slots=True)
class MapType:
    """An object with any keys and `values`."""

    values: Type


@dataclass(frozen=True, slots=True)
class Discriminator:
    """The property that tells the branches of a union apart; `tags[i]` are the values that mean branch i.

    They are of the type of the property. Of what extends a base none may be known.

    Where it is `optional`, no two branches allow the same value of it, and one without it may be of any branch. A value
    that has it not, or has another one, is of the branch `default`, where there is one. Where only the branch `base` is
    there, it is read as that, which all others extend, and is not as it should be. Where the document names it and lets
    a branch do without it, it is `unrequired`: what else a value has tells then of which branch it is.
    """

    property: Name
    tags: tuple[tuple[Tag, ...], ...]
    optional: bool = False
    default: int | None = None
    base: int | None = None
    unrequired: bool = False


@dataclass(frozen=True, slots=True)
class UnionType:
    """One of `branches` (at least two, none nullable, no repeats)."""

    branches: tuple[Type, ...]
    discriminator: Discriminator | None = None


@dataclass(frozen=True, slots=True)
class NullableType:
    """`inner` or null; never nested, never around AnyType or NullType."""

    inner: Type


@dataclass(frozen=True, slots=True)
class Reference:
    """The declaration with this id."""

    id: str


Type = (
    Scalar
    | AnyType
    | NeverType
    | NullType
    | EnumType
    | ArrayType
    | TupleType
    | MapType
    | UnionType
    | NullableType
    | Reference
)


class Presence(StrEnum):
    """Whether a value must be there; a defaulted one may be left out and the receiver then assumes `default`."""

    REQUIRED = "required"
    OPTIONAL = "optional"
    DEFAULTED = "defaulted"


@dataclass(frozen=True, slots=True)
class Docs:
    """What the document says about a thing, unescaped."""

    title: str | None = None
    summary: str | None = None
    description: str | None = None
    deprecated: bool = False
    examples: tuple[JsonValue, ...] = ()
    deprecation: str | None = None
    """What to use in its place, or why not to use it."""


@dataclass(frozen=True, slots=True)
class Constraints:
    """Bounds that the document gives; documentation, not enforced by a client."""

    minimum: int | float | None = None
    maximum: int | float | None = None
    exclusive_minimum: int | float | None = None
    exclusive_maximum: int | float | None = None
    multiple_of: int | float | None = None
    min_length: int | None = None
    max_length: int | None = None
    pattern: str | None = None
    min_items: int | None = None
    max_items: int | None = None
    unique_items: bool = False
    min_properties: int | None = None
    max_properties: int | None = None
    key_patterns: tuple[str, ...] = ()
    """The patterns of `patternProperties`."""


@dataclass(frozen=True, slots=True)
class Field:
    """A property of an object. `default` counts only where `presence` is DEFAULTED."""

    name: Name
    type: Type
    presence: Presence
    pointer: Pointer
    docs: Docs = Docs()
    default: JsonValue = None
    read_only: bool = False
    write_only: bool = False
    constraints: Constraints = Constraints()
    xml: Xml | None = None
    """How it is written in XML; None for an element of its name."""
    paging_role: PagingRole | None = None
    """What it is for where a list is paged, as an extension says."""

    @property
    def required(self) -> bool:
        """Whether the field must be there."""
        return self.presence is Presence.REQUIRED


@dataclass(frozen=True, slots=True, kw_only=True)
class Declaration:
    """What all declarations share: an opaque id, where it is written, and all places that use it, sorted.

    `also` are the places where an equal one is written, which became one with it.
    """

    id: str
    pointer: Pointer
    also: tuple[Pointer, ...] = ()
    origins: tuple[Origin, ...] = ()
    docs: Docs = Docs()
    component: bool = True
    """Whether the document itself names it."""

    @property
    def places(self) -> tuple[Pointer, ...]:
        """All places where it is written."""
        return (self.pointer, *self.also)


@dataclass(frozen=True, slots=True, kw_only=True)
class ObjectDeclaration(Declaration):
    """An object with known fields; `additional` types the others: None where the document forbids them."""

    fields: tuple[Field, ...]
    additional: Type | None = field(default_factory=AnyType)
    declares_additional: bool = False
    """Whether the document says that there may be others, rather than nothing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AliasDeclaration(Declaration):
    """A name for a type: a union, an enum, an array, a map or a scalar."""

    type: Type
    default: JsonValue = None
    constraints: Constraints = Constraints()


AnyDeclaration = ObjectDeclaration | AliasDeclaration
