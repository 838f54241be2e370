"""`OtherInviteRequest`, from `user.yaml#/OtherInviteRequest`."""

from __future__ import annotations

from .._runtime.models import ApiModel


class OtherInviteRequest(ApiModel):
    invite: str | None = None
