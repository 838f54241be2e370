"""`WebhookEvent`, from `#/webhooks`."""

from __future__ import annotations

from typing import Annotated

from typing_extensions import TypeAliasType

from .. import models
from .._runtime.models import Tagged

WebhookEvent = TypeAliasType(
    "WebhookEvent",
    Annotated[
        models.PetAddedRequest | models.PetRemovedRequest,
        Tagged("type", "pet.added", "pet.removed"),
    ],
)
"""What any of the webhooks sends."""
