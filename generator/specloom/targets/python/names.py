"""Every Python name of a client, decided in one pass; later names are only looked up, and a miss raises KeyError."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from specloom.diagnostics import Pointer
from specloom.ir.api import Api, Operation, Parameter, SecurityScheme
from specloom.ir.types import AnyDeclaration, Field, ObjectDeclaration
from specloom.naming import Scope, class_spelling, snake, split
from specloom.targets.pins import Pins
from specloom.targets.python import reserved
from specloom.targets.python.bodies import Body, BodyShape
from specloom.targets.python.credentials import fetching, usual

_LONGEST_STEM = 80


@dataclass(frozen=True, slots=True)
class ApiNames:
    """The names of a tag: its classes, the module they are in, and the attribute of the client."""

    sync: str
    asynchronous: str
    module: str
    attribute: str


@dataclass(frozen=True, slots=True)
class MethodNames:
    """The names of an operation's method, its descriptor and its arguments."""

    method: str
    info: str
    """The variant that returns the status and the headers, too."""
    constant: str
    parameters: Mapping[Pointer, str]
    body: str | None
    """The argument that takes the whole body."""
    fields: Mapping[str, str]
    """Wire name of a form's field -> argument."""


@dataclass(slots=True)
class Names:
    """The table."""

    types: dict[str, str] = field(default_factory=dict)
    modules: dict[str, str] = field(default_factory=dict)
    dicts: dict[str, str] = field(default_factory=dict)
    fields: dict[str, dict[str, str]] = field(default_factory=dict)
    keys: dict[str, dict[str, str]] = field(default_factory=dict)
    apis: dict[str, ApiNames] = field(default_factory=dict)
    pages: dict[str, str] = field(default_factory=dict)
    """Class -> file stem of its page in the docs: the class itself, unless no system could keep such a file."""
    methods: dict[tuple[str, Pointer], MethodNames] = field(default_factory=dict)
    credentials: dict[str, tuple[str, ...]] = field(default_factory=dict)
    callbacks: dict[Pointer, str] = field(default_factory=dict)
    """The functions that read what callbacks send."""


def name_everything(api: Api, bodies: Mapping[Pointer, Body], requested: Iterable[str], pins: Pins) -> Names:
    """Return the names for `api`; `requested` are the declarations that want a name for their dict form."""
    names = Names()
    classes = Scope(reserved.CLASSES | reserved.KEYWORDS)
    _name_declarations(names, classes, [each for each in api.declarations if each.component], pins)
    _name_apis(names, classes, api)
    _name_declarations(names, classes, [each for each in api.declarations if not each.component], pins)
    _name_modules(names)
    _name_pages(names)
    for declaration_id in sorted(requested, key=lambda each: names.types[each]):
        names.dicts[declaration_id] = classes.allocate(f"{names.types[declaration_id]}Dict")
    for declaration in api.declarations:
        if isinstance(declaration, ObjectDeclaration):
            taken = reserved.MODEL_ATTRIBUTES | reserved.ANNOTATION_BUILTINS
            names.fields[declaration.id] = _field_names(declaration, taken, pins)
            names.keys[declaration.id] = _field_names(declaration, reserved.ANNOTATION_BUILTINS, pins)
    for tag in api.tags:
        _name_methods(
            names, tag.name.wire, [each for each in api.operations if tag.name.wire in each.tags], bodies, pins
        )
    _name_credentials(names, api)
    _name_callbacks(names, api)
    return names


def _name_declarations(names: Names, classes: Scope, declarations: list[AnyDeclaration], pins: Pins) -> None:
    def order(each: AnyDeclaration) -> tuple[bool, bool, int, str]:
        given = each.name.wire
        return (pins.type(each.id) is None, class_spelling(given) != given, len(each.id), each.id)

    for declaration in sorted(declarations, key=order):
        spelling = pins.type(declaration.id) or class_spelling(declaration.name.wire) or "Schema"
        others = [] if declaration.component else _other_spellings(spelling)
        names.types[declaration.id] = classes.allocate(*(_safe(each, "Schema") for each in (spelling, *others)))


