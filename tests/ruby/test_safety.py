"""What the gem does not let out, and does not let in: secrets, redirections, large bodies; threads and forks."""

from __future__ import annotations

import base64
import gzip
import json
from pathlib import Path

import pytest
from loopback import OTTER, Answer, Loopback, serving
from programs import FAILING, IMAGES, JSON, PARK, configured
from rubyside import result, run


def test_nothing_that_people_see_holds_a_secret(server: Loopback, park_gem: Path) -> None:
    server.scripts["s"] = [Answer(500, b"{}", (("set-cookie", "SECRET"), ("content-type", "text/plain")))]
    program = f"""
    {PARK}
    require 'logger'
    require 'stringio'
    log = StringIO.new
    config = Park::Configuration.new do |config|
      config.base_url = '{server.base_url("s")}'
      config.access_token = config.username = config.password = 'SECRET'
      config.api_key = {{ 'HeaderKey' => 'SECRET', 'QueryKey' => 'SECRET', 'CookieKey' => 'SECRET' }}
      config.logger = Logger.new(log)
      config.max_retries = 0
    end
    client = Park::ApiClient.new(config)
    keys = Park::KeysApi.new(client)
    holders = [config, client, keys, Park::SdkRuntime::Credentials.new(config)]
    shown = holders.flat_map {{ |each| [each.inspect, each.to_s] }}
    %i[by_header by_query by_cookie by_basic by_both].each do |name|
      keys.public_send(name)
    rescue Park::ApiError => e
      shown << e.message << e.inspect << e.full_message(highlight: false)
    end
    begin
      config.api_key['HeaderKey'] = "SECRET\\r\\nx: y"
      keys.by_header
    rescue ArgumentError => e
      shown << e.message
    end
    puts JSON.generate(shown + [log.string])
    """
    shown = result(program, park_gem)
    assert "GET http://127.0.0.1" in shown[-1]
    assert [text for text in shown if "SECRET" in text] == []
    assert len(server.seen["s"]) == 5
    assert server.seen["s"][1].query == "park=SECRET"


@pytest.mark.parametrize("value", ["", "SECRET ", "\\tSECRET", "SECRET\\r\\nx: y", "SECRET\\0", "SECR\u00c9T"])
def test_what_is_no_credential_is_refused_and_not_shown(server: Loopback, park_gem: Path, value: str) -> None:
    program = f"""
    {PARK}
    config = Park::Configuration.new do |config|
      config.base_url = '{server.base_url("s")}'
      config.access_token = "{value}"
      config.api_key = {{ 'HeaderKey' => "{value}", 'CookieKey' => "{value}" }}
    end
    client = Park::ApiClient.new(config)
    keys = Park::KeysApi.new(client)
    calls = [-> {{ keys.by_header }}, -> {{ keys.by_cookie }}, -> {{ Park::ParkApi.new(client).put_note('hello') }}]
    shown = calls.map do |call|
      call.call
      'nothing'
    rescue ArgumentError => e
      e.full_message(highlight: false)
    end
    puts JSON.generate(shown)
    """
    shown = result(program, park_gem)
    assert len(shown) == 3
    assert all("the value of" in text and "SECR" not in text for text in shown)
    assert server.seen["s"] == []


def test_what_a_server_repeats_of_a_credential_is_hidden(server: Loopback, park_gem: Path) -> None:
    encoded = base64.b64encode(b"ann-secret:SECRET/1 2").decode()
    said = f"no: SECRET/1 2, SECRET%2F1%202, SECRET%2F1+2, ann-secret, Basic {encoded}; a SECRETS stays"
    server.scripts["s"] = [Answer(401, json.dumps({"error": {"message": said}}).encode(), JSON)]
    program = f"""
    {PARK}
    config = Park::Configuration.new do |config|
      config.base_url = '{server.base_url("s")}'
      config.access_token = config.password = 'SECRET/1 2'
      config.username = 'ann-secret'
      config.api_key = {{ 'HeaderKey' => 'SECRET/1 2', 'QueryKey' => 'SECRET/1 2' }}
    end
    keys = Park::KeysApi.new(Park::ApiClient.new(config))
    shown = %i[by_header by_query by_basic].map do |name|
      keys.public_send(name)
    rescue Park::ApiError => e
      [e.message, e.inspect, e.full_message(highlight: false), e.response_body]
    end
    puts JSON.generate(shown)
    """
    for *shown, body in result(program, park_gem):
        assert not [text for text in shown if "SECRET/" in text or "SECRET%" in text]
        assert "a SECRETS stays" in shown[0]
        assert "SECRET/1 2" in body
    assert "ann-secret" not in str(shown)
    assert encoded not in str(shown)


def test_addresses_are_logged_without_what_they_are_signed_with(park_gem: Path) -> None:
    url = "https://a/b?sig=SECRET&code=SECRET&client_assertion=SECRET&design=1&pin%5Bx%5D=SECRET&errorcode=2"
    program = f"{PARK}puts Park::SdkRuntime::Redact.url('{url}', ['pin[x]'])"
    assert run(program, park_gem) == (
        "https://a/b?sig=***&code=***&client_assertion=***&design=1&pin%5Bx%5D=***&errorcode=2\n"
    )


