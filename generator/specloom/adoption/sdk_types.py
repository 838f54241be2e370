"""The types of a published SDK: the modules below its `types`, parsed when they are asked for, and never run."""

from __future__ import annotations

import ast
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from specloom.adoption.python_source import file_of, parsed_file

TypeId = tuple[str, str]
"""The module of a type, as `types.chat.chat_completion`, and its name."""
_DEEPEST = 20


@dataclass(slots=True)
class SdkClass:
    """A class with fields: their annotations by their names in JSON, and the classes that it takes them from."""

    fields: dict[str, ast.expr] = field(default_factory=dict)
    bases: tuple[str, ...] = ()


@dataclass(slots=True)
class SdkModule:
    """A module: what it imports, by the name that it has there, its classes, and its names for types."""

    imports: dict[str, TypeId] = field(default_factory=dict)
    classes: dict[str, SdkClass] = field(default_factory=dict)
    aliases: dict[str, ast.expr] = field(default_factory=dict)


class SdkTypes:
    """The types of the package in a folder."""

    def __init__(self, package: Path) -> None:
        self._package = package
        self._modules: dict[str, SdkModule] = {}

    def module(self, name: str) -> SdkModule:
        """Return a module; an empty one where there is none."""
        if name not in self._modules:
            path = file_of(self._package, name)
            found = next((each for each in (path, path.with_suffix("") / "__init__.py") if each.is_file()), None)
            self._modules[name] = SdkModule() if found is None else _parsed(found, name)
        return self._modules[name]

    def find(self, module: str, name: str) -> TypeId | None:
        """Return where a name of a module is declared; None where that is not in the package."""
        for _ in range(_DEEPEST):
            known = self.module(module)
            if name in known.classes or name in known.aliases:
                return module, name
            if name not in known.imports:
                return None
            module, name = known.imports[name]
        return None

    def fields(self, known: TypeId) -> Mapping[str, tuple[str, ast.expr]]:
        """Return the annotations of all fields of a class, each with the module that it stands in; of no class none."""
        found: dict[str, tuple[str, ast.expr]] = {}
        left, seen = [known], set[TypeId]()
        while left:
            module, name = left.pop(0)
            declared = self.module(module).classes.get(name)
            if declared is None or (module, name) in seen:
                continue
            seen.add((module, name))
            for wire, annotation in declared.fields.items():
                found.setdefault(wire, (module, annotation))
            left += [base for each in declared.bases if (base := self.find(module, each)) is not None]
        return found


def _parsed(path: Path, name: str) -> SdkModule:
    module = SdkModule()
    parts = name.split(".")
    package = parts if path.name == "__init__.py" else parts[:-1]
    for node in parsed_file(path).body:
        match node:
            case ast.ImportFrom() if node.level:
                outer = package[: len(package) + 1 - node.level]
                origin = ".".join([*outer, *(node.module.split(".") if node.module else [])])
                module.imports |= {each.asname or each.name: (origin, each.name) for each in node.names}
            case ast.ClassDef():
                module.classes[node.name] = _class(node)
            case ast.AnnAssign(target=ast.Name(id=called), value=ast.expr() as value):
                module.aliases[called] = value
            case ast.Assign(targets=[ast.Name(id=called)], value=value):
                if called == "__all__":
                    continue
                module.aliases[called] = value
                _read_functional(module, called, value)
            case _:
                pass
    return module


def _class(node: ast.ClassDef) -> SdkClass:
    bases = tuple(base.id for base in node.bases if isinstance(base, ast.Name))
    declared = SdkClass(bases=bases)
    for each in node.body:
        if isinstance(each, ast.AnnAssign) and isinstance(each.target, ast.Name):
            declared.fields[_wire(each.target.id, each)] = each.annotation
    return declared


def _wire(name: str, where: ast.AST) -> str:
    """Return what a field is called in JSON: as its `alias` says, in its annotation or in its value."""
    for node in ast.walk(where):
        if isinstance(node, ast.keyword) and node.arg == "alias" and isinstance(node.value, ast.Constant):
            return str(node.value.value)
    return name


def _read_functional(module: SdkModule, called: str, value: ast.expr) -> None:
    """Read `TypedDict("Name", {"from": str})`, the form of those whose members are no names in Python."""
    match value:
        case ast.Call(args=[_, ast.Dict(keys=keys, values=values)]):
            members = zip(keys, values, strict=True)
            known = {str(key.value): each for key, each in members if isinstance(key, ast.Constant)}
            module.classes[called] = SdkClass({_wire(name, each): each for name, each in known.items()})
        case _:
            pass
