"""The value of an argument that was not given: `omit`, told apart from `None`."""

from __future__ import annotations

from typing import Final, Literal, final


@final
class Omit:
    """The type of `omit`, its only value: an argument that is left out of the request."""

    __slots__ = ()

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "omit"

    def __reduce__(self) -> str:
        return "omit"


omit: Final = Omit()
"""Leave this out of the request, whatever `None` would mean there."""
