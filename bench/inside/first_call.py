"""Makes one call over a mock transport with the client that the argument names; runs in a process of its own."""

from __future__ import annotations

import sys

ANSWER = b'{"created":1589478378,"data":[{"url":"https://images.example/1.png"}]}'


def main() -> None:
    """Make the call."""
    which = sys.argv[1]
    if which == "specloom":
        from openapi_openai import Client

        client = Client(http_client=_http())
        assert client.images.create_image(prompt="otter").data
    elif which == "openai":
        from openai import OpenAI

        assert OpenAI(api_key="sk-x", http_client=_http()).images.generate(prompt="otter").data
    else:
        assert _http().post("https://api.example/v1/images/generations", json={"prompt": "otter"}).json()["data"]


def _http():
    import httpx2

    def answer(_):
        return httpx2.Response(200, content=ANSWER, headers={"content-type": "application/json"})

    return httpx2.Client(transport=httpx2.MockTransport(answer))


main()
