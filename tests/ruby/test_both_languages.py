"""One table of calls, made by the gem and by the Python client against one server: the requests are the same."""

from __future__ import annotations

import base64
import datetime as dt
import io
import json
import os
import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from loopback import Answer, Loopback, serving
from rubyside import result

PNG = b"\x89PNG\r\n\x1a\n\x00--\r\n"
JSON = (("content-type", "application/json"),)
TEXT = (("content-type", "text/plain; charset=utf-8"),)
NOTHING = Answer(204, b"", ())
STREAM = (("content-type", "text/event-stream"),)
EVENTS = '\ufeffid: 1\r\ndata: {"name": "Bo",\r\ndata: "age": 3}\r\n\r\n: hm\ndata: {"name": "é🦦"}\n\n'.encode()
CREDENTIALS = {
    "access_token": "sk-tok en",
    "x_park": "key-1",
    "park": "key/2 ü",
    "parkie": "key3",
    "username": "ann",
    "password": "pass:wörd",
}


def answer(body: Any, status: int = 200, *headers: tuple[str, str]) -> Answer:
    """Return an answer of JSON."""
    return Answer(status, json.dumps(body).encode(), (*JSON, *headers))


@dataclass(frozen=True)
class Case:
    """A call in both languages, and what the server answers."""

    name: str
    python: Callable[[Any, Path], Any]
    ruby: str
    answers: tuple[Answer, ...] = (NOTHING,)
    requests: int = 1


