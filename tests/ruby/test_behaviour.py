"""The gem at work: the seed's own examples, retries, errors, secrets, limits, models."""

from __future__ import annotations

import re
import time
from pathlib import Path

import pytest
from loopback import Answer, Loopback
from programs import JSON, configured
from rubyside import gem, result, run

from support.checkout import SHARED, shared

PNG = b"\x89PNG\r\n\x1a\n\x00"


# The seed


def seed_examples() -> list[str]:
    """Return the runnable examples of the seed's page, each with the setup that it belongs to."""
    page = shared(SHARED / "seed/ImagesApi.md").read_text("utf-8")
    blocks = re.findall(r"```ruby\n(.*?)```", page, re.DOTALL)
    assert len(blocks) == 6
    return [blocks[0], blocks[2], blocks[4], blocks[0] + blocks[1], blocks[2] + blocks[3], blocks[4] + blocks[5]]


@pytest.mark.parametrize("index", range(6))
def test_the_examples_of_the_seed_run(server: Loopback, images_gem: Path, tmp_path: Path, index: int) -> None:
    otter = tmp_path / "otter.png"
    otter.write_bytes(PNG)
    program = seed_examples()[index].replace("/path/to/some/file", str(otter))
    said = run(program, images_gem, env={"OPENAPI_OPENAI_BASE_URL": server.base_url("s")})
    assert "#<OpenApiOpenAIClient::ImagesResponse created=1589478378" in said
    assert "https://img.example/1.png" in said
    assert "Error when calling" not in said
    seen = server.seen["s"][0]
    assert seen.header("authorization") == "Bearer YOUR_BEARER_TOKEN"
    if seen.path == "/images/generations":
        assert seen.body == b'{"prompt":"A cute baby sea otter"}'
    else:
        parts = seen.parts()
        assert [(part.filename, part.content_type, part.content) for part in parts if part.name == "image"] == [
            ("otter.png", "image/png", PNG)
        ]
        names = [part.name for part in parts]
        files = [name for name in names if name in {"image", "mask"}]
        assert names[-len(files) :] == files, "text parts come first"


def test_an_example_prints_the_error(server: Loopback, images_gem: Path) -> None:
    server.scripts["s"] = [Answer(401, b'{"error": {"message": "no such key"}}')]
    said = run(seed_examples()[0], images_gem, env={"OPENAPI_OPENAI_BASE_URL": server.base_url("s")})
    assert said == "Error when calling ImagesApi->create_image: Error code: 401 - no such key\n"


def test_the_readme_runs(server: Loopback, images_gem: Path) -> None:
    [program] = re.findall(r"```ruby\n(.*?)```", (images_gem / "README.md").read_text("utf-8"), re.DOTALL)
    said = run(program, images_gem, env={"OPENAPI_OPENAI_BASE_URL": server.base_url("s")})
    assert said.startswith("#<OpenApiOpenAIClient::ImagesResponse created=")
    assert server.only("s").path == "/images/generations"


# Retries and errors

WAITS = """
waits = []
seconds = 1000.0
timing = M::SdkRuntime::Timing.new(clock: -> { seconds }, now: -> { %s }, random: -> { 0.5 },
                                   sleep: ->(wait) { waits << wait; seconds += wait })
M::Configuration.default.timing = timing
"""


