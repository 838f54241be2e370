"""The version of the package: the configured one, or that of the document, mended where Python has no such version."""

from __future__ import annotations

import re

from packaging.version import InvalidVersion, Version

from specloom.diagnostics import Diagnostic, Pointer, Severity
from specloom.ir.api import Api
from specloom.targets.python.options import PythonOptions

UNKNOWN = "0.0.0"
"""For a document whose version says no number."""
_LONGEST = 40
_DATE = re.compile(r"(\d{4})[-_.](\d{1,2})(?:[-_.](\d{1,2}))?(?!\d)")
_NUMBER = re.compile(
    r"(?P<release>\d+(?:\.\d+)*)"
    r"(?:[-_. ]?(?P<kind>alpha|a|beta|b|preview|pre|rc|c|snapshot|nightly|dev)[-_.]?(?P<count>\d+)?(?![a-z0-9]))?"
)
_KINDS = {"snapshot": "dev", "nightly": "dev"}


def version_of(api: Api, options: PythonOptions) -> tuple[str, tuple[Diagnostic, ...]]:
    """Return the version of the package, and what is to be said where it is not the document's."""
    if options.version is not None:
        return str(Version(options.version)), ()
    version = _mended(api.version)
    if version == api.version:
        return version, ()
    message = f"the package has the version {version}: {api.version!r:.80} is not how Python writes versions"
    hint = f'choose one in the configuration: [client.python], version = "{version}"'
    at = Pointer(api.root, ("info", "version"))
    return version, (Diagnostic("version-mended", Severity.WARNING, message, at, hint),)


def _mended(text: str) -> str:
    """Return the nearest version as PEP 440 has them, without what an index refuses."""
    text = text.strip().lower()
    date = _DATE.match(text.lstrip("v"))
    if date is not None:
        text = ".".join(filter(None, date.groups())) + text.lstrip("v")[date.end() :]
    number = _NUMBER.search(text)
    tries = [text]
    if number is not None:
        kind = number["kind"]
        tries.append(number["release"] + (f"{_KINDS.get(kind, kind)}{number['count'] or ''}" if kind else ""))
    for each in tries:
        try:
            version = Version(each).public
        except (InvalidVersion, ValueError):  # ValueError: a number of thousands of digits
            continue
        if len(version) <= _LONGEST:
            return version
    return UNKNOWN
