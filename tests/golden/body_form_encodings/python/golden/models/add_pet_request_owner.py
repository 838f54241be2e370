"""`AddPetRequestOwner`, from
`#/paths/~1pets/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/owner`.
"""

from __future__ import annotations

from typing import Annotated

from pydantic import Field
from typing_extensions import TypedDict

from .._runtime.models import ApiModel


class AddPetRequestOwner(ApiModel):
    first_name: Annotated[str | None, Field(alias="first-name")] = None


class AddPetRequestOwnerDict(TypedDict, total=False):
    """`AddPetRequestOwner` as a dict."""

    first_name: str
