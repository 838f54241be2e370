"""Which methods can be waited for, decided for all languages: what the configuration says counts, else the document."""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping
from dataclasses import dataclass

from specloom.client.methods import Method
from specloom.client.polling.declared import declared
from specloom.client.polling.filling import MissingValueError, filled
from specloom.client.polling.polling import Asked, Polling
from specloom.client.polling.states import answer_of, find, known_states, paths_of
from specloom.client.results import Download, Stream
from specloom.config import LOCATION, ClientConfig, PollingConfig
from specloom.diagnostics import Diagnostic, InputError, Pointer, refused, warning
from specloom.ir.pagination import Path, path_of_pointer, pointer_text
from specloom.ir.types import Field
from specloom.ir.walk import Declarations
from specloom.options import nearest

CONFIGURATION = "configuration"


@dataclass(frozen=True, slots=True)
class Waiting:
    """The decision: the methods that can be waited for, by their keys, and what is to be said of it."""

    methods: Mapping[str, Polling]
    diagnostics: tuple[Diagnostic, ...] = ()


def waiting_of(
    methods: Iterable[Method], declarations: Declarations, config: ClientConfig, paged: Container[str] = ()
) -> Waiting:
    """Return which methods can be waited for, and how. Raise InputError for what the operations cannot do.

    What is `paged`, by the keys of methods, begins nothing: it has its pages.
    """
    whole = {method.operation.id: method for method in methods if method.variant is None}
    decisions = _Decisions(config, declarations, whole)
    found: dict[str, Polling] = {}
    said: list[Diagnostic] = []
    for method in whole.values():
        polling = None if method.key in paged else declared(method, whole, declarations)
        if polling is not None:
            found[method.key] = polling
            said += _unknown_schema(method)
    for index, table in enumerate(config.polling):
        method = decisions.named("operation", table.operation, index)
        if method.key in paged:
            raise decisions.refusal_of_pages(table.operation, index)
        found[method.key] = decisions.configured(method, table, index)
        said += decisions.unknown_states(found[method.key], table, index)
    return Waiting(found, tuple(said))


def _unknown_schema(method: Method) -> Iterable[Diagnostic]:
    """Yield a warning where the schema of a result is none of the document's."""
    long = method.operation.long_running
    if long is not None and long.schema is not None and long.result is None:
        answers = f"the result is what `{method.operation.name.wire}` answers"
        message = f"`final-state-schema` names '{long.schema}', and no schema is called that: {answers}"
        at = method.operation.pointer.child(f"{long.source}-options", "final-state-schema")
        yield warning("polling", message, at)


@dataclass(frozen=True, slots=True)
class _Decisions:
    """Reads the tables of the configuration against the operations of the client."""

    config: ClientConfig
    declarations: Declarations
    methods: Mapping[str, Method]

    def named(self, key: str, name: str, index: int) -> Method:
        """Return the method that a key names. Raise InputError where there is none that gives a value."""
        every = {own: each for each in self.methods.values() for own in (each.operation.id, each.operation.name.wire)}
        method = every.get(name)
        at = self._at(index, key)
        if method is None:
            near = nearest(name, every)
            hint = f"did you mean `{near}`?" if near else "write its operationId, or its place in the document"
            raise refused("polling", f"this client has no operation {name!r}", at, hint)
        if isinstance(method.result, Stream | Download):
            raise refused("polling", f"`{name}` gives a stream or a file, which tells no state", at)
        return method

    def refusal_of_pages(self, name: str, index: int) -> InputError:
        """Return the error for an operation that gives a list in pages."""
        hint = "`[client.pagination_off]` makes it a plain one"
        message = f"`{name}` gives a list in pages, which has no end to wait for"
        return refused("polling", message, self._at(index, "operation"), hint)

    def configured(self, method: Method, table: PollingConfig, index: int) -> Polling:
        """Return what a table says of a method. Raise InputError where that cannot be."""
        reason = "the configuration says so"
        pointer = table.result is not None and table.result.startswith("/")
        is_operation = table.result is not None and not pointer
        path = path_of_pointer(table.result) if table.result is not None and pointer else ()
        finish = self._asked(method, "result", table.result, index) if table.result and is_operation else None
        status = path_of_pointer(table.status) if table.status is not None else ()
        if table.poll == LOCATION:
            return Polling(CONFIGURATION, reason, None, status, table.done, table.failed, result=path, finish=finish)
        poll = self._asked(method, "poll", table.poll, index)
        field = self._field(poll.method, "status", status, index)
        result = self._field(poll.method, "result", path, index) if path else None
        return Polling(
            CONFIGURATION,
            reason,
            poll,
            status,
            table.done,
            table.failed,
            known=known_states(field, self.declarations),
            result=path,
            result_type=result.type if result is not None else None,
            is_optional=result is not None and (len(path) > 1 or not result.required),
            finish=finish,
            begins_so=answer_of(method) is not None and answer_of(method) == answer_of(poll.method),
        )

    def unknown_states(self, polling: Polling, table: PollingConfig, index: int) -> Iterable[Diagnostic]:
        """Yield a warning for each state that the document does not name, where it names any."""
        for key in ("done", "failed"):
            for number, state in enumerate(getattr(table, key)):
                if polling.known and state not in polling.known:
                    near = nearest(state, polling.known)
                    hint = f"did you mean `{near}`?" if near else f"it names {', '.join(polling.known)}"
                    message = f"the document names no state {state!r}"
                    yield warning("polling", message, self._at(index, key).child(number), hint)

    def _asked(self, method: Method, key: str, name: str, index: int) -> Asked:
        later = self.named(key, name, index)
        try:
            return Asked(later, filled(method, later, self.declarations))
        except MissingValueError as missing:
            message = f"`{name}` cannot be called for `{method.operation.name.wire}`: {missing}"
            raise refused("polling", message, self._at(index, key)) from None

    def _field(self, poll: Method, key: str, path: Path, index: int) -> Field | None:
        """Return what stands at a path of an answer; None where the document leaves it open."""
        answer = answer_of(poll)
        paths = list(paths_of(answer, self.declarations)) if answer is not None else []
        found = find(answer, path, self.declarations)
        if found is None and paths:
            near = nearest(pointer_text(path), paths)
            hint = f"did you mean `{near}`?" if near else f"it has {', '.join(paths)}"
            name = poll.operation.name.wire
            message = f"there is nothing at `{pointer_text(path)}` in the answer of `{name}`"
            raise refused("polling", message, self._at(index, key), hint)
        return found

    def _at(self, index: int, key: str) -> Pointer:
        return self.config.pointer("polling").child(index, key)
