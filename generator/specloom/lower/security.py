"""Servers and security: schemes, what an operation needs of them, and where it is sent."""

from __future__ import annotations

from typing import Any
from urllib.parse import urljoin

from specloom.config import is_remote
from specloom.ir.api import (
    Location,
    OAuthFlow,
    SchemeKind,
    SecurityRequirement,
    SecurityScheme,
    Server,
    ServerVariable,
)
from specloom.lower.context import Context, child, children, docs_of, items, name_of, text_or_none
from specloom.openapi.references import Node
from specloom.openapi.server_urls import unusable
from specloom.openapi.versions.requirements import scheme_name

_HTTP = {"bearer": SchemeKind.BEARER, "basic": SchemeKind.BASIC}


def servers_of(node: Node) -> tuple[Server, ...]:
    """Return the servers of a document, a path or an operation."""
    found: list[Server] = []
    for server in items(child(node, "servers")):
        value = server.value if isinstance(server.value, dict) else {}
        variables = tuple(
            ServerVariable(
                name=name,
                default=_text(child(variable, "default").value),
                enum=tuple(_text(choice.value) for choice in items(child(variable, "enum"))),
                description=text_or_none(child(variable, "description").value),
            )
            for name, variable in children(child(server, "variables"))
        )
        if isinstance(value.get("url"), str) and unusable(value["url"]) is None:
            description, name = text_or_none(value.get("description")), text_or_none(value.get("name"))
            found.append(Server(_absolute(value["url"], variables, server), description, variables, name))
    return tuple(found)


def document_servers(root: Node) -> tuple[Server, ...]:
    """Return the servers of a document: where it was fetched from, if it names none itself."""
    if found := servers_of(root):
        return found
    return (Server(urljoin(root.pointer.source, "/")),) if is_remote(root.pointer.source) else ()


def _absolute(url: str, variables: tuple[ServerVariable, ...], node: Node) -> str:
    """Return the URL of a server; a relative one begins where its document was fetched from, if it was."""
    filled = url
    for variable in variables:
        filled = filled.replace(f"{{{variable.name}}}", variable.default)
    if "://" in filled or not is_remote(node.pointer.source):
        return url
    return urljoin(node.pointer.source, url)


def _text(value: Any) -> str:
    """Return a value of a variable, which some documents write as a number or a boolean."""
    if isinstance(value, bool):
        return str(value).lower()
    return "" if value is None else str(value)


def requirements_of(context: Context, node: Node) -> tuple[SecurityRequirement, ...] | None:
    """Return the alternatives of a `security` list; None where there is no list.

    One that needs a scheme which is not there is none: the rest of it would not be enough. Where all are such, what
    the document says for all operations holds.
    """
    if not isinstance(node.value, list):
        return None
    found: list[SecurityRequirement] = []
    for alternative in items(node):
        schemes = [
            (scheme_name(context.resolver, context.version, key, scopes.pointer), scopes)
            for key, scopes in children(alternative)
        ]
        known = [(name, tuple(map(str, scopes.value or ()))) for name, scopes in schemes if name is not None]
        if len(known) == len(schemes):
            found.append(SecurityRequirement(tuple(known)))
    return tuple(found) if found or not node.value else None


def schemes_of(context: Context, node: Node) -> tuple[SecurityScheme, ...]:
    """Return the security schemes of the document."""
    found: list[SecurityScheme] = []
    for name, reference in children(node):
        scheme = context.follow(reference)
        value: dict[str, Any] = scheme.value if isinstance(scheme.value, dict) else {}
        kind = value.get("type")
        if kind == "http":
            kind = _HTTP.get(str(value.get("scheme", "")).lower(), SchemeKind.HTTP)
        location = value.get("in")
        found.append(
            SecurityScheme(
                name=name_of(name),
                kind=SchemeKind(kind) if kind in set(SchemeKind) else SchemeKind.HTTP,
                pointer=reference.pointer,
                location=Location(location) if location in ("query", "header", "cookie") else None,
                parameter=text_or_none(value.get("name")),
                scheme=text_or_none(value.get("scheme")),
                bearer_format=text_or_none(value.get("bearerFormat")),
                url=text_or_none(value.get("openIdConnectUrl")),
                flows=tuple(_flow(name, flow) for name, flow in children(child(scheme, "flows"))),
                docs=docs_of(value),
            )
        )
    return tuple(found)


def _flow(kind: str, node: Node) -> OAuthFlow:
    return OAuthFlow(
        kind=kind,
        authorization_url=text_or_none(child(node, "authorizationUrl").value),
        token_url=text_or_none(child(node, "tokenUrl").value),
        refresh_url=text_or_none(child(node, "refreshUrl").value),
        scopes=tuple((name, str(scope.value)) for name, scope in children(child(node, "scopes"))),
    )
