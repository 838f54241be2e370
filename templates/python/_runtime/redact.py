"""Keeps secrets and terminal escapes out of whatever people and logs get to see."""

from __future__ import annotations

import base64
import json
import re
from collections.abc import Iterable, Mapping
from typing import Any, NoReturn, TypeVar, final
from urllib.parse import quote, quote_plus, unquote_plus

from .kinds import is_dict, is_list
from .media_types import essence, is_json

T = TypeVar("T")
V = TypeVar("V")

HIDDEN = "***"

_SENSITIVE = re.compile(
    r"auth(?!or(?!i))|cookie|token|secret|password|passwd|credential|signature|session|api[-_]?key|\bkey\b"
    r"|client[-_]?assertion|(?<![a-z])(?:sig|jwt)(?![a-z])",
    re.IGNORECASE,
)
_SENSITIVE_IN_QUERY = frozenset({"code", "code_verifier", "assertion"})
"""What OAuth sends in queries and forms; elsewhere these are plain words, as the `code` of an error is."""
_HEADERS_WITH_URLS = frozenset({"location", "content-location", "referer"})
_UNPRINTABLE = re.compile(
    r"[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff]"
)
_PAIR = re.compile(r"([^=&?#;]+)=([^&#]*)")
_USER = re.compile(r"(?<=://)[^/?#@]*@")
_SHORTEST_SECRET = 4
_LONG_SECRET = 8
"""The length from which a secret is hidden within words, too; a shorter one is a word that means something else."""


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
        name: HIDDEN if is_sensitive(name, names) else _shown(name, value, names)
        for name, value in headers.items()
    }


def _shown(name: str, value: Any, names: Iterable[str]) -> Any:
    is_url = isinstance(value, str) and (
        "://" in value or name.lower() in _HEADERS_WITH_URLS
    )
    return redact_url(value, names) if is_url else _redacted(value)


def redact_url(url: str, names: Iterable[str] = ()) -> str:
    """Return the URL with the sensitive values of its query and its fragment hidden, and who sends it."""
    end = re.search("[?#]|$", url)
    at = end.start() if end is not None else 0
    return _USER.sub(f"{HIDDEN}@", url[:at]) + redact_query(url[at:], names)


def redact_query(query: str, names: Iterable[str] = ()) -> str:
    """Return the query of a URL, or a form, with the sensitive values hidden."""
    return _PAIR.sub(
        lambda m: f"{m[1]}={HIDDEN}" if _is_sensitive_in_query(m[1], names) else m[0],
        query,
    )


def _is_sensitive_in_query(name: str, names: Iterable[str]) -> bool:
    name = unquote_plus(name)
    return name.lower() in _SENSITIVE_IN_QUERY or is_sensitive(name, names)


def without_secrets(text: str, secrets: Iterable[Secret]) -> str:
    """Return a server's text without the secrets that it repeats, as they are or percent-encoded."""
    forms: set[str] = set()
    for secret in secrets:
        value = secret.reveal()
        if len(value) >= _SHORTEST_SECRET:
            forms |= {value, quote(value, safe=""), quote_plus(value)}
    for form in sorted(forms, key=len, reverse=True):
        if form in text:
            pattern = re.escape(form)
            if len(form) < _LONG_SECRET:
                pattern = rf"(?<!\w){pattern}(?!\w)"
            text = re.sub(pattern, HIDDEN, text)
    return text


def secrets_sent(
    url: str, headers: Iterable[tuple[str, str]], names: Iterable[str] = ()
) -> list[Secret]:
    """Return the credentials that a request carries: in its headers, its cookies and its query."""
    found: list[str] = []
    for name, value in headers:
        if not is_sensitive(name, names):
            continue
        if name.lower() == "cookie":
            found += (pair.partition("=")[2].strip() for pair in value.split(";"))
            continue
        found += [value, *_parts_of_credentials(value)]
    for name, value in _PAIR.findall(url.partition("?")[2]):
        if _is_sensitive_in_query(name, names):
            found.append(unquote_plus(value))
    return [Secret(value) for value in dict.fromkeys(found) if value]


def _parts_of_credentials(value: str) -> list[str]:
    """Return what stands behind the name of a scheme, and of `Basic` also the user name and the password."""
    scheme, _, parameters = value.partition(" ")
    if scheme.lower() != "basic":
        return [parameters]
    try:
        user, _, password = base64.b64decode(parameters).decode().partition(":")
    except ValueError:  # it is no base64, or no text
        return [parameters]
    return [parameters, user, password]


def redact_body(content: bytes, content_type: str) -> str | None:
    """Return the text of a body with the sensitive values hidden; None where they cannot be told from the others."""
    media_type = essence(content_type)
    text = content.decode(errors="replace")
    if media_type == "application/x-www-form-urlencoded":
        return redact_query(text)
    if media_type in ("text/plain", "text/html"):
        return text
    is_whole = is_json(media_type)
    try:
        lines = (
            [text] if is_whole else text.splitlines() if "json" in media_type else []
        )
        values = [_redacted(json.loads(line)) for line in lines if line]
    except (ValueError, RecursionError):
        return None
    shown = (json.dumps(value, ensure_ascii=False) for value in values)
    return "\n".join(shown) or None


def _redacted(value: Any, name: str = "") -> Any:
    """Return a value of JSON without what sensitive names hold; numbers of tokens are no secret."""
    is_count = isinstance(value, int | float) and name.lower().endswith("tokens")
    if is_sensitive(name) and not (value is None or is_count):
        return HIDDEN
    if is_dict(value):
        return {key: _redacted(each, key) for key, each in value.items()}
    if is_list(value):
        return [_redacted(each, name) for each in value]
    if isinstance(value, str) and "://" in value:
        return redact_url(value)
    return value


@final
class ShownRedacted(dict[str, V]):
    """Headers or query parameters whose `repr` hides the sensitive values."""

    def __init__(self, values: Mapping[str, V], names: Iterable[str] = ()) -> None:
        super().__init__(values)
        self._names = frozenset(names)

    def __repr__(self) -> str:
        return repr(redact_values(self, self._names))


def describe(value: object, **facts: object) -> str:
    """Return the `repr` of an object that tells only these facts, and of those only what there is."""
    texts = (f"{name}={fact!r}" for name, fact in facts.items() if fact is not None)
    return f"{type(value).__name__}({', '.join(texts)})"


def printable(text: str, limit: int = 200) -> str:
    """Return a server's text cut to `limit` characters and without anything that a terminal would obey."""
    cut = text if len(text) <= limit else text[: limit - 1] + "…"
    return _UNPRINTABLE.sub(lambda match: ascii(match[0])[1:-1], cut)
