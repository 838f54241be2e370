"""What the specification leaves open of how arguments are written: each with a finding that says what is sent."""

from __future__ import annotations

from collections.abc import Iterator

from specloom.client.bodies import WholeBody, body_of
from specloom.client.media_types import FORMS
from specloom.client.parts import parts_of
from specloom.diagnostics import Diagnostic, Pointer, Severity
from specloom.ir.api import Api, Content, Location, Operation, Parameter, Style
from specloom.ir.facts import essence
from specloom.ir.types import AnyType, ArrayType, MapType, Reference, TupleType, Type
from specloom.ir.walk import Declarations, branches, children, direct_types

_NAMED = ("application/x-www-form-urlencoded", "multipart/form-data")
"""The forms whose fields have names."""


def undefined(api: Api, declarations: Declarations) -> Iterator[Diagnostic]:
    """Yield a finding for each parameter with parts within parts, and for each form that is no object."""
    nested: dict[Pointer, Diagnostic] = {}
    for operation in api.operations:
        yield from _forms(operation, declarations)
        for parameter in operation.parameters:
            if parameter.pointer not in nested and _is_json(parameter, declarations):
                message = f"what is nested in the parameter `{parameter.name.wire}` is sent as JSON text"
                finding = Diagnostic("nested-parameter", Severity.WIDENING, message, parameter.pointer)
                nested[parameter.pointer] = finding
                yield finding


def _forms(operation: Operation, declarations: Declarations) -> Iterator[Diagnostic]:
    body = body_of(operation, declarations)
    if body is not None and body.content.kind in FORMS:
        yield from _styled_fields(body.content, declarations)
    if not isinstance(body, WholeBody) or body.content.kind not in FORMS or not _needs_names(body.content.media_type):
        return
    kinds = list(branches(body.content.type, declarations))
    if any(_members(kind, declarations) is None and not isinstance(kind, AnyType) for kind in kinds):
        message = f"`{operation.name.wire}` sends a form that is no object: what it holds is named by its place"
        yield Diagnostic("form-without-names", Severity.WIDENING, message, body.content.pointer)


def _styled_fields(form: Content, declarations: Declarations) -> Iterator[Diagnostic]:
    for part in parts_of(form, declarations):
        if part.style is None or part.type is None:
            continue
        if _is_nested(part.type, part.style, declarations, repeats=part.explodes):
            message = f"what is nested in the field `{part.name}` of the form is sent as JSON text"
            at = form.pointer.child("encoding", part.name)
            yield Diagnostic("nested-parameter", Severity.WIDENING, message, at)


def _needs_names(media_type: str) -> bool:
    return essence(media_type) in _NAMED


def _is_json(parameter: Parameter, declarations: Declarations) -> bool:
    if parameter.media_type is not None:
        return False
    repeats = parameter.explode and parameter.location in (Location.QUERY, Location.COOKIE)
    return _is_nested(parameter.type, parameter.style, declarations, repeats=repeats)


def _is_nested(type_: Type, style: Style, declarations: Declarations, *, repeats: bool) -> bool:
    """Whether a value may have parts within its parts that its style has no way to write.

    A list in an object `repeats` its name where the object explodes.
    """
    if style.is_nested:
        return False
    for kind in branches(type_, declarations):
        parts = _parts(kind, declarations)
        if repeats and not isinstance(kind, ArrayType | TupleType):
            inner = (leaf for part in parts for leaf in branches(part, declarations))
            parts = [item for leaf in inner for item in (children(leaf) if _is_list(leaf) else [leaf])]
        if any(_parts(leaf, declarations) for part in parts for leaf in branches(part, declarations)):
            return True
    return False


def _parts(kind: Type, declarations: Declarations) -> list[Type]:
    """Return the types of the parts of a value; none for one without parts, or of which nothing is known."""
    return list(children(kind)) if _is_list(kind) else _members(kind, declarations) or []


def _is_list(kind: Type) -> bool:
    return isinstance(kind, ArrayType | TupleType)


def _members(kind: Type, declarations: Declarations) -> list[Type] | None:
    """Return the types of the members of an object; None for what is none."""
    if isinstance(kind, Reference):
        return list(direct_types(declarations[kind.id]))
    return list(children(kind)) if isinstance(kind, MapType) else None
