"""Servers: a relative one begins where its document was fetched from, if it was."""

from __future__ import annotations

from typing import Any

import pytest

from specloom.diagnostics import Pointer
from specloom.lower.security import document_servers, servers_of
from specloom.openapi.references import Node

FETCHED = "https://example.com/apis/openapi.yaml"


def urls(source: str, *servers: dict[str, Any]) -> list[str]:
    """Return the URLs of the servers of a document that was read from `source`."""
    return [server.url for server in document_servers(Node({"servers": list(servers)}, Pointer(source)))]


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
    assert urls("openapi.yaml", server) == [url]


def test_a_variable_may_hold_the_host() -> None:
    server = {"url": "{base}/v1", "variables": {"base": {"default": "https://api.example.com"}}}
    assert urls(FETCHED, server) == ["{base}/v1"]


def test_a_document_without_servers_is_served_where_it_was_fetched_from() -> None:
    assert urls(FETCHED) == ["https://example.com/"]
    assert urls("openapi.yaml") == []
    assert servers_of(Node({}, Pointer(FETCHED))) == ()


def test_values_of_variables_are_text() -> None:
    variables = {"port": {"default": 8443, "enum": [0, 8443]}, "tls": {"default": True}}
    [server] = servers_of(Node({"servers": [{"url": "{tls}:{port}", "variables": variables}]}, Pointer("a.yaml")))
    assert [(each.default, each.enum) for each in server.variables] == [("8443", ("0", "8443")), ("true", ())]
