"""What a stream makes of the bytes that come, without any input or output: items, errors, and when it is enough."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING, Any, TypeVar

from ..contents import Content
from ..drift import Problem
from ..errors import (
    ApiConnectionError,
    ApiError,
    ApiTimeoutError,
    ResponseDecodeError,
    ResponseTooLargeError,
    StreamError,
    explanation_in,
)
from ..kinds import is_dict
from ..options import RequestOptions
from ..reading.decode import Decoder, Unreadable, parse_json
from ..reading.events import (
    DEFAULT_MAX_EVENT_BYTES,
    END,
    EventDecoder,
    EventTooLarge,
    RawEvent,
    ServerSentEvent,
)
from ..reading.items import ItemReader, Raw, framing, is_stream, windows
from ..reading.wholes import Whole, whole_of
from ..redact import printable
from ..transport.deadline import Deadline
from ..transport.errors import TimedOutError, TransportError
from ..transport.http import HttpResponse
from ..values.base import JsonModel
from .failures import closed_error, connection_error
from .held import HeldConnections
from .outcome import Outcome
from .retry import Timing, wait_before

if TYPE_CHECKING:
    from .call import Call

E = TypeVar("E", bound=ApiError)

_MOST_TOLD = 1000
"""The differences that are told of one stream."""
_NO_CONTENT = 204
"""By which a server says that nothing comes after the last event."""
_STREAMS = ("json-lines", "events", "event-data")


class Streaming:
    """The state of one stream."""

    def __init__(
        self,
        call: Call[Any],
        response: HttpResponse,
        options: RequestOptions,
        held: HeldConnections,
    ) -> None:
        self._call = call
        self._held = held
        self._options = options
        self._clock = call.config.timing.clock
        self._limit = options.max_event_bytes or DEFAULT_MAX_EVENT_BYTES
        self._told: set[Problem] = set()
        self._retry: int | None = None
        self._reconnects = 0
        self._cut_after: set[str | None] = set()
        """After which ids the stream was cut: a server that begins anew each time comes to the same ones."""
        self._waiting_since = self._clock()
        self.events_received = 0
        self.last_id: str | None = None
        self._must_come = 0
        """How many events there are where an answer that names no media type has been a stream after all."""
        self.is_complete = False
        """Whether the server has said all."""
        self._whole: Whole | None = None
        self.begin(call, response)
        if self._described.whole is not None:
            self._whole = whole_of(self._described.whole)

    @property
    def timing(self) -> Timing:
        """The clocks of the client."""
        return self._call.config.timing

    @property
    def deadline(self) -> Deadline:
        """When the call ends, whatever it waits for."""
        return self._call.deadline

    def begin(self, call: Call[Any], response: HttpResponse) -> None:
        """Take the items of a response from now on. Raise ApiConnectionError where it does not go on with the stream."""
        self._call = call
        limits = [self._options.idle_timeout, call.seconds_left()]
        response.limit_reads(min((each for each in limits if each), default=None))
        self._outcome = outcome = call.outcome(response)
        self._described = described = _described(outcome)
        self._reader = reader = ItemReader(described, strict=call.config.strict)
        self._longest_end = max(map(len, reader.ends), default=0)
        media_type = outcome.received.media_type
        self._notice: Problem | None = None
        goes_on = self._reconnects > 0 and response.status_code != _NO_CONTENT
        self._must_come = self.events_received + 1 if goes_on and not media_type else 0
        if not is_stream(media_type, described):
            if goes_on:
                raise self._not_the_rest(media_type)
            self._notice = Problem((), f"should be events, and is {media_type}")
        self._framing = framing(
            described,
            media_type,
            limit=self._limit,
            flush_last=bool(self._options.flush_last),
        )

    # Bytes

    def feed(self, chunk: bytes) -> list[Raw]:
        """Return what ends in `chunk`. Raise ResponseTooLargeError, ApiTimeoutError, ApiConnectionError."""
        closed = self._closed()
        if closed is not None:
            raise closed
        try:
            raws = [raw for each in windows(chunk) for raw in self._framing.feed(each)]
        except EventTooLarge:
            raise ResponseTooLargeError(
                f"one event is larger than {self._limit} bytes; see max_event_bytes",
                **self._facts(b""),
            ) from None
        if not raws:
            self.patience()
        return raws

    def end(self) -> list[Raw]:
        """Return what is left at the end; what was no stream and has no item is told then."""
        raws = self._framing.end()
        if self._notice is not None and not raws and not self.events_received:
            self._report((self._notice,))
        if not raws and self.events_received < self._must_come:
            raise self.counted(self._not_the_rest("nothing"))
        return raws

    def _not_the_rest(self, what: str) -> ApiConnectionError:
        message = f"the stream was cut, and the server answers {printable(what)} in place of the rest"
        return ApiConnectionError(message, request=self._call.info())

    def wait(self) -> None:
        """Begin to wait for the next event."""
        self._waiting_since = self._clock()

    def patience(self) -> float | None:
        """Return the seconds to wait for more, if there is a limit.

        Raise ApiTimeoutError where they are over, and ApiConnectionError where the client was closed.
        """
        closed = self._closed()
        if closed is not None:
            raise closed
        left = self._seconds_left()
        idle = self._options.idle_timeout
        if idle is None:
            return left
        quiet = self._waiting_since + idle - self._clock()
        if quiet <= 0:
            raise self.too_late()
        return quiet if left is None else min(left, quiet)

    # Items

    def is_end(self, raw: Raw) -> bool:
        """Tell whether this is what the server says last."""
        data = raw.data if isinstance(raw, RawEvent) else raw
        return len(data) <= self._longest_end and data in self._reader.ends

    def note(self, raw: Raw) -> None:
        """Count an event, and keep what is needed to go on after it."""
        self.events_received += 1
        if isinstance(raw, RawEvent):
            if raw.last_id is not None:
                self.last_id = raw.last_id.decode("utf-8", "replace")
            if raw.retry is not None:
                self._retry = raw.retry

    def event(self, raw: Raw) -> ServerSentEvent:
        """Return an event as it came."""
        if isinstance(raw, RawEvent):
            return raw.decoded()
        return ServerSentEvent("message", raw.decode("utf-8", "replace"))

    def item(self, raw: Raw) -> Any:
        """Return the item, or END. Raise StreamError, ResponseDecodeError, ResponseValidationError."""
        if isinstance(raw, RawEvent):
            data, is_error = raw.data, raw.event == b"error"
        else:
            data, is_error = raw, False
        if len(data) <= self._longest_end and data in self._reader.ends:
            return END
        self.note(raw)
        if is_error:
            raise self._error(data, self._typed(raw))
        try:
            value, problems = self._reader.read(raw)
        except Unreadable as error:
            message = printable(self._outcome.hide(str(error)))
            raise ResponseDecodeError(
                f"an event cannot be read: {message}", **self._facts(data)
            ) from None
        if self._notice is not None:
            problems, self._notice = (self._notice, *problems), None
        if (problems or b'"error"' in data) and self._is_error(data, value, problems):
            raise self._error(data)
        if problems:
            self._report(problems)
        if self._whole is not None:
            self._whole.add(data, value)
        return value

    def whole(self) -> Any:
        """Return what all items make together. Raise TypeError, ApiConnectionError, ResponseDecodeError."""
        if self._whole is None:
            raise TypeError(
                "the API's description does not say what the items of this stream make together: "
                "iterate over them"
            )
        if not self.is_complete:
            message = "the stream was closed before its end, so that it is not whole"
            raise self.counted(ApiConnectionError(message, request=self._call.info()))
        made = self._whole.made()
        if made is None:
            message = "the stream ended without anything of the whole answer"
            raise ResponseDecodeError(message, **self._facts(b""))
        return made

    def _is_error(self, data: bytes, value: Any, problems: tuple[Problem, ...]) -> bool:
        """Tell whether the data are an error in place of an item, which has nothing of the kind."""
        members: Any = {}
        if isinstance(value, JsonModel):
            members = value.model_extra or {}
        elif is_dict(value) and (problems or self._reader.hint is Any):
            members = value
        if members.get("error"):
            return True
        return bool(problems) and self._documented(data) is not None

    def _typed(self, raw: Raw) -> Any:
        """Return an item of the documented type; None for what is none."""
        try:
            value, problems = self._reader.read(raw)
        except Unreadable:
            return None
        return value if not problems and isinstance(value, JsonModel) else None

    def _error(self, data: bytes, item: Any = None) -> StreamError:
        """Return the error that the server reports, with a body of the documented type where it is of one."""
        explained: Any = data.decode("utf-8", "replace")
        with suppress(Unreadable):  # then it is text
            explained = parse_json(data)
        explanation = explained if isinstance(explained, str) else None
        explanation = explanation_in(explained) or explanation
        body: Any = self._outcome.plain_body(explained)
        if self._call.config.settings.error_body is None:
            documented = self._documented(data)
            documented = item if documented is None else documented
            body = explained if documented is None else documented
        message = "The server reported an error in the stream"
        if explanation:
            message = f"{message}: {printable(self._outcome.hide(explanation))}"
        return StreamError(message, body=body, **self._facts(data))

    def _documented(self, data: bytes) -> Any:
        """Return the data as what the document says of errors; None where it is nothing of the kind."""
        operation = self._call.operation
        for status, content in operation.responses.items():
            if content.kind != "json" or content.type is None:
                continue
            if status[:1] not in ("4", "5") and status != "default":
                continue
            try:
                value, problems = Decoder.of(content.type).read(data)
            except Unreadable:
                return None
            if not problems and isinstance(value, JsonModel) and _says(value):
                return value
        return None

    def _report(self, problems: tuple[Problem, ...]) -> None:
        """Tell of each kind of difference once in a stream; strict clients raise at the first."""
        if self._call.config.strict:
            new = problems
        else:
            new = tuple([each for each in problems if each not in self._told])
            new = new[: max(0, _MOST_TOLD - len(self._told))]
            self._told.update(new)
        number = max(0, self.events_received - 1)
        located = [replace(each, location=(number, *each.location)) for each in new]
        if located:
            self._outcome.report(tuple(located), self._reader.name)

    # Ends that are none

    def broken(self, error: TransportError) -> ApiConnectionError:
        """Return the error of a stream that was cut."""
        closed = self._closed()
        if closed is not None:
            return closed
        if isinstance(error, TimedOutError):
            try:
                self.patience()
            except ApiTimeoutError as late:
                return late
        return self.counted(
            connection_error(error, self._call.info(), self._outcome.hide)
        )

    def left(self) -> ApiConnectionError:
        """Return the error of a stream that is closed while somebody waits for its next item."""
        message = "the stream was closed while it was read"
        return self.counted(ApiConnectionError(message, request=self._call.info()))

    def _closed(self) -> ApiConnectionError | None:
        if not self._held.is_closed:
            return None
        error = closed_error(self._held, self._call.info())
        return None if error is None else self.counted(error)

    def too_late(self) -> ApiConnectionError:
        """Return the error of a stream from which nothing comes in time."""
        idle = self._options.idle_timeout
        try:
            self._seconds_left()
        except ApiTimeoutError as error:
            return error
        return self.counted(
            ApiTimeoutError(
                f"no event came within {idle} seconds; see idle_timeout",
                request=self._call.info(),
            )
        )

    def wait_to_reconnect(self) -> float | None:
        """Return the seconds to wait before the stream is asked for again; None where it is not."""
        if not self._options.reconnect or self._held.is_closed:
            return None
        if self.events_received and self.last_id is None:
            return None  # it would begin anew
        if self.last_id not in self._cut_after:
            self._cut_after.add(self.last_id)
            self._reconnects = 0  # it went on since it was cut before
        if self._reconnects >= max(1, self._call.config.max_retries):
            return None
        wait = wait_before(self._reconnects, {}, self._call.config.timing)
        self._reconnects += 1
        if isinstance(self._framing, EventDecoder) and self._retry is not None:
            return self._retry / 1000
        return wait

    def options_to_reconnect(self) -> RequestOptions:
        """Return the options of the call that goes on from here."""
        headers = dict(self._options.headers or {})
        if self.last_id:
            headers["last-event-id"] = self.last_id
        left = self._call.seconds_left()
        return replace(self._options, headers=headers, deadline=left)

    def _seconds_left(self) -> float | None:
        try:
            return self._call.seconds_left()
        except ApiTimeoutError as error:
            raise self.counted(error) from None

    def counted(self, error: E) -> E:
        """Return an error that knows how far the stream came."""
        error.events_received = self.events_received
        error.last_event_id = self.last_id
        return error

    def _facts(self, data: bytes) -> dict[str, Any]:
        return {**self._outcome.facts(), "content": data}


def _described(outcome: Outcome) -> Content:
    """Return the stream that the document describes, under whichever status it came."""
    expected = outcome.expected
    if expected is not None and expected.kind in _STREAMS:
        return expected
    every = outcome.operation.responses.values()
    return next(content for content in every if content.kind in _STREAMS)


def _says(value: JsonModel) -> bool:
    """Tell whether an error has something of what the document says, and nothing else."""
    return bool(value.model_fields_set) and not value.model_extra
