from __future__ import annotations
from typing import TYPE_CHECKING, Annotated, Literal
from pydantic import Field
from .._runtime.models import Model, Base64
if TYPE_CHECKING:
    from .pet import Pet
class Dog(Model):
    pet_type: Annotated[str, Field(alias="petType")]
    kind: Literal["dog"] = "dog"
    pups: list[Pet] | None = None
    photo: Base64 | None = None
