"""What every client exports: all errors of the runtime, names that no schema can take, sorted as linters want them."""

from __future__ import annotations

import re

import pytest

from specloom.targets.python.project.exports import RUNTIME, WEBHOOKS, export_order
from specloom.targets.python.reserved import CLASSES
from support.checkout import ROOT

NAMES = [name for names in (*RUNTIME.values(), *WEBHOOKS.values()) for name in names]


def test_every_error_is_exported() -> None:
    text = (ROOT / "templates/python/_runtime/errors.py").read_text("utf-8")
    assert set(RUNTIME["_runtime.errors"]) == set(re.findall(r"^class (\w+)\(", text, re.MULTILINE))


def test_no_schema_takes_the_name_of_an_export() -> None:
    assert {name for name in NAMES if name[0].isupper()} <= CLASSES


@pytest.mark.parametrize(
    "names",
    [["A", "Ab", "Api2", "Api10", "omit"], ["URL", "Zoo", "a", "b"], ["Client", "Thing0", "Thing0Dict", "__version__"]],
)
def test_names_are_sorted_as_linters_want_them(names: list[str]) -> None:
    assert sorted(sorted(names), key=export_order) == names
