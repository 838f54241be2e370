"""`Shade`, from `#/components/schemas/Shade`."""

from __future__ import annotations

from typing import Final, Literal

from typing_extensions import TypeAliasType

Shade = TypeAliasType("Shade", Literal["light", "dark"])
"""- Less.
- More.
"""


class ShadeValues:
    """The values of `Shade` by their names."""

    LIGHT: Final = "light"
    """Less."""

    DARK: Final = "dark"
    """More."""
