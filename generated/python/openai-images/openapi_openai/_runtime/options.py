"""What one call may decide otherwise than its client."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from .omit import Omit, omit
from .redact import describe, is_sensitive, redact_values

if TYPE_CHECKING:
    from httpx2 import Timeout


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class RequestOptions:
    """Options of one call; what is left out stays as the client has it.

    - `timeout`: seconds, or a `Timeout`, for each request; `None` waits for ever.
    - `max_retries`: how often a failed request is sent again.
    - `headers`: added headers; one that is `None` or `omit` removes what the client would send.
    - `query`: added query parameters.
    - `body`: added members of a JSON object or form.
    - `idempotency_key`: sent as `Idempotency-Key`, the same at every retry.
    - `deadline`: seconds that the whole call may take, retries included.
    """

    timeout: float | Timeout | Omit | None = omit
    max_retries: int | None = None
    headers: Mapping[str, str | Omit | None] | None = None
    query: Mapping[str, object] | None = None
    body: Mapping[str, Any] | None = None
    idempotency_key: str | None = None
    deadline: float | None = None

    def __post_init__(self) -> None:
        if self.max_retries is not None and self.max_retries < 0:
            raise ValueError(f"max_retries must be 0 or more, not {self.max_retries}")

    def __repr__(self) -> str:
        return describe(
            self,
            timeout=None if self.timeout is omit else self.timeout,
            max_retries=self.max_retries,
            headers=self.headers and redact_values(self.headers),
            query=self.query and redact_values(self.query),
            body=self.body and "...",
            idempotency_key=self.idempotency_key,
            deadline=self.deadline,
        )

    def __getstate__(self) -> list[object]:
        if any(map(is_sensitive, [*(self.headers or ()), *(self.query or ())])):
            raise TypeError(
                "these RequestOptions hold a credential and cannot be pickled"
            )
        return [getattr(self, name) for name in self.__slots__]


DEFAULT_OPTIONS = RequestOptions()
