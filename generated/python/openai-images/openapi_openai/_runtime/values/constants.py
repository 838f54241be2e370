"""Constants count as set in what a person makes, so that they are sent; what a server sent stays as it came."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..kinds import is_collection, is_mapping
from ..omit import Omit


def set_constants(model: Any, given: Mapping[str, Any]) -> None:
    """Count the constants of a new model as set, and those inside it, where dicts were given for models.

    `given` is what it was made of; one that is `omit` there is left out.
    """
    fields = type(model).__pydantic_fields__
    for name in type(model)._constants:  # noqa: SLF001  # of our own base class
        given_for_it = given.get(name, given.get(fields[name].alias))
        if not isinstance(given_for_it, Omit):
            model.__pydantic_fields_set__.add(name)
    for key, value in given.items():
        if is_mapping(value) or is_collection(value):
            _follow(_member(model, key), value)


def _follow(made: Any, given: Any) -> None:
    """Go on where something was made of a dict or a list; a model among them is whoever's it was."""
    if made is given:
        return
    if is_mapping(given):
        if hasattr(made, "model_fields_set"):
            set_constants(made, given)
        elif is_mapping(made):
            for key, value in given.items():
                _follow(made.get(key), value)
    elif is_collection(given) and is_collection(made):
        for item, value in zip(made, given, strict=False):
            _follow(item, value)


def _member(model: Any, key: str) -> Any:
    """Return a member of a model by either of its names."""
    fields = type(model).__pydantic_fields__
    if key not in fields:
        names = (name for name, field in fields.items() if field.alias == key)
        key = next(names, key)
    return getattr(model, key, None)
