"""Which credentials each security scheme takes, in the order of their arguments, and what each of them is."""

from __future__ import annotations

from dataclasses import dataclass

from specloom.ir.api import OAuthFlow, SchemeKind, SecurityScheme

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
    return (*usual(scheme), *fetching(scheme))


def usual(scheme: SecurityScheme) -> tuple[str, ...]:
    """Return the credentials that are sent as they are."""
    return _ROLES[scheme.kind]


def fetching(scheme: SecurityScheme) -> tuple[str, ...]:
    """Return the credentials that an access token is fetched with, where none is given."""
    grants = grants_of(scheme)
    found = [*(("refresh_token",) if grants.refresh else ()), *(("username", "password") if grants.password else ())]
    return (*found, "client_id", "client_secret") if found or grants.client_credentials else ()
