"""What the methods of a published SDK stream, where the document does not say it: read from their source."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from specloom.adoption.api_list import ListedMethod
from specloom.adoption.models import ModelLines
from specloom.adoption.python_source import file_of, parsed_file
from specloom.client.results import Stream, result_of
from specloom.client.streams import gives_stream
from specloom.config.writing import table, toml_text
from specloom.ir.api import Api, Operation

_COMPONENT = "#/components/schemas/"


@dataclass(slots=True)
class AdoptedStreams:
    """The schemas that operations stream, by the names of these, and what is to be said."""

    schemas: dict[str, str] = field(default_factory=dict)
    always: set[str] = field(default_factory=set)
    """The ids of the operations that give nothing but a stream, of what the document takes for their whole answer."""
    lines: list[str] = field(default_factory=list)


def adopted_streams(
    package: Path, methods: Mapping[ListedMethod, Operation], models: ModelLines, api: Api
) -> AdoptedStreams:
    """Return what operations stream in the SDK, whose package is in a folder."""
    named = {
        name: pointer.removeprefix(_COMPONENT)
        for lines in models.values()
        for name, pointer in lines.items()
        if pointer.startswith(_COMPONENT) and "/" not in pointer.removeprefix(_COMPONENT)
    }
    components = {f"#{each.pointer.fragment}".removeprefix(_COMPONENT) for each in api.declarations if each.component}
    done, sources = AdoptedStreams(), dict[str, ast.Module]()
    for method, operation in methods.items():
        if method.module is None:
            continue
        if method.module not in sources:
            sources[method.module] = parsed_file(file_of(package, method.module))
        if _always_streams(sources[method.module], method.name):
            done.always |= {operation.id} if not isinstance(result_of(operation), Stream) else set()
            continue
        if gives_stream(operation):
            continue
        item = next(_items(sources[method.module], method.name), None)
        schema = named.get(item or "", item)
        if schema in components:
            done.schemas[operation.name.wire] = schema
        elif item is not None:
            done.lines.append(f"client.{method.way} streams {item}: no schema of the document could be told for it")
    return done


def written_streams(streams: AdoptedStreams) -> str:
    """Return the table of the configuration."""
    return table("streams", {toml_text(name): schema for name, schema in streams.schemas.items()})


def _always_streams(tree: ast.Module, name: str) -> bool:
    """Whether the methods of a name give a stream without being asked for one: none of their overloads does not."""
    functions = list(_functions(tree, name))
    return bool(functions) and all(
        isinstance(function.returns, ast.Subscript)
        and isinstance(function.returns.value, ast.Name)
        and function.returns.value.id == "Stream"
        and all(each.arg != "stream" for each in (*function.args.args, *function.args.kwonlyargs))
        for function in functions
    )


def _functions(tree: ast.Module, name: str) -> Iterator[ast.FunctionDef]:
    return (each for each in ast.walk(tree) if isinstance(each, ast.FunctionDef) and each.name == name)


def _items(tree: ast.Module, name: str) -> Iterator[str]:
    """Yield what the methods of a name give by `Stream[Item]`."""
    for function in _functions(tree, name):
        for each in ast.walk(function.returns) if function.returns is not None else ():
            match each:
                case ast.Subscript(value=ast.Name(id="Stream"), slice=ast.Name(id=item)):
                    yield item
                case _:
                    pass
