"""What requests and responses hold: their bodies, by media type."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, TypeAlias

from .kinds import NO_MEMBERS
from .media_types import is_xml
from .parameters import LazyType, Part

if TYPE_CHECKING:
    from .xml_nodes import Xml

_USUAL_ENDS = ("[DONE]",)
"""What many servers send last in place of JSON."""

Kind: TypeAlias = Literal[
    "json",
    "json-lines",
    "events",
    "event-data",
    "form",
    "multipart",
    "xml",
    "text",
    "binary",
    "empty",
    "nothing",
]
"""How a body is written and read."""

ArrayFormat: TypeAlias = Literal["repeat", "brackets"]
"""What the entries of a list in a multipart form are called: all by its name, or all by its name and `[]`."""


class Body(NamedTuple):
    """How the body of a request is written."""

    kind: Kind
    media_type: str
    parts: Mapping[str, Part] = NO_MEMBERS
    """The fields of a form or an object that are not written as usual, by their names on the wire."""
    optional: bool = False
    type: LazyType | None = None
    """The type of the whole body, where something within it is written otherwise than it is given."""
    additional: LazyType | None = None
    """The same of the members that the document does not name: a type of mappings."""
    schema: LazyType | None = None
    """The type of the whole body, for XML: it says which member is a list."""
    xml: Xml | None = None
    """The root element of XML."""
    array_format: ArrayFormat = "repeat"
    """What the entries of a list are called, in a multipart form; the client decides."""


def json_body(
    *fields: Part,
    optional: bool = False,
    media_type: str = "application/json",
    type: LazyType | None = None,
    additional: LazyType | None = None,
) -> Body:
    """Describe a JSON body, given by its fields or as a whole."""
    return Body("json", media_type, _by_name(fields), optional, type, additional)


def lines_body(
    *,
    optional: bool = False,
    media_type: str = "application/x-ndjson",
    type: LazyType | None = None,
) -> Body:
    """Describe a body of a JSON value on every line."""
    return Body("json-lines", media_type, {}, optional, type)


def events_body(
    *,
    optional: bool = False,
    media_type: str = "text/event-stream",
    type: LazyType | None = None,
) -> Body:
    """Describe a body of server-sent events: objects of their `event`, `data`, `id` and `retry`."""
    return Body("events", media_type, {}, optional, type)


def event_data_body(
    *,
    optional: bool = False,
    media_type: str = "text/event-stream",
    type: LazyType | None = None,
) -> Body:
    """Describe a body of server-sent events, the `data` of which is JSON."""
    return Body("event-data", media_type, {}, optional, type)


def form_body(
    *fields: Part,
    optional: bool = False,
    media_type: str = "application/x-www-form-urlencoded",
    type: LazyType | None = None,
    additional: LazyType | None = None,
) -> Body:
    """Describe a form as HTML sends it."""
    return Body("form", media_type, _by_name(fields), optional, type, additional)


def multipart_body(
    *fields: Part,
    optional: bool = False,
    media_type: str = "multipart/form-data",
    type: LazyType | None = None,
    additional: LazyType | None = None,
) -> Body:
    """Describe a form with files."""
    return Body("multipart", media_type, _by_name(fields), optional, type, additional)


def xml_body(
    schema: LazyType,
    root: Xml,
    *fields: Part,
    optional: bool = False,
    media_type: str = "application/xml",
    type: LazyType | None = None,
    additional: LazyType | None = None,
) -> Body:
    """Describe a body of XML, given by its fields or as a whole; text and bytes are sent as they are."""
    parts = _by_name(fields)
    return Body("xml", media_type, parts, optional, type, additional, schema, root)


def raw_body(
    media_type: str = "application/octet-stream", *, optional: bool = False
) -> Body:
    """Describe a body of bytes: given as such, as a path, an open file or an iterable."""
    return Body("binary", media_type, optional=optional)


def text_body(media_type: str = "text/plain", *, optional: bool = False) -> Body:
    """Describe a body of text."""
    return Body("text", media_type, optional=optional)


def _by_name(parts: tuple[Part, ...]) -> dict[str, Part]:
    return {part.name: part for part in parts}


class StreamSwitch(NamedTuple):
    """The member of a body that says whether the answer is a stream, which a method decides and not its caller."""

    member: str
    method: str = ""
    """The method that asks for the stream, where this one does not."""
    says_no: bool = False
    """Whether this one has to say so: a server may stream where nothing is said."""


class Carried(NamedTuple):
    """Some items of a stream have the whole answer as a member; the last that came is how it is in the end."""

    type: LazyType
    member: str


class Pieced(NamedTuple):
    """The items of a stream have pieces of the things in a list of the whole answer."""

    type: LazyType
    things: str
    """The list."""
    piece: str
    joined: str
    """What the pieces of one thing are together, and called."""
    kept: tuple[str, ...] = ()
    """Texts that a piece says whole."""
    start: Mapping[str, Any] = NO_MEMBERS
    """What the answer has from the start: constants, and null where no item may say more; `each` thing, too."""
    each: Mapping[str, Any] = NO_MEMBERS
    whole: Mapping[str, Any] = NO_MEMBERS
    """The same of what is joined."""


StreamedWhole: TypeAlias = Carried | Pieced
"""What the items of a stream make together."""


class Content(NamedTuple):
    """What a response holds; `type` is that of the whole, or of one of many."""

    kind: Kind
    type: LazyType | None = None
    media_type: str | None = None
    """The range of media types, such as `*/*`, where the document leaves it to the server."""
    others: Mapping[str, Content] = NO_MEMBERS
    """What else it may be, by media type."""
    xml: Xml | None = None
    """How the root of XML is written, where it has more than the members of an object."""
    ends: tuple[bytes, ...] = ()
    """What of a stream says that nothing comes after it."""
    member: str = ""
    """The attribute of the value that is given in its place."""
    whole: StreamedWhole | None = None
    """What the items of a stream make together, where the document shows it."""

    @property
    def is_range(self) -> bool:
        """Whether the media type is the server's choice."""
        return self.media_type is not None

    def sent_in(self, media_type: str) -> Content:
        """Return what came in a media type; XML has several names."""
        others = self.others
        if not others:
            return self
        if media_type not in others and is_xml(media_type):
            return next((each for each in others.values() if each.kind == "xml"), self)
        return others.get(media_type, self)


