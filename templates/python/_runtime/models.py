"""`ApiModel`, the base class of this client's models, beside the special types of their fields."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Self, cast

from .encode import json_bytes
from .omit import Omit
from .options import RequestOptionsInput, as_options
from .reading.decode import Decoder
from .values.arguments import takes_others
from .values.base import JsonModel
from .values.formats import (
    Base64,
    Base64Url,
    DecimalNumber,
    HttpDateTime,
    IsoDate,
    IsoDateTime,
    IsoDuration,
    IsoTime,
    UnixDateTime,
    UnixDateTimeNumber,
)
from .values.tagged import Tagged

__all__ = [
    "ApiModel",
    "Base64",
    "Base64Url",
    "DecimalNumber",
    "HttpDateTime",
    "IsoDate",
    "IsoDateTime",
    "IsoDuration",
    "IsoTime",
    "Tagged",
    "UnixDateTime",
    "UnixDateTimeNumber",
]

_OTHERS = "additional_properties"
_ARGUMENTS = {"self": "self_", "request_options": "request_options_"}
"""What a method calls fields whose own name has another meaning there."""
_Arguments = dict[
    str, Any
]  # said outside of the class, where `dict` is a name for a field


class ApiModel(JsonModel):
    """A JSON object: documented properties are attributes, and all others are kept in `model_extra`."""

    if TYPE_CHECKING:  # a field may be called as these are: `FreeNames`
        construct = copy = dict = from_orm = json = parse_file = cast("Any", None)
        parse_obj = parse_raw = schema = schema_json = update_forward_refs = cast(
            "Any", None
        )
        register = validate = cast("Any", None)

    def as_arguments(
        self, request_options: RequestOptionsInput | None = None
    ) -> _Arguments:
        """Return what was set as arguments of a method that takes its body field by field.

        Members that the document does not know, and what is no argument of such methods, as `stream`, go into the
        `body` of the options; what only the server sets is left out.
        """
        given: _Arguments = {
            name: getattr(self, name)
            for name in type(self).__pydantic_fields__
            if name in self.model_fields_set and name not in self._read_only
        }
        decided = {name: given.pop(name) for name in self._decided if name in given}
        arguments: _Arguments = {
            _ARGUMENTS.get(name, name): value for name, value in given.items()
        }
        others = dict(self.model_extra or {})
        if others and takes_others(type(self)) and _OTHERS not in arguments:
            arguments[_OTHERS], others = others, {}
        for name, value in decided.items():
            others[type(self).__pydantic_fields__[name].alias or name] = value
        options = as_options(request_options)
        if others and not isinstance(options.body, Omit | str | bytes):
            body = {**others, **(options.body or {})}
            arguments["request_options"] = replace(options, body=body)
        elif request_options is not None:
            arguments["request_options"] = options
        return arguments

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Read a mapping of the server's names, as tolerantly as a response is read."""
        return cls.from_json(json_bytes(data, whole=True))

    @classmethod
    def from_json(cls, text: str | bytes) -> Self:
        """Read JSON text, as tolerantly as a response is read."""
        result: Self = Decoder(cls).decode(
            text.encode() if isinstance(text, str) else text
        )
        return result
