"""`ImageFormat`, from `#/components/schemas/Image/properties/format`."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAliasType

ImageFormat = TypeAliasType("ImageFormat", Literal["png", "jpeg", "webp", "gif"])
