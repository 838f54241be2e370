"""OAuth 2 tokens, without any input or output: what is asked for them, what the answer means."""

from __future__ import annotations

import base64
import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from math import isfinite
from typing import Any
from urllib.parse import quote_plus, urlencode

from ..auth.tokens import Token, TokenSpec
from ..errors import TokenRequestError
from ..kinds import is_dict
from ..operation import Operation
from ..redact import HIDDEN, Secret, describe, printable, redact_url
from ..request_info import RequestInfo
from ..settings import GrantType, OAuth2
from ..timeouts import Timeout
from ..transport.deadline import Deadline
from ..transport.errors import TransportError
from ..transport.http import HttpRequest, HttpResponse
from ..transport.urls import escaped, joined, split
from ..writing.headers import check_value
from .config import Config
from .failures import connection_error, headers_of
from .log import log_retry
from .retry import is_retryable, wait_before

MARGIN = 30.0
"""Seconds before its end at which a token is not used any more; half of the life of a token that is short."""

MAX_TOKEN_BYTES = 2**20

_FIELDS = {
    "refresh_token": ("refresh_token",),
    "password": ("username", "password"),
    "client_credentials": (),
}
_SECRET_FIELDS = ("refresh_token", "username", "password")


def token_spec(
    config: Config, operation: Operation[Any], scheme: OAuth2, grant_type: GrantType
) -> TokenSpec:
    """Return what a token for an operation has to be good for, and where it is fetched."""
    own = operation.security is not None
    scopes = operation.scopes.get(scheme.id, ()) if own else scheme.scopes
    return TokenSpec(
        scheme,
        grant_type,
        token_url(config, scheme, grant_type.url),
        token_url(config, scheme, scheme.refresh_url or grant_type.url),
        # What renews a token renews it with the scopes that it has.
        () if grant_type.name == "refresh_token" else scopes,
    )


def token_url(config: Config, scheme: OAuth2, path: str) -> str:
    """Return where tokens are fetched. Raise ValueError where a secret would be sent in the clear."""
    base = split(config.base_url.url + "/")
    try:
        whole = joined(config.base_url.url + "/", path)
        url = split(whole)
    except ValueError as error:
        raise ValueError(f"the token URL of {scheme.id} is none: {error}") from None
    host = url.hostname or ""
    explicit = (
        config.base_url.explicit and base.scheme == "http" and host == base.hostname
    )
    plain = url.scheme == "http" and (explicit or _is_loopback(host))
    if not host or "@" in url.netloc or not (url.scheme == "https" or plain):
        raise ValueError(
            f"the token URL of {scheme.id} must be https:// and hold no user name: pass {scheme.argument}= instead"
        )
    return escaped(whole)


def _is_loopback(host: str) -> bool:
    return host in ("localhost", "::1") or (
        host.startswith("127.") and host.replace(".", "").isdigit()
    )


@dataclass(frozen=True, slots=True)
class TokenRequest:
    """What is asked of a token endpoint: the fields of a form, and the client's password."""

    url: str
    fields: Mapping[str, Secret]
    client: tuple[Secret, Secret] | None = None

    def __repr__(self) -> str:
        url = redact_url(self.url)
        return describe(self, url=url, fields=[*self.fields], client=self.client)

    @property
    def secrets(self) -> list[Secret]:
        """What no message may show."""
        kept = [self.fields[name] for name in _SECRET_FIELDS if name in self.fields]
        return [*kept, *(self.client or ())]


def token_requests(
    spec: TokenSpec, secrets: Mapping[str, Secret], refresh: Secret | None
) -> list[TokenRequest]:
    """Return what may be asked for a token, one after the other until there is one.

    `secrets` are the credentials by their arguments; `refresh` came with a token that has ended.
    """
    scheme, grant_type = spec.scheme, spec.grant_type
    named = {
        "refresh_token": secrets.get(scheme.refresh_token),
        "username": secrets.get(scheme.username),
        "password": secrets.get(scheme.password),
    }
    fields = {name: named[name] for name in _FIELDS[grant_type.name]}
    if spec.scopes:
        fields["scope"] = Secret(" ".join(spec.scopes))
    attempts = [(grant_type.name, spec.url, fields)]
    same = named["refresh_token"]
    if refresh is not None and (same is None or same.reveal() != refresh.reveal()):
        attempts.insert(
            0, ("refresh_token", spec.refresh_url, {"refresh_token": refresh})
        )
    client_id = secrets.get(scheme.client_id)
    client_secret = secrets.get(scheme.client_secret)
    client = (client_id, client_secret) if client_id and client_secret else None
    public = {} if client else {"client_id": client_id}
    return [
        TokenRequest(
            url, _present({"grant_type": Secret(grant), **fields, **public}), client
        )
        for grant, url, fields in attempts
    ]


