"""What a server may do to a client (safety.md, C6 to C9, C12 to C14): one table of cases for each weakness."""

from __future__ import annotations

import gzip
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx2
import pytest

from support.bad_server import Connection, head, serving
from support.driver import Driver
from support.server import failed

LIMIT = 100_000
BOMB = gzip.compress(b"[" + b" " * 5_000_000 + b"]")
PACKED = {"content-encoding": "gzip", "content-type": "application/json"}
FILE = {"content-type": "application/octet-stream"}


def answered(content: bytes, status: int = 200, **headers: str) -> Callable[[httpx2.Request], httpx2.Response]:
    """Return what answers with these bytes, which are sent as they are."""

    def answer(request: httpx2.Request) -> httpx2.Response:
        return httpx2.Response(status, content=content, headers=headers, request=request)

    return answer


async def _all(stream: Any) -> list[Any]:
    async with stream:
        return [item async for item in stream]


def listed(driver: Driver, stream: Any) -> list[Any]:
    """Return all of a stream."""
    if driver.is_async:
        return list(driver.wait(_all(stream)))
    with stream:
        return [*stream]


def read(driver: Driver, client: Any) -> Any:
    """Download, and read at once."""
    return driver.run(driver.run(client.files.download()).read())


CALLS: dict[str, Callable[[Driver, Any], Any]] = {
    "json": lambda d, client: d.run(client.notes.read_note("a")),
    "raw": lambda d, client: d.run(client.notes.read_note_with_http_info("a")),
    "download": read,
    "own request": lambda d, client: d.run(client.request("GET", "/notes/a", cast_to=object)),
}


@pytest.mark.parametrize("size", [LIMIT, LIMIT + 1])
@pytest.mark.parametrize("call", CALLS)
def test_c6_a_body_has_a_limit(warden: Driver, call: str, size: int) -> None:
    text = b'{"text": "' + b"x" * (size - 12) + b'"}'
    warden.serve(answered(text, **{"content-type": "application/json"}))
    client = warden.client(max_response_bytes=LIMIT)
    if size <= LIMIT:
        assert CALLS[call](warden, client) is not None
        return
    with pytest.raises(warden.package.ResponseTooLargeError, match="larger than 100000 bytes") as caught:
        CALLS[call](warden, client)
    assert caught.value.status_code == 200
    assert len(warden.server.requests) == 1


@pytest.mark.parametrize("call", CALLS)
def test_c6_and_counts_what_is_unpacked(warden: Driver, call: str) -> None:
    warden.serve(answered(BOMB, **PACKED))
    with pytest.raises(warden.package.ResponseTooLargeError):
        CALLS[call](warden, warden.client(max_response_bytes=LIMIT))


@pytest.mark.parametrize("call", CALLS)
def test_c6_and_that_of_an_error_is_cut(warden: Driver, call: str) -> None:
    warden.serve(answered(BOMB, 400, **PACKED))
    with pytest.raises(warden.package.BadRequestError) as caught:
        CALLS[call](warden, warden.client(max_response_bytes=LIMIT))
    assert len(caught.value.content) == 2**20
    assert len(str(caught.value)) < 500


@pytest.mark.parametrize(
    ("disposition", "name"),
    [
        ('attachment; filename="a.txt"', "a.txt"),
        ('attachment; filename="../../etc/passwd"', "passwd"),
        (r'attachment; filename="C:\\Windows\\a.dll"', "a.dll"),
        ("attachment; filename*=UTF-8''%2e%2e%2fa.txt", "a.txt"),
        ("attachment; filename*=UTF-8''a%00b.txt", "a_b.txt"),
        ("attachment; filename*=UTF-8''a%E2%80%AEtxt.exe", "a_txt.exe"),
        ("attachment; filename*=UTF-8''a%E2%80%8Bb%E2%81%A6c", "a_b_c"),
        ("attachment; filename*=UTF-8''%1B[2Ja", "_[2Ja"),
        ('attachment; filename=".bashrc"', "bashrc"),
        ('attachment; filename=".."', None),
        ('attachment; filename="CON.txt"', "_CON.txt"),
        ('attachment; filename="lpt1"', "_lpt1"),
        (f'attachment; filename="{"x" * 999}.gz"', "x" * 197 + ".gz"),
        (f"attachment; filename*=UTF-8''{'%C3%A9' * 999}.gz", "é" * 98 + ".gz"),
        ("attachment; filename*=nothing''%ff%fe", "ÿþ"),
        ("attachment", None),
        ("", None),
    ],
)
def test_c7_a_suggested_name_is_one_and_no_path(warden: Driver, disposition: str, name: str | None) -> None:
    warden.serve(answered(b"x", **FILE, **({"content-disposition": disposition} if disposition else {})))
    found = warden.run(warden.client().files.download()).filename
    assert found == name


