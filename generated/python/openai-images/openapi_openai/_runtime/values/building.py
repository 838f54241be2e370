"""Builds what pydantic needs to know of a model: one model after the other, however deep they hang together.

pydantic goes into the models of a model's fields by recursion, which ends at a hundred or so in a chain. Here the
model that is asked for has its turn, then those that it names, then those that they name, and each is one level deep.
"""

from __future__ import annotations

import os
import threading
from collections.abc import Callable
from typing import Any, TypeVar

from pydantic import GetCoreSchemaHandler
from pydantic_core import CoreSchema, core_schema

from .deep_stack import with_deep_stack

T = TypeVar("T")

lock = threading.RLock()
"""Held while models are built: pydantic before 2.14 lets two threads build one class at the same time."""

os.register_at_fork(
    before=lock.acquire, after_in_parent=lock.release, after_in_child=lock.release
)

_KEPT_EVERY = 16
"""pydantic puts a schema that is named once where it is named. Each that many levels it is told not to, for else a
chain of models would be one schema as deep as the chain, and what reads that (it is compiled) overruns its stack."""


class _Build:
    """One schema in the making: the references in it to models that have not had their turn."""

    def __init__(self, generator: object) -> None:
        self.generator = generator
        self.current: type | None = None
        self.level = 1
        self.waiting: dict[type, list[dict[str, Any]]] = {}

    def reference_to(self, cls: type) -> CoreSchema:
        kept = {"kept": True} if self.level % _KEPT_EVERY == 0 else None
        reference: Any = core_schema.definition_reference_schema(
            f"{cls.__module__}.{cls.__qualname__}:{id(cls)}", metadata=kept
        )
        self.waiting.setdefault(cls, []).append(reference)
        schema: CoreSchema = reference
        return schema

    def finish(self, handler: GetCoreSchemaHandler) -> None:
        while self.waiting:
            level, self.waiting = self.waiting, {}
            self.level += 1
            for cls, references in level.items():
                self.current = cls
                definition: Any = handler.generate_schema(cls)
                for reference in references:
                    reference.update(definition)


class _Thread(threading.local):
    build: _Build | None = None


_thread = _Thread()


def schema_of(cls: type, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
    """Return the schema of a model, or a reference to it where another one's is being made."""
    # Only what pydantic makes in one go shares definitions.
    generator = getattr(handler, "_generate_schema", None)
    outer = _thread.build
    if outer is not None and outer.generator is generator:
        if outer.current is not cls:
            return outer.reference_to(cls)
        outer.current = None
        return handler(source)
    build = _thread.build = _Build(generator)
    try:
        schema = handler(source)
        build.finish(handler)
        return schema
    finally:
        _thread.build = outer


def built(build: Callable[[], T]) -> T:
    """Run `build`, in which pydantic builds models, in one thread at a time."""
    with lock:
        try:
            return build()
        except RecursionError:
            return with_deep_stack(build)


def evaluate(expression: str, namespace: dict[str, Any]) -> Any:
    """Evaluate an annotation of the generated code."""
    # The text comes from the generated modules, never from a document or a server.
    return eval(expression, namespace)
