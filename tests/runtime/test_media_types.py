"""What a media type says, whatever its parameters and its case."""

from __future__ import annotations

import pytest
from shop._runtime.codecs.codec import Received
from shop._runtime.contents import Content
from shop._runtime.media_types import essence, is_json, is_xml
from shop._runtime.webhooks import read_payload

from .conftest import lazy


@pytest.mark.parametrize("written", ["text/xml", "Text/XML", " text/xml ; charset=utf-8", 'text/xml;a="b;c"'])
def test_the_essence_is_without_parameters_and_case(written: str) -> None:
    assert essence(written) == "text/xml"


@pytest.mark.parametrize(
    ("media_type", "kind"),
    [
        ("application/xml", "xml"),
        ("text/XML; charset=utf-8", "xml"),
        ("application/problem+xml", "xml"),
        ("application/json", "json"),
        ("application/problem+JSON; a=b", "json"),
        ("text/html", ""),
        ("application/xmlish", ""),
        ("application/json-seq", ""),
        ("", ""),
    ],
)
def test_what_is_json_and_what_is_xml(media_type: str, kind: str) -> None:
    assert (is_json(media_type), is_xml(media_type)) == (kind == "json", kind == "xml")
    received = Received(b"", essence(media_type), None, strict=False)
    assert (received.is_json, received.is_xml) == (kind == "json", kind == "xml")


def test_every_place_knows_xml_by_all_its_names() -> None:
    described = Content("json", others={"application/xml": Content("xml")})
    for name in ("text/xml", "application/problem+xml"):
        assert described.sent_in(name).kind == "xml"
        assert Received(b"<a/>", name, None, strict=False).as_it_is == "<a/>"
        assert read_payload(lazy("int"), b"<a/>", {"Content-Type": f"{name.upper()}; a=b"}) == "<a/>"
