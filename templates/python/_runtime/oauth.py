"""OAuth 2 tokens by client credentials, without any input or output: what is asked, what the answer means."""

from __future__ import annotations

import base64
import json
from collections.abc import Callable, Mapping
from math import isfinite
from typing import Any
from urllib.parse import quote_plus, urlencode

import httpx2

from .config import Config
from .errors import TokenRequestError
from .failures import SendError, connection_error, is_transient
from .headers import check_value
from .kinds import is_dict
from .redact import HIDDEN, Secret, printable, redact_url
from .request_info import RequestInfo
from .retry import is_retryable, wait_before
from .settings import OAuth2
from .tokens import Token, Wanted

MARGIN = 30.0
"""Seconds before its end at which a token is not used any more; half of the life of a token that is short."""

MAX_TOKEN_BYTES = 2**20


def token_url(config: Config, scheme: OAuth2) -> str:
    """Return where tokens are fetched. Raise ValueError where the client's secret would be sent in the clear."""
    base = httpx2.URL(config.place.url + "/")
    try:
        url = base.join(scheme.token_url)
    except httpx2.InvalidURL as error:
        raise ValueError(f"the token URL of {scheme.id} is none: {error}") from None
    explicit = config.place.given and base.scheme == "http" and url.host == base.host
    plain = url.scheme == "http" and (explicit or _is_loopback(url.host))
    if not url.host or url.userinfo or not (url.scheme == "https" or plain):
        raise ValueError(
            f"the token URL of {scheme.id} must be https:// and hold no user name: pass {scheme.argument}= instead"
        )
    return str(url.copy_with(fragment=None))


def _is_loopback(host: str) -> bool:
    return host in ("localhost", "::1") or (
        host.startswith("127.") and host.replace(".", "").isdigit()
    )


class Exchange:
    """One request for a token, which may be sent several times."""

    def __init__(
        self,
        config: Config,
        wanted: Wanted,
        client: tuple[Secret, Secret],
        *,
        max_retries: int,
        timeout: Callable[[], Mapping[str, float | None]],
    ) -> None:
        self._config = config
        self._wanted = wanted
        self._client = client
        self._max_retries = max_retries
        self._timeout = timeout
        self._retries = 0
        self._started = 0.0
        self._info = RequestInfo("POST", redact_url(wanted.url))

    def request(self) -> httpx2.Request:
        """Write the request (RFC 6749, 4.4.2). Raise ApiTimeoutError when it is too late for one."""
        self._started = self._config.timing.clock()
        form = {"grant_type": "client_credentials"}
        if self._wanted.scopes:
            form["scope"] = " ".join(self._wanted.scopes)
        return httpx2.Request(
            "POST",
            self._wanted.url,
            headers={
                "accept": "application/json",
                "authorization": _basic(*self._client),
                "content-type": "application/x-www-form-urlencoded",
                "user-agent": self._config.user_agent,
            },
            content=urlencode(form).encode("ascii"),
            extensions={"timeout": self._timeout()},
        )

    def wait_after_error(self, error: SendError) -> float:
        """Return the seconds to wait before sending again. Raise ApiConnectionError when that is no use."""
        wait = self._next_wait({}) if is_transient(error) else None
        if wait is None:
            raise connection_error(error, self._info) from error
        return wait

    def wait_after(self, response: httpx2.Response) -> float | None:
        """Return the seconds to wait before sending again, or None when the response is the answer."""
        if not is_retryable(response.status_code, response.headers):
            return None
        return self._next_wait(response.headers)

    def token(self, response: httpx2.Response, content: Secret) -> Token:
        """Return the token in a response. Raise TokenRequestError."""
        found = (
            _token_in(content, self._started)
            if response.is_success
            else _reason_in(content, self._client)
        )
        if isinstance(found, Token):
            return found
        scheme, status = self._wanted.scheme.id, response.status_code
        raise TokenRequestError(
            f"No access token for {scheme}: the token endpoint answered {status}{found}",
            status_code=response.status_code,
            headers=response.headers,
            request=self._info,
        )

    def _next_wait(self, headers: Mapping[str, str]) -> float | None:
        if self._retries >= self._max_retries:
            return None
        wait = wait_before(self._retries, headers, self._config.timing)
        self._retries += 1
        return wait


def _basic(client_id: Secret, client_secret: Secret) -> str:
    # Form-encoded before they are joined: RFC 6749, 2.3.1.
    pair = f"{quote_plus(client_id.reveal())}:{quote_plus(client_secret.reveal())}"
    return f"Basic {base64.b64encode(pair.encode('ascii')).decode('ascii')}"


def _token_in(content: Secret, started: float) -> Token | str:
    """Return the token of an answer, or what is wrong with it, which must not show the answer."""
    answer = _parsed(content)
    token, kind = answer.get("access_token"), answer.get("token_type", "bearer")
    if not isinstance(token, str) or not token:
        return " without an access token"
    if not isinstance(kind, str) or kind.lower() != "bearer":
        return " with a token of another type than bearer"
    try:
        check_value("access_token", token)
    except ValueError:
        return " with a token that no header can carry"
    life = _seconds(answer.get("expires_in"))
    until = None if life is None else started + life - min(MARGIN, life / 2)
    return Token(Secret(token), until)


def _reason_in(content: Secret, client: tuple[Secret, Secret]) -> str:
    answer = _parsed(content)
    texts = [answer.get(name) for name in ("error", "error_description")]
    reason = ": ".join(text for text in texts if isinstance(text, str) and text)
    for secret in client:
        for text in filter(None, (secret.reveal(), quote_plus(secret.reveal()))):
            reason = reason.replace(text, HIDDEN)
    return f" - {printable(reason)}" if reason else ""


def _parsed(content: Secret) -> dict[str, Any]:
    try:
        answer: object = json.loads(content.reveal())
    except (ValueError, RecursionError):
        return {}
    return answer if is_dict(answer) else {}


def _seconds(value: object) -> float | None:
    """Return a time of life, which some servers send as text; None where none is told."""
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        return None
    try:
        seconds = float(value)
    except (ValueError, OverflowError):
        return None
    return max(seconds, 0.0) if isfinite(seconds) else None
