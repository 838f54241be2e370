"""What a server sends by itself: payloads in XML are text, in the types that are given for them, and that is said."""

from __future__ import annotations

from typing import Any

from support import tiny
from support.tiny import OK, answer, generate, media, ref, text

BOX = {"type": "object", "properties": {"size": {"type": "integer"}}}


def spec(payload: Any) -> dict[str, Any]:
    """Return a document that speaks XML, with a webhook and a callback of this payload."""
    sent = {"post": {"requestBody": payload, "responses": OK}}
    operation = {
        "operationId": "doIt",
        "responses": answer(ref("Box"), "application/xml"),
        "callbacks": {"told": {"/t": sent}},
    }
    return tiny.document(paths={"/a": {"get": operation}}, schemas={"Box": BOX}, webhooks={"made": sent})


def test_a_payload_in_xml_is_text() -> None:
    result = generate(spec(media(ref("Box"), "application/xml")))
    assert 'TypeAliasType("WebhookEvent", str)' in text(result, "package/models/webhook_event.py")
    assert ") -> str:" in text(result, "package/callbacks.py")
    assert "| `made` | `str` |" in text(result, "docs/webhooks.md")
    assert "-> models.Box:" in text(result, "package/apis/a_api.py")
    said = [str(each.pointer).removeprefix("<stdin>") for each in result.diagnostics if each.code == "body-unparsed"]
    at = "requestBody/content/application~1xml"
    assert said == [f"#/paths/~1a/get/callbacks/told/~1t/post/{at}", f"#/webhooks/made/post/{at}"]


def test_a_text_is_one_whatever_it_is_said_to_hold() -> None:
    result = generate(spec(media({"type": "integer"}, "text/plain")))
    assert 'TypeAliasType("WebhookEvent", str)' in text(result, "package/models/webhook_event.py")
    assert ") -> str:" in text(result, "package/callbacks.py")


def test_a_payload_in_json_has_its_type_beside_xml() -> None:
    contents = {"application/json": {"schema": ref("Box")}, "application/xml": {"schema": ref("Box")}}
    result = generate(spec({"content": contents}))
    assert "models.Box | str" in text(result, "package/models/webhook_event.py")


def test_a_gem_says_the_same_of_a_body_that_nothing_parses() -> None:
    result = generate(spec(media(ref("Box"), "application/xml")), target="ruby")
    said = {(each.code, "/post" in str(each.pointer)) for each in result.diagnostics}
    assert said == {("body-unparsed", True)}
