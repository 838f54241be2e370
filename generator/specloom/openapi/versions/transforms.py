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
    """Return the overlay that does what the transforms do, None where there are none, and what is wrong with them.

    `security` and `security_schemes` take the place of those of the document.
    """
    data = settings.data if isinstance(settings.data, Mapping) else {}
    openapi = data.get("openapi")
    written = openapi.get("transforms") if isinstance(openapi, Mapping) else None
    actions: list[Action] = []
    findings: list[Diagnostic] = []
    if isinstance(openapi, Mapping) and written is not None and not isinstance(written, list):
        findings.append(_wrong(settings, "a list of transforms", "openapi", "transforms"))
    for index, each in enumerate(written if isinstance(written, list) else ()):
        made = list(_actions(each, ("openapi", "transforms", str(index))))
        actions += made
        if not made:
            at = Pointer(settings.name, ("openapi", "transforms", str(index)))
            message = f"a transform has one of the commands {', '.join(_COMMANDS)}, a `target` and what it wants"
            findings.append(Diagnostic("stainless-value", Severity.OMISSION, message, at))
    for key, kind, what in (
        ("security", list, "a list of tables, as in the document"),
        ("security_schemes", Mapping, "a table of security schemes, as in the document"),
    ):
        if isinstance(data.get(key), kind):
            actions += _security(key, data[key])
        elif data.get(key) is not None:
            findings.append(_wrong(settings, what, key))
    if not actions:
        return None, tuple(findings)
    info = {"title": "Transforms", "version": "1"}
    data = {"overlay": "1.1.0", "info": info, "actions": [action for action, _ in actions]}
    return Rewritten(settings, data, lambda pointer: _located(settings, pointer, actions)), tuple(findings)


def _security(key: str, value: Any) -> Iterator[Action]:
    """Yield the actions that put something in the place of what the document says of credentials."""
    if key == "security":
        yield {"target": "$.security", "remove": True}, (key,)
        yield {"target": "$", "update": {"security": value}}, (key,)
    else:
        yield {"target": "$.components.securitySchemes", "remove": True}, (key,)
        yield {"target": "$", "update": {"components": {"securitySchemes": value}}}, (key,)


def _wrong(settings: Document, wanted: str, *way: str) -> Diagnostic:
    message = f"`{way[-1]}` must be {wanted}"
    return Diagnostic("stainless-value", Severity.OMISSION, message, Pointer(settings.name, way))


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
