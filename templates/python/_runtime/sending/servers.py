"""Where requests go: the server that the user chose, and those that operations have for themselves."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple
from urllib.parse import unquote

from ..kinds import NO_MEMBERS
from ..settings import Server, Settings
from ..transport.urls import joined, split


class BaseUrl(NamedTuple):
    """Where the API is, as the user of a client sees it."""

    url: str
    """Without a slash at its end; empty where every operation has a server of its own."""
    server: int = 0
    variables: Mapping[str, str] = NO_MEMBERS
    explicit: bool = False
    """Whether the user gave the URL itself, to which everything is sent then."""

    def url_for(self, own: Sequence[Server], servers: Sequence[Server]) -> str:
        """Return where an operation is that may have servers of its own. Raise ValueError where that is not told.

        Of several own servers it is the one that is called as the chosen one is, or stands at its place.
        """
        if self.explicit or not own:
            return self.url
        url = self._own(own, servers).with_variables(self.variables)
        if self.url:
            url = joined(self.url + "/", url)
        return check_base_url(url)

    def _own(self, own: Sequence[Server], servers: Sequence[Server]) -> Server:
        if not servers:
            return own[0]
        chosen = servers[self.server]
        for server in own:
            if server.labels & chosen.labels:
                return server
        if self.server == 0 or "://" not in own[0].url:
            return own[0]
        if len(own) == len(servers):
            return own[self.server]
        raise ValueError(
            f"the operation has servers of its own, and none for the server {chosen.url}: "
            "use with_options(base_url=...)"
        )


def choose_base_url(
    settings: Settings,
    base_url: object,
    server: int | str,
    chosen: Mapping[str, object],
) -> BaseUrl:
    """Return the base URL that the arguments of a client choose. Raise ValueError where that cannot be told."""
    index = _index(settings.servers, server)
    variables = _variables(settings, chosen)
    if base_url:
        url = check_base_url(str(base_url))
        return BaseUrl(url, index, variables, explicit=True)
    if settings.servers:
        url = settings.servers[index].with_variables(variables)
        if "://" in url:
            return BaseUrl(check_base_url(url), index, variables)
        if not settings.every_operation_has_a_server:
            raise ValueError(
                f"the document names a server only by the relative URL {url!r}: "
                f"pass base_url=, or set {settings.variable('base_url')}"
            )
    elif not settings.every_operation_has_a_server:
        variable = settings.variable("base_url")
        raise ValueError(
            f"the document names no server: pass base_url=, or set {variable}"
        )
    return BaseUrl("", index, variables)


def with_base_url(
    old: BaseUrl,
    settings: Settings,
    *,
    base_url: object = None,
    server: int | str | None = None,
    server_variables: Mapping[str, object] | None = None,
) -> BaseUrl:
    """Return the base URL of a copy of a client; what is passed last holds. Raise ValueError."""
    if base_url is None and server is None and old.explicit:
        base_url = old.url
    variables = {**old.variables, **(server_variables or {})}
    return choose_base_url(
        settings, base_url, old.server if server is None else server, variables
    )


def check_base_url(url: str) -> str:
    """Return the URL without a slash at its end. Raise ValueError where nothing can be sent to it."""
    try:
        parsed = split(url)
    except ValueError as error:
        raise ValueError(f"base_url is not a URL: {error}") from None
    if parsed.scheme.lower() not in ("http", "https") or not parsed.hostname:
        raise ValueError(
            f"base_url must start with https:// (or http://) and name a host: {_shown(url)!r}"
        )
    if "@" in parsed.netloc:
        raise ValueError(
            "base_url must not hold a user name or a password; pass credentials as arguments"
        )
    if any(segment in (".", "..") for segment in unquote(url).split("/")):
        raise ValueError("base_url must not hold the segments '.' and '..'")
    if parsed.query or parsed.fragment:
        raise ValueError(
            "base_url must not hold a query or a fragment; use default_query="
        )
    return url.rstrip("/")


def _shown(url: str) -> str:
    """Return a URL without the user name and the password that it may hold."""
    scheme, mark, rest = url.partition("://")
    return (
        f"{scheme}{mark}{rest.rpartition('@')[2]}" if mark else url.rpartition("@")[2]
    )


def _index(servers: tuple[Server, ...], chosen: int | str) -> int:
    if isinstance(chosen, int):
        if chosen and not 0 <= chosen < len(servers):
            raise ValueError(
                f"server must be from 0 to {len(servers) - 1}, not {chosen}"
            )
        return chosen
    for index, server in enumerate(servers):
        if chosen in server.labels:
            return index
    raise ValueError(f"there is no server {chosen!r}")


def _variables(settings: Settings, chosen: Mapping[str, object]) -> dict[str, str]:
    names = {name for server in settings.servers for name in server.variables}
    names.update(settings.operation_variables)
    variables: dict[str, str] = {}
    for name, value in chosen.items():
        if name not in names:
            raise ValueError(f"no server has a variable {name!r}")
        if not isinstance(value, str):
            raise TypeError(f"server variable {name!r} is text, not {value!r}")
        variables[name] = value
    return variables
