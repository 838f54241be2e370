"""Makes very many calls and streams, and tells how the memory of the process grows; prints JSON for each step.

The server is in the same process, in a thread of its own, and keeps nothing.
"""

from __future__ import annotations

import asyncio
import gc
import json
import os
import sys
import threading
from pathlib import Path

from openapi_openai import AsyncClient, Client

STEPS = 10
AT_ONCE = 20
"""How many tasks of the asynchronous client call at a time."""
EVENTS = 10
MESSAGES = [{"role": "user", "content": "Hi"}]
_CHUNK = {
    "id": "chatcmpl-1",
    "object": "chat.completion.chunk",
    "created": 1694268190,
    "model": "gpt-4",
    "choices": [{"index": 0, "delta": {"content": " token"}, "logprobs": None, "finish_reason": None}],
}
_MODEL = json.dumps({"id": "gpt-4", "object": "model", "created": 1687882411, "owned_by": "openai"}).encode()
_STREAM = (f"data: {json.dumps(_CHUNK)}\n\n" * EVENTS + "data: [DONE]\n\n").encode()
_OK = b"HTTP/1.1 200 OK\r\ncontent-type: "
_ANSWERS = {
    b"GET": _OK + b"application/json\r\ncontent-length: %d\r\n\r\n%s" % (len(_MODEL), _MODEL),
    b"POST": _OK
    + b"text/event-stream\r\ntransfer-encoding: chunked\r\n\r\n%x\r\n%s\r\n0\r\n\r\n" % (len(_STREAM), _STREAM),
}


class Server(asyncio.Protocol):
    """Answers a GET with a model, and a POST with a stream."""

    def connection_made(self, transport: asyncio.Transport) -> None:
        """Begin."""
        self.transport, self.buffer = transport, b""

    def data_received(self, data: bytes) -> None:
        """Answer as soon as a whole request is there."""
        self.buffer += data
        head, end, body = self.buffer.partition(b"\r\n\r\n")
        if not end:
            return
        lengths = [int(x.split(b":")[1]) for x in head.split(b"\r\n") if x.lower().startswith(b"content-length:")]
        length = lengths[0] if lengths else 0
        if len(body) >= length:
            self.buffer = body[length:]
            self.transport.write(_ANSWERS[head.partition(b" ")[0]])


def served() -> str:
    """Start the server; return its URL."""
    loop, ports = asyncio.new_event_loop(), []
    ready = threading.Event()

    async def serve() -> None:
        server = await asyncio.get_running_loop().create_server(Server, "127.0.0.1", 0)
        ports.append(server.sockets[0].getsockname()[1])
        ready.set()
        await server.serve_forever()

    threading.Thread(target=lambda: loop.run_until_complete(serve()), daemon=True).start()
    ready.wait()
    return f"http://127.0.0.1:{ports[0]}"


def sync_soak(base: str, transport: str):
    """Return what makes so many calls and streams, one after the other."""
    client = Client(base_url=base, transport=transport)

    def run(calls: int, streams: int) -> None:
        for _ in range(calls):
            assert client.models.retrieve_model("gpt-4").id == "gpt-4"
        for _ in range(streams):
            with client.chat.create_chat_completion(model="gpt-4", messages=MESSAGES) as stream:
                assert sum(1 for _ in stream) == EVENTS

    return run


def async_soak(base: str, transport: str):
    """Return the same of tasks that call at once, on one loop and one client."""
    runner = asyncio.Runner()
    client = AsyncClient(base_url=base, transport=transport)

    async def task(calls: int, streams: int) -> None:
        for _ in range(calls):
            assert (await client.models.retrieve_model("gpt-4")).id == "gpt-4"
        for _ in range(streams):
            async with await client.chat.create_chat_completion(model="gpt-4", messages=MESSAGES) as stream:
                assert len([event async for event in stream]) == EVENTS

    async def tasks(calls: int, streams: int) -> None:
        await asyncio.gather(*(task(calls // AT_ONCE, streams // AT_ONCE) for _ in range(AT_ONCE)))

    return lambda calls, streams: runner.run(tasks(calls, streams))


def resident() -> float:
    """Return the memory of the process in megabytes, after all garbage is gone."""
    gc.collect()
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 2**20


def main() -> None:
    """Soak the kind of client that the arguments name: kind, transport, calls, streams."""
    kind, transport, calls, streams = sys.argv[1], sys.argv[2], int(sys.argv[3]), int(sys.argv[4])
    run = {"sync": sync_soak, "async": async_soak}[kind](served(), transport)
    run(calls // STEPS, streams // STEPS)  # a warm-up
    before = resident()
    for step in range(1, STEPS + 1):
        run(calls // STEPS, streams // STEPS)
        print(json.dumps({"calls": calls // STEPS * step, "grown": resident() - before}), flush=True)
    os._exit(0)  # the server would go on


main()
