"""What a media type says, whatever its parameters and its case."""

from __future__ import annotations

from functools import lru_cache

_SEEN = 64
"""A server has few media types, and names them with each answer."""


@lru_cache(maxsize=_SEEN)
def essence(media_type: str) -> str:
    """Return a media type without its parameters, in lower case."""
    return media_type.partition(";")[0].strip().lower()


@lru_cache(maxsize=_SEEN)
def is_json(media_type: str) -> bool:
    """Tell whether a media type is a kind of JSON."""
    return essence(media_type).endswith(("/json", "+json"))


@lru_cache(maxsize=_SEEN)
def is_xml(media_type: str) -> bool:
    """Tell whether a media type is a kind of XML."""
    return essence(media_type).endswith(("/xml", "+xml"))