def _other_spellings(spelling: str) -> list[str]:
    """Return what a type without a name of its own is called where a component has the name of its place."""
    endings = {"Request": "Body", "Response": "Result"}
    own = [spelling.removesuffix(end) + other for end, other in endings.items() if spelling.endswith(end)]
    return [*own, f"{spelling}Value"]


def _name_apis(names: Names, classes: Scope, api: Api) -> None:
    attributes = Scope(reserved.CLIENT_ATTRIBUTES | reserved.KEYWORDS)
    modules = Scope(reserved.STEMS, fold=True)
    for tag in sorted(api.tags, key=lambda tag: tag.name.wire):
        words = split(tag.name.wire) or ("default",)
        spelling = _safe(class_spelling(tag.name.wire) or "Default", "Tag")
        sync = classes.allocate(f"{spelling}Api")
        attribute = attributes.allocate(_safe(snake(words), "tag_"))
        module = modules.allocate(_stem(_safe(f"{snake(words)}_api", "tag_")))
        names.apis[tag.name.wire] = ApiNames(sync, classes.allocate(f"Async{sync}"), module, attribute)


def _name_modules(names: Names) -> None:
    stems = Scope(reserved.STEMS | reserved.KEYWORDS, fold=True)
    for declaration_id, spelling in sorted(names.types.items(), key=lambda item: (len(item[1]), item[1])):
        names.modules[declaration_id] = stems.allocate(_stem(_safe(snake(split(spelling)), "schema_")))


def _name_pages(names: Names) -> None:
    pages = Scope(reserved.STEMS, fold=True)
    for spelling in sorted([*names.types.values(), *(each.sync for each in names.apis.values())]):
        names.pages[spelling] = pages.allocate(_stem(spelling))


def _field_names(declaration: ObjectDeclaration, taken: frozenset[str], pins: Pins) -> dict[str, str]:
    """Return wire name -> attribute; a property that already is a good name keeps it, whatever the others are."""
    scope = Scope(reserved.KEYWORDS | taken)
    wanted = {each.name.wire: pins.value(each.pointer) for each in declaration.fields}

    def order(each: Field) -> tuple[bool, bool, str]:
        wire = each.name.wire
        return (wanted[wire] is None, _attribute(wire) != wire, wire)

    return {
        each.name.wire: scope.allocate(wanted[each.name.wire] or _attribute(each.name.wire))
        for each in sorted(declaration.fields, key=order)
    }


def _name_methods(
    names: Names, tag: str, operations: list[Operation], bodies: Mapping[Pointer, Body], pins: Pins
) -> None:
    methods = Scope(reserved.KEYWORDS | reserved.ANNOTATION_BUILTINS | reserved.DECORATORS)
    for operation in sorted(operations, key=lambda each: (len(each.name.wire), each.name.wire, each.path)):
        spelling = pins.value(operation.pointer) or snake(operation.name.words)
        method, info = _pair(methods, _safe(spelling or operation.method.lower(), "call_"))
        constant = f"_{method.strip('_').upper()}"
        body = bodies.get(operation.pointer)
        names.methods[tag, operation.pointer] = MethodNames(
            method, info, constant, *_arguments(names, operation, body, pins)
        )


def _pair(methods: Scope, spelling: str) -> tuple[str, str]:
    """Allocate a method together with its variant, neither of which may be another operation's name."""
    name = methods.allocate(spelling)
    return name, methods.allocate(f"{name.rstrip('_')}_with_http_info")


