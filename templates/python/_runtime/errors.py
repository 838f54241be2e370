"""The errors that calls raise. All can be pickled, and none shows a secret or a whole body."""

# Annotations are not postponed here: they could not be resolved in the package, which is the module of these classes.
from collections.abc import Callable, Mapping
from functools import cached_property
from typing import Any, TypeVar, overload

from .drift import Drift, Problem
from .kinds import is_dict, is_list
from .package import PACKAGE
from .redact import printable
from .request_info import RequestInfo, RequestLike, info_of
from .response_info import ResponseInfo, ResponseLike, kept, request_id_in, request_of


class ApiError(Exception):
    """The base of all errors that a call raises; what is not known is None.

    `message` says what went wrong; `str(error)` adds the operation and the request, or the id of the request.
    Tests can make one, with requests and responses of httpx2: `RateLimitError("slow", response=httpx2.Response(429))`.
    """

    request_id: str | None = None
    """What the server calls the request: quote it when you ask the people who run the server."""
    body: Any = None
    """The body of the response, parsed."""
    request: RequestInfo | None = None
    """The request as it was sent, without secrets."""
    events_received: int | None = None
    """How many events of a stream had come before it; None where there was no stream yet."""
    last_event_id: str | None = None
    """The id of the last of them, where they have any."""

    def __init__(
        self,
        message: str = "",
        request: RequestLike | None = None,
        *,
        body: Any = None,
    ) -> None:
        super().__init__(message)
        self.message = message
        self.request = info_of(request)
        self.body = body

    def __str__(self) -> str:
        context = self._context()
        return f"{self.message} ({context})" if context else self.message

    @property
    def operation(self) -> str | None:
        """The id of the operation that was called."""
        return self.request.operation or None if self.request else None

    @cached_property
    def status_code(self) -> int | None:
        """The status of the response, if there was one."""
        return None

    @cached_property
    def headers(self) -> Mapping[str, str] | None:
        """The headers of the response, if there was one."""
        return None

    @cached_property
    def response(self) -> ResponseLike | None:
        """The response, if there was one."""
        return None

    @cached_property
    def code(self) -> str | int | None:
        """What the server calls this kind of error: `code` in the body, or in the `error` of it; None without one."""
        return _named_in(self.body, "code")

    @cached_property
    def param(self) -> str | int | None:
        """Which part of the request is wrong: `param` in the body, or in the `error` of it; None without one."""
        return _named_in(self.body, "param")

    @cached_property
    def type(self) -> str | int | None:
        """Of which type the error is: `type` in the body, or in the `error` of it; None without one."""
        return _named_in(self.body, "type")

    def __reduce__(self) -> tuple[Callable[..., "ApiError"], tuple[Any, ...]]:
        return _restored, (self.__class__, self.args, self._state())

    def _state(self) -> dict[str, Any]:
        """Return what is pickled."""
        return self.__dict__

    def _context(self) -> str:
        """Return what the message leaves out: which operation, and which request."""
        if self.request is None or not self.operation:
            return ""
        request = f"{self.request.method} {printable(self.request.url)}"
        return f"{self.operation}: {request}"


def _restored(
    cls: type[ApiError], args: tuple[Any, ...], state: dict[str, Any]
) -> ApiError:
    error = cls.__new__(cls, *args)
    error.args = args
    error.__dict__.update(state)
    return error


class MissingCredentialsError(ApiError):
    """The operation needs a credential, or the client an argument, that is not there; nothing was sent."""

    def _context(self) -> str:
        return self.operation or ""


class WebhookVerificationError(ApiError):
    """A webhook is not signed, not signed by who has the secret, or too old."""


class PaginationLoopError(ApiError):
    """A server leads from a page of a list back to one that was there already: there would be no end."""


class PaginationOriginError(ApiError):
    """The next page of a list is said to be at another origin, where it is not asked for."""


class OperationOriginError(ApiError):
    """The state of a long operation is said to be at another origin, where it is not asked for."""


