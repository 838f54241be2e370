"""Makes the first call of OpenAI's `responses` with the client that the argument names; prints its seconds as JSON.

What is imported by `import` is there before; what the call itself brings in counts.
"""

from __future__ import annotations

import json
import sys
import time

import httpx2

ANSWER = {
    "id": "resp_1",
    "object": "response",
    "created_at": 1741476542,
    "status": "completed",
    "error": None,
    "incomplete_details": None,
    "instructions": None,
    "max_output_tokens": None,
    "model": "gpt-4.1",
    "output": [
        {
            "type": "message",
            "id": "msg_1",
            "status": "completed",
            "role": "assistant",
            "content": [{"type": "output_text", "text": "Hi.", "annotations": [], "logprobs": []}],
        }
    ],
    "parallel_tool_calls": True,
    "previous_response_id": None,
    "reasoning": {"effort": None, "summary": None},
    "store": True,
    "temperature": 1.0,
    "text": {"format": {"type": "text"}},
    "tool_choice": "auto",
    "tools": [],
    "top_p": 1.0,
    "truncation": "disabled",
    "usage": {
        "input_tokens": 36,
        "input_tokens_details": {"cached_tokens": 0, "cache_write_tokens": 0},
        "output_tokens": 87,
        "output_tokens_details": {"reasoning_tokens": 0},
        "total_tokens": 123,
    },
    "user": None,
    "metadata": {},
}


def main() -> None:
    """Make the call."""
    if sys.argv[1] == "specloom":
        import openapi_openai

        def call(http: httpx2.Client) -> str:
            client = openapi_openai.Client(http_client=http)
            return client.responses.create_response(model="gpt-4.1", input="Hi").output[0].content[0].text

    else:
        import openai

        def call(http: httpx2.Client) -> str:
            client = openai.OpenAI(api_key="sk-x", http_client=http)
            return client.responses.create(model="gpt-4.1", input="Hi").output[0].content[0].text

    mock = httpx2.MockTransport(lambda _: httpx2.Response(200, json=ANSWER))
    with httpx2.Client(transport=mock) as http:
        cpu, wall = time.process_time(), time.perf_counter()
        assert call(http) == "Hi."
        print(json.dumps({"cpu": time.process_time() - cpu, "wall": time.perf_counter() - wall}))


main()
