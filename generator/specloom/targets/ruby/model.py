"""RubyClient: everything that the docs and the gem say, decided; names are Ruby's, texts are still the document's.

Every `class_name` and `name` is Code of ASCII letters, digits and `_` and is unique where it stands; `wire` names,
descriptions, defaults, enum values and examples are untrusted text for `literals`.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from specloom.client.constants import Constant
from specloom.client.idempotency import IdempotencyKey
from specloom.client.pages.pagination import Pagination
from specloom.client.parts import Part
from specloom.client.polling.polling import Polling
from specloom.client.streams import Switch
from specloom.diagnostics import Pointer
from specloom.ir.api import Api, Content, Operation, Parameter, Response, SecurityScheme, Tag
from specloom.ir.pagination import Path
from specloom.ir.types import JsonScalar, JsonValue
from specloom.render import Code


class TypeKind(StrEnum):
    """The Ruby types that the client tells apart; the values are Ruby's own words."""

    STRING = "String"
    INTEGER = "Integer"
    FLOAT = "Float"
    BOOLEAN = "Boolean"
    DATE = "Date"
    TIME = "Time"
    FILE = "File"
    OBJECT = "Object"
    """Any JSON value."""
    ARRAY = "Array"
    HASH = "Hash"
    MODEL = "model"


class TimeFormat(StrEnum):
    """How numbers and texts say a time; the values are the words of the gem's runtime."""

    SECONDS = "Seconds"
    FRACTION = "Fraction"
    HTTP_DATE = "HttpDate"


@dataclass(frozen=True, slots=True)
class RubyType:
    """A type: `inner` for an array's items and a hash's values, `model` for the class name of a model.

    A number or a text that says a time is written in the way of `time` where a time is given.
    """

    kind: TypeKind
    inner: RubyType | None = None
    model: str = ""
    time: TimeFormat | None = None

    @property
    def innermost(self) -> RubyType:
        """The type inside all arrays and hashes."""
        kind = self
        while kind.inner is not None:
            kind = kind.inner
        return kind

    @property
    def has_model(self) -> bool:
        """Whether a model is in it."""
        return self.innermost.kind is TypeKind.MODEL


@dataclass(frozen=True, slots=True)
class RubyValue:
    """What the document says of a value: its type, and the facts that the docs show."""

    type: RubyType
    format: str | None = None
    enum: tuple[JsonScalar, ...] = ()
    """Only of an inline enum; a component with an enum is a model."""
    default: JsonValue = None
    """Never None for a default that counts; null as a default is none."""
    example: JsonValue = None
    items: RubyValue | None = None
    """What the items of an array or the values of a hash are."""
    direct: bool = False
    """Whether a reference was written beside a type, which keeps a link from its page."""


class ArgumentLocation(StrEnum):
    """Where an argument travels."""

    PATH = "path"
    QUERY = "query"
    QUERYSTRING = "querystring"
    """The whole query."""
    HEADER = "header"
    COOKIE = "cookie"
    FORM = "form"
    BODY = "body"


@dataclass(frozen=True, slots=True)
class RubyArgument:
    """An argument of a method: positional when required, else a key of `opts`."""

    name: Code
    wire: str
    location: ArgumentLocation
    value: RubyValue
    required: bool
    description: str | None
    pointer: Pointer
    written: Parameter | Part | None = None
    """How a parameter or the field of a form is written; None for a body that is one argument."""
    examples: tuple[JsonValue, ...] = ()
    """Of the parameter itself, not of its schema."""
    constant: Constant | None = None
    """The only value that it can have, which is sent where none is given; None for any other."""
    parts: tuple[Part, ...] = ()
    """Of a form that is the whole query: the fields that are not written as usual."""
    may_be_file: bool = False
    """Whether the field of a form with parts takes files beside other values."""

    @property
    def is_file(self) -> bool:
        """Whether a file is sent, or an array of them."""
        return self.value.type.innermost.kind is TypeKind.FILE


