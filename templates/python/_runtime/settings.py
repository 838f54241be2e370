"""What the document says about a whole client: servers, credentials, names."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Literal, NamedTuple, TypeAlias

from .kinds import NO_MEMBERS

_AUTHORITY = re.compile(r"[^/?#@\\\s]*")


class Variable(NamedTuple):
    """A part of a server's URL that the user may choose, and must where it has no default."""

    default: str | None = None
    enum: tuple[str, ...] = ()


class Server(NamedTuple):
    """One of the places where the API is found."""

    url: str
    description: str = ""
    variables: Mapping[str, Variable] = NO_MEMBERS
    name: str = ""

    @property
    def labels(self) -> frozenset[str]:
        """What the server may be called by."""
        return frozenset({self.name, self.description, self.url} - {""})

    def with_variables(self, chosen: Mapping[str, str]) -> str:
        """Return the URL with its variables filled in. Raise ValueError for a value that is not offered."""
        _, mark, rest = self.url.partition("://")
        authority = rest.partition("/")[0] if mark else ""
        url = self.url
        for name, variable in self.variables.items():
            value = chosen.get(name, variable.default)
            if value is None:
                raise ValueError(
                    f"the server {self.url} needs server_variables={{{name!r}: ...}}"
                )
            if name in chosen and variable.enum and value not in variable.enum:
                raise ValueError(
                    f"server variable {name!r} is one of {', '.join(variable.enum)}, not {value!r}"
                )
            if (
                name in chosen
                and f"{{{name}}}" in authority
                and not _AUTHORITY.fullmatch(value)
            ):
                raise ValueError(
                    f"server variable {name!r} stands in the name of a host, which {value!r} would change"
                )
            url = url.replace(f"{{{name}}}", value)
        return url


class Bearer(NamedTuple):
    """A token in the header `Authorization`."""

    id: str
    argument: str = "access_token"

    @property
    def arguments(self) -> tuple[str, ...]:
        """The client's arguments that this scheme needs."""
        return (self.argument,)


class Http(NamedTuple):
    """Credentials in the header `Authorization`, after the name of the scheme: `Digest`, `HOBA` and others."""

    id: str
    scheme: str
    argument: str = "credentials"

    @property
    def arguments(self) -> tuple[str, ...]:
        """The client's arguments that this scheme needs."""
        return (self.argument,)


class ApiKey(NamedTuple):
    """A key in a header, a query parameter or a cookie."""

    id: str
    location: Literal["header", "query", "cookie"]
    name: str
    argument: str = "api_key"

    @property
    def arguments(self) -> tuple[str, ...]:
        """The client's arguments that this scheme needs."""
        return (self.argument,)


class Basic(NamedTuple):
    """A user name and a password in the header `Authorization`."""

    id: str
    username: str = "username"
    password: str = "password"

    @property
    def arguments(self) -> tuple[str, ...]:
        """The client's arguments that this scheme needs."""
        return (self.username, self.password)


class GrantType(NamedTuple):
    """A way to fetch a token: its name in RFC 6749, its URL, and the client's arguments that it needs."""

    name: Literal["refresh_token", "password", "client_credentials"]
    url: str
    arguments: tuple[str, ...]


class OAuth2(NamedTuple):
    """A token in the header `Authorization`, which the client can fetch where the document says how.

    `token_url` is for the client's own credentials, `password_url` for those of a user, `refresh_url` for a token
    that renews another. `scopes` are those that the document asks for where an operation does not ask for others.
    """

    id: str
    argument: str = "access_token"
    token_url: str = ""
    password_url: str = ""
    refresh_url: str = ""
    refresh_token: str = "refresh_token"
    username: str = "username"
    password: str = "password"
    client_id: str = "client_id"
    client_secret: str = "client_secret"
    scopes: tuple[str, ...] = ()

    @property
    def grant_types(self) -> tuple[GrantType, ...]:
        """The ways to fetch a token, the most particular one first."""
        user = (self.username, self.password)
        client = (self.client_id, self.client_secret)
        grant_types = (
            GrantType("refresh_token", self.refresh_url, (self.refresh_token,)),
            GrantType("password", self.password_url, user),
            GrantType("client_credentials", self.token_url, client),
        )
        return tuple(grant_type for grant_type in grant_types if grant_type.url)

    @property
    def token_credentials(self) -> tuple[str, ...]:
        """The client's arguments that tokens are fetched with."""
        if not self.grant_types:
            return ()
        names = (name for each in self.grant_types for name in each.arguments)
        return tuple(dict.fromkeys((*names, self.client_id, self.client_secret)))

    @property
    def arguments(self) -> tuple[str, ...]:
        """The client's arguments for this scheme: the first is enough, the others stand in for it."""
        return (self.argument, *self.token_credentials)


class Own(NamedTuple):
    """An argument of the client that is no credential: what it is, and where in each request it goes."""

    argument: str
    kind: Literal["string", "integer", "number", "boolean"] = "string"
    required: bool = False
    default: str | int | float | bool | None = None
    header: str = ""
    query: str = ""
    variable: str = ""
    """The variable in the URLs of servers that it fills in."""
    reads: bool = True
    """Whether it is read from the environment, where it is not given."""


Scheme: TypeAlias = Bearer | Http | ApiKey | Basic | OAuth2

Security: TypeAlias = tuple[tuple[str, ...], ...]
"""Alternatives, each of them schemes that go together; `()` needs none, an empty alternative is no credential."""


class Settings(NamedTuple):
    """One document's client."""

    package: str
    title: str = ""
    version: str = ""
    servers: tuple[Server, ...] = ()
    schemes: tuple[Scheme, ...] = ()
    security: Security = ()
    operation_variables: tuple[str, ...] = ()
    """The variables of the servers that operations have for themselves."""
    every_operation_has_a_server: bool = False
    """Whether each operation has a server of its own, so that none is needed for all."""

    prefix: str = ""
    """What the names of environment variables begin with; the package, where it is empty."""
    variables: Mapping[str, str] = NO_MEMBERS
    """The environment variables that are called otherwise, by the arguments that they stand for."""
    own: tuple[Own, ...] = ()
    required: tuple[str, ...] = ()
    """The credentials without which there is no client."""
    usual: Mapping[str, str] = NO_MEMBERS
    """What credentials are where neither the user nor the environment says them."""
    headers: Mapping[str, str] = NO_MEMBERS
    """What every request says, unless the user says otherwise."""
    timeout: float | None = None
    """The seconds that a request may take, where it is not what is usual."""
    waits: tuple[float, float] | None = None
    """The first and the longest wait before a request is sent again, where they are not what is usual."""
    chooses: str = "server"
    """The argument of the client that chooses a server."""
    error_body: str | None = None
    """Which member of its body errors have as theirs, as plain values, or the whole where it is empty; None for typed ones."""

    def variable(self, argument: str) -> str:
        """Return the environment variable for an argument of the client."""
        own = self.variables.get(argument)
        return own or f"{self.prefix or self.package}_{argument}".upper()
