"""The packages `types` of a tree of resources: the models by the names that resources give them, a module for each."""

from __future__ import annotations

from collections.abc import Collection, Container, Iterable, Iterator
from dataclasses import dataclass

from specloom.files import GeneratedFile
from specloom.ir.surface import ResourcePath
from specloom.ir.types import Reference, Type
from specloom.naming import snake, split
from specloom.render import Code, render
from specloom.targets.python import reserved
from specloom.targets.python.calls.resources import Resource
from specloom.targets.python.imports import Import, ImportBlock, block
from specloom.targets.python.lineage.answer_names import answer_names
from specloom.targets.python.lineage.faces import binding
from specloom.targets.python.lineage.inner_names import InnerNames
from specloom.targets.python.lineage.params import Params, params_of
from specloom.targets.python.lineage.type_places import SHARED, SHARED_PARAMS, TypePlaces, type_places, way_of
from specloom.targets.python.literals import Identifiers, docstring, dotted, identifier
from specloom.targets.python.plan import Plan
from specloom.targets.python.spelling import file_stems, safe
from specloom.targets.python.typing.annotations import Side, of_package

_ANSWER = "Response"
"""What the names of answers end with that no resource names."""


@dataclass(frozen=True, slots=True)
class TypeView:
    """A name of a package, and the module that has it."""

    name: Code
    module: Code


@dataclass(frozen=True, slots=True)
class TypesView:
    """A package: its own names, and the ways to the runtime and to all models."""

    doc: Code
    runtime: Code
    models: Code
    package: Code
    own: tuple[TypeView, ...]
    others: tuple[Code, ...]
    """The models that are names for type checkers, too."""
    packages: tuple[Code, ...]
    """Those below it."""
    is_typed: bool
    """Whether type checkers know any name of it."""


@dataclass(frozen=True, slots=True)
class ImportedView:
    """A class, the module of the models that has it, and what it is called here."""

    module: Code
    binding: Code
    """Its name there, and where it is called otherwise here, `as` that."""
    called: Code


@dataclass(frozen=True, slots=True)
class TypeModuleView:
    """The module of one type, with what stands in that."""

    doc: Code
    types: tuple[ImportedView, ...]


@dataclass(frozen=True, slots=True)
class TypeAliasView:
    """The module of a name for a type that is no model."""

    doc: Code
    imports: ImportBlock
    name: Code
    value: Code


def types_packages(plan: Plan, resources: Iterable[Resource]) -> Iterator[GeneratedFile]:
    """Yield the packages, and their modules."""
    places = type_places(plan)
    inner = InnerNames(plan.declarations, {each for own in places.values() for each in own.values()})
    params: dict[ResourcePath, dict[str, Params]] = {}
    for each in params_of(resources):
        params.setdefault(each.package, {}).setdefault(each.name, each)
    aliases: dict[ResourcePath, dict[str, Type]] = {}
    for path, name, kind in answer_names(plan):
        if not isinstance(kind, Reference):
            aliases.setdefault(way_of(plan, path)[:-1], {}).setdefault(name, kind)
    yield from _shared_params(plan, inner, places)
    for path, own in places.items():
        folder = "/".join((plan.package, "types", *path))
        views: list[TypeView] = []
        for name, module in type_modules(places, path).items():
            views.append(TypeView(identifier(name), module))
            view = _module(plan, inner, name, own[name], "." * (len(path) + 2))
            yield GeneratedFile.text(f"{folder}/{module}.py", render("python/package/type.jinja", view))
        given = {name: each for name, each in params.get(path, {}).items() if name not in own}
        dicts = {f"{name}Param": plan.names.dicts[each] for name, each in own.items() if each in plan.names.dicts}
        dicts = {name: each for name, each in dicts.items() if name not in own and name not in given}
        called = {name: kind for name, kind in aliases.get(path, {}).items() if name not in own}
        more = _modules(places, path, [*given, *dicts, *called], (each.module for each in views))
        for name, module in more.items():
            views.append(TypeView(identifier(name), module))
            if name in called:
                alias = _alias_module(plan, name, called[name], "." * (len(path) + 2))
                text = render("python/package/type_alias.jinja", alias)
            elif name in given:
                text = render("python/package/type_params.jinja", given[name].view())
            else:
                form = _dict_module(plan, inner, name, own[name.removesuffix("Param")], "." * (len(path) + 2))
                text = render("python/package/type.jinja", form)
            yield GeneratedFile.text(f"{folder}/{module}.py", text)
        views.sort(key=lambda each: each.name)
        text = render("python/package/types.jinja", _package(plan, path, tuple(views), below_of(places, path)))
        yield GeneratedFile.text(f"{folder}/__init__.py", text)