def json(
    type: LazyType,
    *,
    media_type: str | None = None,
    member: str = "",
    others: Mapping[str, Content] | None = None,
) -> Content:
    """Describe a response of JSON; `member` is the attribute of it that is given in its place."""
    return Content("json", type, media_type, others or {}, member=member)


def xml(type: LazyType, root: Xml | None = None) -> Content:
    """Describe a response of XML."""
    return Content("xml", type, xml=root)


def json_lines(
    type: LazyType,
    *,
    ends: tuple[str, ...] = _USUAL_ENDS,
    whole: StreamedWhole | None = None,
) -> Content:
    """Describe a response that holds a JSON value on every line, or after every record separator."""
    return _stream("json-lines", type, ends, whole)


def events(
    type: LazyType,
    *,
    ends: tuple[str, ...] = _USUAL_ENDS,
    whole: StreamedWhole | None = None,
) -> Content:
    """Describe a stream of server-sent events: objects of their `event`, `data`, `id` and `retry`."""
    return _stream("events", type, ends, whole)


def event_data(
    type: LazyType,
    *,
    ends: tuple[str, ...] = _USUAL_ENDS,
    whole: StreamedWhole | None = None,
) -> Content:
    """Describe a stream of server-sent events, the `data` of which is JSON."""
    return _stream("event-data", type, ends, whole)


def _stream(
    kind: Kind, type: LazyType, ends: tuple[str, ...], whole: StreamedWhole | None
) -> Content:
    return Content(kind, type, ends=tuple(end.encode() for end in ends), whole=whole)


def text(*, media_type: str | None = None) -> Content:
    """Describe a response of text."""
    return Content("text", media_type=media_type)


def binary() -> Content:
    """Describe a response of bytes, which is not read before it is asked for."""
    return Content("binary")


def empty() -> Content:
    """Describe a response without a body."""
    return Content("empty")


def nothing() -> Content:
    """Describe a response of which nothing is given, whatever comes."""
    return Content("nothing")
