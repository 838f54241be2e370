"""Gives what is assigned to a field of a model the form that the constructor gives it; reading never comes here."""

from __future__ import annotations

import datetime as dt
from typing import Annotated, Any

from pydantic.fields import FieldInfo

from ..kinds import is_list
from ..moments import moment
from .formats import IsoDate, IsoDateTime
from .shapes import ListShape, UnionShape, plain_types, shape_of


def assigned(field: FieldInfo, value: Any) -> Any:
    """Return the value of a field: a moment with its time zone, so that one without is known to be a server's."""
    hint: Any = field.annotation
    if field.metadata:
        hint = Annotated[(hint, *field.metadata)]
    return _of_type(hint, value)


def _of_type(hint: Any, value: Any) -> Any:
    if isinstance(value, dt.date):
        wanted = set(plain_types(hint))
        is_day = IsoDate in wanted and not isinstance(value, dt.datetime)
        return moment(value) if IsoDateTime in wanted and not is_day else value
    if is_list(value):
        item = _item_of(hint)
        if IsoDateTime in set(plain_types(item)):
            items = [_of_type(item, each) for each in value]
            same = all(a is b for a, b in zip(items, value, strict=True))
            return value if same else items
    return value


def _item_of(hint: Any) -> Any:
    """Return the type of the items, where a type is of lists or has a branch of lists."""
    match shape_of(hint):
        case ListShape(item):
            return item
        case UnionShape(branches):
            items = [item for item in map(_item_of, branches) if item is not None]
            return items[0] if items else None
        case _:
            return None
