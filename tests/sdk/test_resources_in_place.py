"""A client in the place of a published SDK: what users and their tests do with its errors and its options."""

from __future__ import annotations

import json
import pickle
from collections.abc import Callable, Iterator
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any
from unittest.mock import MagicMock, Mock

import httpx2
import pytest

from specloom import pipeline
from specloom.config import ArgumentConfig, ClientConfig, DefaultsConfig
from support.checkout import imported, write
from support.driver import TOKEN

TEXT = {"type": "string"}
ERROR = {
    "type": "object",
    "required": ["error"],
    "properties": {"error": {"type": "object", "properties": {"code": TEXT}}},
}
ANSWER = {
    "type": "object",
    "required": ["id", "choices", "model"],
    "properties": {
        "id": TEXT,
        "choices": {"type": "array", "items": {"type": "object", "properties": {"text": TEXT}}},
        "model": {"type": ["string", "null"]},
    },
}


def in_json(schema: dict[str, Any]) -> dict[str, Any]:
    return {"description": "", "content": {"application/json": {"schema": schema}}}


DOCUMENT = {
    "openapi": "3.1.0",
    "info": {"title": "In place", "version": "1"},
    "security": [{"key": []}],
    "paths": {
        "/chat/completions/{id}": {
            "parameters": [{"name": "id", "in": "path", "required": True, "schema": TEXT}],
            "get": {
                "responses": {
                    "200": in_json({"$ref": "#/components/schemas/Completion"}),
                    "400": in_json({"$ref": "#/components/schemas/Refusal"}),
                }
            },
        }
    },
    "components": {
        "securitySchemes": {"key": {"type": "http", "scheme": "bearer"}},
        "schemas": {"Completion": ANSWER, "Refusal": ERROR},
    },
}
ASKED = httpx2.Request("POST", "http://testserver/x?api_key=hidden-1", headers={"authorization": "Bearer hidden-2"})
SIGNING = "whsec-1234"
COMPLETION = {"id": "c1", "choices": [{"text": "hi"}]}
SLOW = httpx2.Response(429, request=ASKED, headers={"x-request-id": "r1", "retry-after": "3"}, json={"detail": "slow"})