VISITOR = {
    "name": "Ann",
    "pet": {"kind": "dog", "owner": {"name": "Bo", "age": 3, "new": [1]}, "born-in": 2},
    "nick-name": None,
    "mood": "dizzy",
    "born": "2001-02-03",
    "seen": "2024-01-02T03:04:05Z",
    "hash": "h",
    "state": "s",
    "scores": {"a": 1},
    "later": {"x": None},
}
CASES = [
    Case(
        "styles",
        lambda c, _: c.park.find_visitors(
            "a/b c?ü",
            ["x", "y z"],
            names=["a&b", "c"],
            ids=[1, 2],
            pipes=["p", "q|r"],
            filter={"k e": "v", "z": "1"},
            raw="a/b?c=d&e%20f",
            flag=True,
            since=dt.datetime(2024, 5, 6, 7, 8, 9, tzinfo=dt.UTC),
            shape={"a": [1, "é"]},
            x_trace="t 1",
            crumb="c=1",
        ),
        """park.find_visitors('a/b c?ü', ['x', 'y z'], names: ['a&b', 'c'], ids: [1, 2], pipes: ['p', 'q|r'],
             filter: { 'k e' => 'v', z: 1 }, raw: 'a/b?c=d&e%20f', flag: true, since: Time.utc(2024, 5, 6, 7, 8, 9),
             shape: { a: [1, 'é'] }, x_trace: 't 1', crumb: 'c=1')""",
        (answer([]),),
    ),
    Case(
        "nothing optional",
        lambda c, _: c.park.find_visitors("~-._", ["é"], names=None, flag=None, x_trace=None, crumb=None),
        "park.find_visitors('~-._', ['é'], names: nil, flag: nil, x_trace: nil, crumb: nil)",
        (answer([VISITOR, {"name": "x"}]),),
    ),
    Case(
        "lists in an object",
        lambda c, _: c.park.find_visitors("1", ["t"], paged={"page": 0, "sort": ["a,desc", "b"]}),
        "park.find_visitors('1', ['t'], paged: { page: 0, sort: ['a,desc', 'b'] })",
        (answer([]),),
    ),
    Case(
        "empty lists",
        lambda c, _: c.park.find_visitors("1", ["t"], names=[], ids=[], filter={}),
        "park.find_visitors('1', ['t'], names: [], ids: [], filter: {})",
        (answer([]),),
    ),
    Case(
        "whole floats",
        lambda c, _: c.park.find_visitors("1", ["t"], filter={"a": 35625.0, "b": 1e20}, shape={"a": 2.5}),
        "park.find_visitors('1', ['t'], filter: { a: 35625.0, b: 1e20 }, shape: { a: 2.5 })",
        (answer([]),),
    ),
    Case("no path", lambda c, _: c.park.find_visitors("", ["t"]), "park.find_visitors('', ['t'])", requests=0),
    Case("dots", lambda c, _: c.park.find_visitors("..", ["t"]), "park.find_visitors('..', ['t'])", requests=0),
    Case("a dot", lambda c, _: c.park.find_visitors(".", ["t"]), "park.find_visitors('.', ['t'])", requests=0),
    Case(
        "line break in a header",
        lambda c, _: c.park.find_visitors("1", ["t"], x_trace="a\r\nx-evil: 1"),
        "park.find_visitors('1', ['t'], x_trace: \"a\\r\\nx-evil: 1\")",
        requests=0,
    ),
    Case(
        "a model as body",
        lambda c, _: c.park.add_visitor(
            name="Ann é🦦",
            pet=c.visitor.Cat(kind="cat", lives_left=7),
            nick_name=None,
            born=dt.date(2001, 2, 3),
            seen=dt.datetime(2024, 1, 2, 3, 4, 5, 600000, tzinfo=dt.UTC),
            scores={"a": 1},
        ),
        """park.add_visitor(Park::Visitor.new(name: 'Ann é🦦', pet: Park::Cat.new(kind: 'cat', lives_left: 7),
             nick_name: nil, born: Date.new(2001, 2, 3), seen: Time.utc(2024, 1, 2, 3, 4, 5.6r), scores: { a: 1 }))""",
        (answer(VISITOR, 201),),
    ),
    Case(
        "a hash as body",
        lambda c, _: c.park.add_visitor(name="A", pet={"kind": "cat", "lives_left": 7}, nick_name=None),
        "park.add_visitor({ name: 'A', pet: { kind: 'cat', lives_left: 7 }, nick_name: nil })",
        (answer({**VISITOR, "pet": {"kind": "fish", "fins": 2}, "born": "soon", "seen": 5}, 201),),
    ),
    Case(
        "a form",
        lambda c, _: c.park.sell_ticket(kind="a b&ü~*", days=["mo", "tu"], price=1.5, note=None),
        "park.sell_ticket('a b&ü~*', days: %w[mo tu], price: 1.5, note: nil)",
    ),
    Case(
        "the encodings of a form",
        lambda c, _: c.park.sell_ticket(
            kind="x",
            guests={"first_name": "Bo"},
            seats=["1 a", "2|b"],
            extras={"lunch": ["soup", "é"]},
            request_options=c.options(body={"more": {"a": [1, None]}}),
        ),
        """park.sell_ticket('x', guests: { first_name: 'Bo' }, seats: ['1 a', '2|b'], extras: { lunch: %w[soup é] },
             request_options: { body: { more: { a: [1, nil] } } })""",
    ),
    Case(
        "files",
        lambda c, p: c.park.upload(
            photo=p / "otter.png",
            title="Ä 'title' \"x\"",
            more=[p / "otter.png", ('b"\r\n.bin', b"\x00\x01")],
            facts={"age": 3},
            words=["a", "b"],
            meta={"deep": "é"},
        ),
        """park.upload(File.new('otter.png'), %q(Ä 'title' "x"), more: [Pathname('otter.png'),
             { content: "\\x00\\x01".b, filename: "b\\"\\r\\n.bin" }], facts: { age: 3 }, words: %w[a b],
             meta: { deep: 'é' })""",
        (Answer(200, "grüße".encode(), TEXT),),
    ),
    Case(
        "text",
        lambda c, _: c.park.put_note(body="héllo\n"),
        'park.put_note("héllo\\n")',
        (Answer(200, "thänks".encode(), TEXT),),
    ),
    Case("bytes", lambda c, _: c.park.put_map(body=PNG), "park.put_map(PNG)"),
    Case("a file as body", lambda c, p: c.park.put_map(body=p / "otter.png"), "park.put_map(File.new('otter.png'))"),
    Case(
        "a download",
        lambda c, _: c.park.get_map(),
        "park.get_map",
        (Answer(200, PNG, (("content-type", "image/png"),)),),
    ),
    Case("delete", lambda c, _: c.park.burn_map(), "park.burn_map"),
    Case("nothing to send", lambda c, _: c.park.ping(), "park.ping", (Answer(200, b"", ()),)),
    Case("header key", lambda c, _: c.keys.by_header(), "keys.by_header"),
    Case("query key", lambda c, _: c.keys.by_query(), "keys.by_query"),
    Case("cookie key", lambda c, _: c.keys.by_cookie(), "keys.by_cookie"),
    Case("basic", lambda c, _: c.keys.by_basic(), "keys.by_basic"),
    Case("both", lambda c, _: c.keys.by_both(), "keys.by_both"),
    Case("no credential", lambda c, _: c.keys.open_door(), "keys.open_door"),
    Case(
        "options",
        lambda c, _: c.keys.open_door(
            request_options=c.options(
                headers={"x-more": "1", "accept": None}, query={"q": ["a", "b"]}, idempotency_key="k-1"
            )
        ),
        """keys.open_door(request_options: { headers: { 'X-More' => '1', accept: nil }, query: { q: %w[a b] },
             idempotency_key: 'k-1' })""",
    ),
    Case(
        "documented error",
        lambda c, _: c.park.find_visitors("1", ["t"]),
        "park.find_visitors('1', ['t'])",
        (answer({"code": "gone", "message": "No \x1b[31msuch\nvisitor " + "x" * 300}, 404),),
    ),
    Case(
        "other error",
        lambda c, _: c.park.burn_map(),
        "park.burn_map",
        (Answer(418, b"teapot", TEXT),),
    ),
    Case(
        "no JSON",
        lambda c, _: c.park.find_visitors("1", ["t"]),
        "park.find_visitors('1', ['t'])",
        (Answer(200, b"{oops", JSON),),
    ),
    Case(
        "sent again",
        lambda c, _: c.park.burn_map(),
        "park.burn_map",
        (Answer(429, b"", (("retry-after-ms", "1"),)), Answer(503, b"", (("retry-after", "0.001"),)), NOTHING),
        requests=3,
    ),
    Case(
        "a file or several",
        lambda c, p: c.park.upload(photo=p / "otter.png", title="t", extra=[p / "otter.png", PNG]),
        "park.upload(File.new('otter.png'), 't', extra: [Pathname('otter.png'), PNG])",
        (Answer(200, b"ok", TEXT),),
    ),
    Case(
        "a file sent again",
        lambda c, _: c.park.upload(photo=io.BytesIO(PNG), title="t"),
        "park.upload(StringIO.new(PNG), 't')",
        (Answer(429, b"", (("retry-after-ms", "1"),)), Answer(200, b"ok", TEXT)),
        requests=2,
    ),
    Case(
        "never again",
        lambda c, _: c.park.burn_map(),
        "park.burn_map",
        (Answer(503, b"{}", (*JSON, ("x-should-retry", "false"))),),
    ),
    Case(
        "too long a wait",
        lambda c, _: c.park.burn_map(),
        "park.burn_map",
        (Answer(429, b"{}", (*JSON, ("retry-after", "121"))),),
    ),
    Case(
        "redirected",
        lambda c, _: c.park.ping(),
        "park.ping",
        (Answer(307, b"", (("location", "ping"),)), Answer(200, b"", ())),
        requests=2,
    ),
    Case(
        "seen other",
        lambda c, _: c.park.put_note(body="x"),
        "park.put_note('x')",
        (Answer(303, b"", (("location", "other?a=1"),)), Answer(200, b"ok", TEXT)),
        requests=2,
    ),
    Case(
        "a documented redirection",
        lambda c, _: c.park.find_gate(),
        "park.find_gate",
        (answer({"name": "Bo"}, 302, ("location", "ping")),),
    ),
    Case(
        "an answer beside the documented redirection",
        lambda c, _: c.park.find_gate(),
        "park.find_gate",
        (answer({"code": "shut", "message": "no way"}),),
    ),
    Case(
        "a redirection in circles",
        lambda c, _: c.park.burn_map(),
        "park.burn_map",
        (Answer(307, b"", (("location", "map"),)),),
        requests=11,
    ),
    Case(
        "a broken connection", lambda c, _: c.park.burn_map(), "park.burn_map", (Answer(drop=True), NOTHING), requests=2
    ),
    Case(
        "a stream",
        lambda c, _: list(c.park.talk_stream(topic="otters")),
        "park.talk_stream({ topic: 'otters' }).to_a",
        (Answer(200, EVENTS + b"data: [DONE]\n\ndata: {}\n\n", STREAM),),
    ),
    Case(
        "no stream where one is the default",
        lambda c, _: c.park.talk(topic="otters"),
        "park.talk({ topic: 'otters' })",
        (answer({"name": "Bo"}),),
    ),
    Case(
        "an error in a stream",
        lambda c, _: list(c.park.talk_stream(topic="x")),
        "park.talk_stream({ topic: 'x' }).to_a",
        (Answer(200, EVENTS + b'event: error\ndata: {"code": "late", "message": "too late"}\n\n', STREAM),),
    ),
    Case(
        "an error in place of a stream",
        lambda c, _: list(c.park.talk_stream(topic="x")),
        "park.talk_stream({ topic: 'x' }).to_a",
        (answer({"code": "no", "message": "not today"}, 403),),
    ),
    Case(
        "a long operation",
        lambda c, _: c.park.plan_parade_and_wait("1 m", request_options={"query": {"q": "1"}, "idempotency_key": "k"}),
        "park.plan_parade_and_wait('1 m', request_options: { query: { q: '1' }, idempotency_key: 'k' })",
        (
            answer({"name": "Bo"}, 201, ("operation-location", "{here}/state?a=1")),
            answer({"status": "Running"}, 200, ("retry-after", "1")),
            answer({"status": "Succeeded"}),
            answer({"name": "Bo", "age": 3}),
        ),
        requests=4,
    ),
    Case(
        "a long operation that fails",
        lambda c, _: c.park.plan_parade_and_wait("1"),
        "park.plan_parade_and_wait('1')",
        (
            answer({"name": "Bo"}, 201, ("azure-asyncoperation", "{here}/state")),
            answer({"status": "Failed", "error": {"code": "Rain", "message": "sk-tok en \x1b[31mrain"}}),
        ),
        requests=2,
    ),
    Case(
        "a long operation that leads elsewhere",
        lambda c, _: c.park.plan_parade_and_wait("1"),
        "park.plan_parade_and_wait('1')",
        (answer({"name": "Bo"}, 201, ("operation-location", "https://evil.example/state?a=sk-1")),),
    ),
    Case(
        "pages by a cursor",
        lambda c, _: list(c.park.list_rides(limit=2)),
        "park.list_rides_each(limit: 2).to_a",
        (
            answer({"rides": [{"name": "a"}, {"name": "b"}], "next_cursor": "x/ y"}),
            answer({"rides": [{"name": "c", "new": 1}], "next_cursor": None}),
        ),
        requests=2,
    ),
    Case(
        "pages by number",
        lambda c, _: list(c.park.list_queue("a b", per_page=2)),
        "park.list_queue_each('a b', per_page: 2).to_a",
        (answer([{"name": "a"}, {"name": "b"}]), answer([{"name": "c"}])),
        requests=2,
    ),
    Case(
        "pages by URL",
        lambda c, _: list(c.park.list_maps()),
        "park.list_maps_each.to_a",
        (answer({"maps": [{"name": "a"}], "next": "?at=a%26b#c"}), answer({"maps": [{"name": "b"}], "next": None})),
        requests=2,
    ),
    Case(
        "as many pages as are wanted",
        lambda c, _: next(iter(c.park.list_rides())),
        "park.list_rides_each.first",
        (answer({"rides": [{"name": "a"}], "next_cursor": "x"}),),
    ),
    Case(
        "a circle of pages",
        lambda c, _: list(c.park.list_rides()),
        "park.list_rides_each.to_a",
        (answer({"rides": [{"name": "a"}], "next_cursor": "x"}),),
        requests=2,
    ),
    Case(
        "one page again and again",
        lambda c, _: list(c.park.list_queue("a")),
        "park.list_queue_each('a').to_a",
        (answer([{"name": "a"}]),),
        requests=2,
    ),
    Case(
        "a page elsewhere",
        lambda c, _: list(c.park.list_maps()),
        "park.list_maps_each.to_a",
        (answer({"maps": [{"name": "a"}], "next": "https://evil.example/x"}),),
    ),
    Case(
        "an error on a later page",
        lambda c, _: list(c.park.list_rides()),
        "park.list_rides_each.to_a",
        (answer({"rides": [{"name": "a"}], "next_cursor": "x"}), answer({"code": "gone", "message": "shut"}, 410)),
        requests=2,
    ),
]

