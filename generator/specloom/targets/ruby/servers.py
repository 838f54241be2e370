"""URLs of servers, with the defaults of their variables in place."""

from __future__ import annotations

from specloom.ir.api import Server

_LOCAL = "http://localhost"


def url_of(server: Server) -> str:
    """Return the URL of a server, its variables replaced by their defaults."""
    url = server.url
    for variable in server.variables:
        url = url.replace(f"{{{variable.name}}}", variable.default)
    return url


def address_of(servers: tuple[Server, ...]) -> str:
    """Return the address that the docs show: that of the first server, on this machine where it names no host."""
    url = url_of(servers[0]) if servers else ""
    return _LOCAL + url.rstrip("/") if url.startswith("/") else url or _LOCAL
