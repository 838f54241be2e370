"""Names from the configuration that cannot be had, and what they take from others."""

from __future__ import annotations

import keyword
from collections.abc import Hashable, Iterable, Iterator, Mapping
from dataclasses import dataclass

from specloom.client.bodies import FieldsBody
from specloom.diagnostics import Diagnostic, Severity
from specloom.ir.types import ObjectDeclaration
from specloom.targets.name_overrides import NameOverrides, Pin
from specloom.targets.python.layouts.groups import walk
from specloom.targets.python.names import Names, name_everything, pointer_of
from specloom.targets.python.plan import Plan


@dataclass(frozen=True, slots=True)
class _Named:
    """A thing that has a name, among those that may not have the same one."""

    scope: Hashable
    key: Hashable
    pointer: str
    name: str
    pin: str | None
    """The key in the configuration that names it."""


def usable_pins(pins: Mapping[str, Pin]) -> tuple[dict[str, Pin], tuple[Diagnostic, ...]]:
    """Return the pinned names that can be names at all, and an error for each other one."""
    reasons = {key: _unusable(pin.name) for key, pin in pins.items()}
    refused = tuple(_refused(key, pins[key], reason) for key, reason in reasons.items() if reason is not None)
    return {key: pin for key, pin in pins.items() if reasons[key] is None}, refused


def pin_diagnostics(plan: Plan, overrides: NameOverrides, pins: Mapping[str, Pin]) -> Iterator[Diagnostic]:
    """Yield an error for each pinned name that is another's, and a warning for each thing that a pin renames."""
    if not pins:
        return
    named = list(_named(plan, plan.names, overrides))
    pinned = {(each.scope, each.pin): pins[each.pin].name for each in named if each.pin is not None}
    held = {(each.scope, each.pin, each.name) for each in named}
    missed = {key: name for (scope, key), name in pinned.items() if (scope, key, name) not in held}
    for key, name in sorted(missed.items()):
        scopes = {each.scope for each in named if each.pin == key}
        rivals = [
            each
            for each in named
            if each.scope in scopes and each.pin != key and each.name.casefold() == name.casefold()
        ]
        taken = f"is the name of {rivals[0].pointer}" if rivals else "is a name that the client itself needs"
        yield _refused(key, pins[key], taken)
    without = name_everything(plan.api, plan.layout, plan.names.dicts, overrides.unpinned())
    yield from _displaced(named, list(_named(plan, without, overrides)), pinned, pins)


def _displaced(
    named: Iterable[_Named],
    before: Iterable[_Named],
    pinned: Mapping[tuple[Hashable, str], str],
    pins: Mapping[str, Pin],
) -> Iterator[Diagnostic]:
    """Yield a warning for each thing without a pin that has another name because of one."""
    named = list(named)
    names = {(each.scope, each.key): each.name for each in before}
    given_up = {(each.scope, names[each.scope, each.key].casefold()): each.pin for each in named if each.pin}
    for each in named:
        old = names[each.scope, each.key]
        if each.pin is not None or each.name == old:
            continue
        own = {key: name for (scope, key), name in pinned.items() if scope == each.scope}
        same = [key for key, name in own.items() if name.casefold() == old.casefold()]
        freed = given_up.get((each.scope, each.name.casefold()))
        key = min(same) if same else freed or min(own or pins)
        pin = pins[key]
        message = f"`{pin.table}` calls {key} `{pin.name}`, so that {each.pointer} is `{each.name}` and not `{old}`"
        hint = "give that one a name, too, or choose another"
        yield Diagnostic("name-displaced", Severity.WARNING, message, pin.place, hint)


def _named(plan: Plan, names: Names, overrides: NameOverrides) -> Iterator[_Named]:
    """Yield all things whose names can be pinned, or taken by a pin."""
    root = plan.api.root
    for declaration in plan.api.declarations:
        pin = overrides.pin(declaration.pointer, is_type=True)
        shown = declaration.pointer.seen_from(root)
        yield _Named("classes", declaration.id, shown, names.types[declaration.id], pin)
        for field in declaration.fields if isinstance(declaration, ObjectDeclaration) else ():
            name = names.fields[declaration.id][field.name.wire]
            pin = overrides.pin(field.pointer, is_type=False)
            yield _Named(declaration.id, field.name.wire, field.pointer.seen_from(root), name, pin)
    for group in walk(plan.layout.groups):
        own = names.resources[group.path]
        shown = f"the group {'.'.join(group.path)!r}"
        yield _Named("classes" if not plan.layout.is_tree else own.package, group.path, shown, own.sync, None)
        yield _Named("client", group.path, shown, own.attribute, None)
        for member in group.members:
            method, method_names = member.method, names.methods[group.path, member.key]
            pointer = pointer_of(method)
            pin = None if member.is_alias else overrides.pin(pointer, is_type=False)
            yield _Named(group.path, member.key, pointer.seen_from(root), method_names.method, pin)
            arguments, scope = method_names.arguments, (group.path, member.key)
            given = [(each.pointer, arguments.parameters[each.pointer]) for each in method.operation.parameters]
            if isinstance(method.body, FieldsBody):
                given += [(field.pointer, arguments.fields[field.name.wire]) for field in method.body.fields]
            for place, name in given:
                pin = overrides.pin(place, is_type=False)
                yield _Named(scope, place, place.seen_from(root), name, pin)


def _unusable(name: str) -> str | None:
    """Return why nothing in Python can have a name."""
    if keyword.iskeyword(name):
        return "is a keyword of Python"
    if not name.isascii() or not name.isidentifier():
        return "is no name in Python: only letters, digits and underscores are, with no digit first"
    return "begins with an underscore, which makes a name private" if name.startswith("_") else None


def _refused(key: str, pin: Pin, reason: str) -> Diagnostic:
    # Names of models that only go with a tree of resources are given up; one that somebody chose is not.
    severity = Severity.ERROR if pin.table == "names" else Severity.WARNING
    return Diagnostic("name-refused", severity, f"{key} cannot be called `{pin.name}`: that {reason}", pin.place)
