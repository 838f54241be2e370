"""Headers and cookies: checked before they get near a connection."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import TypeAlias

from ..omit import Omit

HeaderValues: TypeAlias = Mapping[str, "str | Omit | None"]

_NAME = re.compile(r"[!#$%&'*+\-.^_`|~0-9A-Za-z]+")
_FORBIDDEN_IN_VALUE = re.compile(r"[\x00-\x08\x0a-\x1f\x7f]")
_FORBIDDEN_IN_COOKIE = re.compile(r"[\x00-\x20\x7f;]")


def check_name(name: str) -> str:
    """Return the name of a header in lower case. Raise ValueError for what is none."""
    if not _NAME.fullmatch(name):
        raise ValueError(f"{name!r} is not the name of a header")
    return name.lower()


def check_value(name: str, value: str) -> str:
    """Return the value of a header. Raise ValueError for what a header cannot carry; the value is not shown."""
    wrong = fault_of(value)
    if wrong is not None:
        raise ValueError(f"the value of {name!r} {wrong}")
    return value


def fault_of(value: str) -> str | None:
    """Say why a value cannot be that of a header; None where it can."""
    if _FORBIDDEN_IN_VALUE.search(value):
        return "holds a line break or another control character"
    if not value.isascii():
        return "holds characters that a header cannot carry"
    if value != value.strip(" \t"):
        return "begins or ends with a blank"
    return None


def fault_of_cookie(value: str) -> str | None:
    """Say why a value cannot be that of a cookie; None where it can."""
    if _FORBIDDEN_IN_COOKIE.search(value):
        return "holds a character that a cookie cannot carry"
    return fault_of(value)


def check_headers(headers: HeaderValues) -> dict[str, str | None]:
    """Return the headers with names in lower case, and None for those to leave out. Raise ValueError."""
    return {
        check_name(name): (
            None
            if value is None or isinstance(value, Omit)
            else check_value(name, str(value))
        )
        for name, value in headers.items()
    }


def cookie_header(pairs: Iterable[tuple[str, str]]) -> str:
    """Return the value of `Cookie`."""
    cookies: list[str] = []
    for name, value in pairs:
        if not _NAME.fullmatch(name):
            raise ValueError(f"{name!r} is not the name of a cookie")
        if _FORBIDDEN_IN_COOKIE.search(value):
            raise ValueError(
                f"the value of the cookie {name!r} holds a character that a cookie cannot carry"
            )
        cookies.append(f"{name}={check_value(name, value)}")
    return "; ".join(cookies)
