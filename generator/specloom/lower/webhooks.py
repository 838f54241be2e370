"""The type of what any webhook sends: the union of their payloads, told apart as any union is."""

from __future__ import annotations

from collections.abc import Callable

from specloom.ir.api import Content, ContentKind, Operation
from specloom.ir.types import AliasDeclaration, AnyType, Docs, NullableType, Type, UnionType
from specloom.ir.words import Name
from specloom.lower.context import Context
from specloom.lower.discriminators import discriminator_of
from specloom.openapi.references import Node

_NAME = Name("WebhookEvent", ("webhook", "event"))


_READ = (ContentKind.JSON, ContentKind.FORM, ContentKind.TEXT)


def _payloads_of(webhook: Operation) -> list[Content]:
    """Return what a webhook sends, as far as a client reads it."""
    return [content for content in (webhook.body.contents if webhook.body else ()) if content.kind in _READ]


def event_of(
    context: Context, webhooks: tuple[Operation, ...], schema_of: Callable[[Content], Node]
) -> AliasDeclaration | None:
    """Return a name for the payload of all `webhooks`; None where none of them has one."""
    types: list[Type] = []
    nodes: list[Node] = []
    for content in (content for webhook in webhooks for content in _payloads_of(webhook)):
        kind = content.type.inner if isinstance(content.type, NullableType) else content.type
        if kind not in types:
            types.append(kind)
            nodes.append(schema_of(content))
    if not types:
        return None
    pointer = context.resolver.root.pointer.child("webhooks")
    kind = types[0]
    if len(types) > 1 and any(isinstance(each, AnyType) for each in types):
        kind = AnyType()
    elif len(types) > 1:
        kind = UnionType(tuple(types), discriminator_of(context, Node({}, pointer), nodes))
    docs = Docs(description="What any of the webhooks sends.")
    return AliasDeclaration(
        id=context.id_of(pointer), name=_NAME, pointer=pointer, docs=docs, component=False, type=kind
    )
