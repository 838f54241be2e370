"""A real HTTP server on the loopback interface: answers from scripts, remembers every request."""

from __future__ import annotations

import email.policy
import json
import threading
import time
from collections import defaultdict
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from email.parser import BytesParser
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qsl

OTTER = {"created": 1589478378, "data": [{"url": "https://img.example/1.png", "revised_prompt": "an otter"}]}
COMPARED = {"accept", "authorization", "content-type", "cookie", "idempotency-key"}


@dataclass(frozen=True)
class Answer:
    """One answer; `drop` closes the connection instead, `cut` is how many bytes are promised and do not come.

    `pieces` come one after the other in place of the body, and a number among them is a pause in seconds; where they
    are `cut`, their end is missing.
    """

    status: int = 200
    body: bytes = json.dumps(OTTER).encode()
    headers: tuple[tuple[str, str], ...] = (("content-type", "application/json"),)
    drop: bool = False
    cut: int = 0
    pieces: Iterable[bytes | float] | None = None


@dataclass(frozen=True)
class Seen:
    """A request as it arrived."""

    method: str
    path: str
    query: str
    headers: tuple[tuple[str, str], ...]
    body: bytes

    def header(self, name: str) -> str | None:
        """Return the value of a header."""
        return next((value for key, value in self.headers if key.lower() == name), None)

    def compared(self) -> dict[str, Any]:
        """Return what has to be the same in both languages."""
        headers = {k.lower(): v for k, v in self.headers if k.lower() in COMPARED or k.lower().startswith("x-")}
        content_type = headers.get("content-type", "")
        headers["content-type"] = content_type.partition("; boundary=")[0] if self.body else ""
        return {
            "method": self.method,
            "path": self.path,
            "query": sorted(parse_qsl(self.query, keep_blank_values=True)),
            "raw query": sorted(self.query.split("&")),
            "headers": headers,
            "body": self._body(content_type),
        }

    def _body(self, content_type: str) -> Any:
        if content_type.startswith("multipart/"):
            return [(part.name, part.filename, part.content_type, part.content) for part in self.parts()]
        return json.loads(self.body) if content_type == "application/json" else self.body

    def parts(self) -> list[Part]:
        """Return the parts of a multipart body, in order."""
        head = f"Content-Type: {self.header('content-type')}\r\n\r\n".encode()
        message = BytesParser(policy=email.policy.HTTP).parsebytes(head + self.body)
        found = []
        for part in message.iter_parts():
            name = part.get_param("name", header="content-disposition")
            filename = part.get_param("filename", header="content-disposition")
            kind = str(part["content-type"]) if part["content-type"] else None
            found.append(Part(str(name), None if filename is None else str(filename), kind, _content(part)))
        return found


def _content(part: Any) -> bytes:
    content = part.get_payload(decode=True)
    assert isinstance(content, bytes)
    return content


@dataclass(frozen=True)
class Part:
    """A part of a multipart body."""

    name: str
    filename: str | None
    content_type: str | None
    content: bytes


@dataclass
class Loopback:
    """The server: the first segment of a path says to which script a request belongs."""

    port: int = 0
    scripts: dict[str, list[Answer]] = field(default_factory=dict)
    seen: dict[str, list[Seen]] = field(default_factory=lambda: defaultdict(list))
    left: list[str] = field(default_factory=list)
    """The scripts of which clients closed the connection before all pieces were sent."""

    def base_url(self, key: str) -> str:
        """Return the URL under which the script `key` answers."""
        return f"http://127.0.0.1:{self.port}/{key}"

    def only(self, key: str) -> Seen:
        """Return the only request of a script."""
        requests = self.seen[key]
        assert len(requests) == 1, f"{len(requests)} requests"
        return requests[0]

    def answer(self, key: str) -> Answer:
        """Return the next answer; the last one again and again."""
        script = self.scripts.get(key) or [Answer()]
        return script.pop(0) if len(script) > 1 else script[0]


@contextmanager
def serving() -> Iterator[Loopback]:
    """Run a server."""
    loopback = Loopback()

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def setup(self) -> None:
            super().setup()
            self.connection.settimeout(20)

        def serve(self) -> None:
            target, _, query = self.path.partition("?")
            key, _, path = target.lstrip("/").partition("/")
            body = self._read()
            loopback.seen[key].append(Seen(self.command, f"/{path}", query, tuple(self.headers.items()), body))
            answer = loopback.answer(key)
            if answer.drop:
                self.close_connection = True
                self.connection.close()
                return
            self.send_response(answer.status)
            for name, value in answer.headers:
                self.send_header(name, value.replace("{port}", str(loopback.port)))
            if answer.pieces is not None:
                self._send(answer.pieces, key, is_cut=bool(answer.cut))
                return
            if answer.status != 204:
                self.send_header("content-length", str(len(answer.body) + answer.cut))
            self.close_connection |= bool(answer.cut)
            self.end_headers()
            if self.command != "HEAD" and answer.status != 204:
                self.wfile.write(answer.body)

        do_GET = do_POST = do_PUT = do_DELETE = do_HEAD = do_PATCH = serve  # noqa: N815 - the base class's names

        def _send(self, pieces: Iterable[bytes | float], key: str, *, is_cut: bool) -> None:
            self.send_header("transfer-encoding", "chunked")
            self.end_headers()
            try:
                for piece in pieces:
                    if isinstance(piece, float):
                        time.sleep(piece)
                    elif piece:
                        self.wfile.write(b"%x\r\n%s\r\n" % (len(piece), piece))
                if not is_cut:
                    self.wfile.write(b"0\r\n\r\n")
            except ConnectionError:
                loopback.left.append(key)
                is_cut = True
            self.close_connection |= is_cut

        def _read(self) -> bytes:
            if self.headers.get("transfer-encoding", "") == "chunked":
                chunks = []
                while size := int(self.rfile.readline(), 16):
                    chunks.append(self.rfile.read(size))
                    self.rfile.readline()
                self.rfile.readline()
                return b"".join(chunks)
            return self.rfile.read(int(self.headers.get("content-length") or 0))

        def log_message(self, *_: object) -> None:
            """Stay silent."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        server.daemon_threads = True
        loopback.port = server.server_address[1]
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
        thread.start()
        try:
            yield loopback
        finally:
            server.shutdown()
            thread.join()
