"""`SendUnionRequest`, from
`#/paths/~1union/post/requestBody/content/application~1json/schema`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Union

from typing_extensions import TypeAliasType

if TYPE_CHECKING:
    from .pet import Pet, PetDict

SendUnionRequest = TypeAliasType("SendUnionRequest", Union["Pet", str])

SendUnionRequestDict = TypeAliasType(
    "SendUnionRequestDict", Union["Pet", "PetDict", str]
)
"""`SendUnionRequest` with dicts for models."""
