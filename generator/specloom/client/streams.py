"""Streams: which operations give one, item by item, and what of a body asks for it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from specloom.client.bodies import Body, FieldsBody
from specloom.client.media_types import STREAMS
from specloom.client.successes import successes
from specloom.diagnostics import Pointer
from specloom.ir.api import Content, Location, Operation
from specloom.ir.types import Field, Scalar, ScalarKind
from specloom.ir.walk import Declarations, dereference, object_branches

USUAL_STREAM_ENDS = ("[DONE]",)
"""The data that end a stream where the configuration says nothing: no JSON, and what most servers send."""
_MEMBERS = ("stream", "streaming")
"""The properties by which bodies ask for a stream: no extension says it, and nearly all are called the first."""


@dataclass(frozen=True, slots=True)
class Switch:
    """The boolean of a body that asks for a stream: a method decides it, and no argument does."""

    member: str
    says_no: bool
    """Whether a method that wants no stream has to say so: where it must be there, or a server streams by itself."""


def is_stream(content: Content) -> bool:
    """Whether a body comes item by item."""
    return content.kind in STREAMS


def gives_stream(operation: Operation) -> bool:
    """Whether an operation can answer item by item."""
    return operation.streamed is not None or any(
        is_stream(content) for response in successes(operation) for content in response.contents
    )


def switch_of(operation: Operation, body: Body | None, declarations: Declarations) -> Switch | None:
    """Return what of a body asks for the stream that an operation gives; None where nothing does."""
    if body is None or not gives_stream(operation):
        return None
    field = next((field for field in _fields(body, declarations) if _is_switch(field, declarations)), None)
    if field is None:
        return None
    return Switch(field.name.wire, says_no=field.required or field.default is True)


def query_switch_of(operation: Operation, declarations: Declarations) -> Pointer | None:
    """Return the parameter of the query that asks for the stream that an operation gives; None where none does."""
    if not gives_stream(operation):
        return None
    for parameter in operation.parameters:
        is_query = parameter.location is Location.QUERY and parameter.name.wire in _MEMBERS
        if is_query and dereference(parameter.type, declarations) == Scalar(ScalarKind.BOOLEAN):
            return parameter.pointer
    return None


def without_switch(body: Body | None, switch: Switch | None) -> Body | None:
    """Return a body without the field that its method decides."""
    if switch is None or not isinstance(body, FieldsBody):
        return body
    return replace(body, fields=tuple(field for field in body.fields if field.name.wire != switch.member))


def asks_untyped(operation: Operation, body: Body | None, declarations: Declarations) -> Field | None:
    """Return the field that asks for a stream of which the document describes no item."""
    if body is None or gives_stream(operation):
        return None
    return next((field for field in _fields(body, declarations) if _is_switch(field, declarations)), None)


def _fields(body: Body, declarations: Declarations) -> Iterator[Field]:
    """Yield the fields of a body, of a union of objects those of each."""
    if isinstance(body, FieldsBody):
        yield from body.fields
        return
    for declaration in object_branches(body.content.type, declarations):
        yield from declaration.fields


def _is_switch(field: Field, declarations: Declarations) -> bool:
    kind = dereference(field.type, declarations)
    return field.name.wire in _MEMBERS and kind == Scalar(ScalarKind.BOOLEAN)