class ApiConnectionError(ApiError):
    """The server was not reached, or the connection broke."""

    def __init__(
        self,
        message: str = "Connection error.",
        request: RequestLike | None = None,
        *,
        body: Any = None,
    ) -> None:
        super().__init__(message, request, body=body)


class ApiTimeoutError(ApiConnectionError):
    """The server, or the whole call, took too long."""

    def __init__(
        self,
        given: str | RequestLike | None = None,
        /,
        *,
        message: str = "Request timed out.",
        request: RequestLike | None = None,
    ) -> None:
        if isinstance(given, str):
            message = given
        else:
            request = given or request
        super().__init__(message, request)


class ApiResponseError(ApiError):
    """The base of all errors that came with a response: an error status, or a body that cannot be read.

    `status_code`, `headers`, `request_id`, `content` (the bytes) and `body` (parsed) are those of the response.
    """

    @overload
    def __init__(
        self,
        message: str,
        *,
        status_code: int,
        headers: Mapping[str, str],
        content: bytes = b"",
        body: Any = None,
        request: RequestLike | None = None,
    ) -> None: ...

    @overload
    def __init__(
        self, message: str, *, response: ResponseLike, body: Any = None
    ) -> None: ...

    def __init__(
        self,
        message: str,
        *,
        response: ResponseLike | None = None,
        body: Any = None,
        request: RequestLike | None = None,
        **parts: Any,
    ) -> None:
        self._is_ours = response is None
        if response is None:
            response = ResponseInfo(**parts, asked=info_of(request))
        super().__init__(message, request_of(response), body=body)
        self._response = response
        self.request_id = request_id_in(response.headers)

    @cached_property
    def status_code(self) -> int:
        """The status of the response."""
        return self._response.status_code

    @cached_property
    def headers(self) -> Mapping[str, str]:
        """The headers of the response."""
        return self._response.headers

    @cached_property
    def response(self) -> ResponseLike:
        """The response as it came: its status, headers and bytes; `body` of the error is parsed and typed."""
        return self._response

    @property
    def content(self) -> bytes:
        """The body as it came, as far as it was read."""
        return self._response.content

    def _state(self) -> dict[str, Any]:
        response = kept(self._response)
        return {
            **self.__dict__,
            "_response": response,
            "headers": response.headers,
            "response": response,
        }

    def _context(self) -> str:
        if not self._is_ours:
            return ""  # what a caller made says what the caller says
        facts = [
            self.operation,
            self.request_id and f"request id {printable(self.request_id)}",
        ]
        return ", ".join(filter(None, facts))


class ResponseDecodeError(ApiResponseError):
    """The body is not the JSON that it claims to be."""


class ResponseTooLargeError(ApiResponseError):
    """The body is larger than the client's `max_response_bytes`."""


class ResponseValidationError(ApiResponseError):
    """The body is not what the document says, and the client is strict."""

    drift: Drift
    """What differs, and where."""

    @overload
    def __init__(self, response: Drift, body: Any = None, **parts: Any) -> None: ...

    @overload
    def __init__(
        self, response: ResponseLike, body: Any, *, message: str | None = None
    ) -> None: ...

    def __init__(
        self,
        response: Drift | ResponseLike,
        body: Any = None,
        *,
        message: str | None = None,
        **parts: Any,
    ) -> None:
        if isinstance(response, Drift):
            super().__init__(str(response), body=body, **parts)
            self.drift = response
        else:
            text = message or "The answer is not what the document says"
            super().__init__(text, response=response, body=body)
            self.drift = Drift("", response.status_code, "", (Problem((), text),))


class OperationFailedError(ApiResponseError):
    """What an operation began has failed, or was cancelled; `body` is the object that says so."""


class StreamError(ApiResponseError):
    """The server reported an error within a stream; `body` is what it says, and `content` its bytes."""


class ApiStatusError(ApiResponseError):
    """The server answered with an error status; `body` is parsed into the type that the document gives to it.

    The common statuses have classes of their own, such as `NotFoundError` for 404; for all others it is this one.
    """


