"""`CreateImageRequestModel`, from
`#/components/schemas/CreateImageRequest/properties/model`.
"""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAliasType

CreateImageRequestModel = TypeAliasType(
    "CreateImageRequestModel", Literal["dall-e-2", "dall-e-3"] | str
)
"""The model."""