DRIVER = """
require 'json'
require 'date'
require 'pathname'
require 'stringio'
require 'park'

PNG = %s.unpack1('m')
CREDENTIALS = JSON.parse(%s, symbolize_names: true)

def plain(value)
  case value
  when Park::SdkRuntime::Model then value.to_hash
  when Array then value.map { |item| plain(item) }
  when Tempfile then value.read.b.bytes
  else value
  end
end

def attempt(base_url)
  configuration = Park::Configuration.new do |config|
    config.base_url = base_url
    config.timeout = 10
    config.access_token = -> { CREDENTIALS[:access_token] }
    config.api_key = { 'HeaderKey' => CREDENTIALS[:x_park], 'QueryKey' => CREDENTIALS[:park],
                       'CookieKey' => CREDENTIALS[:parkie] }
    config.username = CREDENTIALS[:username]
    config.password = CREDENTIALS[:password]
    config.timing = Park::SdkRuntime::Timing.real.tap { |timing| timing.sleep = ->(_) {} }
  end
  client = Park::ApiClient.new(configuration)
  data = yield Park::ParkApi.new(client), Park::KeysApi.new(client)
  { data: Park::SdkRuntime::Json.plain(plain(data)) }
rescue Park::ApiError => e
  { error: e.message, status: e.code, body: Park::SdkRuntime::Json.plain(plain(e.body)) }
rescue ArgumentError => e
  { refused: e.class.name }
end

results = {}
"""


