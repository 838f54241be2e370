"""Times single calls and decoding, in one process with all contenders in turns; prints JSON: {contender: [seconds]}."""

from __future__ import annotations

import gc
import json
import subprocess
import sys
import time
from pathlib import Path

import httpx2
import openai
import pydantic
from openai._models import construct_type
from openai.types import ImagesResponse as TheirImages
from openapi_openai import Client, ImagesResponse
from openapi_openai._runtime.reading.decode import Decoder

ONE = b'{"created":1589478378,"data":[{"url":"https://images.example/1.png"}]}'
PROMPT = "A cute baby sea otter"


class Image(pydantic.BaseModel):
    """What one would write by hand."""

    b64_json: str | None = None
    url: str | None = None
    revised_prompt: str | None = None


class Images(pydantic.BaseModel):
    """The same."""

    created: int
    data: list[Image]


def measure(contenders, rounds: int, repeat: int):
    """Return the seconds of one call for each round: the contenders take turns, `repeat` calls each."""
    taken = {name: [] for name in contenders}
    for function in contenders.values():
        for _ in range(max(3, repeat // 10)):
            function()
    names = list(contenders)
    for number in range(rounds):
        start = number % len(names)
        for name in names[start:] + names[:start]:
            function = contenders[name]
            gc.collect()  # or one contender pays for what another one left
            began = time.perf_counter()
            for _ in range(repeat):
                function()
            taken[name].append((time.perf_counter() - began) / repeat)
    return taken


def calls(base: str, transport=None):
    """Return one call for each contender."""
    plain = httpx2.Client(transport=transport, headers={"Authorization": "Bearer sk-x"}, timeout=600)
    ours = Client(access_token="sk-x", base_url=base, http_client=httpx2.Client(transport=transport))
    theirs = openai.OpenAI(api_key="sk-x", base_url=base, http_client=httpx2.Client(transport=transport))
    url = f"{base}/images/generations"
    return {
        "httpx2: post(...).json()": lambda: plain.post(url, json={"prompt": PROMPT}).json(),
        "httpx2, then pydantic": lambda: Images.model_validate_json(plain.post(url, json={"prompt": PROMPT}).content),
        "specloom": lambda: ours.images.create_image(prompt=PROMPT),
        "openai": lambda: theirs.images.generate(prompt=PROMPT),
    }


def decoding(content: bytes):
    """Return one reading for each contender."""
    ours = Decoder.of(lambda: ImagesResponse)
    value, problems = ours.read(content)
    assert not problems
    assert type(value).__name__ == "ImagesResponse"
    adapter = pydantic.TypeAdapter(Images).validator
    return {
        "pydantic: validate_json": lambda: adapter.validate_json(content),
        "json.loads": lambda: json.loads(content),
        "specloom": lambda: ours.read(content),
        "openai": lambda: construct_type(type_=TheirImages, value=json.loads(content)),
    }


def listing(count: int) -> bytes:
    """Return a long list of images."""
    images = [
        {"url": f"https://images.example/{n}.png", "revised_prompt": f"A cute baby sea otter, number {n}"}
        for n in range(count)
    ]
    return json.dumps({"created": 1589478378, "data": images}).encode()


def main() -> None:
    """Measure everything."""
    rounds = int(sys.argv[1])
    mock = httpx2.MockTransport(
        lambda _: httpx2.Response(200, content=ONE, headers={"content-type": "application/json"})
    )
    result = {"call, mock transport": measure(calls("https://api.example/v1", mock), rounds, 200)}
    responder = subprocess.Popen(
        [sys.executable, Path(__file__).with_name("responder.py")], stdout=subprocess.PIPE, text=True
    )
    try:
        base = f"http://127.0.0.1:{int(responder.stdout.readline())}/v1"
        result["call, loopback"] = measure(calls(base), rounds, 200)
    finally:
        responder.terminate()
    result["decode 1 image, 70 B"] = measure(decoding(ONE), rounds, 2000)
    many = listing(10_000)
    result[f"decode 10,000 images, {len(many) / 1e6:.1f} MB"] = measure(decoding(many), rounds, 10)
    print(json.dumps(result))


main()
