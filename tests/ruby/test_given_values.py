"""What a gem makes of what it is given: times, tags that no schema describes, readOnly schemas, lists of files."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from loopback import Answer, Loopback
from programs import JSON
from rubyside import gem, result, run

CUSTOMS = Path(__file__).with_name("customs.yaml")
DONE = Answer(204, b"", ())
PAPER = {"stamp": {"by": "A"}, "seal": {"by": "B"}, "name": "P", "duty": {"rate": "low", "sum": 1}}
UNKNOWN = {"rate": "zz", "sum": 1}


@pytest.fixture(scope="module")
def customs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of the gem of customs.yaml."""
    return gem(CUSTOMS, tmp_path_factory.mktemp("customs-gem"), "customs", "Customs")


def opened(server: Loopback) -> str:
    """Return the lines that make an api at the server, and a time."""
    return f"""
    require 'json'
    require 'date'
    require 'stringio'
    require 'customs'
    M = Customs
    M.configure {{ |config| config.base_url = '{server.base_url("s")}' }}
    API = M::CustomsApi.new
    TIME = Time.new(2020, 1, 2, 3, 4, 5.5r, '+02:00')
    def refused
      yield
      'nothing was raised'
    rescue ArgumentError => e
      e.message
    end
    """


def test_times_go_out_as_their_types_say(server: Loopback, customs: Path) -> None:
    server.scripts["s"] = [DONE, DONE, Answer(200, b'{"at": 5, "seen": "x", "day": "2020-01-02"}', JSON)]
    whole = "at: TIME, exact: TIME, seen: TIME, all: [TIME, 7], day: TIME, moment: TIME"
    program = f"""
    {opened(server)}
    API.list([{{ name: 'a', seen_on: TIME }}, {{ 'seen-on' => '2020-02-02' }}])
    API.day(TIME)
    read = API.times({{ {whole} }}, since: TIME, days: [TIME, 3], if_seen: TIME.to_datetime)
    API.times(M::Times.new({whole}), if_seen: 'Thu, 02 Jan 2020 01:04:05 GMT')
    API.times({{ moment: Date.new(2020, 1, 2) }})
    puts JSON.generate([read.at, read.seen, read.day.class.name, M::Times.openapi_types])
    """
    types = {"at": "Integer", "exact": "Float", "seen": "String", "all": "Array<Integer>", "day": "DayOrNumber"}
    told = result(program, customs)
    assert told[:3] == [5, "x", "Date"]
    assert types.items() <= told[3].items()
    listed, day, first, second, third = server.seen["s"]
    assert listed.body == b"0%5Bname%5D=a&0%5Bseen-on%5D=2020-01-02&1%5Bseen-on%5D=2020-02-02"
    assert day.body == b"2020-01-02"
    assert first.query == "since=1577927045&days=2020-01-02&days=3"
    assert first.header("if-seen") == second.header("if-seen") == "Thu, 02 Jan 2020 01:04:05 GMT"
    times = {
        "at": 1577927045,
        "exact": 1577927045.5,
        "seen": "Thu, 02 Jan 2020 01:04:05 GMT",
        "all": [1577927045, 7],
        "day": "2020-01-02",
        "moment": "2020-01-02T03:04:05.500000+02:00",
    }
    assert json.loads(first.body) == json.loads(second.body) == times
    assert json.loads(third.body) == {"moment": "2020-01-02"}


def test_a_tag_that_no_schema_describes_is_sent(server: Loopback, customs: Path) -> None:
    server.scripts["s"] = [DONE]
    program = f"""
    {opened(server)}
    API.load(M::Cloth.new(length: 1))
    API.load({{ kind: 'wine', casks: 2 }})
    API.load(M::Wine.new(casks: 3, kind: 'port'))
    API.load(M::Wine.new(casks: 4).tap {{ |wine| wine.delete(:kind) }})
    puts M::Load.build({{ 'kind' => 'cloth', 'length' => 1 }}) == M::Cloth.new(length: 1)
    puts refused {{ API.load(M::Wine.new(cask: 3)) }}
    """
    assert run(program, customs).splitlines() == [
        "true",
        "Customs::Wine has no attribute :cask; what the document does not describe goes into additional_properties",
    ]
    assert [json.loads(seen.body) for seen in server.seen["s"]] == [
        {"kind": "cloth", "length": 1},
        {"kind": "wine", "casks": 2},
        {"kind": "port", "casks": 3},
        {"casks": 4},
    ]


