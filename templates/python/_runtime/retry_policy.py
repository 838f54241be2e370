"""`RetryPolicy`: which failed requests are sent again, how often in a minute, and how long to wait before."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Collection
from dataclasses import dataclass, field
from typing import Any, Literal, TypeAlias

from .redact import is_sensitive

RetryMode: TypeAlias = Literal["safe", "all"]
"""What is sent again: all, or only what cannot be carried out twice."""

_MINUTE = 60.0
_TOKEN = re.compile(r"[A-Za-z0-9!#$%&'*+.^_`|~-]+")
_IDEMPOTENT = frozenset(("GET", "HEAD", "PUT", "DELETE", "OPTIONS", "TRACE", "QUERY"))
_WAITS = ("first_wait", "longest_wait", "longest_retry_after")


@dataclass(frozen=True, slots=True, kw_only=True)
class RetryPolicy:
    """When a failed request is sent again, for a client or for one call: `retry=RetryPolicy(...)`.

    How often one request is sent again says `max_retries`; a server that sends `x-should-retry` decides itself.
    """

    requests: RetryMode = "safe"
    """`"all"`; or `"safe"`, what might be carried out twice, as a POST, only where nothing was done."""
    statuses: Collection[int] | None = None
    """After which statuses; without them after 408, 409, 429 and all from 500 on."""
    first_wait: float = 0.5
    """Seconds before the first retry, where the server names none; each further wait is twice as long."""
    longest_wait: float = 8.0
    """Seconds that such a wait is at most."""
    longest_retry_after: float = 120.0
    """Seconds up to which a wait that the server asks for is kept; where it asks for more, nothing is sent again."""
    budget: int | None = None
    """How many retries all calls with this policy may make in a minute, so that a server that is down gets no more load."""
    count_header: str | None = None
    """A header that tells how often the request was sent before, such as `x-retry-count`; none is sent by default."""
    _made: deque[float] = field(
        default_factory=deque[float], init=False, repr=False, compare=False
    )

    def __post_init__(self) -> None:
        if self.requests not in ("safe", "all"):
            raise ValueError(f'requests must be "safe" or "all", not {self.requests!r}')
        for name in _WAITS:
            value: object = getattr(self, name)
            if isinstance(value, bool) or not isinstance(value, int | float):
                raise TypeError(f"{name} must be seconds, not {type(value).__name__}")
            if not 0 <= value < float("inf"):
                raise ValueError(f"{name} must be 0 seconds or more, not {value}")
        statuses: Collection[object] = self.statuses or ()
        if not hasattr(statuses, "__iter__"):
            raise TypeError("statuses must be a list or a set of numbers")
        if not all(type(each) is int and 100 <= each <= 599 for each in statuses):
            raise ValueError("statuses must be numbers from 100 to 599")
        budget: object = self.budget
        if budget is not None and type(budget) is not int:
            raise TypeError(f"budget must be a number, not {type(budget).__name__}")
        if isinstance(budget, int) and budget < 0:
            raise ValueError(f"budget must be 0 or more, not {budget}")
        header: Any = self.count_header
        if header is not None and not _TOKEN.fullmatch(header):
            raise ValueError(
                f"count_header must be the name of a header, not {header!r}"
            )
        if header is not None and is_sensitive(header):
            raise ValueError(
                f"count_header must not be {header!r}, which is for a credential"
            )

    def repeats(self, method: str) -> bool:
        """Tell whether a request may be carried out twice (RFC 9110, 9.2.2)."""
        return self.requests == "all" or method in _IDEMPOTENT

    def knows(self, status: int) -> bool:
        """Tell whether to send again after a status, where the request may be carried out twice."""
        if self.statuses is not None:
            return status in self.statuses
        return status in (408, 409, 429) or status >= 500

    def takes(self, now: float) -> bool:
        """Tell whether the budget has a retry left at a time in seconds, and take it."""
        if self.budget is None:
            return True
        while self._made and self._made[0] <= now - _MINUTE:
            self._made.popleft()
        if len(self._made) >= self.budget:
            return False
        self._made.append(now)
        return True


SAFE, ALL = RetryPolicy(), RetryPolicy(requests="all")

RetryInput: TypeAlias = RetryMode | RetryPolicy
"""What `retry=` takes."""


def is_retry(value: object) -> bool:
    """Tell whether a value is what `retry=` takes."""
    return isinstance(value, RetryPolicy) or value in ("safe", "all")


def policy_of(retry: RetryInput) -> RetryPolicy:
    """Return what `retry=` was given as a policy."""
    if isinstance(retry, RetryPolicy):
        return retry
    return ALL if retry == "all" else SAFE
