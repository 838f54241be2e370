"""`Nested`, from `#/components/schemas/Nested`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Union

from typing_extensions import TypeAliasType

from .._runtime.models import Tagged

if TYPE_CHECKING:
    from .fish import Fish
    from .pet import Pet

Nested = TypeAliasType(
    "Nested",
    Annotated[
        Union["Fish", "Pet"],
        Tagged("kind", "fish", ("cat", "Animal", "dog"), default=1),
    ],
)
