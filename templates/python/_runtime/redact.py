"""Keeps secrets and terminal escapes out of whatever people and logs get to see."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import NoReturn, TypeVar, final
from urllib.parse import unquote_plus

T = TypeVar("T")

HIDDEN = "***"

_SENSITIVE = re.compile(
    r"auth|cookie|token|secret|password|passwd|credential|signature|session|api[-_]?key|\bkey\b",
    re.IGNORECASE,
)
_UNPRINTABLE = re.compile(
    r"[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff]"
)
_PAIR = re.compile(r"([^=&?#;]+)=([^&#]*)")


@final
class Secret:
    """A credential that does not show itself."""

    __slots__ = ("_value",)

    def __init__(self, value: str) -> None:
        self._value = value

    def reveal(self) -> str:
        """Return the value."""
        return self._value

    def __repr__(self) -> str:
        return f"Secret({HIDDEN})"

    def __reduce__(self) -> NoReturn:
        raise TypeError("a credential cannot be pickled")


def is_sensitive(name: str, names: Iterable[str] = ()) -> bool:
    """Tell whether the value of a header, a cookie or a query parameter of this name has to be hidden."""
    return name.lower() in names or _SENSITIVE.search(name) is not None


def redact_values(
    headers: Mapping[str, T], names: Iterable[str] = ()
) -> dict[str, T | str]:
    """Return headers, cookies or query parameters with the sensitive values hidden."""
    return {
        name: HIDDEN if is_sensitive(name, names) else value
        for name, value in headers.items()
    }


def redact_url(url: str, names: Iterable[str] = ()) -> str:
    """Return the URL with the sensitive values of its query hidden."""
    address, mark, query = url.partition("?")
    return address + mark + redact_query(query, names)


def redact_query(query: str, names: Iterable[str] = ()) -> str:
    """Return the query of a URL with the sensitive values hidden."""
    return _PAIR.sub(
        lambda m: (
            f"{m[1]}={HIDDEN}" if is_sensitive(unquote_plus(m[1]), names) else m[0]
        ),
        query,
    )


def describe(value: object, **facts: object) -> str:
    """Return the `repr` of an object that tells only these facts, and of those only what there is."""
    texts = (f"{name}={fact!r}" for name, fact in facts.items() if fact is not None)
    return f"{type(value).__name__}({', '.join(texts)})"


def printable(text: str, limit: int = 200) -> str:
    """Return a server's text cut to `limit` characters and without anything that a terminal would obey."""
    cut = text if len(text) <= limit else text[: limit - 1] + "…"
    return _UNPRINTABLE.sub(lambda match: ascii(match[0])[1:-1], cut)
