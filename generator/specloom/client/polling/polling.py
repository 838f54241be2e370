"""Polling: how to wait for what an operation begins, decided for all languages, and how that is known."""

from __future__ import annotations

from dataclasses import dataclass, replace

from specloom.client.methods import Method
from specloom.ir.api import Content, ContentKind, Operation, Parameter, Response
from specloom.ir.pagination import Path
from specloom.ir.types import Type

_ACCEPTED = "202"
ANSWER = "answer"
"""Where a value comes from that the answer to the first call has."""


@dataclass(frozen=True, slots=True)
class Filled:
    """A parameter of a later call, and where its value is: in the first answer, or among the first arguments."""

    parameter: Parameter
    origin: str
    """`answer`, or the place of an argument: `path`, `query`, `header`."""
    path: Path
    """The way to it: the name of the argument, or the path in the answer."""
    is_path: bool = False
    """Whether the value is several segments of the path, and its slashes stand as they are."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A method that is called later on, and what with."""

    method: Method
    filled: tuple[Filled, ...]


def finished(operation: Operation, polling: Polling) -> Operation:
    """Return an operation as its result is read in the end, where a header leads to it: without its acceptance."""
    kept = tuple(each for each in operation.responses if each.status != _ACCEPTED)
    if polling.final_type is None:
        return replace(operation, responses=kept)
    errors = tuple(each for each in kept if not each.success)
    content = Content("application/json", ContentKind.JSON, polling.final_type, operation.pointer)
    return replace(operation, responses=(Response("2XX", (content,), operation.pointer), *errors))


@dataclass(frozen=True, slots=True)
class Polling:
    """How to wait for what an operation begins."""

    source: str
    reason: str
    poll: Asked | None
    """What is asked for the state; None where a header of the answer says that."""
    status: Path
    """The state, in the answer to that."""
    done: tuple[str, ...]
    failed: tuple[str, ...]
    known: tuple[str, ...] = ()
    """All states that the document names."""
    error: Path = ()
    """What is there where the operation failed, whatever the state."""
    final: str | None = None
    """Of an operation whose headers lead on, where the result is in the end."""
    final_type: Type | None = None
    """The type of that, where it is said; else it is what the operation answers."""
    result: Path = ()
    """What of the last answer is given; all of it where it is empty."""
    result_type: Type | None = None
    """The type of that; None for all of the last answer, or where the document does not say it."""
    is_optional: bool = False
    """Whether the result may be absent from the last answer."""
    finish: Asked | None = None
    """What gives the result in the end, where the last answer does not."""
    begins_so: bool = False
    """Whether the first answer tells the state as well."""
