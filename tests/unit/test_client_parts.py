"""What must be said of the fields of a form, and of styles, is what their values do not say."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from specloom.client.parts import Part, parts_of
from specloom.client.styles import other_explode
from specloom.ir.api import Style
from support.models import api_of, declarations_of

TEXT, FILE, BYTES = (
    {"type": "string"},
    {"type": "string", "format": "binary"},
    {"type": "string", "contentEncoding": "base64"},
)
FORM, MULTIPART = "application/x-www-form-urlencoded", "multipart/form-data"


@pytest.mark.parametrize(
    ("media_type", "schema", "encoding", "told"),
    [
        (FORM, TEXT, {}, {}),
        (FORM, FILE, {"style": "form"}, {"file": True}),
        (FORM, TEXT, {"style": "form", "explode": True}, {"style": Style.FORM}),
        (FORM, TEXT, {"style": "form", "explode": False}, {"style": Style.FORM, "explode": False}),
        (FORM, TEXT, {"contentType": "text/plain, application/json"}, {"media_type": "application/json"}),
        (FORM, TEXT, {"contentType": "text/plain"}, {}),
        (MULTIPART, TEXT, {"contentType": "text/plain"}, {"media_type": "text/plain"}),
        (MULTIPART, FILE, {}, {"file": True}),
        (MULTIPART, {"type": "array", "items": FILE}, {}, {"file": True, "many": True}),
        (MULTIPART, {"oneOf": [FILE, {"type": "integer"}]}, {}, {}),
        (MULTIPART, BYTES, {}, {"file": False}),
    ],
)
def test_a_part(tmp_path: Path, media_type: str, schema: Any, encoding: Any, told: dict[str, Any]) -> None:
    form = {"type": "object", "properties": {"field": schema}}
    content = {media_type: {"schema": form, "encoding": {"field": encoding}}}
    api = api_of(tmp_path, {"requestBody": {"content": content}})
    body = api.operations[0].body
    assert body is not None
    (part,) = parts_of(body.contents[0], declarations_of(api))
    assert part == Part("field", part.type, **told)


@pytest.mark.parametrize(
    ("style", "explode", "told"),
    [
        (Style.FORM, True, None),
        (Style.FORM, False, False),
        (Style.SIMPLE, True, True),
        (Style.DEEP_OBJECT, False, None),
        (Style.COOKIE, True, None),
        (Style.FORM, None, None),
    ],
)
def test_explode_is_told_where_the_style_does_not_say_it(
    style: Style, *, explode: bool | None, told: bool | None
) -> None:
    assert other_explode(style, explode=explode) is told
