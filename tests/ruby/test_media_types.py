"""Where the document leaves a media type open, an option of the call chooses it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from loopback import Answer, Loopback
from programs import JSON
from rubyside import gem, run

from support import tiny

CHOSEN = Path(__file__).resolve().parents[1] / "golden/media_types_chosen/spec.yaml"
DONE = Answer(204, b"", ())
FORM = b"id=7&a+b=c"


@pytest.fixture(scope="module")
def chosen(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of the gem, with corrected docs."""
    return gem(CHOSEN, tmp_path_factory.mktemp("chosen-gem"), "chosen", "Chosen", docs="corrected")


def opened(server: Loopback) -> str:
    """Return the lines that make an api at the server."""
    return f"""
    require 'json'
    require 'stringio'
    require 'chosen'
    M = Chosen
    M.configure {{ |config| config.base_url = '{server.base_url("s")}' }}
    API = M::DefaultApi.new
    def refused
      yield
      'nothing was raised'
    rescue ArgumentError => e
      e.message
    end
    """


def test_an_answer_is_asked_for_in_the_media_type_that_is_chosen(server: Loopback, chosen: Path) -> None:
    todo = Answer(200, b'{"id": 3}', (("content-type", "application/vnd.todo.v2+json"),))
    server.scripts["s"] = [todo, Answer(200, b'{"id": 4}', JSON), todo, DONE, DONE]
    program = f"""
    {opened(server)}
    puts API.get_either(accept: 'application/vnd.todo.v2+json').id, API.get_either.id
    puts API.get_either_with_http_info('accept' => 'application/vnd.todo.v2+json').first.id
    API.get_avatar(accept: true, accept_media_type: 'image/jpeg')
    API.send_json({{ id: 1 }}, header_params: {{ 'Accept' => 'a/b' }})
    puts refused {{ API.get_either(accept: "a\\r\\nX: y") }}
    puts refused {{ API.send_json({{ id: 1 }}, accept: 'a/b') }}
    """
    assert run(program, chosen).splitlines() == [
        *["3", "4", "3"],
        'the value of "accept" holds a line break or another control character',
        (
            "DefaultApi.send_json has no option :accept; "
            "there are :content_type, :request_options, :header_params, :query_params"
        ),
    ]
    asked = [(seen.header("accept"), seen.query) for seen in server.seen["s"]]
    assert asked == [
        ("application/vnd.todo.v2+json", ""),
        ("application/json", ""),
        ("application/vnd.todo.v2+json", ""),
        ("image/jpeg", "accept=true"),
        ("a/b", ""),
    ]


@pytest.mark.parametrize(
    ("call", "media_type", "body"),
    [
        ("API.put_avatar('x'.b)", "application/octet-stream", b"x"),
        ("API.put_avatar(StringIO.new('x'), content_type: 'image/gif')", "image/gif", b"x"),
        ("API.send_json({ id: 1 })", "application/json", b'{"id":1}'),
        ("API.send_json({ id: 1 }, content_type: 'application/vnd.x+json')", "application/vnd.x+json", b'{"id":1}'),
        (
            (
                "API.send_json({ id: 7, additional_properties: { 'a b' => 'c' } }, "
                "content_type: 'application/x-www-form-urlencoded')"
            ),
            "application/x-www-form-urlencoded",
            FORM,
        ),
        (
            "API.send_json(M::Todo.new(id: 7), content_type: 'application/x-www-form-urlencoded')",
            "application/x-www-form-urlencoded",
            b"id=7",
        ),
        ("API.send_json('<a/>', content_type: 'application/xml')", "application/xml", b"<a/>"),
        ("API.send_json('[1]'.b, content_type: 'application/json')", "application/json", b"[1]"),
        ("API.send_json(5, content_type: 'text/csv')", "text/csv; charset=utf-8", b"5"),
        ("API.send_text(body: 'a')", "text/plain; charset=utf-8", b"a"),
        ("API.send_text(body: 'a,b', body_content_type: 'text/csv')", "text/csv; charset=utf-8", b"a,b"),
        ("API.send_text(body: 'a', body_content_type: 'application/json')", "application/json", b'"a"'),
    ],
)
def test_a_body_is_written_in_the_media_type_that_is_chosen(
    server: Loopback, chosen: Path, call: str, media_type: str, body: bytes
) -> None:
    server.scripts["s"] = [DONE]
    run(f"{opened(server)}{call}", chosen)
    [seen] = server.seen["s"]
    assert (seen.header("content-type"), seen.body) == (media_type, body)


def test_an_object_is_a_form_with_parts_where_that_is_chosen(server: Loopback, chosen: Path) -> None:
    server.scripts["s"] = [DONE]
    run(f"{opened(server)}API.send_json({{ id: 7 }}, content_type: 'multipart/form-data')", chosen)
    [seen] = server.seen["s"]
    assert [(part.name, part.content) for part in seen.parts()] == [("id", b"7")]


def test_what_cannot_be_written_in_a_media_type_is_refused(server: Loopback, chosen: Path) -> None:
    program = f"""
    {opened(server)}
    puts refused {{ API.send_json({{ id: 1 }}, content_type: 'application/xml') }}
    puts refused {{ API.send_json(M::Todo.new(id: 1), content_type: 'application/xml') }}
    puts refused {{ API.send_json([1], content_type: 'application/xml') }}
    puts refused {{ API.send_json({{ id: 1 }}, content_type: "a\\nb") }}
    """
    way = "give a String in that media type, or send it as application/json, "
    way += "application/x-www-form-urlencoded or multipart/form-data"
    assert run(program, chosen).splitlines() == [
        *(f"{kind} cannot be written as application/xml: {way}" for kind in ("Hash", "Chosen::Todo", "Array")),
        'the value of "content_type" holds a line break or another control character',
    ]
    assert not server.seen["s"]


def test_the_corrected_pages_show_the_options(chosen: Path) -> None:
    page = (chosen / "docs/DefaultApi.md").read_text("utf-8")
    assert "| **accept_media_type** | **String** | The media type to ask for, one of `image/png`, `image/jpeg`;" in page
    assert "> File put_avatar(body, opts)" in page
    [program] = re.findall(r"api_instance = .*?put_avatar\(body, opts\)", page, re.DOTALL)[-1:]
    assert "content_type: 'application/octet-stream', # String" in program
    assert "accept: 'image/*' # String" in program


def test_what_an_option_asks_for_is_not_left_out() -> None:
    content = {
        "image/png": {"schema": {"type": "string", "format": "binary"}},
        "image/jpeg": {"schema": {"type": "string"}},
        "application/json": {"schema": {"type": "integer"}},
    }
    answers = {"200": {"description": "OK", "content": content}}
    result = tiny.generate(tiny.document(paths={"/a": {"get": {"responses": answers}}}), target="ruby")
    assert [(said.code, said.pointer.tokens[-1]) for said in result.diagnostics] == [
        ("response-media-type", "application/json")
    ]
    assert "op.media_types accept: :accept" in tiny.text(result, "lib/package/api/default_api.rb")
