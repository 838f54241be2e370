"""Of which kind answers are, where the configuration knows it better than the document."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace

from specloom.config import ClientConfig
from specloom.diagnostics import Diagnostic, Severity
from specloom.ir.api import Content, ContentKind, Response
from specloom.ir.types import AnyType, ArrayType, Scalar, ScalarKind, Type

_USUAL = {"binary": "application/octet-stream", "text": "text/plain", "json": "application/json"}
_STREAM = "events"
_TYPES: Mapping[str, Type] = {"binary": Scalar(ScalarKind.BINARY), "text": Scalar(ScalarKind.STRING), "json": AnyType()}


@dataclass(slots=True)
class ResponseKinds:
    """Changes the successes of operations; `told` is what the configuration says, and what was asked for is `used`."""

    told: Mapping[str, str]
    used: set[str] = field(default_factory=set)

    def of(self, names: Iterable[str], responses: tuple[Response, ...]) -> tuple[Response, ...]:
        """Return the responses of an operation as the configuration wants them.

        A success has the one kind; its media types stay, for they are asked for. Where the document has none, it is the
        usual one of the kind. What is JSON already keeps its type. The kind `none` has no body; of `events` each is
        what the document takes for the whole answer.
        """
        told = next((name for name in names if name in self.told), None)
        if told is None:
            return responses
        self.used.add(told)
        if self.told[told] == "none":
            return tuple(replace(each, contents=()) if each.success else each for each in responses)
        if self.told[told] == _STREAM:
            return tuple(_of_events(response) if response.success else response for response in responses)
        kind = ContentKind(self.told[told])
        return tuple(_of_kind(response, kind) if response.success else response for response in responses)

    def unmatched(self, config: ClientConfig) -> Iterator[Diagnostic]:
        """Yield a finding for each operation that the configuration names and the document does not have."""
        for operation in self.told:
            if operation not in self.used:
                message = f"`responses` names '{operation}', and no operation is called that"
                pointer = config.pointer("responses", operation)
                yield Diagnostic("response-kind-unmatched", Severity.WARNING, message, pointer)


def _of_kind(response: Response, kind: ContentKind) -> Response:
    if any(content.kind is kind for content in response.contents):
        contents = tuple(content for content in response.contents if content.kind is kind)
    elif response.contents:
        contents = tuple(_changed(content, kind) for content in response.contents[:1])
    else:
        contents = (Content(_USUAL[kind], kind, _TYPES[kind], response.pointer),)
    return replace(response, contents=contents)


def _of_events(response: Response) -> Response:
    """Return a response with the events that the document describes, else with what it takes for the whole answer."""
    described = tuple(content for content in response.contents if content.item_type not in (None, AnyType()))
    if described:
        return replace(response, contents=described)
    content = next((each for each in response.contents if each.kind is ContentKind.JSON), None)
    kind, pointer = (AnyType(), response.pointer) if content is None else (content.type, content.pointer)
    event = Content("text/event-stream", ContentKind.EVENT_DATA, ArrayType(kind), pointer, item_type=kind)
    return replace(response, contents=(event,))


def _changed(content: Content, kind: ContentKind) -> Content:
    return Content(content.media_type, kind, _TYPES[kind], content.pointer, docs=content.docs)
