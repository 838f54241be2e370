"""Streams that no response describes: what a body with a boolean `stream` asks for, by the names of schemas."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from specloom.config import ClientConfig
from specloom.diagnostics import Diagnostic, Severity
from specloom.ir.api import Content, ContentKind, RequestBody, Response
from specloom.ir.types import ArrayType, Reference
from specloom.lower.schemas.wants import want_of
from specloom.naming import split
from specloom.openapi import syntax
from specloom.openapi.syntax import Schema
from specloom.options import did_you_mean

NONE = "none"
"""What the configuration says of an operation that is to have no stream."""
_STREAMED = frozenset({"stream", "streaming", "streamed", "chunk"})
_ANSWER = frozenset({"response", "result", "output", "reply", "event"})


@dataclass(slots=True)
class Streams:
    """Finds what operations stream; `told` is what the configuration says, and what of it was asked for is `used`."""

    told: Mapping[str, str]
    schemas: tuple[Schema, ...]
    used: set[str] = field(default_factory=set)

    def of(
        self,
        names: Iterable[str],
        written: syntax.Operation,
        body: RequestBody | None,
        responses: tuple[Response, ...],
    ) -> Content | None:
        """Return what an operation streams; None where a response describes it, or nothing says anything."""
        told = next((name for name in names if name in self.told), None)
        answer = next((response for response in responses if response.success), None)
        if told is not None:
            self.used.add(told)
        if answer is None or any(
            _is_stream(content) for each in responses if each.success for content in each.contents
        ):
            return None
        if told is not None:
            item = next((each for each in self.schemas if each.name == self.told[told]), None)
        else:
            item = self._by_name(written) if body is not None and _may_ask(written) else None
        if item is None:
            return None
        kind = Reference(want_of(item).key)
        pointer = answer.contents[0].pointer if answer.contents else answer.pointer
        return Content("text/event-stream", ContentKind.EVENT_DATA, ArrayType(kind), pointer, item_type=kind)

    def unmatched(self, config: ClientConfig) -> Iterator[Diagnostic]:
        """Yield a finding for what the configuration says of streams and means nothing."""
        schemas = {schema.name for schema in self.schemas}
        for operation, schema in self.told.items():
            pointer = config.pointer("streams", operation)
            if operation not in self.used:
                message = f"`streams` names '{operation}', and no operation is called that"
                yield Diagnostic("stream-unmatched", Severity.WARNING, message, pointer)
            elif schema != NONE and schema not in schemas:
                message = f"`streams` says '{schema}' of '{operation}', and no schema is called that"
                hint = did_you_mean(schema, [name for name in schemas if name is not None])
                yield Diagnostic("stream-unmatched", Severity.WARNING, message, pointer, hint)

    def _by_name(self, written: syntax.Operation) -> Schema | None:
        """Return the one schema that is called as the answer is, but for a word that says that it is streamed."""
        answers = {
            _words(media.value.schema.ref.target.name)
            for named in written.responses
            if named.name.startswith("2")
            for media in named.value.value.contents
            if media.value.schema is not None and media.value.schema.ref is not None
            if media.value.schema.ref.target.name is not None
        }
        found = [
            schema
            for schema in self.schemas
            if schema.name is not None and _STREAMED & _lower(schema.name) and _words(schema.name) in answers
        ]
        return found[0] if len(found) == 1 else None


def _is_stream(content: Content) -> bool:
    return content.item_type is not None


def _may_ask(written: syntax.Operation) -> bool:
    """Whether the body of an operation has a boolean that is called `stream`."""
    contents = written.body.value.contents if written.body is not None else ()
    schemas = [media.value.schema.meant for media in contents if media.value.schema is not None]
    return any(_has_switch(schema) for schema in schemas)


def _has_switch(schema: Schema) -> bool:
    own = schema.properties.get("stream")
    if own is not None:
        kinds = [own.meant, *(branch.meant for branch in own.meant.branches)]
        return any("boolean" in kind.types for kind in kinds)
    return any(_has_switch(branch.meant) for branch in schema.branches)


def _lower(name: str) -> frozenset[str]:
    return frozenset(word.lower() for word in split(name))


def _words(name: str) -> tuple[str, ...]:
    """Return a name without the words that say that it is an answer, or a part of one that is streamed."""
    words = [word.lower() for word in split(name)]
    while words and words[-1] in _ANSWER | _STREAMED:
        words.pop()
    return tuple(words)
