"""Example answers of long operations: a beginning that leads on, a state at its end, and what comes of it."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from specloom.client.answers import Answer, answer_of
from specloom.client.examples import Examples
from specloom.client.media_types import read_content
from specloom.client.methods import Method
from specloom.client.pages.pagination import Pagination
from specloom.client.polling.decide import Waiting
from specloom.client.polling.polling import ANSWER, Asked, Polling, finished
from specloom.client.polling.states import answer_of as type_of
from specloom.client.polling.states import find
from specloom.client.successes import successes
from specloom.ir.api import ContentKind, Operation
from specloom.ir.pagination import Path
from specloom.ir.types import Scalar, ScalarKind, Type
from specloom.ir.walk import dereference

_NO_JSON = object()


def example_answer(method: Method, waiting: Waiting, examples: Examples, pages: Pagination | None = None) -> Answer:
    """Return an answer to a method; of a long operation one that says how it goes on, of its state that it is done."""
    answer = answer_of(method.operation, examples, pages)
    polling = waiting.methods.get(method.key)
    body = _json_of(method.operation, answer)
    if body is _NO_JSON:
        return answer
    before = json.dumps(body)
    for asked in _asked_by(polling):
        _fill_in(body, asked, method, examples)
    for each in waiting.methods.values():
        if each.poll is not None and each.poll.method.key == method.key:
            _finish(body, each, method, examples)
    return answer if json.dumps(body) == before else replace(answer, content=json.dumps(body, ensure_ascii=False))


def example_end(method: Method, polling: Polling, waiting: Waiting, examples: Examples) -> str | None:
    """Return an example of what waiting gives: the text of its JSON, empty for nothing; None for what is no JSON."""
    if polling.finish is not None:
        finish = polling.finish.method
        return _end(finish.operation, example_answer(finish, waiting, examples))
    if polling.poll is not None:
        poll = polling.poll.method
        state = _json_of(poll.operation, example_answer(poll, waiting, examples))
        return None if state is _NO_JSON else json.dumps(_at(state, polling.result), ensure_ascii=False)
    end = finished(method.operation, polling)
    return _end(end, answer_of(end, examples))


def _end(operation: Operation, answer: Answer) -> str | None:
    return answer.content if not answer.content or _json_of(operation, answer) is not _NO_JSON else None


def _json_of(operation: Operation, answer: Answer) -> Any:
    """Return the body of an answer to an operation; `_NO_JSON` where that is no JSON."""
    content = next(map(read_content, successes(operation)), None)
    return json.loads(answer.content) if content is not None and content.kind is ContentKind.JSON else _NO_JSON


def _asked_by(polling: Polling | None) -> Iterable[Asked]:
    """Yield what is asked with members of the first answer."""
    if polling is not None and polling.poll is not None:
        yield polling.poll


def _fill_in(body: Any, asked: Asked, method: Method, examples: Examples) -> None:
    """Give an answer the members with which an operation is called later on."""
    for filled in asked.filled:
        if filled.origin == ANSWER and _at(body, filled.path) in (None, ""):
            field = find(type_of(method), filled.path, examples.declarations)
            value = examples.answer(field.type) if field is not None else None
            _put(body, filled.path, value or "1")


def _finish(body: Any, polling: Polling, poll: Method, examples: Examples) -> None:
    """Make a state that of an operation which is done, with all that is read of it then."""
    kind = type_of(poll)
    _put(body, polling.status, _state(polling.done[0], kind, polling.status, examples))
    _remove(body, polling.error)
    if polling.result and _at(body, polling.result) is None and polling.result_type is not None:
        _put(body, polling.result, examples.answer(polling.result_type))
    if polling.finish is not None:
        _fill_in(body, polling.finish, poll, examples)


def _state(word: str, kind: Type | None, path: Path, examples: Examples) -> Any:
    """Return a state as it is written: `done` is often a boolean."""
    field = find(kind, path, examples.declarations)
    found = dereference(field.type, examples.declarations) if field is not None else None
    return word == "true" if isinstance(found, Scalar) and found.kind is ScalarKind.BOOLEAN else word


def _at(body: Any, path: Path) -> Any:
    for name in path:
        body = body.get(name) if isinstance(body, dict) else None
    return body


def _put(body: Any, path: Path, value: Any) -> None:
    """Put a value at a path, and the objects around it."""
    for name in path[:-1]:
        if not isinstance(body, dict):
            return
        body = body.setdefault(name, {})
    if path and isinstance(body, dict):
        body[path[-1]] = value


def _remove(body: Any, path: Path) -> None:
    around = _at(body, path[:-1]) if path else None
    if isinstance(around, dict):
        around.pop(path[-1], None)
