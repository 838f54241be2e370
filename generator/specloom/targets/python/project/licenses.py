"""The license of the package: its SPDX expression and, for the usual ones, its text."""

from __future__ import annotations

from dataclasses import dataclass

from specloom import resources
from specloom.ir.api import Api
from specloom.targets.licenses import license_said, spdx_of

_FOLDER = "python/project/licenses"
_HOLDER = "{holder}"


@dataclass(frozen=True, slots=True)
class License:
    """What is known of a license."""

    expression: str | None
    text: str | None = None


def license_of(api: Api, configured: str | None, holders: str) -> License:
    """Return the license; `holders` are those who have the copyright, empty where they are not known."""
    expression = spdx_of(configured) if configured is not None else license_said(api)
    path = f"{_FOLDER}/{expression}.txt"
    if expression is None or path not in resources.walk(_FOLDER):
        return License(expression)
    text = resources.read_text(path)
    if _HOLDER in text and not holders:
        return License(expression)
    return License(expression, text.replace(_HOLDER, holders))