@pytest.mark.parametrize(
    ("headers", "waits"),
    [
        ({}, [0.4375, 0.875]),
        ({"retry-after-ms": "1500"}, [1.5, 1.5]),
        ({"retry-after": "0"}, [0.4375, 0.875]),
        ({"retry-after": "2.5"}, [2.5, 2.5]),
        ({"retry-after": "120"}, [120.0, 120.0]),
        ({"retry-after": "1e9"}, []),
        ({"retry-after": "nan"}, [0.4375, 0.875]),
        ({"retry-after": "soon"}, [0.4375, 0.875]),
        ({"retry-after": "Sat, 21 Nov 2026 10:00:07 GMT"}, [7.0, 7.0]),
        ({"retry-after-ms": "3000", "retry-after": "9"}, [3.0, 3.0]),
        ({"x-should-retry": "false"}, []),
    ],
    ids=str,
)
def test_the_wait_before_a_retry(
    server: Loopback, images_gem: Path, headers: dict[str, str], waits: list[float]
) -> None:
    server.scripts["s"] = [Answer(429, b"{}", (*JSON, *headers.items()))]
    program = f"""
    {configured(server)}{WAITS % "1795255200.0"}
    error = failing {{ API.create_image({{ prompt: 'x' }}) }}
    puts JSON.generate([error.code, waits])
    """
    assert result(program, images_gem) == [429, waits]
    assert len(server.seen["s"]) == len(waits) + 1


def test_what_is_sent_again_and_what_is_not(server: Loopback, images_gem: Path) -> None:
    for status in (400, 401, 403, 404, 408, 409, 422, 429, 500, 503):
        server.scripts[str(status)] = [Answer(status, b"{}", (*JSON, ("x-request-id", "r1")))]
    server.scripts["yes"] = [Answer(400, b"{}", (*JSON, ("x-should-retry", "true")))]
    server.scripts["drop"] = [Answer(drop=True)]
    program = f"""
    {configured(server)}{WAITS % "0.0"}
    puts JSON.generate(%w[400 401 403 404 408 409 422 429 500 503 yes drop].map {{ |key|
      M::Configuration.default.base_url = "http://127.0.0.1:{server.port}/#{{key}}"
      error = failing {{ API.create_image({{ prompt: 'x' }}) }}
      [error.class.name.split('::').last, error.code, error.request_id]
    }})
    """
    told = result(program, images_gem)
    assert [name for name, _, _ in told] == [
        "BadRequest",
        "Authentication",
        "PermissionDenied",
        "NotFound",
        "Status",
        "Conflict",
        "UnprocessableEntity",
        "RateLimit",
        "InternalServer",
        "InternalServer",
        "BadRequest",
        "Connection",
    ]
    assert told[0][1:] == [400, "r1"]
    counts = {key: len(seen) for key, seen in server.seen.items()}
    again = {"408", "429", "yes"}
    assert counts == {key: 3 if key in again else 1 for key in counts}


def test_a_call_may_decide_otherwise(server: Loopback, images_gem: Path) -> None:
    server.scripts["s"] = [Answer(500, b"{}")]
    program = f"""
    {configured(server)}{WAITS % "0.0"}
    failing {{ API.create_image({{ prompt: 'x' }}, request_options: {{ max_retries: 0 }}) }}
    failing {{ API.create_image({{ prompt: 'x' }}, request_options: {{ max_retries: 9, deadline: 2, retry: :all }}) }}
    refused = [
      -> {{ API.create_image(nil) }}, -> {{ API.create_image({{}}, model: 1) }},
      -> {{ API.create_image_edit(1, 'x') }}, -> {{ API.create_image_edit('path', 'x') }},
      -> {{ API.create_image({{}}, request_options: {{ retries: 1 }}) }},
      -> {{ API.create_image({{}}, request_options: {{ retry: 'never' }}) }},
      -> {{ M::Configuration.default.retry = :never }},
      -> {{ API.create_image({{ prompt: Float::NAN }}) }}, -> {{ API.create_image({{ prompt: "\\xff" }}) }}
    ].map do |call|
      call.call
    rescue ArgumentError => e
      e.message
    end
    puts JSON.generate([waits, refused])
    """
    waits, refused = result(program, images_gem)
    assert waits == [0.4375, 0.875]
    assert refused[0] == "Missing the required parameter 'create_image_request' when calling ImagesApi.create_image"
    assert refused[1].startswith("ImagesApi.create_image has no option :model; there are :request_options")
    assert all(isinstance(message, str) for message in refused)
    assert len(server.seen["s"]) == 1 + 3


