"""Models that are not loaded yet, in the types of attributes: most answers hold few of those that they may hold."""

from __future__ import annotations

import sys
import types
from functools import lru_cache
from importlib import import_module
from types import ModuleType
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from ..package import MODELS


class Unloaded:
    """Stands for what a name among the models means, until somebody needs it."""


class Models:
    """Stands for the package of models in an annotation: what is loaded is itself, for all else there is a stand-in."""

    def __getattr__(self, name: str) -> Any:
        found = vars(sys.modules[MODELS]).get(name)
        return _stand_in(name) if found is None else found


@lru_cache(maxsize=4096)
def _stand_in(name: str) -> type[Unloaded]:
    return type(name, (Unloaded,), {})


@lru_cache(maxsize=1)
def named_types() -> ModuleType | None:
    """Return the module that says what names for types stand for; None where a document has no such names."""
    name = f"{MODELS}._named_types"
    try:
        return import_module(name)
    except ModuleNotFoundError as error:
        if error.name != name:
            raise
        return None


def is_unloaded(hint: Any) -> bool:
    """Tell whether a type is only a stand-in."""
    return isinstance(hint, type) and issubclass(hint, Unloaded)


def loaded(hint: Any) -> Any:
    """Return a type with all that it names; what is within a model is none of that."""
    if is_unloaded(hint):
        return getattr(sys.modules[MODELS], hint.__name__)
    origin, arguments = get_origin(hint), get_args(hint)
    if not arguments or origin is Literal:
        return hint
    if origin is Annotated:
        return Annotated[(loaded(arguments[0]), *arguments[1:])]
    found = tuple(map(loaded, arguments))
    if found == arguments:
        return hint
    if origin in (Union, types.UnionType):
        return Union[found]  # noqa: UP007 - made of values, not written
    return origin[found]