class BadRequestError(ApiStatusError):
    """400: the server does not accept the request as it is."""


class AuthenticationError(ApiStatusError):
    """401: the credentials are missing, wrong or out of date."""


class TokenRequestError(AuthenticationError):
    """The token endpoint gave no access token for the client's credentials; `status_code` is its answer."""


class PermissionDeniedError(ApiStatusError):
    """403: the credentials are not enough for this."""


class NotFoundError(ApiStatusError):
    """404: there is no such thing, or it may not be seen."""


class ConflictError(ApiStatusError):
    """409: the request does not fit the present state of what it is about."""


class UnprocessableEntityError(ApiStatusError):
    """422: the request can be read, but its content is not valid."""


class RateLimitError(ApiStatusError):
    """429: there were too many requests, or a quota is used up."""


class InternalServerError(ApiStatusError):
    """500 and above: the server failed."""


_CLASSES: Mapping[int, type[ApiStatusError]] = {
    400: BadRequestError,
    401: AuthenticationError,
    403: PermissionDeniedError,
    404: NotFoundError,
    409: ConflictError,
    422: UnprocessableEntityError,
    429: RateLimitError,
}


def status_error(
    explanation: str | None, *, status_code: int, **response: Any
) -> ApiStatusError:
    """Return the error for a status; `explanation` is what the server says about it."""
    cls = _CLASSES.get(
        status_code, InternalServerError if status_code >= 500 else ApiStatusError
    )
    message = f"Error code: {status_code}"
    if explanation:
        message = f"{message} - {printable(explanation)}"
    return cls(message, status_code=status_code, **response)


def _named_in(body: Any, name: str) -> str | int | None:
    """Return a member of an error's body, or of the `error` in it, where it is a text or a number."""
    members = _members_of(body)
    for each in (members.get(name), _members_of(members.get("error")).get(name)):
        if isinstance(each, str | int) and not isinstance(each, bool):
            return each
    return None


def _members_of(value: Any) -> dict[str, Any]:
    """Return the members of an object by their names on the wire; none of anything else."""
    if callable(getattr(value, "to_dict", None)):
        value = value.to_dict()
    return value if is_dict(value) else {}


_MOST_ENTRIES = 3


def explanation_in(body: Any) -> str | None:
    """Find the sentence for people in a parsed error body."""
    if not is_dict(body):
        return None
    for key in ("error", "message", "detail", "title", "error_description", "msg"):
        value = body.get(key)
        if isinstance(value, dict):
            value = explanation_in(value)
        elif is_list(value):
            value = "; ".join(filter(None, map(_entry, value[:_MOST_ENTRIES])))
        if isinstance(value, str) and value:
            return value
    return None


def _entry(item: Any) -> str | None:
    """Return what one of several explanations says, and of which part of the request (`loc`, as FastAPI has it)."""
    if not is_dict(item):
        return item if isinstance(item, str) else None
    text, place = explanation_in(item), item.get("loc")
    return f"{'.'.join(map(str, place))}: {text}" if text and is_list(place) else text


E = TypeVar("E", bound=Exception)


def without_inner_frames(error: E) -> E:
    """Return an error that is about to be raised again, without the frames of this runtime below the caller.

    Where other code was involved, such as middleware, all frames stay.
    """
    here = error.__traceback__
    inner = frame = here.tb_next if here is not None else None
    while frame is not None:
        name = frame.tb_frame.f_globals.get("__name__", "")
        if not name.startswith((f"{PACKAGE}._runtime.", f"{PACKAGE}.apis.")):
            return error.with_traceback(inner)
        frame = frame.tb_next
    return error.with_traceback(None)


# Tracebacks and `repr` name the package, which people import the errors from.
for _class in [each for each in globals().values() if isinstance(each, type)]:
    if issubclass(_class, ApiError):
        _class.__module__ = PACKAGE
