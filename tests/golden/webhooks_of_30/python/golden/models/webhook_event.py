"""`WebhookEvent`, from `#/webhooks`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypeAliasType

if TYPE_CHECKING:
    from .pet import Pet

WebhookEvent = TypeAliasType("WebhookEvent", "Pet")
"""What any of the webhooks sends."""
