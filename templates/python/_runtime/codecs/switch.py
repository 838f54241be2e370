"""The member of a body by which a call asks for a stream: set by the method that gives one, refused by all others."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from ..contents import StreamSwitch
from ..encode import plain
from ..kinds import is_mapping
from ..omit import Omit

Extra = Mapping[str, Any] | str | bytes | Omit | None
"""What a caller adds to a body, or sends in its place."""


def switched(
    switch: StreamSwitch | None, value: object, additional: object, extra: Extra
) -> Extra:
    """Return what is added to a body, with the switch. Raise ValueError where a plain method asks for a stream."""
    if switch is None:
        return extra
    if switch.method:
        if any(_is_on(given, switch.member) for given in (value, additional, extra)):
            raise ValueError(
                f"`{switch.member}: true` asks for a stream, which {switch.method} gives"
            )
        if not switch.says_no:
            return extra
    if isinstance(extra, str | bytes | Omit):
        return extra
    return {**(extra or {}), switch.member: not switch.method}


def _is_on(given: object, member: str) -> bool:
    """Tell whether a body says that it wants a stream."""
    if given is None or isinstance(given, Omit):
        return False
    if isinstance(given, str | bytes | bytearray):
        try:
            given = json.loads(given)
        except (ValueError, RecursionError):
            return False
    elif hasattr(given, "to_dict"):
        given = plain(given)
    return is_mapping(given) and given.get(member) in (True, "true")
