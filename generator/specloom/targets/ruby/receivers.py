"""What a server sends by itself: the type of what any webhook sends, and the functions that read callbacks."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from specloom.client.receivers import read_callbacks
from specloom.diagnostics import Pointer
from specloom.ir.api import Api, Content, ContentKind, Operation
from specloom.ir.contents import payloads
from specloom.naming import Scope, snake
from specloom.openapi.syntax import Document
from specloom.render import Code
from specloom.targets.ruby import names
from specloom.targets.ruby.facts import Facts
from specloom.targets.ruby.literals import identifier
from specloom.targets.ruby.model import (
    ModelKind,
    RubyCallback,
    RubyDiscriminator,
    RubyModel,
    RubyReceivers,
    RubyType,
    TypeKind,
)
from specloom.targets.ruby.schemas.types import Types
from specloom.targets.ruby.schemas.written_receivers import Received

TEXTS = (ContentKind.TEXT, ContentKind.XML)
"""What a payload is given as text in: nothing parses XML."""
_OURS = frozenset({"parse_webhook", "verify_webhook", "configure"})


@dataclass(frozen=True, slots=True)
class Receivers:
    """Makes what reads webhooks and callbacks; `classes` has the class of each schema by its place."""

    api: Api
    types: Types
    facts: Facts
    received: Received
    classes: Mapping[Pointer, str]

    def of(self, document: Document, class_names: names.Classes) -> RubyReceivers:
        """Return what reads the webhooks and the callbacks of the client."""
        callbacks = tuple(
            RubyCallback(name, callback, self._joined([callback], class_names, f"{name}_payload"))
            for name, callback in self._named_callbacks()
        )
        sent = [webhook for webhook in self.api.webhooks if payloads(webhook)]
        if not sent:
            return RubyReceivers(callbacks=callbacks)
        event = self._joined(sent, class_names, "WebhookEvent", Pointer(document.name, ("webhooks",)))
        return RubyReceivers(event, callbacks)

    def _named_callbacks(self) -> list[tuple[Code, Operation]]:
        scope = Scope(_OURS)
        ordered = sorted(read_callbacks(self.api), key=lambda each: (len(each.name.wire), each.name.wire, each.pointer))
        found = {each.id: scope.allocate(f"parse_{snake(each.name.words) or 'callback'}") for each in ordered}
        return [(identifier(found[each.id]), each) for each in read_callbacks(self.api)]

    def _joined(
        self, operations: list[Operation], class_names: names.Classes, key: str, pointer: Pointer | None = None
    ) -> RubyModel | RubyType:
        """Return the type of what operations send: the one that all have, or a choice of theirs."""
        kinds = tuple(dict.fromkeys(self._type(each) for operation in operations for each in payloads(operation)))
        if len(kinds) == 1:
            return kinds[0]
        name = class_names.model(key)
        return RubyModel(
            kind=ModelKind.ONE_OF,
            class_name=name,
            file_stem=names.file_stem(name),
            pointer=pointer or operations[0].pointer,
            title=None,
            description="What any of the webhooks sends." if pointer is not None else None,
            types=kinds,
            tags=self._tags(pointer, kinds) if pointer is not None else None,
        )

    def _type(self, content: Content) -> RubyType:
        if content.kind in TEXTS:
            return RubyType(TypeKind.STRING)
        media = self.received.medias.get(content.pointer)
        return (
            self.types.of(media.schema) if media is not None and media.schema is not None else RubyType(TypeKind.OBJECT)
        )

    def _tags(self, pointer: Pointer, kinds: tuple[RubyType, ...]) -> RubyDiscriminator | None:
        """Return what tells the payloads apart, where each of them is a model that it tells."""
        found = self.facts.tags(pointer)
        if found is None or any(kind.kind is not TypeKind.MODEL for kind in kinds):
            return None
        name, places = found
        own = {kind.model for kind in kinds}
        mapping = {}
        for value, those in places:
            classes = [self.classes[place] for place in those if place in self.classes]
            chosen = next((each for each in classes if each in own), None)
            if chosen is not None:
                mapping[value] = chosen
        if set(mapping.values()) != own:
            return None
        return RubyDiscriminator(identifier(names.variable(name.wire)), name.wire, tuple(sorted(mapping.items())))
