"""`WebhookEvent`, from `#/webhooks`."""

from __future__ import annotations

from typing_extensions import TypeAliasType

from .. import models

WebhookEvent = TypeAliasType("WebhookEvent", str | models.MovedRequest)
"""What any of the webhooks sends."""
