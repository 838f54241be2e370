"""`AcceptInviteRequest`, from `user.yaml#/AcceptInviteRequest`."""

from __future__ import annotations

from typing_extensions import TypedDict

from .._runtime.models import ApiModel


class AcceptInviteRequest(ApiModel):
    invite: str | None = None


class AcceptInviteRequestDict(TypedDict, total=False):
    """`AcceptInviteRequest` as a dict."""

    invite: str