def whole(connection: Connection) -> None:
    """Send a file."""
    while connection.request():
        connection.send(head(length=6, **FILE) + b"abcdef")


def cut(connection: Connection) -> None:
    """Send a half of a file."""
    connection.request()
    connection.send(head(length=6, **FILE) + b"abc")
    connection.cut()


def packed_and_cut(connection: Connection) -> None:
    """Send a half of a packed file, whose length is not told."""
    connection.request()
    data = gzip.compress(bytes(range(256)) * 99)[:-20]
    connection.send(head(**FILE, content_encoding="gzip", connection="close") + data)
    connection.cut()


@pytest.mark.parametrize("before", [None, b"before"])
@pytest.mark.parametrize(("script", "content"), [(whole, b"abcdef"), (cut, None)])
def test_c8_a_file_is_there_as_a_whole_or_not_at_all(
    warden: Driver, tmp_path: Path, script: Any, content: bytes | None, before: bytes | None
) -> None:
    path = tmp_path / "a.bin"
    if before is not None:
        path.write_bytes(before)
        path.chmod(0o640)
    with serving(script) as server:
        download = warden.run(warden.online(server.url).files.download())
        if content is not None:
            warden.run(download.write_to(path))
        else:
            with pytest.raises(warden.package.ApiConnectionError):
                warden.run(download.write_to(path))
    left = [each.name for each in tmp_path.iterdir()]
    expected = before if content is None else content
    assert left == ([] if expected is None else ["a.bin"])
    assert expected is None or path.read_bytes() == expected
    assert before is None or path.stat().st_mode & 0o777 == 0o640


def test_c8_a_name_on_the_way_cannot_be_guessed_and_links_stay(warden: Driver, tmp_path: Path) -> None:
    folder, real = tmp_path / "folder", tmp_path / "real.bin"
    folder.mkdir()
    (folder / "link.bin").symlink_to(real)
    names: list[set[str]] = []

    def answer(_: httpx2.Request) -> httpx2.Response:
        def chunks() -> Iterator[bytes]:
            yield b"abc"
            names.append({each.name for each in tmp_path.iterdir()} - {"folder", "real.bin"})
            yield b"def"

        async def async_chunks() -> Any:
            for chunk in chunks():
                yield chunk

        return httpx2.Response(200, content=async_chunks() if warden.is_async else chunks(), headers=FILE)

    warden.serve(answer)
    for _ in range(2):
        warden.run(warden.run(warden.client().files.download()).write_to(folder / "link.bin"))
    assert real.read_bytes() == b"abcdef"
    assert (folder / "link.bin").is_symlink()
    (first,), (second,) = names
    assert first != second
    assert len(first) > 16


EVENTS = {
    "an event without an end": b"data: " + b"x" * 1000 + b"\n",
    "lines without data": b"data:\n",
    "a line without an end": b"x" * 1000,
}


@pytest.mark.parametrize("case", EVENTS)
def test_c9_an_event_has_a_limit(warden: Driver, case: str) -> None:
    def endless(connection: Connection) -> None:
        connection.request()
        connection.send(head(content_type="text/event-stream", connection="close"))
        while True:
            connection.send(EVENTS[case] * 200)

    options = {"max_event_bytes": LIMIT}
    with serving(endless) as server, pytest.raises(warden.package.ApiError, match=r"larger|longer|limit|bytes"):
        listed(warden, warden.run(warden.online(server.url).notes.listen(request_options=options)))


def test_c9_comments_are_no_events(warden: Driver) -> None:
    def endless(connection: Connection) -> None:
        connection.request()
        connection.send(head(content_type="text/event-stream", connection="close"))
        while True:
            connection.send(b": still there\n\n")
            connection.wait(0.05)

    options = {"idle_timeout": 0.4}
    with serving(endless) as server, pytest.raises(warden.package.ApiTimeoutError):
        listed(warden, warden.run(warden.online(server.url).notes.listen(request_options=options)))


def test_c9_only_line_breaks_divide_events(warden: Driver) -> None:
    text = "a\u2028b\u0085c\x0bd\x1ee"
    warden.serve(answered(f"data: {text}\n\n".encode(), **{"content-type": "text/event-stream"}))
    (event,) = listed(warden, warden.run(warden.client().notes.listen()))
    assert event.data == text


@pytest.mark.parametrize("value", ["1000000000", "1e9", "121", "9" * 400, "Fri, 31 Dec 9999 23:59:59 GMT"])
@pytest.mark.parametrize("status", [429, 503])
def test_c12_a_server_does_not_say_how_long_to_hang(warden: Driver, status: int, value: str) -> None:
    warden.serve(failed(status, retry_after=value))
    with pytest.raises(warden.package.ApiStatusError):
        warden.run(warden.client().keys.by_token())
    assert sum(warden.clock.waits) <= 120


