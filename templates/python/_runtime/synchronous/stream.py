"""`EventStream`: the items of a stream, one after the other as they come."""

# Written from asynchronous/stream.py; change that, not this.

from __future__ import annotations

from collections.abc import (
    Callable,
    Generator,
    Iterable,
    Iterator,
)
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Generic, Self

from typing_extensions import TypeVar

from ..errors import ApiError, without_inner_frames
from ..reading.events import END, ServerSentEvent
from ..response import ApiResponse
from ..transport.errors import TransportError
from ..transport.http import HttpResponse

if TYPE_CHECKING:
    from ..reading.items import Raw
    from ..sending.streaming import Streaming

T = TypeVar("T")
W_co = TypeVar("W_co", covariant=True, default=Any)


class StreamHead(ApiResponse[None, Any]):
    """What is known of a response before the first item of its stream, which it can close."""

    _close: Callable[[], None] | None = None

    @classmethod
    def of(cls, head: ApiResponse[None, Any], close: Callable[[], None]) -> Self:
        """Return a head that closes its stream."""
        made = cls(
            None,
            head.status_code,
            head.headers,
            typed_headers=head.typed_headers,
            request=head._request,  # pyright: ignore[reportPrivateUsage]  # our own
            content=head.content,
            elapsed=head.elapsed,
            retries_taken=head.retries_taken,
        )
        made._close = close
        return made

    def __getnewargs_ex__(self) -> tuple[tuple[Any, ...], dict[str, Any]]:
        given, named = super().__getnewargs_ex__()
        named.pop("_close", None)
        return given, named

    def close(self) -> None:
        """Close the stream: give the connection back without reading the rest."""
        if self._close is not None:
            self._close()


class EventStream(Iterable[T], Generic[T, W_co]):
    """A stream: an iterator over its items, which are read as they come. Use `with`, or read it to its end.

    To leave the loop closes the stream as well, and gives the connection back. `W_co` is what the items make together,
    where the API's description shows that.
    """

    response: StreamHead
    """The status, the headers and the request: what is known before the first item."""

    def __init__(
        self,
        streaming: Streaming,
        response: ApiResponse[None, Any],
        body: HttpResponse,
        reopen: Callable[[Streaming], HttpResponse],
    ) -> None:
        self.response = StreamHead.of(response, self.close)
        self._streaming = streaming
        self._body = body
        self._reopen = reopen
        self._is_closed = False
        self._raws = self._received()
        self._items = self._read()

    def __repr__(self) -> str:
        state = "closed" if self._is_closed else "open"
        return f"{type(self).__name__}({self.response.status_code}, {state}, {self.events_received} events)"

    @property
    def events_received(self) -> int:
        """How many events have come so far."""
        return self._streaming.events_received

    @property
    def last_event_id(self) -> str | None:
        """The id of the last event, where the server gives any."""
        return self._streaming.last_id

    @property
    def is_closed(self) -> bool:
        """Whether the stream is closed: at its end, by `close`, or after an error."""
        return self._is_closed

    def __iter__(self) -> Iterator[T]:
        return self._closing()

    def __next__(self) -> T:
        try:
            return next(self._items)
        except BaseException as error:
            self.close()
            if isinstance(error, ApiError):
                raise without_inner_frames(error) from error.__cause__
            raise

    def _closing(self) -> Generator[T]:
        """Yield the items, and close the stream when nobody wants more."""
        try:
            yield from self._items
        except ApiError as error:
            raise without_inner_frames(error) from error.__cause__
        finally:
            self.close()

    def final(self) -> W_co:
        """Read what is left, and return what all items make together: what a call that streams nothing gives.

        Raise TypeError where the API's description does not show what that is, and ApiError as reading does.
        """
        for _ in self:
            pass
        whole: W_co = self._streaming.whole()
        return whole

    def events(self) -> Generator[ServerSentEvent]:
        """Yield the events as the server sent them, also those that end the stream or report an error."""
        try:
            for raw in self._raws:
                self._streaming.note(raw)
                yield self._streaming.event(raw)
                if self._streaming.is_end(raw):
                    break
        finally:
            self.close()

    def close(self) -> None:
        """Give the connection back without reading the rest."""
        if self._is_closed:
            return
        self._is_closed = True
        try:
            for generator in (self._items, self._raws):
                with suppress(RuntimeError, ValueError):  # somebody else waits in it
                    generator.close()
        finally:
            self._body.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _read(self) -> Generator[T]:
        item = self._streaming.item
        for raw in self._raws:
            try:
                value = item(raw)
            except ApiError as error:
                raise self._streaming.counted(error) from error.__cause__
            if value is END:
                break
            yield value
        self._streaming.is_complete = True

    def _received(self) -> Generator[Raw]:
        """Yield what comes, and where that is wanted connect again when it breaks off."""
        streaming = self._streaming
        while True:
            try:
                chunks = streaming.deadline.each(self._body.iter_bytes())
                streaming.wait()
                while True:
                    chunk = next(chunks, None)
                    if self._is_closed:
                        raise streaming.left()
                    if chunk is None:
                        break
                    raws = streaming.feed(chunk)
                    yield from raws
                    if raws:
                        streaming.wait()
                yield from streaming.end()
            except TimeoutError as error:
                raise streaming.too_late() from error
            except TransportError as error:
                if self._is_closed:
                    raise streaming.left() from error
                wait = streaming.wait_to_reconnect()
                if wait is None:
                    raise streaming.broken(error) from error
            else:
                return
            self._body.close()
            self._body = self._again(wait)

    def _again(self, wait: float) -> HttpResponse:
        self._streaming.timing.sleep(wait)
        try:
            return self._reopen(self._streaming)
        except ApiError as error:
            raise self._streaming.counted(error) from error.__cause__
