"""XML, round trips: what is written is read again, whatever it is."""

from __future__ import annotations

import datetime as dt
import json
from typing import Any

import pytest
from shop._runtime.codecs.xml.parsing import NotXml, parse
from shop._runtime.codecs.xml.reading import value_of
from shop._runtime.codecs.xml.writing import written
from shop._runtime.xml_nodes import Xml

from .test_xml import ROOT, Item, Size

pytest.importorskip("hypothesis", reason="an environment that is older than these tests")

from hypothesis import given, settings
from hypothesis import strategies as st

texts = st.text(
    st.characters(codec="utf-8", exclude_categories=["Cc", "Cs", "Cn"]) | st.sampled_from("\t\n\r"), max_size=20
)
sizes = st.builds(
    lambda **given: Size(**{name: value for name, value in given.items() if value is not None}),
    unit=st.none() | texts,
    value=st.none() | st.floats(allow_nan=False, allow_infinity=False),
)


def items(inner: st.SearchStrategy[Item]) -> st.SearchStrategy[Item]:
    """Return items with these inside them."""
    fields: dict[str, st.SearchStrategy[Any]] = {
        "id": st.integers(),
        "name": texts,
        "on": st.booleans(),
        "color": st.sampled_from(["red", "green", "blue"]),
        "born": st.dates(min_value=dt.date(1000, 1, 1)),
        "seen": st.datetimes(min_value=dt.datetime(1000, 1, 1), timezones=st.just(dt.UTC)),  # noqa: DTZ001 - given one
        "data": st.binary(max_size=9),
        "size": sizes,
        "tags": st.lists(texts, min_size=1, max_size=4),
        "sizes": st.lists(sizes, max_size=3),
        "labels": st.dictionaries(st.from_regex(r"[a-z_][a-z0-9_.\-]{0,5}", fullmatch=True), texts, max_size=3),
        "child_item": inner,
    }
    return st.fixed_dictionaries({}, optional=fields).map(lambda given: Item(**given))


@settings(max_examples=200, deadline=None)
@given(st.recursive(items(st.builds(Item)), items, max_leaves=4))
def test_what_is_written_is_read_again(item: Item) -> None:
    value = json.loads(item.to_json())
    text = written(Item, value, ROOT)
    element = parse(text.encode(), None)
    assert value_of(Item, element, ROOT) == value


@settings(max_examples=100, deadline=None)
@given(texts)
def test_any_text_is_content_or_an_error(text: str) -> None:
    try:
        element = parse(text.encode(), None)
    except NotXml:
        return
    value_of(Item, element, Xml())
