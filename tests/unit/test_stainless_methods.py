"""What a configuration of Stainless says of methods, resources and words: skipped, deprecated, spelled, streamed."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from support.stainless import imported, ledger, place, run_with, told
from support.tiny import OK, answer, document, ref, text

ASKED = {"content": {"application/json": {"schema": {"type": "object", "properties": {"stream": {"type": "boolean"}}}}}}
SPEC = document(
    paths={
        "/files": {
            "get": {"responses": answer(ref("FileList"))},
            "post": {"requestBody": ASKED, "responses": answer(ref("FileList"))},
        },
        "/files/{id}": {
            "parameters": [{"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}],
            "get": {"responses": OK},
            "delete": {"responses": OK},
        },
    },
    schemas={"FileList": {"type": "object"}, "Piece": {"type": "object", "properties": {"text": {"type": "string"}}}},
)
METHODS: dict[str, Any] = {"list": "get /files", "create": "post /files", "retrieve": "get /files/{file_id}"}


def made(folder: Path, settings: dict[str, Any]) -> dict[str, str]:
    """Return what operations became."""
    found: dict[str, str] = ledger(run_with(folder, SPEC, settings))["operations"]
    return {key.removeprefix("#/paths/"): name for key, name in found.items()}


@pytest.mark.parametrize("said", [{"skip": True}, {"skip": ["python"]}, {"only": ["go"]}, {"only": [], "skip": ["go"]}])
def test_what_is_skipped_for_python(tmp_path: Path, said: dict[str, Any]) -> None:
    gone = {"endpoint": "delete /files/{file_id}", **said}
    resource = {"methods": {**METHODS, "delete": gone}}
    settings = {"resources": {"files": resource}}
    assert "~1files~1{id}/delete" not in made(tmp_path, settings)
    inner = {"methods": {"delete": "delete /files/{file_id}"}, **said}
    assert "~1files~1{id}/delete" not in made(tmp_path, {"resources": {"files": {"methods": METHODS}, "old": inner}})


@pytest.mark.parametrize("said", [{"skip": ["go"]}, {"only": ["python"]}, {"skip": False}])
def test_what_is_skipped_for_others(tmp_path: Path, said: dict[str, Any]) -> None:
    kept = {"endpoint": "delete /files/{file_id}", **said}
    found = made(tmp_path, {"resources": {"files": {"methods": {**METHODS, "drop": kept}}}})
    assert found["~1files~1{id}/delete"] == "files.drop"


def test_endpoints_that_are_left_out_on_purpose(tmp_path: Path) -> None:
    settings = {"resources": {"files": {"methods": METHODS}}}
    assert len(told(run_with(tmp_path, SPEC, settings), "resource-guessed")) == 1
    settings |= {"unspecified_endpoints": ["delete /files/{file_id}"]}
    result = run_with(tmp_path, SPEC, settings)
    assert not told(result, "resource-guessed")
    assert len(ledger(result)["operations"]) == 4


@pytest.mark.parametrize(
    "deprecated", ["Use find instead.", {"python": "Use find instead.", "go": "No."}, {"default": "Use find instead."}]
)
def test_what_is_deprecated(tmp_path: Path, deprecated: Any) -> None:
    methods = {**METHODS, "list": {"endpoint": "get /files", "deprecated": deprecated}}
    result = run_with(tmp_path, SPEC, {"resources": {"files": {"methods": methods}}})
    module = text(result, "t/resources/files.py")
    assert module.count('@deprecated("Use find instead.")') == 2
    assert "Deprecated. Use find instead." in module


def test_what_is_said_of_a_resource(tmp_path: Path) -> None:
    resource = {"description": "All that you store.", "methods": METHODS}
    assert '"""All that you store."""' in text(
        run_with(tmp_path, SPEC, {"resources": {"files": resource}}), "t/resources/files.py"
    )


def test_words_are_spelled_as_said(tmp_path: Path) -> None:
    settings = {
        "organization": {"name": "open-acme"},
        "custom_casings": {
            "acme": {"pascal": "ACMe"},
            "file_list": {"pascal": "FiLiSt"},
            "mbx": {"initialism": True},
            "api": {"initialism": False},
            "paypal": {"snake": "pay_pal"},
        },
        "resources": {
            "paypal": {"methods": METHODS, "models": {"file_list_api": "FileList", "mbx_piece": "Piece"}},
        },
    }
    result = run_with(tmp_path, SPEC, settings)
    assert "class OpenACMe(SyncAPIClient):" in text(result, "t/client.py")
    assert set(ledger(result)["schemas"].values()) >= {"FiLiStApi", "MBXPiece"}
    assert ledger(result)["operations"]["#/paths/~1files/get"] == "pay_pal.list"


def test_models_in_tables_and_under_other_names(tmp_path: Path) -> None:
    models = {"all": {"openapi_uri": "FileList"}, "every": {"type": "alias", "to": "all"}, "no": {"to": "x"}}
    result = run_with(tmp_path, SPEC, {"resources": {"files": {"methods": METHODS, "models": models}}})
    assert "All" in ledger(result)["schemas"].values()
    [wrong] = told(result, "stainless-value")
    assert "`no` must be a schema" in wrong.message


def test_streams(tmp_path: Path) -> None:
    said = {
        "endpoint": "post /files",
        "streaming": {"stream_event_model": "files.piece", "param_discriminator": "stream"},
    }
    settings = {
        "streaming": {"on_event": [{"data_starts_with": "[END]", "handle": "done"}, {"handle": "yield"}]},
        "resources": {"files": {"methods": {**METHODS, "create": said}, "models": {"piece": "Piece"}}},
    }
    result = run_with(tmp_path, SPEC, settings)
    assert not told(result, "stainless-value", "stainless-key", "stream-unmatched")
    module = text(result, "t/resources/files.py")
    assert "Stream[models.Piece]" in module
    assert "[END]" in module


def test_credentials_in_place_of_those_of_the_document(tmp_path: Path) -> None:
    settings = {
        "security": [{"Mine": []}],
        "security_schemes": {"Mine": {"type": "http", "scheme": "bearer"}},
        "resources": {"files": {"methods": METHODS}},
    }
    spec = {**SPEC, "security": [{"Old": []}]}
    spec["components"] = {**SPEC["components"], "securitySchemes": {"Old": {"type": "http", "scheme": "basic"}}}
    for each in (spec, SPEC):
        client = text(run_with(tmp_path, each, settings), "t/client.py")
        assert 'Bearer("Mine"' in client
        assert "Old" not in client


def test_a_license_that_is_none_costs_only_the_license(tmp_path: Path) -> None:
    settings = {"settings": {"license": "Our own"}, "organization": {"name": "acme"}}
    result = run_with(tmp_path, SPEC, {**settings, "resources": {"files": {"methods": METHODS}}})
    [found] = told(result, "stainless-value")
    assert "`license`" in found.message
    assert "class Acme(SyncAPIClient):" in text(result, "t/client.py")


def test_the_license(tmp_path: Path) -> None:
    for said in ("MIT", {"name": "MIT", "contents": "Do."}):
        result = run_with(tmp_path, SPEC, {"settings": {"license": said}, "resources": {"files": {"methods": METHODS}}})
        assert 'license = "MIT"' in text(result, "pyproject.toml")


STREAMED = {"endpoint": "get /files", "streaming": {"stream_event_model": "a"}}
CALLED = {
    **SPEC,
    "openapi": "3.1.0",
    "webhooks": {
        "done": {"post": {"requestBody": {"content": {"application/json": {"schema": ref("Piece")}}}, "responses": OK}}
    },
}


def test_a_method_that_reads_webhooks(tmp_path: Path) -> None:
    unwrap = {"unwrap": {"type": "webhook_unwrap", "discriminator": "type"}}
    resources = {
        "hooks": {"methods": unwrap},
        "files": {"methods": {**METHODS, "read": unwrap["unwrap"]}},
    }
    settings = {"targets": {"python": {"package_name": "acme_hooks"}}, "resources": resources}
    result = run_with(tmp_path, CALLED, settings)
    assert not told(result, "stainless-value", "stainless-key")
    with imported(tmp_path, result, "acme_hooks") as acme:
        client = acme.Client(base_url="https://a.test")
        for read in (client.hooks.unwrap, client.files.read, acme.AsyncClient(base_url="https://a.test").hooks.unwrap):
            assert read(b'{"text": "x"}', verify=False) == acme.models.Piece(text="x")
        with pytest.raises(acme.WebhookVerificationError):
            client.hooks.unwrap(b'{"text": "x"}', {}, key="whsec_c2VjcmV0")


@pytest.mark.parametrize(
    ("spec", "methods", "code"),
    [
        (SPEC, {"unwrap": {"type": "webhook_unwrap"}}, "stainless-value"),
        (CALLED, {"unwrap": {"type": "webhook_unwrap"}, "unwrap-": "get /files"}, "resource-conflict"),
    ],
)
def test_where_webhooks_cannot_be_read(
    tmp_path: Path, spec: dict[str, Any], methods: dict[str, Any], code: str
) -> None:
    result = run_with(tmp_path, spec, {"resources": {"files": {"methods": methods}}})
    assert place(told(result, code)[0]) == ("stainless.yml", 4)


WRONG: dict[str, tuple[dict[str, Any], str, int]] = {
    "`skip` must be true or false": ({"resources": {"files": {"skip": 1}}}, "stainless-value", 3),
    "`only` must be a list of texts": ({"resources": {"files": {"only": "python"}}}, "stainless-value", 3),
    "did you mean `paginated`?": (
        {"resources": {"files": {"methods": {"list": {"endpoint": "get /files", "paginate": True}}}}},
        "stainless-key",
        6,
    ),
    "`deprecated` must be a text": (
        {"resources": {"files": {"methods": {"list": {"endpoint": "get /files", "deprecated": 3}}}}},
        "stainless-value",
        6,
    ),
    "the way to a model": (
        {
            "resources": {
                "files": {"methods": {"list": {"endpoint": "get /files", "streaming": {"stream_event_model": "a"}}}}
            }
        },
        "stainless-value",
        7,
    ),
    "`unspecified_endpoints` must be a list of texts": ({"unspecified_endpoints": "get /files"}, "stainless-value", 1),
    "`on_event` must be a list of tables": ({"streaming": {"on_event": "done"}}, "stainless-value", 2),
    "`custom_casings` must be a table": ({"custom_casings": ["api"]}, "stainless-value", 1),
    "`security` must be a list": ({"security": "Key"}, "stainless-value", 1),
    "`security_schemes` must be a table": ({"security_schemes": ["Key"]}, "stainless-value", 1),
    "`transforms` must be a list": ({"openapi": {"transforms": {}}}, "stainless-value", 2),
    "`settings` must be a table": ({"settings": True}, "stainless-value", 1),
    "did you mean `license`?": ({"settings": {"licence": "MIT"}}, "stainless-key", 2),
}


@pytest.mark.parametrize("words", WRONG)
def test_what_is_wrong_is_told_with_its_line(tmp_path: Path, words: str) -> None:
    settings, code, line = WRONG[words]
    found = [each for each in told(run_with(tmp_path, SPEC, settings), code) if words in f"{each.message} {each.help}"]
    assert place(found[0]) == ("stainless.yml", line)
