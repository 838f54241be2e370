"""A local server for the demo: answers as the images API does, and writes down every request that it sees."""

from __future__ import annotations

import base64
import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from email.parser import BytesParser
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from picture import describe, png

MOST_IMAGES = 10


class ImagesServer(ThreadingHTTPServer):
    """Answers on a free port of this machine."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.seen: list[str] = []
        """One line a request, in order of arrival."""
        self.busy = 0
        """How many requests are still to be turned away with 429."""

    @property
    def url(self) -> str:
        """The base URL."""
        return f"http://127.0.0.1:{self.server_port}/v1"


@contextmanager
def running() -> Iterator[ImagesServer]:
    """Serve in a thread while the block runs."""
    with ImagesServer() as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield server
        server.shutdown()


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    server: ImagesServer

    def do_POST(self) -> None:
        """Answer one request."""
        content = self.rfile.read(int(self.headers["Content-Length"]))
        fields = _fields(self.headers["Content-Type"], content)
        status, headers, answer = self.answer(fields)
        shown = ", ".join(f"{key}={_shown(value)}" for key, value in fields.items())
        self.server.seen.append(f"{self.command} {self.path} -> {status}  {shown}")
        body = json.dumps(answer).encode()
        self.send_response(status)
        sent = {"Content-Type": "application/json", "Content-Length": str(len(body)), **headers}
        for name, value in {**sent, "x-request-id": f"req_{len(self.server.seen)}"}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def answer(self, fields: dict[str, Any]) -> tuple[int, dict[str, str], dict[str, Any]]:
        """Return status, headers and body."""
        if self.headers["Authorization"] != "Bearer sk-demo":
            return 401, {}, _error("Incorrect API key provided.")
        if self.server.busy:
            self.server.busy -= 1
            return 429, {"Retry-After-Ms": "50"}, _error("Rate limit reached.")
        count = int(fields.get("n", 1))
        if count > MOST_IMAGES:
            return 400, {}, _error(f"{count} is greater than the maximum of {MOST_IMAGES} - 'n'")
        if fields.get("response_format") == "b64_json":
            images = [{"b64_json": base64.b64encode(png(32)).decode()} for _ in range(count)]
        else:
            images = [{"url": f"https://images.example/{number}.png"} for number in range(1, count + 1)]
        return 200, {}, {"created": 1589478378, "data": images}

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - the name that the base class gives it
        """Say nothing: the demo prints `seen`."""


def _fields(content_type: str, content: bytes) -> dict[str, Any]:
    """Return the members of a JSON object, or the parts of a form; files as bytes."""
    if content_type.startswith("application/json"):
        parsed: dict[str, Any] = json.loads(content)
        return parsed
    message = BytesParser().parsebytes(f"Content-Type: {content_type}\r\n\r\n".encode() + content)
    fields: dict[str, Any] = {}
    for part in message.walk():
        if part.is_multipart():
            continue
        data = part.get_payload(decode=True)
        raw = data if isinstance(data, bytes) else b""
        name = str(part.get_param("name", header="Content-Disposition"))
        fields[name] = raw if part.get_filename() else raw.decode()
    return fields


def _shown(value: Any) -> str:
    return f"<{describe(value)}>" if isinstance(value, bytes) else json.dumps(value)


def _error(message: str) -> dict[str, Any]:
    return {"error": {"message": message, "type": "invalid_request_error", "param": None, "code": None}}
