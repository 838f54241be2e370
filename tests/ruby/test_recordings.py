"""What a gem sends and reads is what the official package does, recorded scenario by scenario."""

from __future__ import annotations

import base64
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx2
import pytest
from loopback import Answer, Loopback, Seen, serving
from recorded_calls import CALLS
from rubyside import result

from support import wire
from support.scenarios import PNG, TABLES
from support.server import Seen as Compared

ALL = [(file, name) for file, calls in CALLS.items() for name in calls]
ERRORS = {
    "ApiStatusError": "Status",
    "APIStatusError": "Status",
    "APIError": "ApiError",
    "ResponseDecodeError": "Decode",
    "TypeError": "ArgumentError",
    "ArgumentError": "ArgumentError",
}
HEAD = """
require 'json'
require 'pathname'
require 'stringio'
require 'openapi_openai'
M = OpenApiOpenAIClient
PNG = %r.unpack1('m')
RESULTS = {}

def plain(value)
  case value
  when M::SdkRuntime::Model then value.to_hash
  when Array then value.map { |item| plain(item) }
  else value
  end
end

def kind(value)
  value.is_a?(M::SdkRuntime::Model) ? value.class.name.split('::').last : nil
end

def play(key, base_url, setting = nil)
  config = M::Configuration.new
  config.base_url = base_url
  config.access_token = 'sk-test'
  config.retry = :all
  config.array_format = :brackets
  config.timing = M::SdkRuntime::Timing.real.tap { |timing| timing.sleep = ->(_) {} }
  setting&.call(config)
  Object.send(:remove_const, :CLIENT) if Object.const_defined?(:CLIENT)
  Object.const_set(:CLIENT, M::ApiClient.new(config))
  Object.send(:remove_const, :IMAGES) if Object.const_defined?(:IMAGES)
  Object.const_set(:IMAGES, M::ImagesApi.new(CLIENT))
  found = yield
  RESULTS[key] = { result: M::SdkRuntime::Json.plain(plain(found)), kind: kind(found) }
rescue M::ApiError => e
  RESULTS[key] = { error: e.class.name.split('::').last, message: e.message, code: e.code, request_id: e.request_id,
                   body: M::SdkRuntime::Json.plain(plain(e.body)) }
rescue ArgumentError => e
  RESULTS[key] = { error: 'ArgumentError', message: e.message }
end
"""


@dataclass(frozen=True)
class Played:
    """What came of all scenarios, and the server."""

    results: dict[str, Any]
    server: Loopback


@pytest.fixture(scope="module")
def played(two_gem: Path, images_gem: Path, tmp_path_factory: pytest.TempPathFactory) -> Any:
    """Play all scenarios: one Ruby process for each of both gems."""
    folder = tmp_path_factory.mktemp("recorded")
    for name in ("otter.png", "mask.png"):
        (folder / name).write_bytes(PNG)
    results: dict[str, Any] = {}
    with serving() as server:
        for gem, files in (
            (two_gem, {"chat", "errors", "lists"}),
            (images_gem, set(CALLS) - {"chat", "errors", "lists"}),
        ):
            lines = [HEAD % base64.b64encode(PNG).decode()]
            for index, (file, name) in enumerate(ALL):
                if file not in files:
                    continue
                row = wire.recorded(file, name)
                server.scripts[f"s{index}"] = [scripted(each) for each in wire.answers(row)]
                call = CALLS[file][name]
                setting = f", ->(config) {{ {call.setting} }}" if call.setting else ""
                url = f"{server.base_url(f's{index}')}/v1"
                lines.append(f"play('{file} {name}', '{url}'{setting}) {{ {call.program} }}")
            results |= result("\n".join([*lines, "puts JSON.generate(RESULTS)"]), gem, folder=folder)
        yield Played(results, server)


def scripted(response: httpx2.Response) -> Answer:
    """Return a recorded answer as the loopback server gives it."""
    headers = [(name, value) for name, value in response.headers.multi_items() if name != "content-length"]
    return Answer(response.status_code, response.content, tuple(headers))


def compared(seen: Seen) -> Compared:
    """Return a request in the form that recordings are compared with."""
    url = httpx2.URL(f"http://host{seen.path}{f'?{seen.query}' if seen.query else ''}")
    return Compared(seen.method, url, httpx2.Headers(list(seen.headers)), seen.body, {})


def test_every_scenario_has_a_call() -> None:
    assert {file: set(calls) for file, calls in CALLS.items()} == {file: set(rows) for file, rows in TABLES.items()}


@pytest.mark.parametrize(("file", "name"), ALL, ids=[" ".join(each) for each in ALL])
def test_a_gem_replays(played: Played, file: str, name: str) -> None:
    row, call = wire.recorded(file, name), CALLS[file][name]
    assert bool(call.differs) == bool(call.changed), "what differs has a reason, and the other way round"
    expected = {**row, **TABLES[file][name].changed, **call.changed}
    outcome = played.results[f"{file} {name}"]
    if expected.get("exception"):
        compare_error(outcome, expected["exception"])
    else:
        assert outcome.get("error") is None, outcome
        assert outcome["result"] == wire.unclassed(expected.get("result"))
    sent = played.server.seen[f"s{ALL.index((file, name))}"]
    assert len(sent) == len(expected["requests"])
    for ours, theirs in zip(sent, expected["requests"], strict=True):
        wire.compare_request(
            compared(ours),
            wire.asking(theirs, expected.get("accept")),
            order=expected.get("order"),
            content_type=expected.get("content_type"),
        )


def compare_error(ours: dict[str, Any], theirs: dict[str, Any]) -> None:
    """Compare class, text and attributes with the recording."""
    assert ours.get("error") == ERRORS.get(theirs["cls"], theirs["cls"].removesuffix("Error")), ours
    assert theirs["str"] in ours["message"]
    if "status_code" in theirs:
        assert (ours["message"], ours["code"], ours["request_id"]) == (
            theirs["message"],
            theirs["status_code"],
            theirs["request_id"],
        )
        body = ours["body"]
        assert (body["error"] if isinstance(body, dict) and "error" in body else body) == theirs["body"]
