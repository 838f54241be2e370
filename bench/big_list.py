"""What 50 MB of a list cost to decode, time and memory: specloom's models beside those of bare pydantic."""

from __future__ import annotations

import json
import statistics
from pathlib import Path

import contest
from rivals import BUILD
from tables import Table

SIZE = 50_000_000
GOAL = 1.2


def compare(client: Path, rounds: int) -> Table:
    """Return the table for the generated `client`; each decoding has a process of its own."""
    table = Table(
        "A list of 50 MB, decoded: each in a process of its own",
        ["contender", "images", "CPU", "wall", "peak MB", "CPU ratio", "peak ratio", "goal"],
        "medians; peak: with the body itself; ratio: against pydantic",
    )
    body = BUILD / "big_list.json"
    body.write_bytes(listing())
    runs: dict[str, list[dict[str, float]]] = {"pydantic: validate_json": [], "specloom": []}
    try:
        for _ in range(rounds):
            for name, taken in runs.items():
                taken.append(contest.run("big_list.py", name.partition(":")[0], body, client=client))
    except contest.NotMeasuredError as error:
        table.note(f"not measured: {error}")
        return table
    medians = {
        name: {what: statistics.median(each[what] for each in taken) for what in taken[0]}
        for name, taken in runs.items()
    }
    first = next(iter(medians.values()))
    for name, median in medians.items():
        table.row(
            name,
            f"{median['items']:,.0f}",
            contest.duration(median["cpu"]),
            contest.duration(median["wall"]),
            f"{median['megabytes']:,.0f}",
            f"{median['cpu'] / first['cpu']:.2f}",
            f"{median['megabytes'] / first['megabytes']:.2f}",
            f"{GOAL} (peak)" if name == "specloom" else "",
        )
    return table


def listing() -> bytes:
    """Return a list of images of about the size."""
    one = {"url": "https://images.example/1234567.png", "revised_prompt": "A cute baby sea otter, number 1234567"}
    count = SIZE // len(json.dumps(one) + ", ")
    images = [
        {"url": f"https://images.example/{n:07}.png", "revised_prompt": f"A cute baby sea otter, number {n:07}"}
        for n in range(count)
    ]
    return json.dumps({"created": 1589478378, "data": images}).encode()
