"""What answers are called to which no resource gives a name: `GenerationListResponse` of `generations.list`."""

from __future__ import annotations

from collections.abc import Iterator

from specloom.client.media_types import gives_type
from specloom.client.results import Value
from specloom.ir.surface import ResourcePath
from specloom.ir.types import ArrayType, MapType, Reference, Type, UnionType
from specloom.ir.walk import without_null
from specloom.naming import capitalised, singular
from specloom.targets.python.layouts.groups import Member, walk
from specloom.targets.python.plan import Plan


def answer_names(plan: Plan) -> Iterator[tuple[ResourcePath, str, Type]]:
    """Yield the path of a resource, the name, and the type that is called so; a type of a single value has none."""
    if not plan.names_answers:
        return
    surface = plan.api.surface
    named = {model.schema for model in surface.models} if surface is not None else set()
    pointers = {each.id: f"#{each.pointer.fragment}" for each in plan.api.declarations}
    for group in walk(plan.layout.groups):
        for member in group.members:
            kind = _answer(plan, member)
            is_named = isinstance(kind, Reference) and pointers[kind.id] in named
            name = answer_name(group.path, member.name)
            if isinstance(kind, Reference | ArrayType | MapType | UnionType) and not is_named and name.isidentifier():
                yield group.path, name, kind


def _answer(plan: Plan, member: Member) -> Type | None:
    """Return the type of what a method answers, of several the first; None for what is no value.

    Of a list that is paged it is that of an item, and of an envelope that of the member that is given in its place.
    """
    method = member.method
    pages, unwrapped = plan.paging.methods.get(method.key), plan.unwrapped.get(method.key)
    contents = method.result.contents if isinstance(method.result, Value) and method.variant is None else ()
    if not contents or not gives_type(contents[0]):
        return None
    whole = pages.item if pages is not None else contents[0].type
    kind = whole if unwrapped is None else unwrapped.field.type
    return without_null(kind)


def answer_name(path: ResourcePath, method: str) -> str:
    """Return what the answer of a method is called."""
    of_resource = capitalised(singular(path[-1])) if path else ""
    return f"{of_resource}{capitalised(method)}Response"
