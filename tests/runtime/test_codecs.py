"""Bodies in every notation: the media type that came decides among what the document allows."""

from __future__ import annotations

from typing import Any, get_args

import httpx2
import pytest
from shop._runtime.arguments import Arguments
from shop._runtime.codecs.table import CODECS
from shop._runtime.contents import Content, Kind, empty, json, text, xml
from shop._runtime.operation import Operation, text_body

from .conftest import lazy


def test_the_table_has_each_kind() -> None:
    assert tuple(CODECS) == get_args(Kind)


@pytest.mark.parametrize(
    ("media_type", "sent"),
    [
        ("text/plain", "text/plain; charset=utf-8"),
        ("text/csv; header=present", "text/csv; header=present; charset=utf-8"),
        ("text/html; charset=latin-1", "text/html; charset=latin-1"),
        ("Text/XML", "Text/XML; charset=utf-8"),
        ("application/xml", "application/xml"),
        ("application/jsonl", "application/jsonl"),
        ("application/yaml", "application/yaml"),
        ("image/svg+xml", "image/svg+xml"),
    ],
)
def test_only_text_has_a_charset(make: Any, media_type: str, sent: str) -> None:
    client, server = make(httpx2.Response(204))
    operation: Operation[None] = Operation("t", "POST", "/t", body=text_body(media_type), responses={"204": empty()})
    client.call_operation(operation, Arguments(body="x"))
    assert server.last.headers["content-type"] == sent
    assert server.last.content == b"x"


@pytest.mark.parametrize(
    ("described", "media_type", "content", "expected"),
    [
        (text(media_type="*/*"), "application/json", b'"a b"', "a b"),
        (text(media_type="*/*"), "application/hal+json; charset=utf-8", b' "\\u00e9"\n', "\u00e9"),
        (text(media_type="*/*"), "application/json", b"a b", "a b"),
        (text(media_type="*/*"), "application/json", b'{"a": 1}', '{"a": 1}'),
        (text(media_type="*/*"), "text/plain", b'"a b"', '"a b"'),
        (text(media_type="*/*"), "", b'"a b"', '"a b"'),
        (text(), "application/json", b'"a b"', '"a b"'),
        (json(lazy("int"), media_type="*/*"), "text/plain", b"5", 5),
        (json(lazy("Literal['on', 'off']"), media_type="*/*"), "text/plain", b"on", "on"),
        (json(lazy("IsoDate | None"), media_type="text/*"), "text/plain", b"2026-11-26", "2026-11-26"),
        (json(lazy("str"), others={"text/plain": text()}), "text/plain; charset=utf-8", b"hello", "hello"),
        (json(lazy("str"), others={"text/plain": text()}), "application/json", b'"hello"', "hello"),
        (json(lazy("int"), others={"application/xml": xml(lazy("int"))}), "application/xml", b"<n>5</n>", 5),
        (json(lazy("int"), others={"application/xml": xml(lazy("int"))}), "text/xml", b"<n>5</n>", 5),
    ],
)
def test_what_came_decides(make: Any, described: Content, media_type: str, content: bytes, expected: object) -> None:
    headers = {"content-type": media_type} if media_type else {}
    client, _ = make(httpx2.Response(200, content=content, headers=headers), strict=True)
    operation: Operation[Any] = Operation("t", "GET", "/t", responses={"200": described})
    result = client.call_operation(operation)
    assert (result if isinstance(expected, int) else str(result)) == expected
