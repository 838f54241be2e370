"""The dicts that methods of a tree take, as callers annotate them: `types.chat.CompletionCreateParams`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from specloom.ir.surface import ResourcePath
from specloom.naming import capitalised, singular
from specloom.render import Code, fill
from specloom.targets.python.calls.arguments import Argument
from specloom.targets.python.calls.resources import Resource, walk
from specloom.targets.python.calls.signatures import MethodSignature
from specloom.targets.python.imports import Import, ImportBlock, block
from specloom.targets.python.literals import docstring, identifier
from specloom.targets.python.reserved import ANNOTATION_BUILTINS
from specloom.targets.python.typing.annotations import join

_STREAMING = ("Base", "NonStreaming", "Streaming")


@dataclass(frozen=True, slots=True)
class ParamsFieldView:
    """An argument."""

    name: Code
    annotation: Code
    doc: Code


@dataclass(frozen=True, slots=True)
class ParamsView:
    """The module of the arguments of a method."""

    doc: Code
    imports: ImportBlock
    name: Code
    others: tuple[Code, ...]
    """What it is called, too: of a method that can stream, what it takes where it does, and where it does not."""
    class_doc: Code
    fields: tuple[ParamsFieldView, ...]


@dataclass(frozen=True, slots=True)
class Params:
    """The arguments of a method: the package that has them, what they are called, and the method."""

    package: ResourcePath
    name: str
    way: str
    call: MethodSignature

    def view(self) -> ParamsView:
        """Return the view of their module."""
        arguments = _arguments(self.call)
        imports = {Import("typing_extensions", "TypedDict")}
        for argument in arguments:
            imports |= argument.annotation.imports
            if argument.default is None:
                imports.add(Import("typing", "Required"))
        # Modules of methods are in one package, these in others.
        deeper = "." * len(self.package)
        moved = (
            each._replace(module=deeper + each.module) if each.module.startswith("..") else each for each in imports
        )
        return ParamsView(
            docstring(f"`{self.name}`, the arguments of `client.{self.way}`."),
            block(moved),
            identifier(self.name),
            tuple(identifier(f"{self.name}{end}") for end in (_STREAMING if self.call.streaming is not None else ())),
            docstring(f"The arguments of `client.{self.way}`, but for those of its path.", indent=4),
            tuple(map(_field, arguments)),
        )


def params_of(resources: Iterable[Resource]) -> Iterator[Params]:
    """Yield the arguments of all methods that have any beside those of their paths."""
    for resource in walk(resources):
        path = tuple(filter(None, resource.names.attribute.split(".")))
        own = capitalised(singular(path[-1])) if path else "Client"
        for call in resource.calls:
            is_second = call.is_stream and call.method.variant is not None  # it takes what the first one takes
            if _arguments(call) and not is_second:
                name = f"{own}{capitalised(call.names.method)}Params"
                yield Params(path[:-1], name, ".".join((*path, call.names.method)), call)


def _arguments(call: MethodSignature) -> tuple[Argument, ...]:
    """Return the arguments of a method; none where what hides a builtin would make another type of one."""
    arguments = call.keyword if call.streaming is None else (*call.keyword, call.streaming.argument)
    named = {str(argument.name): argument for argument in arguments}
    return () if ANNOTATION_BUILTINS & named.keys() else tuple(named.values())


def _field(argument: Argument) -> ParamsFieldView:
    annotation = join([argument.annotation]).code
    code = fill("Required[{}]", annotation) if argument.default is None else annotation
    text = argument.description.strip()
    return ParamsFieldView(argument.name, code, docstring(text, indent=4) if text else Code())