class Facade:
    """The Python client as the table calls it."""

    def __init__(self, package: ModuleType, client: Any) -> None:
        self.park, self.keys = client.park, client.keys
        self.visitor, self.options = package.models, package.RequestOptions


def plain(value: Any) -> Any:
    """Return what both languages can say of a result."""
    if hasattr(value, "to_dict"):
        return plain(value.to_dict())
    if isinstance(value, list):
        return [plain(item) for item in value]
    if isinstance(value, dict):
        return {key: plain(item) for key, item in value.items()}
    if isinstance(value, dt.datetime | dt.date):
        return value.isoformat().replace("+00:00", "Z")
    if hasattr(value, "iter_bytes"):
        return list(value.read())
    return value


def python_outcome(package: ModuleType, base_url: str, case: Case, folder: Path) -> dict[str, Any]:
    """Make a call with the Python client."""
    client = package.Client(base_url=base_url, **CREDENTIALS, on_drift=lambda _: None)
    sleepless = client._config.timing.__class__(sleep=lambda _: None)
    object.__setattr__(client._config, "timing", sleepless)
    with client:
        try:
            return {"data": plain(case.python(Facade(package, client), folder))}
        except package.ApiError as error:
            # Only Python says which operation it was.
            text = re.sub(r" \(\w+(?: \([\w/-]+\))?(?:: [A-Z]+ \S+)?\)$", "", str(error))
            return {"error": text, "status": error.status_code, "body": plain(error.body)}
        except (ValueError, TypeError):
            return {"refused": "ArgumentError"}