def _shared_params(plan: Plan, inner: InnerNames, places: TypePlaces) -> Iterator[GeneratedFile]:
    """Yield the package of what methods take for the shared types, by the names of these."""
    shared, outer = places[SHARED], "." * (len(SHARED_PARAMS) + 2)
    views: list[TypeView] = []
    modules = {} if SHARED_PARAMS in places else type_modules(places, SHARED)  # a resource may be called so
    for name, module in modules.items():
        is_dict = shared[name] in plan.names.dicts
        form = (_dict_module if is_dict else _module)(plan, inner, name, shared[name], outer)
        views.append(TypeView(identifier(name), module))
        path = f"{plan.package}/types/{'/'.join(SHARED_PARAMS)}/{module}.py"
        yield GeneratedFile.text(path, render("python/package/type.jinja", form))
    if views:
        text = render("python/package/types.jinja", _package(plan, SHARED_PARAMS, tuple(views), ()))
        yield GeneratedFile.text(f"{plan.package}/types/{'/'.join(SHARED_PARAMS)}/__init__.py", text)


def _words(name: str, one_word: Container[str]) -> Iterator[str]:
    """Yield the words of a type; several that are one in the name of a resource, as `chatkit`, are one here, too."""
    words = list(split(name))
    while words:
        count = next((count for count in range(len(words), 1, -1) if "".join(words[:count]) in one_word), 1)
        yield "".join(words[:count])
        del words[:count]


def below_of(places: TypePlaces, path: ResourcePath) -> frozenset[str]:
    """Return what the packages below another are called."""
    every = {*places, *([SHARED_PARAMS] if places[SHARED] else [])}
    return frozenset(each[len(path)] for each in every if each[: len(path)] == path and len(each) > len(path))


def type_modules(places: TypePlaces, path: ResourcePath) -> dict[str, Code]:
    """Return the names of a package, sorted, each with the module that it is in."""
    return _modules(places, path, places[path])


def _modules(
    places: TypePlaces, path: ResourcePath, names: Iterable[str], taken: Iterable[str] = ()
) -> dict[str, Code]:
    """Return modules for names of a package, which are not called as packages below it, nor as those `taken`."""
    stems = Identifiers(reserved.STEMS | reserved.KEYWORDS | below_of(places, path) | {*taken}, fold=True)
    one_word = {part for way in places for part in way if len(split(part)) == 1}
    spelled = {name: safe(snake(_words(name, one_word)), "schema_") for name in sorted(names)}
    return {name: stems.allocate(*file_stems(stem)) for name, stem in spelled.items()}


def _package(plan: Plan, path: ResourcePath, views: tuple[TypeView, ...], below: Collection[str]) -> TypesView:
    outer = "." * (len(path) + 2)
    said = f"The types of `{'.'.join(path)}`" if path else "The types of all resources"
    names = plan.names
    others = sorted({*names.types.values(), *names.dicts.values()} - {view.name for view in views})
    return TypesView(
        doc=docstring(f"{said}; each module is loaded when its type is first used. Other models are names here, too."),
        runtime=dotted(f"{outer}_runtime"),
        models=dotted(f"{outer}models"),
        package=dotted(outer),
        own=views,
        packages=tuple(map(identifier, sorted(below))),
        others=() if path else tuple(others),
        is_typed=bool(views or below) or (not path and bool(others)),
    )


def _module(plan: Plan, inner: InnerNames, name: str, declaration_id: str, outer: str) -> TypeModuleView:
    """Return the module of a type, with the types of its fields, called after these as in a module of their own."""
    if name.endswith("Param") and declaration_id in plan.names.dicts:
        return _dict_module(plan, inner, name, declaration_id, outer)
    prefix = name if plan.qualifies_inner_types and name.endswith(_ANSWER) else ""
    called = {**inner.of(declaration_id, prefix), name: declaration_id}
    types = [
        ImportedView(
            dotted(f"{outer}models.{plan.names.modules[each]}"), binding(plan.names.types[each], own), identifier(own)
        )
        for own, each in called.items()
    ]
    return TypeModuleView(
        docstring(f"`{name}`, and the types of its fields."),
        tuple(sorted(types, key=lambda each: (each.module, each.called))),
    )


def _alias_module(plan: Plan, name: str, kind: Type, outer: str) -> TypeAliasView:
    """Return the module of an answer that is no model: a list of these, or one of several."""
    annotation = plan.types(of_package(outer)).of(kind, Side.READ)
    imports = block({*annotation.imports, Import("typing", "TypeAlias")})
    return TypeAliasView(docstring(f"`{name}`, what a method answers."), imports, identifier(name), annotation.code)


def _dict_module(plan: Plan, inner: InnerNames, name: str, declaration_id: str, outer: str) -> TypeModuleView:
    """Return the module of the dict form of a type, with those of its fields."""
    prefix = name if plan.qualifies_inner_types and name.endswith(_ANSWER) else ""
    called = {**inner.of(declaration_id, prefix), name: declaration_id}
    forms = [
        ImportedView(
            dotted(f"{outer}models.{plan.names.modules[each]}"), binding(plan.names.dicts[each], own), identifier(own)
        )
        for own, each in called.items()
        if each in plan.names.dicts
    ]
    return TypeModuleView(
        docstring(f"`{name}`, which a method takes for `{plan.names.types[declaration_id]}`."),
        tuple(sorted(forms, key=lambda each: (each.module, each.called))),
    )
