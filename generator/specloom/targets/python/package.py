"""The name of the package: given and checked, or made of the document's title."""

from __future__ import annotations

import keyword
import re

from specloom.config import ClientConfig
from specloom.diagnostics import refused
from specloom.ir.api import Api
from specloom.naming import snake, split
from specloom.targets.python.reserved import PACKAGES

_PACKAGE = re.compile(r"_*[A-Za-z][A-Za-z0-9_]{0,99}\Z")


def package_of(api: Api, config: ClientConfig) -> str:
    """Return the import name of the package; raises InputError for a name that none can have."""
    given = config.package
    if given is None:
        return package_name(api.title)
    if _PACKAGE.match(given) and not _is_taken(given):
        return given
    why = _reason(given)
    hint = _usable(given) or "my_client"
    message = f"`package` of the Python target cannot be {given!r:.80}: {why}"
    example = f'for example package = "{hint}"'
    raise refused("config-value", message, config.pointer("package"), example)


def package_name(title: str) -> str:
    """Return the import name that is made of a document's title."""
    return _usable(title) or "client"


def _reason(given: str) -> str:
    if keyword.iskeyword(given):
        return "it is a keyword"
    if given in PACKAGES:
        return "something else is imported by that name"
    return "it is no name to import: ASCII letters, digits and `_`, beginning with a letter"


def _is_taken(name: str) -> bool:
    return keyword.iskeyword(name) or name in PACKAGES


def _usable(text: str) -> str:
    """Return the nearest name that a package can have; empty where nothing of the text remains."""
    name = snake(split(text))[:100]
    if name[:1].isdigit():
        name = f"api_{name}"
    return f"{name}_client" if _is_taken(name) else name
