"""Constants count as set in what a person makes, so that they are sent; what a server sent stays as it came."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pydantic import BaseModel

from ..kinds import is_collection, is_mapping
from ..omit import Omit


def set_constants(model: BaseModel, given: Mapping[str, Any]) -> None:
    """Count the constants of a new model as set, and those inside it, where dicts were given for models.

    `given` is what it was made of; one that is `omit` there is left out.
    """
    cls = type(model)
    constants: tuple[str, ...] = getattr(cls, "_constants", ())
    for name in constants:
        value = given.get(name, given.get(cls.__pydantic_fields__[name].alias or name))
        if not isinstance(value, Omit):
            model.__pydantic_fields_set__.add(name)
    for key, value in given.items():
        if is_mapping(value) or is_collection(value):
            _follow(_member(model, key), value)


def _follow(made: Any, given: object) -> None:
    """Go on where something was made of a dict or a list; a model that was given as one is left alone."""
    if made is given:
        return
    if is_mapping(given):
        if isinstance(made, BaseModel):
            set_constants(made, given)
        elif is_mapping(made):
            for key, value in given.items():
                _follow(made.get(key), value)
    elif is_collection(given) and is_collection(made):
        for item, value in zip(made, given, strict=False):
            _follow(item, value)


def _member(model: BaseModel, key: str) -> Any:
    """Return a member of a model by either of its names."""
    fields = type(model).__pydantic_fields__
    if key not in fields:
        names = (name for name, field in fields.items() if field.alias == key)
        key = next(names, key)
    return getattr(model, key, None)
