from __future__ import annotations
from typing import TYPE_CHECKING
from .._runtime.models import Model
if TYPE_CHECKING:
    from .image import Image
class ImagesResponse(Model):
    """Images."""
    created: int
    data: list[Image]
