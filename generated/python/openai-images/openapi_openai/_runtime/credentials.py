"""Which credentials a request carries, and where."""

from __future__ import annotations

import base64
import inspect
import os
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from itertools import islice
from types import MappingProxyType
from typing import TypeAlias, cast
from urllib.parse import quote

from .errors import MissingCredentialsError
from .headers import check_value
from .redact import Secret, describe
from .settings import (
    ApiKey,
    Basic,
    Bearer,
    GrantType,
    Http,
    OAuth2,
    Scheme,
    Security,
    Settings,
)
from .tokens import Token, TokenStore

Credential: TypeAlias = str | Callable[[], str]
"""A token, a key, a password; or what returns it, asked at every request."""

AsyncCredential: TypeAlias = str | Callable[[], str | Awaitable[str]]
"""The same for the asynchronous client, where it may be a coroutine function."""

Secrets: TypeAlias = Mapping[str, Secret]


@dataclass(frozen=True, slots=True)
class Grant:
    """What credentials add to a request."""

    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    query: tuple[str, ...] = ()
    cookies: tuple[tuple[str, str], ...] = ()
    tokens: tuple[Token, ...] = ()
    """Those among the credentials that this client has fetched."""

    def __repr__(self) -> str:
        return describe(
            self,
            headers=[*self.headers],
            query=[pair.partition("=")[0] for pair in self.query],
            cookies=[name for name, _ in self.cookies],
            tokens=self.tokens,
        )


NOTHING_GRANTED = Grant()


