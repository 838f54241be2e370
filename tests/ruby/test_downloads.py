"""Downloads of a gem: written as they come, whole or not there, to a name, an IO or a block, and with a limit."""

from __future__ import annotations

import gzip
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from loopback import Answer, Loopback
from programs import FAILING
from rubyside import result, run

from support import tiny
from support.checkout import write

PNG = (("content-type", "image/png"),)
BYTES = bytes(range(256)) * 400
Told = Callable[[str], Any]


@pytest.fixture
def told(server: Loopback, park_gem: Path, tmp_path: Path) -> Told:
    """Return what runs a program with an api at the server, in a folder of its own, and gives what it prints."""
    head = (
        f"require 'json'\nrequire 'park'\nrequire 'pathname'\nrequire 'stringio'\nM = Park\n{FAILING}"
        f"M.configure {{ |config| config.base_url = '{server.base_url('s')}'; config.access_token = 'x'\n"
        "  config.timing = M::SdkRuntime::Timing.real.tap { |timing| timing.sleep = ->(_) {} } }\n"
        "API = M::ParkApi.new\n"
    )
    return lambda program: result(head + program, park_gem, folder=tmp_path)


def pieces(*parts: bytes | float, cut: bool = False) -> Answer:
    return Answer(200, b"", PNG, cut=int(cut), pieces=parts)


def test_a_download_is_a_file_at_its_start(server: Loopback, told: Told) -> None:
    server.scripts["s"] = [Answer(200, BYTES, PNG)]
    program = """
    file, status, headers = API.get_map_with_http_info
    puts JSON.generate([file.class, file.pos, file.read.sum, file.external_encoding.to_s, status, headers.length > 0])
    """
    assert told(program) == ["Tempfile", 0, sum(BYTES) % 65536, "ASCII-8BIT", 200, True]


@pytest.mark.parametrize("to", ["'map.png'", "Pathname('map.png')", "File.join(Dir.pwd, 'map.png')"])
def test_a_download_has_a_name_when_it_is_whole(server: Loopback, told: Told, tmp_path: Path, to: str) -> None:
    server.scripts["s"] = [pieces(BYTES[:50_000], 0.4, BYTES[50_000:])]
    program = f"""
    seen = []
    Thread.new {{ sleep 0.2; seen = Dir.children('.') }}
    file = API.get_map(request_options: {{ to: {to} }})
    there = seen.include?('map.png')
    puts JSON.generate([file.class, file.path, file.pos, file.size, seen.length, there, Dir.children('.')])
    """
    kind, path, at, size, count, there, left = told(program)
    assert (kind, at, size, left) == ("File", 0, len(BYTES), ["map.png"])
    assert Path(path) == tmp_path / "map.png"
    assert (count, there) == (1, False), "a file of another name, as it comes"
    assert (tmp_path / "map.png").read_bytes() == BYTES


def test_what_was_there_is_replaced_only_by_a_whole_file(server: Loopback, told: Told, tmp_path: Path) -> None:
    place = tmp_path / "map.png"
    place.write_bytes(b"old")
    place.chmod(0o640)
    (tmp_path / "link").symlink_to(place)
    server.scripts["s"] = [pieces(BYTES, cut=True)]
    call = "API.get_map(request_options: { to: 'link', max_retries: 1 })"
    program = f"error = failing {{ {call} }}\nputs JSON.generate([error.class, Dir.children('.').sort])"
    assert told(program) == ["Park::ApiError::Connection", ["link", "map.png"]]
    assert place.read_bytes() == b"old"
    assert len(server.seen["s"]) == 2
    server.scripts["s"] = [pieces(BYTES, cut=True), Answer(200, BYTES, PNG)]
    assert told(f"puts JSON.generate({call}.size)") == len(BYTES)
    assert place.read_bytes() == BYTES
    assert place.stat().st_mode & 0o777 == 0o640
    assert (tmp_path / "link").is_symlink()


def test_an_error_is_no_file(server: Loopback, told: Told, tmp_path: Path) -> None:
    server.scripts["s"] = [Answer(404, b'{"message": "no map"}')]
    program = "error = failing { API.get_map(request_options: { to: 'map.png' }) }"
    assert told(f"{program}\nputs JSON.generate([error.class, error.message])") == [
        "Park::ApiError::NotFound",
        "Error code: 404 - no map",
    ]
    assert list(tmp_path.iterdir()) == []


def test_an_io_is_written_to(server: Loopback, told: Told, tmp_path: Path) -> None:
    server.scripts["s"] = [Answer(200, BYTES, PNG)]
    program = """
    text = StringIO.new(''.b)
    came = API.get_map(request_options: { to: text })
    open = File.open('map.png', 'wb')
    API.get_map(request_options: { to: open })
    open.close
    puts JSON.generate([came.equal?(text), text.string.sum])
    """
    assert told(program) == [True, sum(BYTES) % 65536]
    assert (tmp_path / "map.png").read_bytes() == BYTES


def test_a_block_takes_the_bytes_as_they_come(server: Loopback, told: Told) -> None:
    server.scripts["s"] = [pieces(b"a", 0.4, b"b")]
    program = """
    clock = -> { Process.clock_gettime(Process::CLOCK_MONOTONIC) }
    times = []
    came = API.get_map { |chunk| times << [chunk, clock.call] }
    puts JSON.generate([came, times.map(&:first), times[1][1] - times[0][1]])
    """
    came, chunks, between = told(program)
    assert (came, chunks) == (None, ["a", "b"])
    assert between > 0.3


