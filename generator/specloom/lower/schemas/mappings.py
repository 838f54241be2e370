"""What is wrong with the mapping of a discriminator, and what its values are in the type of the property."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable

from specloom.ir.types import Tag
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


def report_untyped(report: Report, declared: Declared, kinds: Collection[str]) -> None:
    """Say that a mapping has keys that the property cannot have as values."""
    for entry in declared.mapping:
        if typed_tag(entry.value, kinds) is None:
            message = f"the mapping says `{entry.value}`, and the property is {' or '.join(sorted(kinds))}"
            place = declared.pointer.child("mapping", entry.value)
            report.warning("discriminator-value", message, place, "correct one of them")


def typed_tags(tags: Iterable[Iterable[str]], kinds: Collection[str]) -> tuple[tuple[Tag, ...], ...]:
    """Return the texts that mean schemas as values of the property, without those that cannot be one."""
    return tuple(tuple(tag for text in own if (tag := typed_tag(text, kinds)) is not None) for own in tags)


def typed_tag(text: str, kinds: Collection[str]) -> Tag | None:
    """Return a key of a mapping as a value of the property, which may be no text: the key is its JSON."""
    if not kinds or "string" in kinds:
        return text
    try:
        value = json.loads(text)
    except ValueError:
        return None
    if isinstance(value, bool):
        return value if "boolean" in kinds else None
    return value if isinstance(value, int) and not {"integer", "number"}.isdisjoint(kinds) else None


def tag_text(tag: Tag) -> str:
    """Return the key of a mapping for a value of the property."""
    return tag if isinstance(tag, str) else json.dumps(tag)
