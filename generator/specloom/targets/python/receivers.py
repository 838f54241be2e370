"""What a server sends by itself, webhooks and callbacks: the functions that read it, and what none of them reads."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from specloom.diagnostics import Diagnostic, Severity
from specloom.ir.api import Api, Content, ContentKind, Operation
from specloom.render import Code
from specloom.targets.python.imports import Import, ImportBlock, block
from specloom.targets.python.literals import docstring, identifier, string
from specloom.targets.python.plan import Plan
from specloom.targets.python.types import Annotation, Side, join

_READ = (ContentKind.JSON, ContentKind.FORM, ContentKind.TEXT)


@dataclass(frozen=True, slots=True)
class ReaderView:
    """A function that reads what a callback sends; `expression` is its type as the runtime resolves it."""

    name: Code
    doc: Code
    result: Code
    expression: Code


@dataclass(frozen=True, slots=True)
class ReadersView:
    """The module of these functions."""

    imports: ImportBlock
    readers: tuple[ReaderView, ...]


def payloads(operation: Operation) -> list[Content]:
    """Return what a webhook or a callback sends, as far as it is read."""
    return [content for content in (operation.body.contents if operation.body else ()) if content.kind in _READ]


def callbacks(api: Api) -> list[Operation]:
    """Return each callback with a payload that is read, once, however many operations refer to it."""
    return [each for each in {each.pointer: each for each in api.callbacks}.values() if payloads(each)]


def payload_type(plan: Plan, operation: Operation) -> Annotation:
    """Return the type of what a callback sends."""
    types = plan.types(lambda module: f".models.{module}")
    return join(types.of(content.type, Side.READ) for content in payloads(operation))


def readers_view(plan: Plan) -> ReadersView:
    """Return the view of `callbacks.py`."""
    imports = {
        Import("collections.abc", "Mapping", typing_only=True),
        Import("._runtime.webhooks", "read_payload"),
    }
    readers = []
    for callback in callbacks(plan.api):
        kind = payload_type(plan, callback)
        imports |= kind.for_checkers()
        readers.append(
            ReaderView(
                name=identifier(plan.names.callbacks[callback.pointer]),
                doc=docstring(_doc(callback), indent=4),
                result=kind.code,
                expression=string(str(kind.code)),
            )
        )
    return ReadersView(block(imports), tuple(readers))


def _doc(callback: Operation) -> str:
    texts = [
        f"Return what the callback `{callback.method} {callback.path}` sends, typed.",
        (callback.docs.description or callback.docs.summary or "").strip(),
        "`headers` are those of the request: their `Content-Type` tells JSON from a form. Who sent it is not checked.",
        "Raises:\n    ApiError: The payload is not JSON.",
    ]
    return "\n\n".join(filter(None, texts))


def unread(api: Api) -> Iterator[Diagnostic]:
    """Yield a finding for each payload of a webhook or a callback that no function reads."""
    yield from _unread("webhook", api.webhooks)
    yield from _unread("callback", api.callbacks)


def _unread(code: str, operations: Iterable[Operation]) -> Iterator[Diagnostic]:
    for operation in operations:
        contents = operation.body.contents if operation.body else ()
        if contents and not payloads(operation):
            kinds = ", ".join(content.media_type for content in contents)
            message = f"the {code} `{operation.name.wire}` sends {kinds}, which no function reads"
            yield Diagnostic(code, Severity.OMISSION, message, operation.pointer)
