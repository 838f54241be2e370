"""What a response and an error tell about the request: enough to find it in a log, and no secrets."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class RequestInfo:
    """A request as it was sent; the values of credentials are hidden."""

    method: str
    """Such as `GET`."""
    url: str
    """The whole URL, in which the values of credentials are `***`."""
    headers: Mapping[str, str] = field(default_factory=dict[str, str], repr=False)
    operation: str = ""
    """The id of the operation."""