REFUSED = {
    "C3: no path": ("API.find_visitors('', ['a'])", "empty"),
    "C3: a dot": ("API.find_visitors('.', ['a'])", "another path"),
    "C3: two dots": ("API.find_visitors('..', ['a'])", "another path"),
    "C4: a header": ('API.find_visitors("a", ["b"], x_trace: "a\\r\\nX-Evil: 1")', "the value of"),
    "C4: a header of a call": ('API.ping(request_options: { headers: { "X-A" => "a\\0" } })', "the value of"),
    "C4: the name of a header": ('API.ping(request_options: { headers: { "X-A\\r\\nX" => "a" } })', "not the name"),
    "C4: a key": ('API.ping(request_options: { idempotency_key: "a\\nb" })', "the value of"),
    "C5: the type of a file": (
        'M.write(FORM, [], { "a" => { content: "b".b, content_type: "a/b\\r\\nX: 1" } }, :repeat)',
        "content type of",
    ),
    "C5: the name of a file": (
        'M.write(FORM, [], { "a" => { content: "b".b, filename: "a\\0.png", content_type: "a/b" } }, :repeat)',
        "NUL",
    ),
    "C5: the name of a part": ('M.write(FORM, [], { "a\\0" => "b" }, :repeat)', "NUL"),
    "C13: no number": ("Park::SdkRuntime::Json.dump({ 'a' => Float::NAN })", "JSON"),
    **{
        f"C15: {url}": (f"Park::Configuration.new.base_url = '{url}'", "base_url")
        for url in ("file:///etc/passwd", "ftp://a/b", "//a/b", "http://", "https://u:p@a/b", "https://a/b?c=d", "a b")
    },
}


def test_what_cannot_be_sent_safely_is_refused(server: Loopback, park_gem: Path) -> None:
    calls = ",\n".join(f"-> {{ {call} }}" for call, _ in REFUSED.values())
    program = f"""
    {PARK}
    M = Park::SdkRuntime::Multipart
    FORM = 'multipart/form-data'
    config = Park::Configuration.new do |config|
      config.base_url = '{server.base_url("s")}'
      config.access_token = 'token'
    end
    API = Park::ParkApi.new(Park::ApiClient.new(config))
    shown = [
    {calls}
    ].map do |call|
      "returned #{{call.call}}"
    rescue ArgumentError => e
      "refused: #{{e.message}}"
    end
    puts JSON.generate(shown)
    """
    shown = dict(zip(REFUSED, result(program, park_gem), strict=True))
    for case, (_, reason) in REFUSED.items():
        assert shown[case].startswith("refused: "), case
        assert reason in shown[case], case
    assert server.seen["s"] == []


ANSWERED = {
    "C12: a wait that has no end": (Answer(429, b"{}", (*JSON, ("retry-after", "1000000000"))), "RateLimit"),
    "C13: deep": (Answer(200, b"[" * 100_000, JSON), "Decode"),
    "C13: no number": (Answer(200, b'{"a": NaN}', JSON), "Decode"),
    "C14: signs that a terminal obeys": (
        Answer(400, json.dumps({"error": {"message": "\x1b[2J\u202e\r\nbad"}}).encode(), JSON),
        "BadRequest",
    ),
}


def test_what_a_server_answers_does_no_harm(server: Loopback, park_gem: Path) -> None:
    server.scripts["s"] = [answer for answer, _ in ANSWERED.values()]
    program = f"""
    {PARK}
    config = Park::Configuration.new do |config|
      config.base_url = '{server.base_url("s")}'
      config.access_token = 'token'
      config.timing.sleep = ->(_) {{ raise 'it waits' }}
    end
    api = Park::ParkApi.new(Park::ApiClient.new(config))
    shown = {len(ANSWERED)}.times.map do
      api.find_visitors('a', ['b'])
      'returned'
    rescue Park::ApiError => e
      [e.class.name, e.message]
    end
    puts JSON.generate(shown)
    """
    for (case, (_, kind)), (name, message) in zip(ANSWERED.items(), result(program, park_gem), strict=True):
        assert name.endswith(f"::{kind}"), case
        assert message.isprintable(), case
        assert len(message) < 300, case


def test_missing_credentials_are_said_before_anything_is_sent(server: Loopback, images_gem: Path) -> None:
    program = f"""
    {IMAGES}{FAILING}
    M.configure {{ |config| config.base_url = '{server.base_url("s")}' }}
    error = failing {{ M::ImagesApi.new.create_image({{ prompt: 'x' }}) }}
    M::ImagesApi.new.create_image({{ prompt: 'x' }}, header_params: {{ 'Authorization' => 'Bearer mine' }})
    puts JSON.generate([error.class.name, error.message])
    """
    name, message = result(program, images_gem)
    assert name.endswith("::MissingCredentials")
    assert message == "Missing credentials: configure access_token (environment: OPENAPI_OPENAI_ACCESS_TOKEN)."
    assert server.only("s").header("authorization") == "Bearer mine"


