"""Paths, webhooks and callbacks to operations."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from specloom.diagnostics import Pointer
from specloom.ir.api import Operation
from specloom.ir.facts import TOKEN
from specloom.ir.origins import Step, StepKind
from specloom.ir.types import Reference
from specloom.lower.operations.bodies import request_body_of, responses_of
from specloom.lower.operations.common import Types
from specloom.lower.operations.headers import success_headers
from specloom.lower.operations.idempotency import key_header
from specloom.lower.operations.long_running import with_result
from specloom.lower.operations.names import called, operation_name
from specloom.lower.operations.parameters import NOT_PARAMETERS, parameters_of
from specloom.lower.operations.response_kinds import ResponseKinds
from specloom.lower.operations.streams import Streams
from specloom.lower.operations.tags import Tags
from specloom.lower.origins import Use
from specloom.lower.schemas.wants import Facts, Want
from specloom.naming import class_spelling
from specloom.openapi import syntax
from specloom.openapi.syntax import Callback, Document, Named, Occurrence, PathItem, Schema


@dataclass(frozen=True, slots=True)
class Operations:
    """The operations of a document; `callbacks` are those that each one has, by its id."""

    paths: tuple[Operation, ...]
    webhooks: tuple[Operation, ...]
    callbacks: dict[str, tuple[Operation, ...]]
    payload_schemas: dict[Pointer, Schema | None]
    """The schemas of what webhooks send, by the place of the content."""
    wants: list[Want]
    schemas: list[Schema]
    """Those of all parts of operations."""

    def callbacks_of(self, operations: Iterable[Operation]) -> tuple[Operation, ...]:
        """Return the operations of the callbacks of `operations`, and of the callbacks of those; each once."""
        callbacks: dict[str, Operation] = {}
        waiting = list(operations)
        for operation in waiting:
            new = [each for each in self.callbacks.get(operation.id, ()) if str(each.pointer) not in callbacks]
            callbacks |= {str(each.pointer): each for each in new}
            waiting += new
        return tuple(callbacks.values())


def operations_of(document: Document, facts: Facts, tags: Tags, streams: Streams, kinds: ResponseKinds) -> Operations:
    """Return the operations of all paths, webhooks and callbacks, in the document's order."""
    # Where no scheme sends it, a parameter of that name is the only one who does.
    left_out = NOT_PARAMETERS if document.schemes else NOT_PARAMETERS - {"authorization"}
    lowering = _Lowering(
        document.name, Types(facts), tags, left_out, streams, kinds, document.schemas, called(document)
    )
    paths = tuple(
        [
            operation
            for named in document.paths
            for operation in lowering.item(f"/{named.name.removeprefix('/')}", named.value)
        ]
    )
    webhooks = [
        operation
        for named in document.webhooks
        for operation in lowering.item(named.name, named.value, Step(StepKind.WEBHOOK, named.name))
    ]
    schemas = {
        media.value.pointer: media.value.schema
        for named in document.webhooks
        for operation in named.value.value.operations
        for media in (operation.body.value.contents if operation.body is not None else ())
    }
    return Operations(paths, tuple(webhooks), lowering.callbacks, schemas, lowering.types.wants, lowering.types.schemas)


@dataclass(slots=True)
class _Lowering:
    """One walk over the path items of a document, whose root file is called `root`."""

    root: str
    types: Types
    tags: Tags
    left_out: frozenset[str]
    streams: Streams
    kinds: ResponseKinds
    schemas: tuple[Schema, ...]
    """The schemas that have a name."""
    called: Mapping[tuple[str, str], str]
    """What the types inside an operation are named after, by its id and its path."""
    callbacks: dict[str, tuple[Operation, ...]] = field(default_factory=dict)

    def item(
        self, path: str, occurrence: Occurrence[PathItem], receiver: Step | None = None, around: Use | None = None
    ) -> list[Operation]:
        """Return the operations of a path item; several places may refer to one, and each place has its own.

        What the server sends has the name of its `receiver`, a webhook or the callback of what is `around`.
        """
        return [
            self.operation(path, occurrence, written, receiver, around)
            for written in occurrence.value.operations
            if TOKEN.match(written.method)
        ]

    def operation(
        self,
        path: str,
        occurrence: Occurrence[PathItem],
        written: syntax.Operation,
        receiver: Step | None,
        around: Use | None,
    ) -> Operation:
        """Return an operation."""
        item = occurrence.value
        method = written.method.lower()
        if written.operation_id is not None:
            wire = written.operation_id
            use = Use(None, (Step(StepKind.OPERATION, self.called.get((wire, path), wire)),))
        elif receiver is not None:
            wire = receiver.word if around is None else f"{_spelled(around)} {receiver.word}"
            use = Use(None, (*(around.steps if around is not None else ()), receiver))
        else:
            wire = f"{method} {path}"
            use = Use(None, (Step(StepKind.OPERATION, f"{method} {item.component or path}"),))
        pointer = occurrence.pointer.child(*written.key)
        key = pointer.seen_from(self.root)
        groups = self.tags.groups(written.tags)
        responses = responses_of(written.responses, use, self.types)
        body = None if written.body is None else request_body_of(written.body, use, self.types)
        named = (wire, f"{written.method.upper()} {path}")
        streamed = None
        if receiver is None:
            responses = self.kinds.of(named, responses)
            streamed = self.streams.of(named, written, body, responses)
        headers = success_headers(responses, written, use, self.root)
        self.callbacks[key] = tuple([each for callback in written.callbacks for each in self.callback(callback, use)])
        parameters = parameters_of(path, item, written, use, self.types, left_out=self.left_out, sent=receiver is None)
        operation = Operation(
            id=key,
            name=operation_name(wire, written, path),
            method=written.method,
            path=path,
            tags=groups,
            group=written.given_group,
            labels=tuple(dict.fromkeys(tag for tag in written.tags if tag not in groups)),
            parameters=parameters,
            body=body,
            responses=responses,
            headers=None if headers is None else Reference(headers.key),
            security=written.security,
            servers=written.servers or item.servers or None,
            pointer=pointer,
            docs=written.docs,
            streamed=streamed,
            idempotency_key=key_header(parameters, item, written),
            paging=written.paging,
            long_running=with_result(written.long_running, self.schemas),
            called=written.called,
        )
        if headers is not None:
            self.types.wants.append(headers)
        return operation

    def callback(self, callback: Callback, use: Use) -> Iterator[Operation]:
        """Yield the operations of a callback, for the types of their payloads."""
        named: Named[Occurrence[PathItem]]
        for named in callback.items:
            yield from self.item(named.name, named.value, Step(StepKind.CALLBACK, callback.name), use)


def _spelled(use: Use) -> str:
    """Return what an operation is called, as the first part of the names of its callbacks."""
    return class_spelling(" ".join(step.word for step in use.steps))
