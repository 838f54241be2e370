"""`Order`, from `#/components/schemas/Order`."""

from __future__ import annotations

from .. import models
from .._runtime.models import ApiModel


class Order(ApiModel):
    by_pointer: models.OrderLine | None = None
    by_anchor: models.OrderSum | None = None
    by_relative_id: models.Customer | None = None
    by_root_pointer: models.Note | None = None
    whole: models.Order | None = None
