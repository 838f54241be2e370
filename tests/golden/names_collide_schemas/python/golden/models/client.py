"""`Client_`, from `#/components/schemas/Client`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import ApiModel

if TYPE_CHECKING:
    from .api_error import ApiError_


class Client_(ApiModel):
    e: ApiError_ | None = None
