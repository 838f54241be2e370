"""Remote documents: what is fetched where the user allowed it, what is refused, and that nothing else ever is."""

from __future__ import annotations

import hashlib
import http.server
import json
import shutil
import socket
import ssl
import subprocess
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NoReturn

import pytest

from specloom import cli
from specloom.diagnostics import InputError, Pointer
from specloom.openapi.references import Fetcher, Node, RefError, Resolver, check_references
from specloom.openapi.references.remote import address
from specloom.reading.document import load, load_text
from specloom.reading.limits import Limits
from specloom.writer import fetched
from support.tiny import HEAD

PETS = "Pet: {type: object, properties: {name: {type: string}, friend: {$ref: 'more.yaml#/Friend'}}}\n"
MORE = "Friend: {type: object, properties: {pet: {$ref: './pets.yaml#/Pet'}}}\n"
Answer = tuple[int, dict[str, str], bytes]


@dataclass
class Site:
    """A server on a loopback address: its texts, and what it was asked for."""

    origin: str = ""
    texts: dict[str, str | bytes | Answer | Callable[[Any], None]] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)
    headers: list[dict[str, str]] = field(default_factory=list)


def serve(site: Site, context: ssl.SSLContext | None = None) -> Iterator[Site]:
    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            site.asked.append(self.path)
            site.headers.append({key.lower(): value for key, value in self.headers.items()})
            found = site.texts.get(self.path, (404, {}, b"no"))
            if callable(found):
                found(self)
                return
            answer = found if isinstance(found, tuple) else (200, {}, found)
            status, headers, body = answer
            raw = body.encode() if isinstance(body, str) else body
            self.send_response(status)
            for name, value in {"Content-Length": str(len(raw)), **headers}.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(raw)

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    class Server(http.server.ThreadingHTTPServer):
        def handle_error(self, *_: object) -> None:
            """Say nothing: clients that go away are part of the tests."""

    server = Server(("127.0.0.1", 0), Handler)
    if context:
        server.socket = context.wrap_socket(server.socket, server_side=True)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    site.origin = f"{'https' if context else 'http'}://127.0.0.1:{server.server_port}"
    yield site
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.fixture
def site() -> Iterator[Site]:
    yield from serve(Site(texts={"/pets.yaml": PETS, "/more.yaml": MORE}))


@pytest.fixture
def other() -> Iterator[Site]:
    yield from serve(Site(texts={"/pets.yaml": PETS, "/more.yaml": MORE}))


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def resolver(site: Site, text: str = "a: 1", **options: Any) -> Resolver:
    return Resolver(load_text("t.yaml", text), fetcher=Fetcher([site.origin], **options))


def refusal(subject: Resolver, ref: str, source: str = "t.yaml") -> tuple[str, str]:
    at = Pointer(source, ("here", "$ref"))
    with pytest.raises(RefError) as caught:
        subject.resolve(ref, at)
    assert caught.value.diagnostic.pointer == at
    return caught.value.diagnostic.code, caught.value.diagnostic.message


def test_documents_of_an_allowed_origin_are_fetched_once_and_may_form_cycles(site: Site) -> None:
    url = f"{site.origin}/pets.yaml"
    refs = f"A: {{$ref: '{url}#/Pet'}}\n    B: {{$ref: '{url.upper().replace('PETS.YAML', 'pets.yaml')}#/Pet'}}"
    subject = resolver(site, f"{HEAD}components:\n  schemas:\n    {refs}\n")
    assert check_references(subject) == []
    assert site.asked == ["/pets.yaml", "/more.yaml"]
    assert sorted(subject.documents) == sorted(["t.yaml", url, f"{site.origin}/more.yaml"])
    schemas = subject.root.value["components"]["schemas"]
    found = [subject.follow(Node(schemas[name], Pointer("t.yaml"))) for name in "AB"]
    assert found[0] == found[1] == Node(found[0].value, Pointer(url, ("Pet",)))
    span = subject.locate(found[0].pointer.child("properties", "friend", "$ref"))
    assert (span and (span.file, span.line)) == (url, 1)
    assert not {"cookie", "authorization", "referer"} & set(site.headers[0])


