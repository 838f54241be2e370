"""The arguments that a client has of its own: what they are, and what of a request they become."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import Any, NamedTuple

from ..encode import plain_text
from ..errors import MissingCredentialsError
from ..settings import Own, Settings

_KINDS: Mapping[str, tuple[type, ...]] = {
    "string": (str,),
    "integer": (int,),
    "number": (int, float),
    "boolean": (bool,),
}
_TRUTH = {"true": True, "1": True, "false": False, "0": False}


class OwnValues(NamedTuple):
    """The values of a client's own arguments by their names, those that are not given as None."""

    settings: Settings
    values: Mapping[str, Any]

    def headers(self, names: Mapping[str, Any] | None = None) -> dict[str, str | None]:
        """Return the headers that they are sent in; of some alone, where `names` has those."""
        return {
            own.header: _text(self.values[own.argument])
            for own in self.settings.own
            if own.header and self._is_sent(own, names)
        }

    def query(self, names: Mapping[str, Any] | None = None) -> dict[str, object]:
        """Return the query parameters that they are sent in."""
        return {
            own.query: _text(self.values[own.argument])
            for own in self.settings.own
            if own.query and self._is_sent(own, names)
        }

    def variables(self) -> dict[str, object]:
        """Return the variables of servers that they fill in."""
        return {
            own.variable: plain_text(self.values[own.argument])
            for own in self.settings.own
            if own.variable and self.values[own.argument] is not None
        }

    def replaced(self, given: Mapping[str, Any]) -> OwnValues:
        """Return these values with some others in their place. Raise TypeError for what is none."""
        known = {own.argument: own for own in self.settings.own}
        new = {name: _checked(known[name], value) for name, value in given.items()}
        return OwnValues(self.settings, {**self.values, **new})

    def _is_sent(self, own: Own, names: Mapping[str, Any] | None) -> bool:
        if names is None:
            return self.values[own.argument] is not None
        return own.argument in names


def own_values(settings: Settings, given: Mapping[str, Any]) -> OwnValues:
    """Return the values: what is given, else what the environment has, else the default.

    Raise MissingCredentialsError where one is missing that must be there, and TypeError or ValueError for what is none.
    """
    values: dict[str, Any] = {}
    for own in settings.own:
        value = _checked(own, given.get(own.argument))
        if value is None and own.reads:
            variable = settings.variable(own.argument)
            text = os.environ.get(variable)
            value = _read(own, text, variable) if text else None
        if value is None:
            value = own.default
        if value is None and own.required:
            raise MissingCredentialsError(
                missing(settings, own.argument, reads=own.reads)
            )
        values[own.argument] = value
    return OwnValues(settings, values)


def missing(settings: Settings, argument: str, *, reads: bool = True) -> str:
    """Say that a client needs an argument, and how to give it."""
    way = f", or set {settings.variable(argument)} in the environment" if reads else ""
    return f"the client needs {argument}: pass {argument}={way}"


def _checked(own: Own, value: object) -> object:
    kinds = _KINDS[own.kind]
    is_flag = own.kind == "boolean"
    if value is not None and (
        not isinstance(value, kinds) or isinstance(value, bool) != is_flag
    ):
        kind = type(value).__name__
        raise TypeError(f"{own.argument} must be of the type {own.kind}, not {kind}")
    return value


def _read(own: Own, text: str, variable: str) -> object:
    """Return what a text of the environment means. Raise ValueError where it means nothing."""
    try:
        match own.kind:
            case "string":
                return text
            case "integer":
                return int(text)
            case "number":
                return float(text)
            case "boolean":
                return _TRUTH[text.strip().lower()]
    except (ValueError, KeyError):
        raise ValueError(
            f"{variable} in the environment must be of the type {own.kind}"
        ) from None


def _text(value: object) -> str | None:
    return None if value is None else plain_text(value)
