"""Where the OAuth 2 tokens of a client are kept, for all its threads and tasks."""

from __future__ import annotations

import asyncio
import os
import threading
from dataclasses import dataclass
from weakref import WeakKeyDictionary

from .redact import Secret
from .settings import OAuth2


@dataclass(frozen=True, slots=True, eq=False)
class Token:
    """An access token, and the time of the clock until which it is used."""

    secret: Secret
    until: float | None = None


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a token has to be good for."""

    scheme: OAuth2
    url: str
    scopes: tuple[str, ...]

    @property
    def issuer(self) -> tuple[str, str]:
        """Where tokens come from; they differ in their scopes only."""
        return (self.scheme.id, self.url)


class TokenStore:
    """The tokens of a client and of its copies, and the locks under which they are fetched."""

    def __init__(self) -> None:
        self._start()

    def _start(self) -> None:
        self._pid = os.getpid()
        self._guard = threading.Lock()  # never held while anything is sent
        self._tokens: dict[tuple[str, str], dict[frozenset[str], Token]] = {}
        self._locks: dict[tuple[str, str], threading.Lock] = {}
        self._async_locks: WeakKeyDictionary[
            asyncio.AbstractEventLoop, dict[tuple[str, str], asyncio.Lock]
        ] = WeakKeyDictionary()

    def find(self, wanted: Wanted, now: float) -> Token | None:
        """Return a token that has at least these scopes and is not about to end."""
        if self._pid != os.getpid():
            self._start()  # a thread of the parent may have held the locks
        scopes = frozenset(wanted.scopes)
        with self._guard:
            for has, token in self._tokens.get(wanted.issuer, {}).items():
                if scopes <= has and (token.until is None or now < token.until):
                    return token
        return None

    def keep(self, wanted: Wanted, token: Token) -> None:
        """Remember a token."""
        with self._guard:
            known = self._tokens.setdefault(wanted.issuer, {})
            known[frozenset(wanted.scopes)] = token

    def drop(self, refused: Token) -> None:
        """Forget a token that the server has refused; one that has come in its place stays."""
        with self._guard:
            for known in self._tokens.values():
                for scopes in [has for has, token in known.items() if token is refused]:
                    del known[scopes]

    def lock(self, wanted: Wanted) -> threading.Lock:
        """Return the lock of the threads."""
        with self._guard:
            return self._locks.setdefault(wanted.issuer, threading.Lock())

    def async_lock(self, wanted: Wanted) -> asyncio.Lock:
        """Return the lock of the tasks of the running loop."""
        with self._guard:
            locks = self._async_locks.setdefault(asyncio.get_running_loop(), {})
            return locks.setdefault(wanted.issuer, asyncio.Lock())
