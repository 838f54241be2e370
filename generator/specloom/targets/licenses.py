"""The license that a document means: its SPDX expression, from its identifier, its name or its address."""

from __future__ import annotations

import re

from specloom.ir.api import Api

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


def spdx_of(text: str) -> str | None:
    """Return an SPDX expression in its usual spelling; None for what is none."""
    # A run that changes nothing does without this import.
    from packaging.licenses import InvalidLicenseExpression, canonicalize_license_expression  # noqa: PLC0415

    try:
        return str(canonicalize_license_expression(text))
    except (InvalidLicenseExpression, RecursionError):
        return None


def license_said(api: Api) -> str | None:
    """Return the expression that the document means, by its identifier, its name or its address."""
    about = api.about
    if about.license_id is not None:
        return spdx_of(about.license_id)
    name = api.license or ""
    plain = re.sub(r"\b(?:the|licen[cs]e[ds]?|v(?=\d))|[\s,_\"-]", "", name.casefold())
    address = (about.license_url or "").strip().casefold()
    named = next((expression for pattern, expression in _ADDRESSES if pattern.fullmatch(address)), None)
    return _NAMES.get(plain) or spdx_of(name) or named