ELSEWHERE = {
    "another host": "http://localhost:{other}/o/x",
    "another port": "//127.0.0.1:{other}/o/x",
    "another scheme": "https://127.0.0.1:{own}/o/x",
}
WAYS = ["by_header", "by_query", "by_cookie", "by_basic", "by_both"]


@pytest.mark.parametrize("where", ELSEWHERE)
@pytest.mark.parametrize("way", WAYS)
def test_c2_no_credential_goes_to_another_origin(server: Loopback, park_gem: Path, way: str, where: str) -> None:
    with serving() as other:
        target = ELSEWHERE[where].format(other=other.port, own=server.port)
        server.scripts["s"] = [Answer(307, b"", (("location", target),))]
        other.scripts["o"] = [Answer(307, b"", (("location", f"http://127.0.0.1:{server.port}/back/x"),))]
        server.scripts["back"] = [Answer(204, b"", ())]
        program = f"""
        {PARK}
        config = Park::Configuration.new do |config|
          config.base_url = '{server.base_url("s")}'
          config.access_token = config.username = config.password = 'SECRET'
          config.api_key = {{ 'HeaderKey' => 'SECRET', 'QueryKey' => 'SECRET', 'CookieKey' => 'SECRET' }}
          config.headers = {{ 'X-Own' => 'SECRET' }}
          config.max_retries = 0
        end
        begin
          Park::KeysApi.new(Park::ApiClient.new(config)).{way}
        rescue Park::ApiError
          nil # nobody speaks TLS there
        end
        puts JSON.generate(1)
        """
        assert result(program, park_gem) == 1
        assert server.only("s").header("x-own") == "SECRET"
        assert "SECRET" not in str([*other.seen["o"], *server.seen["back"]])
        assert len(server.seen["back"]) == len(other.seen["o"]) == (0 if where == "another scheme" else 1)


def test_a_redirection_to_another_origin_takes_no_credentials(server: Loopback, park_gem: Path) -> None:
    with serving() as other:
        server.scripts["s"] = [Answer(307, b"", (("location", f"http://127.0.0.1:{other.port}/o/notes?a=1"),))]
        other.scripts["o"] = [
            Answer(307, b"", (("location", "/o/again"),)),
            Answer(200, b"ok", (("content-type", "text/plain"),)),
        ]
        program = f"""
        {PARK}
        config = Park::Configuration.new do |config|
          config.base_url = '{server.base_url("s")}'
          config.access_token = 'SECRET'
          config.headers = {{ 'X-Api-Key' => 'SECRET', 'Cookie' => 'a=SECRET' }}
        end
        puts Park::ParkApi.new(Park::ApiClient.new(config)).put_note('hello')
        """
        assert run(program, park_gem) == "ok\n"
        assert server.only("s").header("x-api-key") == "SECRET"
        assert [(seen.path, seen.body) for seen in other.seen["o"]] == [("/notes", b"hello"), ("/again", b"hello")]
        assert "SECRET" not in str(other.seen["o"])


def test_a_body_is_held_up_to_a_limit_that_counts_what_is_unpacked(server: Loopback, images_gem: Path) -> None:
    bomb = gzip.compress(b"[" + b" " * 3_000_000 + b"]")
    server.scripts["s"] = [Answer(200, bomb, (*JSON, ("content-encoding", "gzip")))]
    server.scripts["e"] = [Answer(400, b"x" * 3_000_000, JSON), Answer()]
    program = f"""
    {configured(server, extra="config.max_response_bytes = 2_000_000")}
    large = failing {{ API.create_image({{ prompt: 'x' }}) }}
    M::Configuration.default.base_url = '{server.base_url("e")}'
    cut = failing {{ API.create_image({{ prompt: 'x' }}) }}
    after = API.create_image({{ prompt: 'x' }})
    puts JSON.generate([large.class.name, large.message, cut.message.length, cut.response_body.length, after.created])
    """
    name, message, shown, kept, created = result(program, images_gem)
    assert name.endswith("::TooLarge")
    assert message == "the response is larger than 2000000 bytes; see max_response_bytes"
    assert shown < 300
    assert kept == 2**20
    assert created == OTTER["created"]


def test_connections_are_kept_and_shared_by_threads(server: Loopback, images_gem: Path) -> None:
    program = f"""
    {configured(server)}
    threads = 8.times.map {{ |n| Thread.new {{ 5.times.map {{ API.create_image({{ prompt: n.to_s }}).created }} }} }}
    results = threads.flat_map(&:value)
    reader, writer = IO.pipe
    pid = fork {{ writer.write(API.create_image({{ prompt: 'child' }}).created) }}
    Process.wait(pid)
    writer.close
    M::ApiClient.default.close
    puts JSON.generate([results.uniq, results.length, reader.read])
    """
    assert result(program, images_gem) == [[OTTER["created"]], 40, str(OTTER["created"])]
    assert len(server.seen["s"]) == 41
