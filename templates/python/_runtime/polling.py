"""How to wait for what an operation begins, as data; without any input or output."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, Generic
from urllib.parse import quote

from typing_extensions import TypeVar

from .paging import Path, value_at

if TYPE_CHECKING:
    from .operation import Operation

T_co = TypeVar("T_co", covariant=True)


@dataclass(frozen=True, slots=True)
class Polling(Generic[T_co]):
    """How to wait for what an operation begins; `T_co` is what comes of it."""

    gives: str = field(kw_only=True)
    """The name of that type."""
    poll: Operation[Any] | None = field(default=None, kw_only=True)
    """What is asked for the state; None where a header of the answer leads there."""
    given: tuple[tuple[str, ...], ...] = field(default=(), kw_only=True)
    """With what: the place and the name of each parameter, and the way to its value."""
    status: Path = field(default=(), kw_only=True)
    done: tuple[str, ...] = field(default=(), kw_only=True)
    failed: tuple[str, ...] = field(default=(), kw_only=True)
    known: tuple[str, ...] = field(default=(), kw_only=True)
    """All states that the document names; none where it leaves them open."""
    error: Path = field(default=(), kw_only=True)
    """What is there in the end where the operation failed."""
    final: str | None = field(default=None, kw_only=True)
    """Where the result is, where a header leads to the state."""
    reading: Operation[Any] | None = field(default=None, kw_only=True)
    """How that is read, where it is of another type than what the operation answers."""
    result: Path = field(default=(), kw_only=True)
    """What of the last answer is given; all of it where it is empty."""
    finish: Operation[Any] | None = field(default=None, kw_only=True)
    """What gives the result in the end, where the last answer does not."""
    finish_given: tuple[tuple[str, ...], ...] = field(default=(), kw_only=True)
    begins_so: bool = field(default=False, kw_only=True)
    """Whether the first answer tells the state as well."""

    def state_in(self, body: object) -> str | None:
        """Return the state that an answer tells; None where it tells none."""
        found = value_at(body, self.status) if self.status else None
        if isinstance(found, bool):
            return "true" if found else "false"
        return found if isinstance(found, str) else None

    def is_done(self, state: str | None) -> bool:
        """Tell whether a state is the last one, and a good one."""
        return state is not None and _is_among(state, self.done)

    def has_failed(self, state: str | None, body: object) -> bool:
        """Tell whether an answer says that the operation failed."""
        if state is not None and _is_among(state, self.failed):
            return True
        return (
            bool(self.error)
            and self.is_done(state)
            and value_at(body, self.error) is not None
        )

    def is_known(self, state: str | None) -> bool:
        """Tell whether a state is one that the document or the configuration names."""
        if state is None:  # a server may leave out what is not yet true
            return self.done == ("true",)
        return not self.known or _is_among(
            state, (*self.known, *self.done, *self.failed)
        )


def _is_among(state: str, states: tuple[str, ...]) -> bool:
    return state.lower() in {each.lower() for each in states}


def with_segments(
    operation: Operation[Any], given: Mapping[str, object]
) -> Operation[Any]:
    """Return an operation with parameters that are several segments of its path. Raise ValueError for what leads out."""
    path = operation.path
    for name, value in given.items():
        segments = str(value).split("/")
        if not {"", ".", ".."}.isdisjoint(segments):
            raise ValueError(name)
        path = path.replace(
            f"{{{name}}}", "/".join(quote(each, safe="") for each in segments)
        )
    return replace(operation, path=path)


def collected(
    given: tuple[tuple[str, ...], ...], arguments: Any, answer: object
) -> dict[str, Mapping[str, object]]:
    """Return the arguments of a later call, by their place. Raise LookupError, which names what is absent."""
    found: dict[str, dict[str, object]] = {}
    for place, name, origin, *path in given:
        source = answer if origin == "answer" else getattr(arguments, origin)
        value = value_at(source, tuple(path))
        if origin == "answer" and (value is None or value == ""):
            raise LookupError(".".join(path))
        found.setdefault(place, {})[name] = value
    return {**found}
