"""`Paint`, from `#/components/schemas/Paint`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models import ApiModel

if TYPE_CHECKING:
    from .color import Color
    from .color_or_colors import ColorOrColors
    from .color_or_number import ColorOrNumber
    from .documented_color import DocumentedColor
    from .finish import Finish
    from .maybe_color import MaybeColor
    from .mix import Mix
    from .paint_only import PaintOnly
    from .shade import Shade
    from .tool import Tool


class Paint(ApiModel):
    color: Color | str | None = None
    documented: DocumentedColor | str | None = None
    maybe: MaybeColor | str | None = None
    colors: list[Color | str] | None = None
    by_name: dict[str, list[Color | str]] | None = None
    pair: tuple[Color | str, int] | None = None
    color_or_number: ColorOrNumber | str | None = None
    color_or_colors: ColorOrColors | str | list[Color | str] | None = None
    shade: Shade | str | None = None
    finish: Finish | str | None = None
    mix: Mix | None = None
    mixes: list[Mix] | None = None
    tool: Tool | None = None
    unnamed: Literal["one", "two"] | str | None = None
    only: PaintOnly | None = None
