"""What the gem does not let out, and does not let in: secrets, redirections, large bodies; threads and forks."""

from __future__ import annotations

import gzip
from pathlib import Path

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
