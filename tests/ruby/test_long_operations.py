"""What a gem waits for: operations that end in each way, and servers that behave badly."""

from __future__ import annotations

import json
import tomllib
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from loopback import Answer, Loopback, serving
from programs import FAILING, JSON
from rubyside import gem, result

from specloom.config.polling import polling_from

TESTS = Path(__file__).parents[1]
LONG = TESTS / "sdk/long_operations.yaml"
POLLING = TESTS / "golden/operations_waited_for/options.toml"
WAIT = "M::VideosApi.new(API).create_video_and_wait({ prompt: 'x' }%s)"
REPORT = "M::ReportsApi.new(API).create_report_and_wait"
MACHINE = "M::MicrosoftApi.new(API).%s_machine_and_wait('m1')"
CLUSTER = "M::GoogleApi.new(API).create_cluster_and_wait"


def answer(body: Any = None, status: int = 200, **headers: str) -> Answer:
    named = tuple((name.replace("_", "-"), value) for name, value in headers.items())
    if body is None:
        return Answer(status, b"", named)
    return Answer(status, json.dumps(body).encode(), (*JSON, *named))


def video(status: str, **headers: str) -> Answer:
    return answer({"id": "v1", "status": status}, **headers)


def wait(options: str = "") -> str:
    return WAIT % (f", request_options: {{ {options} }}" if options else "")


@dataclass(frozen=True)
class Case:
    """A program, what the server answers to it, and what comes of it."""

    program: str
    answers: list[Answer]
    gives: Any = None
    """What it returns; for an error the beginning of its class and its message."""
    asks: list[str] = field(default_factory=list)
    """All requests after the first one."""
    waits: list[float] | None = None


