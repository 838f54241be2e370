"""The license of the package: its SPDX expression and, for the usual ones, its text."""

from __future__ import annotations

import re
from dataclasses import dataclass

from specloom import resources
from specloom.ir.api import Api
from specloom.targets.python.metadata import spdx_of

_NAMES = {
    "apache": "Apache-2.0",
    "apache2": "Apache-2.0",
    "apache2.0": "Apache-2.0",
    "apacheversion2.0": "Apache-2.0",
    "bsd2clause": "BSD-2-Clause",
    "bsd3clause": "BSD-3-Clause",
    "isc": "ISC",
    "mit": "MIT",
}
"""What people write, without blanks, commas and the words around, and the identifier that they mean."""
_ADDRESSES = (
    (re.compile(r"https?://(www\.)?apache\.org/licenses/license-2\.0(\.\w+)?/?"), "Apache-2.0"),
    (re.compile(r"https?://(www\.)?opensource\.org/licenses?/mit(-license)?(\.\w+)?/?"), "MIT"),
    (re.compile(r"https?://(www\.)?mit-license\.org/?"), "MIT"),
)
_FOLDER = "python/project/licenses"
_HOLDER = "{holder}"


@dataclass(frozen=True, slots=True)
class License:
    """What is known of a license."""

    expression: str | None
    text: str | None = None


def license_of(api: Api, configured: str | None, holders: str) -> License:
    """Return the license; `holders` are those who have the copyright, empty where they are not known."""
    expression = spdx_of(configured) if configured is not None else _said(api)
    path = f"{_FOLDER}/{expression}.txt"
    if expression is None or path not in resources.walk(_FOLDER):
        return License(expression)
    text = resources.read_text(path)
    if _HOLDER in text and not holders:
        return License(expression)
    return License(expression, text.replace(_HOLDER, holders))


def _said(api: Api) -> str | None:
    """Return the expression that the document means, by its identifier, its name or its address."""
    about = api.about
    if about.license_id is not None:
        return spdx_of(about.license_id)
    name = api.license or ""
    plain = re.sub(r"\b(?:the|licen[cs]e[ds]?|v(?=\d))|[\s,_\"-]", "", name.casefold())
    address = (about.license_url or "").strip().casefold()
    named = next((expression for pattern, expression in _ADDRESSES if pattern.fullmatch(address)), None)
    return _NAMES.get(plain) or spdx_of(name) or named
