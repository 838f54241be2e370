"""What the page about authentication says of a security scheme: its arguments, and how tokens are fetched."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from specloom.client.credentials import direct_credentials, grants_of, roles
from specloom.ir.api import Location, SchemeKind, SecurityScheme
from specloom.render import Code, fill, joined
from specloom.targets import markdown
from specloom.targets.python.docs.access import base_url_argument, credential_text
from specloom.targets.python.docs.statements import construction
from specloom.targets.python.literals import identifier
from specloom.targets.python.plan import Plan

_KINDS = {
    SchemeKind.BEARER: Code("A bearer token"),
    SchemeKind.BASIC: Code("A user name and a password (HTTP Basic)"),
    SchemeKind.OAUTH2: Code("An OAuth 2 access token"),
    SchemeKind.OPEN_ID_CONNECT: Code("An OpenID Connect access token"),
    SchemeKind.MUTUAL_TLS: Code(
        "A client certificate: `Client(http_client=httpx2.Client(verify=context))`, where `context` is an "
        "`ssl.SSLContext` that has loaded it with `load_cert_chain`"
    ),
}


@dataclass(frozen=True, slots=True)
class SchemeSection:
    """A security scheme."""

    name: Code
    kind: Code
    arguments: Code
    ways: Code
    """What the client fetches access tokens with; empty where it fetches none."""
    description: Code
    client: Code
    """The statement that makes a client with such a credential; empty where no argument takes it."""


def scheme_section(plan: Plan, scheme: SecurityScheme) -> SchemeSection:
    """Return what the page says of a scheme."""
    if scheme.kind is SchemeKind.API_KEY:
        location = (scheme.location or Location.HEADER).value
        kind = fill("An API key in the {} {}", identifier(location), markdown.code(scheme.parameter or ""))
    elif scheme.kind is SchemeKind.HTTP:
        kind = fill(
            "HTTP authentication: what follows {} in the header `Authorization`, or `auth=` with an `httpx2.Auth`",
            markdown.code(scheme.scheme or ""),
        )
    else:
        kind = _KINDS[scheme.kind]
    spans = _arguments(plan, scheme)
    own = [spans[role] for role in direct_credentials(scheme)]
    return SchemeSection(
        name=markdown.line(scheme.name.wire),
        kind=kind,
        arguments=joined(" and ", own),
        ways=_ways(scheme, spans),
        description=markdown.text(scheme.docs.description or ""),
        client=construction(_example_arguments(plan, scheme)) if own else Code(""),
    )


def _arguments(plan: Plan, scheme: SecurityScheme) -> dict[str, Code]:
    """Return each of a scheme's credentials as the argument and the environment variable that it is."""
    arguments = zip(roles(scheme), plan.names.credentials[scheme.name.wire], strict=True)
    return {role: fill("`{}` (`{}_{}`)", name, plan.prefix, name.upper()) for role, name in arguments}


def _example_arguments(plan: Plan, scheme: SecurityScheme) -> Iterable[Code]:
    yield from base_url_argument(plan.api)
    names = dict(zip(roles(scheme), plan.names.credentials[scheme.name.wire], strict=True))
    for role in direct_credentials(scheme):
        yield fill("{}={}", names[role], credential_text(names[role]))


def _ways(scheme: SecurityScheme, spans: dict[str, Code]) -> Code:
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
