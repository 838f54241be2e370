"""Times streams of events, in one process with all contenders in turns; prints JSON: a group of contenders."""

from __future__ import annotations

import json
import resource
import sys

import httpx2
from openapi_openai import Client
from turns import measure

try:
    import openai
except ModuleNotFoundError:
    openai = None

COUNT, MANY = 10_000, 1_000_000
_PER_PIECE = 10
"""The events that come together: what a server sends in quick succession arrives so."""
MESSAGES = [{"role": "user", "content": "Hi"}]


def event(number: int) -> bytes:
    """Return one event, of the size that is usual."""
    delta = {"content": f" token{number}"}
    chunk = {
        "id": "chatcmpl-1",
        "object": "chat.completion.chunk",
        "created": 1694268190,
        "model": "gpt-4",
        "system_fingerprint": "fp_1",
        "choices": [{"index": 0, "delta": delta, "logprobs": None, "finish_reason": None}],
    }
    return f"data: {json.dumps(chunk)}\n\n".encode()


class Body(httpx2.SyncByteStream):
    """A body of so many events."""

    def __init__(self, count: int) -> None:
        piece = b"".join(map(event, range(_PER_PIECE)))
        self._pieces = (piece for _ in range(count // _PER_PIECE))

    def __iter__(self):
        yield from self._pieces
        yield b"data: [DONE]\n\n"


def http(count: int) -> httpx2.Client:
    """Return a client of a server that streams."""
    head = {"content-type": "text/event-stream"}
    return httpx2.Client(
        transport=httpx2.MockTransport(lambda _: httpx2.Response(200, headers=head, stream=Body(count)))
    )


def ours(count: int):
    """Return a reading of so many events."""
    client = Client(http_client=http(count))

    def read() -> int:
        with client.chat.create_chat_completion(model="gpt-4", messages=MESSAGES) as stream:
            return sum(1 for _ in stream)

    return read


def theirs(count: int):
    """Return the same of openai's client."""
    client = openai.OpenAI(api_key="sk-x", base_url="https://api.example/v1", http_client=http(count))

    def read() -> int:
        with client.chat.completions.create(model="gpt-4", messages=MESSAGES, stream=True) as stream:
            return sum(1 for _ in stream)

    return read


def main() -> None:
    """Measure the rate of some contenders, and the memory of a very long stream."""
    contenders = {"openai": theirs(COUNT)} if openai else {}
    contenders["specloom"] = ours(COUNT)
    notes = [] if openai else ["openai is not installed: there is nothing to compare with"]
    for read in contenders.values():
        assert read() == COUNT
    groups = {f"{COUNT:,} events": measure(contenders, int(sys.argv[1]))}
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    assert ours(MANY)() == MANY
    grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
    notes.append(f"{MANY:,} more events of specloom's grew the process by {grown:,} kB")
    print(json.dumps({"groups": groups, "notes": notes}))


main()
