"""A server that is a list of answers, and a clock that moves only when somebody sleeps."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import httpx2

Answer = httpx2.Response | Exception | Callable[[httpx2.Request], httpx2.Response]

OTTER = {"created": 1589478378, "data": [{"url": "https://img.example/1.png", "revised_prompt": "an otter"}]}


@dataclass
class Seen:
    """A request as it arrived."""

    method: str
    url: httpx2.URL
    headers: httpx2.Headers
    body: bytes
    timeout: dict[str, float | None]

    @property
    def path(self) -> str:
        """The path as it stands in the request line."""
        return self.url.raw_path.decode("ascii").partition("?")[0]


class Server:
    """Answers from a list, the last answer again and again; remembers the requests."""

    def __init__(self, *answers: Answer) -> None:
        self.answers: list[Answer] = list(answers) or [ok()]
        self.requests: list[Seen] = []

    @property
    def request(self) -> Seen:
        """The only request."""
        assert len(self.requests) == 1, f"{len(self.requests)} requests"
        return self.requests[0]

    def __call__(self, request: httpx2.Request) -> httpx2.Response:
        """Remember a request, and answer it."""
        timeout = request.extensions.get("timeout", {})
        self.requests.append(Seen(request.method, request.url, request.headers, request.content, dict(timeout)))
        answer = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
        if isinstance(answer, Exception):
            raise answer
        if isinstance(answer, httpx2.Response):
            headers = [(k, v) for k, v in answer.headers.multi_items() if k != "content-length"]
            return httpx2.Response(answer.status_code, headers=headers, content=answer.content)
        return answer(request)


def ok(body: Any = OTTER, **headers: str) -> httpx2.Response:
    """Return a good answer."""
    return httpx2.Response(200, json=body, headers={"x-request-id": "req_200", **headers})


def failed(status: int, body: Any = None, **headers: str) -> httpx2.Response:
    """Return a bad answer; underscores in the names of headers are hyphens."""
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    body = {"error": {"message": "boom", "type": "t", "param": None, "code": None}} if body is None else body
    return httpx2.Response(status, json=body, headers={"x-request-id": f"req_{status}", **named})


@dataclass
class Clock:
    """Time and chance for a client: nothing waits, and chance is what the test says."""

    chance: float = 0.0
    seconds: float = 1000.0
    waits: list[float] = field(default_factory=list)
    epoch: float = field(default_factory=lambda: float(int(time.time())))

    def sleep(self, seconds: float) -> None:
        """Remember the wait, and let it pass."""
        self.waits.append(seconds)
        self.seconds += seconds

    async def asleep(self, seconds: float) -> None:
        """Do the same for coroutines."""
        self.sleep(seconds)

    def injections(self) -> dict[str, Any]:
        """Return the fields of the runtime's `Timing`."""
        return {
            "clock": lambda: self.seconds,
            "now": lambda: self.epoch + self.seconds - 1000.0,
            "random": lambda: self.chance,
            "sleep": self.sleep,
            "asleep": self.asleep,
        }
