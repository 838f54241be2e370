"""What a client was told, checked and made ready once: the part of it that is the same for every call."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from ..auth.credentials import Credentials, HeldCredential
from ..contents import ArrayFormat
from ..drift import OnDrift
from ..omit import Omit, omit
from ..options import RequestOptions
from ..redact import describe, redact_query, redact_values
from ..retry_policy import RetryInput, RetryPolicy, is_retry
from ..settings import Settings
from ..timeouts import Timeout, TimeoutInput
from ..writing.headers import HeaderValues, check_headers
from ..writing.styles import extra_query
from .authentication import auth_from
from .log import set_up_logger
from .own_arguments import OwnValues, own_values
from .retry import Timing, usual_timing
from .servers import BaseUrl, choose_base_url, with_base_url

DEFAULT_MAX_RESPONSE_BYTES = 256 * 2**20
_HTTPX_DEFAULT_TIMEOUT = Timeout(5.0)


@dataclass(frozen=True, kw_only=True)
class Config:
    """The configuration of a client. Copies are made with `dataclasses.replace`."""

    settings: Settings
    credentials: Credentials
    base_url: BaseUrl
    auth: Any
    timeout: Timeout
    max_retries: int
    retry: RetryInput
    headers: Mapping[str, str | None]
    default_query: Mapping[str, object]
    query: tuple[str, ...]
    """The same as it is sent."""
    array_format: ArrayFormat
    middleware: tuple[Any, ...]
    strict: bool
    on_drift: OnDrift | None
    max_response_bytes: int | None
    log_bodies: bool
    own: OwnValues
    timing: Timing = field(default_factory=usual_timing)

    def __repr__(self) -> str:
        names = self.credentials.sensitive_names
        return describe(
            self,
            package=self.settings.package,
            base_url=self.base_url.url,
            credentials=self.credentials,
            auth=self.auth and type(self.auth).__name__,
            timeout=self.timeout,
            max_retries=self.max_retries,
            retry=self.retry,
            headers=redact_values(self.headers, names),
            query=redact_query("&".join(self.query), names),
            array_format=self.array_format,
            middleware=len(self.middleware),
            strict=self.strict,
            max_response_bytes=self.max_response_bytes,
            log_bodies=self.log_bodies,
        )

    @property
    def user_agent(self) -> str:
        """What the client calls itself."""
        return f"{self.settings.package}/{self.settings.version or '0'} python/{sys.version.split()[0]}"

    def timeout_for(self, options: RequestOptions) -> Timeout:
        """Return the timeouts of one call."""
        given = options.timeout
        return self.timeout if isinstance(given, Omit) else Timeout(given)


def configure(
    settings: Settings,
    credentials: Mapping[str, HeldCredential | None],
    *,
    own: Mapping[str, object] | None = None,
    auth: Any = None,
    base_url: object = None,
    server: int | str = 0,
    server_variables: Mapping[str, object] | None = None,
    timeout: TimeoutInput | Omit = omit,
    max_retries: int = 2,
    retry: RetryInput = "safe",
    default_headers: HeaderValues | None = None,
    default_query: Mapping[str, object] | None = None,
    array_format: ArrayFormat = "repeat",
    http_client: Any = None,
    middleware: Sequence[Any] = (),
    strict: bool = False,
    on_drift: OnDrift | None = None,
    max_response_bytes: int | None = DEFAULT_MAX_RESPONSE_BYTES,
    log_bodies: bool = False,
) -> Config:
    """Check the arguments of a client. Raise ValueError or TypeError."""
    set_up_logger(settings.variable("log"))
    base_url = base_url or os.environ.get(settings.variable("base_url")) or None
    if isinstance(timeout, Omit):
        # The timeout of a client that the user made is the user's, unless it is only httpx2's default.
        timeout = default_timeout(settings.timeout)
        if http_client is not None:
            its = Timeout(http_client.timeout)
            timeout = timeout if its == _HTTPX_DEFAULT_TIMEOUT else its
    kept = Credentials(settings, credentials)
    if auth is None:
        kept.check_required()
    values = own_values(settings, own or {})
    variables = {**values.variables(), **(server_variables or {})}
    headers = {**check_headers({**settings.headers, **values.headers()})}
    query = {**values.query(), **(default_query or {})}
    return Config(
        settings=settings,
        credentials=kept,
        base_url=choose_base_url(settings, base_url, server, variables),
        auth=auth_from(auth),
        timeout=Timeout(timeout),
        max_retries=check_retries(max_retries),
        retry=_with_waits(check_policy(retry), settings),
        headers={**headers, **check_headers(default_headers or {})},
        default_query=query,
        query=tuple(extra_query(query)),
        array_format=check_array_format(array_format),
        middleware=tuple(middleware),
        strict=strict,
        on_drift=on_drift,
        max_response_bytes=max_response_bytes,
        log_bodies=log_bodies,
        own=values,
    )


def default_timeout(seconds: float | None) -> Timeout:
    """Return how long a request may take where nobody says it, given the client's own default."""
    seconds = 600.0 if seconds is None else seconds
    return Timeout(seconds, connect=min(5.0, seconds))


