"""What is wrong with the mapping of a discriminator, and what its values are in the type of the property."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from specloom.lower.diagnostics import Report
from specloom.openapi.syntax import Discriminator as Declared
from specloom.openapi.syntax import Schema


def report_default(report: Report, declared: Declared) -> None:
    """Say that a `defaultMapping` leads to nothing that the discriminator tells apart."""
    text = declared.default.text if declared.default is not None else ""
    message = f"`defaultMapping` leads to nothing that this discriminator tells apart: {text[:80]!r}"
    report.warning("default-mapping", message, declared.pointer.child("defaultMapping"))


def report_other_values(report: Report, declared: Iterable[Declared], branch: Schema, own: Collection[str]) -> None:
    """Say that a mapping names a schema by a value that the schema itself does not allow."""
    for mapping in declared:
        for entry in mapping.mapping:
            if entry.means(branch) and entry.value not in own:
                allowed = " or ".join(f"`{value}`" for value in own)
                message = f"the mapping says `{entry.value}`, and the schema that it means allows only {allowed} there"
                report.warning(
                    "discriminator-value", message, mapping.pointer.child("mapping", entry.value), "correct one of them"
                )
