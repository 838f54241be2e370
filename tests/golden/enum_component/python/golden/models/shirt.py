"""`Shirt`, from `#/components/schemas/Shirt`."""

from __future__ import annotations

from .. import models
from .._runtime.models import ApiModel


class Shirt(ApiModel):
    size: models.Size | str
    """How large."""

    sizes: list[models.Size | str] | None = None
