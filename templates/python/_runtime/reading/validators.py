"""Pydantic's reader of JSON for a type, as this client asks it: strictly, by the names on the wire, without NaN."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache, partial
from typing import Any

from pydantic import ConfigDict, TypeAdapter

from ..values.base import JsonModel
from ..values.building import built

_FINITE = ConfigDict(allow_inf_nan=False)


@lru_cache(maxsize=4096)
def json_validator(hint: Any) -> Callable[[bytes | str], Any]:
    """Return what reads JSON as a type, and raises ValidationError."""
    # In JSON only the wire names are names; what has the name of an attribute is unknown.
    return partial(_reader(hint), strict=True, by_alias=True, by_name=False)


def _reader(hint: Any) -> Callable[..., Any]:
    model: Any = hint
    if isinstance(hint, type) and issubclass(hint, JsonModel):
        model.model_rebuild()
        of_model: Callable[..., Any] = model.__pydantic_validator__.validate_json
        return of_model
    adapter: TypeAdapter[Any] = built(lambda: TypeAdapter(model, config=_FINITE))
    return adapter.validator.validate_json
