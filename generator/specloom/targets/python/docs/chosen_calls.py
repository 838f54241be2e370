"""The calls that guides show: the shortest that lists or creates something, an upload, a download."""

from __future__ import annotations

from collections.abc import Iterable
from enum import IntEnum

from specloom.client.bodies import is_raw
from specloom.client.results import Nothing, Stream, Value
from specloom.ir.pagination import PageKind
from specloom.ir.types import ArrayType, ObjectDeclaration, Type
from specloom.ir.walk import Declarations, dereference, object_of
from specloom.targets.python.calls.signatures import MethodSignature
from specloom.targets.python.docs.example_code import FILE_IMPORT
from specloom.targets.python.docs.statements import ExampleCall


class _Kind(IntEnum):
    """What a call is good for as a first one, the best first."""

    LISTS_OR_CREATES = 0
    GIVES_SOMETHING = 1
    OTHER = 2
    DEPRECATED = 3


def first_call(calls: Iterable[ExampleCall], declarations: Declarations) -> ExampleCall:
    """Return the call to show first; of equal ones, the first of the document."""
    return min(calls, key=lambda example: (_kind(example.call, declarations), len(example.statement())))


def shortest_upload(calls: Iterable[ExampleCall]) -> ExampleCall | None:
    """Return the shortest call that sends a file."""
    return min(filter(_sends_file, calls), key=_length, default=None)


def shortest_download(calls: Iterable[ExampleCall]) -> ExampleCall | None:
    """Return the shortest call that gives bytes which are still to be read."""
    return min((example for example in calls if example.call.is_download), key=_length, default=None)


def shortest_list(calls: Iterable[ExampleCall]) -> ExampleCall | None:
    """Return the shortest call of a list that has several pages, or else of one that has all in one."""
    paged = (example for example in calls if example.call.pages is not None)
    return min(paged, key=lambda example: (is_single(example), *_length(example)), default=None)


def is_single(example: ExampleCall) -> bool:
    """Whether a list stands in one answer."""
    pages = example.call.pages
    return pages is not None and pages.kind is PageKind.SINGLE


def shortest_stream(calls: Iterable[ExampleCall]) -> ExampleCall | None:
    """Return the shortest call that gives items as they come: best one of an operation that has a plain method, too."""
    streams = (example for example in calls if example.call.is_stream)
    return min(streams, key=lambda each: (each.call.method.variant is None, *_length(each)), default=None)


def shortest_wait(calls: Iterable[ExampleCall]) -> ExampleCall | None:
    """Return the shortest call of a long operation: best one that another operation tells the state of."""
    waits = [(each, each.call.polling) for each in calls if each.call.polling is not None]
    found = min(waits, key=lambda wait: (wait[1].poll is None, *_length(wait[0])), default=None)
    return found[0] if found is not None else None


def _length(example: ExampleCall) -> tuple[bool, int]:
    return example.call.deprecated, len(example.statement())


def _sends_file(example: ExampleCall) -> bool:
    body = example.call.body
    return FILE_IMPORT in example.sample.imports or (body is not None and is_raw(body.content))


def _kind(call: MethodSignature, declarations: Declarations) -> _Kind:
    operation, result = call.operation, call.method.result
    if call.deprecated:
        return _Kind.DEPRECATED
    if not isinstance(result, Value) or "{" in operation.path:
        return _Kind.OTHER if isinstance(result, Nothing | Stream) or call.is_download else _Kind.GIVES_SOMETHING
    types = [content.type for content in result.contents]
    creates = operation.method == "POST" and call.body is not None and call.body.required
    lists = operation.method == "GET" and any(_holds_list(kind, declarations) for kind in types)
    return _Kind.LISTS_OR_CREATES if creates or lists else _Kind.GIVES_SOMETHING


def _holds_list(kind: Type, declarations: Declarations) -> bool:
    """Whether a result is a list, or an object with one."""
    declaration: ObjectDeclaration | None = object_of(kind, declarations)
    if declaration is None:
        return isinstance(dereference(kind, declarations), ArrayType)
    types = (dereference(field.type, declarations) for field in declaration.fields)
    return any(isinstance(each, ArrayType) for each in types)
