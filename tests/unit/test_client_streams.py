"""Which operations stream, what they give, and what of a body asks for it."""

from __future__ import annotations

from typing import Any

import pytest

from specloom.client.bodies import FieldsBody
from specloom.client.methods import Method, methods_of
from specloom.client.omissions import left_out
from specloom.client.results import Stream, Value
from support import tiny

EVENTS = "text/event-stream"
CHAT: dict[str, Any] = {
    "ChatRequest": {
        "type": "object",
        "required": ["text"],
        "properties": {"text": {"type": "string"}, "stream": {"type": "boolean"}},
    },
    "ChatResponse": {"type": "object", "properties": {"text": {"type": "string"}}},
    "ChatStreamResponse": {"type": "object", "properties": {"delta": {"type": "string"}}},
}


def chat(responses: Any = None, schemas: Any = None, **switch: Any) -> dict[str, Any]:
    """Return a document with one operation, whose body has a switch of this kind."""
    schemas = {**CHAT, **(schemas or {})}
    request = schemas["ChatRequest"]
    if switch:
        properties = {**request["properties"], "stream": switch}
        schemas["ChatRequest"] = {**request, "properties": properties}
    operation = {
        "operationId": "chat",
        "requestBody": tiny.media(tiny.ref("ChatRequest")),
        "responses": responses or tiny.answer(tiny.ref("ChatResponse")),
    }
    return tiny.document(paths={"/chat": {"post": operation}}, schemas=schemas)


def both(item: Any = None) -> dict[str, Any]:
    item = {"schema": item or tiny.ref("ChatStreamResponse")}
    content = {"application/json": {"schema": tiny.ref("ChatResponse")}, EVENTS: item}
    return {"200": {"description": "OK", "content": content}}


def methods(document: dict[str, Any], **options: Any) -> dict[str, Method]:
    api = tiny.api_of(document, **options)
    declarations = {each.id: each for each in api.declarations}
    return {" ".join(each.variant.words) if each.variant else "": each for each in methods_of(api, declarations)}


def codes(document: dict[str, Any], **options: Any) -> list[str]:
    api = tiny.api_of(document, **options)
    declarations = {each.id: each for each in api.declarations}
    said = [*tiny.build(document, **options).diagnostics, *left_out(api, declarations)]
    return [each.code for each in said if "stream" in each.code]


def test_a_stream_beside_an_answer_is_a_method_of_its_own() -> None:
    plain, stream = methods(chat(both())).values()
    assert isinstance(plain.result, Value)
    assert isinstance(stream.result, Stream)
    assert stream.variant is not None
    assert stream.variant.words == ("stream",)
    assert (plain.stream_key, stream.stream_key) == (stream.key, "")
    for method in (plain, stream):
        assert isinstance(method.body, FieldsBody)
        assert [field.name.wire for field in method.body.fields] == ["text"]
        assert method.switch is not None
        assert method.switch.member == "stream"
    assert codes(chat(both())) == []


@pytest.mark.parametrize("media_type", [EVENTS, "application/x-ndjson", "application/jsonl", "application/json-seq"])
def test_a_stream_and_nothing_else_is_the_method(media_type: str) -> None:
    responses = {**tiny.answer(tiny.ref("ChatStreamResponse"), media_type), **tiny.OK}
    [method] = methods(chat(responses)).values()
    assert isinstance(method.result, Stream)
    assert method.variant is None
    assert method.switch is not None
    assert codes(chat(responses)) == []


@pytest.mark.parametrize(
    ("switch", "says_no"),
    [
        ({"type": "boolean"}, False),
        ({"type": ["boolean", "null"]}, False),
        ({"type": "boolean", "default": False}, False),
        ({"type": "boolean", "default": True}, True),
    ],
)
def test_a_server_that_streams_by_itself_is_told_not_to(switch: Any, says_no: object) -> None:
    plain = methods(chat(both(), **switch))[""]
    assert plain.switch is not None
    assert plain.switch.says_no is says_no


def test_what_is_no_boolean_is_an_argument_like_any_other() -> None:
    plain, stream = methods(chat(both(), type="string")).values()
    assert plain.switch is stream.switch is None
    assert isinstance(plain.body, FieldsBody)
    assert len(plain.body.fields) == 2


def test_a_list_at_once_and_the_same_as_a_stream_are_two_methods() -> None:
    schema = tiny.ref("ChatResponse")
    content = {"application/json": {"schema": {"type": "array", "items": schema}}, EVENTS: {"schema": schema}}
    found = methods(chat({"200": {"description": "OK", "content": content}}))
    assert [type(method.result) for method in found.values()] == [Value, Stream]


def test_the_second_stream_says_what_it_is() -> None:
    responses = both()
    responses["200"]["content"]["application/x-ndjson"] = {"schema": tiny.ref("ChatResponse")}
    assert list(methods(chat(responses))) == ["", "stream", "as ndjson"]


def test_a_stream_that_only_a_name_tells_of() -> None:
    found = methods(chat())
    result = found["stream"].result
    assert isinstance(result, Stream)
    assert result.content.item_type is not None
    assert getattr(result.content.item_type, "id", "").endswith("ChatStreamResponse")
    assert codes(chat()) == ["stream-recognised"]


@pytest.mark.parametrize("others", [{"ChatChunk": {"type": "object"}}, {"ChatStreamResponse": None}])
def test_names_that_tell_nothing_for_sure(others: Any) -> None:
    document = chat(schemas=others)
    schemas = document["components"]["schemas"]
    document["components"]["schemas"] = {name: schema for name, schema in schemas.items() if schema is not None}
    assert list(methods(document)) == [""]
    assert codes(document) == ["stream-untyped"]
    body = methods(document)[""].body
    assert isinstance(body, FieldsBody)
    assert len(body.fields) == 2


def test_the_configuration_has_the_last_word() -> None:
    event = {"RunEvent": {"type": "object", "properties": {"id": {"type": "string"}}}}
    result = methods(chat(schemas=event), streams={"chat": "RunEvent"})["stream"].result
    assert isinstance(result, Stream)
    assert getattr(result.content.item_type, "id", "").endswith("RunEvent")
    assert list(methods(chat(), streams={"POST /chat": "none"})) == [""]
    assert codes(chat(), streams={"chat": "RunEven"}) == ["stream-unmatched", "stream-untyped"]
    assert codes(chat(), streams={"chatt": "ChatResponse"}) == ["stream-unmatched", "stream-recognised"]


def test_a_stream_under_one_of_several_statuses_is_a_list() -> None:
    responses = {
        **tiny.answer(tiny.ref("ChatStreamResponse"), EVENTS),
        "202": {"description": "later", **tiny.media(tiny.ref("ChatResponse"))},
    }
    assert codes(chat(responses)) == ["event-stream"]


def test_names_of_methods_do_not_clash() -> None:
    document = chat(both())
    document["paths"]["/other"] = {"post": {"operationId": "chatStream", "tags": [], "responses": tiny.OK}}
    document["paths"]["/chat"]["post"]["tags"] = document["paths"]["/other"]["post"]["tags"] = ["talks"]
    text = tiny.text(tiny.generate(document, package="talks"), "talks/apis/talks_api.py")
    assert "def chat_stream(" in text
    assert "def chat_stream2(" in text
    assert 'StreamSwitch("stream", method="chat_stream2")' in text