@dataclass(frozen=True, slots=True)
class RubyMediaOption:
    """A key of `opts` that chooses a media type."""

    role: Code
    """`accept` for the answer, `content_type` for the body."""
    argument: RubyArgument


@dataclass(frozen=True, slots=True)
class RubyResponse:
    """A response, and the type of its body; None where there is none."""

    ir: Response
    type: RubyType | None
    """As the first media type has it, which compatible docs speak of."""
    read: RubyType | None
    """As the media type has it that a method reads."""


@dataclass(frozen=True, slots=True)
class RubyStream:
    """What a method gives item by item."""

    name: Code
    content: Content
    type: RubyType
    """Of an item."""
    accept: str
    """The media types that it asks for."""
    switch: Switch | None
    """What of the body asks for it."""
    ends: tuple[str, ...]
    """The data that end it."""


@dataclass(frozen=True, slots=True)
class RubyPages:
    """A list that is given page by page, and the method that walks over its items."""

    name: Code
    pagination: Pagination
    type: RubyType
    """Of an item."""


@dataclass(frozen=True, slots=True)
class RubyGiven:
    """An argument of a later call, and where its value is: in the first answer, or an argument of the first call."""

    argument: Code
    path: Path
    """The way to it in the answer."""
    of_the_first: Code | None
    is_path: bool = False
    """Whether the value is several segments of the path, and its slashes stand as they are."""


@dataclass(frozen=True, slots=True)
class RubyAsked:
    """A method that is called later on, and what with."""

    class_name: Code
    name: Code
    given: tuple[RubyGiven, ...]


@dataclass(frozen=True, slots=True)
class RubyWait:
    """The method that waits for what an operation begins."""

    name: Code
    polling: Polling
    type: RubyType | None
    """Of what comes of it."""
    poll: RubyAsked | None
    """What is asked for the state; None where a header of the answer leads there."""
    finish: RubyAsked | None
    """What gives the result in the end, where the last answer does not."""
    reading: RubyType | None
    """The type of what a header leads to, where the operation does not answer it."""


@dataclass(frozen=True, slots=True)
class RubyOperation:
    """A method of an Api class: what the ir says of the operation, and what is Ruby of it."""

    ir: Operation
    name: Code
    arguments: tuple[RubyArgument, ...]
    """The required ones first, each part in the document's order; the body's come last in their part."""
    responses: tuple[RubyResponse, ...]
    schemes: tuple[SecurityScheme, ...]
    """What the operation needs, in the order of the document's schemes."""
    security: tuple[tuple[str, ...], ...]
    """The alternatives of schemes that are needed together; none where nothing is needed."""
    server: str | None
    """The URL of its own server; None where the client's hold."""
    key: IdempotencyKey | None = None
    """What each call is sent with."""
    media_options: tuple[RubyMediaOption, ...] = ()
    stream: RubyStream | None = None
    pages: RubyPages | None = None
    wait: RubyWait | None = None

    @property
    def required(self) -> tuple[RubyArgument, ...]:
        """The positional arguments."""
        return tuple(argument for argument in self.arguments if argument.required)

    @property
    def optional(self) -> tuple[RubyArgument, ...]:
        """The keys of `opts`."""
        return tuple(argument for argument in self.arguments if not argument.required)

    @property
    def returns(self) -> RubyType | None:
        """The type that compatible docs say of what the method returns; None for nil."""
        return self._success.type if self._success is not None else None

    @property
    def gives(self) -> RubyType | None:
        """The type of what the method returns; None for nil."""
        return self._success.read if self._success is not None else None

    @property
    def _success(self) -> RubyResponse | None:
        """The success 200, else the first."""
        successes = [response for response in self.responses if response.ir.success]
        return min(successes, key=lambda response: response.ir.status != "200", default=None)


@dataclass(frozen=True, slots=True)
class RubyApi:
    """A class of operations, in the document's order."""

    class_name: Code
    file_stem: Code
    tag: Tag
    operations: tuple[RubyOperation, ...]

    @property
    def sorted(self) -> tuple[RubyOperation, ...]:
        """The operations by the name of their method, as the docs and the class list them."""
        return tuple(sorted(self.operations, key=lambda operation: operation.name))


