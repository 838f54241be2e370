"""The first call that the README of a published SDK shows, so that the README of the client shows it, too."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from specloom.adoption.api_list import ListedMethod
from specloom.adoption.python_source import parsed
from specloom.config.writing import toml_inline, toml_text
from specloom.ir.api import Api, Location, Operation
from specloom.ir.types import AnyDeclaration
from specloom.ir.walk import object_of
from specloom.naming import snake, split

_BLOCK = re.compile(r"^```(?:python|py)\n(.*?)^```", re.MULTILINE | re.DOTALL)
_README = "README.md"


def written_example(folder: Path, placed: Mapping[ListedMethod, Operation], api: Api) -> str:
    """Return the table of the first example: of a call whose arguments are all written out, and in the document."""
    try:
        text = (folder / _README).read_text("utf-8")
    except (OSError, ValueError):
        return ""
    methods = {method.way: operation for method, operation in placed.items()}
    declarations = {each.id: each for each in api.declarations}
    for block in _BLOCK.findall(text):
        for call in _calls(parsed(block)):
            way = ast.unparse(call.func).partition(".")[2]
            params = _params(call, methods[way], declarations) if way in methods else None
            if params:
                operation = methods[way].name.wire or f"{methods[way].method} {methods[way].path}"
                shown = f"operation = {toml_text(operation)}\nparams = {toml_inline(params)}\n"
                return f"\n[client.examples.first]\n{shown}"
    return ""


def _calls(tree: ast.Module) -> Iterator[ast.Call]:
    """Yield the calls of methods of something that has a name, as they are written."""
    found = [each for each in ast.walk(tree) if isinstance(each, ast.Call) and isinstance(each.func, ast.Attribute)]
    yield from sorted(found, key=lambda call: (call.lineno, call.col_offset))


def _params(call: ast.Call, operation: Operation, declarations: Mapping[str, AnyDeclaration]) -> dict[str, Any] | None:
    """Return the arguments of a call by their names in the document; None where one is not told."""
    variables = [each.name.wire for each in operation.parameters if each.location is Location.PATH]
    variables.sort(key=lambda wire: operation.path.find(f"{{{wire}}}"))
    if len(call.args) > len(variables):
        return None
    known = {snake(split(wire)): wire for wire in _wires(operation, declarations)}
    given = dict(zip(variables, call.args, strict=False))
    for keyword in call.keywords:
        if keyword.arg is None or keyword.arg not in known:
            return None
        given[known[keyword.arg]] = keyword.value
    try:
        values = {wire: ast.literal_eval(value) for wire, value in given.items()}
    except ValueError:
        return None
    return values if all(map(_is_toml, values.values())) else None


def _wires(operation: Operation, declarations: Mapping[str, AnyDeclaration]) -> Iterator[str]:
    """Yield what the document calls the arguments of an operation."""
    for content in operation.body.contents[:1] if operation.body is not None else ():
        body = object_of(content.type, declarations)
        yield from (field.name.wire for field in body.fields) if body is not None else ()
    yield from (each.name.wire for each in operation.parameters)


def _is_toml(value: object) -> bool:
    match value:
        case bool() | int() | float() | str():
            return True
        case list():
            return all(map(_is_toml, value))
        case dict():
            return all(isinstance(key, str) for key in value) and all(map(_is_toml, value.values()))
        case _:
            return False
