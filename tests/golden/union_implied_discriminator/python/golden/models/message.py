"""`Message`, from `#/components/schemas/Message`."""

from __future__ import annotations

from .. import models
from .._runtime.models import ApiModel


class Message(ApiModel):
    content: models.MessageContent
