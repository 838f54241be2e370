"""`CreatePetRequest`, from
`#/components/requestBodies/Pet/content/application~1json/schema`.
"""

from __future__ import annotations

from typing import TypedDict

from .._runtime.models import ApiModel


class CreatePetRequest(ApiModel):
    name: str | None = None


class CreatePetRequestDict(TypedDict, total=False):
    """`CreatePetRequest` as a dict, or as keyword arguments."""

    name: str
