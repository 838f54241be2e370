"""Api: operations, parameters, bodies, responses, security and servers, and the declarations they refer to."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from specloom.diagnostics import Pointer
from specloom.ir.long_running import LongRunning
from specloom.ir.pagination import PageScheme, PagingRole
from specloom.ir.surface import Surface
from specloom.ir.types import AnyDeclaration, Constraints, Docs, JsonValue, Presence, Reference, Type
from specloom.ir.words import Name
from specloom.ir.xml import Xml


class Location(StrEnum):
    """Where a parameter travels."""

    PATH = "path"
    QUERY = "query"
    HEADER = "header"
    COOKIE = "cookie"
    QUERYSTRING = "querystring"
    """The whole query string (3.2)."""


class Style(StrEnum):
    """How a parameter's value is written (OpenAPI, Style Values)."""

    FORM = "form"
    SIMPLE = "simple"
    LABEL = "label"
    MATRIX = "matrix"
    SPACE_DELIMITED = "spaceDelimited"
    PIPE_DELIMITED = "pipeDelimited"
    DEEP_OBJECT = "deepObject"
    COOKIE = "cookie"
    COMMA_BRACKETS = "comma.brackets"
    """A format of the configuration's: how lists are written, then how the members of objects are."""
    COMMA_DOTS = "comma.dots"
    REPEAT_BRACKETS = "repeat.brackets"
    REPEAT_DOTS = "repeat.dots"
    BRACKETS_BRACKETS = "brackets.brackets"
    BRACKETS_DOTS = "brackets.dots"
    INDICES_BRACKETS = "indices.brackets"
    INDICES_DOTS = "indices.dots"

    @property
    def is_nested(self) -> bool:
        """Whether it writes lists and objects in one another, as deep as they are."""
        return "." in self.value or self is Style.DEEP_OBJECT


@dataclass(frozen=True, slots=True)
class Parameter:
    """A path, query, header or cookie parameter; `media_type` is set where `content` says how to write it."""

    name: Name
    location: Location
    type: Type
    presence: Presence
    style: Style
    explode: bool
    pointer: Pointer
    allow_reserved: bool = False
    media_type: str | None = None
    encodings: tuple[Encoding, ...] = ()
    """How the fields of a form that is the whole query are written."""
    docs: Docs = Docs()
    default: JsonValue = None
    constraints: Constraints = Constraints()
    paging_role: PagingRole | None = None
    """What it is for where a list is paged, as an extension says."""

    @property
    def required(self) -> bool:
        """Whether the parameter must be given."""
        return self.presence is Presence.REQUIRED


class ContentKind(StrEnum):
    """How a body of a media type is read and written."""

    JSON = "json"
    FORM = "form"
    MULTIPART = "multipart"
    TEXT = "text"
    BINARY = "binary"
    EVENT_STREAM = "event-stream"
    """Server-sent events, each described whole: its `event`, `data`, `id` and `retry`."""
    EVENT_DATA = "event-data"
    """Server-sent events of which the `data` is described, as JSON."""
    JSON_LINES = "json-lines"
    XML = "xml"


@dataclass(frozen=True, slots=True)
class Encoding:
    """How one field of a form is written, where the document says so."""

    field: str
    content_type: str | None = None
    style: Style | None = None
    explode: bool | None = None
    allow_reserved: bool = False


@dataclass(frozen=True, slots=True)
class Content:
    """One media type of a body: `type` is the value as a whole; a form's type refers to an object declaration."""

    media_type: str
    kind: ContentKind
    type: Type
    pointer: Pointer
    item_type: Type | None = None
    """The type of one event or line of a sequential media type, whose `type` is a list of them."""
    encodings: tuple[Encoding, ...] = ()
    untyped_parts: tuple[tuple[str, Type], ...] = ()
    """The fields of a form whose own types say nothing, by name, and what they are by the rules for forms."""
    examples: tuple[JsonValue, ...] = ()
    docs: Docs = Docs()
    """What its schema says where it is written in place."""
    xml: Xml | None = None
    """The root element, of a body in XML; None for one that may have any name."""


@dataclass(frozen=True, slots=True)
class RequestBody:
    """A request body, its media types in the document's order."""

    required: bool
    contents: tuple[Content, ...]
    pointer: Pointer
    docs: Docs = Docs()


@dataclass(frozen=True, slots=True)
class Header:
    """A response header; `json` where `content` says that it is written so."""

    name: Name
    type: Type
    required: bool
    pointer: Pointer
    explode: bool = False
    json: bool = False
    docs: Docs = Docs()


@dataclass(frozen=True, slots=True)
class Response:
    """A response: `status` is `200`, `4XX` or `default`; no contents means no body."""

    status: str
    contents: tuple[Content, ...]
    pointer: Pointer
    headers: tuple[Header, ...] = ()
    docs: Docs = Docs()
    success: bool = True
    """Whether a call that ends with it has succeeded: a status of 2xx, or what the document has in place of any."""


