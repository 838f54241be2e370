"""Links models: brings in what their annotations name, as if the imports under TYPE_CHECKING had run.

A model's module imports no other model's module, so loading one loads just that one. Before pydantic looks at the
annotations of a model, `link` follows them breadth first and fills in the names.
"""

from __future__ import annotations

import inspect
import os
import sys
import threading
from collections import deque
from collections.abc import Callable, Iterator, Mapping
from importlib import import_module
from types import ModuleType
from typing import Any, ForwardRef, TypeVar, get_args

from typing_extensions import TypeAliasType

from ..lazy import index_of
from ..package import MODELS

T = TypeVar("T")

lock = threading.RLock()
"""Held while models are linked and built: pydantic builds one class in one thread."""

os.register_at_fork(
    before=lock.acquire, after_in_parent=lock.release, after_in_child=lock.release
)

_linked: set[int] = (
    set()
)  # ids of classes and aliases, which live as long as their modules

_SHALLOW = 60  # models that surely build without a deeper stack
_DEEP_STACK = 256 * 2**20
_DEEP_LIMIT = 100_000


def link(root: object) -> int:
    """Fill in the names that the annotations of `root` use, and those they lead to; return how many were new."""
    with lock:
        index = index_of(MODELS)
        queue = deque([root])
        seen: set[int] = set()
        while queue:
            item = queue.popleft()
            if isinstance(item, (type, TypeAliasType)):
                if id(item) in _linked or id(item) in seen:
                    continue
                seen.add(id(item))
                queue.extend(_fill_in(item, index))
            if isinstance(item, TypeAliasType):
                queue.append(item.__value__)
            queue.extend(get_args(item))
        return len(seen)


def _fill_in(item: type | TypeAliasType, index: Mapping[str, str]) -> list[object]:
    """Import what one class or alias names, into its module if that is one of ours."""
    is_ours = (item.__module__ or "").startswith(MODELS)
    namespace = vars(sys.modules[item.__module__ or ""]) if is_ours else {}
    targets: list[object] = []
    complete = is_ours  # a class of the user may go away, and its id with it
    for name in _names_of(item):
        if name in index:
            target = _import(name, index[name])
            if target is None:
                complete = False
                continue
            namespace.setdefault(name, target)
            targets.append(target)
    if complete:
        _linked.add(id(item))
    return targets


def inherited_names(cls: type) -> dict[str, Any]:
    """Return the models that a class derived from one of ours needs to know."""
    index = index_of(MODELS)
    if cls.__module__.startswith(MODELS):
        return {}  # `link` has filled them in
    return {
        name: _import(name, index[name]) for name in _names_of(cls) if name in index
    }


def evaluate(expression: str, namespace: dict[str, Any]) -> Any:
    """Evaluate an annotation of the generated code."""
    # The text comes from the generated modules, never from a document or a server.
    return eval(expression, namespace)


def build_with_deep_stack(build: Callable[[], T], models: int) -> T:
    """Run `build`; where more than a few models hang together, with room for a deep recursion."""
    with lock:
        if models <= _SHALLOW:
            try:
                return build()
            except RecursionError:
                pass
        return _run_in_deep_thread(build)


def _run_in_deep_thread(build: Callable[[], T]) -> T:
    outcome: list[T] = []
    failure: list[BaseException] = []

    def run() -> None:
        try:
            outcome.append(build())
        # Handed to the caller's thread.
        except BaseException as error:
            failure.append(error)

    limit, size = sys.getrecursionlimit(), threading.stack_size()
    thread = threading.Thread(target=run, name="specloom-build", daemon=True)
    try:
        threading.stack_size(_DEEP_STACK)
        sys.setrecursionlimit(max(limit, _DEEP_LIMIT))
        thread.start()
    finally:
        threading.stack_size(size)
    try:
        thread.join()
    finally:
        sys.setrecursionlimit(limit)
    if failure:
        raise failure[0]
    return outcome[0]


def _names_of(item: type | TypeAliasType) -> Iterator[str]:
    if isinstance(item, TypeAliasType):
        texts = list(_forward_references(item.__value__))
    else:
        bases = [
            item,
            *(base for base in item.__mro__ if base.__module__.startswith(MODELS)),
        ]
        texts = [
            text
            for base in bases
            for text in inspect.get_annotations(base).values()
            if isinstance(text, str)
        ]
    for text in texts:
        yield from compile(text, "<annotation>", "eval").co_names


def _forward_references(value: object) -> Iterator[str]:
    if isinstance(value, ForwardRef):
        yield value.__forward_arg__
    elif isinstance(value, str):
        yield value
    elif not isinstance(value, TypeAliasType):
        # The arguments of Literal are values, not types.
        for argument in () if _is_literal(value) else get_args(value):
            yield from _forward_references(argument)


def _is_literal(value: object) -> bool:
    return getattr(getattr(value, "__origin__", None), "_name", None) == "Literal"


def _import(name: str, module: str) -> Any:
    """Return the object, or None while its module is still being imported."""
    loaded: ModuleType = import_module(f"{MODELS}.{module}")
    return vars(loaded).get(name)
