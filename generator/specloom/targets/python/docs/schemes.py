"""What the page about authentication says of a security scheme: its arguments, and how tokens are fetched."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from specloom.client.credentials import direct_credentials, grants_of, roles
from specloom.ir.api import Location, SchemeKind, SecurityScheme
from specloom.render import Code, fill, joined
from specloom.targets import markdown
from specloom.targets.python.docs.access import base_url_argument, credential_text
from specloom.targets.python.docs.statements import construction
from specloom.targets.python.plan import Plan

_KINDS = {
    SchemeKind.BEARER: Code("A bearer token"),
    SchemeKind.BASIC: Code("A user name and a password (HTTP Basic)"),
    SchemeKind.OAUTH2: Code("An OAuth 2 access token"),
    SchemeKind.OPEN_ID_CONNECT: Code("An OpenID Connect access token"),
    SchemeKind.MUTUAL_TLS: Code(
        "A client certificate: `cert=`, a file that has it with its key, or `(certificate, key[, password])`"
    ),
}

_PLACES = {
    Location.HEADER: Code("header"),
    Location.QUERY: Code("query parameter"),
    Location.COOKIE: Code("cookie"),
}


@dataclass(frozen=True, slots=True)
class CredentialRow:
    """An argument of the client, and the environment variable that it is read from."""

    argument: Code
    variable: Code


@dataclass(frozen=True, slots=True)
class ScopeRow:
    """What a token may be good for."""

    name: Code
    description: Code


@dataclass(frozen=True, slots=True)
class SchemeSection:
    """A security scheme."""

    name: Code
    kind: Code
    description: Code
    rows: tuple[CredentialRow, ...]
    client: Code
    """The statement that makes a client with such a credential; empty where no argument takes it."""
    ways: Code
    """What the client fetches access tokens with; empty where it fetches none."""
    fetching: Code
    """The statement that makes a client that fetches its tokens."""
    scopes: tuple[ScopeRow, ...]


def scheme_section(plan: Plan, scheme: SecurityScheme) -> SchemeSection:
    """Return what the page says of a scheme."""
    if scheme.kind is SchemeKind.API_KEY:
        place = _PLACES[scheme.location or Location.HEADER]
        kind = fill("An API key in the {} {}", place, markdown.code(scheme.parameter or ""))
    elif scheme.kind is SchemeKind.HTTP:
        kind = fill(
            "HTTP authentication: what follows {} in the header `Authorization`, or `auth=` with an `httpx2.Auth`",
            markdown.code(scheme.scheme or ""),
        )
    else:
        kind = _KINDS[scheme.kind]
    names = dict(zip(roles(scheme), plan.names.credentials[scheme.name.wire], strict=True))
    direct, fetched_with = direct_credentials(scheme), _fetched_with(scheme)
    return SchemeSection(
        name=markdown.line(scheme.name.wire),
        kind=kind,
        description=markdown.text(scheme.docs.description or ""),
        rows=tuple(CredentialRow(fill("`{}`", name), fill("`{}`", plan.variable(name))) for name in names.values()),
        client=_client(plan, names, direct),
        ways=_ways(scheme, {role: fill("`{}`", name) for role, name in names.items()}),
        fetching=_client(plan, names, fetched_with),
        scopes=tuple(ScopeRow(markdown.code_cell(name), markdown.cell(said)) for name, said in _scopes(scheme).items()),
    )


def _scopes(scheme: SecurityScheme) -> dict[str, str]:
    """Return what each scope of any flow is for."""
    return {name: said for flow in scheme.flows for name, said in flow.scopes}


def _client(plan: Plan, names: Mapping[str, Code], given: tuple[str, ...]) -> Code:
    """Return the statement that makes a client with some of the credentials."""
    if not given:
        return Code("")
    arguments = (fill("{}={}", names[role], credential_text(names[role])) for role in given)
    return construction(plan, [*base_url_argument(plan.api), *arguments])


def _fetched_with(scheme: SecurityScheme) -> tuple[str, ...]:
    """Return the credentials of the first way to fetch a token."""
    grants = grants_of(scheme)
    if grants.client_credentials:
        return ("client_id", "client_secret")
    if grants.refresh:
        return ("refresh_token",)
    return ("username", "password") if grants.password else ()


def _ways(scheme: SecurityScheme, spans: Mapping[str, Code]) -> Code:
    grants, ways = grants_of(scheme), []
    if grants.refresh:
        ways.append(spans["refresh_token"])
    if grants.password:
        ways.append(fill("{} and {}", spans["username"], spans["password"]))
    if grants.client_credentials:
        ways.append(fill("{} and {}", spans["client_id"], spans["client_secret"]))
    elif ways:
        client = (spans["client_id"], spans["client_secret"])
        ways[-1] = fill("{}, and with {} and {} where the server asks who the client is", ways[-1], *client)
    return joined(", or with ", ways)
