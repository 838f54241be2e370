"""Which credentials a request carries, and where."""

from __future__ import annotations

import inspect
import os
from collections.abc import Awaitable, Callable, Mapping
from itertools import islice
from types import MappingProxyType
from typing import TypeAlias, cast

from ..errors import MissingCredentialsError
from ..redact import Secret, describe
from ..settings import (
    ApiKey,
    GrantType,
    OAuth2,
    Scheme,
    Security,
    Settings,
)
from .grants import Grant, check_secret, grant
from .tokens import Token, TokenStore

Credential: TypeAlias = str | Callable[[], str]
"""A token, a key, a password; or what returns it, asked at every request."""

AsyncCredential: TypeAlias = str | Callable[[], str | Awaitable[str]]
"""The same for the asynchronous client, where it may be a coroutine function."""


HeldCredential: TypeAlias = Secret | Callable[[], str | Awaitable[str]]
"""A credential as it is kept: a text does not show itself."""


def held(
    given: Mapping[str, AsyncCredential | None],
) -> dict[str, HeldCredential | None]:
    """Return credentials as they are kept; what is none stays, and is refused later."""
    return {
        name: Secret(value) if isinstance(value, str) else value
        for name, value in given.items()
    }


class Credentials:
    """The credentials of a client, by the names of its arguments."""

    def __init__(
        self, settings: Settings, given: Mapping[str, HeldCredential | None]
    ) -> None:
        self._settings = settings
        self._schemes = {scheme.id: scheme for scheme in settings.schemes}
        self._argument_sets = {id_: _sets(s) for id_, s in self._schemes.items()}
        self._values: dict[str, HeldCredential] = {}
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
            variable = settings.variable(name)
            if value is not None:
                self._values[name] = self._checked(name, value)
            elif os.environ.get(variable):
                found = Secret(os.environ[variable])
                self._values[name] = self._checked(name, found, variable)
            elif name in settings.usual:
                usual = Secret(settings.usual[name])
                self._values[name] = self._checked(name, usual)
        self._prefer(given)
        self._give_tokens()

    def __repr__(self) -> str:
        kinds = {
            name: value if isinstance(value, Secret) else type(value).__name__
            for name, value in self._values.items()
        }
        return describe(self, **kinds)

    def replaced(self, given: Mapping[str, HeldCredential | None]) -> Credentials:
        """Return these credentials with some others in their place."""
        known = {name for scheme in self._settings.schemes for name in scheme.arguments}
        for name in given:
            if name not in known:
                raise TypeError(f"there is no option or credential {name!r}")
        copy = Credentials(self._settings, {})
        new = {name: self._checked(name, value) for name, value in given.items()}
        copy._values = self._values | new  # of the same class
        copy._prefer(given)
        arguments = {name for scheme in self._fetchable() for name in scheme.arguments}
        if arguments & set(given):
            copy._give_tokens()
        else:
            copy.tokens = self.tokens
        return copy

    def without(self, name: str) -> Credentials:
        """Return these credentials without one of them."""
        copy = self.replaced({})
        copy._values.pop(name, None)  # of the same class
        return copy

    def text(self, name: str) -> str | None:
        """Return a credential as text: nothing of one that a function returns, None where it is not there."""
        value = self._values.get(name)
        if value is None:
            return None
        return value.reveal() if isinstance(value, Secret) else ""

    def check_required(self) -> None:
        """Raise MissingCredentialsError where a credential is missing without which there is no client."""
        for name in self._settings.required:
            if name not in self._values:
                variable = self._settings.variable(name)
                raise MissingCredentialsError(
                    f"the client needs {name}: pass {name}=, or set {variable} in the environment"
                )

    def _checked(
        self, name: str, value: HeldCredential | None, label: str | None = None
    ) -> HeldCredential:
        """Return a credential. Raise TypeError for what is none, ValueError for a text that cannot be sent."""
        if isinstance(value, Secret):
            for scheme in self._schemes.values():
                if name in scheme.arguments:
                    check_secret(scheme, name, value, label)
            return value
        if not callable(value):
            kind = type(cast("object", value)).__name__
            raise TypeError(
                f"{name} must be a str, or a function that returns one, not {kind}"
            )
        return value

    def _prefer(self, given: Mapping[str, HeldCredential | None]) -> None:
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

    def first(self, security: Security) -> tuple[str, ...] | None:
        """Return the first alternative for which all is there; None where none is, and one is wanted."""
        for alternative in security:
            if alternative and all(map(self._is_there, alternative)):
                return alternative
        return () if not security or () in security else None

    def choose(
        self, security: Security, *, elsewhere: Callable[[], bool]
    ) -> tuple[str, ...]:
        """Return the first alternative for which all is there. Raise MissingCredentialsError where none is.

        `elsewhere` tells whether the caller has seen to it in another way: an explicit header, `auth=`.
        """
        alternative = self.first(security)
        if alternative is not None:
            return alternative
        if elsewhere():
            return ()
        raise MissingCredentialsError(self._missing(security))

    def grant_if_ready(self, alternative: tuple[str, ...]) -> Grant | None:
        """Return what an alternative adds, if it needs no call and no fetch."""
        grant = self._grants.get(alternative)
        if grant is not None:
            return grant
        if self.to_fetch(alternative):
            return None
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
        return all(map(self._values.__contains__, names))

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
        sets = (self._argument_sets.get(id_, ((),)) for id_ in alternative)
        return [name for first, *_ in sets for name in first if name in self._values]

    def _is_there(self, id_: str) -> bool:
        # A scheme that is none of ours (mutual TLS) is seen to by the connection.
        return any(map(self._has, self._argument_sets.get(id_, ((),))))

    def grant(
        self,
        alternative: tuple[str, ...],
        secrets: Mapping[str, Secret],
        tokens: Mapping[str, Token] = MappingProxyType({}),
    ) -> Grant:
        """Return what an alternative adds; `tokens` are those that were fetched, by their arguments."""
        schemes = [self._schemes[id_] for id_ in alternative if id_ in self._schemes]
        return grant(schemes, secrets, tokens)

    def _missing(self, security: Security) -> str:
        """Say what to pass: all that is missing of an alternative, or of another one."""
        missing = [
            " and ".join(self._choice(id_) for id_ in ids if not self._is_there(id_))
            for ids in security
        ]
        choices = dict.fromkeys(filter(None, missing))
        return f"Missing credentials: pass {', or '.join(choices) or 'auth='}."

    def _choice(self, id_: str) -> str:
        return " or ".join(map(self._arguments, self._argument_sets[id_]))

    def _arguments(self, names: tuple[str, ...]) -> str:
        arguments = " and ".join(f"{name}=" for name in names)
        variables = " and ".join(map(self._settings.variable, names))
        return f"{arguments} (environment: {variables})"


def _sets(scheme: Scheme) -> tuple[tuple[str, ...], ...]:
    """Return the sets of arguments each of which is enough for a scheme."""
    match scheme:
        case OAuth2(argument=argument, grant_types=grant_types):
            return ((argument,), *(grant_type.arguments for grant_type in grant_types))
        case _:
            return (scheme.arguments,)
