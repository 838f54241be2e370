"""`ImageModel`, from `#/components/schemas/CreateImageEditRequest/properties/model`."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAliasType

ImageModel = TypeAliasType("ImageModel", Literal["dall-e-2"] | str)
"""The model to use for image generation. Only `dall-e-2` is supported at this time."""
