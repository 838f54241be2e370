"""The files of a gem's forms: one, several, described by a hash; read from their start, and left where they stood."""

from __future__ import annotations

from pathlib import Path

import pytest
from loopback import Answer, Loopback, Part
from programs import harboured
from rubyside import result, run

DONE = Answer(204, b"", ())
FILES = """
require 'stringio'
require 'tempfile'
written = Tempfile.new(['a', '.png'])
written.write('PNG')
"""


def parts(server: Loopback, index: int = 0) -> list[Part]:
    """Return the parts of a request."""
    return server.seen["s"][index].parts()


@pytest.mark.parametrize(
    ("argument", "sent"),
    [
        ("written", [("scan", "image/png", b"PNG")]),
        ("[written, StringIO.new('two')]", [("scan", "image/png", b"PNG"), ("scan", None, b"two")]),
        ("{ content: written, filename: 'x.pdf' }", [("scan", "application/pdf", b"PNG")]),
        ("{ 'content' => 'täxt', 'filename' => 'x.csv' }", [("scan", "text/csv", "täxt".encode())]),
        ("[{ content: 'b'.b, filename: 'b.zip', content_type: 'a/b' }]", [("scan", "a/b", b"b")]),
        ("'b'.b", [("scan", None, b"b")]),
    ],
)
def test_a_field_that_is_a_file_or_several(
    server: Loopback, harbour_gem: Path, argument: str, sent: list[tuple[str, str | None, bytes]]
) -> None:
    server.scripts["s"] = [DONE]
    run(f"{harboured(server)}{FILES}API.file({argument})", harbour_gem)
    found = parts(server)
    assert [(part.name, part.content) for part in found] == [(name, content) for name, _, content in sent]
    kinds = [kind or "application/octet-stream" for _, kind, _ in sent]
    assert [part.content_type for part in found] == kinds
    assert all(part.filename for part in found)


def test_the_entries_of_a_list_have_one_name_for_files_and_texts(server: Loopback, harbour_gem: Path) -> None:
    server.scripts["s"] = [DONE]
    program = f"""
    {harboured(server)}{FILES}
    API.file([written, 'two'.b], list: ['one', written])
    M::Configuration.default.array_format = 'brackets'
    API.file([written, 'two'.b], list: ['one', written], mixed: 'text')
    API.file('single'.b)
    begin
      M::Configuration.default.array_format = :comma
    rescue ArgumentError => e
      puts JSON.generate([e.message, M::Configuration.default.array_format])
    end
    """
    assert result(program, harbour_gem) == ["array_format must be :repeat or :brackets, not :comma", "brackets"]
    names = [[part.name for part in parts(server, index)] for index in range(3)]
    assert names == [
        ["list", "scan", "scan", "list"],
        ["mixed", "list[]", "scan[]", "scan[]", "list[]"],
        ["scan"],
    ]


def test_a_field_that_is_a_file_or_text(server: Loopback, harbour_gem: Path) -> None:
    server.scripts["s"] = [DONE]
    program = f"""
    {harboured(server)}{FILES}
    API.file(written, mixed: 'text', list: ['one', written, 'bytes'.b], note: 'note'.b)
    API.file(written, mixed: 'bytes'.b, list: [{{ content: written, filename: 'l.txt' }}])
    API.file(written, mixed: {{ content: written, filename: 'm.txt' }})
    API.file(written, request_options: {{ body: {{ new: [written, 'x'] }} }})
    """
    run(program, harbour_gem)

    def shown(index: int) -> list[tuple[str, bool, bytes]]:
        return [(part.name, part.filename is not None, part.content) for part in parts(server, index)]

    scan = ("scan", True, b"PNG")
    assert shown(0) == [
        ("mixed", False, b"text"),
        ("list", False, b"one"),
        ("note", False, b"note"),
        scan,
        ("list", True, b"PNG"),
        ("list", True, b"bytes"),
    ]
    assert shown(1) == [scan, ("mixed", True, b"bytes"), ("list", True, b"PNG")]
    assert shown(2) == [scan, ("mixed", True, b"PNG")]
    assert shown(3) == [("new[]", False, b"x"), scan, ("new[]", True, b"PNG")]


def test_an_open_file_is_sent_whole_and_stands_where_it_stood(server: Loopback, harbour_gem: Path) -> None:
    server.scripts["s"] = [DONE, Answer(500, b"", (("retry-after-ms", "1"), ("x-should-retry", "true"))), DONE]
    program = f"""
    {harboured(server)}{FILES}
    at_end = written.pos
    API.file(written)
    API.file(written)
    middle = StringIO.new('middle').tap {{ |io| io.seek(3) }}
    API.file(middle)
    reader, writer = IO.pipe
    writer << 'piped'
    writer.close
    API.file(reader)
    puts JSON.generate([at_end, written.pos, middle.pos])
    """
    assert result(program, harbour_gem) == [3, 3, 3]
    contents = [seen.parts()[0].content for seen in server.seen["s"]]
    assert contents == [b"PNG", b"PNG", b"PNG", b"middle", b"piped"]
