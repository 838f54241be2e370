"""A document in which every object has the form that later passes take for granted, and what was said of it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any, NamedTuple

from specloom.diagnostics import Diagnostic, Pointer, Severity
from specloom.openapi.mending import contents, operations, parameters
from specloom.openapi.mending import plain as forms
from specloom.openapi.mending.access import SECURITY, TAGS, info, security_scheme, told_only
from specloom.openapi.mending.other_version import root_in_other_words
from specloom.openapi.mending.schemas import no_schema, schema
from specloom.openapi.mending.servers import SERVERS, hosts
from specloom.openapi.mending.spelling import spelled
from specloom.openapi.mending.told import GONE, token_of
from specloom.openapi.mending.walk import Broken, Object, Rule, Walk, left_out, mapping, plain
from specloom.openapi.nodes import shorten
from specloom.openapi.references.grammar import GRAMMAR, Kind
from specloom.openapi.references.resolver import Resolver
from specloom.openapi.references.survey import Link, pointer_of
from specloom.openapi.versions.dialect import NEWER, Version

_FRAMES = ("paths", "webhooks", "x-webhooks", "components", "definitions", "parameters", "responses")
"""The fields of a document that hold its objects by name."""


class Mended(NamedTuple):
    """A document that was mended, and what was said about it."""

    resolver: Resolver
    diagnostics: tuple[Diagnostic, ...]
    places: frozenset[Pointer]
    """Where the document is not as it is written, and something was said about it."""


def mend(resolver: Resolver, version: Version) -> Mended:
    """Return a resolver of documents without values of a wrong form; the same one where there are none."""
    walk = Walk(resolver, version, _OBJECTS, _BROKEN)
    root = resolver.root
    for value in (root.value, *(root.value.get(key) for key in _FRAMES), *_maps(root.value.get("components"))):
        if type(value) is dict:
            walk.frame(value)
    edits: list[tuple[Pointer, Any]] = []
    made = _root(walk, root.value, root.pointer)
    if made is not root.value:
        edits.append((root.pointer, made))
    while walk.waiting or walk.later:
        edits += _of_references(walk)
        edits += _of_definitions(walk)
    said = tuple(walk.told.said)
    places = frozenset([*(each.pointer for each in said), *map(pointer_of, walk.replaced)])
    if not edits:
        return Mended(resolver, said, places)
    data: dict[str, Any] = {}
    for pointer, value in edits:
        name = pointer.source
        data[name] = _put(data.get(name, resolver.documents[name].data), pointer.tokens, value)
    return Mended(resolver.rewritten(data, resolver.locate), said, places)


def _maps(components: Any) -> Iterable[Any]:
    return components.values() if type(components) is dict else ()


def _of_references(walk: Walk) -> list[tuple[Pointer, Any]]:
    """Mend what references lead to; most of it was met before, at its place."""
    edits: list[tuple[Pointer, Any]] = []
    while walk.waiting:
        node, kind = walk.waiting.pop()
        made = walk.reached(node, kind)
        if made is not node.value:
            edits.append(
                (node.pointer, None if made is GONE else made)
            )  # nothing: the reference leads to no such object
    return edits


def _of_definitions(walk: Walk) -> list[tuple[Pointer, Any]]:
    """Mend definitions that nothing has led to: what is wrong there costs nothing."""
    edits: list[tuple[Pointer, Any]] = []
    while walk.later and not walk.waiting:
        value, link = walk.later.pop(0)
        for name, each in value.items():
            before = len(walk.told.said)
            made = walk.one(each, Kind.SCHEMA, (link, name))
            for index in range(before, len(walk.told.said)):
                diagnostic = walk.told.said[index]
                if diagnostic.severity is Severity.OMISSION:
                    message = f"{diagnostic.message} (nothing leads here)"
                    walk.told.said[index] = replace(diagnostic, severity=Severity.WARNING, message=message, help=None)
            if made is not each:
                edits.append((pointer_of((link, name)), made))
    return edits


def _put(data: Any, tokens: tuple[str, ...], value: Any) -> Any:
    """Return a copy of `data` with another value at a place; `data` itself where there is no such place."""
    if not tokens:
        return value
    key: Any = tokens[0]
    if type(data) is list and key.isdecimal() and int(key) < len(data):
        key = int(key)
    elif type(data) is not dict or key not in data:
        return data
    inner = _put(data[key], tokens[1:], value)
    if inner is data[key]:
        return data
    copy = data.copy()
    copy[key] = inner
    return copy


# The document and its components


def _root(walk: Walk, value: dict[str, Any], link: Link) -> dict[str, Any]:
    value = root_in_other_words(walk, spelled(walk.told, value, Kind.ROOT, link, walk.version), link)
    if walk.version is Version.V2_0:
        return hosts(walk, walk.fields(value, link, _ROOT_IN_20), link)
    return walk.fields(value, link, _ROOT)


def _version(walk: Walk, value: Any, link: Link) -> Any:
    """Return the version of the specification, as it is written; `detect` has told which one is meant."""
    known = f"{walk.version}.0"
    if type(value) is not str:
        message = f"'openapi' is the number {str(value)[:20]}, not a string; it is read as {walk.version}"
        walk.told.clear("version-not-a-string", link, message, f"write openapi: '{known}'")
        return known
    if value.startswith(walk.version):
        return value
    if NEWER.match(".".join(value.strip().removeprefix("v").split(".")[:2])):
        message = (
            f"version {value[:40]!a} is newer than {walk.version}, the newest that is understood; it is read as that"
        )
        walk.told.clear("version-newer", link, message)
    else:
        message = f"'openapi' is {shorten(value)}; it is read as {walk.version}"
        walk.told.clear("version-not-a-string", link, message, f"write openapi: '{known}'")
    return known


def _frame(rule: Rule) -> Rule:
    """Return the rule for what the whole document hangs on: without it there is nothing to generate."""

    def checked(walk: Walk, value: Any, link: Link) -> Any:
        if type(value) is dict or value is None or (rule is _paths and value and forms.are_entries(value)):
            return rule(walk, value, link)
        message = f"'{token_of(link)}' is {shorten(value)}, but a mapping is expected"
        walk.told.said.append(Diagnostic("wrong-type", Severity.ERROR, message, pointer_of(link)))
        return GONE

    return checked


def _components(walk: Walk, value: Any, link: Link) -> Any:
    if value is None:
        walk.told.nothing(link)
        return GONE
    return walk.fields(spelled(walk.told, value, Kind.COMPONENTS, link, walk.version), link, _COMPONENTS)


def _paths(walk: Walk, value: Any, link: Link) -> Any:
    if value is None:
        walk.told.nothing(link)
        return {}
    return _PATHS(walk, value, link)


_COMPONENTS: dict[str, Rule] = {key: mapping(kind) for key, (_, kind) in GRAMMAR[Kind.COMPONENTS].items()}
_PATHS = mapping(Kind.PATH, extensions=True)
_ABOUT: dict[str, Rule] = {
    "info": info,
    "tags": TAGS,
    "security": SECURITY,
    "externalDocs": told_only,
    "paths": _frame(_paths),
}
_ROOT: dict[str, Rule] = {
    **_ABOUT,
    "openapi": _version,
    "servers": SERVERS,
    **dict.fromkeys(("webhooks", "x-webhooks"), mapping(Kind.PATH)),
    "components": _frame(_components),
}
_ROOT_IN_20: dict[str, Rule] = {
    **_ABOUT,
    **dict.fromkeys(("host", "basePath"), plain(forms.word)),
    **dict.fromkeys(("consumes", "produces", "schemes"), plain(forms.words)),
    "definitions": mapping(Kind.SCHEMA),
    "parameters": mapping(Kind.PARAMETER),
    "responses": mapping(Kind.RESPONSE),
    "securityDefinitions": mapping(Kind.SECURITY),
}
_OBJECTS: dict[Kind, Object] = {
    Kind.PATH: operations.path_item,
    Kind.OPERATION: operations.operation,
    Kind.PARAMETER: parameters.parameter,
    Kind.BODY: contents.body,
    Kind.MEDIA: contents.media_type,
    Kind.ENCODING: contents.encoding,
    Kind.RESPONSE: contents.response,
    Kind.HEADER: parameters.header,
    Kind.EXAMPLE: contents.example,
    Kind.LINK: contents.example,
    Kind.CALLBACK: operations.callback,
    Kind.SECURITY: security_scheme,
    Kind.SCHEMA: schema,
}
_BROKEN: dict[Kind, Broken] = {
    Kind.PATH: operations.no_path_item,
    Kind.OPERATION: operations.no_operation,
    Kind.PARAMETER: parameters.no_parameter,
    Kind.BODY: contents.no_body,
    Kind.MEDIA: contents.no_media_type,
    Kind.ENCODING: left_out("an encoding"),
    Kind.RESPONSE: contents.no_response,
    Kind.HEADER: left_out("a header"),
    Kind.EXAMPLE: contents.no_example,
    Kind.LINK: left_out("a link", told_only=True),
    Kind.CALLBACK: left_out("a callback"),
    Kind.SECURITY: left_out("a security scheme"),
    Kind.SCHEMA: no_schema,
}
