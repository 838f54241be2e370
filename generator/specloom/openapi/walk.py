"""One pass over everything of a document that has a meaning: every object with its kind, every reference followed once.

Examples, defaults, enums, extensions and unknown keywords are data and are not entered, so a property that is called
`$ref` or an example that holds one is not taken for a reference.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Any, NamedTuple

from specloom.diagnostics import Diagnostic, Pointer, Severity
from specloom.openapi.resolver import SCHEME, RefError, Resolver, did_you_mean

Link = Pointer | tuple[Any, str]
"""A pointer in the making: the link of the parent and a token; a Pointer at the bottom."""


class Kind(StrEnum):
    """The objects of the specification that can hold others, or a reference."""

    ROOT = "document"
    COMPONENTS = "components object"
    PATH = "path item"
    OPERATION = "operation"
    PARAMETER = "parameter"
    BODY = "request body"
    MEDIA = "media type"
    ENCODING = "encoding"
    RESPONSE = "response"
    HEADER = "header"
    EXAMPLE = "example"
    LINK = "link"
    CALLBACK = "callback"
    SECURITY = "security scheme"
    SCHEMA = "schema"


class Site(NamedTuple):
    """One object of the document, its kind and its place."""

    value: dict[str, Any]
    kind: Kind
    link: Link

    @property
    def pointer(self) -> Pointer:
        """The place, as a Pointer."""
        return pointer_of(self.link)


@dataclass(slots=True)
class Survey:
    """Everything that the pass met, in the order of the document."""

    sites: list[Site] = field(default_factory=list)
    problems: list[Diagnostic] = field(default_factory=list)
    entries: list[Site] = field(default_factory=list)
    """Where references enter other files: what a check of the root document alone would not see."""


ONE, LIST, MAP, EITHER = "one", "list", "map", "either"
METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace", "query")
GRAMMAR: dict[Kind, dict[str, tuple[str, Kind]]] = {
    Kind.ROOT: {
        "paths": (MAP, Kind.PATH),
        "webhooks": (MAP, Kind.PATH),
        "components": (ONE, Kind.COMPONENTS),
    },
    Kind.COMPONENTS: {
        "schemas": (MAP, Kind.SCHEMA),
        "responses": (MAP, Kind.RESPONSE),
        "parameters": (MAP, Kind.PARAMETER),
        "examples": (MAP, Kind.EXAMPLE),
        "requestBodies": (MAP, Kind.BODY),
        "headers": (MAP, Kind.HEADER),
        "securitySchemes": (MAP, Kind.SECURITY),
        "links": (MAP, Kind.LINK),
        "callbacks": (MAP, Kind.CALLBACK),
        "pathItems": (MAP, Kind.PATH),
        "mediaTypes": (MAP, Kind.MEDIA),
    },
    Kind.PATH: {
        "parameters": (LIST, Kind.PARAMETER),
        "additionalOperations": (MAP, Kind.OPERATION),
        **dict.fromkeys(METHODS, (ONE, Kind.OPERATION)),
    },
    Kind.OPERATION: {
        "parameters": (LIST, Kind.PARAMETER),
        "requestBody": (ONE, Kind.BODY),
        "responses": (MAP, Kind.RESPONSE),
        "callbacks": (MAP, Kind.CALLBACK),
    },
    Kind.PARAMETER: {"schema": (ONE, Kind.SCHEMA), "content": (MAP, Kind.MEDIA), "examples": (MAP, Kind.EXAMPLE)},
    Kind.HEADER: {"schema": (ONE, Kind.SCHEMA), "content": (MAP, Kind.MEDIA), "examples": (MAP, Kind.EXAMPLE)},
    Kind.BODY: {"content": (MAP, Kind.MEDIA)},
    Kind.MEDIA: {
        "schema": (ONE, Kind.SCHEMA),
        "itemSchema": (ONE, Kind.SCHEMA),
        "examples": (MAP, Kind.EXAMPLE),
        "encoding": (MAP, Kind.ENCODING),
        "prefixEncoding": (LIST, Kind.ENCODING),
        "itemEncoding": (ONE, Kind.ENCODING),
    },
    Kind.ENCODING: {
        "headers": (MAP, Kind.HEADER),
        "encoding": (MAP, Kind.ENCODING),
        "prefixEncoding": (LIST, Kind.ENCODING),
        "itemEncoding": (ONE, Kind.ENCODING),
    },
    Kind.RESPONSE: {
        "headers": (MAP, Kind.HEADER),
        "content": (MAP, Kind.MEDIA),
        "links": (MAP, Kind.LINK),
    },
    Kind.EXAMPLE: {},
    Kind.LINK: {},
    Kind.CALLBACK: {},
    Kind.SECURITY: {},
    Kind.SCHEMA: {
        **dict.fromkeys(
            (
                "additionalProperties",
                "unevaluatedProperties",
                "unevaluatedItems",
                "not",
                "if",
                "then",
                "else",
                "contains",
                "propertyNames",
                "contentSchema",
                "additionalItems",
            ),
            (ONE, Kind.SCHEMA),
        ),
        **dict.fromkeys(("allOf", "anyOf", "oneOf", "prefixItems"), (LIST, Kind.SCHEMA)),
        **dict.fromkeys(
            ("properties", "patternProperties", "$defs", "definitions", "dependentSchemas"), (MAP, Kind.SCHEMA)
        ),
        "items": (EITHER, Kind.SCHEMA),
    },
}
REFERABLE = frozenset(Kind) - {Kind.ROOT, Kind.COMPONENTS, Kind.OPERATION, Kind.ENCODING}
SIBLINGS_COUNT = frozenset({Kind.SCHEMA, Kind.PATH})
"""Where the keywords beside a `$ref` mean something."""
EXTENDABLE = frozenset({"paths", "responses"})
"""Maps in which an `x-` key is an extension, not a name."""
FILE_ENDINGS = (".json", ".yaml", ".yml")


def pointer_of(link: Link) -> Pointer:
    """Return the finished Pointer of a link."""
    tokens = []
    while type(link) is tuple:
        link, token = link
        tokens.append(token)
    assert isinstance(link, Pointer)  # noqa: S101 - what every link ends with
    return Pointer(link.source, (*link.tokens, *reversed(tokens)))


def survey(resolver: Resolver) -> Survey:
    """Walk the root document and all that it refers to, once; the result is kept with the resolver."""
    if resolver.survey is None:
        resolver.survey = _survey(resolver)
    found = resolver.survey
    assert isinstance(found, Survey)  # noqa: S101 - only set here
    return found


def check_references(resolver: Resolver) -> list[Diagnostic]:
    """Return every reference that cannot be followed, before anything else looks at the document."""
    return list(survey(resolver).problems)


def _survey(resolver: Resolver) -> Survey:
    result = Survey()
    seen: set[int] = set()  # by identity: shared parts of a document are entered once
    stack: list[tuple[Any, Kind, Link, str]] = [
        (resolver.root.value, Kind.ROOT, resolver.root.pointer, resolver.root.pointer.source)
    ]
    targets: list[tuple[Any, Kind, Link, str]] = []
    while stack or targets:
        if not stack:
            stack, targets = targets[::-1], []
        value, kind, link, source = stack.pop()
        if type(value) is not dict or id(value) in seen:
            continue
        seen.add(id(value))
        result.sites.append(Site(value, kind, link))
        if type(link) is Pointer and link.source != resolver.root.pointer.source:
            result.entries.append(Site(value, kind, link))
        if "$ref" in value and kind in REFERABLE:
            if reached := _reach(resolver, value["$ref"], (link, "$ref"), source, result):
                targets.append((reached.value, kind, reached.pointer, reached.pointer.source))
            if kind not in SIBLINGS_COUNT:
                continue
        if kind is Kind.SCHEMA:
            _schema_extras(resolver, value, link, source, result, targets)
        elif kind is Kind.LINK or kind is Kind.EXAMPLE:
            _side_refs(resolver, value, link, source, result)
        if kind is Kind.COMPONENTS or kind is Kind.ROOT:
            _whole_maps(resolver, value, kind, link, source, result, targets)
        stack.extend(reversed(list(_children(value, kind, link, source))))
    return result


def _whole_maps(
    resolver: Resolver,
    value: dict[str, Any],
    kind: Kind,
    link: Link,
    source: str,
    result: Survey,
    targets: list[tuple[Any, Kind, Link, str]],
) -> None:
    """Follow a `$ref` that stands for a whole map, `schemas: {$ref: ./all.yaml}`: not legal, but done."""
    for key, (shape, inner) in GRAMMAR[kind].items():
        child = value.get(key)
        if shape is MAP and type(child) is dict and type(ref := child.get("$ref")) is str:
            reached = _reach(resolver, ref, ((link, key), "$ref"), source, result)
            if reached and type(reached.value) is dict:
                there = reached.pointer
                targets += [(item, inner, there.child(name), there.source) for name, item in reached.value.items()]


def _children(value: dict[str, Any], kind: Kind, link: Link, source: str) -> Iterator[tuple[Any, Kind, Link, str]]:
    if kind is Kind.CALLBACK:
        for name, child in value.items():
            if not name.startswith("x-"):
                yield child, Kind.PATH, (link, name), source
        return
    grammar = GRAMMAR[kind]
    for key, child in value.items():
        rule = grammar.get(key)
        if rule is None:
            continue
        shape, inner = rule
        here = (link, key)
        of = type(child)
        if of is dict:
            if shape is MAP:
                skip = key in EXTENDABLE
                for name, item in child.items():
                    if type(item) is dict and not (skip and name.startswith("x-")):
                        yield item, inner, (here, name), source
            elif shape is not LIST:
                yield child, inner, here, source
        elif of is list and (shape is LIST or shape is EITHER):
            for index, item in enumerate(child):
                if type(item) is dict:
                    yield item, inner, (here, str(index)), source


def _reach(resolver: Resolver, ref: Any, link: Link, source: str, result: Survey) -> Any:
    """Resolve one reference, or note why not."""
    if type(ref) is str and (known := resolver.known(source, ref)):
        return known
    try:
        return resolver.resolve(ref, pointer_of(link))
    except RefError as error:
        result.problems.append(error.diagnostic)
        return None


def _schema_extras(
    resolver: Resolver,
    value: dict[str, Any],
    link: Link,
    source: str,
    result: Survey,
    targets: list[tuple[Any, Kind, Link, str]],
) -> None:
    if "$dynamicRef" in value and (
        reached := _reach(resolver, value["$dynamicRef"], (link, "$dynamicRef"), source, result)
    ):
        targets.append((reached.value, Kind.SCHEMA, reached.pointer, reached.pointer.source))
    discriminator = value.get("discriminator")
    if type(discriminator) is not dict:
        return
    mapping = discriminator.get("mapping")
    named = list(mapping.items()) if type(mapping) is dict else []
    for name, ref in named:
        here = (((link, "discriminator"), "mapping"), name)
        if type(ref) is not str:
            continue
        if looks_like_ref(ref):
            if reached := _reach(resolver, ref, here, source, result):
                targets.append((reached.value, Kind.SCHEMA, reached.pointer, reached.pointer.source))
        else:
            _bare_name(resolver, ref, here, result)


def _bare_name(resolver: Resolver, name: str, link: Link, result: Survey) -> None:
    components = resolver.root.value.get("components")
    schemas = components.get("schemas") if type(components) is dict else None
    known = list(schemas) if type(schemas) is dict else []
    if name not in known:
        message = f"the discriminator maps to a schema '{name[:80]}' that does not exist"
        hint = did_you_mean(name, known)
        result.problems.append(Diagnostic("mapping-not-found", Severity.WARNING, message, pointer_of(link), hint))


def looks_like_ref(text: str) -> bool:
    """Tell a reference from the bare name of a schema."""
    return "#" in text or "/" in text or text.endswith(FILE_ENDINGS) or SCHEME.match(text) is not None


def _side_refs(resolver: Resolver, value: dict[str, Any], link: Link, source: str, result: Survey) -> None:
    """Look at references that generation never follows: only those that point at files matter."""
    ref = value.get("operationRef")
    if type(ref) is str:
        try:
            resolver.resolve(ref, pointer_of((link, "operationRef")))
        except RefError as error:
            outside = error.diagnostic.code == "ref-outside"
            severity = Severity.ERROR if outside else Severity.WARNING
            result.problems.append(replace(error.diagnostic, severity=severity))
    external = value.get("externalValue")
    if type(external) is str and (scheme := SCHEME.match(external)) and scheme[1].lower() not in ("http", "https"):
        message = f"the example's externalValue '{external[:200]}' is not an http address or a relative one"
        pointer = pointer_of((link, "externalValue"))
        result.problems.append(Diagnostic("ref-outside", Severity.ERROR, message, pointer))
