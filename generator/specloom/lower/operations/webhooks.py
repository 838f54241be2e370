"""The type of what any webhook sends: the union of their payloads, told apart as any union is."""

from __future__ import annotations

from specloom.diagnostics import Pointer
from specloom.ir.api import Operation
from specloom.ir.contents import payload_type, payloads
from specloom.ir.types import AliasDeclaration, AnyType, Docs, Type, UnionType
from specloom.ir.walk import without_null
from specloom.lower.origins import component_use
from specloom.lower.schemas.wants import Facts, Want
from specloom.openapi.syntax import Document, Schema

_NAME = "WebhookEvent"


def webhook_event(
    document: Document, webhooks: tuple[Operation, ...], schemas: dict[Pointer, Schema | None], facts: Facts
) -> Want | None:
    """Return a declaration of the payload of all `webhooks`; None where none of them has one.

    `schemas` has the schema of each of their contents.
    """
    sent: dict[Type, Schema | None] = {}
    for content in (content for webhook in webhooks for content in payloads(webhook)):
        read = payload_type(content)
        kind = without_null(read)
        sent.setdefault(kind, schemas[content.pointer] if read == content.type else None)
    if not sent:
        return None
    types = tuple(sent)
    kind = types[0]
    if len(types) > 1 and any(isinstance(each, AnyType) for each in types):
        kind = AnyType()
    elif len(types) > 1:
        described = [schema for schema in sent.values() if schema is not None]
        whole = len(described) == len(types)
        kind = UnionType(types, facts.discriminators.of(None, described) if whole else None)
    pointer = Pointer(document.name, ("webhooks",))
    alias = AliasDeclaration(
        id=pointer.seen_from(document.name),
        pointer=pointer,
        docs=Docs(description="What any of the webhooks sends."),
        type=kind,
    )
    return Want(alias.id, alias, component_use(_NAME))
