"""Every Python name of a client, decided in one pass; later names are only looked up, and a miss raises KeyError."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from specloom.client.methods import Method
from specloom.diagnostics import Pointer
from specloom.ir.api import Api
from specloom.ir.origins import Origin
from specloom.ir.types import AnyDeclaration, ObjectDeclaration
from specloom.naming import class_spelling, snake, spell, split
from specloom.naming import order as origin_order
from specloom.render import Code
from specloom.targets.name_overrides import NameOverrides
from specloom.targets.python import reserved
from specloom.targets.python.argument_names import ArgumentNames, argument_names, field_names
from specloom.targets.python.credential_names import credential_names
from specloom.targets.python.layouts.groups import Group, Path, walk
from specloom.targets.python.literals import Identifiers, identifier
from specloom.targets.python.spelling import file_stem, safe


@dataclass(frozen=True, slots=True)
class ResourceNames:
    """The names of a group of methods: its classes, the module they are in, and the attribute that leads to it."""

    sync: Code
    asynchronous: Code
    module: Code
    attribute: Code


@dataclass(frozen=True, slots=True)
class MethodNames:
    """The names of a method, its descriptor and its arguments."""

    method: Code
    info: Code
    """The variant that returns the status and the headers, too."""
    constant: Code
    arguments: ArgumentNames


@dataclass(frozen=True, slots=True)
class Names:
    """The table; what it holds are identifiers."""

    types: Mapping[str, Code]
    modules: Mapping[str, Code]
    dicts: Mapping[str, Code]
    fields: Mapping[str, Mapping[str, Code]]
    keys: Mapping[str, Mapping[str, Code]]
    resources: Mapping[Path, ResourceNames]
    pages: Mapping[str, Code]
    """Class -> file stem of its page in the docs: the class itself, unless no system could keep such a file."""
    methods: Mapping[tuple[Path, str], MethodNames]
    """By the group and the key of the method."""
    credentials: Mapping[str, tuple[Code, ...]]
    callbacks: Mapping[str, Code]
    """The functions that read what callbacks send, by the id of the callback."""


def name_everything(api: Api, groups: Iterable[Group], requested: Iterable[str], overrides: NameOverrides) -> Names:
    """Return the names for `api`; `requested` are the declarations that want a name for their dict form."""
    classes = Identifiers(reserved.CLASSES | reserved.KEYWORDS)
    every = list(walk(groups))
    types = _type_names(classes, [declaration for declaration in api.declarations if declaration.component], overrides)
    resources = _resource_names(classes, every)
    types |= _type_names(
        classes, [declaration for declaration in api.declarations if not declaration.component], overrides
    )
    objects = [declaration for declaration in api.declarations if isinstance(declaration, ObjectDeclaration)]
    taken = reserved.MODEL_ATTRIBUTES | reserved.ANNOTATION_BUILTINS
    keys = {
        declaration.id: field_names(declaration.fields, reserved.ANNOTATION_BUILTINS, overrides)
        for declaration in objects
    }
    attributes = {declaration.id: field_names(declaration.fields, taken, overrides) for declaration in objects}
    return Names(
        types=types,
        modules=_module_names(types),
        dicts={
            declaration_id: classes.allocate(f"{types[declaration_id]}Dict")
            for declaration_id in sorted(requested, key=lambda declaration_id: types[declaration_id])
        },
        fields=attributes,
        keys=keys,
        resources=resources,
        pages=_page_names([*types.values(), *(resource.sync for resource in resources.values())]),
        methods={
            (group.path, key): names
            for group in every
            for key, names in _method_names(group.methods, attributes, overrides).items()
        },
        credentials=credential_names(api),
        callbacks=_callback_names(api),
    )


def _type_names(classes: Identifiers, declarations: list[AnyDeclaration], overrides: NameOverrides) -> dict[str, Code]:
    """Return the classes of declarations: pinned ones first, then those that keep their spelling."""
    pinned = _pinned_names(declarations, overrides)
    spellings = {each.id: pinned.get(each.id) or spell(each.origins) or "Schema" for each in declarations}

    def order(declaration: AnyDeclaration) -> tuple[bool, bool, tuple[int, Origin], str]:
        # Of two that want one name, the one that is written so has it, then the one that is named in fewer words.
        origin = declaration.origins[0]
        written = origin[-1].word if declaration.component else spellings[declaration.id]
        respelled = spellings[declaration.id] != written
        return (declaration.id not in pinned, respelled, origin_order(origin), declaration.id)

    names = {}
    for declaration in sorted(declarations, key=order):
        spelling = spellings[declaration.id]
        others = [] if declaration.component else _other_spellings(spelling)
        names[declaration.id] = classes.allocate(*(safe(candidate, "Schema") for candidate in (spelling, *others)))
    return names


def _pinned_names(declarations: Iterable[AnyDeclaration], overrides: NameOverrides) -> dict[str, str]:
    """Return the names that the configuration gives, by id; of the types that one schema makes, its own has it."""
    names: dict[Pointer, tuple[str, str]] = {}
    for declaration in sorted(declarations, key=lambda each: (len(each.id), each.id)):
        name = overrides.type(declaration.pointer)
        if name is not None:
            names.setdefault(declaration.pointer, (declaration.id, name))
    return dict(names.values())


def _other_spellings(spelling: str) -> list[str]:
    """Return what a type without a name of its own is called where a component has the name of its place."""
    endings = {"Request": "Body", "Response": "Result"}
    own = [spelling.removesuffix(end) + other for end, other in endings.items() if spelling.endswith(end)]
    return [*own, f"{spelling}Value"]


def _resource_names(classes: Identifiers, groups: Iterable[Group]) -> dict[Path, ResourceNames]:
    attributes = Identifiers(reserved.CLIENT_ATTRIBUTES | reserved.KEYWORDS)
    modules = Identifiers(reserved.STEMS, fold=True)
    names = {}
    for group in sorted(groups, key=lambda group: group.path):
        title = group.path[-1]
        words = split(title) or ("default",)
        sync = classes.allocate(f"{safe(class_spelling(title) or 'Default', 'Tag')}Api")
        names[group.path] = ResourceNames(
            sync=sync,
            asynchronous=classes.allocate(f"Async{sync}"),
            module=modules.allocate(file_stem(safe(f"{snake(words)}_api", "tag_"))),
            attribute=attributes.allocate(safe(snake(words), "tag_")),
        )
    return names


def _module_names(types: Mapping[str, str]) -> dict[str, Code]:
    stems = Identifiers(reserved.STEMS | reserved.KEYWORDS, fold=True)
    return {
        declaration_id: stems.allocate(file_stem(safe(snake(split(spelling)), "schema_")))
        for declaration_id, spelling in sorted(types.items(), key=lambda item: (len(item[1]), item[1]))
    }


def _page_names(classes: Iterable[str]) -> dict[str, Code]:
    pages = Identifiers(reserved.STEMS, fold=True)
    return {spelling: pages.allocate(file_stem(spelling)) for spelling in sorted(classes)}


def _method_names(
    methods: Iterable[Method], attributes: Mapping[str, Mapping[str, Code]], overrides: NameOverrides
) -> dict[str, MethodNames]:
    """Return the names of the methods of one class, by their keys."""
    scope = Identifiers(reserved.KEYWORDS | reserved.API_NAMES)
    names = {}
    for method in sorted(methods, key=lambda method: (len(method.name.wire), method.name.wire, method.operation.path)):
        spelling = _pinned(method, overrides) or snake(method.name.words)
        name = scope.allocate(safe(spelling or method.operation.method.lower(), "call_"))
        info = scope.allocate(f"{name.rstrip('_')}_with_http_info")
        arguments = argument_names(method, attributes, overrides)
        names[method.key] = MethodNames(name, info, identifier(f"_{name.strip('_').upper()}"), arguments)
    return names


def _pinned(method: Method, overrides: NameOverrides) -> str | None:
    """Return the name that is asked for: of a variant by the operation, the preposition and the media type."""
    pointer, variant = method.operation.pointer, method.variant
    return overrides.value(pointer.child(variant.preposition, variant.content.media_type) if variant else pointer)


def _callback_names(api: Api) -> dict[str, Code]:
    functions = Identifiers(reserved.KEYWORDS)
    ordered = sorted(
        api.callbacks, key=lambda callback: (len(callback.name.wire), callback.name.wire, callback.pointer)
    )
    return {
        callback.id: functions.allocate(f"parse_{snake(callback.name.words) or 'callback'}") for callback in ordered
    }
