"""One call, without any input or output: what to send, whether to send it again, what came of it."""

from __future__ import annotations

import logging
import time
from datetime import timedelta
from functools import cache
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from ..auth.grants import Grant
from ..auth.tokens import TokenSpec
from ..errors import (
    ApiTimeoutError,
    MissingCredentialsError,
    ResponseTooLargeError,
    without_inner_frames,
)
from ..operation import Operation
from ..options import RequestOptions
from ..package import logger
from ..redact import describe, redact_url, redact_values, secrets_sent, without_secrets
from ..request_info import RequestInfo
from ..response import ApiResponse
from ..retry_policy import policy_of
from ..timeouts import Timeout
from ..transport.deadline import NO_DEADLINE, Deadline
from ..transport.errors import TimedOutError, TransportError
from ..transport.headers import Headers
from ..transport.http import HttpRequest, HttpResponse
from .config import Config
from .failures import connection_error, headers_of
from .log import log_request, log_response, log_retry
from .prepare import Prepared
from .redirects import is_redirection, redirected
from .retry import is_retryable, wait_before

if TYPE_CHECKING:
    from .held import HeldConnections
    from .oauth import Exchange, TokenRequest
    from .outcome import Outcome
    from .streaming import Streaming

T = TypeVar("T")
D = TypeVar("D")

MAX_REDIRECTS = 10
MAX_ERROR_BYTES = 2**20


