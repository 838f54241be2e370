"""`Answer`, from `#/components/schemas/Answer`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Union

from typing_extensions import TypeAliasType

from .._runtime.models import Tagged

if TYPE_CHECKING:
    from .no import No
    from .yes import Yes

Answer = TypeAliasType(
    "Answer", Annotated[Union["Yes", "No"], Tagged("kind", "yes", "no")]
)
