from __future__ import annotations
from typing import TYPE_CHECKING, Annotated
from pydantic import Field
from .._runtime.models import Model
if TYPE_CHECKING:
    from .pet import Pet
class Cat(Model):
    pet_type: Annotated[str, Field(alias="petType")]
    lives: int | None = None
    friend: Pet | None = None
