"""Our own rules: what no meta-schema can say, each rule a function over the objects of a document."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import partial
from typing import Any

from specloom.diagnostics import Diagnostic, Pointer, Severity, warning
from specloom.openapi.checking.defaults import fits
from specloom.openapi.nodes import shorten
from specloom.openapi.path_notation import in_braces, is_odd
from specloom.openapi.references.bases import Node
from specloom.openapi.references.grammar import METHODS, Kind
from specloom.openapi.references.hints import did_you_mean
from specloom.openapi.references.resolver import RefError, Resolver
from specloom.openapi.references.survey import Site, survey
from specloom.openapi.server_urls import INSECURE, unusable
from specloom.openapi.versions.dialect import BEFORE_31, Version, beside_a_reference
from specloom.openapi.versions.requirements import scheme_name, scheme_names
from specloom.openapi.versions.swagger import IN_BODY, half_schema, server_urls, words

VARIABLE = re.compile(r"\{([^{}]*)\}")
TOKEN = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+\Z")
"""What HTTP allows as the name of a header (RFC 9110)."""
LONGEST = 80


def rules(resolver: Resolver, version: Version) -> Iterator[Diagnostic]:
    """Yield what our own rules find in the whole document."""
    sites = survey(resolver).sites
    operations: dict[str, Pointer] = {}
    servers = partial(_hosts, resolver.root.value) if version is Version.V2_0 else _servers
    for site in sites:
        if site.kind is Kind.SCHEMA:
            yield from _schema(resolver, site, version)
        elif site.kind is Kind.OPERATION:
            yield from _operation_id(site, operations)
            yield from _security(site.value, site.pointer, resolver, version)
            yield from servers(site.value, site.pointer)
        elif site.kind is Kind.PATH:
            yield from servers(site.value, site.pointer)
        if site.kind is Kind.RESPONSE and type(site.value.get("headers")) is dict:
            yield from _header_names(site.value["headers"], site.pointer.child("headers"))
        elif site.kind in (Kind.PARAMETER, Kind.HEADER, Kind.MEDIA):
            name = site.value.get("name")
            if site.kind is Kind.PARAMETER and site.value.get("in") == "header" and type(name) is str:
                yield from _header_names([name], site.pointer.child("name"))
            if version is Version.V2_0:
                if site.value.get("in") != "body":
                    yield from _schema(resolver, site._replace(value=half_schema(site.value)), version)
            elif "example" in site.value and "examples" in site.value:
                message = "'example' and 'examples' exclude one another"
                yield warning("conflicting-fields", message, site.pointer.child("example"))
        elif site.kind is Kind.ROOT:
            yield from _security(site.value, site.pointer, resolver, version)
            yield from servers(site.value, site.pointer)
            yield from _tags(site.value, site.pointer)
    if not any(site.kind in (Kind.PATH, Kind.SCHEMA) for site in sites) and resolver.root.value.get("paths") == {}:
        message = "the document describes no operations and no schemas; the client will be empty"
        yield warning("document-without-operations", message, resolver.root.pointer.child("paths"))
    yield from _paths(resolver)


def _header_names(names: Iterable[Any], at: Pointer) -> Iterator[Diagnostic]:
    for name in names:
        if not TOKEN.match(name):
            yield warning("bad-name", f"'{name[:LONGEST]}' cannot be the name of a header", at)


def _schema(resolver: Resolver, site: Site, version: Version) -> Iterator[Diagnostic]:
    schema = site.value
    if "default" in schema and not fits(resolver, schema["default"], Node(schema, site.pointer), version):
        message = f"the default {shorten(schema['default'])} does not fit its own schema"
        yield warning("default-mismatch", message, site.pointer.child("default"))
    if version not in BEFORE_31:
        return
    if ignored := beside_a_reference(schema):
        said = ", ".join(f"'{keyword[:LONGEST]}'" for keyword in ignored)
        yield warning("ref-siblings", f"in OpenAPI 3.0 nothing counts beside a $ref: {said}", site.pointer)
    elif schema.get("type") == "array" and "items" not in schema:
        message = "a list schema has no 'items'; its entries can be anything"
        yield warning("array-without-items", message, site.pointer)


def _operation_id(site: Site, operations: dict[str, Pointer]) -> Iterator[Diagnostic]:
    name = site.value.get("operationId")
    if type(name) is not str:
        return
    here = site.pointer.child("operationId")
    if name in operations:
        message = f"the operationId '{name[:LONGEST]}' is used twice, first at {operations[name].fragment[:200]}"
        yield warning("duplicate-operation-id", message, here)
    else:
        operations[name] = here


def _security(value: dict[str, Any], at: Pointer, resolver: Resolver, version: Version) -> Iterator[Diagnostic]:
    wanted = value.get("security")
    for index, requirement in enumerate(wanted if type(wanted) is list else []):
        for name in requirement if type(requirement) is dict else ():
            here = at.child("security", index, name)
            if scheme_name(resolver, version, name, here) is None:
                message = f"there is no security scheme '{name[:LONGEST]}'; what needs it is passed over"
                hint = did_you_mean(name, scheme_names(resolver, version))
                yield warning("unknown-security-scheme", message, here, hint)


def _servers(value: dict[str, Any], at: Pointer) -> Iterator[Diagnostic]:
    servers = value.get("servers")
    for index, server in enumerate(servers if type(servers) is list else []):
        if type(server) is not dict or type(server.get("url")) is not str:
            continue
        here = at.child("servers", index)
        variables = server.get("variables")
        variables = variables if type(variables) is dict else {}
        yield from _server_url(server["url"], here.child("url"), variables, is_first=index == 0)
        for name, variable in variables.items():
            options = variable.get("enum") if type(variable) is dict else None
            if type(options) is list and options and variable.get("default") not in options:
                message = f"the default of the server variable '{name[:LONGEST]}' is not one of its values"
                yield warning("server-variable", message, here.child("variables", name))


def _server_url(url: str, at: Pointer, variables: Iterable[str], *, is_first: bool) -> Iterator[Diagnostic]:
    if (reason := unusable(url)) is not None:
        message = f"nothing can be sent to this server: {reason}"
        yield Diagnostic("server-unusable", Severity.OMISSION, message, at)
    elif is_first and INSECURE.match(url):
        message = "the server is named by http: whoever is in between reads and changes what is sent"
        yield warning("server-insecure", message, at, "name it by https, if it can be reached so")
    for name in VARIABLE.findall(url):
        if name not in variables:
            message = f"the server's url has a variable '{name[:LONGEST]}' that is not described"
            yield warning("server-variable", message, at)


def _hosts(root: dict[str, Any], value: dict[str, Any], at: Pointer) -> Iterator[Diagnostic]:
    """Yield what is wrong with the servers that `host`, `basePath` and `schemes` of Swagger 2.0 make."""
    urls = server_urls(root, value)
    field = next((key for key in ("host", "basePath") if key in root), None) if value is root else "schemes"
    for index, url in enumerate(urls):
        yield from _server_url(url, at.child(field) if field else at, (), is_first=index == 0)
    schemes = words(value.get("schemes")) if urls and "://" in urls[0] else []
    for index, scheme in enumerate(schemes):
        if scheme.lower() not in ("http", "https"):
            message = f"nothing is sent by the scheme '{scheme[:40]}'; it is left out"
            yield warning("scheme-left-out", message, at.child("schemes", index))


def _tags(value: dict[str, Any], at: Pointer) -> Iterator[Diagnostic]:
    seen: set[str] = set()
    tags = value.get("tags")
    found = list(enumerate(tags)) if type(tags) is list else []
    described = [(index, tag) for index, tag in found if type(tag) is dict and type(tag.get("name")) is str]
    names = {tag["name"] for _, tag in described}
    for index, tag in described:
        name, parent = tag["name"], tag.get("parent")
        if name in seen:
            yield warning("duplicate-tag", f"the tag '{name[:LONGEST]}' is described twice", at.child("tags", index))
        seen.add(name)
        if type(parent) is str and parent not in names:
            message = f"the tag '{name[:LONGEST]}' is part of '{parent[:LONGEST]}', which no tag describes"
            yield warning("tag-parent", message, at.child("tags", index, "parent"))


def _paths(resolver: Resolver) -> Iterator[Diagnostic]:
    paths = resolver.root.value.get("paths")
    shapes: dict[str, str] = {}
    for path, item in paths.items() if type(paths) is dict else ():
        at = resolver.root.pointer.child("paths", path)
        if path.startswith("x-"):
            continue
        if not path.startswith("/"):
            hint = f"write '/{path[:LONGEST]}'"
            yield warning("path-without-slash", f"the path '{path[:LONGEST]}' does not begin with '/'", at, hint)
        written = path
        if is_odd(path):
            path = in_braces(path, _in_path(resolver, Node(item, at)))  # noqa: PLW2901
        if path != written:
            message = f"the path '{written[:LONGEST]}' writes a variable in another notation; it is read as {{name}}"
            yield warning("path-notation", message, at, f"write {path[:LONGEST]}")
        shape = VARIABLE.sub("{}", path)
        if shape in shapes:
            message = f"the paths '{shapes[shape][:LONGEST]}' and '{path[:LONGEST]}' differ only in names of variables"
            yield warning("ambiguous-paths", message, at)
        shapes.setdefault(shape, path)
        yield from _path_item(resolver, path, Node(item, at))


def _path_item(resolver: Resolver, path: str, node: Node) -> Iterator[Diagnostic]:
    try:
        node = resolver.follow(node)
    except RefError:
        return
    if type(node.value) is not dict:
        return
    names = VARIABLE.findall(path)
    if len(names) != len(set(names)):
        yield warning("path-variable-repeated", f"the path '{path[:LONGEST]}' uses a variable twice", node.pointer)
    shared, problems = _parameters(resolver, node)
    yield from problems
    extra = node.value.get("additionalOperations")
    operations = [(method, node.pointer.child(method), node.value.get(method)) for method in METHODS]
    if type(extra) is dict:
        at = node.pointer.child("additionalOperations")
        operations += [(method, at.child(method), operation) for method, operation in extra.items()]
        for method in extra:
            if method.lower() in METHODS:
                message = f"'{method[:LONGEST]}' has a field of its own and cannot be an additional operation"
                yield warning("conflicting-fields", message, at.child(method))
    for _, at, operation in operations:
        if type(operation) is not dict:
            continue
        own, problems = _parameters(resolver, Node(operation, at))
        yield from problems
        every = {**shared, **own}
        strings = [place for (_, kind), place in every.items() if kind == "querystring"]
        if len(strings) > 1 or (strings and any(kind == "query" for _, kind in every)):
            message = "a 'querystring' parameter stands for the whole query and excludes other query parameters"
            yield warning("conflicting-fields", message, strings[0])
        declared = {name: place for (name, kind), place in every.items() if kind == "path"}
        for name in dict.fromkeys(names):
            if name not in declared:
                message = f"the path variable '{name[:LONGEST]}' has no parameter; it is taken for a string"
                yield warning("path-variable-undeclared", message, at, did_you_mean(name, list(declared)))
        yield from _unused(own, path, names)
    yield from _unused(shared, path, names)


def _unused(parameters: Parameters, path: str, names: list[str]) -> Iterator[Diagnostic]:
    for (name, kind), place in parameters.items():
        if kind == "path" and name not in names:
            message = f"the path parameter '{name[:LONGEST]}' does not occur in the path '{path[:LONGEST]}'"
            hint = did_you_mean(name, names) or "correct the name in one of the two places"
            hint += "; or accept the loss with --allow path-parameter-unused"
            message += "; it is left out"
            yield Diagnostic("path-parameter-unused", Severity.OMISSION, message, place, hint)


def _in_path(resolver: Resolver, node: Node) -> set[str]:
    """Return the names of the parameters in the path that a path item and its operations declare."""
    try:
        node = resolver.follow(node)
    except RefError:
        return set()
    if type(node.value) is not dict:
        return set()
    extra = node.value.get("additionalOperations")
    at = node.pointer.child("additionalOperations")
    nodes = [node, *(Node(node.value.get(method), node.pointer.child(method)) for method in METHODS)]
    nodes += [Node(each, at.child(method)) for method, each in extra.items()] if type(extra) is dict else []
    every = [_parameters(resolver, each)[0] for each in nodes if type(each.value) is dict]
    return {name for some in every for name, kind in some if kind == "path"}


Parameters = dict[tuple[str, str], Pointer]


def _parameters(resolver: Resolver, node: Node) -> tuple[Parameters, list[Diagnostic]]:
    """Return the parameters of a path item or an operation by name and place, and what is wrong with the list."""
    found: Parameters = {}
    said: dict[tuple[str, str], Any] = {}
    problems = []
    listed = node.value.get("parameters")
    for index, item in enumerate(listed if type(listed) is list else []):
        here = node.pointer.child("parameters", index)
        try:
            value = resolver.follow(Node(item, here)).value
        except RefError:
            continue
        if type(value) is not dict:
            continue
        name, kind = value.get("name"), value.get("in")
        if type(name) is not str or type(kind) is not str or kind in IN_BODY:
            continue
        if (name, kind) in found:
            alike = said[name, kind] == value
            message = f"the {kind[:LONGEST]} parameter '{name[:LONGEST]}' is listed twice"
            message += "" if alike else ", in two ways; the first counts"
            severity = Severity.WARNING if alike else Severity.OMISSION
            problems.append(Diagnostic("duplicate-parameter", severity, message, here, "remove one of the two"))
            continue
        if kind == "path" and value.get("required") is not True:
            message = f"the path parameter '{name[:LONGEST]}' is not marked as required; it is taken for required"
            problems.append(warning("path-parameter-optional", message, here))
        found[name, kind], said[name, kind] = here, value
    return found, problems
