"""Credentials: which ones a security scheme takes, in the order of their arguments, and what a call needs of them."""

from __future__ import annotations

import itertools
from collections.abc import Iterable
from dataclasses import dataclass

from specloom.ir.api import Location, OAuthFlow, SchemeKind, SecurityRequirement, SecurityScheme

_ROLES = {
    SchemeKind.BEARER: ("access_token",),
    SchemeKind.OAUTH2: ("access_token",),
    SchemeKind.OPEN_ID_CONNECT: ("access_token",),
    SchemeKind.HTTP: ("credentials",),
    SchemeKind.API_KEY: ("api_key",),
    SchemeKind.BASIC: ("username", "password"),
    SchemeKind.MUTUAL_TLS: tuple[str, ...](),
}
_RENEWED = ("authorizationCode", "deviceAuthorization")
"""The flows that give a token which renews the other at the URL of the tokens."""


@dataclass(frozen=True, slots=True)
class Grants:
    """Where a client fetches tokens of a scheme: by its own credentials, by a user's, by a refresh token."""

    client_credentials: str | None = None
    password: str | None = None
    refresh: str | None = None


def grants_of(scheme: SecurityScheme) -> Grants:
    """Return where tokens of a scheme can be fetched; nowhere for what is not OAuth 2."""
    if scheme.kind is not SchemeKind.OAUTH2:
        return Grants()
    flows = {flow.kind: flow for flow in scheme.flows}
    others = [flow for kind, flow in flows.items() if kind != "clientCredentials"]
    renewed = [flows[kind].token_url for kind in _RENEWED if kind in flows]
    return Grants(
        client_credentials=_token_url(flows.get("clientCredentials")),
        password=_token_url(flows.get("password")),
        refresh=next(filter(None, [*(flow.refresh_url for flow in others), *renewed]), None),
    )


def _token_url(flow: OAuthFlow | None) -> str | None:
    return flow.token_url if flow else None


def roles(scheme: SecurityScheme) -> tuple[str, ...]:
    """Return what a scheme's credentials are, whatever they are called, in order."""
    return (*direct_credentials(scheme), *token_credentials(scheme))


def direct_credentials(scheme: SecurityScheme) -> tuple[str, ...]:
    """Return the credentials that are sent as they are."""
    return _ROLES[scheme.kind]


def token_credentials(scheme: SecurityScheme) -> tuple[str, ...]:
    """Return the credentials that an access token is fetched with, where none is given."""
    grants = grants_of(scheme)
    needed = [*(("refresh_token",) if grants.refresh else ()), *(("username", "password") if grants.password else ())]
    return (*needed, "client_id", "client_secret") if needed or grants.client_credentials else ()


def header_of(scheme: SecurityScheme) -> str | None:
    """Return the header that a scheme's credential is sent in, in lower case; None where it is in none."""
    if scheme.kind is SchemeKind.MUTUAL_TLS:
        return None
    if scheme.kind is SchemeKind.API_KEY:
        return (scheme.parameter or "").lower() if scheme.location is Location.HEADER else None
    return "authorization"


def alternatives(
    requirements: Iterable[SecurityRequirement], schemes: Iterable[SecurityScheme]
) -> tuple[tuple[str, ...], ...]:
    """Return alternatives of schemes that are needed together, without those that the request does not carry.

    A header holds one credential: of several that want the same one, each makes an alternative.
    """
    carried = {scheme.name.wire: scheme for scheme in schemes if roles(scheme)}
    alternatives: list[tuple[str, ...]] = []
    for requirement in requirements:
        by_header: dict[str, list[str]] = {}
        for name, _ in requirement.schemes:
            if name in carried:
                by_header.setdefault(header_of(carried[name]) or f"/{name}", []).append(name)
        alternatives += itertools.product(*by_header.values())
    return tuple(dict.fromkeys(alternatives))


def scopes_of(scheme: SecurityScheme, requirements: Iterable[SecurityRequirement]) -> tuple[str, ...]:
    """Return the scopes of a scheme that are named by any of `requirements`."""
    asked = (scopes for requirement in requirements for name, scopes in requirement.schemes if name == scheme.name.wire)
    return tuple(dict.fromkeys(scope for scopes in asked for scope in scopes))
