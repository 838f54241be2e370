"""Fetches OAuth 2 tokens, one for all threads that want the same token."""

# Written from asynchronous/token_fetch.py; change that, not this.

from __future__ import annotations

from contextlib import suppress
from typing import Any

from ..auth.guard import hide_in_logs
from ..auth.tokens import Token, TokenSpec, acquire
from ..errors import TokenRequestError
from ..sending.call import Call
from ..sending.oauth import Exchange, is_too_long, readable, token_requests
from ..transport.errors import TransportError
from ..transport.protocol import Transport
from .body import read_body


def fetch_tokens(
    transport: Transport, call: Call[Any], alternative: tuple[str, ...]
) -> dict[str, Token]:
    """Return the tokens that an alternative needs, by the names of their arguments."""
    specs = call.token_specs(alternative)
    return {spec.scheme.argument: _token(transport, call, spec) for spec in specs}


def _token(transport: Transport, call: Call[Any], spec: TokenSpec) -> Token:
    credentials, clock = call.config.credentials, call.config.timing.clock
    token = credentials.tokens.find(spec, clock())
    if token is not None:
        return token
    lock = credentials.tokens.lock(spec)
    if not acquire(lock, call.seconds_left()):
        raise call.timed_out()
    try:
        token = credentials.tokens.find(spec, clock())
        if token is None:
            names = credentials.token_credentials(spec.scheme)
            secrets = {name: credentials.resolve(name) for name in names}
            refresh = credentials.tokens.refresh_for(spec)
            *before, last = token_requests(spec, secrets, refresh)
            for each in before:
                # What renews a token may have ended, too: then it is fetched anew.
                with suppress(TokenRequestError):
                    token = _exchange(transport, call, call.exchange(spec, each))
            if token is None:
                token = _exchange(transport, call, call.exchange(spec, last))
            credentials.tokens.keep(spec, token)
    finally:
        lock.release()
    return token


def _exchange(transport: Transport, call: Call[Any], exchange: Exchange) -> Token:
    deadline = exchange.deadline
    while True:
        try:
            request = exchange.request()
            with hide_in_logs(call.config.credentials.sensitive_names):
                response = deadline.run(transport.send, request)
            content = readable(deadline.run(read_body, response, is_too_long))
        except TransportError as error:
            wait: float | None = exchange.wait_after_error(error)
        else:
            wait = exchange.wait_after(response)
            if wait is None:
                return exchange.token(response, content)
        call.config.timing.sleep(wait or 0)