def test_pointers_into_remote_documents(site: Site) -> None:
    site.texts["/a b/\u00e9.yaml?v=1".replace(" ", "%20").replace("\u00e9", "%C3%A9")] = (
        "'x/y': [1, {'~': 2}]\n'sp ace': 3\n"
    )
    subject = resolver(site)
    at = Pointer("t.yaml")
    base = f"{site.origin}/a%20b/"
    assert subject.resolve(f"{base}\u00e9.yaml?v=1#/x~1y/1/~0", at).value == 2
    assert subject.resolve(f"{base}%C3%A9.yaml?v=1#/sp%20ace", at).value == 3
    assert subject.resolve(f"{base}%C3%A9.yaml?v=1#%2Fx~1y/0", at).value == 1
    assert len(site.asked) == 1
    code, message = refusal(subject, f"{base}%C3%A9.yaml?v=1#/nope")
    assert code == "ref-not-found"
    assert "/nope" in message


@pytest.mark.parametrize(
    "ref",
    [
        "more.yaml#/Friend",
        "./more.yaml#/Friend",
        "/more.yaml#/Friend",
        "x/../more.yaml#/Friend",
        "?",
        "//{host}/more.yaml",
        "{origin}/more.yaml",
    ],
)
def test_references_inside_a_remote_document_stay_at_its_origin(site: Site, ref: str) -> None:
    site.texts["/pets.yaml?"] = site.texts["/pets.yaml"]
    subject = resolver(site)
    subject.resolve(f"{site.origin}/pets.yaml", Pointer("t.yaml"))
    spelled = ref.format(host=site.origin.partition("//")[2], origin=site.origin)
    assert subject.resolve(spelled, Pointer(f"{site.origin}/pets.yaml")).pointer.source.startswith(site.origin)


@pytest.mark.parametrize(
    ("ref", "code"),
    [
        ("{other}/pets.yaml", "ref-remote"),
        ("//{other_host}/pets.yaml", "ref-remote"),
        ("file:///etc/passwd", "ref-outside"),
        ("FILE:t.yaml", "ref-outside"),
        ("C:\\windows\\win.ini", "ref-remote"),
        ("data:application/json,1", "ref-remote"),
        ("\nfile:///etc/passwd", "ref-outside"),
        ("../../../../../etc/passwd", "remote-unreachable"),
        ("t.yaml", "remote-unreachable"),
    ],
)
def test_a_remote_document_reaches_neither_files_nor_other_origins(
    site: Site, other: Site, ref: str, code: str
) -> None:
    Path("t.yaml").write_text("a: 1")
    subject = Resolver(load("t.yaml"), fetcher=Fetcher([site.origin]))
    subject.resolve(f"{site.origin}/pets.yaml", Pointer("t.yaml"))
    spelled = ref.format(other=other.origin, other_host=other.origin.partition("//")[2])
    assert refusal(subject, spelled, f"{site.origin}/pets.yaml")[0] == code
    assert other.asked == []


def drip(handler: Any) -> None:
    handler.send_response(200)
    handler.end_headers()
    for _ in range(20):
        handler.wfile.write(b"a: 1\n")
        time.sleep(0.05)


def cut(handler: Any) -> None:
    handler.send_response(200)
    handler.send_header("Content-Length", "1000")
    handler.end_headers()
    handler.wfile.write(b"a: 1\n")


def endless(handler: Any) -> None:
    handler.send_response(200)
    handler.end_headers()
    for _ in range(100):
        handler.wfile.write(b"# more and more and more\n" * 40)


def nonsense(handler: Any) -> None:
    handler.wfile.write(b"this is not http\r\n\r\n")


