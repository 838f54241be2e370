"""Views of what waits for long operations: the constant that says how, and the operations that are asked later on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from specloom.client.polling.polling import ANSWER, Asked, Filled, Polling, finished
from specloom.client.results import result_of
from specloom.client.successes import successes
from specloom.ir.api import Location, Operation
from specloom.render import Code
from specloom.targets.python.calls.methods import PLACES
from specloom.targets.python.calls.signatures import MethodSignature, Signatures
from specloom.targets.python.imports import Import
from specloom.targets.python.layouts.groups import Member
from specloom.targets.python.literals import identifier, named, string, strings, tuple_code
from specloom.targets.python.plan import Plan
from specloom.targets.python.typing.annotations import NONE, Annotation, Side

_ANY = Annotation((Code("Any"),), frozenset({Import("typing", "Any")}))


@dataclass(frozen=True, slots=True)
class WaitingView:
    """The constant that says how to wait: the type of what is given in the end, and its arguments."""

    constant: Code
    type: Code
    arguments: tuple[Code, ...]
    wait: Code
    """The method that waits."""
    method: Code


class WaitingViews:
    """Builds the views of one module; what they import is added to `imports`."""

    def __init__(self, plan: Plan, calls: Sequence[MethodSignature], imports: set[Import]) -> None:
        self._plan = plan
        self._imports = imports
        self._own = {call.method.key: call for call in reversed(calls)}
        self.every = [(call, call.polling) for call in calls if call.polling is not None]

    def called_later(self) -> list[MethodSignature]:
        """Return what is called later on and stands in no descriptor of this module."""
        found = {
            later.names.constant: later
            for call, polling in self.every
            for role, asked in (("poll", polling.poll), ("result", polling.finish))
            if asked is not None and not self._is_own(asked)
            for later in [self._later(call, role, asked)]
        }
        return [*found.values(), *(self._reading(call, polling) for call, polling in self.every if polling.final_type)]

    def views(self) -> tuple[WaitingView, ...]:
        """Return the constants of all methods that wait."""
        return tuple(self._view(call, polling) for call, polling in self.every)

    def _view(self, call: MethodSignature, polling: Polling) -> WaitingView:
        result = wait_result(self._plan, call, polling)
        self._imports |= result.imports
        poll, finish = polling.poll, polling.finish
        arguments = named(
            gives=string(result.code),
            poll=self._constant(call, "poll", poll) if poll is not None else None,
            given=_given(poll.filled) if poll is not None else None,
            status=strings(polling.status) if polling.status else None,
            done=strings(polling.done) if polling.done else None,
            failed=strings(polling.failed) if polling.failed else None,
            known=strings(polling.known) if polling.known else None,
            error=strings(polling.error) if polling.error else None,
            final=string(polling.final) if polling.final else None,
            reading=self._reading(call, polling).names.constant if polling.final_type else None,
            result=strings(polling.result) if polling.result else None,
            finish=self._constant(call, "result", finish) if finish is not None else None,
            finish_given=_given(finish.filled) if finish is not None else None,
            begins_so=Code("True") if polling.begins_so else None,
        )
        constant = identifier(f"{call.names.constant}_WAIT")
        return WaitingView(constant, result.code, tuple(arguments), call.names.wait, call.names.method)

    def _is_own(self, asked: Asked) -> bool:
        own = self._own.get(asked.method.key)
        return own is not None and own.operation == asked.method.operation

    def _constant(self, call: MethodSignature, role: str, asked: Asked) -> Code:
        if self._is_own(asked):
            return self._own[asked.method.key].names.constant
        return self._later(call, role, asked).names.constant

    def _reading(self, call: MethodSignature, polling: Polling) -> MethodSignature:
        """Return what reads the result, where that is of a type of its own."""
        reading = _finished(self._plan, call, finished(call.operation, polling))
        constant = identifier(f"{call.names.constant}_END")
        return replace(reading, names=replace(reading.names, constant=constant))

    def _later(self, call: MethodSignature, role: str, asked: Asked) -> MethodSignature:
        later = signature_of(self._plan, call, asked)
        constant = identifier(f"{call.names.constant}_{role.upper()}")
        return replace(later, names=replace(later.names, constant=constant))


def signature_of(plan: Plan, call: MethodSignature, asked: Asked) -> MethodSignature:
    """Return the signature of what is called later, in the annotations of the module of the first call."""
    path, (_, name) = plan.names.place_of(asked.method)
    return Signatures(plan, path, call.types).of(Member(asked.method, name))


def wait_result(plan: Plan, call: MethodSignature, polling: Polling) -> Annotation:
    """Return the type of what is given in the end."""
    if polling.finish is not None:
        return signature_of(plan, call, polling.finish).body_result
    if polling.result:
        if polling.result_type is None:
            return _ANY
        annotation = call.types.of(polling.result_type, Side.READ)
        return annotation | NONE if polling.is_optional else annotation
    if polling.poll is not None:
        return signature_of(plan, call, polling.poll).body_result
    narrowed = finished(call.operation, polling)
    return _finished(plan, call, narrowed).body_result if successes(narrowed) else _ANY


def _finished(plan: Plan, call: MethodSignature, narrowed: Operation) -> MethodSignature:
    """Return the signature of what a header leads to in the end."""
    method = replace(call.method, operation=narrowed, result=result_of(narrowed))
    path, (_, name) = plan.names.place_of(method)
    return Signatures(plan, path, call.types).of(Member(method, name))


def _given(filled: Sequence[Filled]) -> Code | None:
    rows = []
    for each in filled:
        origin = ANSWER if each.origin == ANSWER else PLACES[Location(each.origin)]
        place = "segments" if each.is_path else PLACES[each.parameter.location]
        words = (place, each.parameter.name.wire, origin, *each.path)
        rows.append(tuple_code(map(string, words)))
    return tuple_code(rows) if rows else None
