"""Servers: a relative one begins where its document was fetched from, if it was."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from specloom.ir.api import Server
from specloom.lower.operations.security import servers_of as servers_of_document
from specloom.openapi.read import read
from specloom.openapi.references import Resolver
from specloom.openapi.versions.dialect import Version
from specloom.reading.document import Document

FETCHED = "https://example.com/apis/openapi.yaml"


def servers_of(source: str, *servers: dict[str, Any]) -> tuple[Server, ...]:
    """Return the servers of a document that was read from `source`."""
    path = None if source == FETCHED else Path(source)
    document = Document(source, path, "", {"paths": {}, "servers": list(servers)})
    return servers_of_document(read(Resolver(document), Version.V3_1), {})


def urls(source: str, *servers: dict[str, Any]) -> list[str]:
    """Return the URLs of the servers of a document."""
    return [server.url for server in servers_of(source, *servers)]


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("/v1", "https://example.com/v1"),
        ("v1", "https://example.com/apis/v1"),
        ("../v1", "https://example.com/v1"),
        (".", "https://example.com/apis/"),
        ("//other.example.com/v1", "https://other.example.com/v1"),
        ("https://other.example.com", "https://other.example.com"),
        ("/{version}/x", "https://example.com/{version}/x"),
    ],
)
def test_a_relative_server(url: str, expected: str) -> None:
    variables = {"version": {"default": "v1"}} if "{" in url else {}
    server = {"url": url, "variables": variables}
    assert urls(FETCHED, server) == [expected]
    assert urls("openapi.yaml", server) == [url.strip()]


def test_a_variable_may_hold_the_host() -> None:
    server = {"url": "{base}/v1", "variables": {"base": {"default": "https://api.example.com"}}}
    assert urls(FETCHED, server) == ["{base}/v1"]


def test_a_document_without_servers_is_served_where_it_was_fetched_from() -> None:
    assert urls(FETCHED) == ["https://example.com/"]
    assert urls("openapi.yaml") == []


def test_values_of_variables_are_text() -> None:
    variables = {"port": {"default": 8443, "enum": [0, 8443]}, "tls": {"default": True}}
    [server] = servers_of("a.yaml", {"url": "{tls}:{port}", "variables": variables})
    assert [(each.default, each.enum) for each in server.variables] == [("8443", ("0", "8443")), ("true", ())]
