"""What is said of a thing by its summary and its description."""

from __future__ import annotations

import pytest

from specloom.ir.types import Docs
from specloom.targets.prose import said_of


@pytest.mark.parametrize(
    ("summary", "description", "expected"),
    [
        ("List meters", "List meters.", ["List meters."]),
        ("List Meters", " list meters ", ["list meters"]),
        ("List meters", "List meters. The latest come first.", ["List meters", "List meters. The latest come first."]),
        ("List meters", None, ["List meters"]),
        (None, "List meters.", ["List meters."]),
        (None, " ", []),
    ],
)
def test_what_says_the_same_is_said_once(summary: str | None, description: str | None, expected: list[str]) -> None:
    assert said_of(Docs(summary=summary, description=description)) == expected
