"""What a scheme asks for, where its tokens are fetched, and which schemes go together in one request."""

from __future__ import annotations

import pytest

from specloom.client.credentials import Grants, alternatives, grants_of, header_of, roles
from specloom.diagnostics import Pointer
from specloom.ir.api import Location, OAuthFlow, SchemeKind, SecurityRequirement, SecurityScheme
from specloom.ir.words import Name

TOKEN, RENEWAL = "https://a.example/token", "https://a.example/renew"


def scheme(name: str, kind: SchemeKind, *flows: OAuthFlow, location: Location | None = None) -> SecurityScheme:
    pointer = Pointer("a.yaml", (name,))
    return SecurityScheme(Name(name, (name,)), kind, pointer, location, f"X-{name}", flows=flows)


def flow(kind: str, renewal: str | None = None) -> OAuthFlow:
    return OAuthFlow(kind, TOKEN, renewal)


@pytest.mark.parametrize(
    ("flows", "grants", "asked"),
    [
        ([], Grants(), ("access_token",)),
        ([flow("implicit")], Grants(), ("access_token",)),
        ([flow("clientCredentials", RENEWAL)], Grants(TOKEN), ("access_token", "client_id", "client_secret")),
        (
            [flow("password", RENEWAL)],
            Grants(password=TOKEN, refresh=RENEWAL),
            ("access_token", "refresh_token", "username", "password", "client_id", "client_secret"),
        ),
        (
            [flow("authorizationCode")],
            Grants(refresh=TOKEN),
            ("access_token", "refresh_token", "client_id", "client_secret"),
        ),
    ],
)
def test_where_tokens_are_fetched(flows: list[OAuthFlow], grants: Grants, asked: tuple[str, ...]) -> None:
    oauth = scheme("oauth", SchemeKind.OAUTH2, *flows)
    assert grants_of(oauth) == grants
    assert roles(oauth) == asked


SCHEMES = (
    scheme("bearer", SchemeKind.BEARER),
    scheme("basic", SchemeKind.BASIC),
    scheme("key", SchemeKind.API_KEY, location=Location.HEADER),
    scheme("asked", SchemeKind.API_KEY, location=Location.QUERY),
    scheme("tls", SchemeKind.MUTUAL_TLS),
)


def test_the_header_of_a_scheme() -> None:
    assert [header_of(each) for each in SCHEMES] == ["authorization", "authorization", "x-key", None, None]


@pytest.mark.parametrize(
    ("needed", "sent"),
    [
        ([], ()),
        ([[]], ((),)),
        ([["bearer"], ["key"]], (("bearer",), ("key",))),
        ([["key", "asked"]], (("key", "asked"),)),
        ([["bearer", "basic"]], (("bearer",), ("basic",))),
        ([["bearer", "key", "basic"]], (("bearer", "key"), ("basic", "key"))),
        ([["tls", "key"], ["key"]], (("key",),)),
        ([["unknown"]], ((),)),
    ],
)
def test_a_header_holds_one_credential(needed: list[list[str]], sent: tuple[tuple[str, ...], ...]) -> None:
    requirements = [SecurityRequirement(tuple((name, ()) for name in names)) for names in needed]
    assert alternatives(requirements, SCHEMES) == sent
