"""Methods: an operation has one for each media type whose content says something that the first cannot say."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from specloom.client.bodies import Body, body_of
from specloom.client.idempotency import with_made_keys
from specloom.client.media_choices import distinct, gives_alike
from specloom.client.media_types import read_content
from specloom.client.results import Result, Stream, result_of
from specloom.client.streams import Switch, is_stream, query_switch_of, switch_of, without_switch
from specloom.client.successes import accepted, successes
from specloom.client.whole_streams import WholeStream, whole_stream
from specloom.diagnostics import Pointer
from specloom.ir.api import Api, Content, ContentKind, Operation, Response
from specloom.ir.walk import Declarations
from specloom.ir.words import Name
from specloom.naming import split

_WORDS = {ContentKind.FORM: "form", ContentKind.MULTIPART: "multipart"}


@dataclass(frozen=True, slots=True)
class Variant:
    """How a method differs from the first of its operation: `with` or `as` a media type."""

    preposition: str
    content: Content
    number: int = 1
    """Which of the streams of its operation it gives; the first needs no more than the word."""

    @property
    def shown(self) -> str:
        """The media type without its parameters, in the case of the document: that parts its words."""
        return self.content.media_type.partition(";")[0].strip()

    @property
    def words(self) -> tuple[str, ...]:
        """What the name of the method has after that of its operation: `as zip`, `stream`."""
        if is_stream(self.content) and self.preposition == "as" and self.number == 1:
            return ("stream",)
        subtype = self.shown.partition("/")[2].removeprefix("x-").removeprefix("vnd.")
        return (self.preposition, *(split(_WORDS.get(self.content.kind) or subtype) or ("other",)))


@dataclass(frozen=True, slots=True)
class Method:
    """A method of a client; `operation` has only the bodies and the responses that this one sends and reads."""

    operation: Operation
    body: Body | None
    result: Result
    variant: Variant | None = None
    switch: Switch | None = None
    """What of the body asks for a stream, which the method sets or leaves out; no argument."""
    query_switch: Pointer | None = None
    """The parameter of the query that asks for a stream, where no member of a body does."""
    stream_key: str = ""
    """The key of the method that gives the stream, where this one does not and its operation does."""
    whole: WholeStream | None = None
    """What the items of its stream make together, where it gives one and the document shows that."""

    @property
    def key(self) -> str:
        """What tells the method from all others."""
        if self.variant is None:
            return self.operation.id
        return f"{self.operation.id} {self.variant.preposition} {self.variant.content.media_type}"

    @property
    def accept(self) -> str:
        """The media types that it asks for, where the caller chooses none."""
        is_answer = self.variant is not None and self.variant.preposition == "as"
        return self.variant.content.media_type if self.variant and is_answer else accepted(self.operation)

    @property
    def name(self) -> Name:
        """The name of the operation, and of a variant also how it differs: `downloadFile as zip`."""
        name = self.operation.name
        if self.variant is None:
            return name
        return Name(f"{name.wire} ({self.variant.shown})", (*name.words, *self.variant.words))


def methods_of(api: Api, declarations: Declarations) -> tuple[Method, ...]:
    """Return the methods of all operations, the variants of an operation after its first method."""
    return tuple(
        method
        for operation in (with_made_keys(_without_head_bodies(each), declarations) for each in api.operations)
        for method in _with_streams(
            [
                _method(operation, None, operation, declarations),
                *(
                    _method(narrowed, variant, operation, declarations)
                    for narrowed, variant in _taking(operation, declarations)
                ),
                *(_method(narrowed, variant, operation, declarations) for narrowed, variant in _giving(operation)),
            ],
            declarations,
        )
    )


def _method(narrowed: Operation, variant: Variant | None, whole: Operation, declarations: Declarations) -> Method:
    """Return the method of an operation that is narrowed to what it sends and reads."""
    body = body_of(narrowed, declarations)
    switch = switch_of(whole, body, declarations)
    query_switch = query_switch_of(whole, declarations) if switch is None else None
    return Method(narrowed, without_switch(body, switch), result_of(narrowed), variant, switch, query_switch)


def _with_streams(methods: list[Method], declarations: Declarations) -> Iterator[Method]:
    """Yield the methods: those that give no stream with the key of the one that does, it with what its items make."""
    stream = next((method.key for method in methods if isinstance(method.result, Stream)), "")
    plain = next((method.result for method in methods if not isinstance(method.result, Stream)), None)
    for method in methods:
        if not isinstance(method.result, Stream):
            yield replace(method, stream_key=stream)
        elif plain is not None:
            yield replace(method, whole=whole_stream(method.result, plain, declarations))
        else:
            yield method


def _without_head_bodies(operation: Operation) -> Operation:
    """Return an operation with what can come back: what HEAD is answered with has no body."""
    if operation.method != "HEAD":
        return operation
    return replace(operation, responses=tuple(replace(response, contents=()) for response in operation.responses))


def _taking(operation: Operation, declarations: Declarations) -> Iterator[tuple[Operation, Variant]]:
    """Yield `create_image_edit_with_json` where `create_image_edit` sends a form of other fields.

    The same schema in another notation, as XML beside JSON, needs no method; another kind of JSON, as two kinds of
    patch, means another thing.
    """
    first = body_of(operation, declarations)
    if operation.body is None or first is None:
        return
    covered = [first.content]
    for content in distinct((first.content, *operation.body.contents), declarations):
        if any(content is other or _says(content, other) for other in covered):
            continue
        covered.append(content)
        body = replace(operation.body, contents=(content,))
        yield replace(operation, body=body), Variant("with", content)


def _says(content: Content, other: Content) -> bool:
    """Whether one content is another one in another notation."""
    return content.kind is not other.kind and content.type == other.type


def _giving(operation: Operation) -> Iterator[tuple[Operation, Variant]]:
    """Yield `download_as_zip` where `download` asks for JSON; the same type in another notation needs no method."""
    responses = successes(operation)
    errors = tuple(response for response in operation.responses if not response.success)
    covered = [content for content in map(read_content, responses) if content is not None]
    number = sum(map(is_stream, covered))
    for content in (content for response in responses for content in response.contents):
        if not any(_is_covered(content, other) for other in covered):
            covered.append(content)
            number += is_stream(content)
            only = (_only(response, content) for response in responses)
            narrowed = replace(operation, responses=(*filter(None, only), *errors))
            yield narrowed, Variant("as", content, number)
    if operation.streamed is not None and not number and responses:
        narrowed = replace(operation, responses=(replace(responses[0], contents=(operation.streamed,)), *errors))
        yield narrowed, Variant("as", operation.streamed)


def _is_covered(content: Content, other: Content) -> bool:
    """Whether a method that reads one content gives the same; a list that is there at once is no stream."""
    return gives_alike(content, other) or (content.type == other.type and is_stream(content) == is_stream(other))


def _only(response: Response, content: Content) -> Response | None:
    """Return a response in media types of one kind and type, beginning with that of `content`; None without any."""
    same = [each for each in response.contents if gives_alike(each, content)]
    contents = tuple(sorted(same, key=lambda each: each.media_type != content.media_type))
    return replace(response, contents=contents) if contents or not response.contents else None
