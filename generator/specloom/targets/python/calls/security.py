"""Security schemes and requirements as the runtime's settings say them."""

from __future__ import annotations

from collections.abc import Iterable

from specloom.client.credentials import alternatives, grants_of, roles, scopes_of, token_credentials
from specloom.ir.api import Api, Location, SchemeKind, SecurityRequirement, SecurityScheme
from specloom.render import Code, fill, joined
from specloom.targets.python.imports import Import
from specloom.targets.python.literals import mapping, named, string, strings, tuple_code
from specloom.targets.python.names import Names

_SETTINGS = "._runtime.settings"


def scheme_code(scheme: SecurityScheme, api: Api, names: Names, imports: set[Import]) -> Code | None:
    """Return the constructor call of a scheme; None for one whose credential is not in the request (mutual TLS)."""
    arguments = names.credentials[scheme.name.wire]
    match scheme.kind:
        case SchemeKind.MUTUAL_TLS:
            return None
        case SchemeKind.BASIC:
            imports.add(Import(_SETTINGS, "Basic"))
            username, password = arguments
            parts = (string(scheme.name.wire), string(username), string(password))
            return fill("Basic({}, username={}, password={})", *parts)
        case SchemeKind.HTTP:
            imports.add(Import(_SETTINGS, "Http"))
            parts = (string(scheme.name.wire), string(scheme.scheme or ""), string(arguments[0]))
            return fill("Http({}, {}, argument={})", *parts)
        case SchemeKind.API_KEY:
            imports.add(Import(_SETTINGS, "ApiKey"))
            location = (scheme.location or Location.HEADER).value
            key = (scheme.name.wire, location, scheme.parameter or "Authorization", arguments[0])
            return fill("ApiKey({}, {}, {}, argument={})", *map(string, key))
        case SchemeKind.OAUTH2 if token_credentials(scheme):
            imports.add(Import(_SETTINGS, "OAuth2"))
            grants = grants_of(scheme)
            urls = {
                "token_url": grants.client_credentials,
                "password_url": grants.password,
                "refresh_url": grants.refresh,
            }
            own = {
                "argument" if role == "access_token" else role: string(name)
                for role, name in zip(roles(scheme), arguments, strict=True)
                if name != role
            }
            settings = named(**{keyword: string(url) for keyword, url in urls.items() if url}, **own)
            settings += named(scopes=strings(scopes_of(scheme, api.security)))
            return fill("OAuth2({})", joined(", ", [string(scheme.name.wire), *settings]))
        case SchemeKind.BEARER | SchemeKind.OAUTH2 | SchemeKind.OPEN_ID_CONNECT:
            imports.add(Import(_SETTINGS, "Bearer"))
            return fill("Bearer({}, argument={})", string(scheme.name.wire), string(arguments[0]))


def requirement_codes(requirements: Iterable[SecurityRequirement], api: Api) -> Code:
    """Return alternatives of schemes that are needed together."""
    return tuple_code([tuple_code(map(string, together)) for together in alternatives(requirements, api.schemes)])


def scopes_code(requirements: Iterable[SecurityRequirement], api: Api) -> Code | None:
    """Return the scopes of the tokens to fetch for an operation, by scheme; None where there are none."""
    by_scheme = [
        (scheme.name.wire, scopes)
        for scheme in api.schemes
        if token_credentials(scheme) and (scopes := strings(scopes_of(scheme, requirements)))
    ]
    return mapping(by_scheme) if by_scheme else None
