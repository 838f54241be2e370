"""`CreateImageRequestModel`, from
`#/components/schemas/CreateImageRequest/properties/model`.
"""

from __future__ import annotations

from typing import Literal, Union

from typing_extensions import TypeAliasType

CreateImageRequestModel = TypeAliasType(
    "CreateImageRequestModel", Union[str, Literal["dall-e-2", "dall-e-3"]]
)
"""The model to use for image generation."""
