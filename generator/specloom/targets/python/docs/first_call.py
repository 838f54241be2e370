"""The first call of the README: the shortest that lists or creates something."""

from __future__ import annotations

from collections.abc import Iterable
from enum import IntEnum

from specloom.client.results import Nothing, Value
from specloom.ir.types import ArrayType, ObjectDeclaration, Type
from specloom.ir.walk import Declarations, dereference, object_of
from specloom.targets.python.calls.signatures import MethodSignature
from specloom.targets.python.docs.samples import Samples
from specloom.targets.python.names import ResourceNames

Call = tuple[ResourceNames, MethodSignature]


class _Kind(IntEnum):
    """What a call is good for as a first one, the best first."""

    LISTS_OR_CREATES = 0
    GIVES_SOMETHING = 1
    OTHER = 2
    DEPRECATED = 3


def first_call(samples: Samples, calls: Iterable[Call]) -> Call:
    """Return the call to show first; of equal ones, the first of the document."""

    def rank(pair: Call) -> tuple[int, int]:
        resource, call = pair
        arguments = ", ".join(samples.call(call).arguments)
        return _kind(call, samples.declarations), len(f"{resource.attribute}.{call.names.method}({arguments})")

    return min(calls, key=rank)


def _kind(call: MethodSignature, declarations: Declarations) -> _Kind:
    operation, result = call.operation, call.method.result
    if call.deprecated:
        return _Kind.DEPRECATED
    if not isinstance(result, Value) or "{" in operation.path:
        return _Kind.OTHER if isinstance(result, Nothing) or call.is_download else _Kind.GIVES_SOMETHING
    types = [content.type for content in result.contents]
    creates = operation.method == "POST" and call.body is not None
    lists = operation.method == "GET" and any(_holds_list(kind, declarations) for kind in types)
    return _Kind.LISTS_OR_CREATES if creates or lists else _Kind.GIVES_SOMETHING


def _holds_list(kind: Type, declarations: Declarations) -> bool:
    """Whether a result is a list, or an object with one."""
    declaration: ObjectDeclaration | None = object_of(kind, declarations)
    if declaration is None:
        return isinstance(dereference(kind, declarations), ArrayType)
    types = (dereference(field.type, declarations) for field in declaration.fields)
    return any(isinstance(each, ArrayType) for each in types)
