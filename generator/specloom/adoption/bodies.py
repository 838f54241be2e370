"""Which methods of a published SDK take their whole body by one argument, and what that is called: read from source."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path

from specloom.adoption.api_list import ListedMethod
from specloom.adoption.python_source import file_of, parsed_file
from specloom.client.bodies import body_fields
from specloom.client.media_types import FORMS
from specloom.config.writing import table, toml_text
from specloom.ir.api import Api, Operation
from specloom.ir.walk import Declarations

_USUAL = "body"


def written_bodies(package: Path, methods: Mapping[ListedMethod, Operation], api: Api) -> str:
    """Return the table of the bodies that are given whole where they would be given by their members, or as `body`."""
    declarations = {each.id: each for each in api.declarations}

    @cache
    def whole(module: str) -> dict[str, str]:
        return dict(_whole(parsed_file(file_of(package, module))))

    told: dict[str, str] = {}
    for method, operation in methods.items():
        name = whole(method.module).get(method.name) if method.module is not None else None
        if name is not None and _is_told(operation, name, declarations):
            told.setdefault(operation.name.wire, name)
    return table("bodies", {toml_text(operation): name for operation, name in told.items()})


def _is_told(operation: Operation, name: str, declarations: Declarations) -> bool:
    """Whether the configuration must say it: a form is always given by its members."""
    contents = operation.body.contents if operation.body is not None else ()
    others = [content for content in contents if content.kind not in FORMS]
    by_members = any(body_fields(content, declarations) for content in others)
    return bool(others) and (by_members or name != _USUAL)


def _whole(tree: ast.Module) -> Iterator[tuple[str, str]]:
    """Yield the methods of a module that send an argument as their body, as `body=maybe_transform(payload, ...)`."""
    for cls in tree.body:
        for method in cls.body if isinstance(cls, ast.ClassDef) else ():
            if isinstance(method, ast.FunctionDef):
                given = {each.arg for each in (*method.args.args, *method.args.kwonlyargs)}
                bodies = (
                    each.value for each in ast.walk(method) if isinstance(each, ast.keyword) and each.arg == _USUAL
                )
                for body in bodies:
                    match body:
                        case ast.Name(id=name) | ast.Call(args=[ast.Name(id=name), *_]) if name in given:
                            yield method.name, name
                        case _:
                            pass
