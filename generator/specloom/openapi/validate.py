"""Everything that is wrong with a document: the official meta-schema, our own rules and, when asked, a slow validator."""

from __future__ import annotations

from collections.abc import Iterable

from specloom.diagnostics import Diagnostic, Pointer, Severity
from specloom.openapi.dialect import Version
from specloom.openapi.findings import findings
from specloom.openapi.metaschema import validator
from specloom.openapi.resolver import Resolver
from specloom.openapi.rules import rules
from specloom.openapi.thorough import thorough
from specloom.openapi.walk import survey


def check(resolver: Resolver, version: Version) -> list[Diagnostic]:
    """Return what the meta-schema and our own rules find, in milliseconds; an error means that generation cannot go on."""
    found = _by_metaschema(resolver, version)
    found += rules(resolver, version)
    return unique(found)


def full(resolver: Resolver, version: Version, seconds: float = 60) -> list[Diagnostic]:
    """Return what `check` finds, then what openapi-spec-validator adds within a time limit."""
    found = check(resolver, version)
    if any(diagnostic.severity is Severity.ERROR for diagnostic in found) or survey(resolver).problems:
        return found  # a document that cannot be used is not worth minutes of a validator that may fetch or hang on it
    places = {diagnostic.pointer for diagnostic in found}
    added = thorough(resolver, version, seconds)
    return unique([*found, *(diagnostic for diagnostic in added if not _said(diagnostic.pointer, places))])


def unique(found: Iterable[Diagnostic]) -> list[Diagnostic]:
    """Drop what says the same about the same place."""
    kept: dict[tuple[Pointer, str, str], Diagnostic] = {}
    for diagnostic in found:
        kept.setdefault((diagnostic.pointer, diagnostic.code, diagnostic.message), diagnostic)
    codes = {(pointer, code): diagnostic for (pointer, code, _), diagnostic in reversed(kept.items())}
    paths = {pointer for pointer, code in codes if code == "path-without-slash"}
    return [
        diagnostic
        for diagnostic in kept.values()
        if diagnostic.pointer not in paths or codes[diagnostic.pointer, diagnostic.code] is diagnostic
    ]


def _said(pointer: Pointer, places: set[Pointer]) -> bool:
    return pointer in places


def _by_metaschema(resolver: Resolver, version: Version) -> list[Diagnostic]:
    root = resolver.root
    found = findings(validator(version).iter_errors(root.value), root.pointer, root.value)
    for site in survey(resolver).entries:
        compiled = validator(version, site.kind)
        if compiled is not None:
            found += findings(compiled.iter_errors(site.value), site.pointer, site.value)
    return found
