"""What the methods of a published SDK stream, where the document does not say it: read from their source."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from specloom.adoption.api_list import ListedMethod
from specloom.adoption.models import ModelLines
from specloom.client.streams import gives_stream
from specloom.config.writing import toml_text
from specloom.ir.api import Api, Operation

_COMPONENT = "#/components/schemas/"


@dataclass(slots=True)
class AdoptedStreams:
    """The schemas that operations stream, by the names of these, and what is to be said."""

    schemas: dict[str, str] = field(default_factory=dict)
    lines: list[str] = field(default_factory=list)


def adopted_streams(
    folder: Path, methods: Mapping[ListedMethod, Operation | None], models: ModelLines, api: Api
) -> AdoptedStreams:
    """Return what operations stream in the SDK; `folder` is that of its `api.md`."""
    named = {
        name: pointer.removeprefix(_COMPONENT)
        for lines in models.values()
        for name, pointer in lines.items()
        if pointer.startswith(_COMPONENT) and "/" not in pointer.removeprefix(_COMPONENT)
    }
    components = {f"#{each.pointer.fragment}".removeprefix(_COMPONENT) for each in api.declarations if each.component}
    done, sources = AdoptedStreams(), dict[Path, ast.Module]()
    for method, operation in methods.items():
        if operation is None or method.source is None or gives_stream(operation):
            continue
        path = folder / method.source
        if path not in sources:
            sources[path] = _parsed(path)
        item = next(_items(sources[path], method.name), None)
        schema = named.get(item or "", item)
        if schema in components:
            done.schemas[operation.name.wire] = schema
        elif item is not None:
            done.lines.append(f"client.{method.way} streams {item}: no schema of the document could be told for it")
    return done


def written_streams(streams: AdoptedStreams) -> Iterator[str]:
    """Yield the table of the configuration."""
    if streams.schemas:
        yield "\n[client.streams]\n"
        yield from (f"{toml_text(name)} = {toml_text(schema)}\n" for name, schema in streams.schemas.items())


def _parsed(path: Path) -> ast.Module:
    try:
        return ast.parse(path.read_text("utf-8"))
    except (OSError, SyntaxError, ValueError, RecursionError):
        return ast.Module([], [])


def _items(tree: ast.Module, name: str) -> Iterator[str]:
    """Yield what the methods of a name give by `Stream[Item]`."""
    functions = (each for each in ast.walk(tree) if isinstance(each, ast.FunctionDef) and each.name == name)
    for function in functions:
        for each in ast.walk(function.returns) if function.returns is not None else ():
            match each:
                case ast.Subscript(value=ast.Name(id="Stream"), slice=ast.Name(id=item)):
                    yield item
                case _:
                    pass
