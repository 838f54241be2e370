"""`Step`, from `#/components/schemas/Step`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Union

from typing_extensions import TypeAliasType

from .._runtime.models import Tagged

if TYPE_CHECKING:
    from .step_back_or_close import StepBackOrClose
    from .step_open_or_other import StepOpenOrOther

Step = TypeAliasType(
    "Step",
    Annotated[
        Union["StepBackOrClose", "StepOpenOrOther"],
        Tagged("type", ("BACK", "CLOSE"), ("OPEN", "SWAP", "SHOW")),
    ],
)
