"""Answers that are only an envelope: the member that a method gives in place of all."""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping
from dataclasses import dataclass

from specloom.client.methods import Method
from specloom.client.pages.words import plain
from specloom.client.results import Value
from specloom.config import ClientConfig
from specloom.ir.api import ContentKind
from specloom.ir.types import Field, Presence
from specloom.ir.walk import Declarations, object_of

_ENVELOPE = frozenset(
    {"success", "successful", "ok", "status", "statuscode", "code", "message", "messages", "msg", "error", "errors"}
    | {"warning", "warnings", "info", "meta", "metadata", "requestid", "traceid", "resultinfo", "timestamp", "version"}
)
"""Members that say how a call went, and nothing of what it gives."""


@dataclass(frozen=True, slots=True)
class Unwrapped:
    """The member that a method gives: the object that has it, by its id, and its field."""

    declaration: str
    field: Field

    @property
    def may_be_absent(self) -> bool:
        """Whether an answer need not have it."""
        return self.field.presence is not Presence.REQUIRED


def unwrapped_of(
    methods: Iterable[Method], declarations: Declarations, config: ClientConfig, paged: Container[str]
) -> Mapping[str, Unwrapped]:
    """Return what methods give of their answers, by the keys of the methods; a list that is paged stays whole."""
    found: dict[str, Unwrapped] = {}
    for method in methods:
        operation = method.operation
        own = (operation.name.wire, operation.id, f"{operation.method} {operation.path}")
        told = next((config.unwrapped_operations[name] for name in own if name in config.unwrapped_operations), None)
        names = config.unwrapped if told is None else (told,)
        unwrapped = _member(method, declarations, names, is_told=told is not None)
        if unwrapped is not None and method.key not in paged:
            found[method.key] = unwrapped
    return found


def _member(method: Method, declarations: Declarations, names: Iterable[str], *, is_told: bool) -> Unwrapped | None:
    result = method.result
    if not isinstance(result, Value) or result.optional or len(result.contents) != 1:
        return None
    [content] = result.contents
    declaration = object_of(content.type, declarations) if content.kind is ContentKind.JSON else None
    fields = {field.name.wire: field for field in declaration.fields} if declaration is not None else {}
    for name in names:
        others = {plain(each) for each in fields if each != name}
        if declaration is not None and name in fields and (is_told or others <= _ENVELOPE):
            return Unwrapped(declaration.id, fields[name])
    return None
