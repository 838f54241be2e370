"""`Note`, from `#/components/schemas/Note`."""

from __future__ import annotations

from .. import models
from .._runtime.models import ApiModel


class Note(ApiModel):
    text: str | None = None
    answers: list[models.Note] | None = None
