"""Types are called after their places, or after what several places have in common; in no order of the document."""

from __future__ import annotations

import itertools
from typing import Any

import pytest

from specloom.diagnostics import Pointer
from specloom.files import check_path
from specloom.ir.origins import Origin, Step, StepKind
from specloom.ir.types import AnyDeclaration, Docs, Field, ObjectDeclaration, Presence, Scalar, ScalarKind
from specloom.ir.words import Name
from specloom.naming import split
from specloom.targets.name_overrides import NameOverrides
from specloom.targets.python.literals import Identifiers
from specloom.targets.python.spelling import attribute, file_stems
from specloom.targets.python.type_names import component_names, inline_names

NO_PINS = NameOverrides({})
TEXT = Scalar(ScalarKind.STRING)


def origin(owner: str, *fields: str, kind: StepKind = StepKind.COMPONENT) -> Origin:
    """Return an origin; a field in capitals is a kind of step."""
    steps = (Step(StepKind(field.lower())) if field.isupper() else Step(StepKind.FIELD, field) for field in fields)
    return (Step(kind, owner), *steps)


def inline(*origins: Origin, fields: str = "", **more: Any) -> AnyDeclaration:
    own = tuple(Field(Name(each, split(each)), TEXT, Presence.OPTIONAL, Pointer("a")) for each in fields.split())
    return ObjectDeclaration(
        id=repr(origins), pointer=Pointer("a"), origins=origins, component=False, fields=own, **more
    )


def component(name: str) -> AnyDeclaration:
    return ObjectDeclaration(id=name, pointer=Pointer("a"), origins=(origin(name),), fields=())


def named(*declarations: AnyDeclaration) -> list[str]:
    """Return the names of declarations, which are the same in every order."""
    results = []
    for order in itertools.islice(itertools.permutations(declarations), 6):
        classes = Identifiers()
        names = component_names(classes, order, NO_PINS)
        names |= inline_names(classes, order, NO_PINS)
        results.append([names[each.id] for each in declarations])
    assert all(result == results[0] for result in results)
    return [str(name) for name in results[0]]


def of_two(one: str, other: str, *fields: str, **more: Any) -> AnyDeclaration:
    return inline(origin(one, *fields), origin(other, *fields), **more)


@pytest.mark.parametrize(
    ("declaration", "name"),
    [
        (inline(origin("Order", "ship_to")), "OrderShipTo"),
        (of_two("Order", "Customer", "ship_to"), "ShipTo"),
        (of_two("OrderCreate", "OrderUpdate", "ship_to"), "OrderShipTo"),
        (of_two("FileShare", "Files", "share"), "FileShare"),
        (of_two("CreateOrderRequest", "CreateCustomerRequest", "ship_to"), "ShipTo"),
        (of_two("Response", "BetaResponse", "status"), "ResponseStatus"),
        (of_two("Order", "Customer", "places", "ITEM"), "PlacesItem"),
        (of_two("Order", "Customer", "ship_to", docs=Docs(title="Postal address")), "PostalAddress"),
        (of_two("Order", "Customer", "ship_to", docs=Docs(title="Where all that is ordered goes")), "ShipTo"),
        (inline(origin("Order", "ship_to"), origin("Customer", "home"), fields="b a c d"), "CustomerHome"),
        (of_two("createOrder", "replaceCustomer", "RESPONSE", fields="ok at"), "AtOkResponse"),
        (of_two("listSnapshots", "listFullSnapshots", "RESPONSE", fields="a"), "ListSnapshotsResponse"),
    ],
)
def test_a_name(declaration: AnyDeclaration, name: str) -> None:
    assert named(declaration) == [name]


def test_what_is_shared_gives_way_to_components_and_to_what_has_one_owner() -> None:
    assert named(of_two("Order", "Customer", "size"), component("Size")) == ["CustomerSize", "Size"]
    assert named(of_two("OrderNew", "OrderOld", "size"), inline(origin("Order", "size"))) == [
        "OrderNewSize",
        "OrderSize",
    ]


def test_of_two_that_would_be_alike_neither_has_the_name() -> None:
    assert named(of_two("A", "B", "size"), of_two("C", "D", "size")) == ["ASize", "CSize"]


def test_a_body_gives_way_to_the_component_of_its_name() -> None:
    body = inline((Step(StepKind.OPERATION, "indices"), Step(StepKind.REQUEST)))
    assert named(body, component("indices.Request")) == ["IndicesBody", "IndicesRequest"]


def test_components_that_would_be_alike_say_where_their_dots_are() -> None:
    assert named(component("indices.Request"), component("IndicesRequest")) == ["Indices_Request", "IndicesRequest"]
    assert named(component("api.indices.Request")) == ["ApiIndicesRequest"]


def test_the_middle_of_a_long_name_goes_first_and_comes_back_where_it_must_tell() -> None:
    def place(*middle: str) -> AnyDeclaration:
        return inline(origin("CreateConversationRequest", *middle, "ITEM", "configurationOfTools", "imageDetail"))

    [name] = named(place("messages", "contents"))
    assert name == "CreateConversationRequestMessagesContentsImageDetail"
    assert named(place("messages")) == ["CreateConversationRequestConfigurationOfToolsImageDetail"]
    assert named(place("messages"), place("contents")) == [
        "CreateConversationRequestMessagesImageDetail",
        "CreateConversationRequestContentsImageDetail",
    ]


def test_a_name_of_one_long_word_is_cut() -> None:
    assert named(inline(origin("a" * 70))) == ["A" + "a" * 55]


def test_the_stem_of_a_file_is_cut_at_words_and_hashed_only_where_nothing_tells() -> None:
    long, longest = "_".join(["abcdefghi"] * 12), "_".join(["abcdefghi"] * 16)
    assert file_stems("short") == ["short", "short"]
    assert file_stems(long) == [long[:99], long]
    assert file_stems(longest)[0] == long[:99]
    assert file_stems(longest)[1].startswith(longest[:140] + "_")
    for path in ("docs/models/{}.md", "tests/test_{}.py"):
        check_path(path.format(file_stems(longest)[1]))


@pytest.mark.parametrize(
    ("wire", "kind", "name"),
    [
        ("created<", Scalar(ScalarKind.DATE), "created_before"),
        ("created>", Scalar(ScalarKind.DATE_TIME), "created_after"),
        ("created>=", Scalar(ScalarKind.DATE), "created_gte"),
        ("StartTime<", TEXT, "start_time_before"),
        ("name<", TEXT, "name_lt"),
        ("time>", Scalar(ScalarKind.INTEGER), "time_gt"),
        ("filter[size<=]", TEXT, "filter_size_lte"),
        ("size!=", TEXT, "size_ne"),
        (">", TEXT, "gt"),
        ("map<string>", TEXT, "map_string"),
        ("a=b", TEXT, "a_b"),
    ],
)
def test_a_sign_of_comparison_is_a_word(wire: str, kind: Scalar, name: str) -> None:
    assert attribute(wire, kind) == name