def test_c12_nor_beyond_the_deadline_of_the_call(warden: Driver) -> None:
    warden.serve(failed(429, retry_after="60"))
    with pytest.raises(warden.package.ApiStatusError):
        warden.run(warden.client().keys.by_token(request_options={"deadline": 50}))
    assert warden.clock.waits == []


DEEP = 100_000
BODIES: dict[str, tuple[bytes, bool]] = {
    "deep lists": (b"[" * DEEP + b"]" * DEEP, True),
    "deep objects": (b'{"text":' * DEEP + b"1" + b"}" * DEEP, True),
    "no number": (b'{"size": NaN}', True),
    "infinite": (b'{"size": -Infinity}', True),
    "cut": (b'{"text": "a', True),
    "no text": (b'{"text": "\xff"}', True),
    "named twice": (b'{"text": "a", "text": "b"}', False),
}


@pytest.mark.parametrize("case", BODIES)
def test_c13_what_is_no_json_is_our_error(warden: Driver, case: str) -> None:
    content, is_none = BODIES[case]
    warden.serve(answered(content, **{"content-type": "application/json"}))
    if is_none:
        with pytest.raises(warden.package.ResponseDecodeError):
            warden.run(warden.client().notes.read_note("a"))
    else:
        assert warden.run(warden.client().notes.read_note("a")).text == "b"
    with pytest.raises((warden.package.ResponseDecodeError, warden.package.ResponseValidationError)):
        warden.run(warden.client(strict=True).notes.read_note("a"))


@pytest.mark.parametrize("size", [float("nan"), float("inf"), float("-inf")])
def test_c13_and_is_not_sent(warden: Driver, size: float) -> None:
    with pytest.raises(ValueError, match=r"JSON|finite"):
        warden.run(warden.client().notes.write_note(size=size))
    assert warden.server.requests == []


HOSTILE = "\x1b[2J\x07bad\r\n\u2028\u202e\u2066\x9b31m\x00"
SAYS: dict[str, Any] = {
    "an error": failed(400, {"error": {"message": HOSTILE}}),
    "a list of errors": failed(422, {"detail": [{"loc": ["body", HOSTILE], "msg": HOSTILE}]}),
    "a long error": failed(400, {"message": HOSTILE * 10_000}),
    "the id of a request": lambda _: httpx2.Response(500, headers=[(b"x-request-id", b"\x9b31m\xe2\x80\xae")]),
    "no json": httpx2.Response(200, content=b'{"\x1b[2J', headers={"content-type": "application/json"}),
}


@pytest.mark.parametrize("case", SAYS)
def test_c14_what_a_server_says_cannot_reach_a_terminal(
    warden: Driver, caplog: pytest.LogCaptureFixture, case: str
) -> None:
    warden.serve(SAYS[case])
    with pytest.raises(warden.package.ApiError) as caught:
        warden.run(warden.client(max_retries=0).notes.read_note("a"))
    assert str(caught.value).isprintable()
    assert len(str(caught.value)) < 600
    assert not [each for each in caplog.messages if not each.isprintable()]


@pytest.mark.parametrize("is_held", [True, False])
@pytest.mark.parametrize("has_queue", [True, False])
def test_a_download_that_nobody_reads_does_not_keep_others_waiting(
    warden: Driver, monkeypatch: pytest.MonkeyPatch, *, has_queue: bool, is_held: bool
) -> None:
    runtime = f"{warden.package.__name__}._runtime"
    monkeypatch.setattr(f"{runtime}.sending.held.LONGEST_WAIT", 0.3)
    kind = httpx2.AsyncClient if warden.is_async else httpx2.Client
    limits = httpx2.Limits(max_connections=2)
    most = 100 if has_queue else 2

    def unread(connection: Connection) -> None:
        connection.request()
        connection.send(head(length=6, **FILE) + b"abc")
        connection.wait(20)

    with serving(unread) as server:
        http = None if has_queue else kind(limits=limits)
        client = warden.online(server.url, http_client=http)
        held = [warden.run(client.files.download()) for _ in range(most)]
        if not is_held:
            held.clear()
        started = time.monotonic()
        if is_held:
            with pytest.raises(warden.package.ApiTimeoutError, match=f"{most} downloads are neither read nor closed"):
                warden.run(client.files.download())
            warden.wait(held.pop().aclose() if warden.is_async else held.pop().close())
        last = warden.run(client.files.download())
        assert time.monotonic() - started < 20
        for each in (last, *held):
            warden.wait(each.aclose() if warden.is_async else each.close())
        if http is not None:
            warden.wait(http.aclose() if warden.is_async else http.close())
