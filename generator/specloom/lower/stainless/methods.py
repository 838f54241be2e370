"""What a configuration of Stainless says of one method, beside its name and its operation."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from specloom.diagnostics import Pointer
from specloom.lower.stainless.values import (
    Findings,
    choice_of,
    flag_of,
    table_of,
    text_of,
    texts_of,
    unknown_keys,
    unused,
    wrong,
)

_LANGUAGE = "python"
_TYPES = ("http", "alias", "webhook_unwrap", "websocket")
_KEYS = frozenset(
    {"type", "endpoint", "paginated", "body_param_name", "positional_params", "deprecated", "unwrap_response"}
    | {"skip", "only", "streaming", "to", "discriminator", "docs", "default_request_options"}
)
_OF_OTHERS = frozenset({"mcp", "terraform", "skip_test_reason", "description", "undocumented"})
"""What is for tests, documentation and languages that are not ours."""


@dataclass(frozen=True, slots=True)
class MethodSaid:
    """Options of a method; `pointer` is where the method stands."""

    endpoint: str
    pointer: Pointer
    paged: bool | str | None = None
    """Whether it is paged, or by which scheme; None where nothing is said."""
    skipped: bool = False
    """Whether clients in Python do not have it."""
    deprecated: str | None = None
    """What to say in its place."""
    body: str | None = None
    """The argument that takes the whole body."""
    positional: tuple[str, ...] | None = None
    unwrapped: str | bool | None = None
    """The member of the answer that is returned, False for none; None where nothing is said."""
    stream: str | None = None
    """The model of what is streamed, by the way to it: `chat.chat_completion_chunk`."""


def method_said(
    endpoint: str, table: Mapping[str, Any], at: Pointer, found: Findings, *, skipped: bool = False
) -> MethodSaid:
    """Return what a table says of a method; what is of the wrong form is told."""
    found += unknown_keys(table, _KEYS | _OF_OTHERS, at)
    choice_of(table, "type", _TYPES, at, found)
    paged, unwrapped = table.get("paginated"), table.get("unwrap_response")
    if paged is not None and not isinstance(paged, (bool, str)):
        found.append(wrong("paginated", "true, false or the name of a scheme", at.child("paginated")))
        paged = None
    if unwrapped is not None and unwrapped is not False and not isinstance(unwrapped, str):
        found.append(wrong("unwrap_response", "false or the name of a member", at.child("unwrap_response")))
        unwrapped = None
    if "default_request_options" in table:
        message = "`default_request_options` of a method: timeouts and retries are those of the client, or of a call"
        found.append(unused(message, at.child("default_request_options")))
    streaming = table_of(table.get("streaming"), "streaming", at.child("streaming"), found)
    positional = table.get("positional_params")
    return MethodSaid(
        endpoint,
        at,
        paged,
        skipped=skipped or is_skipped(table, at, found),
        deprecated=deprecation_of(table, at, found),
        body=text_of(table, "body_param_name", at, found),
        positional=None
        if positional is None
        else texts_of(positional, "positional_params", at.child("positional_params"), found),
        unwrapped=unwrapped,
        stream=text_of(streaming, "stream_event_model", at.child("streaming"), found),
    )


def is_skipped(table: Mapping[str, Any], at: Pointer, found: Findings) -> bool:
    """Whether clients in Python do not have something."""
    skip, only = table.get("skip"), table.get("only")
    if isinstance(skip, list):
        skipped = _LANGUAGE in texts_of(skip, "skip", at.child("skip"), found)
    else:
        skipped = flag_of(table, "skip", at, found)
    if only is None:
        return skipped
    return skipped or _LANGUAGE not in texts_of(only, "only", at.child("only"), found)


def deprecation_of(table: Mapping[str, Any], at: Pointer, found: Findings) -> str | None:
    """Return what is said of something that is no longer to be used: for all languages, or for Python."""
    said = table.get("deprecated")
    if isinstance(said, Mapping):
        key = next((key for key in (_LANGUAGE, "default") if key in said), None)
        return text_of(said, key, at.child("deprecated"), found) if key is not None else None
    if said is True:
        return ""
    return text_of(table, "deprecated", at, found) if said is not False else None
