"""Security schemes and requirements as the runtime's settings say them."""

from __future__ import annotations

from collections.abc import Iterable

from specloom.ir.api import Location, SchemeKind, SecurityRequirement, SecurityScheme
from specloom.render import Code
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
            pattern = Code("Basic({}, username={}, password={})")
            return pattern.format(string(scheme.name.wire), string(username), string(password))
        case SchemeKind.API_KEY | SchemeKind.HTTP:
            imports.add(Import(_SETTINGS, "ApiKey"))
            location = (scheme.location or Location.HEADER).value
            parts = (scheme.name.wire, location, scheme.parameter or "Authorization")
            listed = Code(", ").join(string(part) for part in parts)
            return Code("ApiKey({}, argument={})").format(listed, string(arguments[0]))
        case SchemeKind.BEARER | SchemeKind.OAUTH2 | SchemeKind.OPEN_ID_CONNECT:
            imports.add(Import(_SETTINGS, "Bearer"))
            return Code("Bearer({}, argument={})").format(string(scheme.name.wire), string(arguments[0]))


def requirement_codes(requirements: Iterable[SecurityRequirement], names: Names) -> Code:
    """Return alternatives of schemes that are needed together, without those that the request does not carry."""
    alternatives = [
        tuple_code([string(name) for name, _ in each.schemes if names.credentials.get(name)]) for each in requirements
    ]
    return tuple_code(alternatives)