@pytest.mark.parametrize(
    ("answer", "code", "words"),
    [
        ((404, {}, b""), "remote-unreachable", "404"),
        ((500, {}, b""), "remote-unreachable", "500"),
        ((401, {"WWW-Authenticate": "Basic"}, b""), "remote-unreachable", "401"),
        ((302, {"Location": "{other}/pets.yaml"}, b""), "remote-redirected", "another origin"),
        ((302, {"Location": "//{other_host}/pets.yaml"}, b""), "remote-redirected", "another origin"),
        ((302, {"Location": "http://u:p@{host}/pets.yaml"}, b""), "remote-redirected", "another origin"),
        ((302, {"Location": "file:///etc/passwd"}, b""), "remote-redirected", "another origin"),
        ((302, {}, b""), "remote-redirected", "more than 5"),
        ((307, {"Location": "/x"}, b""), "remote-redirected", "more than 5"),
        (b"a: " + b"1" * 5000, "remote-too-large", "5,000"),
        ((200, {"Content-Length": "9000"}, b"a: 1"), "remote-too-large", "5,000"),
        (endless, "remote-too-large", "5,000"),
        (drip, "remote-unreachable", "0.3 seconds"),
        (lambda _handler: time.sleep(0.6), "remote-unreachable", "0.3 seconds"),
        (cut, "remote-unreachable", "too early"),
        (nonsense, "remote-unreachable", "cannot be fetched"),
        (b"a: \xff", "remote-not-text", "UTF-8"),
        ((200, {"Content-Encoding": "gzip"}, b"a: 1"), "remote-not-text", "compressed"),
        ((200, {"Content-Type": "text/html; charset=utf-8"}, b"<p>"), "remote-not-text", "web page"),
        (b"a: [", "ref-unreadable", "not YAML"),
        (b"a: 1\na: 2", "ref-unreadable", "twice"),
    ],
)
def test_what_cannot_be_used_is_refused_at_the_place_of_the_reference(
    site: Site, other: Site, answer: Any, code: str, words: str
) -> None:
    if isinstance(answer, tuple):
        hosts = {"host": site.origin[7:], "other": other.origin, "other_host": other.origin[7:]}
        answer = (answer[0], {key: value.format(**hosts) for key, value in answer[1].items()}, answer[2])
    site.texts["/x"] = answer
    subject = resolver(site, limits=Limits(text=5000), seconds=0.3)
    for place in ("#/a", "#/b"):  # the second time from memory
        found, message = refusal(subject, f"{site.origin}/x{place}")
        assert found == code
        assert words in message
    assert len(set(site.asked)) == 1
    assert len(site.asked) <= 6
    assert other.asked == []


def test_redirects_inside_an_origin_are_followed_and_references_start_from_their_end(site: Site) -> None:
    site.texts |= {"/old": (301, {"Location": "v2/new"}, b""), "/v2/new": (308, {"Location": "/v2/pets.yaml#x"}, b"")}
    site.texts |= {"/v2/pets.yaml": PETS, "/v2/more.yaml": MORE}
    subject = resolver(site, f"{HEAD}components: {{schemas: {{A: {{$ref: '{site.origin}/old#/Pet'}}}}}}")
    assert check_references(subject) == []
    assert site.asked == ["/old", "/v2/new", "/v2/pets.yaml", "/v2/more.yaml", "/v2/pets.yaml"][: len(site.asked)]


@pytest.mark.parametrize(
    "ref",
    [
        "https://h.example/x",
        "http://u@{host}/pets.yaml",
        "http://u:p@{host}/pets.yaml",
        "http://{host}@h.example/pets.yaml",
        "http://{host}\\@h.example/pets.yaml",
        "http://{host}.example/pets.yaml",
        "http://h.example/pets.yaml",
        "http://127.0.0.1/pets.yaml",
        "https://{host}/pets.yaml",
        "http://[::1/pets.yaml",
        "http://127.0.0.1:99999/pets.yaml",
        "http:pets.yaml",
        "http:///pets.yaml",
        "http://{host}/pets .yaml",
        "ftp://{host}/pets.yaml",
    ],
)
def test_other_addresses_are_not_asked(site: Site, ref: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Fetcher, "_in_time", never)
    assert refusal(resolver(site), ref.format(host=site.origin[7:]))[0] == "ref-remote"
    assert site.asked == []


@pytest.mark.parametrize(
    ("text", "same"),
    [
        ("HTTPS://Example.ORG:443", "https://example.org/"),
        ("https://h:8443/a b"[:-2], "https://h:8443/a"),
        ("https://h/%41?q=\u00e9#f", "https://h/%41?q=%C3%A9"),
        ("http://[::1]:80/", "http://[::1]/"),
        ("http://localhost:8000/x", "http://localhost:8000/x"),
    ],
)
def test_an_address_has_one_spelling(text: str, same: str) -> None:
    assert address(text) == same


