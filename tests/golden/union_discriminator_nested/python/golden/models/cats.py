"""`Cats`, from `#/components/schemas/Cats`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Union

from typing_extensions import TypeAliasType

from .._runtime.models import Tagged

if TYPE_CHECKING:
    from .lion import Lion
    from .tiger import Tiger

Cats = TypeAliasType(
    "Cats", Annotated[Union["Lion", "Tiger"], Tagged("kind", "lion", "tiger")]
)
