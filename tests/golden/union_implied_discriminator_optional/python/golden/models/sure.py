"""`Sure`, from `#/components/schemas/Sure`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Union

from typing_extensions import TypeAliasType

from .._runtime.models import Tagged

if TYPE_CHECKING:
    from .sure_link import SureLink
    from .sure_text import SureText

Sure = TypeAliasType(
    "Sure", Annotated[Union["SureText", "SureLink"], Tagged("type", "text", "link")]
)
