"""Long operations that a test gives, as the in-process server answers them: their beginning, their states, their end."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeAlias

from ..kinds import is_dict
from ..omit import Omit
from ..operation import Operation
from ..paging import Path, value_at
from ..polling import Polling
from ..transport.http import HttpRequest, HttpResponse

Key: TypeAlias = tuple[str, str, str]
Answer: TypeAlias = Callable[[HttpRequest], HttpResponse]

_MARK = "mark-of-the-test"
_STATE, _END = f"{_MARK}=state", f"{_MARK}=end"
_OK, _ACCEPTED, _NOTHING = 200, 202, 204


def key_of(operation: Operation[Any]) -> Key:
    """Return what tells an operation from all others."""
    return operation.id, operation.method, operation.path


@dataclass(slots=True)
class CannedOperation:
    """One long operation. It begins anew with each first call."""

    first: Key
    """The operation that begins it."""
    polling: Polling[Any]
    begun: HttpResponse
    """The answer to the first call, as far as the document tells it."""
    state: str
    """The JSON of a state, of an operation that is done; empty where a header leads to it."""
    end: str
    """The JSON of what waiting gives."""
    error: Any
    """What the server says of a failure; `omit` where it does not fail."""
    polls: int
    """How many questions are answered that it goes on."""
    left: int = 0

    def answers(self) -> dict[Key, Answer]:
        """Return what answers the operations that take part."""
        polling = self.polling
        found: dict[Key, Answer] = {}
        if polling.finish is not None:
            found[key_of(polling.finish)] = self._end
        if polling.poll is not None:
            found[key_of(polling.poll)] = self._state
        found[self.first] = self._begin if polling.poll is not None else self._lead_on
        return found

    @property
    def can_fail(self) -> bool:
        """Whether there is a state that says of an operation that it failed."""
        return bool(self.polling.failed or self.polling.error)

    def _begin(self, _: HttpRequest) -> HttpResponse:
        self.left = self.polls
        begun = self.begun
        if not self.polling.begins_so:
            return HttpResponse(begun.status_code, begun.headers, begun.content or b"")
        body = json.loads(begun.content or b"{}")
        self._set_state(body, is_running=True)
        return _answer(body, begun.status_code)

    def _state(self, _: HttpRequest) -> HttpResponse:
        self.left -= 1
        if self.left < 0 and not self._fails and self.polling.finish is None:
            return _answer(self._finished())
        body = json.loads(self.state)
        self._set_state(body, is_running=self.left >= 0)
        return _answer(body)

    def _finished(self) -> Any:
        """Return the last state, with what waiting gives."""
        polling, end = self.polling, json.loads(self.end or "null")
        if polling.result:
            body = json.loads(self.state)
            _put(body, polling.result, end)
            return body
        if is_dict(end) and value_at(end, polling.status) is None:
            self._set_state(end, is_running=False)
        return end

    def _end(self, request: HttpRequest) -> HttpResponse:
        operation = request.operation
        said = operation.responses if isinstance(operation, Operation) else ()
        others = (
            int(each)
            for each in said
            if each.startswith("2") and each.isdigit() and int(each) != _ACCEPTED
        )
        if not self.end:
            return HttpResponse(next(others, _NOTHING))
        return _answer(json.loads(self.end), next(others, _OK))

    def _lead_on(self, request: HttpRequest) -> HttpResponse:
        """Answer where headers lead to the state: to the first URL, with a mark in its query."""
        address, _, query = request.url.partition("?")
        if request.method == self.first[1] and query not in (_STATE, _END):
            self.left = self.polls
            headers = {**self.begun.headers, "location": f"{address}?{_END}"}
            if self.polling.status:
                headers["operation-location"] = f"{address}?{_STATE}"
            return HttpResponse(
                self.begun.status_code, headers, self.begun.content or b""
            )
        self.left -= 1
        if not self.polling.status:
            return (
                HttpResponse(_ACCEPTED) if self.left >= 0 else self._end(request)
            )  # the status of the answer tells the state
        if query != _STATE or self.left < -1:
            return self._end(request)
        body: dict[str, Any] = {}
        self._set_state(body, is_running=self.left >= 0)
        return _answer(body)

    @property
    def _fails(self) -> bool:
        return not isinstance(self.error, Omit)

    def _set_state(self, body: Any, *, is_running: bool) -> None:
        """Write a state into an answer, and what went wrong."""
        polling = self.polling
        if is_running:
            _put(body, polling.status, self._running(body))
        elif self._fails:
            words = polling.failed or polling.done
            _put(body, polling.status, self._written(body, words[0]))
            _put(body, polling.error or ("error",), self.error)
        else:
            _put(body, polling.status, self._written(body, polling.done[0]))

    def _running(self, body: Any) -> Any:
        """Return a state that is none of those at the end."""
        polling = self.polling
        if self._written(body, polling.done[0]) is True:
            return False
        ends = (*polling.done, *polling.failed)
        return next((each for each in polling.known if each not in ends), "running")

    def _written(self, body: Any, word: str) -> Any:
        """Return a state as it is written: `done` is a boolean where it is true in the end."""
        is_boolean = word == "true" and not isinstance(
            value_at(body, self.polling.status), str
        )
        return True if is_boolean else word


def _answer(body: Any, status: int = _OK) -> HttpResponse:
    content = json.dumps(body).encode()
    return HttpResponse(status, {"content-type": "application/json"}, content)


def _put(body: Any, path: Path, value: Any) -> None:
    """Put a value at a path, and the objects around it."""
    for name in path[:-1]:
        if not is_dict(body):
            return
        body = body.setdefault(name, {})
    if path and is_dict(body):
        body[path[-1]] = value
