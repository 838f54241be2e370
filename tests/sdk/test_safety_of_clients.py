"""What a client keeps and sends safely (safety.md, C1 to C5, C10, C11, C15): one table of cases for each weakness."""
# ruff: noqa: S106  # the passwords are none

from __future__ import annotations

import base64
import logging
import pickle
import traceback
import warnings
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import quote, unquote

import httpx2
import pytest

from support.bad_server import Connection, cut_body, cut_head, head, serving, silent
from support.driver import Driver
from support.server import failed

SECRET = "sk-very-secret"  # noqa: S105  # not one
GIVEN = {
    "access_token": f"{SECRET}-t",
    "x_vault": f"{SECRET}-h",
    "vault": f"{SECRET}-q",
    "vaultie": f"{SECRET}-c",
    "username": f"{SECRET}-u",
    "password": f"{SECRET}/p",
}
WAYS = ["by_header", "by_query", "by_cookie", "by_basic", "by_token"]
ENCODED = base64.b64encode(f"{GIVEN['username']}:{GIVEN['password']}".encode()).decode()
HIDDEN = (SECRET, SECRET.replace("-", "%2D"), ENCODED, "SESSION")
"""What nobody may see; the last one is what a server sets as a cookie."""

Shows = Callable[[Driver, pytest.LogCaptureFixture], Iterator[str]]


def seen_in(error: BaseException) -> Iterator[str]:
    """Yield all that is seen of an error: its text, its fields, its pickle, the variables of all frames but ours."""
    yield from (str(error), repr(error), repr(error.args), repr(getattr(error, "request", "")))
    if not isinstance(error, ValueError | TypeError):
        yield pickle.dumps(error).decode("latin-1")
    cause: BaseException | None = error
    while cause is not None:
        yield from (str(cause), repr(vars(cause)))
        found = traceback.TracebackException.from_exception(cause, capture_locals=True)
        # The constructor has the arguments of its caller.
        hidden = ("/tests/", "/vault/client.py")
        yield from (str(each.locals) for each in found.stack if not any(part in each.filename for part in hidden))
        cause = cause.__cause__ or cause.__context__


def failing(driver: Driver, call: Callable[[], Any]) -> Iterator[str]:
    """Yield what is seen of the error of a call."""
    with pytest.raises((driver.package.ApiError, ValueError, TypeError)) as caught:
        driver.wait(call())
    yield from seen_in(caught.value)


def each_way(driver: Driver, client: Any) -> Iterator[str]:
    """Yield what is seen of the failures of each way to send a credential."""
    for way in WAYS:
        yield from failing(driver, getattr(client.keys, way))


def objects(driver: Driver, _: Any) -> Iterator[str]:
    """Show what a debugger shows, and what a caller may print."""
    client = driver.client(**GIVEN, default_headers={"X-Vault": SECRET}, default_query={"vault": SECRET, "b": ["c"]})
    config = client._config
    for value in (client, config, config.credentials, client.keys, client.default_headers, client.default_query):
        yield from (repr(value), str(value))
    yield from (repr(vars(client)), repr(vars(config.credentials)))


def options(driver: Driver, _: Any) -> Iterator[str]:
    """Show options of a call, which cannot know the names of the document's keys."""
    given = {"X-Vault": SECRET}, {"vault": SECRET, "a": {"b": SECRET}}, {"pin": SECRET}
    shown = repr(driver.package.RequestOptions(headers=given[0], query=given[1], body=given[2], idempotency_key="k-1"))
    assert "X-Vault" in shown
    assert "k-1" in shown
    yield shown


def refused_at_once(driver: Driver, _: Any) -> Iterator[str]:
    """Give what is no token or no key; the client is not made."""
    for end in (" ", "\t", "\r\n", "\0", "é", "\ud800"):
        for name in ("access_token", "x_vault", "vaultie"):
            yield from failing(driver, lambda name=name, end=end: driver.of("Client")(**{name: SECRET + end}))
            copy = driver.client(**GIVEN).with_options
            yield from failing(driver, lambda copy=copy, name=name, end=end: copy(**{name: SECRET + end}))
    for name in ("access_token", "x_vault", "vaultie", "vault"):
        yield from failing(driver, lambda name=name: driver.of("Client")(**{name: ""}))
    assert driver.server.requests == []


