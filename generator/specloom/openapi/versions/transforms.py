"""Transforms of a Stainless configuration as an overlay: `openapi.transforms`, in their order."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from specloom.diagnostics import Diagnostic, Pointer, Severity, Span
from specloom.reading.document import Document, Rewritten

_COMMANDS = ("append", "merge", "remove", "update")
_VALUES = {"append": ("value", "values", "object"), "merge": ("object", "value"), "update": ("value", "object")}
Action = tuple[dict[str, Any], tuple[str, ...]]
"""An action of an overlay, and the way to what it is made of."""


def transforms_of(settings: Document) -> tuple[Document | None, tuple[Diagnostic, ...]]:
    """Return the overlay that does what the transforms do, None where there are none, and what is wrong with them."""
    openapi = settings.data.get("openapi") if isinstance(settings.data, Mapping) else None
    written = openapi.get("transforms") if isinstance(openapi, Mapping) else None
    if not isinstance(written, list) or not written:
        return None, ()
    actions: list[Action] = []
    findings: list[Diagnostic] = []
    for index, each in enumerate(written):
        made = list(_actions(each, ("openapi", "transforms", str(index))))
        actions += made
        if not made:
            at = Pointer(settings.name, ("openapi", "transforms", str(index)))
            message = f"a transform has one of the commands {', '.join(_COMMANDS)}, a `target` and what it wants"
            findings.append(Diagnostic("stainless-value", Severity.OMISSION, message, at))
    if not actions:
        return None, tuple(findings)
    info = {"title": "Transforms", "version": "1"}
    data = {"overlay": "1.1.0", "info": info, "actions": [action for action, _ in actions]}
    return Rewritten(settings, data, lambda pointer: _located(settings, pointer, actions)), tuple(findings)


def _actions(transform: Any, way: tuple[str, ...]) -> Iterator[Action]:
    """Yield the actions of one transform; none where it is not what it should be."""
    if not isinstance(transform, Mapping) or not isinstance(args := transform.get("args"), Mapping):
        return
    command, target = transform.get("command"), args.get("target")
    listed = target if isinstance(target, list) else [target]
    targets = [each for each in listed if isinstance(each, str) and each]
    if command not in _COMMANDS or len(targets) < len(listed):
        return
    for each in targets:
        if command == "remove":
            keys = args.get("keys")
            ends = [f"['{key}']" for key in keys] if isinstance(keys, list) else [""]
            for end in ends:
                yield {"target": each + end, "remove": True}, (*way, "args", "target")
        else:
            name = next((name for name in _VALUES[command] if name in args), None)
            if name is not None:
                yield {"target": each, "update": args[name]}, (*way, "args", name)


def _located(settings: Document, pointer: Pointer, actions: list[Action]) -> Span | None:
    """Return the place of what an action is made of."""
    kind, *rest = pointer.tokens or ("",)
    if kind != "actions" or not rest:
        return settings.locate(Pointer(settings.name, ("openapi", "transforms")))
    return settings.locate(Pointer(settings.name, actions[int(rest[0])][1]))