def test_who_leaves_the_block_has_the_connection_closed(server: Loopback, told: Told) -> None:
    endless = Answer(200, b"", PNG, pieces=[b"x" * 1000, 0.05] * 400)
    server.scripts["s"] = [endless, endless, Answer(200, b"whole", PNG)]
    program = """
    left = [API.get_map { |chunk| break chunk.bytesize }]
    begin
      API.get_map { |_| raise IOError, 'the disk is full' }
    rescue IOError => e
      left << e.message
    end
    puts JSON.generate([*left, API.get_map.read])
    """
    assert told(program) == [1000, "the disk is full", "whole"]
    assert len(server.seen["s"]) == 3, "the error of a block is no reason to ask again"
    until = time.monotonic() + 10
    while len(server.left) < 2 and time.monotonic() < until:
        time.sleep(0.02)
    assert server.left == ["s", "s"]


def test_bytes_that_somebody_has_do_not_come_again(server: Loopback, told: Told) -> None:
    for given in ("API.get_map { |_| nil }", "API.get_map(request_options: { to: StringIO.new })"):
        server.seen.clear()
        server.scripts["s"] = [Answer(503), pieces(BYTES, cut=True)]
        assert told(f"puts JSON.generate((failing {{ {given} }}).class)") == "Park::ApiError::Connection"
        assert len(server.seen["s"]) == 2


@pytest.mark.parametrize("options", ["to: 'map.png', max_download_bytes: 1000", "max_download_bytes: 1000"])
def test_a_download_has_a_limit_unpacked(server: Loopback, told: Told, tmp_path: Path, options: str) -> None:
    packed = gzip.compress(b"\0" * 10_000_000)
    server.scripts["s"] = [Answer(200, packed, (*PNG, ("content-encoding", "gzip")))]
    program = f"""
    error = failing {{ API.get_map(request_options: {{ {options} }}) }}
    puts JSON.generate([error.class, error.message, error.code])
    """
    said = "the download is larger than 1000 bytes; see max_download_bytes"
    assert told(program) == ["Park::ApiError::TooLarge", said, 200]
    assert list(tmp_path.iterdir()) == []
    assert len(server.seen["s"]) == 1


@pytest.mark.parametrize(
    ("call", "said"),
    [
        ("API.get_map(request_options: { to: 5 })", "`to` must be the name of a file or an IO, not Integer"),
        ("API.get_map(request_options: { to: 'a' }) { |_| nil }", "give a block or `to`, not both"),
        ("API.get_map(request_options: { max_download_bytes: 0 })", "max_download_bytes must be more than 0, not 0"),
        (
            "API.ping(request_options: { to: 'a' })",
            "ParkApi.ping gives no file: a block, `to` and `max_download_bytes` are for downloads",
        ),
        (
            "API.talk_stream({ topic: 'x' }, request_options: { to: 'a' }) { |_| nil }",
            "ParkApi.talk gives no file: a block, `to` and `max_download_bytes` are for downloads",
        ),
        ("API.get_map(request_options: { to: 'no/where' })", "No such file or directory - no/where"),
        ("API.get_map(request_options: { to: '.' })", "Is a directory - ."),
    ],
)
def test_what_cannot_be_is_refused_before_anything_is_sent(server: Loopback, told: Told, call: str, said: str) -> None:
    program = f"begin\n  {call}\nrescue ArgumentError, SystemCallError => e\n  puts JSON.generate(e.message)\nend"
    assert told(program) == said
    assert server.seen["s"] == []


def test_nothing_is_left_of_a_download_that_is_interrupted(server: Loopback, told: Told) -> None:
    server.scripts["s"] = [Answer(200, b"", PNG, pieces=[b"x" * 1000, 0.05] * 400)]
    program = """
    main = Thread.current
    Thread.new { sleep 0.3; main.raise(Interrupt, 'enough') }
    begin
      API.get_map(request_options: { to: 'map.png' })
    rescue Interrupt => e
      puts JSON.generate([e.message, Dir.children('.')])
    end
    """
    assert told(program) == ["enough", []]


def test_downloads_are_told_of(park_gem: Path) -> None:
    api = (park_gem / "lib/park/api/park_api.rb").read_text("utf-8")
    assert "def get_map(opts = {}, &block)" in api
    assert "# @yieldparam chunk [String]" in api
    assert "def list_rides(opts = {})\n" in api
    readme = (park_gem / "README.md").read_text("utf-8")
    assert "## Downloads\n\n```ruby\nPark::ParkApi.new.get_map do |chunk|\n" in readme


def test_an_argument_may_be_called_block(tmp_path: Path) -> None:
    parameter = {"name": "block", "in": "path", "required": True, "schema": {"type": "string"}}
    content = {"application/octet-stream": {}}
    operation = {
        "operationId": "read",
        "parameters": [parameter],
        "responses": {"200": {"description": "OK", "content": content}},
    }
    folder = write(
        tiny.generate(tiny.document(paths={"/{block}": {"get": operation}}), target="ruby", package="vault"), tmp_path
    )
    assert run("require 'vault'\nputs Vault::DefaultApi.instance_method(:read).arity", folder) == "-2\n"
