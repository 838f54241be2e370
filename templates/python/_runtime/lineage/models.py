"""`BaseModel`: the base class of the models of a tree of resources, with the methods that those of published SDKs have."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, cast

from ..encode import json_bytes
from ..models import ApiModel
from ..reading.decode import Decoder


def construct_type(*, value: object, type_: Any) -> Any:
    """Read plain values of JSON as a type, as tolerantly as a response is read."""
    result, _ = Decoder(type_).read(json_bytes(value, whole=True))
    return result


class BaseModel(ApiModel):
    """A JSON object: documented properties are attributes, and all others are kept in `model_extra`."""

    if TYPE_CHECKING:  # mypy looks for what a field hides up to the class that says so
        copy = dict = from_orm = json = parse_file = parse_obj = cast("Any", None)
        parse_raw = schema = schema_json = update_forward_refs = cast("Any", None)
        register = validate = cast("Any", None)

    def to_json(
        self,
        *,
        indent: int | None = 2,
        use_api_names: bool = True,
        exclude_unset: bool = True,
        exclude_defaults: bool = False,
        exclude_none: bool = False,
        warnings: bool = False,
    ) -> str:
        """Return what was set as JSON text, under the names that the server uses; each `exclude_` leaves more out."""
        return super().to_json(
            indent=indent,
            use_api_names=use_api_names,
            exclude_unset=exclude_unset,
            exclude_defaults=exclude_defaults,
            exclude_none=exclude_none,
            warnings=warnings,
        )

    @classmethod
    def construct(cls, _fields_set: set[str] | None = None, **values: Any) -> Self:
        """Make a model of anything, without checks: what is missing is None, and what does not fit stands as it is.

        Objects within become models. Values are named as attributes are, or as the server names them.
        """
        fields = cls.__pydantic_fields__
        named = {
            (fields[name].alias if name in fields else None) or name: value
            for name, value in values.items()
        }
        try:
            made: Self = construct_type(value=named, type_=cls)
        except (TypeError, ValueError):  # what JSON cannot say
            every = {**dict.fromkeys(fields), **values}
            return super().model_construct(_fields_set or {*values}, **every)
        if _fields_set is not None:
            made.__pydantic_fields_set__ = _fields_set
        return made

    if not TYPE_CHECKING:  # pydantic's signature is another
        model_construct = construct
