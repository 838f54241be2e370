"""`Paint`, from `#/components/schemas/Paint`."""

from __future__ import annotations

from typing import Literal

from .. import models
from .._runtime.models import ApiModel


class Paint(ApiModel):
    color: models.Color | str | None = None
    documented: models.DocumentedColor | str | None = None
    """The same."""

    maybe: models.MaybeColor | str | None = None
    colors: list[models.Color | str] | None = None
    by_name: dict[str, list[models.Color | str]] | None = None
    pair: tuple[models.Color | str, int] | None = None
    color_or_number: models.ColorOrNumber | str | None = None
    color_or_colors: models.ColorOrColors | str | list[models.Color | str] | None = None
    shade: models.Shade | str | None = None
    finish: models.Finish | str | None = None
    mix: models.Mix | None = None
    mixes: list[models.Mix] | None = None
    tool: models.Tool | None = None
    unnamed: Literal["one", "two"] | str | None = None
    only: models.PaintOnly | None = None