@pytest.mark.parametrize(
    "named",
    [
        "h",
        "http://h",
        "https://",
        "https://u:secret@h",
        "https://h/path",
        "https://h/?",
        "https://*.h",
        "file:///",
        "*",
    ],
)
def test_an_origin_that_is_none_is_refused(named: str) -> None:
    with pytest.raises(InputError) as caught:
        Fetcher([named])
    (found,) = caught.value.diagnostics
    assert found.code == "remote-origin"
    assert "secret" not in found.message


def never(*_args: Any, **_options: Any) -> NoReturn:
    raise AssertionError("the network was asked")


REFS = """\
openapi: 3.1.0
jsonSchemaDialect: "URL"
$schema: "URL"
$self: "URL"
info: {title: t, version: "1", license: {name: n, url: "URL"}, x-a: {$ref: "URL"}}
externalDocs: {url: "URL"}
servers: [{url: "URL"}]
paths:
  /a: {$ref: "URL"}
  /b:
    get:
      parameters: [{$ref: "URL"}]
      requestBody: {$ref: "URL"}
      responses: {"200": {$ref: "URL"}, "201": {description: d, headers: {H: {$ref: "URL"}}, links: {L: {$ref: "URL"}}}}
      callbacks: {c: {$ref: "URL"}}
components:
  schemas:
    A: {$ref: "URL"}
    B: {$id: "URL", $schema: "URL", $dynamicRef: "URL", $recursiveRef: "URL"}
    C: {type: object, discriminator: {propertyName: p, mapping: {a: "URL"}}}
    D: {$id: "URL", properties: {p: {$ref: "x.yaml"}}}
    E: {example: {$ref: "URL"}, default: {$ref: "URL"}, externalDocs: {url: "URL"}, xml: {namespace: "URL"}}
    F: {contentSchema: {$ref: "URL"}, unevaluatedItems: {$ref: "URL"}, not: {$ref: "URL"}}
  examples: {E: {externalValue: "URL"}, G: {$ref: "URL"}}
  links: {L: {operationRef: "URL"}}
  securitySchemes: {s: {type: openIdConnect, openIdConnectUrl: "URL"}, t: {$ref: "URL"}}
"""


