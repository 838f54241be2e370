"""What a gem does where somebody is on the way, or the answer is not what it says (safety.md, C6, C7, C10, C11)."""

from __future__ import annotations

import gzip
import json
from pathlib import Path
from typing import Any

import pytest
from loopback import Answer, Loopback
from programs import JSON, PARK
from rubyside import result, ruby

from support.bad_server import Connection, TlsServer, whole

LIMIT = 100_000
BOMB = gzip.compress(b"[" + b" " * 5_000_000 + b"]")
PACKED = (("content-encoding", "gzip"),)
TEXT = (("content-type", "text/plain"),)
FILE = (("content-type", "image/png"),)
C6: dict[str, tuple[str, Answer, list[Any]]] = {
    "JSON up to the limit": (
        "find_visitors('1', ['t'])",
        Answer(200, b"[" + b" " * (LIMIT - 2) + b"]", JSON),
        ["nothing", 0],
    ),
    "JSON": ("find_visitors('1', ['t'])", Answer(200, b"[" + b" " * (LIMIT - 1) + b"]", JSON), ["TooLarge", 0]),
    "unpacked JSON": ("find_visitors('1', ['t'])", Answer(200, BOMB, (*JSON, *PACKED)), ["TooLarge", 0]),
    "unpacked text": ("put_note('x')", Answer(200, BOMB, (*TEXT, *PACKED)), ["TooLarge", 0]),
    "an unpacked file": (
        f"get_map(request_options: {{ max_download_bytes: {LIMIT} }})",
        Answer(200, BOMB, (*FILE, *PACKED)),
        ["TooLarge", 0],
    ),
    "an unpacked error": ("find_visitors('1', ['t'])", Answer(400, BOMB, (*JSON, *PACKED)), ["BadRequest", 2**20]),
}
NAMES = [
    'attachment; filename="../../etc/passwd"',
    r'attachment; filename="C:\Windows\a.dll"',
    "attachment; filename*=UTF-8''%2e%2e%2fa.txt",
    'attachment; filename=".bashrc"',
]


def api(url: str, extra: str = "") -> str:
    """Return the lines that make an api of the park at a server, and tell what a block raises."""
    return f"""{PARK}
    CONFIG = Park::Configuration.new do |config|
      config.base_url = '{url}'
      config.access_token = 'mine'
      config.max_retries = 2
      config.timing.sleep = ->(_) {{}}
      config.max_response_bytes = {LIMIT}
      {extra}
    end
    API = Park::ParkApi.new(Park::ApiClient.new(CONFIG))
    def told
      yield
      ['nothing', 0]
    rescue Park::ApiError => e
      [e.class.name.split('::').last, e.response_body.to_s.bytesize]
    end
    """


@pytest.mark.parametrize("case", C6)
def test_c6_a_body_has_a_limit_that_counts_what_is_unpacked(server: Loopback, park_gem: Path, case: str) -> None:
    call, answer, expected = C6[case]
    server.scripts["s"] = [answer]
    assert result(f"{api(server.base_url('s'))}puts JSON.generate(told {{ API.{call} }})", park_gem) == expected
    assert len(server.seen["s"]) == 1


@pytest.mark.parametrize("disposition", NAMES)
def test_c7_no_file_has_a_name_that_a_server_says(
    server: Loopback, park_gem: Path, tmp_path: Path, disposition: str
) -> None:
    server.scripts["s"] = [Answer(200, b"x", (*FILE, ("content-disposition", disposition)))]
    program = f"""{api(server.base_url("s"))}
    file = API.get_map
    puts JSON.generate([File.dirname(file.path) == Dir.tmpdir, File.basename(file.path), Dir.children('.')])
    """
    inside, name, beside = result(program, park_gem, folder=tmp_path)
    assert inside
    assert not [word for word in ("passwd", "dll", "txt", "bash") if word in name]
    assert beside == []


@pytest.mark.parametrize(
    ("setting", "told", "is_warned"),
    [
        ("config.ssl_ca_file = '{authority}'", ["nothing", 0], False),
        ("", ["Connection", 0], False),
        ("config.verify_ssl = false", ["nothing", 0], True),
    ],
    ids=["trusted", "not trusted", "not checked"],
)
def test_c10_a_server_proves_who_it_is_or_who_asks_is_warned(
    park_gem: Path, tmp_path: Path, setting: str, told: list[Any], *, is_warned: bool
) -> None:
    ruby()
    asked: list[int] = []

    def good(connection: Connection) -> None:
        asked.append(1)
        while connection.request():
            connection.send(whole(b"[]"))

    with TlsServer(good, tmp_path) as server:
        program = f"""require 'stringio'
        $stderr = StringIO.new
        {api(server.url, setting.replace("{authority}", str(server.authority)))}
        found = told {{ API.find_visitors('1', ['t']) }}
        puts JSON.generate([found, $stderr.string.include?('certificates')])
        """
        assert result(program, park_gem) == [told, is_warned]
        assert len(asked) == (told == ["nothing", 0])


@pytest.mark.parametrize("netrc", ["machine 127.0.0.1 login other password other\n", "default login a password b\n"])
def test_c11_what_is_given_goes_before_netrc(server: Loopback, park_gem: Path, tmp_path: Path, netrc: str) -> None:
    (tmp_path / ".netrc").write_text(netrc)
    (tmp_path / ".netrc").chmod(0o600)
    server.scripts["s"] = [Answer(200, b"ok", TEXT)]
    program = f"{api(server.base_url('s'))}API.put_note('x')\nputs 1"
    environment = {"HOME": str(tmp_path), "NETRC": str(tmp_path / ".netrc")}
    assert json.dumps(result(program, park_gem, env=environment)) == "1"
    assert server.only("s").header("authorization") == "Bearer mine"
