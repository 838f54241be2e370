"""The calls that the configuration wants to be shown."""

from __future__ import annotations

from collections.abc import Iterable

from specloom.client.results import Value
from specloom.ir.types import Type
from specloom.ir.walk import object_of
from specloom.render import Code, fill
from specloom.targets.python.calls.resources import Resource, walk
from specloom.targets.python.calls.signatures import MethodSignature
from specloom.targets.python.docs.samples import Samples
from specloom.targets.python.docs.statements import ExampleCall
from specloom.targets.python.plan import Plan


def given_call(plan: Plan, samples: Samples, resources: Iterable[Resource], role: str) -> ExampleCall | None:
    """Return the call that is wanted for something; None where none is, or its operation is none of that kind."""
    if role not in plan.examples:
        return None
    operation, example = plan.examples[role]
    for resource in walk(resources):
        for call in resource.calls:
            if call.operation.id == operation.id and _is_for(role, call):
                shown = _shown(plan, call, example.shows)
                return ExampleCall(resource.names, call, samples.call(call), shown)
    return None


def _is_for(role: str, call: MethodSignature) -> bool:
    match role:
        case "pages":
            return call.pages is not None
        case "stream":
            return call.is_stream
        case "download":
            return call.is_download
        case "first":
            return call.method.variant is None
        case _:
            return True


def _shown(plan: Plan, call: MethodSignature, member: str | None) -> Code:
    """Return the way to a member of the result; nothing where the result has none of that name."""
    kinds: list[Type] = []
    if call.pages is not None:
        kinds = [call.pages.item]
    elif call.method.key in plan.unwrapped:
        kinds = [plan.unwrapped[call.method.key].field.type]
    elif isinstance(call.method.result, Value):
        kinds = [content.type for content in call.method.result.contents]
    way = Code("")
    for name in member.split(".") if member is not None else ():
        found = object_of(kinds[0], plan.declarations) if len(kinds) == 1 else None
        field = next((each for each in found.fields if each.name.wire == name), None) if found is not None else None
        if found is None or field is None:
            return Code("")
        way = fill("{}.{}", way, plan.names.fields[found.id][name])
        kinds = [field.type]
    return way
