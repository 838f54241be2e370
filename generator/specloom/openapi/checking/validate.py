"""Everything that is wrong with a document: the meta-schema, our own rules and, when asked, a slow validator."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import replace

from specloom.diagnostics import Diagnostic, Pointer, Severity, warning
from specloom.openapi.checking.external_validator import thorough
from specloom.openapi.checking.findings import findings
from specloom.openapi.checking.metaschema import validator
from specloom.openapi.checking.rules import rules
from specloom.openapi.mending.spelling import near
from specloom.openapi.nodes import child, children
from specloom.openapi.references.bases import Node
from specloom.openapi.references.grammar import REFERABLE, Kind
from specloom.openapi.references.resolver import Resolver
from specloom.openapi.references.survey import survey
from specloom.openapi.versions.dialect import Version

_UNSEEN = {Version.V2_0: (), Version.V3_0: (("webhooks",), ("x-webhooks",), ("components", "pathItems"))}
"""Where path items stand that the meta-schema of a version does not know, and that are read; in 2.0 nowhere."""

_ABOUT_PARTS = frozenset({"missing-field", "wrong-value", "conflicting-fields"})
"""What is said of an object when a part of it is left out."""
_OF_31 = frozenset(
    {"$ref", "const", "examples", "patternProperties", "prefixItems", "unevaluatedProperties", "unevaluatedItems"}
    | {"if", "then", "else", "dependentSchemas", "dependentRequired", "propertyNames", "contains", "$defs", "$id"}
)
_OF_3 = frozenset({"nullable", "oneOf", "anyOf", "not", "writeOnly", "deprecated"})
_LATER = {
    Version.V2_0: _OF_31 | _OF_3,
    Version.V3_0: _OF_31,
    Version.V3_1: frozenset({"$ref"}),
    Version.V3_2: frozenset({"$ref"}),
}
"""What documents of a version take from later ones, and is read in all of them."""


def check(resolver: Resolver, version: Version, mended: Collection[Pointer] = ()) -> list[Diagnostic]:
    """Return what the meta-schema and our own rules find, in milliseconds.

    What stands at a place that was `mended` is not what is written there, and something was said about it.
    """
    written = _written(_by_metaschema(resolver, version), mended)
    ruled = [each for each in rules(resolver, version) if not _is_of_lost_scheme(each, mended)]
    return unique([*_judged(written, resolver, version), *ruled])


def full(
    resolver: Resolver, version: Version, seconds: float = 60, mended: Collection[Pointer] = ()
) -> list[Diagnostic]:
    """Return what `check` finds, then what openapi-spec-validator adds within a time limit."""
    found = check(resolver, version, mended)
    if any(diagnostic.severity is Severity.ERROR for diagnostic in found) or survey(resolver).problems:
        return found  # a document that cannot be used is not worth minutes of a validator that may fetch or hang on it
    if mended:
        message = "the second opinion of openapi-spec-validator was left out: parts of the document have a wrong form"
        return [*found, warning("validator-skipped", message, resolver.root.pointer, "correct them first")]
    places = {diagnostic.pointer for diagnostic in found}
    return unique([*found, *thorough(resolver, version, seconds, places)])


def unique(found: Iterable[Diagnostic]) -> list[Diagnostic]:
    """Drop what says the same about the same place."""
    kept: dict[tuple[Pointer, str, str], Diagnostic] = {}
    for diagnostic in found:
        # The meta-schema and our own rule say of a path without a slash the same in different words.
        message = diagnostic.message if diagnostic.code != "path-without-slash" else ""
        kept.setdefault((diagnostic.pointer, diagnostic.code, message), diagnostic)
    return list(kept.values())


def _written(found: Iterable[Diagnostic], mended: Collection[Pointer]) -> list[Diagnostic]:
    """Return what is not about something that was mended, nor about what is not there because of it."""
    places = frozenset(mended)
    around = {Pointer(each.source, each.tokens[:-1]) for each in places}

    def is_mended(each: Diagnostic) -> bool:
        at = each.pointer
        inside = any(Pointer(at.source, at.tokens[:end]) in places for end in range(1, len(at.tokens) + 1))
        return inside or (each.code in _ABOUT_PARTS and at in around)

    return [each for each in found if not (places and is_mended(each))]


def _is_of_lost_scheme(found: Diagnostic, mended: Collection[Pointer]) -> bool:
    """Whether a scheme is called unknown that stands there and was left out: that was said."""
    if found.code != "unknown-security-scheme":
        return False
    name = found.pointer.tokens[-1]
    places = (("components", "securitySchemes", name), ("securityDefinitions", name))
    return any(at.tokens[: len(place)] == place for at in mended for place in places)


def _judged(found: list[Diagnostic], resolver: Resolver, version: Version) -> list[Diagnostic]:
    """Return what was found without false alarms: what is read after all is not called unknown."""
    later = _LATER.get(version, frozenset())
    doubtful = [each.code == "unknown-field" for each in found]
    if not any(doubtful):
        return found
    kinds = {site.pointer: site.kind for site in survey(resolver).sites}
    told = {each.pointer for each in survey(resolver).problems if each.code == "ref-not-a-string"}
    return [
        _read(_hinted(each, kinds, resolver, version), kinds, later) if doubt else each
        for each, doubt in zip(found, doubtful, strict=True)
        if not (doubt and each.pointer in told)
    ]


def _hinted(unknown: Diagnostic, kinds: Mapping[Pointer, Kind], resolver: Resolver, version: Version) -> Diagnostic:
    """Return what is said of an unknown field, with the field that is near to it."""
    at = unknown.pointer
    holder = Pointer(at.source, at.tokens[:-1])
    kind = Kind.ROOT if holder == resolver.root.pointer else kinds.get(holder)
    close = near(at.tokens[-1], kind, version) if kind else None
    return replace(unknown, help=f"did you mean '{close}'?") if close else unknown


def _read(unknown: Diagnostic, kinds: Mapping[Pointer, Kind], later: Collection[str]) -> Diagnostic:
    """Return what is to be said of a field that is none of its version, and that is read."""
    at = unknown.pointer
    kind, keyword = kinds.get(Pointer(at.source, at.tokens[:-1])), at.tokens[-1]
    if keyword not in later:
        return unknown
    if keyword == "$ref":
        message = (
            f"{'this' if kind is None else kind.one} cannot be a $ref in this version; it is followed nevertheless"
        )
        return warning("ref-for-a-mapping", message, at) if kind in REFERABLE else unknown
    message = f"'{keyword}' came with a later version of OpenAPI; it is read as there"
    return warning("keyword-of-later-version", message, at) if kind is Kind.SCHEMA else unknown


def _by_metaschema(resolver: Resolver, version: Version) -> list[Diagnostic]:
    root = resolver.root
    found = findings(validator(version).iter_errors(root.value), root.pointer, version)
    parts = [(site.kind, Node(site.value, site.pointer)) for site in survey(resolver).entries]
    for kind, node in (*parts, *((Kind.PATH, item) for item in _passed_over(root, version))):
        compiled = validator(version, kind)
        # A reference may stand for anything but a schema's keywords.
        refers = kind is not Kind.SCHEMA and isinstance(node.value, dict) and "$ref" in node.value
        if compiled is not None and not refers:
            found += findings(compiled.iter_errors(node.value), node.pointer, version)
    return found


def _passed_over(root: Node, version: Version) -> Iterator[Node]:
    """Yield the path items that are read, and that the meta-schema does not look at."""
    for path, item in children(child(root, "paths")):
        if not path.startswith(("/", "x-")):
            yield item
    for place in _UNSEEN.get(version, (("x-webhooks",),)):
        for _, item in children(child(root, *place)):
            yield item
