"""The client of an adopted SDK, as a configuration says it: its arguments, its servers, and its defaults."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from difflib import SequenceMatcher

from specloom.adoption.client_source import SdkArgument, SdkClient
from specloom.config.arguments import is_argument_name
from specloom.config.file import QUERY_ARRAYS, QUERY_OBJECTS
from specloom.config.servers import is_server_url
from specloom.config.writing import table, toml_text
from specloom.ir.api import Location, SchemeKind, SecurityScheme

_BEARERS = (SchemeKind.BEARER, SchemeKind.OAUTH2, SchemeKind.OPEN_ID_CONNECT)
_ROLES = ("username", "password")


def written_formats(client: SdkClient) -> Iterator[str]:
    """Yield the keys of the client: how values are typed, what is sent again, how lists and objects are written."""
    yield 'formats = "dates"\n'
    yield 'retry = "all"\n'
    if client.array_format in QUERY_ARRAYS:
        yield f"query_arrays = {toml_text(client.array_format)}\n"
    if client.array_format == "brackets":
        yield 'array_format = "brackets"\n'
    if client.nested_format in QUERY_OBJECTS:
        yield f"query_objects = {toml_text(client.nested_format)}\n"


def written_client(client: SdkClient, schemes: Iterable[SecurityScheme]) -> Iterator[str]:
    """Yield the tables; what is a credential is one of a scheme of the document."""
    defaults = {
        "timeout": client.timeout,
        "max_retries": client.max_retries,
        "env_prefix": client.env_prefix,
        "error_body": client.error_body,
    }
    yield table("defaults", defaults)
    servers = {name: url for name, url in client.servers.items() if is_server_url(url)}
    yield table("servers", {toml_text(name): url for name, url in servers.items()})
    left = list(schemes)
    for argument in client.arguments:
        if not is_argument_name(argument.name):
            continue
        scheme = _scheme_of(argument, left)
        if scheme is not None and argument.sent_as not in _ROLES:
            left.remove(scheme)
        is_sent_plainly = scheme is None
        values: dict[str, object] = {
            "type": argument.type if argument.type != "string" else None,
            "required": True if argument.required else None,
            "default": argument.default,
            "env": argument.env,
            "scheme": scheme.name.wire if scheme is not None else None,
            "role": argument.sent_as if scheme is not None and argument.sent_as in _ROLES else None,
            "header": argument.header if is_sent_plainly else None,
            "query": argument.query if is_sent_plainly else None,
        }
        written = table(f"arguments.{argument.name}", values)
        yield written or f"\n[client.arguments.{argument.name}]\n"


def _scheme_of(argument: SdkArgument, schemes: Iterable[SecurityScheme]) -> SecurityScheme | None:
    """Return the scheme that an argument is the credential of: of several the one whose name is most like its own."""
    fitting = [scheme for scheme in schemes if _fits(argument, scheme)]
    return max(fitting, key=lambda scheme: _likeness(argument.name, scheme.name.wire), default=None)


def _fits(argument: SdkArgument, scheme: SecurityScheme) -> bool:
    if argument.sent_as in _ROLES:
        return scheme.kind is SchemeKind.BASIC
    if argument.sent_as == "bearer":
        return scheme.kind in _BEARERS
    place = (Location.HEADER, argument.header) if argument.header is not None else (Location.QUERY, argument.query)
    is_key = scheme.kind is SchemeKind.API_KEY and scheme.location is place[0]
    return is_key and place[1] is not None and (scheme.parameter or "").lower() == place[1].lower()


def _likeness(name: str, other: str) -> float:
    return SequenceMatcher(None, name.replace("_", ""), other.replace("_", "").lower()).ratio()
