"""Servers and security as the model has them."""

from __future__ import annotations

from urllib.parse import urljoin

from specloom.ir.api import (
    Location,
    OAuthFlow,
    SchemeKind,
    SecurityRequirement,
    SecurityScheme,
    Server,
    ServerVariable,
)
from specloom.lower.names import name_of
from specloom.lower.operations.common import docs_from
from specloom.openapi import syntax
from specloom.openapi.syntax import Document, Requirement

_HTTP = {"bearer": SchemeKind.BEARER, "basic": SchemeKind.BASIC}


def servers_of(servers: tuple[syntax.Server, ...]) -> tuple[Server, ...]:
    """Return the servers of a document, a path or an operation."""
    return tuple([Server(each.url, each.description, _variables(each), each.name) for each in servers])


def _variables(server: syntax.Server) -> tuple[ServerVariable, ...]:
    return tuple([ServerVariable(each.name, each.default, each.enum, each.description) for each in server.variables])


def document_servers(document: Document) -> tuple[Server, ...]:
    """Return the servers of a document: where it was fetched from, if it names none itself."""
    if document.servers or document.url is None:
        return servers_of(document.servers)
    return (Server(urljoin(document.url, "/")),)


def requirements_of(alternatives: tuple[Requirement, ...]) -> tuple[SecurityRequirement, ...]:
    """Return the alternatives of a `security` list."""
    return tuple([SecurityRequirement(each.schemes) for each in alternatives])


def schemes_of(document: Document) -> tuple[SecurityScheme, ...]:
    """Return the security schemes of the document."""
    return tuple(map(_scheme, document.schemes))


def _scheme(scheme: syntax.SecurityScheme) -> SecurityScheme:
    kind = scheme.type
    if kind == "http":
        kind = _HTTP.get((scheme.scheme or "").lower(), SchemeKind.HTTP)
    location = scheme.location
    return SecurityScheme(
        name=name_of(scheme.name),
        kind=SchemeKind(kind) if kind in set(SchemeKind) else SchemeKind.HTTP,
        pointer=scheme.pointer,
        location=Location(location) if location in ("query", "header", "cookie") else None,
        parameter=scheme.parameter,
        scheme=scheme.scheme,
        bearer_format=scheme.bearer_format,
        url=scheme.url,
        flows=tuple([OAuthFlow(flow.kind, flow.token_url, flow.refresh_url) for flow in scheme.flows]),
        docs=docs_from(scheme.texts),
    )
