"""What the models that resources name are called in a client, where several resources may use one name."""

from __future__ import annotations

from collections.abc import Iterator

from specloom.ir.api import Api
from specloom.ir.surface import NamedModel, ResourcePath
from specloom.naming import capitalised, class_spelling, singular


def model_names(api: Api) -> dict[str, tuple[str, NamedModel]]:
    """Return what the class of a schema is called, and the name that says so, by the pointer of the schema.

    A name belongs to the schema that the document calls so, else to the first that a resource calls so; the others
    begin with what their resource is below: `ThreadMessage` of `beta.threads.messages`.
    """
    models = api.surface.models if api.surface is not None else ()
    first: dict[str, NamedModel] = {}
    for model in sorted(models, key=lambda each: len(each.resource)):
        first.setdefault(model.schema, model)
    own = {
        f"#{each.pointer.fragment}": class_spelling(each.origins[0][-1].word)
        for each in api.declarations
        if each.component
    }
    # A component that no resource names keeps the name that the document gives to it.
    taken = {name.casefold() for schema, name in own.items() if schema not in first}
    named: dict[str, tuple[str, NamedModel]] = {}
    for schema, model in sorted(first.items(), key=lambda each: own.get(each[0]) != each[1].name):
        name = next(each for each in _candidates(model) if each.casefold() not in taken)
        taken.add(name.casefold())
        named[schema] = (name, model)
    return named


def _candidates(model: NamedModel) -> Iterator[str]:
    """Yield what a model may be called, the best first."""
    yield model.name
    outer: ResourcePath = model.resource[:-1]
    for count in range(1, len(outer) + 1):
        yield "".join(capitalised(singular(each)) for each in outer[-count:]) + model.name
    yield f"{model.name}Model"
    number = 2
    while True:
        yield f"{model.name}{number}"
        number += 1
