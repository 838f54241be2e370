"""`WebhookEvent`, from `#/webhooks`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Union

from typing_extensions import TypeAliasType

from .._runtime.models import Tagged

if TYPE_CHECKING:
    from .pet_added_request import PetAddedRequest
    from .pet_removed_request import PetRemovedRequest

WebhookEvent = TypeAliasType(
    "WebhookEvent",
    Annotated[
        Union["PetAddedRequest", "PetRemovedRequest"],
        Tagged("type", "pet.added", "pet.removed"),
    ],
)
"""What any of the webhooks sends."""
