"""Long operations: the method that waits for what an operation begins, what it asks later on, and what comes of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from specloom.client.methods import methods_of
from specloom.client.polling.decide import Waiting, waiting_of
from specloom.client.polling.polling import ANSWER, Asked, Filled, Polling
from specloom.config import ClientConfig
from specloom.ir.api import Api, Operation
from specloom.ir.pagination import Path
from specloom.ir.types import Reference, Type
from specloom.ir.walk import Declarations
from specloom.openapi import syntax
from specloom.render import Code
from specloom.targets.ruby import names
from specloom.targets.ruby.media_options import read_content
from specloom.targets.ruby.model import (
    RubyApi,
    RubyAsked,
    RubyGiven,
    RubyOperation,
    RubyType,
    RubyWait,
    TypeKind,
)
from specloom.targets.ruby.schemas.merge import merged
from specloom.targets.ruby.schemas.types import Types
from specloom.targets.ruby.schemas.written_operations import WrittenOperation

_ACCEPTED = "202"


def waits_of(api: Api, declarations: Declarations, config: ClientConfig, paged: Mapping[str, object]) -> Waiting:
    """Return how operations are waited for, by their ids, and what is to be said of it. Raise InputError.

    What is `paged`, by the ids of operations, begins nothing.
    """
    methods = methods_of(api, declarations)
    keys = {method.key for method in methods if method.operation.id in paged}
    waiting = waiting_of(methods, declarations, config, keys)
    by_id = {method.operation.id: waiting.methods[method.key] for method in methods if method.key in waiting.methods}
    return Waiting(by_id, waiting.diagnostics)


@dataclass(frozen=True, slots=True)
class WaitingOperations:
    """Adds the methods that wait; `found` is how, by the ids of operations."""

    found: Mapping[str, Polling]
    types: Types
    declarations: Declarations
    written: Mapping[str, WrittenOperation]

    def in_apis(self, apis: tuple[RubyApi, ...]) -> tuple[RubyApi, ...]:
        """Return the classes with the methods that wait for what others begin."""
        known: dict[str, tuple[RubyApi, RubyOperation]] = {}
        for api in apis:
            for operation in api.operations:
                known.setdefault(operation.ir.id, (api, operation))
        return tuple(replace(api, operations=tuple(self._operations(api, known))) for api in apis)

    def _operations(self, api: RubyApi, known: Mapping[str, tuple[RubyApi, RubyOperation]]) -> Iterator[RubyOperation]:
        own = api.operations
        further = [items.name for each in own for items in (each.stream, each.pages) if items is not None]
        waits = (each.ir.id in self.found for each in own)
        for operation, name in zip(
            own, names.further((each.name for each in own), "and_wait", waits, further), strict=True
        ):
            polling = self.found.get(operation.ir.id)
            yield operation if polling is None else replace(operation, wait=self._wait(operation, name, polling, known))

    def _wait(
        self,
        first: RubyOperation,
        name: Code,
        polling: Polling,
        known: Mapping[str, tuple[RubyApi, RubyOperation]],
    ) -> RubyWait:
        poll = self._asked(first, polling.poll, known)
        finish = self._asked(first, polling.finish, known)
        reading = self._reading(polling.final_type)
        if polling.finish is not None:
            gives = known[polling.finish.method.operation.id][1].gives
        elif polling.result:
            last = polling.poll.method.operation if polling.poll is not None else first.ir
            gives = self._at(last, polling.result)
        elif polling.poll is not None:
            gives = known[polling.poll.method.operation.id][1].gives
        else:
            gives = reading or _in_the_end(first)
        return RubyWait(name, polling, gives, poll, finish, reading)

    def _asked(
        self, first: RubyOperation, asked: Asked | None, known: Mapping[str, tuple[RubyApi, RubyOperation]]
    ) -> RubyAsked | None:
        if asked is None:
            return None
        api, later = known[asked.method.operation.id]
        given = (_given(first, later, each) for each in asked.filled)
        return RubyAsked(api.class_name, later.name, tuple(given))

    def _reading(self, final: Type | None) -> RubyType | None:
        """Return the type of a result that the operation does not answer; that is a component of the document."""
        if not isinstance(final, Reference):
            return None
        by_place = {pointer: key for key, pointer in self.types.schemas.pointers.items()}
        return next(
            (self.types.named(by_place[place]) for place in self.declarations[final.id].places if place in by_place),
            None,
        )

    def _at(self, operation: Operation, path: Path) -> RubyType:
        """Return the type of what stands at a path of the answer of an operation."""
        schema = self._schema(operation)
        for name in path:
            if schema is None:
                break
            schemas = self.types.schemas
            schema = merged(schemas, schemas.resolved(schema)).properties.get(name)
        return self.types.of(schema) if schema is not None else RubyType(TypeKind.OBJECT)

    def _schema(self, operation: Operation) -> syntax.Schema | None:
        successes = sorted(
            (each for each in operation.responses if each.success), key=lambda each: each.status != "200"
        )
        read = {content.pointer for each in successes if (content := read_content(each)) is not None}
        written = self.written[operation.id].operation.responses
        medias = (media.value for each in written for media in each.value.value.contents)
        return next((media.schema for media in medias if media.pointer in read), None)


def _given(first: RubyOperation, later: RubyOperation, filled: Filled) -> RubyGiven:
    """Return which argument of a later call has which value, by the names that both methods have in Ruby."""
    argument = _argument(later, filled.parameter.location.value, filled.parameter.name.wire)
    if filled.origin == ANSWER:
        return RubyGiven(argument, filled.path, None, is_path=filled.is_path)
    return RubyGiven(argument, (), _argument(first, filled.origin, filled.path[0]))


def _argument(operation: RubyOperation, location: str, wire: str) -> Code:
    return next(each.name for each in operation.arguments if (each.location.value, each.wire) == (location, wire))


def _in_the_end(first: RubyOperation) -> RubyType | None:
    """Return the type of what an operation answers when it does not go on; None where only its acceptance is told."""
    ends = [each for each in first.responses if each.ir.success and each.ir.status != _ACCEPTED]
    success = min(ends, key=lambda each: each.ir.status != "200", default=None)
    return success.read if success is not None else RubyType(TypeKind.OBJECT)