@pytest.fixture(scope="module")
def acme(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    spec = tmp_path_factory.mktemp("document") / "spec.json"
    spec.write_text(json.dumps(DOCUMENT))
    config = ClientConfig(
        spec=str(spec),
        output=Path("unused"),
        package="inplace",
        layout="resources",
        target_options={"client_class": "Acme"},
        arguments=(ArgumentConfig(name="team", header="X-Team"), ArgumentConfig(name="signing_secret")),
        defaults=DefaultsConfig(error_body="error"),
    )
    folder = write(pipeline.run(config), tmp_path_factory.mktemp("inplace"))
    with imported(folder, "inplace") as package:
        yield package


# Errors


def test_an_error_is_made_of_a_response(acme: ModuleType) -> None:
    error = acme.RateLimitError("slow", response=SLOW, body={"code": "c", "param": "p", "type": "t"})
    assert (str(error), error.message, error.body) == ("slow", "slow", {"code": "c", "param": "p", "type": "t"})
    assert (error.code, error.param, error.type) == ("c", "p", "t")
    assert (error.status_code, error.request_id, error.headers["retry-after"]) == (429, "r1", "3")
    assert error.response is SLOW
    assert (error.request.method, error.request.url) == ("POST", "http://testserver/x?api_key=***")
    assert isinstance(error, acme.APIStatusError)
    assert isinstance(error, acme.AcmeError)


def test_a_response_that_knows_no_request_will_do(acme: ModuleType) -> None:
    error = acme.NotFoundError("no", response=httpx2.Response(404), body=None)
    assert (error.status_code, error.request, error.request_id, error.code) == (404, None, None, None)


@pytest.mark.parametrize("double", [Mock, MagicMock])
def test_doubles_of_responses_will_do(acme: ModuleType, double: Callable[..., Any]) -> None:
    error = acme.APIStatusError("no", response=double(status_code=418, headers={}), body=None)
    assert (error.status_code, str(error)) == (418, "no")
    assert str(acme.APIConnectionError(request=double())) == "Connection error."


def test_errors_without_a_response_are_made_of_a_request(acme: ModuleType) -> None:
    for late in (acme.APITimeoutError(ASKED), acme.APITimeoutError(request=ASKED)):
        assert (str(late), late.request.method, late.code) == ("Request timed out.", "POST", None)
        assert isinstance(late, acme.APIConnectionError)
    assert str(acme.APIConnectionError(request=ASKED)) == "Connection error."
    assert str(acme.APIConnectionError(message="gone", request=ASKED)) == "gone"
    error = acme.APIError("odd", ASKED, body={"code": "c"})
    assert (str(error), error.code, error.request.method) == ("odd", "c", "POST")
    assert str(acme.AcmeError("odd")) == "odd"


def test_an_answer_that_is_not_as_described_is_made_of_a_response(acme: ModuleType) -> None:
    error = acme.APIResponseValidationError(response=SLOW, body={"a": 1})
    assert (error.status_code, error.body, error.drift.status_code) == (429, {"a": 1}, 429)
    assert str(acme.APIResponseValidationError(SLOW, None, message="odd")) == "odd"


def test_an_error_of_ones_own_says_what_it_likes(acme: ModuleType) -> None:
    class Refused(acme.APIConnectionError):  # type: ignore[misc, name-defined]
        def __init__(self) -> None:
            self.status_code = 599
            super().__init__(message="refused", request=ASKED)

    error = Refused()
    error.code = "mine"
    assert (error.status_code, error.code, str(error)) == (599, "mine", "refused")


def test_errors_are_called_as_in_published_sdks(acme: ModuleType) -> None:
    def refuse(request: httpx2.Request) -> httpx2.Response:
        raise httpx2.ConnectError("no", request=request)

    with pytest.raises(acme.APIError) as failed:
        made(acme, refuse).chat.completions.retrieve("c1")
    assert f"{type(failed.value).__module__}.{type(failed.value).__name__}" == "inplace.APIConnectionError"
    assert acme.APIStatusError.__qualname__ == "APIStatusError"


def test_errors_that_tests_made_can_be_pickled_without_secrets(acme: ModuleType) -> None:
    error = acme.RateLimitError("slow", response=SLOW, body=None)
    pickled = pickle.dumps(error)
    again = pickle.loads(pickled)  # noqa: S301  # our own
    assert (str(again), again.status_code, again.response.json()) == ("slow", 429, {"detail": "slow"})
    assert again.response.request.method == "POST"
    assert b"hidden" not in pickled


def test_the_response_of_an_error_knows_its_request(acme: ModuleType) -> None:
    with pytest.raises(acme.NotFoundError) as failed:
        made(acme, lambda _: httpx2.Response(404)).chat.completions.retrieve("c1")
    assert failed.value.response.request == failed.value.request
    assert failed.value.request.headers["authorization"] == "***"


# The client


def test_the_options_of_a_client_can_be_read(acme: ModuleType) -> None:
    client = made(acme, answered, team="red", signing_secret=SIGNING, default_headers={"X-A": "1"})
    assert (client.access_token, client.team, client.signing_secret) == (TOKEN, "red", SIGNING)
    assert (client.base_url, client.base_url.host) == ("http://testserver/", "testserver")
    assert client.auth_headers["Authorization"] == f"Bearer {TOKEN}"
    assert client.default_headers["X-A"] == "1"
    assert client.default_headers["x-team"] == "red"
    assert client.default_headers["Authorization"] == f"Bearer {TOKEN}"
    assert not client.is_closed()
    client.close()
    assert client.is_closed()


def test_a_credential_that_a_function_returns_is_not_asked_for(acme: ModuleType) -> None:
    client = made(acme, answered, access_token=lambda: TOKEN)
    assert (client.access_token, dict(client.auth_headers)) == ("", {})


def test_no_secret_is_shown_or_pickled(acme: ModuleType) -> None:
    client = made(acme, answered, signing_secret=SIGNING)
    for shown in (client, client.auth_headers, client.default_headers):
        assert TOKEN not in repr(shown)
        assert SIGNING not in repr(shown)
        with pytest.raises(TypeError):
            pickle.dumps(shown)


def test_what_is_set_holds_for_the_next_call(acme: ModuleType) -> None:
    seen: list[httpx2.Request] = []
    client = made(acme, lambda request: (seen.append(request), httpx2.Response(500))[1])
    completions = client.chat.completions
    client.access_token, client.team, client.base_url, client.timeout = "other-token", "blue", "http://other/v2", 7
    client.max_retries = 2
    with pytest.raises(acme.InternalServerError):
        completions.retrieve("c1", request_options={"retry": acme.RetryPolicy(first_wait=0.001)})
    assert len(seen) == 3
    assert (seen[0].headers["authorization"], seen[0].headers["x-team"]) == ("Bearer other-token", "blue")
    assert str(seen[0].url).startswith("http://other/v2/")
    assert seen[0].extensions["timeout"]["read"] == 7
    client.team = None
    with pytest.raises(acme.InternalServerError):
        client.copy(max_retries=0).chat.completions.retrieve("c1")
    assert "x-team" not in seen[-1].headers
    client.access_token = None
    assert client.access_token is None
    with pytest.raises(acme.MissingCredentialsError):
        completions.retrieve("c1")


def test_copies(acme: ModuleType) -> None:
    seen: list[httpx2.Request] = []
    client = made(
        acme,
        lambda request: (seen.append(request), answered(request))[1],
        team="red",
        default_headers={"X-A": "1"},
        default_query={"a": "1"},
    )
    more = client.with_options(default_headers={"X-B": "2"}, default_query={"b": "2"})
    only = client.copy(set_default_headers={"X-C": "3"}, set_default_query={"c": "3"})
    for each in (more, only, client):
        each.chat.completions.retrieve("c1")
    sent = [({*request.headers} & {"x-a", "x-b", "x-c", "x-team"}, dict(request.url.params)) for request in seen]
    assert sent == [
        ({"x-a", "x-b", "x-team"}, {"a": "1", "b": "2"}),
        ({"x-c", "x-team"}, {"c": "3"}),
        ({"x-a", "x-team"}, {"a": "1"}),
    ]


def test_a_copy_keeps_what_is_not_said(acme: ModuleType) -> None:
    client = made(acme, answered, team="red", max_retries=5, timeout=9)
    copy = client.copy(max_retries=acme.not_given, timeout=acme.NOT_GIVEN, base_url=None, access_token=None, team=None)
    assert (copy.max_retries, copy.timeout, copy.base_url) == (5, client.timeout, "http://testserver/")
    assert (copy.access_token, copy.team, type(copy)) == (TOKEN, "red", acme.Acme)
    other = client.copy(access_token=TOKEN[::-1], team="blue", _extra_kwargs={"strict": True})
    assert (other.access_token, other.team, other.strict) == (TOKEN[::-1], "blue", True)
    assert (client.access_token, client.team, client.strict) == (TOKEN, "red", False)


def test_urls_and_timeouts_of_httpx2_are_taken(acme: ModuleType) -> None:
    timeout = httpx2.Timeout(30, read=5)
    client = made(acme, answered, base_url=httpx2.URL("http://u/v1"), timeout=timeout)
    assert (client.base_url, client.timeout) == ("http://u/v1/", timeout)
    assert client.copy(base_url=httpx2.URL("http://w")).base_url == "http://w/"


# Models


def test_a_model_is_dumped_as_is_asked(acme: ModuleType) -> None:
    completion = made(acme, answered).chat.completions.retrieve("c1")
    assert completion._request_id == "r7"
    assert (
        completion.to_dict(use_api_names=False, exclude_unset=True, exclude_defaults=False, warnings=True) == COMPLETION
    )
    assert completion.to_json() == json.dumps(COMPLETION, indent=2)
    assert completion.to_json(indent=None) == json.dumps(COMPLETION, separators=(",", ":"))
    assert "model" in completion.to_dict(exclude_unset=False)
    assert "model" not in completion.to_dict(exclude_unset=False, exclude_none=True)


def test_a_model_is_constructed_of_anything(acme: ModuleType, caplog: pytest.LogCaptureFixture) -> None:
    kind = acme.types.chat.Completion
    for made_so in (kind.construct, kind.model_construct):
        completion = made_so(id=5, choices=[{"text": "hi"}], odd={"a": 1})
        assert (completion.id, completion.choices[0].text, completion.model) == (5, "hi", None)
        assert (completion.model_extra, completion.model_fields_set) == ({"odd": {"a": 1}}, {"id", "choices"})
        assert isinstance(completion.choices[0], acme.BaseModel)
    assert kind.construct({"id"}, id="c1").model_fields_set == {"id"}
    assert kind.construct(id=object()).choices is None
    value = import_module("inplace._models").construct_type(value=[COMPLETION], type_=list[kind])
    assert value == [kind(**COMPLETION, model=None)]
    assert not caplog.records


def test_what_may_be_null_need_not_be_given_where_it_is_only_received(acme: ModuleType) -> None:
    assert acme.types.chat.Completion(id="c1", choices=[]).model is None


def test_errors_have_their_body_plain(acme: ModuleType) -> None:
    def refuse(_: httpx2.Request) -> httpx2.Response:
        return httpx2.Response(400, json={"error": {"message": "no", "code": "c"}})

    with pytest.raises(acme.BadRequestError) as failed:
        made(acme, refuse).chat.completions.retrieve("c1")
    assert (failed.value.body, failed.value.code) == ({"message": "no", "code": "c"}, "c")


def test_options_of_requests_of_ones_own_are_made_by_a_function(acme: ModuleType) -> None:
    seen: list[httpx2.Request] = []
    make = import_module("inplace._base_client").make_request_options
    client = made(acme, lambda request: (seen.append(request), answered(request))[1])
    options = make(
        query={"a": 1},
        extra_headers={"X-A": "1"},
        extra_query={"b": 2},
        extra_body={"c": 3},
        timeout=4,
        idempotency_key="k",
    )
    assert client.post("/mine", cast_to=acme.types.chat.Completion, body={"d": 4}, options=options).id == "c1"
    assert (str(seen[0].url), json.loads(seen[0].content)) == ("http://testserver/mine?a=1&b=2", {"c": 3, "d": 4})
    assert (seen[0].headers["x-a"], seen[0].extensions["timeout"]["read"]) == ("1", 4)
    assert make() == {}
    assert make(timeout=None) == {"timeout": None}


def answered(_: httpx2.Request) -> httpx2.Response:
    return httpx2.Response(200, json=COMPLETION, headers={"x-request-id": "r7"})


def made(acme: ModuleType, answer: Any, **options: Any) -> Any:
    http = httpx2.Client(transport=httpx2.MockTransport(answer))
    usual = {"access_token": TOKEN, "base_url": "http://testserver", "max_retries": 0}
    return acme.Acme(http_client=http, **{**usual, **options})
