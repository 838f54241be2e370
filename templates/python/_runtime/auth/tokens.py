"""Where the OAuth 2 tokens of a client are kept, for all its threads and tasks."""

from __future__ import annotations

import os
import threading
from dataclasses import dataclass, replace
from math import inf
from typing import TYPE_CHECKING, NamedTuple, TypeAlias
from weakref import WeakKeyDictionary

from ..redact import Secret
from ..settings import GrantType, OAuth2

if TYPE_CHECKING:
    import asyncio

Issuer: TypeAlias = tuple[str, str, str]


@dataclass(frozen=True, slots=True, eq=False)
class Token:
    """An access token, the time of the clock until which it is used, and what fetches the next one."""

    secret: Secret
    until: float | None = None
    refresh: Secret | None = None


class TokenSpec(NamedTuple):
    """What a token has to be good for."""

    scheme: OAuth2
    grant_type: GrantType
    url: str
    refresh_url: str
    scopes: tuple[str, ...]

    @property
    def issuer(self) -> Issuer:
        """Where tokens come from, and how; they differ in their scopes only."""
        return (self.scheme.id, self.grant_type.name, self.url)


class TokenStore:
    """The tokens of a client and of its copies, and the locks under which they are fetched."""

    def __init__(self) -> None:
        self._given: dict[str, Token] = {}
        self._start()

    def _start(self) -> None:
        self._pid = os.getpid()
        self._guard = threading.Lock()  # never held while anything is sent
        self._tokens: dict[Issuer, dict[frozenset[str], Token]] = {}
        self._locks: dict[Issuer, threading.Lock] = {}
        self._async_locks: WeakKeyDictionary[
            asyncio.AbstractEventLoop, dict[Issuer, asyncio.Lock]
        ] = WeakKeyDictionary()

    def find(self, spec: TokenSpec, now: float) -> Token | None:
        """Return a token that has at least these scopes and is not about to end."""
        if self._pid != os.getpid():
            self._start()  # a thread of the parent may have held the locks
        with self._guard:
            if spec.scheme.id in self._given:
                return self._given[spec.scheme.id]
            for token in self._good_for(spec):
                if token.until is None or now < token.until:
                    return token
        return None

    def refresh_for(self, spec: TokenSpec) -> Secret | None:
        """Return what fetches the next token in the place of one that has ended."""
        with self._guard:
            return next(
                (token.refresh for token in self._good_for(spec) if token.refresh), None
            )

    def _good_for(self, spec: TokenSpec) -> list[Token]:
        needed = frozenset(spec.scopes)
        tokens = self._tokens.get(spec.issuer, {})
        return [token for scopes, token in tokens.items() if needed <= scopes]

    def give(self, scheme: OAuth2, secret: Secret) -> None:
        """Use a token that the user gave, until the server refuses it."""
        self._given[scheme.id] = Token(secret)

    def keep(self, spec: TokenSpec, token: Token) -> None:
        """Remember a token."""
        with self._guard:
            tokens = self._tokens.setdefault(spec.issuer, {})
            tokens[frozenset(spec.scopes)] = token

    def drop(self, refused: Token) -> None:
        """Forget a token that the server has refused; one that has come in its place stays."""
        with self._guard:
            for id_, token in [*self._given.items()]:
                if token is refused:
                    del self._given[id_]
            for tokens in self._tokens.values():
                for scopes, token in tokens.items():
                    if token is refused:
                        tokens[scopes] = replace(refused, until=-inf)

    def lock(self, spec: TokenSpec) -> threading.Lock:
        """Return the lock of the threads."""
        with self._guard:
            return self._locks.setdefault(spec.issuer, threading.Lock())

    def lock_async(self, spec: TokenSpec) -> asyncio.Lock:
        """Return the lock of the tasks of the running loop."""
        import asyncio

        with self._guard:
            locks = self._async_locks.setdefault(asyncio.get_running_loop(), {})
            return locks.setdefault(spec.issuer, asyncio.Lock())


def acquire(lock: threading.Lock, seconds: float | None) -> bool:
    """Take a lock, unless that lasts longer than some seconds; return whether it is taken."""
    longest = -1 if seconds is None else min(seconds, threading.TIMEOUT_MAX)
    return lock.acquire(timeout=longest)


async def acquire_async(lock: asyncio.Lock, seconds: float | None) -> bool:
    """Take a lock, unless that lasts longer than some seconds; return whether it is taken."""
    import asyncio

    try:
        async with asyncio.timeout(seconds):
            return await lock.acquire()
    except TimeoutError:
        return False
