"""Where and how an API is reached: servers, security schemes and security requirements to their typed nodes."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any
from urllib.parse import urljoin

from specloom.diagnostics import Pointer
from specloom.ir.api import OAuthFlow, SecurityRequirement, Server, ServerVariable
from specloom.openapi.nodes import child, children, docs_of, elements, text_or_none
from specloom.openapi.references import Node, Resolver
from specloom.openapi.server_urls import unusable
from specloom.openapi.syntax import SecurityScheme
from specloom.openapi.versions.dialect import Version
from specloom.openapi.versions.requirements import scheme_name


def servers_at(nodes: Iterable[Node], resolver: Resolver) -> tuple[Server, ...]:
    """Return the servers that requests can be sent to."""
    return tuple([server for node in nodes if (server := _server(node, resolver)) is not None])


def _server(node: Node, resolver: Resolver) -> Server | None:
    url = child(node, "url").value
    if not isinstance(url, str) or unusable(url) is not None:
        return None
    variables = tuple(
        [
            ServerVariable(
                name=name,
                default=_plain(child(variable, "default").value),
                enum=tuple([_plain(choice.value) for choice in elements(child(variable, "enum"))]),
                description=text_or_none(child(variable, "description").value),
            )
            for name, variable in children(child(node, "variables"))
        ]
    )
    description, name = text_or_none(child(node, "description").value), text_or_none(child(node, "name").value)
    return Server(_absolute(url, variables, node.pointer.source, resolver), description, variables, name)


def _absolute(url: str, variables: tuple[ServerVariable, ...], source: str, resolver: Resolver) -> str:
    """Return the URL of a server; a relative one begins where its document was fetched from, if it was."""
    filled = url
    for variable in variables:
        filled = filled.replace(f"{{{variable.name}}}", variable.default)
    return url if "://" in filled or resolver.documents[source].url is None else urljoin(source, url)


def _plain(value: Any) -> str:
    """Return a value of a server's variable, which some documents write as a number or a boolean."""
    if isinstance(value, bool):
        return str(value).lower()
    return "" if value is None else str(value)


def requirements_at(node: Node, resolver: Resolver, version: Version) -> tuple[SecurityRequirement, ...] | None:
    """Return the alternatives of a `security` list; None where there is no list.

    One that needs a scheme which is not there is none: the rest of it would not be enough. Where all are such, what
    the document says for all operations holds.
    """
    if not isinstance(node.value, list):
        return None
    known: list[SecurityRequirement] = []
    for alternative in [each for each in elements(node) if isinstance(each.value, dict)]:
        schemes = [
            (scheme_name(resolver, version, key, scopes.pointer), tuple(map(str, scopes.value or ())))
            for key, scopes in children(alternative)
        ]
        if all(name is not None for name, _ in schemes):
            known.append(SecurityRequirement(tuple([(name, scopes) for name, scopes in schemes if name is not None])))
    return tuple(known) if known or not node.value else None


def scheme_of(name: str, node: Node, pointer: Pointer) -> SecurityScheme:
    """Return the security scheme of a name; `pointer` is where the document names it."""
    value: dict[str, Any] = node.value if isinstance(node.value, dict) else {}
    return SecurityScheme(
        name=name,
        type=str(value.get("type")),
        location=text_or_none(value.get("in")),
        parameter=text_or_none(value.get("name")),
        scheme=text_or_none(value.get("scheme")),
        bearer_format=text_or_none(value.get("bearerFormat")),
        url=text_or_none(value.get("openIdConnectUrl")),
        flows=tuple([_flow(kind, flow) for kind, flow in children(child(node, "flows"))]),
        docs=docs_of(value),
        pointer=pointer,
    )


def _flow(kind: str, node: Node) -> OAuthFlow:
    token_url, refresh_url = (text_or_none(child(node, key).value) for key in ("tokenUrl", "refreshUrl"))
    scopes = tuple([(name, text_or_none(each.value) or "") for name, each in children(child(node, "scopes"))])
    return OAuthFlow(kind, token_url, refresh_url, scopes)