class SchemeKind(StrEnum):
    """The kinds of security scheme."""

    BEARER = "bearer"
    BASIC = "basic"
    HTTP = "http"
    """Another HTTP authentication scheme: the credential is sent after its name."""
    API_KEY = "apiKey"
    OAUTH2 = "oauth2"
    OPEN_ID_CONNECT = "openIdConnect"
    MUTUAL_TLS = "mutualTLS"


@dataclass(frozen=True, slots=True)
class OAuthFlow:
    """One OAuth 2 flow: `kind` is the document's word (`clientCredentials`, …)."""

    kind: str
    token_url: str | None
    refresh_url: str | None
    scopes: tuple[tuple[str, str], ...] = ()
    """What a token may be good for, each with what the document says of it."""


@dataclass(frozen=True, slots=True)
class SecurityScheme:
    """A security scheme; `location` and `parameter` for an API key, `scheme` for HTTP, `flows` for OAuth 2."""

    name: Name
    kind: SchemeKind
    pointer: Pointer
    location: Location | None = None
    parameter: str | None = None
    scheme: str | None = None
    bearer_format: str | None = None
    url: str | None = None
    flows: tuple[OAuthFlow, ...] = ()
    docs: Docs = Docs()


@dataclass(frozen=True, slots=True)
class SecurityRequirement:
    """Schemes that are needed together, with their scopes; empty means that no credential is needed."""

    schemes: tuple[tuple[str, tuple[str, ...]], ...]


@dataclass(frozen=True, slots=True)
class ServerVariable:
    """A variable of a server's URL."""

    name: str
    default: str
    enum: tuple[str, ...] = ()
    description: str | None = None


@dataclass(frozen=True, slots=True)
class Server:
    """A server; `url` may hold `{variables}`."""

    url: str
    description: str | None = None
    variables: tuple[ServerVariable, ...] = ()
    name: str | None = None


@dataclass(frozen=True, slots=True)
class Tag:
    """A group of operations; `part_of` are the titles of the groups around it, the outermost first."""

    name: Name
    description: str | None = None
    summary: str | None = None
    part_of: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Operation:
    """One operation; `id` says where it is, as the ids of declarations do.

    `security` and `servers` are None where the document's hold; `tags` are wire names, never empty.
    `labels` are the tags that group nothing.
    """

    id: str
    name: Name
    method: str
    path: str
    tags: tuple[str, ...]
    parameters: tuple[Parameter, ...]
    body: RequestBody | None
    responses: tuple[Response, ...]
    security: tuple[SecurityRequirement, ...] | None
    servers: tuple[Server, ...] | None
    pointer: Pointer
    docs: Docs = Docs()
    labels: tuple[str, ...] = ()
    group: str | None = None
    """What it is to be a method of, whatever its tags say; a dot stands between a group and one inside it."""
    headers: Reference | None = None
    """The object whose fields are the headers that successes may have."""
    idempotency_key: str | None = None
    """The header by whose value the server knows a call that is sent again, where it may be a UUID."""
    paging: PageScheme | None = None
    """How its answer is paged, as an extension says."""
    long_running: LongRunning | None = None
    """How it goes on after its answer, as an extension says."""
    streamed: Content | None = None
    """What it can answer item by item, where no response describes that: known by the name of a schema, or told."""
    called: tuple[str, ...] | None = None
    """The way to its method in the document's own samples of code, from the client on."""
    body_argument: str | None = None
    """The argument that takes its whole body, where the configuration wants one."""
    spreads_body: bool = False
    """Whether members of its body are arguments also where it may be null, or is one of several objects."""
    positional: tuple[str, ...] | None = None
    """The arguments that may be given by position, where the configuration says it: by their names in the document."""


@dataclass(frozen=True, slots=True)
class About:
    """What a document says of who offers the API, where more is written, and on which terms."""

    contact_name: str | None = None
    contact_email: str | None = None
    contact_url: str | None = None
    terms_of_service: str | None = None
    documentation: str | None = None
    """The address of the document's `externalDocs`."""
    license_id: str | None = None
    """The SPDX expression of the license, as it is written."""
    license_url: str | None = None


@dataclass(frozen=True, slots=True)
class Api:
    """A whole API. Declarations are sorted by id; operations and tags stand in the document's order."""

    title: str
    version: str
    description: str | None
    servers: tuple[Server, ...]
    security: tuple[SecurityRequirement, ...]
    schemes: tuple[SecurityScheme, ...]
    tags: tuple[Tag, ...]
    operations: tuple[Operation, ...]
    webhooks: tuple[Operation, ...]
    callbacks: tuple[Operation, ...]
    declarations: tuple[AnyDeclaration, ...]
    event: Reference | None = None
    """The type of what any of the webhooks sends."""
    license: str | None = None
    about: About = About()
    surface: Surface | None = None
    """The tree of resources in which the operations are methods; None where a class for each tag is wanted."""
    root: str = ""
    """The name of the document's root file, which pointers are seen from; never dumped."""
