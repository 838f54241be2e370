"""What the metadata of a Python package may hold: one check for each kind of text, which says what is wrong."""

from __future__ import annotations

import keyword
import re
from collections.abc import Callable
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from specloom.targets.licenses import spdx_of
from specloom.targets.python.reserved import CLASSES

if TYPE_CHECKING:
    from packaging.specifiers import SpecifierSet

Check = Callable[[str], str | None]
"""Returns what is wrong with a text; None where nothing is."""

OLDEST = (3, 11)
"""The oldest Python that generated code runs on."""
REQUIREMENTS = ("httpx2>=2.13,<3", "pydantic>=2.11,<3", "typing-extensions>=4.13")
"""What generated code imports."""
_LONGEST_LABEL = 32
_AUTHOR = re.compile(r"(?P<name>[^<>]*?)\s*(?:<(?P<email>[^<>]*)>)?")
_EMAIL = re.compile(r"[^@\s<>\"(),:;\[\]\\]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+")
_CLASS = re.compile(r"[A-Z][A-Za-z0-9_]{0,79}")
_NEWER, _PATCHES = 30, 40
"""How many minor versions of Python from the oldest on are tried, and how many releases of each."""


def check_version(text: str) -> str | None:
    """Return what is wrong with a version."""
    from packaging.version import InvalidVersion, Version  # noqa: PLC0415 - a run that changes nothing does without

    try:
        Version(text)
    except InvalidVersion:
        return "it is no version as PEP 440 has them"
    return None


def check_distribution(text: str) -> str | None:
    """Return what is wrong with the name under which a package is installed."""
    from packaging.utils import InvalidName, canonicalize_name  # noqa: PLC0415 - as above

    try:
        name = canonicalize_name(text, validate=True)
    except InvalidName:
        return "ASCII letters, digits, `-`, `_` and `.`, with a letter or digit at both ends"
    needed = {re.split(r"[<>=]", requirement)[0] for requirement in REQUIREMENTS}
    return "the package itself depends on that" if name in needed else None


def check_class(text: str) -> str | None:
    """Return what is wrong with the name of the client's class; the asynchronous one is `Async` and that name."""
    if not _CLASS.fullmatch(text):
        return "it is no name of a class: ASCII letters and digits, beginning with a capital"
    taken = CLASSES - {"Client", "AsyncClient"}
    if keyword.iskeyword(text) or {text, f"Async{text}"} & taken:
        return "the package has something else of that name"
    return None


def check_answer_types(text: str) -> str | None:
    """Return why answers cannot be called so."""
    return None if text == "by-method" else "it can be `by-method` only"


def check_inner_types(text: str) -> str | None:
    """Return why types within others cannot be called so."""
    return None if text == "qualified" else "it can be `qualified` only"


def check_raw_responses(text: str) -> str | None:
    """Return what is wrong with the way in which a tree of resources gives whole responses."""
    return None if text == "legacy" else "it is not `legacy`"


def check_downloads(text: str) -> str | None:
    """Return what is wrong with what the downloads of a tree of resources give."""
    return None if text == "content" else "it is not `content`"


def check_author(text: str) -> str | None:
    """Return what is wrong with an author."""
    name, email = author_of(text)
    if email is not None and not _EMAIL.fullmatch(email):
        return f"{email!r} is no address"
    if not (name or email) or not text.isprintable():
        return "it is a name, an address in `<>`, or both"
    return None


def author_of(text: str) -> tuple[str | None, str | None]:
    """Return the name and the address of `Jane Doe <jane@example.org>`, `Jane Doe` or `jane@example.org`."""
    if _EMAIL.fullmatch(text.strip()):
        return None, text.strip()
    parts = _AUTHOR.fullmatch(text.strip())
    return (parts["name"] or None, parts["email"]) if parts else (None, None)


def check_license(text: str) -> str | None:
    """Return what is wrong with an SPDX expression."""
    return None if spdx_of(text) else "it is no SPDX license expression"


def check_python(text: str) -> str | None:
    """Return what is wrong with the versions of Python that a package says it runs on."""
    from packaging.specifiers import InvalidSpecifier, SpecifierSet  # noqa: PLC0415 - as above

    try:
        versions = SpecifierSet(text)
    except InvalidSpecifier:
        return "it is no specifier of versions as PEP 440 has them"
    major, minor = OLDEST
    if any(_holds(versions, f"{major}.{each}") for each in range(minor)):
        return f"generated code needs Python {major}.{minor}"
    if not any(_holds(versions, f"{major}.{each}") for each in range(minor, minor + _NEWER)):
        return "no version of Python fits it"
    return None


def _holds(versions: SpecifierSet, minor: str) -> bool:
    return any(versions.contains(f"{minor}.{patch}") for patch in range(_PATCHES))


def check_keyword(text: str) -> str | None:
    """Return what is wrong with a keyword."""
    return "a keyword is one word or a few, without commas" if "," in text or not text.isprintable() else None


def check_classifier(text: str) -> str | None:
    """Return what is wrong with a classifier of a package."""
    if text.startswith("License ::"):
        return "a license is told by `license`, and by no classifier"
    if " :: " not in text or not text.isprintable():
        return "classifiers are those of https://pypi.org/classifiers"
    return None


def check_dependency(text: str) -> str | None:
    """Return what is wrong with a requirement."""
    from packaging.requirements import InvalidRequirement, Requirement  # noqa: PLC0415 - as above

    try:
        Requirement(text)
    except InvalidRequirement as error:
        return str(error).partition("\n")[0]
    return None


def check_label(text: str) -> str | None:
    """Return what is wrong with what an address of a project is called."""
    good = len(text) <= _LONGEST_LABEL and text.isprintable() and "," not in text
    return None if good else f"what an address is called has at most {_LONGEST_LABEL} characters and no comma"


def check_url(text: str) -> str | None:
    """Return what is wrong with an address of a project."""
    try:
        parts = urlsplit(text)
        good = parts.scheme in {"http", "https"} and bool(parts.hostname)
    except ValueError:
        good = False
    return None if good and text.isascii() and not re.search(r"[\s<>\"`\\]", text) else "it is no http or https address"