class Call(Generic[T]):
    """The state of one call from its arguments to its result."""

    def __init__(
        self,
        config: Config,
        operation: Operation[T],
        prepared: Prepared,
        options: RequestOptions,
        *,
        keeps_deadlines: bool = False,
    ) -> None:
        self.config = config
        self.operation = operation
        self.retries_taken = 0
        self._max_retries = (
            config.max_retries if options.max_retries is None else options.max_retries
        )
        self._prepared = prepared
        self._policy = policy_of(options.retry or config.retry)
        self._repeatable = prepared.has_key or self._policy.repeats(prepared.method)
        self._was_carried_out = False
        self._timeout = config.timeout_for(options)
        self._started = config.timing.clock()
        self._deadline: float | None = None
        self.deadline = NO_DEADLINE
        """When the call ends, whatever it waits for."""
        if options.deadline is not None:
            self._deadline = self._started + options.deadline
            end = time.monotonic() + options.deadline
            self.deadline = Deadline(end, keeps=keeps_deadlines)
        self._redirects = 0
        self._tokens_refused = False
        self._elsewhere = False
        self._request: HttpRequest | None = None

    def __repr__(self) -> str:
        return describe(
            self,
            operation=self.operation.id,
            request=self.info(),
            retries_taken=self.retries_taken,
        )

    # Before

    def security(self, *, transport_has_auth: bool) -> tuple[str, ...]:
        """Choose the credentials to send. Raise MissingCredentialsError."""
        if self._prepared.plan.alternative is not None:
            return self._prepared.plan.alternative
        security = self.operation.security
        security = self.config.settings.security if security is None else security

        def elsewhere() -> bool:
            sent = {name for name, value in self._prepared.overrides.items() if value}
            sent |= {name.lower() for name, _ in self._prepared.cookies}
            sent |= {pair.partition("=")[0].lower() for pair in self._prepared.query}
            explicit = sent & self.config.credentials.sensitive_names
            # A header that is taken away on purpose is a decision, too.
            removed = "authorization" in self._prepared.overrides
            return (
                bool(explicit)
                or removed
                or self.config.auth is not None
                or transport_has_auth
            )

        try:
            return self.config.credentials.choose(security, elsewhere=elsewhere)
        except MissingCredentialsError as error:
            error.request = self.info()
            raise

    def token_specs(self, alternative: tuple[str, ...]) -> list[TokenSpec]:
        """Return the tokens to fetch for an alternative; none where a header takes their place."""
        schemes = self.config.credentials.to_fetch(alternative)
        if not schemes or "authorization" in self._prepared.overrides:
            return []
        from .oauth import token_spec  # few clients fetch tokens

        return [token_spec(self.config, self.operation, *scheme) for scheme in schemes]

    def exchange(self, token: TokenSpec, question: TokenRequest) -> Exchange:
        """Return the request for a token, within the limits of this call."""
        from .oauth import Exchange  # as above

        return Exchange(
            self.config,
            token,
            question,
            operation=self.operation.id,
            max_retries=self._max_retries,
            timeout=self._timeouts,
            deadline=self.deadline,
        )

    def request(self, grant: Grant, auth: Any) -> HttpRequest:
        """Write the request for the next attempt. Raise ApiTimeoutError when it is too late for one."""
        self._redirects = 0
        self._was_carried_out = self._elsewhere = False
        try:
            self._request = self._prepared.request(
                grant, self._timeouts(), self.deadline.at, auth
            )
        except (TypeError, ValueError) as error:
            # The same error, without the frames that hold what it was made of.
            raise without_inner_frames(error) from error.__cause__
        if self._policy.count_header is not None:
            self._request.headers[self._policy.count_header] = str(self.retries_taken)
        if logger.isEnabledFor(logging.DEBUG):
            log_request(
                self.info(),
                self._prepared.payload,
                self.hide if self.config.log_bodies else None,
            )
        return self._request

    # After

    def redirect(
        self, request: HttpRequest, response: HttpResponse
    ) -> HttpRequest | None:
        """Return the request to send because of a redirection; credentials never go to another origin."""
        if response.status_code < 300 or self.succeeded(response):
            self._was_carried_out = True
            return None
        if not is_redirection(response):
            return None
        following = redirected(
            request, response, replayable=self._prepared.payload.replayable
        )
        if following is None or self._redirects >= MAX_REDIRECTS:
            return None
        self._redirects += 1
        self._elsewhere = following.elsewhere
        if following.method != request.method and not self._repeatable:
            self._was_carried_out = True
        return following

    def succeeded(self, response: HttpResponse) -> bool:
        """Tell whether a response is what the call was made for."""
        return self.operation.succeeds_with(response.status_code)

    def truncate_error_body(self, response: HttpResponse, content: bytes) -> bytes:
        """Return all of the body of a success, and the beginning of that of an error."""
        if len(content) <= MAX_ERROR_BYTES or self.succeeded(response):
            return content
        return content[:MAX_ERROR_BYTES]

    def over_limit(self, response: HttpResponse, size: int) -> bool:
        """Tell whether to stop reading a body. Raise ResponseTooLargeError, ApiTimeoutError."""
        if self._deadline is not None:
            self._left()
        limit = self.config.max_response_bytes
        if not self.succeeded(response):
            return size > MAX_ERROR_BYTES
        if limit is not None and size > limit:
            raise ResponseTooLargeError(
                f"the response is larger than {limit} bytes; see max_response_bytes",
                status_code=response.status_code,
                headers=response.headers,
                request=self.info(),
            )
        return False

    def should_refresh_token(self, grant: Grant, response: HttpResponse) -> bool:
        """Tell, once, whether to send again with new tokens, because the server refuses those that were fetched."""
        if (
            response.status_code != 401
            or not grant.tokens
            or self._tokens_refused
            or not self._prepared.payload.replayable
            or self._elsewhere
        ):
            return False
        self._tokens_refused = True
        for token in grant.tokens:
            self.config.credentials.tokens.drop(token)
        return True

    def wait_after(self, response: HttpResponse) -> float | None:
        """Return the seconds to wait before sending again, or None when the response is the answer."""
        if self._was_carried_out or not is_retryable(
            response.status_code,
            response.headers,
            repeatable=self._repeatable,
            policy=self._policy,
        ):
            return None
        return self._next_wait(response)

    def wait_after_error(self, error: TransportError) -> float:
        """Return the seconds to wait before sending again. Raise ApiConnectionError when that is no use."""
        again = error.is_transient and (self._repeatable or not error.is_sent)
        wait = self._next_wait(error) if again and not self._was_carried_out else None
        if wait is None:
            if isinstance(error, TimedOutError) and self._is_over():
                raise self.timed_out() from error
            raise connection_error(error, self.info(), self.hide) from error
        return wait

    @property
    def url(self) -> str:
        """The URL of the request, as it was sent first."""
        return self._request.url if self._request is not None else ""

    def _is_over(self) -> bool:
        return self._deadline is not None and (
            self.config.timing.clock() >= self._deadline or self.deadline.is_over()
        )

    def log_response(self, response: HttpResponse, content: bytes | None) -> None:
        """Log a response; `content` is None where the body is not read."""
        if logger.isEnabledFor(logging.DEBUG):
            names = self.config.credentials.sensitive_names
            hide = self.hide if self.config.log_bodies else None
            log_response(response, content, names, hide)

    def check(self, response: HttpResponse, content: bytes) -> None:
        """Raise ApiStatusError where the response is none of success."""
        if not self.succeeded(response):
            raise self.outcome(response, content).error()

    def result(self, response: HttpResponse, content: bytes) -> T:
        """Return the parsed body. Raise ApiStatusError, ResponseDecodeError, ResponseValidationError."""
        self.check(response, content)
        data: T = self.outcome(response, content).data()
        return data

    def response(
        self, response: HttpResponse, content: bytes, data: D
    ) -> ApiResponse[D, Any]:
        """Return the data with what came around it."""
        return ApiResponse(
            data,
            response.status_code,
            response.headers,
            typed_headers=self._typed_headers(response, content),
            request=self.info,
            content=content,
            elapsed=self.elapsed,
            retries_taken=self.retries_taken,
        )

    @property
    def elapsed(self) -> timedelta:
        """How long it has taken up to now, retries included."""
        return timedelta(seconds=self.config.timing.clock() - self._started)

    def info(self) -> RequestInfo:
        """Return the request as it may be shown."""
        if self._request is None:
            url = redact_url(self._prepared.url)
            return RequestInfo(self._prepared.method, url, operation=self.operation.id)
        names = self.config.credentials.sensitive_names
        headers = redact_values(self._request.headers, names)
        return RequestInfo(
            self._request.method,
            redact_url(self._request.url, names),
            Headers(headers),
            self.operation.id,
        )

    def _typed_headers(self, response: HttpResponse, content: bytes) -> Any:
        if self.operation.headers is None:
            return None
        return self.outcome(response, content).headers(self.operation.headers)

    def outcome(self, response: HttpResponse, content: bytes = b"") -> Outcome:
        """Return a response as what the document says about its status."""
        return _outcome_class()(
            self.config,
            self.operation,
            response,
            content,
            self.info,
            hide=self.hide,
        )

    def hide(self, text: str) -> str:
        """Return what a server or a transport says without the credentials of the request, which it may repeat."""
        if self._request is None:
            return text
        names = self.config.credentials.sensitive_names
        request = self._request
        return without_secrets(
            text, secrets_sent(request.url, request.headers.pairs, names)
        )

    def streaming(
        self, response: HttpResponse, options: RequestOptions, held: HeldConnections
    ) -> Streaming:
        """Return what makes items of the body of a response."""
        # Brings in pydantic, when the stream is there.
        from .streaming import Streaming

        return Streaming(self, response, options, held)

    def _next_wait(self, reason: HttpResponse | TransportError) -> float | None:
        if (
            self.retries_taken >= self._max_retries
            or not self._prepared.payload.replayable
        ):
            return None
        timing = self.config.timing
        headers = headers_of(reason)
        wait = wait_before(self.retries_taken, headers, timing, self._policy)
        if wait is None or (
            self._deadline is not None and timing.clock() + wait >= self._deadline
        ):
            return None
        if not self._policy.takes(timing.clock()):
            return None
        self.retries_taken += 1
        log_retry(
            self.operation.id, self.retries_taken, self._max_retries, wait, reason
        )
        return wait

    def _timeouts(self) -> Timeout:
        if self._deadline is None:
            return self._timeout
        left = self._left()
        return self._timeout if self.deadline.keeps else self._timeout.within(left)

    def seconds_left(self) -> float | None:
        """Return the seconds until the deadline, if there is one. Raise ApiTimeoutError when it has passed."""
        return None if self._deadline is None else self._left()

    def timed_out(self) -> ApiTimeoutError:
        """Return the error of a call whose deadline has passed."""
        message = "The deadline of the call has passed"
        return ApiTimeoutError(message, request=self.info())

    def _left(self) -> float:
        assert self._deadline is not None
        left = self._deadline - self.config.timing.clock()
        if left <= 0:
            raise self.timed_out()
        return left


@cache
def _outcome_class() -> type[Outcome]:
    # Brings in pydantic, when the first response is there.
    from .outcome import Outcome

    return Outcome
