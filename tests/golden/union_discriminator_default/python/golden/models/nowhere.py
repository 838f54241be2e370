"""`Nowhere`, from `#/components/schemas/Nowhere`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Union

from typing_extensions import TypeAliasType

from .._runtime.models import Tagged

if TYPE_CHECKING:
    from .cat import Cat
    from .fish import Fish

Nowhere = TypeAliasType(
    "Nowhere", Annotated[Union["Fish", "Cat"], Tagged("kind", "fish", "Cat")]
)
