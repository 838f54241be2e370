"""`OrderNotesValue`, from
`#/components/schemas/Order/properties/notes/additionalProperties`.
"""

from __future__ import annotations

from .._runtime.models import ApiModel


class OrderNotesValue(ApiModel):
    text: str | None = None