def refused_later(driver: Driver, _: Any) -> Iterator[str]:
    """Give a function that returns such a thing, and a header that cannot be sent beside the default ones."""
    yield from failing(driver, driver.client(access_token=lambda: f"{SECRET} ").keys.by_token)
    client = driver.client(**GIVEN, default_headers={"X-Vault": SECRET}, default_query={"vault": SECRET})
    yield from failing(driver, lambda: client.notes.read_note("..", x_trace="a"))
    yield from failing(driver, lambda: client.notes.read_note("a", x_trace="a\nb"))
    assert driver.server.requests == []


def echoed(driver: Driver, _: Any) -> Iterator[str]:
    """Answer with what was sent, as some servers explain a wrong key."""

    def echo(request: httpx2.Request) -> httpx2.Response:
        what = f"wrong: {request.url.query.decode()} {dict(request.headers)}"
        return httpx2.Response(401, json={"error": {"message": what[:1000]}})

    driver.serve(echo)
    client = driver.client(**GIVEN)
    for way in WAYS:
        with pytest.raises(driver.package.AuthenticationError, match="wrong: ") as caught:
            driver.run(getattr(client.keys, way)())
        assert SECRET in str(caught.value.body) or ENCODED in str(caught.value.body)
        yield from (str(caught.value), caught.value.message, repr(caught.value), repr(caught.value.args))
        yield "".join(traceback.format_exception(caught.value))


def unreachable(driver: Driver, _: Any) -> Iterator[str]:
    """Ask where nobody answers, where nobody says anything, and where the answer is cut."""
    yield from each_way(driver, driver.online("http://127.0.0.1:9", **GIVEN))
    for script in (silent, cut_head, cut_body):
        with serving(script) as server:
            yield from each_way(driver, driver.online(server.url, **GIVEN, timeout=0.1))


def logs(driver: Driver, caplog: pytest.LogCaptureFixture) -> Iterator[str]:
    """Log all that can be logged, of this client and of what sends: cookies, moves to signed addresses, bodies."""

    def moved(connection: Connection) -> None:
        cookie = "session=SESSION; Path=/"
        to = f"/signed?sig={SECRET}&code={SECRET}&client_assertion={SECRET}&jwt={SECRET}&a=1#token={SECRET}"
        while asked := connection.request():
            if b"/signed" in asked:
                connection.send(head(status="204 Done", set_cookie=cookie))
            else:
                connection.send(head(status="307 Moved", length=0, location=to, set_cookie=cookie))

    caplog.set_level(logging.DEBUG)
    with serving(moved) as server:
        client = driver.online(server.url, **GIVEN, log_bodies=True)
        for way in WAYS:
            driver.run(getattr(client.keys, way)())
    names = {record.name for record in caplog.records}
    assert {"vault", "httpx2", "httpcore2.http11"} <= names
    assert "a=1" in caplog.text
    yield caplog.text
    yield from (str(record.args) for record in caplog.records)


@pytest.mark.parametrize(
    "show",
    [objects, options, refused_at_once, refused_later, echoed, unreachable, logs],
    ids=lambda show: show.__name__,
)
def test_c1_no_secret_is_seen(
    warden: Driver, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch, show: Shows
) -> None:
    for name in ("httpx2", "httpcore2.http11", "httpcore2.connection"):
        monkeypatch.setattr(logging.getLogger(name), "filters", [])  # those of other clients
    texts = [*show(warden, caplog)]
    assert texts
    assert [text for text in texts if any(part in text for part in HIDDEN)] == []


