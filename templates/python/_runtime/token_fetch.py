"""Fetches OAuth 2 tokens: for threads and for tasks, one fetch for all who want the same token."""

from __future__ import annotations

import asyncio
import threading
from contextlib import aclosing, suppress
from typing import Any

import httpx2

from .call import Call
from .errors import ApiTimeoutError, TokenRequestError
from .failures import SEND_ERRORS
from .oauth import MAX_TOKEN_BYTES, Exchange, token_requests
from .redact import Secret
from .tokens import Token, TokenSpec

_NO_AUTH = httpx2.Auth()


def fetch_tokens(
    http: httpx2.Client, call: Call[Any], alternative: tuple[str, ...]
) -> dict[str, Token]:
    """Return the tokens that an alternative needs, by the names of their arguments."""
    specs = call.token_specs(alternative)
    return {each.scheme.argument: _token(http, call, each) for each in specs}


async def fetch_tokens_async(
    http: httpx2.AsyncClient, call: Call[Any], alternative: tuple[str, ...]
) -> dict[str, Token]:
    """Return the tokens that an alternative needs, by the names of their arguments."""
    specs = call.token_specs(alternative)
    return {
        each.scheme.argument: await _token_async(http, call, each) for each in specs
    }


def _token(http: httpx2.Client, call: Call[Any], spec: TokenSpec) -> Token:
    credentials, clock = call.config.credentials, call.config.timing.clock
    token = credentials.tokens.find(spec, clock())
    if token is not None:
        return token
    lock, left = credentials.tokens.lock(spec), call.seconds_left()
    if not lock.acquire(
        timeout=-1 if left is None else min(left, threading.TIMEOUT_MAX)
    ):
        raise _too_late(call)
    try:
        token = credentials.tokens.find(spec, clock())
        if token is None:
            names = credentials.token_credentials(spec.scheme)
            asked = {name: credentials.asked(name) for name in names}
            *before, last = token_requests(
                spec, asked, credentials.tokens.refresh_for(spec)
            )
            for each in before:
                # What renews a token may have ended, too: then it is fetched anew.
                with suppress(TokenRequestError):
                    token = _exchange(http, call, call.exchange(spec, each))
            token = token or _exchange(http, call, call.exchange(spec, last))
            credentials.tokens.keep(spec, token)
    finally:
        lock.release()
    return token


async def _token_async(
    http: httpx2.AsyncClient, call: Call[Any], spec: TokenSpec
) -> Token:
    credentials, clock = call.config.credentials, call.config.timing.clock
    token = credentials.tokens.find(spec, clock())
    if token is not None:
        return token
    lock = credentials.tokens.lock_async(spec)
    try:
        async with asyncio.timeout(call.seconds_left()):
            await lock.acquire()
    except TimeoutError:
        raise _too_late(call) from None
    try:
        token = credentials.tokens.find(spec, clock())
        if token is None:
            names = credentials.token_credentials(spec.scheme)
            asked = {name: await credentials.asked_async(name) for name in names}
            *before, last = token_requests(
                spec, asked, credentials.tokens.refresh_for(spec)
            )
            for each in before:
                with suppress(TokenRequestError):
                    exchange = call.exchange(spec, each)
                    token = await _exchange_async(http, call, exchange)
            if token is None:
                exchange = call.exchange(spec, last)
                token = await _exchange_async(http, call, exchange)
            credentials.tokens.keep(spec, token)
    finally:
        lock.release()
    return token


def _exchange(http: httpx2.Client, call: Call[Any], exchange: Exchange) -> Token:
    while True:
        try:
            response = http.send(
                exchange.request(), stream=True, auth=_NO_AUTH, follow_redirects=False
            )
            content = _read(response)
        except SEND_ERRORS as error:
            wait: float | None = exchange.wait_after_error(error)
        else:
            wait = exchange.wait_after(response)
            if wait is None:
                return exchange.token(response, content)
        call.config.timing.sleep(wait or 0)


async def _exchange_async(
    http: httpx2.AsyncClient, call: Call[Any], exchange: Exchange
) -> Token:
    while True:
        try:
            response = await http.send(
                exchange.request(), stream=True, auth=_NO_AUTH, follow_redirects=False
            )
            content = await _read_async(response)
        except SEND_ERRORS as error:
            wait: float | None = exchange.wait_after_error(error)
        else:
            wait = exchange.wait_after(response)
            if wait is None:
                return exchange.token(response, content)
        await call.config.timing.asleep(wait or 0)


def _read(response: httpx2.Response) -> Secret:
    content = b""
    try:
        for chunk in response.iter_bytes():
            content += chunk
            if len(content) > MAX_TOKEN_BYTES:
                return Secret("")
    finally:
        response.close()
    return Secret(content.decode(errors="replace"))


async def _read_async(response: httpx2.Response) -> Secret:
    content = b""
    try:
        async with aclosing(response.aiter_bytes()) as body:
            async for chunk in body:
                content += chunk
                if len(content) > MAX_TOKEN_BYTES:
                    return Secret("")
    finally:
        await response.aclose()
    return Secret(content.decode(errors="replace"))


def _too_late(call: Call[Any]) -> ApiTimeoutError:
    return ApiTimeoutError("The deadline of the call has passed.", request=call.info())
