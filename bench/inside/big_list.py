"""Decodes a large list with one contender, in a process of its own; prints JSON: its seconds and its megabytes."""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path

import pydantic
from openapi_openai import ImagesResponse
from openapi_openai._runtime.reading.decode import Decoder


class Image(pydantic.BaseModel):
    """What one would write by hand."""

    b64_json: str | None = None
    url: str | None = None
    revised_prompt: str | None = None


class Images(pydantic.BaseModel):
    """The same."""

    created: int
    data: list[Image]


def peak() -> float:
    """Return the most memory that the process had since `forget_peak`, in megabytes."""
    [line] = [each for each in Path("/proc/self/status").read_text().splitlines() if each.startswith("VmHWM")]
    return int(line.split()[1]) / 1024


def forget_peak() -> None:
    """Let the peak begin anew at what the process has now."""
    Path("/proc/self/clear_refs").write_text("5")


def main() -> None:
    """Decode the file that the second argument names."""
    if sys.argv[1] == "pydantic":
        read = pydantic.TypeAdapter(Images).validator.validate_json
    else:
        decoder = Decoder.of(lambda: ImagesResponse)

        def read(content: bytes):
            return decoder.read(content)[0]

    read(b'{"created":1,"data":[{"url":"u"}]}')  # makes what reads
    content = Path(sys.argv[2]).read_bytes()
    forget_peak()
    before = peak() - len(content) / 2**20
    cpu, wall = time.process_time(), time.perf_counter()
    value = read(content)
    cpu, wall = time.process_time() - cpu, time.perf_counter() - wall
    assert value.data[-1].url
    print(json.dumps({"cpu": cpu, "wall": wall, "megabytes": peak() - before, "items": len(value.data)}))


main()
