"""`Old`, from `#/components/schemas/Old`."""

from __future__ import annotations

from .._runtime.models import ApiModel


class Old(ApiModel):
    """Deprecated."""

    gone: str | None = None
    """Deprecated."""

    here: str | None = None
