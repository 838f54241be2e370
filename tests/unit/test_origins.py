"""Names from origins: what each step says, which of several origins has the name, and what is reached by what."""

from __future__ import annotations

from typing import Any

import pytest

from specloom.ir.origins import Origin, Step, StepKind
from specloom.lower.origins import Use, component_use, resolve_origins, use_by_place
from specloom.naming import order, spell
from support import tiny

PET, CREATE = Step(StepKind.COMPONENT, "pet"), Step(StepKind.OPERATION, "createPet")
RESPONSE, OWNER = Step(StepKind.RESPONSE), Step(StepKind.FIELD, "owner")


@pytest.mark.parametrize(
    ("steps", "name"),
    [
        ([], "Pet"),
        ([(StepKind.FIELD, "home_address")], "PetHomeAddress"),
        ([(StepKind.FIELD, "pet")], "PetPet"),
        ([(StepKind.PARAMETER, "pet")], "Pet"),
        ([(StepKind.PARAMETER, "pet_sort")], "PetSort"),
        ([(StepKind.REQUEST, "")], "PetRequest"),
        ([(StepKind.RESPONSE, "")], "PetResponse"),
        ([(StepKind.RESPONSE, "4xx")], "PetResponse4XX"),
        ([(StepKind.RESPONSE, "default")], "PetResponseDefault"),
        ([(StepKind.RESPONSE, ""), (StepKind.HEADERS, "")], "PetResponseHeaders"),
        ([(StepKind.HEADER, "X-Rate")], "PetXRate"),
        ([(StepKind.ITEM, "")], "PetItem"),
        ([(StepKind.ITEM, "2")], "PetItem2"),
        ([(StepKind.VALUE, "")], "PetValue"),
        ([(StepKind.BRANCH, "black cat")], "PetBlackCat"),
        ([(StepKind.BRANCH, "pet cat")], "PetCat"),
        ([(StepKind.KIND, "text list")], "PetTextList"),
        ([(StepKind.HAVING, "iban")], "PetWithIban"),
        ([(StepKind.OPTION, "3")], "PetOption3"),
        ([(StepKind.FAMILY, "")], "AnyPet"),
        ([(StepKind.CALLBACK, "on-event")], "PetOnEvent"),
    ],
)
def test_what_a_step_says(steps: list[tuple[StepKind, str]], name: str) -> None:
    assert spell([(PET, *(Step(*step) for step in steps))]) == name


def test_the_shortest_origin_has_the_name() -> None:
    several: list[Origin] = [(CREATE, RESPONSE), (PET, OWNER), (Step(StepKind.OPERATION, "getAllPets"), RESPONSE)]
    assert spell(several) == spell(reversed(several)) == "PetOwner"
    assert min(several, key=order) == (PET, OWNER)
    assert spell([]) == ""


def test_what_holds_a_thing_is_what_it_is_reached_by() -> None:
    inner = Use("body", (OWNER,))
    origins = resolve_origins({"body": [Use(None, (CREATE, RESPONSE)), component_use("pet")], "inner": [inner]})
    assert origins == {"body": ((PET,), (CREATE, RESPONSE)), "inner": ((PET, OWNER), (CREATE, RESPONSE, OWNER))}


def test_what_holds_itself_has_an_end() -> None:
    origins = resolve_origins({"tree": [component_use("pet"), Use("tree", (OWNER,))], "leaf": [Use("tree", (OWNER,))]})
    assert origins == {"tree": ((PET,),), "leaf": ((PET, OWNER),)}
    both = resolve_origins({"a": [Use("b", (OWNER,)), component_use("pet")], "b": [Use("a", (OWNER,))]})
    assert both["b"][0] == (PET, OWNER)


def test_a_reference_alone_gives_the_name_of_the_place() -> None:
    only = Use(None, (CREATE,), only_names=True)
    assert resolve_origins({"a": [only, component_use("pet")], "b": [only]}) == {"a": ((PET,),), "b": ((CREATE,),)}


@pytest.mark.parametrize(
    ("ref", "words"),
    [
        ("#/components/schemas/Pet", ["Pet"]),
        ("#/components/schemas/Pet/properties/owner", ["Pet", "owner"]),
        ("#/components/responses/Gone/content/text~1plain/schema", ["Gone"]),
        ("#/paths/~1pets/get/responses/200/content/text~1plain/schema", ["get /pets", "response", "200"]),
        ("#/x-shared/Pet", ["Pet"]),
    ],
)
def test_the_words_of_a_place(ref: str, words: list[str]) -> None:
    pet = {"type": "object", "properties": {"owner": {"type": "object", "properties": {"a": {"type": "string"}}}}}
    plain: Any = {"description": "d", **tiny.media(pet, "text/plain")}
    document = tiny.build(
        tiny.document(
            paths={"/pets": {"get": {"responses": {"200": plain}}}},
            schemas={"Pet": pet, "Thing": {"$ref": ref}},
            components={"responses": {"Gone": plain}},
            **{"x-shared": {"Pet": pet}},
        )
    ).document
    thing = next(schema for schema in document.schemas if schema.name == "Thing")
    assert thing.ref is not None
    assert [step.word for step in use_by_place(thing.ref.target).steps] == words
