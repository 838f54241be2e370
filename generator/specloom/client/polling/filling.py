"""With what a later call is made: what of the first call's arguments or answer its parameters are."""

from __future__ import annotations

from collections.abc import Iterator

from specloom.client.constants import filled_in
from specloom.client.methods import Method
from specloom.client.pages.words import plain
from specloom.client.polling.polling import ANSWER, Filled
from specloom.client.polling.states import answer_of
from specloom.diagnostics import Pointer
from specloom.ir.api import Parameter
from specloom.ir.types import Field
from specloom.ir.walk import Declarations, object_of

_IDS = ("id", "name")
"""What identifies an object, in the order in which it is looked for."""


class MissingValueError(Exception):
    """Why a later call cannot be made: one of its parameters is nowhere."""


def filled(first: Method, later: Method, declarations: Declarations) -> tuple[Filled, ...]:
    """Return where the parameters of a later call come from. Raise MissingValueError.

    A parameter of both calls has the value of the first; then comes a member of the answer by the same name, and for
    one parameter of the path the member `id` or `name`. `video_id` is the `id` of a video as well.
    """
    found: dict[Pointer, Filled] = {}
    for parameter in later.operation.parameters:
        origin = _same(parameter, first) or _member(parameter, first, declarations)
        if origin is not None:
            found[parameter.pointer] = origin
    missing = [each for each in later.operation.parameters if _is_missing(each, found, declarations)]
    if len(missing) == 1 and missing[0].location.value == "path":
        identity = next(_identities(first, declarations), None)
        if identity is not None:
            found[missing[0].pointer] = Filled(missing[0], ANSWER, (identity.name.wire,))
            missing = []
    if missing:
        raise MissingValueError(f"nothing of the call or of its answer is the parameter `{missing[0].name.wire}`")
    body = later.operation.body
    if body is not None and body.required:
        raise MissingValueError("it wants a body")
    return tuple(found[each.pointer] for each in later.operation.parameters if each.pointer in found)


def _same(parameter: Parameter, first: Method) -> Filled | None:
    for each in first.operation.parameters:
        if (each.location, each.name.wire) == (parameter.location, parameter.name.wire):
            return Filled(parameter, each.location.value, (each.name.wire,))
    return None


def _member(parameter: Parameter, first: Method, declarations: Declarations) -> Filled | None:
    """Return the member of the answer of a required parameter's name."""
    if not parameter.required or filled_in(parameter, declarations) is not None:
        return None
    word = plain(parameter.name.wire)
    named = (field for field in _members(first, declarations) if plain(field.name.wire) == word)
    field = next(named, None)
    return Filled(parameter, ANSWER, (field.name.wire,)) if field is not None else None


def _is_missing(parameter: Parameter, found: dict[Pointer, Filled], declarations: Declarations) -> bool:
    is_wanted = parameter.required and filled_in(parameter, declarations) is None
    return is_wanted and parameter.pointer not in found


def _identities(first: Method, declarations: Declarations) -> Iterator[Field]:
    for word in _IDS:
        yield from (field for field in _members(first, declarations) if field.name.wire == word)


def _members(first: Method, declarations: Declarations) -> tuple[Field, ...]:
    answer = answer_of(first)
    declaration = object_of(answer, declarations) if answer is not None else None
    return declaration.fields if declaration is not None else ()
