"""`AddPetRequestFilter`, from
`#/paths/~1pets/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/filter`.
"""

from __future__ import annotations

from typing_extensions import TypedDict

from .._runtime.models import ApiModel


class AddPetRequestFilter(ApiModel):
    age: int | None = None


class AddPetRequestFilterDict(TypedDict, total=False):
    """`AddPetRequestFilter` as a dict."""

    age: int
