"""The special types of values, for modules that load without pydantic: the first that is asked for brings it in."""

from __future__ import annotations

from typing import TYPE_CHECKING

__all__ = [
    "Base64",
    "Base64Url",
    "DecimalNumber",
    "HttpDateTime",
    "IsoDate",
    "IsoDateTime",
    "IsoDuration",
    "IsoTime",
    "UnixDateTime",
    "UnixDateTimeNumber",
]

if TYPE_CHECKING:
    from .values.formats import (
        Base64,
        Base64Url,
        DecimalNumber,
        HttpDateTime,
        IsoDate,
        IsoDateTime,
        IsoDuration,
        IsoTime,
        UnixDateTime,
        UnixDateTimeNumber,
    )
else:

    def __getattr__(name: str) -> object:
        from .values import formats

        return getattr(formats, name)