@pytest.mark.parametrize("command", ["generate", "validate", "ir", "check"])
@pytest.mark.parametrize("swagger", ["", "2.0"])
@pytest.mark.parametrize("options", [(), ("--allow-remote-ref", "https://allowed.example")])
def test_without_permission_nothing_is_ever_fetched(
    command: str, swagger: str, options: tuple[str, ...], site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("create_connection", "getaddrinfo"):
        monkeypatch.setattr(socket, name, never)
    monkeypatch.setattr(socket.socket, "connect", never)
    monkeypatch.setattr(Fetcher, "_in_time", never)
    text = REFS.replace("URL", f"{site.origin}/pets.yaml")
    if swagger:
        text = text.replace("openapi: 3.1.0", 'swagger: "2.0"').replace("components:\n  schemas:", "definitions:")
    Path("api.yaml").write_text(text)
    assert cli.run([command, "api.yaml", *options]) in (1, 2)
    assert site.asked == []


def test_an_operation_ref_is_not_fetched_even_where_it_is_allowed(site: Site) -> None:
    text = f"{HEAD}components: {{links: {{L: {{operationRef: '{site.origin}/pets.yaml#/x'}}}}}}"
    assert check_references(resolver(site, text)) == []
    assert site.asked == []


API = """\
openapi: 3.1.0
info: {title: Pets, version: "1"}
paths:
  /pets:
    get:
      operationId: listPets
      responses:
        "200": {description: OK, content: {application/json: {schema: {$ref: "REF#/Pet"}}}}
"""


def test_through_the_command_line(site: Site, capsys: pytest.CaptureFixture[str]) -> None:
    Path("api.yaml").write_text(API.replace("REF", f"{site.origin}/pets.yaml"))
    command = ["generate", "api.yaml", "-o", "out", "--package", "pets"]
    assert cli.run(command) == 2
    said = capsys.readouterr().err
    assert "api.yaml:8:78: error[ref-remote]" in said
    assert f"--allow-remote-ref {site.origin}" in said
    assert (site.asked, Path("out").exists()) == ([], False)

    command += ["--allow-remote-ref", site.origin]
    assert cli.run(command) == 0
    assert sorted(site.asked) == ["/more.yaml", "/pets.yaml"]
    record = json.loads(Path("out/.specloom/manifest.json").read_text())["remote"]
    assert record == {
        f"{site.origin}/more.yaml": hashlib.sha256(MORE.encode()).hexdigest(),
        f"{site.origin}/pets.yaml": hashlib.sha256(PETS.encode()).hexdigest(),
    }
    assert list(record) == sorted(record)
    copies = {url: kept.content for url, kept in fetched(Path("out")).items()}
    assert copies == {f"{site.origin}/more.yaml": MORE.encode(), f"{site.origin}/pets.yaml": PETS.encode()}

    site.asked.clear()
    capsys.readouterr()
    assert cli.run(command) == 0
    assert "unchanged" in capsys.readouterr().out
    assert cli.run(["check", *command[1:]]) == 0
    site.texts["/more.yaml"] = MORE.replace("Friend:", "Friend: # changed\n ")
    assert cli.run(["check", *command[1:], "--exclude-tag", "none"]) == 1  # a whole run, from the copies
    assert site.asked == []
    assert cli.run(["check", *command[1:], "--refresh", "--allow", "remote-changed"]) == 1
    capsys.readouterr()
    assert cli.run([*command, "--refresh", "--strict"]) == 2
    said = capsys.readouterr().err
    assert f"{site.origin}/pets.yaml:1:" in said
    assert "error[remote-changed]" in said
    assert {url: kept.content for url, kept in fetched(Path("out")).items()} == copies
    assert cli.run([*command, "--refresh"]) == 0
    assert "warning[remote-changed]" in capsys.readouterr().err
    assert cli.run([*command, "--refresh", "--strict"]) == 0


def test_a_copy_that_was_edited_is_fetched_anew_and_not_overwritten(
    site: Site, capsys: pytest.CaptureFixture[str]
) -> None:
    Path("api.yaml").write_text(API.replace("REF", f"{site.origin}/moved.yaml"))
    site.texts["/moved.yaml"] = (302, {"Location": "/pets.yaml"}, b"")
    command = ["generate", "api.yaml", "-o", "out", "--package", "pets", "--allow-remote-ref", site.origin]
    assert cli.run(command) == 0
    record = json.loads(Path("out/.specloom/manifest.json").read_text())
    assert record["redirected"] == {f"{site.origin}/moved.yaml": f"{site.origin}/pets.yaml"}
    site.asked.clear()
    Path("out/.specloom/stamp.json").unlink()
    assert cli.run(command) == 0  # what the redirected document refers to is found from its own address
    assert site.asked == []

    copy = next(Path("out/.specloom/remote").iterdir())
    copy.write_text("Pet: {type: string}\n")
    capsys.readouterr()
    assert cli.run(command) == 2
    assert "error[output-edited]" in capsys.readouterr().err
    assert site.asked != []
    assert cli.run([*command, "--force"]) == 0
    assert copy.read_text() in {PETS, MORE}


def test_without_permission_a_copy_is_not_read(site: Site, capsys: pytest.CaptureFixture[str]) -> None:
    Path("api.yaml").write_text(API.replace("REF", f"{site.origin}/pets.yaml"))
    command = ["generate", "api.yaml", "-o", "out", "--package", "pets"]
    assert cli.run([*command, "--allow-remote-ref", site.origin]) == 0
    capsys.readouterr()
    assert cli.run(command) == 2
    assert "error[ref-remote]" in capsys.readouterr().err


def test_the_document_itself_by_its_address(site: Site, capsys: pytest.CaptureFixture[str]) -> None:
    site.texts["/v1/api.yaml?k=1"] = API.replace("REF", "../pets.yaml")
    url = f"{site.origin}/v1/api.yaml?k=1"
    for command in (["validate", url], ["ir", url], ["generate", url, "-o", "out"], ["check", url, "-o", "out"]):
        site.asked.clear()
        assert cli.run(command) == 0
        assert sorted(site.asked) == ["/more.yaml", "/pets.yaml", "/v1/api.yaml?k=1"]
    assert set(fetched(Path("out"))) == {f"{site.origin}{path}" for path in site.asked}
    assert str(Path.cwd()) not in Path("out/.specloom/ledger.json").read_text()
    Path("specloom.toml").write_text(f'[[client]]\nspec = "{url}"\noutput = "out"\n')
    assert cli.run(["check"]) == 0
    capsys.readouterr()


def test_a_swagger_document_with_remote_parts(site: Site, capsys: pytest.CaptureFixture[str]) -> None:
    responses = (
        "{'200': {description: d, schema: {$ref: 'HOST/pets.yaml#/Pet'}}, '201': {$ref: 'HOST/more.yaml#/Answer'}}"
    )
    site.texts["/more.yaml"] = f"{MORE}Answer: {{description: d, schema: {{$ref: 'pets.yaml#/Pet'}}}}\n"
    body = "parameters: [{in: body, name: b, schema: {$ref: 'HOST/pets.yaml#/Pet'}}]"
    paths = f"paths: {{/a: {{post: {{operationId: a, {body}, responses: {responses}}}}}}}"
    Path("api.yaml").write_text(
        f"swagger: '2.0'\ninfo: {{title: t, version: '1'}}\nhost: h.example\n{paths}\n".replace("HOST", site.origin)
    )
    assert cli.run(["generate", "api.yaml", "-o", "out", "--allow-remote-ref", site.origin]) in (0, 1)
    assert sorted(site.asked) == ["/more.yaml", "/pets.yaml"]
    assert "class Pet" in "".join(path.read_text() for path in Path("out").rglob("*.py"))
    assert "error" not in capsys.readouterr().err


@pytest.mark.parametrize(
    ("url", "code"),
    [
        ("http://h.example/a.yaml", "remote-not-allowed"),
        ("https://u:secret@h.example/a.yaml", "remote-not-allowed"),
        ("{origin}/none.yaml", "remote-unreachable"),
        ("http://127.0.0.1:1/none.yaml", "remote-unreachable"),
        ("{origin}/list.yaml", "root-not-a-mapping"),
    ],
)
def test_a_document_that_cannot_be_fetched(site: Site, url: str, code: str, capsys: pytest.CaptureFixture[str]) -> None:
    site.texts["/list.yaml"] = "[1]"
    assert cli.run(["validate", url.format(origin=site.origin)]) == 2
    said = capsys.readouterr().err
    assert f"error[{code}]" in said
    assert "secret" not in said


def test_certificates_are_checked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    if not shutil.which("openssl"):
        pytest.skip("no openssl to make a certificate with")
    made = "openssl req -x509 -newkey rsa:2048 -nodes -keyout key.pem -out cert.pem -days 2 -subj /CN=localhost"
    extra = ["-addext", "subjectAltName=IP:127.0.0.1"]
    subprocess.run([*made.split(), *extra], cwd=tmp_path, check=True, capture_output=True)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(tmp_path / "cert.pem", tmp_path / "key.pem")
    for safe in serve(Site(texts={"/a.yaml": "a: 1"}), context):
        url = f"{safe.origin}/a.yaml"
        code, message = refusal(resolver(safe), url)
        assert code == "remote-unreachable"
        assert "certificate" in message
        assert safe.asked == []
        monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "cert.pem"))
        assert resolver(safe).resolve(f"{url}#/a", Pointer("t.yaml")).value == 1


def test_a_document_of_another_kind_is_told_by_its_name(site: Site, capsys: pytest.CaptureFixture[str]) -> None:
    site.texts = {"/schema": "type Query {\n  pets: [Pet!]!\n}\n", "/events": '{"asyncapi": "3.0.0"}'}
    assert cli.run(["validate", f"{site.origin}/schema"]) == 2
    assert f"{site.origin}/schema:1:1: error[not-openapi]: this is a GraphQL schema" in capsys.readouterr().err
    assert cli.run(["validate", f"{site.origin}/events"]) == 2
    assert "this is an AsyncAPI document" in capsys.readouterr().err