class Credentials:
    """The credentials of a client, by the names of its arguments."""

    def __init__(
        self, settings: Settings, given: Mapping[str, AsyncCredential | None]
    ) -> None:
        self._settings = settings
        self._schemes = {scheme.id: scheme for scheme in settings.schemes}
        self._values: dict[str, Secret | Callable[[], str | Awaitable[str]]] = {}
        self._grants: dict[tuple[str, ...], Grant] = {}
        self.sensitive_names = frozenset(
            {"authorization", "proxy-authorization", "cookie", "set-cookie"}
            | {
                each.name.lower()
                for each in settings.schemes
                if isinstance(each, ApiKey)
            }
        )
        """The headers, query parameters and cookies that carry credentials, in lower case."""
        self.tokens = TokenStore()
        for name, value in given.items():
            if value is None:
                value = os.environ.get(settings.variable(name)) or None
            if value is not None:
                self._values[name] = _held(name, value)
        self._prefer(given)
        self._give_tokens()

    def __repr__(self) -> str:
        kinds = {
            name: value if isinstance(value, Secret) else type(value).__name__
            for name, value in self._values.items()
        }
        return describe(self, **kinds)

    def replaced(self, given: Mapping[str, AsyncCredential]) -> Credentials:
        """Return these credentials with some others in their place."""
        known = {name for scheme in self._settings.schemes for name in scheme.arguments}
        for name in given:
            if name not in known:
                raise TypeError(f"there is no option or credential {name!r}")
        copy = Credentials(self._settings, {})
        held = {name: _held(name, value) for name, value in given.items()}
        copy._values = self._values | held  # of the same class
        copy._prefer(given)
        arguments = {name for scheme in self._fetchable() for name in scheme.arguments}
        if arguments & set(given):
            copy._give_tokens()
        else:
            copy.tokens = self.tokens
        return copy

    def _prefer(self, given: Mapping[str, AsyncCredential | None]) -> None:
        """Let what is given to fetch a token go before a token of the environment."""
        for scheme in self._fetchable():
            if given.get(scheme.argument) is None and any(
                all(given.get(name) is not None for name in grant_type.arguments)
                for grant_type in scheme.grant_types
            ):
                self._values.pop(scheme.argument, None)

    def _fetchable(self) -> list[OAuth2]:
        return [each for each in self._settings.schemes if isinstance(each, OAuth2)]

    def _give_tokens(self) -> None:
        """Begin with the access token that is given along with what renews it."""
        for scheme in self._fetchable():
            token = self._values.get(scheme.argument)
            if isinstance(token, Secret) and self._renews(scheme):
                self.tokens.give(scheme, token)

    def _renews(self, scheme: OAuth2) -> bool:
        return bool(scheme.refresh_url) and scheme.refresh_token in self._values

    def choose(
        self, security: Security, *, elsewhere: Callable[[], bool]
    ) -> tuple[str, ...]:
        """Return the first alternative for which all is there. Raise MissingCredentialsError where none is.

        `elsewhere` tells whether the caller has seen to it in another way: an explicit header, `auth=`.
        """
        for alternative in security:
            if alternative and all(map(self._is_there, alternative)):
                return alternative
        if not security or () in security or elsewhere():
            return ()
        raise MissingCredentialsError(self._missing(security))

    def grant_if_ready(self, alternative: tuple[str, ...]) -> Grant | None:
        """Return what an alternative adds, if it needs no call and no fetch."""
        if not alternative:
            return NOTHING_GRANTED
        if self.to_fetch(alternative):
            return None
        grant = self._grants.get(alternative)
        if grant is None:
            secrets: dict[str, Secret] = {}
            for name in self.arguments(alternative):
                value = self._values[name]
                if not isinstance(value, Secret):
                    return None
                secrets[name] = value
            grant = self._grants[alternative] = self.grant(alternative, secrets)
        return grant

    def to_fetch(self, alternative: tuple[str, ...]) -> list[tuple[OAuth2, GrantType]]:
        """Return the schemes whose tokens this client fetches, because they are not given or may be renewed."""
        schemes: list[tuple[OAuth2, GrantType]] = []
        for id_ in alternative:
            scheme = self._schemes.get(id_)
            if not isinstance(scheme, OAuth2):
                continue
            token = self._values.get(scheme.argument)
            if token is None or (isinstance(token, Secret) and self._renews(scheme)):
                possible = (
                    (scheme, grant_type)
                    for grant_type in scheme.grant_types
                    if self._has(grant_type.arguments)
                )
                schemes += islice(possible, 1)
        return schemes

    def token_credentials(self, scheme: OAuth2) -> list[str]:
        """Return the arguments with which a token is fetched, of those that this client has."""
        return [name for name in scheme.token_credentials if name in self._values]

    def _has(self, names: tuple[str, ...]) -> bool:
        return all(name in self._values for name in names)

    def resolve(self, name: str) -> Secret:
        """Return a credential, called where it is a callable."""
        value = self._values[name]
        if isinstance(value, Secret):
            return value
        answer = value()
        if isinstance(answer, str):
            return Secret(answer)
        if inspect.iscoroutine(answer):
            answer.close()
        raise TypeError(
            f"{name}() must return a str; only the asynchronous client awaits coroutines"
        )

    async def resolve_async(self, name: str) -> Secret:
        """Return a credential, called where it is a callable, and awaited where that is a coroutine function."""
        value = self._values[name]
        if isinstance(value, Secret):
            return value
        answer = value()
        return Secret(answer if isinstance(answer, str) else await answer)

    def arguments(self, alternative: tuple[str, ...]) -> list[str]:
        """Return the arguments that an alternative needs, of those that this client has."""
        schemes = [self._schemes[id_] for id_ in alternative if id_ in self._schemes]
        names = (name for scheme in schemes for name in _argument_sets(scheme)[0])
        return [name for name in names if name in self._values]

    def _is_there(self, id_: str) -> bool:
        # A scheme that is none of ours (mutual TLS) is seen to by the connection.
        return id_ not in self._schemes or any(
            map(self._has, _argument_sets(self._schemes[id_]))
        )

    def grant(
        self,
        alternative: tuple[str, ...],
        secrets: Secrets,
        tokens: Mapping[str, Token] = MappingProxyType({}),
    ) -> Grant:
        """Return what an alternative adds; `tokens` are those that were fetched, by their arguments."""
        secrets = {**secrets, **{name: each.secret for name, each in tokens.items()}}
        headers: dict[str, str] = {}
        query: list[str] = []
        cookies: list[tuple[str, str]] = []
        for id_ in alternative:
            scheme = self._schemes.get(id_)
            match scheme:
                case Bearer(argument=argument) | OAuth2(argument=argument):
                    if argument not in secrets:
                        continue  # a header of the caller takes the token's place
                    headers["authorization"] = f"Bearer {_clean(argument, secrets)}"
                case Http(scheme=word, argument=argument):
                    headers["authorization"] = f"{word} {_clean(argument, secrets)}"
                case Basic(username=username, password=password):
                    if ":" in secrets[username].reveal():
                        raise ValueError(
                            f"{username} must not hold a colon: it would end there"
                        )
                    pair = f"{secrets[username].reveal()}:{secrets[password].reveal()}"
                    headers["authorization"] = (
                        f"Basic {base64.b64encode(pair.encode()).decode('ascii')}"
                    )
                case ApiKey(location="header", name=name, argument=argument):
                    headers[name.lower()] = _clean(argument, secrets)
                case ApiKey(location="query", name=name, argument=argument):
                    query.append(
                        f"{quote(name, safe='')}={quote(secrets[argument].reveal(), safe='')}"
                    )
                case ApiKey(location="cookie", name=name, argument=argument):
                    cookies.append((name, _clean(argument, secrets)))
                case _:
                    pass
        return Grant(headers, tuple(query), tuple(cookies), tuple(tokens.values()))

    def _missing(self, security: Security) -> str:
        """Say what to pass: all that is missing of an alternative, or of another one."""
        missing = [
            " and ".join(self._choice(id_) for id_ in ids if not self._is_there(id_))
            for ids in security
        ]
        choices = dict.fromkeys(filter(None, missing))
        return f"Missing credentials: pass {', or '.join(choices) or 'auth='}."

    def _choice(self, id_: str) -> str:
        return " or ".join(map(self._arguments, _argument_sets(self._schemes[id_])))

    def _arguments(self, names: tuple[str, ...]) -> str:
        arguments = " and ".join(f"{name}=" for name in names)
        variables = " and ".join(map(self._settings.variable, names))
        return f"{arguments} (environment: {variables})"


def _held(
    name: str, value: AsyncCredential
) -> Secret | Callable[[], str | Awaitable[str]]:
    """Return a credential as it is kept. Raise TypeError for what is none."""
    if isinstance(value, str):
        return Secret(value)
    if not callable(value):
        kind = type(cast("object", value)).__name__
        raise TypeError(
            f"{name} must be a str, or a function that returns one, not {kind}"
        )
    return value


def _argument_sets(scheme: Scheme) -> tuple[tuple[str, ...], ...]:
    """Return the sets of arguments each of which is enough for a scheme."""
    match scheme:
        case OAuth2(argument=argument, grant_types=grant_types):
            return ((argument,), *(grant_type.arguments for grant_type in grant_types))
        case _:
            return (scheme.arguments,)


def _clean(argument: str, secrets: Secrets) -> str:
    return check_value(argument, secrets[argument].reveal())
