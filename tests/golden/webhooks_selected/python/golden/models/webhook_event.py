"""`WebhookEvent`, from `#/webhooks`."""

from __future__ import annotations

from typing_extensions import TypeAliasType

from .. import models

WebhookEvent = TypeAliasType("WebhookEvent", models.Pet)
"""What any of the webhooks sends."""
