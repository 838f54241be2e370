"""The operations by their methods, each with an answer that the document allows: what `testing` answers with."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ._runtime.testing import Example

OperationName: TypeAlias = Literal[
    "images.create_image",
    "images.create_image_edit",
    "images.create_image_variation",
]
"""An operation, as its method is called on a client."""

EXAMPLES: dict[OperationName, Example] = {
    "images.create_image": Example(
        "createImage",
        "POST",
        "/images/generations",
        media_type="application/json",
        content='{"created": 1, "data": [{}]}',
    ),
    "images.create_image_edit": Example(
        "createImageEdit",
        "POST",
        "/images/edits",
        media_type="application/json",
        content='{"created": 1, "data": [{}]}',
    ),
    "images.create_image_variation": Example(
        "createImageVariation",
        "POST",
        "/images/variations",
        media_type="application/json",
        content='{"created": 1, "data": [{}]}',
    ),
}
