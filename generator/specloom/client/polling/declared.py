"""Long operations that the document declares: by Microsoft's extension, or in Google's form."""

from __future__ import annotations

from collections.abc import Mapping

from specloom.client.methods import Method
from specloom.client.polling.polling import ANSWER, Asked, Filled, Polling
from specloom.client.polling.states import answer_of
from specloom.client.results import Download, Stream
from specloom.ir.api import Location, Parameter
from specloom.ir.types import Reference, Scalar, ScalarKind
from specloom.ir.walk import Declarations, dereference, object_of

MICROSOFT_DONE = ("Succeeded",)
MICROSOFT_FAILED = ("Failed", "Canceled", "Cancelled")
GOOGLE = "google"


def declared(method: Method, methods: Mapping[str, Method], declarations: Declarations) -> Polling | None:
    """Return how to wait for what a method begins, as the document says; None where it says nothing."""
    if isinstance(method.result, Stream | Download):
        return None
    said = method.operation.long_running
    if said is not None:
        reason = f"`{said.source}` says so"
        states = (("status",), MICROSOFT_DONE, MICROSOFT_FAILED)
        return Polling(said.source, reason, None, *states, final=said.final, final_type=said.result)
    return _google(method, methods, declarations)


def _google(method: Method, methods: Mapping[str, Method], declarations: Declarations) -> Polling | None:
    """Return how to wait for an answer with `done` and `name`, where one operation gives it by that name."""
    kind = answer_of(method)
    if method.operation.method == "GET" or not _is_operation(kind, declarations):
        return None
    polls = [each for each in methods.values() if _gives(each, kind, declarations)]
    paths = {each.operation.path.partition("#")[0] for each in polls}
    if len(paths) != 1:  # with several, nobody knows which one knows of it
        return None
    [parameter] = [each for each in polls[0].operation.parameters if each.location is Location.PATH]
    return Polling(
        GOOGLE,
        "the answer has `done`, `name` and `error`, and one operation gives it by its name",
        Asked(polls[0], (Filled(parameter, ANSWER, ("name",), is_path=True),)),
        ("done",),
        ("true",),
        (),
        error=("error",),
        begins_so=True,
    )


def _is_operation(kind: object, declarations: Declarations) -> bool:
    declaration = object_of(kind, declarations) if isinstance(kind, Reference) else None
    fields = {field.name.wire: field.type for field in declaration.fields} if declaration is not None else {}
    wanted = {"done": ScalarKind.BOOLEAN, "name": ScalarKind.STRING}
    kinds = {name: dereference(fields[name], declarations) for name in wanted if name in fields}
    return "error" in fields and all(
        isinstance(each := kinds.get(name), Scalar) and each.kind is scalar for name, scalar in wanted.items()
    )


def _gives(method: Method, kind: object, declarations: Declarations) -> bool:
    """Whether a method gives such an answer by its name and nothing else."""
    wanted = [each for each in method.operation.parameters if each.required]
    return (
        method.operation.method == "GET"
        and answer_of(method) == kind
        and len(wanted) == 1
        and _is_name(wanted[0])
        and isinstance(each := dereference(wanted[0].type, declarations), Scalar)
        and each.kind is ScalarKind.STRING
    )


def _is_name(parameter: Parameter) -> bool:
    return parameter.location is Location.PATH and parameter.name.wire == "name"
