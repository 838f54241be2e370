"""Times single calls and decoding, in one process with all contenders in turns; prints JSON: groups of contenders."""

from __future__ import annotations

import json
import sys

import httpx2
import openai
import pydantic
from openai._models import construct_type
from openai.types import ImagesResponse as TheirImages
from openapi_openai import Client, ImagesResponse
from openapi_openai._runtime.reading.decode import Decoder
from servers import responding
from turns import measure

try:
    from pyreqwest.client import SyncClientBuilder
except ModuleNotFoundError:
    SyncClientBuilder = None

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
        "specloom, _with_http_info": lambda: ours.images.create_image_with_http_info(prompt=PROMPT),
        "openai": lambda: theirs.images.generate(prompt=PROMPT),
    }


def fast_calls(base: str):
    """Return the same over pyreqwest."""
    plain = SyncClientBuilder().default_headers({"Authorization": "Bearer sk-x"}).build()
    ours = Client(access_token="sk-x", base_url=base, transport="pyreqwest")
    url = f"{base}/images/generations"
    return {
        "pyreqwest: post(...).json()": lambda: plain.post(url).body_json({"prompt": PROMPT}).build().send().json(),
        "specloom": lambda: ours.images.create_image(prompt=PROMPT),
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
    groups = {"call, mock transport": measure(calls("https://api.example/v1", mock), rounds, 200)}
    notes = []
    with responding() as base:
        groups["call, loopback"] = measure(calls(base), rounds, 200)
        if SyncClientBuilder is None:
            notes.append("call, loopback, [fast]: not measured, pyreqwest is not installed")
        else:
            groups["call, loopback, [fast]"] = measure(fast_calls(base), rounds, 200)
    groups["decode 1 image, 70 B"] = measure(decoding(ONE), rounds, 2000)
    many = listing(10_000)
    groups[f"decode 10,000 images, {len(many) / 1e6:.1f} MB"] = measure(decoding(many), rounds, 10)
    print(json.dumps({"groups": groups, "notes": notes}))


main()