QUEUED = {"id": "v1", "status": "queued"}
DONE = {"id": "v1", "status": "completed"}
STATE = "GET /videos/v1"
ELSEWHERE = "OperationOrigin: the state of the operation is said to be at "
CASES = {
    "the finished object": Case(
        wait(), [video("queued"), video("queued"), video("completed")], DONE, [STATE, STATE], [1.0, 1.5]
    ),
    "it has its type": Case(f"{wait()}.class.name", [video("completed")], "Long::Video"),
    "longer and longer": Case(
        wait(),
        [*[video("queued")] * 9, video("completed")],
        DONE,
        [STATE] * 9,
        [1.0, 1.5, 2.25, 3.375, 5.0625, 7.59375, 10.0, 10.0, 10.0],
    ),
    "the server says how long": Case(
        wait(), [video("queued", retry_after="3"), video("completed")], DONE, [STATE], [3.0]
    ),
    "nobody is put to sleep": Case(
        wait(), [video("queued", retry_after="1e9"), video("completed")], DONE, [STATE], [120.0]
    ),
    "failed": Case(
        wait(),
        [video("queued"), answer({"id": "v1", "status": "FAILED", "error": {"message": "no such prompt"}})],
        "OperationFailed: the operation failed with the state `FAILED`: no such prompt",
        [STATE],
    ),
    "failed, with a secret and signs for a terminal": Case(
        wait(),
        [answer({"id": "v1", "status": "failed", "error": {"message": "sk-secret \x1b[31mis bad"}})],
        r"OperationFailed: the operation failed with the state `failed`: *** \x1b[31mis bad",
    ),
    "the error has what failed": Case(
        f"e = failing {{ {wait()} }}; [e.body.status, e.code, e.request_id, JSON.parse(e.response_body)['id']]",
        [answer({"id": "v1", "status": "failed"}, x_request_id="r1")],
        ["failed", 200, "r1", "v1"],
    ),
    "never done": Case(
        wait("poll_timeout: 30"),
        [video("queued")],
        "Timeout: the operation was not finished after 30 s; its last state is `queued`; see poll_timeout",
        [STATE] * 7,
        [1.0, 1.5, 2.25, 3.375, 5.0625, 7.59375, 9.21875],
    ),
    "a deadline for all": Case(
        wait("deadline: 5"),
        [video("queued")],
        "Timeout: the operation was not finished after 5 s; its last state is `queued`; see deadline",
        [STATE] * 3,
        [1.0, 1.5, 2.25, 0.25],
    ),
    "each answer is shown": Case(
        f"seen = []; {wait('on_poll: ->(data, status, _) { seen << [data.status, status] }')}; seen",
        [video("queued"), video("queued"), video("completed")],
        [["queued", 200], ["completed", 200]],
        [STATE, STATE],
    ),
    "a question is sent again": Case(
        wait(),
        [video("queued"), answer(None, 503), video("completed")],
        DONE,
        [STATE, STATE],
    ),
    "what is gone is an error": Case(
        wait(), [video("queued"), answer(None, 404)], "NotFound: Error code: 404", [STATE]
    ),
    "an unknown state is one that goes on": Case(
        f'{wait()}; LOG.string.scan(/state "paused.*/)',
        [video("queued"), video("paused"), video("paused"), video("completed")],
        ['state "paused" is none that is known: it is taken for one of an operation that runs'],
        [STATE] * 3,
    ),
    "arguments and members go along, and a part is given": Case(
        "M::ExportsApi.new(API).create_export_and_wait('p 1')",
        [answer({"export_id": 7}, 202), answer({"state": {"name": "ready", "url": "https://files.example/1"}})],
        "https://files.example/1",
        ["GET /p%201/exports/7"],
    ),
    "an operation gives the result": Case(
        "M::TrainingsApi.new(API).create_training_and_wait",
        [
            answer({"id": "t1", "status": "running"}, 201),
            answer({"id": "t1", "status": "done", "model": "m1"}),
            answer({"size": 3}),
        ],
        {"size": 3},
        ["GET /trainings/t1", "GET /models/m1"],
    ),
    "an answer that names nothing": Case(
        "M::ExportsApi.new(API).create_export_and_wait('p')",
        [answer({"other": 7}, 202)],
        "ApiError: the answer has no `export_id`, without which nobody can ask for the operation",
    ),
    "a location is followed": Case(
        REPORT,
        [
            answer(None, 202, location="states/1"),
            answer(None, 202, location="/s/states/2", retry_after="2"),
            answer(None, 202),
            answer({"rows": 3}),
        ],
        {"rows": 3},
        ["GET /states/1", "GET /states/2", "GET /states/2"],
        [1.0, 2.0, 1.5],
    ),
    "what needs no time": Case(REPORT, [answer({"rows": 3})], {"rows": 3}),
    "an acceptance that leads nowhere": Case(
        REPORT,
        [answer(None, 202)],
        "ApiError: the operation goes on, and no header of the answer says where its state is",
    ),
    "another host": Case(
        REPORT, [answer(None, 202, location="https://evil.example/x")], f"{ELSEWHERE}https://evil.example"
    ),
    "another port": Case(REPORT, [answer(None, 202, location="//127.0.0.1:1/x")], f"{ELSEWHERE}http://127.0.0.1:1,"),
    "a user in it": Case(REPORT, [answer(None, 202, location="http://u:pw@127.0.0.1:{port}/x")], ELSEWHERE),
    "a later answer leads away": Case(
        REPORT,
        [answer(None, 202, location="/s/a"), answer(None, 202, location="https://evil.example/x")],
        ELSEWHERE,
        ["GET /a"],
    ),
    "what was put": Case(
        MACHINE % "create",
        [
            answer({"id": "m1"}, 201, azure_asyncoperation="/s/states/1"),
            answer({"status": "InProgress"}),
            answer({"status": "Succeeded"}),
            answer({"id": "m1", "size": 2}),
        ],
        {"id": "m1", "size": 2},
        ["GET /states/1", "GET /states/1", "GET /machines/m1"],
    ),
    "a state that failed": Case(
        MACHINE % "create",
        [
            answer({"id": "m1"}, 201, operation_location="/s/states/1"),
            answer({"status": "Failed", "error": {"code": "Quota", "message": "no more machines"}}),
        ],
        "OperationFailed: the operation failed with the state `Failed`: no more machines",
        ["GET /states/1"],
    ),
    "a result of the type that the document names": Case(
        f"[{MACHINE % 'resize'}].map {{ |found| [found.class.name, found.size] }}.first",
        [answer(None, 202, location="/s/states/1"), answer(None, 202), answer({"id": "m1", "size": 2})],
        ["Long::Machine", 2],
        ["GET /states/1"] * 2,
    ),
    "the state is the result": Case(
        MACHINE % "restart",
        [
            answer(None, 202, azure_asyncoperation="/s/states/1", location="/s/elsewhere"),
            answer({"status": "Succeeded", "id": 1}),
        ],
        {"status": "Succeeded", "id": 1},
        ["GET /states/1", "GET /states/1"],
    ),
    "Google's, by its name": Case(
        f"{CLUSTER}.response",
        [answer({"name": "operations/a b"}), answer({"name": "operations/a b", "done": True, "response": {"x": 1}})],
        {"x": 1},
        ["GET /v1/operations/a%20b"],
    ),
    **{
        f"a name that leads out, {name}": Case(
            CLUSTER,
            [answer({"name": name})],
            "ApiError: the `name` of the answer leads out of its path: it is not asked",
        )
        for name in ("operations/../secrets", "/operations", "a//b", "..", "a/")
    },
    "Google's, failed": Case(
        CLUSTER,
        [answer({"name": "operations/a", "done": True, "error": {"code": 3, "message": "no quota"}})],
        "OperationFailed: the operation failed: no quota",
    ),
    "only what is said to go on": Case(
        "[M::OthersApi.method_defined?(:create_task_and_wait), "
        "M::MicrosoftApi.method_defined?(:delete_machine_and_wait)]",
        [],
        [False, False],
    ),
    **{
        f"a wrong option, {option}": Case(wait(option), [], f"ArgumentError: {option.partition(':')[0]} must be ")
        for option in ("poll_timeout: 0", "poll_timeout: '1'", "on_poll: 1")
    },
}
HEAD = f"""require 'json'
require 'logger'
require 'stringio'
require 'long'
M = Long
{FAILING}
LOG = StringIO.new
WAITS = []
def plain(value)
  case value
  when Array then value.map {{ |each| plain(each) }}
  when M::SdkRuntime::Model then value.to_hash
  else value
  end
end
def attempt(url)
  now = 0.0
  timing = M::SdkRuntime::Timing.new(clock: -> {{ now }}, now: -> {{ 0.0 }}, random: -> {{ 0.0 }},
                                     sleep: ->(seconds) {{ WAITS << seconds; now += seconds }})
  config = M::Configuration.new
  config.base_url = url
  config.access_token = 'sk-secret'
  config.timing = timing
  config.logger = Logger.new(LOG)
  Object.send(:remove_const, :API) if Object.const_defined?(:API)
  Object.const_set(:API, M::ApiClient.new(config))
  WAITS.clear
  {{ gives: plain(yield), waits: WAITS.dup }}
rescue M::ApiError, ArgumentError => e
  {{ gives: "#{{e.class.name.split('::').last}}: #{{e.message}}", waits: WAITS.dup }}
end
"""


