"""`Deep`, from `#/components/schemas/Deep`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Union

from typing_extensions import TypeAliasType

from .._runtime.models import Tagged

if TYPE_CHECKING:
    from .birds import Birds
    from .cats import Cats

Deep = TypeAliasType(
    "Deep",
    Annotated[
        Union["Cats", "Birds"], Tagged("kind", ("lion", "tiger"), ("eagle", "owl"))
    ],
)
