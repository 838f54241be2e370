"""What the document demands of each operation's request, by the method that sends it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Expected:
    """What a request must be: `path` is a pattern."""

    method: str
    path: str
    query: tuple[str, ...] = ()
    headers: tuple[str, ...] = ()
    sends: str = ""
    body: Any = None
    fields: tuple[str, ...] = ()
    items: list[Any] | None = None
    """What the client makes of the answer, where that is a stream."""


OPERATIONS: dict[str, Expected] = {
    "images.create_image": Expected(
        "POST",
        "/images/generations",
        sends="application/json",
        body={"prompt": "A cute baby sea otter"},
    ),
    "images.create_image_edit": Expected(
        "POST",
        "/images/edits",
        sends="multipart/form-data",
        fields=("image", "prompt"),
    ),
    "images.create_image_variation": Expected(
        "POST",
        "/images/variations",
        sends="multipart/form-data",
        fields=("image",),
    ),
}
