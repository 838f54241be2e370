"""`WebhookEvent`, from `#/webhooks`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Union

from typing_extensions import TypeAliasType

if TYPE_CHECKING:
    from .moved_request import MovedRequest

WebhookEvent = TypeAliasType("WebhookEvent", Union[str, "MovedRequest"])
"""What any of the webhooks sends."""