class ModelKind(StrEnum):
    """The kinds of model."""

    OBJECT = "object"
    ENUM = "enum"
    ONE_OF = "oneOf"
    ANY_OF = "anyOf"


@dataclass(frozen=True, slots=True)
class RubyProperty:
    """A property; `name` is the key in Ruby and the accessor, `wire` the key in JSON."""

    name: Code
    wire: str
    value: RubyValue
    required: bool
    description: str | None
    """None where the property refers to a model: the model tells its own."""
    read_only: bool = False
    """As it is written, which the docs show."""
    is_received: bool = False
    """Whether only the server sets it, so that it is not sent back."""
    constant: Constant | None = None
    """The only value that it can have, which is sent where none is given; None for any other."""
    choices: tuple[JsonScalar, ...] = ()
    """The values beside null that it can have, which tell models apart."""


@dataclass(frozen=True, slots=True)
class RubyConstant:
    """A value of an enum and the name of its constant."""

    name: Code
    value: JsonScalar


@dataclass(frozen=True, slots=True)
class RubyDiscriminator:
    """The property that tells branches apart; `mapping` is value -> class name, sorted by value."""

    name: Code
    wire: str
    mapping: tuple[tuple[str, str], ...]
    default: str | None = None
    """The class of what has another value, or none."""


@dataclass(frozen=True, slots=True)
class RubyModel:
    """A model class. An anyOf has the merged properties of its branches, as the docs show them, and its `types`."""

    kind: ModelKind
    class_name: Code
    file_stem: Code
    pointer: Pointer
    title: str | None
    description: str | None
    properties: tuple[RubyProperty, ...] = ()
    additional: RubyType | None = None
    """The type of further properties, where the document gives one."""
    base: TypeKind | None = None
    """Of an enum: what its values are."""
    constants: tuple[RubyConstant, ...] = ()
    undeclared: tuple[tuple[str, JsonScalar], ...] = ()
    """The tags that it is sent with and does not describe: the property's name in JSON, and its value."""
    types: tuple[RubyType, ...] = ()
    """The branches of a oneOf or anyOf, in the document's order, no repeats."""
    discriminator: RubyDiscriminator | None = None
    """As the document has it, which the docs show."""
    tags: RubyDiscriminator | None = None
    """As the gem reads it: of a oneOf, and of an object that others extend by `allOf`."""


@dataclass(frozen=True, slots=True)
class RubyCallback:
    """A function that reads what a callback sends; its type may be a choice of several."""

    name: Code
    ir: Operation
    sent: RubyModel | RubyType


@dataclass(frozen=True, slots=True)
class RubyReceivers:
    """What reads what the server sends by itself: webhooks, where there are any, and callbacks."""

    event: RubyModel | RubyType | None = None
    """What any of the webhooks sends."""
    callbacks: tuple[RubyCallback, ...] = ()

    @property
    def choices(self) -> tuple[RubyModel, ...]:
        """The choices among them, which are classes that no page is about."""
        sent = (self.event, *(callback.sent for callback in self.callbacks))
        return tuple(each for each in sent if isinstance(each, RubyModel))


@dataclass(frozen=True, slots=True)
class RubyClient:
    """A whole gem. Apis and models are sorted by class name."""

    ir: Api
    module: Code
    gem: Code
    version: str
    security: tuple[tuple[str, ...], ...]
    apis: tuple[RubyApi, ...]
    models: tuple[RubyModel, ...]
    docs: str = "compatible"
    license: str | None = None
    """The SPDX expression of the configuration."""
    homepage: str | None = None
    """The address of the configuration."""
    retry: str = "safe"
    """What is sent again by default."""
    receivers: RubyReceivers = RubyReceivers()
    array_format: str = "repeat"
    """What the entries of a list in a multipart form are called by default."""
