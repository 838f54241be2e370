"""`Plan`: what is the same in all calls of an operation by one client, worked out at the first of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import lru_cache, partial
from typing import Any, NamedTuple, TypeAlias

from ..operation import Operation
from ..redact import describe
from ..writing.headers import check_value
from .config import Config

MOST_PLANS = 512
"""How many are kept: requests of one's own are operations that are called once."""


class Plan(NamedTuple):
    """An operation as one client calls it."""

    operation: Operation[Any]
    server: str
    """Where it is, without a slash at the end."""
    path: str | None
    """Its path, where there is nothing to fill in."""
    query: tuple[str, ...]
    """What stands in every query: what the document writes into the path, and what the client adds."""
    headers: Mapping[str, str]
    """What every request says, unless a call says otherwise."""
    alternative: tuple[str, ...] | None
    """The credentials that are sent; None where those of the client are not enough."""

    def __repr__(self) -> str:
        return describe(self, operation=self.operation.id)


Plans: TypeAlias = Callable[[Operation[Any]], Plan]


def plans(config: Config, base_headers: Mapping[str, str]) -> Plans:
    """Return what gives the plan of an operation, and remembers it."""
    return lru_cache(MOST_PLANS)(partial(_plan, config, base_headers))


def base_headers(config: Config, transport: object) -> dict[str, str]:
    """Return what every request of a client says, after what its transport was made with."""
    own: Mapping[str, str] = getattr(transport, "default_headers", {})
    headers = {name.lower(): value for name, value in own.items()}
    headers.setdefault("user-agent", config.user_agent)
    return headers


def _plan(
    config: Config, base_headers: Mapping[str, str], operation: Operation[Any]
) -> Plan:
    """Raise ValueError for what cannot be sent, whatever the arguments."""
    security = operation.security
    segments = operation.segments
    query = (operation.fixed_query, *config.query)
    return Plan(
        operation,
        config.base_url.url_for(operation.servers, config.settings.servers),
        segments[0] if len(segments) == 1 else None,
        tuple(pair for pair in query if pair),
        {**base_headers, "accept": check_value("accept", operation.accept)},
        config.credentials.first(
            config.settings.security if security is None else security
        ),
    )