def test_a_slow_server_is_a_timeout(server: Loopback, images_gem: Path) -> None:
    original = server.answer

    def late(key: str) -> Answer:
        time.sleep(0.6)
        return original(key)

    server.answer = late  # type: ignore[method-assign]
    program = f"""
    {configured(server)}
    error = failing {{ API.create_image({{ prompt: 'x' }}, request_options: {{ timeout: 0.1, max_retries: 0 }}) }}
    puts JSON.generate([error.class.name, error.message, error.code])
    """
    assert result(program, images_gem) == [
        "OpenApiOpenAIClient::ApiError::Timeout",
        "Request timed out (Net::ReadTimeout).",
        None,
    ]


KEYED = """
openapi: 3.1.0
info: {title: keyed, version: "1"}
servers: [{url: "http://localhost"}]
paths:
  /orders:
    post:
      operationId: order
      parameters:
        - {name: X-Idempotency-Key, in: header, required: true, schema: {type: string}}
        - {name: shop, in: query, required: true, schema: {type: string}}
      responses: {"204": {description: done}}
    patch: {operationId: change, responses: {"204": {description: done}}}
    put: {operationId: replace, responses: {"204": {description: done}}}
  /claims:
    post:
      operationId: claim
      parameters:
        - {name: Repeatability-Request-ID, in: header, required: true, schema: {type: string, format: uuid}}
        - {name: Repeatability-First-Sent, in: header, required: true, schema: {type: string}}
      responses: {"204": {description: done}}
"""


def test_a_key_is_made_and_what_is_safe_is_sent_again(server: Loopback, tmp_path: Path) -> None:
    spec = tmp_path / "keyed.yaml"
    spec.write_text(KEYED)
    library = gem(spec, tmp_path / "gem", "openapi_openai", "OpenApiOpenAIClient")
    calls = {
        "made": "API.order('a')",
        "given": "API.order('a', x_idempotency_key: 'mine')",
        "option": "API.order('a', request_options: { idempotency_key: 'mine' })",
        "removed": "API.order('a', request_options: { headers: { 'X-Idempotency-Key' => nil } })",
        "claim": "API.claim",
        "patch": "API.change",
        "all": "API.change(request_options: { retry: 'all' })",
        "put": "API.replace",
    }
    for key in calls:
        server.scripts[key] = [Answer(500, b"{}")]
    for key in ("cut", "cut put"):
        server.scripts[key.replace(" ", "-")] = [Answer(drop=True)]
    lines = [
        f"M::Configuration.default.base_url = '{server.base_url(key)}'\nfailing {{ {call} }}"
        for key, call in calls.items()
    ]
    lines.append(f"M::Configuration.default.base_url = '{server.base_url('cut')}'\nfailing {{ API.change }}")
    lines.append(f"M::Configuration.default.base_url = '{server.base_url('cut-put')}'\nfailing {{ API.replace }}")
    lines.append("M::Configuration.default.base_url = 'http://127.0.0.1:1'\nfailing { API.change }")
    program = f"{configured(server).replace('ImagesApi', 'DefaultApi')}{WAITS % '0.0'}\n" + "\n".join(lines)
    assert result(program + "\nputs JSON.generate(waits.length)", library) == 2 * 8
    counts = {key: len(seen) for key, seen in server.seen.items()}
    assert counts == {**dict.fromkeys(calls, 3), "removed": 1, "patch": 1, "cut": 1, "cut-put": 3}
    keys = {key: {seen.header("x-idempotency-key") for seen in server.seen[key]} for key in ("made", "given", "option")}
    assert keys["given"] == keys["option"] == {"mine"}
    assert [len(key) for key in keys["made"]] == [36]
    assert len({seen.header("repeatability-request-id") for seen in server.seen["claim"]}) == 1
    assert server.seen["claim"][0].header("repeatability-first-sent") == "Thu, 01 Jan 1970 00:00:00 GMT"