def _present(fields: Mapping[str, Secret | None]) -> dict[str, Secret]:
    return {name: value for name, value in fields.items() if value is not None}


class Exchange:
    """One request for a token, which may be sent several times."""

    def __init__(
        self,
        config: Config,
        spec: TokenSpec,
        token_request: TokenRequest,
        *,
        operation: str,
        max_retries: int,
        timeout: Callable[[], Timeout],
        deadline: Deadline,
    ) -> None:
        self._config = config
        self._spec = spec
        self._token_request = token_request
        self._max_retries = max_retries
        self._timeout = timeout
        self.deadline = deadline
        """That of the call which needs the token."""
        self._retries = 0
        self._started = 0.0
        self._info = RequestInfo(
            "POST", redact_url(token_request.url), operation=operation
        )

    def __repr__(self) -> str:
        scheme = self._spec.scheme.id
        return describe(self, scheme=scheme, request=self._info, retries=self._retries)

    def request(self) -> HttpRequest:
        """Write the request (RFC 6749, 4.3.2, 4.4.2, 6). Raise ApiTimeoutError when it is too late for one."""
        self._started = self._config.timing.clock()
        token_request = self._token_request
        headers = {
            "accept": "application/json",
            "content-type": "application/x-www-form-urlencoded",
            "user-agent": self._config.user_agent,
        }
        if token_request.client is not None:
            headers["authorization"] = _basic(*token_request.client)
        fields = {name: each.reveal() for name, each in token_request.fields.items()}
        return HttpRequest(
            "POST",
            token_request.url,
            headers=headers,
            body=urlencode(fields).encode("ascii"),
            timeout=self._timeout(),
            deadline=self.deadline.at,
            token_of=self._spec.scheme.id,
        )

    def wait_after_error(self, error: TransportError) -> float:
        """Return the seconds to wait before sending again. Raise ApiConnectionError when that is no use."""
        wait = self._next_wait(error) if error.is_transient else None
        if wait is None:
            raise connection_error(error, self._info) from error
        return wait

    def wait_after(self, response: HttpResponse) -> float | None:
        """Return the seconds to wait before sending again, or None when the response is the answer."""
        if not is_retryable(response.status_code, response.headers):
            return None
        return self._next_wait(response)

    def token(self, response: HttpResponse, content: Secret) -> Token:
        """Return the token in a response. Raise TokenRequestError."""
        result = (
            _token_in(content, self._started, self._token_request)
            if 200 <= response.status_code < 300
            else _reason_in(content, self._token_request.secrets)
        )
        if isinstance(result, Token):
            return result
        scheme, status = self._spec.scheme.id, response.status_code
        raise TokenRequestError(
            f"No access token for {scheme}: the token endpoint answered {status}{result}",
            status_code=response.status_code,
            headers=response.headers,
            request=self._info,
        )

    def _next_wait(self, reason: HttpResponse | TransportError) -> float | None:
        if self._retries >= self._max_retries:
            return None
        wait = wait_before(self._retries, headers_of(reason), self._config.timing)
        self._retries += 1
        if wait is not None:
            what = f"the token of {self._spec.scheme.id}"
            log_retry(what, self._retries, self._max_retries, wait, reason)
        return wait


def is_too_long(size: int) -> bool:
    """Tell whether an answer of so many bytes can be none that holds a token."""
    return size > MAX_TOKEN_BYTES


def readable(content: bytes) -> Secret:
    """Return the text of an answer; none where it is too long."""
    return Secret("" if is_too_long(len(content)) else content.decode(errors="replace"))


def _basic(client_id: Secret, client_secret: Secret) -> str:
    # Form-encoded before they are joined: RFC 6749, 2.3.1.
    pair = f"{quote_plus(client_id.reveal())}:{quote_plus(client_secret.reveal())}"
    return f"Basic {base64.b64encode(pair.encode('ascii')).decode('ascii')}"


def _token_in(
    content: Secret, started: float, token_request: TokenRequest
) -> Token | str:
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
    new = answer.get("refresh_token")
    refresh = token_request.fields.get("refresh_token")
    if isinstance(new, str) and new:
        refresh = Secret(new)
    return Token(Secret(token), until, refresh)


def _reason_in(content: Secret, secrets: Iterable[Secret]) -> str:
    answer = _parsed(content)
    texts = [answer.get(name) for name in ("error", "error_description")]
    reason = ": ".join(text for text in texts if isinstance(text, str) and text)
    for secret in secrets:
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