@pytest.fixture(scope="module")
def long_gem(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of the gem of long_operations.yaml, with the configuration of the golden."""
    polling = polling_from(tomllib.loads(POLLING.read_text("utf-8"))["polling"])
    return gem(LONG, tmp_path_factory.mktemp("long-gem"), "long", "Long", polling=polling, docs="corrected")


@pytest.fixture(scope="module")
def outcomes(long_gem: Path) -> Any:
    """Run all programs in one Ruby process, and return what came of each, and the server."""
    with serving() as server:
        lines = [HEAD, "results = {}"]
        for index, (name, case) in enumerate(CASES.items()):
            server.scripts[f"s{index}"] = [_at(each, index) for each in case.answers]
            lines.append(
                f"results[{name!r}] = attempt('{server.base_url(f's{index}')}') {{ {_own(case.program, index)} }}"
            )
        yield result("\n".join([*lines, "puts JSON.generate(results)"]), long_gem), server


def _own(program: str, index: int) -> str:
    return program.replace("/s/", f"/s{index}/")


def _at(answer: Answer, index: int) -> Answer:
    headers = tuple((name, _own(value, index)) for name, value in answer.headers)
    return Answer(answer.status, answer.body, headers)


@pytest.mark.parametrize("name", CASES)
def test_waiting(outcomes: tuple[dict[str, Any], Loopback], name: str) -> None:
    results, server = outcomes
    case, outcome = CASES[name], results[name]
    if isinstance(case.gives, str) and ": " in case.gives:
        assert outcome["gives"].startswith(case.gives)
    else:
        assert outcome["gives"] == case.gives
    seen = server.seen[f"s{list(CASES).index(name)}"]
    assert [f"{each.method} {each.path}" for each in seen][1:] == case.asks
    if case.waits is not None:
        assert outcome["waits"] == case.waits


def test_what_is_of_the_first_call_alone_stays_there(server: Loopback, long_gem: Path) -> None:
    options = "idempotency_key: 'k1', headers: { 'X-Trace' => 't', 'Idempotency-Key' => 'k2' }, body: { more: 1 }"
    server.scripts["s"] = [video("completed", retry_after="0.001")]
    server.scripts["s"].insert(0, video("queued", retry_after="0.001"))
    program = f"{HEAD}attempt('{server.base_url('s')}') {{ {wait(options)} }}\nputs '1'"
    assert result(program, long_gem) == 1
    first, second = server.seen["s"]
    assert first.header("idempotency-key") in ("k1", "k2")
    assert second.header("idempotency-key") is None
    assert (second.header("x-trace"), second.header("authorization"), second.body) == ("t", "Bearer sk-secret", b"")


def test_the_docs_and_the_ledger_tell_of_it(long_gem: Path) -> None:
    page = (long_gem / "docs/VideosApi.md").read_text("utf-8")
    assert "> Video create_video_and_wait(" in page.replace("[**Video**](Video.md)", "Video").replace("\\", "")
    assert "## Long operations" in (long_gem / "README.md").read_text("utf-8")
    ledger = json.loads((long_gem / ".specloom/ledger.json").read_text("utf-8"))
    told = ledger["polling"]["VideosApi.create_video_and_wait"]
    assert (told["poll"], told["done"]) == ("#/paths/~1videos~1{video_id}/get", "completed")
