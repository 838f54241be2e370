"""Constants are filled in and sent, whatever form a body is given in; what came from a server stays as it came."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path
from types import ModuleType
from typing import Any

import httpx2
import pytest

from support.checkout import generated, imported, write
from support.driver import Driver, driving

COLOR = {"hex": "#fff"}
WHOLE_COLOR = {"hex": "#fff", "model": "rgb"}


@pytest.fixture(scope="module")
def shapes(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    spec = Path(__file__).with_name("shapes.yaml")
    with imported(write(generated(spec, "shapes"), tmp_path_factory.mktemp("shapes")), "shapes") as package:
        yield package


@pytest.fixture(params=["sync", "async"])
def drawer(request: pytest.FixtureRequest, shapes: ModuleType) -> Iterator[Driver]:
    with driving(shapes, request.param) as driver:
        driver.serve(httpx2.Response(204))
        yield driver


def sent(driver: Driver, method: str, **arguments: Any) -> Any:
    """Call a method; return the body that went out."""
    client = driver.client()
    driver.run(getattr(client.shapes, method)(**arguments))
    return json.loads(driver.server.requests[-1].body)


def drawn(driver: Driver, **fields: Any) -> Any:
    """Return what was sent of a drawing, besides its title."""
    body = sent(driver, "add_drawing", title="t", **fields)
    assert body.pop("title") == "t"
    return body


# In keyword form


def test_keywords(drawer: Driver) -> None:
    drawer.serve(httpx2.Response(200, json={"type": "circle", "r": 1}))
    assert sent(drawer, "add_circle", r=1) == {"type": "circle", "r": 1}
    assert sent(drawer, "add_circle", r=1, type="other") == {"type": "other", "r": 1}
    assert sent(drawer, "add_circle", r=1, type=drawer.package._runtime.omit.omit) == {"r": 1}


def test_a_const_with_an_equal_default_in_keywords(drawer: Driver) -> None:
    assert sent(drawer, "add_text", text="x") == {"type": "text", "text": "x"}


def test_a_model_as_arguments(drawer: Driver) -> None:
    m = drawer.package.models
    assert sent(drawer, "add_text", **m.Text(text="x").as_arguments()) == {"type": "text", "text": "x"}
    assert sent(drawer, "add_text", **m.Text.from_dict({"text": "x"}).as_arguments()) == {"type": "text", "text": "x"}


# As models


def test_models(drawer: Driver) -> None:
    m = drawer.package.models
    assert m.Circle(r=1).to_dict() == {"r": 1.0, "type": "circle"}
    assert m.Text(text="x").to_dict() == {"text": "x", "type": "text"}
    assert m.Square(side=1).to_dict() == {"side": 1.0, "type": "square"}
    assert m.Dog(bark="w").to_dict() == {"bark": "w", "petType": "dog"}
    assert m.Note(text="x").to_dict() == {"text": "x", "version": 2}
    assert m.Circle(r=1, type=drawer.package._runtime.omit.omit).to_dict() == {"r": 1.0}


def test_models_inside_others(drawer: Driver) -> None:
    m = drawer.package.models
    color = m.Color(hex="#fff")
    expected = {"shapes": [{"r": 1.0, "type": "circle", "color": WHOLE_COLOR}, {"side": 2.0, "type": "square"}]}
    shapes = [m.Circle(r=1, color=color), m.Square(side=2)]
    assert drawn(drawer, shapes=shapes) == expected
    assert m.Drawing(title="t", shapes=shapes).to_dict() == {"title": "t", **expected}
    assert drawn(drawer, colors=[color], by_name={"a": color}) == {
        "colors": [WHOLE_COLOR],
        "by-name": {"a": WHOLE_COLOR},
    }


def test_dicts_inside_models(drawer: Driver) -> None:
    m = drawer.package.models
    read = m.Color.from_dict(COLOR)
    drawing = m.Drawing(
        title="t", color=COLOR, colors=[COLOR, read], by_name={"a": COLOR}, shape=m.Circle(r=1, color=COLOR)
    )
    assert drawing.to_dict() == {
        "title": "t",
        "color": WHOLE_COLOR,
        "colors": [WHOLE_COLOR, COLOR],
        "by-name": {"a": WHOLE_COLOR},
        "shape": {"r": 1.0, "type": "circle", "color": WHOLE_COLOR},
    }


def test_what_a_server_sent_stays_as_it_came(drawer: Driver) -> None:
    drawer.serve(httpx2.Response(200, json={"r": 1, "color": COLOR}), httpx2.Response(204))
    circle = drawer.run(drawer.client().shapes.add_circle(r=1))
    assert circle.type == "circle"
    assert circle.model_fields_set == {"r", "color"}
    assert drawn(drawer, shape=circle) == {"shape": {"r": 1.0, "color": COLOR}}


# As dicts


def test_dicts(drawer: Driver) -> None:
    body = drawn(drawer, color=COLOR, maybe_color=COLOR, colors=[COLOR], by_name={"a": COLOR})
    assert body == {
        "color": WHOLE_COLOR,
        "maybe-color": WHOLE_COLOR,
        "colors": [WHOLE_COLOR],
        "by-name": {"a": WHOLE_COLOR},
    }
    assert drawn(drawer, maybe_color="#fff") == {"maybe-color": "#fff"}
    assert drawn(drawer, note={"text": "x"}) == {"note": {"text": "x", "version": 2}}
    assert drawn(drawer, dog={"bark": "w"}) == {"dog": {"bark": "w", "petType": "dog"}}


def test_the_tag_says_which_dict_it_is(drawer: Driver) -> None:
    shapes = [
        {"type": "circle", "r": 1, "color": COLOR},
        {"type": "square", "side": 2},
        {"type": "new", "color": COLOR},
    ]
    whole = [{"type": "circle", "r": 1, "color": WHOLE_COLOR}, *shapes[1:]]
    assert drawn(drawer, shapes=shapes) == {"shapes": whole}


def test_what_a_dict_must_have_says_which_it_is(drawer: Driver) -> None:
    assert drawn(drawer, either={"a": "x"}) == {"either": {"a": "x", "side": "left"}}


def test_nothing_is_guessed(drawer: Driver) -> None:
    assert drawn(drawer, shape={"side": 2}) == {"shape": {"side": 2}}
    assert drawn(drawer, shape={"r": 2, "color": COLOR}) == {"shape": {"r": 2, "color": WHOLE_COLOR}}
    assert drawn(drawer, either={"a": "x", "b": "y"}) == {"either": {"a": "x", "b": "y"}}
    assert drawn(drawer, pet={"name": "x"}) == {"pet": {"name": "x"}}


def test_a_constant_can_be_left_out_and_replaced(drawer: Driver) -> None:
    omit = drawer.package._runtime.omit.omit
    assert drawn(drawer, color={"model": omit, **COLOR}) == {"color": COLOR}
    assert drawn(drawer, color={"model": "cmyk"}) == {"color": {"model": "cmyk"}}


def test_parameters(drawer: Driver) -> None:
    drawn(drawer, at={"x": 1})
    assert dict(drawer.server.requests[-1].url.params) == {"at[x]": "1", "at[unit]": "mm"}


# What people have


def test_days_and_moments(drawer: Driver) -> None:
    day, moment = date(2024, 1, 31), datetime(2024, 1, 31, 12, tzinfo=UTC)
    body = drawn(drawer, drawn=day, day=moment, since=day, until=moment)
    assert body == {"drawn": "2024-01-31T00:00:00Z", "day": "2024-01-31"}
    params = drawer.server.requests[-1].url.params
    assert dict(params) == {"since": "2024-01-31T00:00:00Z", "until": "2024-01-31"}
    assert drawn(drawer, drawn=moment, day=day) == {"drawn": "2024-01-31T12:00:00Z", "day": "2024-01-31"}
    assert drawn(drawer, drawn="yesterday", day="today") == {"drawn": "yesterday", "day": "today"}


@pytest.mark.parametrize(
    ("given", "text"),
    [
        (1, "1"),
        (0.1, "0.1"),
        (1e-7, "0.0000001"),
        ("1.50", "1.50"),
        (Decimal("2.50"), "2.50"),
        (10**20, "1" + "0" * 20),
    ],
)
def test_decimals_travel_as_text(drawer: Driver, given: Any, text: str) -> None:
    assert drawn(drawer, price=given, prices=[given]) == {"price": text, "prices": [text]}


def test_numbers_stay_numbers(drawer: Driver) -> None:
    assert drawn(drawer, size=1.5) == {"size": 1.5}


def test_what_only_one_branch_has_is_sure_where_the_branch_is_not(drawer: Driver) -> None:
    assert drawn(drawer, painted={"a": "x", "paint": COLOR}) == {"painted": {"a": "x", "paint": WHOLE_COLOR}}
    assert drawn(drawer, painted={"a": "x"}) == {"painted": {"a": "x"}}


def test_members_that_the_document_does_not_name_are_written_as_their_type_says(drawer: Driver) -> None:
    model = drawer.package.Color(hex="#000")
    body = sent(drawer, "add_legend", title="t", additional_properties={"sea": COLOR, "land": model})
    assert body == {"title": "t", "sea": WHOLE_COLOR, "land": {"model": "rgb", "hex": "#000"}}
    assert drawer.server.requests[-1].headers["x-legend"] == "plain"
    client = drawer.client()
    drawer.run(client.shapes.add_legend_form(additional_properties={"first": datetime(2020, 1, 2, 3, tzinfo=UTC)}))
    assert drawer.server.requests[-1].body == b"first=2020-01-02"


def test_a_text_for_a_list_is_one_item(drawer: Driver) -> None:
    drawn(drawer, tag="abc")
    assert drawer.server.requests[-1].url.params.multi_items() == [("tag", "abc")]


def test_modules_of_operations_load_without_pydantic(shapes: ModuleType) -> None:
    code = "import sys, shapes.apis.shapes_api; print('pydantic' in sys.modules)"
    folder = Path(str(shapes.__file__)).parents[1]
    done = subprocess.run([sys.executable, "-c", code], cwd=folder, capture_output=True, text=True, check=True)
    assert done.stdout == "False\n"
