"""Servers and security schemes as the model has them."""

from __future__ import annotations

from collections.abc import Mapping
from urllib.parse import urljoin

from specloom.ir.api import Location, SchemeKind, SecurityScheme, Server
from specloom.lower.names import name_of
from specloom.lower.schemas.docs import readable_docs
from specloom.openapi import syntax
from specloom.openapi.syntax import Document

_HTTP = {"bearer": SchemeKind.BEARER, "basic": SchemeKind.BASIC}


def servers_of(document: Document, named: Mapping[str, str]) -> tuple[Server, ...]:
    """Return the servers: those that the configuration names, else those of the document, else where that came from."""
    if named:
        return tuple(Server(url, name=name) for name, url in named.items())
    if document.servers or document.url is None:
        return document.servers
    return (Server(urljoin(document.url, "/")),)


def scheme_of(scheme: syntax.SecurityScheme) -> SecurityScheme:
    """Return a security scheme of the document."""
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
        flows=scheme.flows,
        docs=readable_docs(scheme.docs),
    )
