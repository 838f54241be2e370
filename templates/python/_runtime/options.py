"""What one call may decide otherwise than its client: as `RequestOptions`, or as a dict of the same keys."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeAlias, TypedDict

from .kinds import is_mapping
from .nearest import did_you_mean
from .omit import Omit, omit
from .redact import describe, is_sensitive
from .retry_policy import RetryInput, RetryPolicy, is_retry
from .timeouts import TimeoutInput, is_timeout

if TYPE_CHECKING:
    from .response import ApiResponse


def _check(key: str, value: object, name: str) -> None:
    """Raise TypeError or ValueError where an option cannot be `value`; `name` is what the message calls it."""
    is_valid, wanted = _CHECKS[key]
    if not is_valid(value):
        raise TypeError(f"{name} must be {wanted}, not {type(value).__name__}")
    if key == "max_retries" and isinstance(value, int) and value < 0:
        raise ValueError(f"{name} must be 0 or more, not {value}")
    if key in _POSITIVE and isinstance(value, int | float) and value <= 0:
        raise ValueError(f"{name} must be more than 0, not {value}")
    if key == "retry" and value is not None and not is_retry(value):
        raise ValueError(
            f'{name} must be "safe", "all" or a RetryPolicy, not {value!r}'
        )


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _is_timeout(value: object) -> bool:
    return (
        value is None
        or isinstance(value, Omit)
        or _is_number(value)
        or is_timeout(value)
    )


def _is_mapping_or_none(value: object) -> bool:
    return value is None or is_mapping(value)


_CHECKS: Mapping[str, tuple[Callable[[object], bool], str]] = {
    "timeout": (_is_timeout, "seconds, a Timeout or None"),
    "max_retries": (
        lambda value: value is None or type(value) is int,
        "a whole number",
    ),
    "retry": (
        lambda value: value is None or isinstance(value, str | RetryPolicy),
        "text or a RetryPolicy",
    ),
    "headers": (_is_mapping_or_none, "a mapping of names to texts"),
    "query": (_is_mapping_or_none, "a mapping of names to values"),
    "body": (
        lambda value: (
            isinstance(value, Omit | str | bytes) or _is_mapping_or_none(value)
        ),
        "a mapping of added members, text or bytes, or omit",
    ),
    "idempotency_key": (lambda value: value is None or isinstance(value, str), "text"),
    "deadline": (lambda value: value is None or _is_number(value), "seconds"),
    "idle_timeout": (lambda value: value is None or _is_number(value), "seconds"),
    "reconnect": (lambda value: value is None or type(value) is bool, "True or False"),
    "flush_last": (lambda value: value is None or type(value) is bool, "True or False"),
    "max_event_bytes": (
        lambda value: value is None or type(value) is int,
        "a whole number",
    ),
    "poll_timeout": (lambda value: value is None or _is_number(value), "seconds"),
    "on_poll": (lambda value: value is None or callable(value), "a function"),
}
"""What each option may be, and how a message says that."""
_POSITIVE = ("idle_timeout", "max_event_bytes", "poll_timeout")


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class RequestOptions:
    """Options of one call; what is left out stays as the client has it.

    - `timeout`: seconds, or a `Timeout`, for each request; `None` waits for ever.
    - `max_retries`: how often a failed request is sent again.
    - `retry`: `"safe"`, to send again only what cannot be carried out twice, `"all"`, or a `RetryPolicy`.
    - `headers`: added headers; one that is `None` or `omit` removes what the client would send.
    - `query`: added query parameters.
    - `body`: added members of an object or form; text or bytes are sent as they are; `omit` sends no body at all.
    - `idempotency_key`: by which the server knows a request that is sent again; with one, every request may be.
    - `deadline`: seconds that the whole call may take, retries and the reading of a stream included.
    - `idle_timeout`: seconds that may pass between two events of a stream.
    - `reconnect`: whether a stream that breaks is asked for again, from the last event that has an id.
    - `flush_last`: whether the last event of a stream counts that no empty line ends.
    - `max_event_bytes`: how large one event of a stream may be; 64 MiB by default.
    - `poll_timeout`: seconds to wait for what a long operation begins; an hour by default.
    - `on_poll`: called with each answer to the question whether a long operation is finished.

    A wrong type of value is a `TypeError`.
    """

    timeout: TimeoutInput | Omit = omit
    max_retries: int | None = None
    retry: RetryInput | None = None
    headers: Mapping[str, str | Omit | None] | None = None
    query: Mapping[str, object] | None = None
    body: Mapping[str, Any] | str | bytes | Omit | None = None
    idempotency_key: str | None = None
    deadline: float | None = None
    idle_timeout: float | None = None
    reconnect: bool | None = None
    flush_last: bool | None = None
    max_event_bytes: int | None = None
    poll_timeout: float | None = None
    on_poll: Callable[[ApiResponse[Any, Any]], object] | None = None

    def __post_init__(self) -> None:
        for name in self.__slots__:
            _check(name, getattr(self, name), name)

    def __repr__(self) -> str:
        return describe(
            self,
            timeout=None if self.timeout is omit else self.timeout,
            max_retries=self.max_retries,
            retry=self.retry,
            # Only the client knows which of these carry credentials, so that no value is shown.
            headers=self.headers and [*self.headers],
            query=self.query and [*self.query],
            body=_shown(self.body),
            idempotency_key=self.idempotency_key,
            deadline=self.deadline,
            idle_timeout=self.idle_timeout,
            reconnect=self.reconnect,
            flush_last=self.flush_last,
            max_event_bytes=self.max_event_bytes,
            poll_timeout=self.poll_timeout,
            on_poll=self.on_poll,
        )

    def __getstate__(self) -> list[object]:
        if any(map(is_sensitive, [*(self.headers or ()), *(self.query or ())])):
            raise TypeError(
                "these RequestOptions hold a credential and cannot be pickled"
            )
        return [getattr(self, name) for name in self.__slots__]


def _shown(body: object) -> object:
    """Return what may be seen of a body: the names of its members."""
    if body is None or isinstance(body, Omit):
        return body
    return [*body] if is_mapping(body) else "..."


class RequestOptionsDict(TypedDict, total=False):
    """`RequestOptions` as a dict."""

    timeout: TimeoutInput | Omit
    """Seconds, or a `Timeout`, for each request; `None` waits for ever."""

    max_retries: int | None
    """How often a failed request is sent again."""

    retry: RetryInput | None
    """`"safe"`, to send again only what cannot be carried out twice, `"all"`, or a `RetryPolicy`."""

    headers: Mapping[str, str | Omit | None] | None
    """Added headers; one that is `None` or `omit` removes what the client would send."""

    query: Mapping[str, object] | None
    """Added query parameters."""

    body: Mapping[str, Any] | str | bytes | Omit | None
    """Added members of an object or form; text or bytes are sent as they are; `omit` sends no body at all."""

    idempotency_key: str | None
    """By which the server knows a request that is sent again; with one, every request may be."""

    deadline: float | None
    """Seconds that the whole call may take, retries and the reading of a stream included."""

    idle_timeout: float | None
    """Seconds that may pass between two events of a stream."""

    reconnect: bool | None
    """Whether a stream that breaks is asked for again, from the last event that has an id."""

    flush_last: bool | None
    """Whether the last event of a stream counts that no empty line ends."""

    max_event_bytes: int | None
    """How large one event of a stream may be; 64 MiB by default."""

    poll_timeout: float | None
    """Seconds to wait for what a long operation begins; an hour by default."""

    on_poll: Callable[[ApiResponse[Any, Any]], object] | None
    """Called with each answer to the question whether a long operation is finished."""


RequestOptionsInput: TypeAlias = RequestOptions | RequestOptionsDict
"""What `request_options=` takes."""

DEFAULT_OPTIONS = RequestOptions()


def as_options(given: RequestOptionsInput | None) -> RequestOptions:
    """Return what a call was given as its options. Raise TypeError or ValueError, which name the key that is wrong."""
    if given is None:
        return DEFAULT_OPTIONS
    if isinstance(given, RequestOptions):
        return given
    members: object = given
    if not is_mapping(members):
        kind = type(members).__name__
        raise TypeError(
            f"request_options must be a RequestOptions or a dict, not {kind}"
        )
    for key, value in members.items():
        if key not in _CHECKS:
            raise TypeError(
                f"request_options has no key {key!r}{did_you_mean(key, _CHECKS)}"
            )
        _check(key, value, f'request_options["{key}"]:')
    return RequestOptions(**members)
