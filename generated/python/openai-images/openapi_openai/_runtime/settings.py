"""What the document says about a whole client: servers, credentials, names."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, TypeAlias


@dataclass(frozen=True, slots=True)
class Variable:
    """A part of a server's URL that the user may choose."""

    default: str
    enum: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Server:
    """One of the places where the API is found."""

    url: str
    description: str = ""
    variables: Mapping[str, Variable] = field(default_factory=dict[str, Variable])
    name: str = ""

    def with_variables(self, chosen: Mapping[str, str]) -> str:
        """Return the URL with its variables filled in. Raise ValueError for a value that is not offered."""
        unknown = set(chosen) - set(self.variables)
        if unknown:
            raise ValueError(f"the server {self.url} has no variable {min(unknown)!r}")
        values = {
            name: chosen.get(name, variable.default)
            for name, variable in self.variables.items()
        }
        for name, value in values.items():
            offered = self.variables[name].enum
            if offered and value not in offered:
                raise ValueError(
                    f"server variable {name!r} is one of {', '.join(offered)}, not {value!r}"
                )
        return re.sub(
            r"\{([^{}]*)\}", lambda match: values.get(match[1], match[0]), self.url
        )


@dataclass(frozen=True, slots=True)
class Bearer:
    """A token in the header `Authorization`."""

    id: str
    argument: str = "access_token"

    @property
    def arguments(self) -> tuple[str, ...]:
        """The client's arguments that this scheme needs."""
        return (self.argument,)


@dataclass(frozen=True, slots=True)
class ApiKey:
    """A key in a header, a query parameter or a cookie."""

    id: str
    location: Literal["header", "query", "cookie"]
    name: str
    argument: str = "api_key"

    @property
    def arguments(self) -> tuple[str, ...]:
        """The client's arguments that this scheme needs."""
        return (self.argument,)


@dataclass(frozen=True, slots=True)
class Basic:
    """A user name and a password in the header `Authorization`."""

    id: str
    username: str = "username"
    password: str = "password"

    @property
    def arguments(self) -> tuple[str, ...]:
        """The client's arguments that this scheme needs."""
        return (self.username, self.password)


@dataclass(frozen=True, slots=True)
class OAuth2:
    """A token in the header `Authorization`, which the client can fetch by its own credentials.

    `scopes` are those that the document asks for where an operation does not ask for others.
    """

    id: str
    argument: str = "access_token"
    token_url: str = ""
    client_id: str = "client_id"
    client_secret: str = "client_secret"
    scopes: tuple[str, ...] = ()

    @property
    def arguments(self) -> tuple[str, ...]:
        """The client's arguments for this scheme: the first is enough, the others stand in for it."""
        return (self.argument, self.client_id, self.client_secret)


Scheme: TypeAlias = Bearer | ApiKey | Basic | OAuth2

Security: TypeAlias = tuple[tuple[str, ...], ...]
"""Alternatives, each of them schemes that go together; `()` needs none, an empty alternative is no credential."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """One document's client."""

    package: str
    title: str = ""
    version: str = ""
    servers: tuple[Server, ...] = ()
    schemes: tuple[Scheme, ...] = ()
    security: Security = ()

    def variable(self, argument: str) -> str:
        """Return the environment variable for an argument of the client."""
        return f"{self.package}_{argument}".upper()
