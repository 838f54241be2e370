"""`Timeout`: how long the parts of a request may take."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from math import isfinite
from typing import Any, Protocol, TypeAlias, TypedDict

from .omit import Omit, omit


class TimeoutDict(TypedDict):
    """The four times by their names, as httpx2 has them."""

    connect: float | None
    read: float | None
    write: float | None
    pool: float | None


@dataclass(frozen=True, slots=True, init=False, eq=False)
class Timeout:
    """Seconds that each part of a request may take; `None` waits for ever.

    - `connect`: until there is a connection.
    - `read`: for each piece of the response.
    - `write`: for each piece of the request.
    - `pool`: until an `http_client` that you gave has a connection that is free.
    """

    connect: float | None
    read: float | None
    write: float | None
    pool: float | None

    def __init__(
        self,
        timeout: TimeoutInput | Omit = omit,
        *,
        connect: float | Omit | None = omit,
        read: float | Omit | None = omit,
        write: float | Omit | None = omit,
        pool: float | Omit | None = omit,
    ) -> None:
        usual = _four(timeout)
        given = {"connect": connect, "read": read, "write": write, "pool": pool}
        for name, seconds in given.items():
            if isinstance(seconds, Omit):
                if name not in usual:
                    raise ValueError(
                        f"Timeout needs a default as its first argument, or all four of {', '.join(given)}"
                    )
                seconds = usual[name]
            object.__setattr__(self, name, _checked(name, seconds))

    def __eq__(self, other: object) -> bool:
        return is_timeout(other) and dict(self.as_dict()) == _four(other)

    def __hash__(self) -> int:
        return hash((self.connect, self.read, self.write, self.pool))

    def as_dict(self) -> TimeoutDict:
        """Return the four times by their names."""
        return {
            "connect": self.connect,
            "read": self.read,
            "write": self.write,
            "pool": self.pool,
        }

    def within(self, seconds: float) -> Timeout:
        """Return these times, none of them longer than some seconds."""
        return Timeout(
            connect=_shorter(self.connect, seconds),
            read=_shorter(self.read, seconds),
            write=_shorter(self.write, seconds),
            pool=_shorter(self.pool, seconds),
        )


class TimeoutLike(Protocol):
    """The `Timeout` of httpx2 or httpx."""

    def as_dict(self) -> Mapping[str, float | None]:
        """Return the four times by their names."""
        ...


TimeoutInput: TypeAlias = float | Timeout | TimeoutLike | None
"""What `timeout=` takes: seconds, a `Timeout`, ours or that of httpx2 or httpx, or None, which waits for ever."""


def is_timeout(value: object) -> bool:
    """Tell whether a value is a `Timeout`, ours or that of httpx2, which is not imported here."""
    return isinstance(value, Timeout) or hasattr(value, "as_dict")


def _four(timeout: Any) -> dict[str, float | None]:
    if isinstance(timeout, Omit):
        return {}
    if is_timeout(timeout):
        return dict(timeout.as_dict())
    return dict.fromkeys(("connect", "read", "write", "pool"), timeout)


def _checked(name: str, seconds: object) -> float | None:
    if seconds is None:
        return None
    if isinstance(seconds, bool) or not isinstance(seconds, int | float):
        raise TypeError(
            f"timeout must be seconds, a Timeout or None, not {type(seconds).__name__}"
        )
    if not isfinite(seconds) or seconds < 0:
        raise ValueError(f"timeout: {name} must be 0 or more seconds, not {seconds}")
    return seconds


def _shorter(seconds: float | None, limit: float) -> float:
    return limit if seconds is None else min(seconds, limit)
