"""The smaller sections of a configuration of Stainless: `settings`, `streaming`, `unspecified_endpoints`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from specloom.diagnostics import Pointer
from specloom.lower.stainless.values import Findings, table_of, text_of, texts_of, unknown_keys, unused, wrong

_SETTINGS = frozenset({"license", "unwrap_response_fields", "positional_params"})
_OF_OTHERS = frozenset(
    {"disable_mock_tests", "sort_schema_properties", "python", "file_header", "go", "typescript", "node", "java"}
    | {"kotlin", "ruby", "csharp", "php", "cli", "terraform"}
)
"""What is for tests, publishing and other languages."""
_EVENT = frozenset({"kind", "event_type", "data_starts_with", "handle", "error_property"})


@dataclass(frozen=True, slots=True)
class Rest:
    """What they say."""

    license: str | None = None
    unwrapped: tuple[str, ...] = ()
    """The members of answers that are returned in their place."""
    positional: bool = True
    """Whether variables of paths may be given without their names."""
    stream_ends: tuple[str, ...] | None = None
    unspecified: tuple[str, ...] = ()
    """The endpoints that no resource has, which is known."""


def rest_of(data: Mapping[str, Any], root: Pointer, found: Findings) -> Rest:
    """Return what the sections say; what is of the wrong form is told."""
    at = root.child("settings")
    settings = table_of(data.get("settings"), "settings", at, found)
    found += unknown_keys(settings, _SETTINGS | _OF_OTHERS, at)
    positional = settings.get("positional_params")
    if positional is not None and not isinstance(positional, bool):
        found.append(wrong("positional_params", "true or false", at.child("positional_params")))
    unwrapped = at.child("unwrap_response_fields")
    return Rest(
        license=_license(settings, at, found),
        unwrapped=texts_of(settings.get("unwrap_response_fields"), "unwrap_response_fields", unwrapped, found),
        positional=positional is not False,
        stream_ends=_stream_ends(data.get("streaming"), root.child("streaming"), found),
        unspecified=texts_of(
            data.get("unspecified_endpoints"), "unspecified_endpoints", root.child("unspecified_endpoints"), found
        ),
    )


def _license(settings: Mapping[str, Any], at: Pointer, found: Findings) -> str | None:
    value = settings.get("license")
    if isinstance(value, Mapping):
        if "contents" in value:
            found.append(unused("the text of a license is that of its name", at.child("license", "contents")))
        return text_of(value, "name", at.child("license"), found)
    return text_of(settings, "license", at, found)


def _stream_ends(value: Any, at: Pointer, found: Findings) -> tuple[str, ...] | None:
    """Return the data after which nothing of a stream comes; None where nothing says that."""
    streaming = table_of(value, "streaming", at, found)
    found += unknown_keys(streaming, ("on_event",), at)
    events = streaming.get("on_event")
    if events is None:
        return None
    if not isinstance(events, list) or not all(isinstance(each, Mapping) for each in events):
        found.append(wrong("on_event", "a list of tables", at.child("on_event")))
        return None
    ends: list[str] = []
    for index, each in enumerate(events):
        place = at.child("on_event", index)
        found += unknown_keys(each, _EVENT, place)
        start = text_of(each, "data_starts_with", place, found)
        if each.get("handle") == "done" and start is not None:
            ends.append(start)
    return tuple(ends) or None
