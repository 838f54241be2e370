"""Security schemes and requirements as the runtime's settings say them."""

from __future__ import annotations

from collections.abc import Iterable

from specloom.ir.api import Location, SchemeKind, SecurityRequirement, SecurityScheme
from specloom.render import Code, fill
from specloom.targets.python.imports import Import
from specloom.targets.python.literals import string, tuple_code
from specloom.targets.python.names import Names

_SETTINGS = "._runtime.settings"


def scheme_code(scheme: SecurityScheme, names: Names, imports: set[Import]) -> Code | None:
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
        case SchemeKind.API_KEY | SchemeKind.HTTP:
            imports.add(Import(_SETTINGS, "ApiKey"))
            location = (scheme.location or Location.HEADER).value
            key = (scheme.name.wire, location, scheme.parameter or "Authorization", arguments[0])
            return fill("ApiKey({}, {}, {}, argument={})", *map(string, key))
        case SchemeKind.BEARER | SchemeKind.OAUTH2 | SchemeKind.OPEN_ID_CONNECT:
            imports.add(Import(_SETTINGS, "Bearer"))
            return fill("Bearer({}, argument={})", string(scheme.name.wire), string(arguments[0]))


def requirement_codes(requirements: Iterable[SecurityRequirement], names: Names) -> Code:
    """Return alternatives of schemes that are needed together, without those that the request does not carry."""
    alternatives = [
        tuple_code([string(name) for name, _ in each.schemes if names.credentials.get(name)]) for each in requirements
    ]
    return tuple_code(alternatives)
