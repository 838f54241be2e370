"""Views of the functions that read what a server sends by itself to the addresses that it was given: callbacks."""

from __future__ import annotations

from dataclasses import dataclass

from specloom.client.receivers import read_callbacks
from specloom.ir.api import Operation
from specloom.ir.contents import payload_type, payloads
from specloom.render import Code
from specloom.targets.python.imports import Import, ImportBlock, block
from specloom.targets.python.literals import docstring
from specloom.targets.python.plan import Plan
from specloom.targets.python.typing.annotations import Annotation, Side, Types, join, of_package


@dataclass(frozen=True, slots=True)
class ReaderView:
    """A function that reads what a callback sends."""

    name: Code
    doc: Code
    type: Code


@dataclass(frozen=True, slots=True)
class ReadersView:
    """The module of these functions."""

    imports: ImportBlock
    readers: tuple[ReaderView, ...]


def annotation_of(types: Types, operation: Operation) -> Annotation:
    """Return the type of what a webhook or a callback sends."""
    return join(types.of(payload_type(content), Side.READ) for content in payloads(operation))


def readers_view(plan: Plan) -> ReadersView:
    """Return the view of `callbacks.py`."""
    imports = {
        Import("collections.abc", "Mapping"),
        Import("._runtime.webhooks", "read_payload"),
    }
    types = plan.types(of_package("."))
    readers = []
    for callback in read_callbacks(plan.api):
        kind = annotation_of(types, callback)
        imports |= kind.imports
        readers.append(
            ReaderView(
                name=plan.names.callbacks[callback.id],
                doc=docstring(_doc(callback), indent=4),
                type=kind.code,
            )
        )
    return ReadersView(block(imports), tuple(readers))


def _doc(callback: Operation) -> str:
    texts = [
        f"Return what the callback `{callback.method} {callback.path}` sends, typed.",
        (callback.docs.description or callback.docs.summary or "").strip(),
        "`headers` are those of the request, whose `Content-Type` says how to read it. Who sent it is not checked.",
        "Raises:\n    ApiError: The payload is not JSON.",
    ]
    return "\n\n".join(filter(None, texts))
