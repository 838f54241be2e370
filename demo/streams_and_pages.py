"""The second part of the demo: a stream and a list of pages of the generated assistant client, sync and async."""

from __future__ import annotations

import asyncio
import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlsplit

from assistant import AsyncClient, Client

TOKEN = "sk-demo"  # noqa: S105 - the local server knows no other
WORDS = ("So ", "that ", "they ", "do ", "not ", "drift ", "apart.")
CHATS = 5


def main() -> None:
    """Run this part of the demo."""
    with running() as server:
        with Client(access_token=TOKEN, base_url=server.url) as client:
            show_stream(client)
            show_pages(client)
        asyncio.run(show_both_at_once(server.url))
        print(f"\nThe server saw {len(server.seen)} requests:")
        for number, line in enumerate(server.seen, 1):
            print(f"  {number:2}  {line}")


def show_stream(client: Client) -> None:
    """Print an answer word by word."""
    print("- create_chat_stream: the answer as it comes, each piece typed")
    with client.chats.create_chat_stream(question="Why do otters hold hands?") as stream:
        print(f"  status {stream.response.status_code}: ", end="")
        for piece in stream:
            print(piece.text, end="")
    print()


def show_pages(client: Client) -> None:
    """Print a list that comes in pages."""
    print("- list_chats: one loop over all pages")
    for chat in client.chats.list_chats(limit=2):
        print(f"  {type(chat).__name__} {chat.id}: {chat.question}")


async def show_both_at_once(url: str) -> None:
    """Read a stream and a list at the same time."""
    print("- async: both at the same time")
    async with AsyncClient(access_token=TOKEN, base_url=url) as client:

        async def answer() -> str:
            async with await client.chats.create_chat_stream(question="And now?") as stream:
                return "".join([piece.text async for piece in stream])

        async def ids() -> list[str]:
            return [chat.id async for chat in client.chats.list_chats(limit=2)]

        text, chats = await asyncio.gather(answer(), ids())
    print(f"  {text!r} and {', '.join(chats)}")


class AssistantServer(ThreadingHTTPServer):
    """Answers on a free port of this machine."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.seen: list[str] = []
        """One line a request, in order of arrival."""

    @property
    def url(self) -> str:
        """The base URL."""
        return f"http://127.0.0.1:{self.server_port}/v1"


@contextmanager
def running() -> Iterator[AssistantServer]:
    """Serve in a thread while the block runs."""
    with AssistantServer() as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield server
        server.shutdown()


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    server: AssistantServer

    def do_POST(self) -> None:
        """Answer a question, word by word where that is asked for."""
        asked = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        self.note(json.dumps(asked))
        if not asked.get("stream"):
            self.answer(_chat(1))
            return
        self.send_response(200)
        self.send_header("Content-Type", "text/event-stream")
        self.send_header("Connection", "close")
        self.end_headers()
        for word in WORDS:
            self.wfile.write(b"data: " + json.dumps({"id": "chat_1", "text": word}).encode() + b"\n\n")
        self.wfile.write(b"data: [DONE]\n\n")
        self.close_connection = True

    def do_GET(self) -> None:
        """Answer a page of chats."""
        self.note()
        asked = parse_qs(urlsplit(self.path).query)
        first = int(asked.get("after", ["chat_0"])[0].removeprefix("chat_")) + 1
        last = min(first + int(asked.get("limit", ["20"])[0]) - 1, CHATS)
        chats = [_chat(number) for number in range(first, last + 1)]
        self.answer({"data": chats, "last_id": f"chat_{last}", "has_more": last < CHATS})

    def answer(self, value: dict[str, Any]) -> None:
        """Send an object."""
        body = json.dumps(value).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def note(self, body: str = "") -> None:
        """Write down a request."""
        self.server.seen.append(f"{self.command} {self.path}  {body}".rstrip())

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - the name that the base class gives it
        """Say nothing: the demo prints `seen`."""


def _chat(number: int) -> dict[str, Any]:
    return {
        "id": f"chat_{number}",
        "question": f"Question {number}",
        "answer": "".join(WORDS),
        "created_at": "2026-11-26T12:00:00Z",
    }


if __name__ == "__main__":
    main()
