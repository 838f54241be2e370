"""What a response and an error tell about the request: enough to find it in a log, and no secrets."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Protocol

from .kinds import is_mapping
from .redact import redact_url, redact_values


class RequestLike(Protocol):
    """A request: one of this client, or of httpx2, which tests make errors with."""

    @property
    def method(self) -> str:
        """Such as `GET`."""
        ...

    @property
    def url(self) -> object:
        """The whole URL."""
        ...

    @property
    def headers(self) -> Mapping[str, str]:
        """The headers, found whatever their case."""
        ...


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


def info_of(request: RequestLike | None) -> RequestInfo | None:
    """Return what may be told of a request."""
    if request is None or isinstance(request, RequestInfo):
        return request
    headers: Mapping[str, str] = {}
    if is_mapping(request.headers):  # that of a test double is none
        headers = request.headers
    return RequestInfo(
        request.method, redact_url(str(request.url)), redact_values(headers)
    )