def _arguments(
    names: Names, operation: Operation, body: Body | None, pins: Pins
) -> tuple[dict[Pointer, str], str | None, dict[str, str]]:
    given_apart = {reserved.FIELDS} if body is not None and body.shape is BodyShape.OBJECT else set[str]()
    taken = reserved.KEYWORDS | reserved.ARGUMENTS | given_apart
    scope = Scope()
    parameters: dict[Pointer, str] = {}

    def plain(name: str) -> str:
        return f"{name}_" if name in taken else name

    def order(parameter: Parameter) -> tuple[bool, bool, bool, str, str]:
        wire = parameter.name.wire
        pinned = pins.value(parameter.pointer) is not None
        return (not pinned, not parameter.required, _attribute(wire) != wire, wire, parameter.location)

    for parameter in sorted(operation.parameters, key=order):
        spelling = pins.value(parameter.pointer) or _attribute(parameter.name.wire)
        placed = _safe(f"{parameter.location}_{spelling}", "p_")
        parameters[parameter.pointer] = scope.allocate(plain(spelling), plain(placed))
    whole: str | None = None
    fields: dict[str, str] = {}
    if body is not None and body.shape is BodyShape.FORM and body.declaration is not None:
        own = _field_names(body.declaration, frozenset(), pins)
        fields = {wire: scope.allocate(plain(name), f"{name}_field") for wire, name in sorted(own.items())}
    elif body is not None:
        keys = set(names.keys[body.declaration.id].values()) if body.declaration is not None and given_apart else set()
        candidates = [plain(_body_argument(names, body)), "body", "whole_body"]
        whole = scope.allocate(*[each for each in candidates if each not in keys] or candidates)
    return parameters, whole, fields


def _body_argument(names: Names, body: Body) -> str:
    if body.declaration_id is None:
        return "body"
    return _safe(snake(split(names.types[body.declaration_id])), "body_")


def _name_callbacks(names: Names, api: Api) -> None:
    functions = Scope(reserved.KEYWORDS)
    for callback in sorted(api.callbacks, key=lambda each: (len(each.name.wire), each.name.wire, each.pointer)):
        if callback.pointer not in names.callbacks:
            names.callbacks[callback.pointer] = functions.allocate(f"parse_{snake(callback.name.words) or 'callback'}")


def _name_credentials(names: Names, api: Api) -> None:
    """Name the client's arguments: by the kind of scheme; by the scheme itself where several are of one kind.

    Of several, the one that the document asks for first, for all operations, has the name of the kind.
    """
    arguments = Scope(reserved.KEYWORDS | reserved.CLIENT_ARGUMENTS)
    asked = [name for requirement in api.security for name, _ in requirement.schemes]
    rivals = Counter(usual(scheme) for scheme in api.schemes)

    def order(scheme: SecurityScheme) -> tuple[int, str]:
        wire = scheme.name.wire
        return (asked.index(wire) if wire in asked else len(asked), wire)

    schemes = sorted(api.schemes, key=order)
    for scheme in schemes:
        wire, kinds = scheme.name.wire, usual(scheme)
        plain = rivals[kinds] == 1 or wire in asked
        if plain and all(arguments.free(name) for name in kinds):
            names.credentials[wire] = tuple(arguments.allocate(name) for name in kinds)
            continue
        prefix = _safe(snake(split(wire)), "scheme_")
        own = (prefix,) if len(kinds) == 1 else tuple(f"{prefix}_{name}" for name in kinds)
        names.credentials[wire] = tuple(arguments.allocate(name) for name in own)
    _name_fetching(names, arguments, [each for each in schemes if fetching(each)], asked)


def _name_fetching(names: Names, arguments: Scope, schemes: list[SecurityScheme], asked: Sequence[str]) -> None:
    """Add what tokens are fetched with, after all others have their names."""
    for scheme in schemes:
        wire, own = scheme.name.wire, fetching(scheme)
        plain = len(schemes) == 1 or wire in asked
        if not (plain and all(arguments.free(name) for name in own)):
            prefix = _safe(snake(split(wire)), "scheme_")
            own = tuple(f"{prefix}_{name}" for name in own)
        names.credentials[wire] += tuple(arguments.allocate(name) for name in own)


@lru_cache(maxsize=100_000)
def _attribute(wire: str) -> str:
    return _safe(snake(split(wire)), "field_") if snake(split(wire)) else "field"


def _safe(name: str, prefix: str) -> str:
    """Put `prefix` before a name that begins with a digit."""
    if not name.isidentifier():
        name = "".join(char for char in name if char.isalnum() or char == "_") or prefix.strip("_")
    return prefix + name if name[0].isdigit() else name


def _stem(stem: str) -> str:
    """Return a file stem of at most 80 bytes; a long one ends with a hash of the whole."""
    if len(stem) <= _LONGEST_STEM:
        return stem
    return f"{stem[:_LONGEST_STEM]}_{hashlib.sha256(stem.encode()).hexdigest()[:8]}"