def _with_waits(retry: RetryInput, settings: Settings) -> RetryInput:
    """Return a policy with the waits of the settings, where the user gave none of their own."""
    if settings.waits is None or isinstance(retry, RetryPolicy):
        return retry
    first, longest = settings.waits
    return RetryPolicy(requests=retry, first_wait=first, longest_wait=longest)


_LOCATION = {"base_url", "server", "server_variables"}


def reconfigured(
    config: Config,
    changes: Mapping[str, object],
    credentials: Mapping[str, HeldCredential | None],
    own: Mapping[str, object],
) -> Config:
    """Return the configuration of a copy of a client. Raise ValueError or TypeError."""
    given: dict[str, Any] = {
        name: value for name, value in changes.items() if not isinstance(value, Omit)
    }
    values = config.own.replaced(own)
    if own:
        given |= _sent_by_own(values, own, given)
    location = {name: given.pop(name) for name in _LOCATION & given.keys()}
    checks: Mapping[str, tuple[str, Callable[[Any], Any]]] = {
        "auth": ("auth", auth_from),
        "timeout": ("timeout", Timeout),
        "max_retries": ("max_retries", check_retries),
        "retry": ("retry", check_policy),
        "default_headers": (
            "headers",
            lambda h: {**config.headers, **check_headers(h)},
        ),
        "array_format": ("array_format", check_array_format),
        "default_query": ("default_query", lambda q: {**config.default_query, **q}),
        "middleware": ("middleware", tuple),
    }
    fields: dict[str, Any] = {"own": values}
    for name, value in given.items():
        if name in checks:
            field_name, check = checks[name]
            fields[field_name] = check(value)
        else:
            fields[name] = value
    if "default_query" in fields:
        fields["query"] = tuple(extra_query(fields["default_query"]))
    if location:
        fields["base_url"] = with_base_url(config.base_url, config.settings, **location)
    if credentials:
        fields["credentials"] = config.credentials.replaced(credentials)
    return replace(config, **fields)


def with_only(
    config: Config,
    headers: HeaderValues | None,
    query: Mapping[str, object] | None,
) -> Config:
    """Return the configuration with these headers and query, where they are given, and none that were given before."""
    fields: dict[str, Any] = {}
    if headers is not None:
        usual = check_headers({**config.settings.headers, **config.own.headers()})
        fields["headers"] = {**usual, **check_headers(headers)}
    if query is not None:
        fields["default_query"] = {**config.own.query(), **query}
        fields["query"] = tuple(extra_query(fields["default_query"]))
    return replace(config, **fields)


def _sent_by_own(
    values: OwnValues, own: Mapping[str, object], given: Mapping[str, Any]
) -> dict[str, Any]:
    """Return the options that a client's own arguments become; what is given as an option counts more."""
    usual: dict[str, Mapping[str, object]] = {
        "default_headers": values.headers(own),
        "default_query": values.query(own),
        "server_variables": values.variables(),
    }
    return {
        name: {**sent, **given.get(name, {})} for name, sent in usual.items() if sent
    }


def check_retries(max_retries: int) -> int:
    """Return the number. Raise TypeError or ValueError for what is none."""
    if type(max_retries) is not int:
        kind = type(max_retries).__name__
        raise TypeError(f"max_retries must be a whole number, not {kind}: 0 for none")
    if max_retries < 0:
        raise ValueError(f"max_retries must be 0 or more, not {max_retries}")
    return max_retries


def check_policy(retry: RetryInput) -> RetryInput:
    """Return the policy. Raise ValueError for one that is none."""
    if not is_retry(retry):
        raise ValueError(f'retry must be "safe", "all" or a RetryPolicy, not {retry!r}')
    return retry


def check_array_format(array_format: ArrayFormat) -> ArrayFormat:
    """Return what entries of lists are called. Raise ValueError for what is none."""
    if array_format not in ("repeat", "brackets"):
        raise ValueError(
            f'array_format must be "repeat" or "brackets", not {array_format!r}'
        )
    return array_format
