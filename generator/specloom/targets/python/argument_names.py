"""The names of the arguments of a method: the fields of its body first, which are called as on their model."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from specloom.client.bodies import FieldsBody
from specloom.client.media_choices import accept_choice, leaves_media_type_open
from specloom.client.methods import Method
from specloom.diagnostics import Diagnostic, Pointer, warning
from specloom.ir.api import Parameter
from specloom.ir.types import Field
from specloom.render import Code
from specloom.targets.name_overrides import NameOverrides
from specloom.targets.python import reserved
from specloom.targets.python.literals import Identifiers
from specloom.targets.python.spelling import attribute, safe


class ArgumentNames(NamedTuple):
    """The names of the arguments of a method."""

    parameters: Mapping[Pointer, Code]
    fields: Mapping[str, Code]
    """Wire name of a field of the body -> argument."""
    additional: Code
    """The argument for the members of a body that the document does not name; empty where there is none."""
    whole: Code
    """The argument that takes the whole body; empty where none does."""
    content_type: Code = Code()
    """The argument for its media type; empty where the document names the one."""
    accept: Code = Code()
    """The argument for the media type of the answer; empty where there is nothing to choose."""
    stream: Code = Code()
    """The argument that asks for a stream; empty where the method decides that."""


def field_names(fields: Iterable[Field], overrides: NameOverrides) -> dict[str, Code]:
    """Return wire name -> attribute; a property that already is a good name keeps it, whatever the others are."""
    scope = Identifiers(reserved.FIELD_NAMES)
    pins, spelled = dict[str, str | None](), dict[str, str]()
    for field in fields:
        wire = field.name.wire
        pins[wire], spelled[wire] = overrides.value(field.pointer), attribute(wire, field.type)

    def order(wire: str) -> tuple[bool, bool, str]:
        return (pins[wire] is None, spelled[wire] != wire, wire)

    return {wire: scope.allocate(pins[wire] or spelled[wire]) for wire in sorted(pins, key=order)}


def argument_names(
    method: Method,
    attributes: Mapping[str, Mapping[str, Code]],
    overrides: NameOverrides,
    *,
    chooses_stream: bool = False,
    tells_place: bool = False,
) -> ArgumentNames:
    """Return the names of a method's arguments; `attributes` are those of the models, by id and wire name.

    One of them asks for a stream where the method `chooses_stream` by it. Of several that would be called alike one
    has its place in its name, and where the method `tells_place` all of them.
    """
    body, scope = method.body, Identifiers(reserved.KEYWORDS | reserved.ARGUMENTS)
    fields: dict[str, Code] = {}
    additional, whole = Code(), Code()
    own: dict[str, str] = {}
    if isinstance(body, FieldsBody):
        known = attributes.get(body.declaration.id) or field_names(body.fields, overrides)
        own = {field.name.wire: str(known[field.name.wire]) for field in body.fields}
    wanted = Counter([*own.values(), *(_spelling(each, overrides) for each in method.operation.parameters)])
    shared = {spelling for spelling, count in wanted.items() if count > 1} if tells_place else set[str]()
    if isinstance(body, FieldsBody):
        for field in sorted(body.fields, key=lambda each: each.name.wire):
            name = own[field.name.wire]
            is_shared = name in shared and overrides.value(field.pointer) is None
            fields[field.name.wire] = scope.allocate(f"body_{name}" if is_shared else name)
        additional = scope.allocate("additional_properties") if body.additional is not None else Code()
    elif body is not None:
        whole = scope.allocate(method.operation.body_argument or "body")

    def order(parameter: Parameter) -> tuple[bool, bool, bool, str, str]:
        wire = parameter.name.wire
        is_pinned = overrides.value(parameter.pointer) is not None
        respelled = attribute(wire, parameter.type) != wire
        return (not is_pinned, not parameter.required, respelled, wire, parameter.location)

    parameters: dict[Pointer, Code] = {}
    for parameter in sorted(method.operation.parameters, key=order):
        spelling = _spelling(parameter, overrides)
        placed = safe(f"{parameter.location}_{spelling}", "p_")
        own_name = f"{spelling}_" if spelling in reserved.KEYWORDS | reserved.ARGUMENTS else spelling
        is_shared = spelling in shared and overrides.value(parameter.pointer) is None
        parameters[parameter.pointer] = scope.allocate(placed if is_shared else own_name, placed)
    is_open = leaves_media_type_open(body.content if body is not None else None)
    content_type = scope.allocate("content_type", "body_content_type") if is_open else Code()
    accept = scope.allocate("accept", "accept_media_type") if accept_choice(method.operation) else Code()
    stream = Code()
    if chooses_stream:
        member = method.switch.member if method.switch is not None else "stream"
        stream = parameters[method.query_switch] if method.query_switch is not None else scope.allocate(member)
    return ArgumentNames(parameters, fields, additional, whole, content_type, accept, stream)


def renamed_arguments(method: Method, names: ArgumentNames, overrides: NameOverrides) -> Iterator[Diagnostic]:
    """Yield a finding for each parameter that gives its name to the body."""
    taken = {*names.fields.values(), names.additional, names.whole}
    for parameter in method.operation.parameters:
        name, spelling = names.parameters[parameter.pointer], _spelling(parameter, overrides)
        if name != spelling and spelling in taken:
            message = (
                f"the {parameter.location} parameter `{parameter.name.wire}` of `{method.name.wire}` is `{name}=`: "
            )
            message += (
                f"`{spelling}=` gives its body" if spelling == names.whole else f"`{spelling}=` is a field of its body"
            )
            hint = "`[client.names]` in the configuration can give it another name"
            yield warning("argument-renamed", message, parameter.pointer.child("name"), hint)


def _spelling(parameter: Parameter, overrides: NameOverrides) -> str:
    return overrides.value(parameter.pointer) or attribute(parameter.name.wire, parameter.type)
