"""`LongCall`: what is asked after the first call of a long operation, when, and what its answers mean; without I/O."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from ..arguments import Arguments
from ..contents import empty
from ..drift import Problem
from ..errors import (
    ApiError,
    ApiTimeoutError,
    OperationFailedError,
    OperationOriginError,
    explanation_in,
)
from ..operation import Operation
from ..options import RequestOptions
from ..paging import value_at
from ..polling import Polling, collected, with_segments
from ..redact import printable
from ..response import ApiResponse
from .client_common import CommonClient
from .keys import is_key_header
from .retry import asked_wait
from .same_origin import OtherOriginError, at_same_origin

FIRST_WAIT, LONGEST_WAIT, LONGEST_ASKED_WAIT = 1.0, 10.0, 120.0
GROWTH = 1.5
USUAL_TIMEOUT = 3600.0
"""How long to wait for an operation, unless the caller says otherwise; in seconds, as the others."""
_MONITORS = ("operation-location", "azure-asyncoperation")
_ACCEPTED = 202


class LongCall:
    """One call of a long operation, from its beginning to its end."""

    def __init__(
        self,
        client: CommonClient,
        operation: Operation[Any],
        arguments: Arguments,
        polling: Polling[Any],
    ) -> None:
        self._client = client
        self._operation = operation
        self._first = arguments
        self._polling = polling
        self._timing = client.timing
        options = arguments.options
        now = self._timing.clock()
        limit = options.poll_timeout
        self._limit = USUAL_TIMEOUT if limit is None else limit
        self._ends = now + self._limit
        self._deadline = None if options.deadline is None else now + options.deadline
        self._next_wait = FIRST_WAIT
        self._state: str | None = None
        self._told: set[str | None] = set()
        self._monitored = False
        """Whether what is asked tells the state by a word, and not by the status of the response."""
        self._monitor: str | None = None
        self._result_url: str | None = None
        self._later: tuple[Operation[Any], Arguments]
        self._response: ApiResponse[Any, Any]
        self._hide: Callable[[str], str] = str
        self.is_running = True

    def begin(
        self, response: ApiResponse[Any, Any], url: str, hide: Callable[[str], str]
    ) -> None:
        """Take the answer to the first call, at a URL. Raise ApiError where it does not lead on.

        `hide` takes the credentials of the request out of what the server says.
        """
        self._response, self._hide = response, hide
        if self._polling.poll is None:
            self._follow(response, url)
        else:
            self._later = self._call(self._polling.poll, self._polling.given, response)
            if self._polling.begins_so:
                self._look(response)

    def take(
        self, response: ApiResponse[Any, Any], url: str, hide: Callable[[str], str]
    ) -> None:
        """Take an answer to a question for the state. Raise OperationFailedError where that is the end."""
        self._response, self._hide = response, hide
        on_poll = self._first.options.on_poll
        if on_poll is not None:
            on_poll(response)
        if self._polling.poll is None and not self._monitored:
            self._lead_on(response, url)
            self.is_running = response.status_code == _ACCEPTED
            if not self.is_running:
                self._fail_if(response)
            return
        self._look(response)

    def wait(self) -> float:
        """Return the seconds until the next question. Raise ApiTimeoutError where the time is up."""
        now = self._timing.clock()
        left = self._ends - now
        if self._deadline is not None:
            left = min(left, self._deadline - now)
        if left <= 0:
            raise self._timed_out()
        asked = asked_wait(self._response.headers, self._timing)
        if asked is not None and asked > 0:
            return min(asked, LONGEST_ASKED_WAIT, left)
        wait = self._next_wait
        self._next_wait = min(wait * GROWTH, LONGEST_WAIT)
        return min(wait, left)

    def elapse(self, seconds: float) -> None:
        """Count seconds as gone, for a test that does not wait for them."""
        self._ends -= seconds
        if self._deadline is not None:
            self._deadline -= seconds

    def question(self) -> tuple[Operation[Any], Arguments]:
        """Return the call that asks for the state."""
        if self._polling.poll is not None:
            operation, arguments = self._later
            return operation, self._with_options(arguments)
        if self._monitored:
            return self._untyped(), self._at(self._monitor)
        return self._reading(), self._at(self._monitor)

    def last_question(self) -> tuple[Operation[Any], Arguments] | None:
        """Return the call that gives the result; None where it is there already."""
        finish = self._polling.finish
        if finish is not None:
            given = self._polling.finish_given
            operation, arguments = self._call(finish, given, self._response)
            return operation, self._with_options(arguments)
        if self._polling.poll is not None or not self._monitored:
            return None
        return self._reading(), self._at(self._result_url or self._monitor)

    def result(self, response: ApiResponse[Any, Any] | None) -> Any:
        """Return what came of the operation, out of the answer to the last question or, without one, of the last poll."""
        data = (self._response if response is None else response).data
        if self._polling.finish is not None:
            return data
        return value_at(data, self._polling.result)

    def _follow(self, response: ApiResponse[Any, Any], url: str) -> None:
        headers = response.headers
        monitor = next(filter(None, map(headers.get, _MONITORS)), None)
        location = headers.get("location")
        if monitor is None and location is None:
            if response.status_code == _ACCEPTED:
                message = "the operation goes on, and no header of the answer says where its state is"
                raise ApiError(message, request=response.request)
            self.is_running = False
            self._fail_if(response)
            return
        self._monitored = monitor is not None
        self._monitor = self._absolute(monitor or location or "", url)
        if not self._monitored:
            return
        final = self._polling.final
        replaces = self._operation.method in ("PUT", "PATCH")
        if final == "original-uri" or (final is None and replaces):
            self._result_url = url
        elif final != "operation-location" and location is not None:
            self._result_url = self._absolute(location, url)

    def _lead_on(self, response: ApiResponse[Any, Any], url: str) -> None:
        """Follow a server that says anew where the state is."""
        location = response.headers.get("location")
        if location is not None and response.status_code == _ACCEPTED:
            self._monitor = self._absolute(location, url)

    def _fail_if(self, response: ApiResponse[Any, Any]) -> None:
        """Raise OperationFailedError where an answer at the end says so."""
        state = self._polling.state_in(response.data)
        if self._polling.has_failed(state, response.data):
            raise self._failed(response, state)

    def _look(self, response: ApiResponse[Any, Any]) -> None:
        """See what an answer says of the state."""
        polling = self._polling
        state = self._state = polling.state_in(response.data)
        if polling.has_failed(state, response.data):
            raise self._failed(response, state)
        self.is_running = not polling.is_done(state)
        if self.is_running and not polling.is_known(state) and state not in self._told:
            self._told.add(state)
            message = (
                "the answer tells no state"
                if state is None
                else f"the state {printable(state)!r} is none that is known: it is taken for one of an operation that runs"
            )
            problem = Problem(polling.status, message)
            self._client.report_answer(self._operation, response, problem, "state")

    def _failed(
        self, response: ApiResponse[Any, Any], state: str | None
    ) -> OperationFailedError:
        body: Any = response.data
        dump = getattr(body, "to_dict", None)
        error = value_at(body, self._polling.error or ("error",))
        error_dump = getattr(error, "to_dict", None)
        explanation = explanation_in(
            error_dump() if callable(error_dump) else error
        ) or explanation_in(dump() if callable(dump) else body)
        ended = (
            ""
            if state in (None, "true")
            else f" with the state `{printable(state or '')}`"
        )
        more = f": {printable(self._hide(explanation))}" if explanation else ""
        return OperationFailedError(
            f"the operation failed{ended}{more}",
            status_code=response.status_code,
            headers=response.headers,
            content=response.content,
            body=body,
            request=response.request,
        )

    def _timed_out(self) -> ApiTimeoutError:
        seen = f"; its last state is `{printable(self._state)}`" if self._state else ""
        now = self._timing.clock()
        over = self._deadline is not None and now >= self._deadline
        limit = self._first.options.deadline if over else self._limit
        name = "deadline" if over else "poll_timeout"
        error = ApiTimeoutError(
            f"the operation was not finished after {limit:g} s{seen}; see `{name}`",
            request=self._response.request,
        )
        error.body = self._response.data
        return error

    def _absolute(self, target: str, url: str) -> str:
        try:
            return at_same_origin(target, url)
        except OtherOriginError as error:
            message = f"the state of the operation is said to be {error}"
        raise OperationOriginError(message, request=self._response.request)

    def _call(
        self,
        operation: Operation[Any],
        given: tuple[tuple[str, ...], ...],
        response: ApiResponse[Any, Any],
    ) -> tuple[Operation[Any], Arguments]:
        """Return a later call. Raise ApiError where the answer has not what it needs."""
        changes: dict[str, Any]
        try:
            changes = {**collected(given, self._first, response.data)}
            segments = changes.pop("segments", None)
            if segments is not None:
                operation = with_segments(operation, segments)
        except LookupError as error:
            problem = f"the answer has no `{error.args[0]}`, without which nobody can ask for the operation"
        except ValueError as error:
            problem = f"the `{error.args[0]}` of the answer leads out of its path: it is not asked for"
        else:
            return operation, Arguments()._replace(**changes)
        failure = ApiError(problem, request=response.request)
        failure.body = response.data
        raise failure

    def _reading(self) -> Operation[Any]:
        """Return the operation, as far as its answers are read at another place."""
        reading = self._polling.reading
        if reading is None:
            reading = self._operation
        else:
            accepted = self._operation.responses.get(str(_ACCEPTED), empty())
            responses = {**reading.responses, str(_ACCEPTED): accepted}
            reading = replace(reading, responses=responses)
        return replace(reading, method="GET", body=None, idempotency_key=None)

    def _untyped(self) -> Operation[Any]:
        """Return what reads a state that the document does not describe."""
        return replace(self._reading(), responses={}, headers=None, successes=("2XX",))

    def _at(self, url: str | None) -> Arguments:
        return self._with_options(Arguments(url=url))

    def _with_options(self, arguments: Arguments) -> Arguments:
        """Return arguments with the options of the first call, but for what is about that one alone."""
        options: RequestOptions = self._first.options
        headers: Mapping[str, Any] | None = options.headers and {
            name: value
            for name, value in options.headers.items()
            if value is None or not is_key_header(self._operation, name)
        }
        deadline = options.deadline
        if self._deadline is not None:
            deadline = self._deadline - self._timing.clock()
            if deadline <= 0:
                raise self._timed_out()
        changed = replace(
            options,
            body=None,
            idempotency_key=None,
            headers=headers,
            deadline=deadline,
        )
        return arguments._replace(options=changed)