@pytest.mark.parametrize(
    "to", ["http://evil.example/x", "https://testserver/v1/keys/x", "http://testserver:8080/x", "//evil.example/"]
)
@pytest.mark.parametrize("way", WAYS)
def test_c2_no_credential_goes_to_another_origin(warden: Driver, way: str, to: str) -> None:
    moved = httpx2.Response(307, headers={"location": to, "set-cookie": "a=SESSION"})
    back = httpx2.Response(307, headers={"location": "http://testserver/v1/keys/back"})
    warden.serve(moved, back, httpx2.Response(204))
    client = warden.client(**GIVEN, default_headers={"X-Own": SECRET, "Cookie": f"own={SECRET}"}, auth=("u", SECRET))
    warden.run(getattr(client.keys, way)())
    first, *others = warden.server.requests
    assert len(others) == 2
    assert first.headers["x-own"] == SECRET
    assert not [each for each in others if SECRET in f"{each.url}{each.headers.raw!r}" or "cookie" in each.headers]


@pytest.mark.parametrize(
    ("name", "path"),
    [
        *[(name, None) for name in ("", ".", "..")],
        ("../keys", "/v1/notes/..%2Fkeys"),
        ("%2e%2e", "/v1/notes/%252e%252e"),
        ("a/../../b", "/v1/notes/a%2F..%2F..%2Fb"),
        ("a?b#c", "/v1/notes/a%3Fb%23c"),
        ("..;x=1", "/v1/notes/..%3Bx%3D1"),
    ],
)
def test_c3_a_path_argument_stays_in_its_place(warden: Driver, name: str, path: str | None) -> None:
    warden.serve(httpx2.Response(200, json={}))
    call = warden.client(**GIVEN).notes.read_note
    if path is None:
        with pytest.raises(ValueError, match=r"empty|another path"):
            warden.run(call(name))
        assert warden.server.requests == []
    else:
        warden.run(call(name))
        assert warden.server.request.path == path


C4: dict[str, Callable[[Driver, str], Any]] = {
    "header argument": lambda d, text: d.client().notes.read_note("a", x_trace=text),
    "header of a call": lambda d, text: d.client().keys.by_token(request_options={"headers": {"X-A": text}}),
    "name of a header": lambda d, text: d.client().keys.by_token(request_options={"headers": {text: "1"}}),
    "idempotency key": lambda d, text: d.client().keys.by_token(request_options={"idempotency_key": text}),
    "header of a client": lambda d, text: d.client(default_headers={"X-A": text}),
    "token": lambda d, text: d.client(access_token=text),
    "token of a function": lambda d, text: d.client(access_token=lambda: text).keys.by_token(),
    "method of one's own request": lambda d, text: d.client().request(f"GET {text}", "/notes", cast_to=object),
}


@pytest.mark.parametrize("text", ["a\r\nX-Evil: 1", "a\nb", "a\rb", "a\0b", " a", "a "])
@pytest.mark.parametrize("case", C4)
def test_c4_nothing_ends_a_line_of_the_head(warden: Driver, case: str, text: str) -> None:
    with pytest.raises(ValueError, match=r"the value of|not the name|cookie|path|method"):
        warden.wait(C4[case](warden, text))
    assert warden.server.requests == []


@pytest.mark.parametrize("text", ["a\r\nX-Evil: 1", "a; b=c", "a\0b"])
def test_c4_nor_does_a_cookie_or_a_path_which_are_encoded(warden: Driver, text: str) -> None:
    warden.serve(httpx2.Response(200, json={}))
    warden.run(warden.client().notes.read_note(text, crumb=text))
    warden.run(warden.client().request("GET", f"/notes/{text}", cast_to=object))
    quoted = quote(text, safe="=;:")
    assert warden.server.requests[0].headers.get_list("cookie") == [f"crumb={quote(text, safe='')}"]
    assert all("x-evil" not in each.headers for each in warden.server.requests)
    assert unquote(warden.server.requests[1].path) == unquote(f"/v1/notes/{quoted}")


