"""What the constructor of a model takes: the names of its fields, and how they look to `help` and to editors."""

from __future__ import annotations

import inspect
from collections.abc import Iterable
from functools import lru_cache
from typing import Any

from pydantic import AliasChoices, BaseModel

from ..nearest import did_you_mean


def refuse_unknown(cls: type[BaseModel], names: Iterable[str]) -> None:
    """Raise TypeError for a name that a model does not know, unless the document says that it may have others."""
    known = _known_names(cls)
    if known is None or known.issuperset(names):
        return
    unknown = next(name for name in names if name not in known)
    near = did_you_mean(unknown, cls.__pydantic_fields__)
    raise TypeError(f"{cls.__name__} has no field {unknown!r}{near}")


@lru_cache(maxsize=4096)
def takes_others(cls: type[BaseModel]) -> bool:
    """Tell whether the document says that an object may have members besides those that it names."""
    return any(
        "__pydantic_extra__" in inspect.get_annotations(base)
        for base in cls.__mro__
        if base is not BaseModel
    )


@lru_cache(maxsize=4096)
def _known_names(cls: type[BaseModel]) -> frozenset[str] | None:
    """Return the names that a constructor takes; None where it takes all, or leaves it to pydantic."""
    if takes_others(cls) or cls.model_config.get("extra") != "allow":
        return None
    cls.model_rebuild()
    names: set[str] = set()
    for name, field in cls.__pydantic_fields__.items():
        names.add(name)
        alias = field.validation_alias
        choices = alias.choices if isinstance(alias, AliasChoices) else [alias]
        if not all(choice is None or isinstance(choice, str) for choice in choices):
            return None  # a path into an object, as a class of the user may have
        names.update(choice for choice in choices if isinstance(choice, str))
    return frozenset(names)


class Signature:
    """The signature of a model's constructor: made when it is asked for, with the attributes as arguments."""

    def __get__(self, instance: object, owner: type[BaseModel]) -> inspect.Signature:
        if instance is not None:
            raise AttributeError("__signature__")
        owner.model_rebuild()
        arguments = [
            inspect.Parameter(
                name,
                inspect.Parameter.KEYWORD_ONLY,
                default=_default(field),
                annotation=field.annotation,
            )
            for name, field in owner.__pydantic_fields__.items()
        ]
        if takes_others(owner):
            arguments.append(inspect.Parameter("others", inspect.Parameter.VAR_KEYWORD))
        return inspect.Signature(arguments)


def _default(field: Any) -> Any:
    if field.is_required():
        return inspect.Parameter.empty
    return ... if field.default_factory else field.default