def at(answer: Answer, path: str) -> Answer:
    """Return an answer whose headers lead to what is below a path."""
    headers = tuple((name, value.replace("{here}", path)) for name, value in answer.headers)
    return replace(answer, headers=headers)


@dataclass(frozen=True)
class Both:
    """What came of the whole table in both languages."""

    server: Loopback
    ruby: dict[str, Any]
    python: dict[str, Any]


@pytest.fixture(scope="module")
def both(park: ModuleType, park_gem: Path, tmp_path_factory: pytest.TempPathFactory) -> Any:
    """Make all calls in both languages: one Ruby process for all of them."""
    folder = tmp_path_factory.mktemp("files")
    (folder / "otter.png").write_bytes(PNG)
    for name in [name for name in os.environ if name.startswith("PARK_")]:
        pytest.fail(f"{name} is set")
    with serving() as server:
        lines = [DRIVER % (json.dumps(base64.b64encode(PNG).decode()), repr(json.dumps(CREDENTIALS)))]
        for index, case in enumerate(CASES):
            for language in ("ruby", "python"):
                server.scripts[f"{language}{index}"] = [at(each, f"/{language}{index}") for each in case.answers]
            url = server.base_url(f"ruby{index}")
            lines.append(f"results[{index}] = attempt('{url}') {{ |park, keys| [park, keys] && {case.ruby} }}")
        lines.append("puts JSON.generate(results)")
        ruby = result("\n".join(lines), park_gem, folder=folder)
        python = {
            str(index): json.loads(
                json.dumps(python_outcome(park, server.base_url(f"python{index}"), case, folder), default=str)
            )
            for index, case in enumerate(CASES)
        }
        yield Both(server, ruby, python)


@pytest.mark.parametrize("index", range(len(CASES)), ids=[case.name for case in CASES])
def test_both_languages_send_the_same(both: Both, index: int) -> None:
    sent = {
        language: [seen.compared() for seen in both.server.seen[f"{language}{index}"]]
        for language in ("ruby", "python")
    }
    assert sent["ruby"] == sent["python"]
    assert len(sent["ruby"]) == CASES[index].requests


@pytest.mark.parametrize("index", range(len(CASES)), ids=[case.name for case in CASES])
def test_both_languages_understand_the_same(both: Both, index: int) -> None:
    ruby, python = both.ruby[str(index)], both.python[str(index)]
    for outcome in (ruby, python):  # the parsers have words of their own
        outcome["error"] = re.sub(r"(is not JSON): .*", r"\1", outcome.get("error", ""))
    assert ruby == python