@pytest.mark.parametrize(
    ("file", "more", "lines"),
    [
        (("a\r\nX-Evil: 1.png", b"1"), {}, ['filename="a%0D%0AX-Evil: 1.png"']),
        (('a".png', b"1"), {}, ['filename="a%22.png"']),
        (("\x1b[2J.png", b"1"), {}, ['filename="%1B[2J.png"']),
        (("a.png", b"1"), {'b"\r\nc': "d"}, ['name="b%22%0D%0Ac"']),
        (("a.png", b"1", "image/png\r\nX-Evil: 1"), {}, None),
        (("a.png", b"1", "image/png", {"X-A": "1\r\nX-Evil: 1"}), {}, None),
        (("a.png", b"1", "image/png", {"X-A\r\nX-Evil": "1"}), {}, None),
        (("a\0.png", b"1"), {}, None),
        (("a.png", b"1"), {"b\0": "c"}, None),
    ],
)
def test_c5_nothing_ends_a_line_of_a_part(warden: Driver, file: Any, more: Any, lines: list[str] | None) -> None:
    warden.serve(httpx2.Response(204))
    client = warden.client(**GIVEN)

    def call() -> Any:
        return client.files.upload(file=file, request_options={"body": more})

    if lines is None:
        with pytest.raises(ValueError, match=r"the value of|not the name|NUL"):
            warden.run(call())
        assert warden.server.requests == []
        return
    for _ in range(2):
        warden.run(call())
    bodies = [request.body for request in warden.server.requests]
    assert bodies[0] != bodies[1], "the boundary cannot be guessed"
    assert b"\r\nX-Evil" not in bodies[0]
    assert [line for line in lines if line.encode() not in bodies[0]] == []


@pytest.mark.parametrize(("verify", "is_told"), [(True, False), (False, True)])
def test_c10_who_does_not_check_certificates_is_warned(warden: Driver, *, verify: bool, is_told: bool) -> None:
    with warnings.catch_warnings(record=True) as told:
        warnings.simplefilter("always")
        kind = httpx2.AsyncClient if warden.is_async else httpx2.Client
        http = kind(verify=verify)
        warden.of("Client")(http_client=http)
        warden.wait(http.aclose() if warden.is_async else http.close())
    assert any("certificates" in str(each.message) for each in told) is is_told


@pytest.mark.parametrize(
    ("given", "sent"), [({"access_token": "mine"}, "Bearer mine"), ({"auth": ("ann", "pass")}, "Basic YW5uOnBhc3M=")]
)
def test_c11_what_is_given_goes_before_netrc(
    warden: Driver, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, given: Any, sent: str
) -> None:
    (tmp_path / "netrc").write_text("machine testserver login other password other\n")
    monkeypatch.setenv("NETRC", str(tmp_path / "netrc"))
    warden.serve(httpx2.Response(204))
    warden.run(
        warden.client(**{"access_token": None, **given}, http_client=warden.http(trust_env=True)).keys.by_token()
    )
    assert warden.server.request.headers.get_list("authorization") == [sent]


@pytest.mark.parametrize(
    "url",
    [
        "file:///etc/passwd",
        "ftp://a/b",
        "//a/b",
        "http://",
        "https://u:p@a/b",
        "https://a/b?c=d",
        "https://a/../b",
        "a b",
    ],
)
def test_c15_a_server_is_an_address_of_http_without_a_user(warden: Driver, url: str) -> None:
    with pytest.raises(ValueError, match="base_url"):
        warden.client(base_url=url)
    with pytest.raises(ValueError, match="base_url"):
        warden.client().with_options(base_url=url)


def test_an_error_that_says_nothing_of_a_secret_stays_as_it_is(warden: Driver) -> None:
    warden.serve(failed(401, {"error": {"message": "no such key, nor token"}}))
    with pytest.raises(warden.package.AuthenticationError, match="no such key, nor token"):
        warden.run(warden.client(access_token="key").keys.by_token())
