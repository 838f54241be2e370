"""Styles: what must be said of how a value is written, beyond what its place and its style have by themselves."""

from __future__ import annotations

from specloom.ir.api import Parameter, Style
from specloom.ir.facts import DEFAULT_STYLES, explodes


def other_style(parameter: Parameter) -> Style | None:
    """Return the style of a parameter where it is not the default of its location."""
    return parameter.style if parameter.style is not DEFAULT_STYLES[parameter.location] else None


def other_explode(style: Style, *, explode: bool | None) -> bool | None:
    """Return whether a value explodes where that is not what its style has by itself; what is nested always does."""
    if style.is_nested or explode is None:
        return None
    return explode if explode is not explodes(style) else None
