"""`readme` of Stainless: the requests that a README shows, and with what."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from specloom.config import ExampleConfig
from specloom.diagnostics import Pointer
from specloom.lower.stainless.values import Findings, table_of, text_of, unknown_keys, unused, wrong

_ROLES = {
    "headline": "first",
    "default": "first",
    "pagination": "pages",
    "streaming": "stream",
    "file_uploads": "upload",
}
"""What each is for here; of two for one thing, the first that is there counts."""
_AS_FIRST = ("errors", "retries", "nested_params", "http_agent", "raw_response", "timeouts", "default_headers")
"""Examples that go on from the first call here."""
_KEYS = frozenset(
    {"type", "endpoint", "params", "response_property", "assign_to", "file_param", "file_path", "example_properties"}
)


@dataclass(frozen=True, slots=True)
class WrittenExample:
    """An example, what it is for, and where it stands."""

    role: str
    example: ExampleConfig
    pointer: Pointer


def examples_of(data: Mapping[str, Any], root: Pointer, found: Findings) -> tuple[WrittenExample, ...]:
    """Return the examples; what is of the wrong form is told."""
    at = root.child("readme")
    readme = table_of(data.get("readme"), "readme", at, found)
    found += unknown_keys(readme, ("example_requests", "example_types", "include_stainless_attribution"), at)
    if "example_types" in readme:
        found.append(unused("`example_types`: the README shows no types by themselves", at.child("example_types")))
    at = at.child("example_requests")
    requests = table_of(readme.get("example_requests"), "example_requests", at, found)
    found += unknown_keys(requests, (*_ROLES, *_AS_FIRST), at)
    examples: dict[str, WrittenExample] = {}
    for name, role in _ROLES.items():
        place = at.child(name)
        table = table_of(requests.get(name), name, place, found)
        found += unknown_keys(table, _KEYS, place)
        endpoint = text_of(table, "endpoint", place, found)
        if table and endpoint is None and "endpoint" not in table:
            found.append(wrong(name, "a table with an `endpoint`", place))
        if endpoint is not None and role not in examples:
            params = table_of(table.get("params"), "params", place.child("params"), found)
            shows = text_of(table, "response_property", place, found)
            examples[role] = WrittenExample(role, ExampleConfig(operation=endpoint, params=params, shows=shows), place)
    return tuple(examples.values())