def test_what_one_branch_alone_says_is_sent_for_no_other(server: Loopback, customs: Path) -> None:
    server.scripts["s"] = [DONE]
    program = f"""
    {opened(server)}
    API.token('code', nil, scope: 'all')
    API.token('refresh', nil)
    puts refused {{ API.token(nil, nil) }}
    API.parcel({{ size: 1, by: 'air' }})
    API.parcel(M::Parcel.new(size: 2))
    puts %w[air sea].map {{ |by| M::Anything.read({{ 'size' => 1, 'by' => by }}).class.name }}
    """
    assert run(program, customs).splitlines() == [
        "Missing the required parameter 'grant' when calling CustomsApi.token",
        "Customs::Parcel",
        "Customs::Parcel",
    ]
    assert [seen.body for seen in server.seen["s"]] == [
        b"grant=code&v=2&scope=all",
        b"grant=refresh&v=2",
        b'{"size":1,"by":"air"}',
        b'{"size":2}',
    ]


def test_a_constant_is_sent_where_it_must_be_there_or_is_the_default(server: Loopback, customs: Path) -> None:
    server.scripts["s"] = [DONE]
    program = f"""
    {opened(server)}
    API.declare(nil, 1)
    API.declare('short', 2, lang: nil, draft: 'yes')
    """
    run(program, customs)
    assert [seen.body for seen in server.seen["s"]] == [b"form=short&page=1&lang=en", b"form=short&page=2&draft=yes"]


def test_a_schema_that_only_the_server_sets_is_not_sent_back(server: Loopback, customs: Path) -> None:
    server.scripts["s"] = [Answer(200, json.dumps(PAPER).encode(), JSON)]
    program = f"""
    {opened(server)}
    API.paper(API.paper({{ stamp: {{ by: 'me' }}, name: 'x' }}))
    """
    run(program, customs)
    first, second = (json.loads(seen.body) for seen in server.seen["s"])
    assert first == {"stamp": {"by": "me"}, "name": "x"}, "what is given is sent"
    assert second == {"name": "P", "duty": {"rate": "low", "sum": 1}}


def test_a_value_of_no_branch_stays_a_hash(server: Loopback, customs: Path) -> None:
    program = f"""
    {opened(server)}
    kinds = ['low', 'none', 'zz', nil].map {{ |rate| M::Duty.read({{ 'rate' => rate, 'sum' => 1 }}).class.name }}
    unknown = M::Duty.read({{ 'rate' => 'zz', 'sum' => 1 }})
    without = M::Duty.read({{ 'sum' => 1 }})
    puts JSON.generate([kinds, unknown, without.class.name, M::Duty.write({{ rate: 'zz', sum: 1 }})])
    """
    told = result(program, customs)
    assert told == [["Customs::Taxed", "Customs::Free", "Hash", "Customs::Taxed"], UNKNOWN, "Customs::Taxed", UNKNOWN]


def test_a_form_that_is_all_files_has_a_part_for_each(server: Loopback, customs: Path) -> None:
    server.scripts["s"] = [DONE]
    program = f"""
    {opened(server)}
    API.files(['a'.b, {{ content: 'b', filename: 'b.txt' }}, StringIO.new('c')])
    API.named({{ 'x' => 'a'.b, y: StringIO.new('b') }})
    API.mixed(['é', {{ a: 1 }}, StringIO.new('c')])
    puts refused {{ API.files(['a']) }}
    """
    assert run(program, customs).startswith("0 must be a File, an IO, a Pathname or binary bytes, not String")
    files, named, mixed = server.seen["s"]
    assert [(part.name, part.content) for part in files.parts()] == [("0", b"a"), ("1", b"b"), ("2", b"c")]
    assert [part.filename for part in files.parts()] == ["upload", "b.txt", "upload"]
    assert [(part.name, part.content) for part in named.parts()] == [("x", b"a"), ("y", b"b")]
    boundary = mixed.header("content-type").removeprefix("multipart/mixed; boundary=")
    assert [part.split("\r\n") for part in mixed.body.decode().split(f"--{boundary}")[1:-1]] == [
        ["", "Content-Type: text/plain; charset=utf-8", "", "é", ""],
        ["", "Content-Type: application/json", "", '{"a":1}', ""],
        [
            "",
            'Content-Disposition: attachment; filename="upload"',
            "Content-Type: application/octet-stream",
            "",
            "c",
            "",
        ],
    ]


def test_xml_is_a_text(server: Loopback, customs: Path) -> None:
    server.scripts["s"] = [DONE]
    program = f"""
    {opened(server)}
    puts refused {{ API.order({{ id: 1 }}) }}, refused {{ API.order(1) }}, refused {{ API.day([1]) }}
    API.order('<order/>')
    API.order('<order/>'.b)
    API.day(5)
    """
    assert run(program, customs).splitlines() == [
        "a body of application/xml is a String, not Hash",
        "a body of application/xml is a String, not Integer",
        "a body of text/plain is a String, not Array",
    ]
    assert [seen.body for seen in server.seen["s"]] == [b"<order/>", b"<order/>", b"5"]
