"""What the document demands of each operation's request, and an answer that it allows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Route:
    """One operation: `pattern` matches its path, `literal` is the path without its variables."""

    id: str
    method: str
    pattern: str
    literal: str
    status: int
    answers: str = ""
    content: str = ""
    items: list[Any] | None = None
    query: tuple[str, ...] = ()
    headers: tuple[str, ...] = ()
    sends: str = ""
    body: Any = None
    fields: tuple[str, ...] = ()


OPERATIONS: list[Route] = [
    Route(
        "createImage",
        "POST",
        "/images/generations",
        "/images/generations",
        200,
        answers="application/json",
        content='{"created": 1, "data": [{}]}',
        sends="application/json",
        body={"prompt": "A cute baby sea otter"},
    ),
    Route(
        "createImageEdit",
        "POST",
        "/images/edits",
        "/images/edits",
        200,
        answers="application/json",
        content='{"created": 1, "data": [{}]}',
        sends="multipart/form-data",
        fields=("image", "prompt"),
    ),
    Route(
        "createImageVariation",
        "POST",
        "/images/variations",
        "/images/variations",
        200,
        answers="application/json",
        content='{"created": 1, "data": [{}]}',
        sends="multipart/form-data",
        fields=("image",),
    ),
]
