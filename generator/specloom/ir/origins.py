"""Origins: how a type is reached that the document does not name, step by step; names are spelled from them later."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple


class StepKind(StrEnum):
    """The kinds of steps; the first of an origin is a component, an operation, a webhook or a callback."""

    COMPONENT = "component"
    """What the document names: a schema, a response, a parameter, a body."""
    OPERATION = "operation"
    WEBHOOK = "webhook"
    CALLBACK = "callback"
    PARAMETER = "parameter"
    REQUEST = "request"
    RESPONSE = "response"
    """The word is the status; empty for the success that comes first."""
    HEADERS = "headers"
    """The headers of an operation's successes together."""
    HEADER = "header"
    FIELD = "field"
    ITEM = "item"
    """The word is the number of a place in a tuple; empty where all items are alike."""
    VALUE = "value"
    BRANCH = "branch"
    """The word tells one branch of a union from the others."""
    KIND = "kind"
    """The word says what kind of value a branch is, such as `object` or `text list`."""
    HAVING = "having"
    """The word is a property that only this branch has."""
    OPTION = "option"
    """The word is the number of a branch that nothing else tells apart."""
    FAMILY = "family"
    """A schema together with all that extend it."""


class Step(NamedTuple):
    """One step: its kind, and what the document calls it."""

    kind: StepKind
    word: str = ""


Origin = tuple[Step, ...]
