"""What an error tells of the response that it came with."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class ResponseInfo:
    """A response that came with an error; only the status is shown by itself, for the rest may hold secrets."""

    status_code: int
    """The status, such as 404."""
    headers: Mapping[str, str] = field(repr=False)
    """The headers, found whatever their case."""
    content: bytes = field(repr=False)
    """The body as it came, as far as it was read."""

    @property
    def text(self) -> str:
        """The body as text."""
        return self.content.decode("utf-8", "replace")

    def json(self) -> Any:
        """Return the body as plain values of JSON. Raise ValueError where it is none."""
        return json.loads(self.content)
