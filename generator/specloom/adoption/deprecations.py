"""The methods of a published SDK that its source says are going away."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path

from specloom.adoption.api_list import ListedMethod
from specloom.adoption.python_source import file_of, parsed_file

_USUAL = "deprecated"
"""What a text says that says nothing."""


def deprecated_methods(package: Path, methods: Iterable[ListedMethod]) -> dict[ListedMethod, str]:
    """Return what is said of each such method."""

    @cache
    def said(module: str) -> dict[str, str]:
        return dict(_said(parsed_file(file_of(package, module))))

    listed = [(method, said(method.module)) for method in methods if method.module is not None]
    return {method: texts[method.name] for method, texts in listed if method.name in texts}


def _said(tree: ast.Module) -> Iterator[tuple[str, str]]:
    """Yield the methods of the classes of a module that have the decorator `deprecated`, with its text."""
    for cls in tree.body:
        for method in cls.body if isinstance(cls, ast.ClassDef) else ():
            if isinstance(method, ast.FunctionDef):
                for decorator in method.decorator_list:
                    match decorator:
                        case ast.Call(
                            func=ast.Name(id="deprecated") | ast.Attribute(attr="deprecated"),
                            args=[ast.Constant(value=str() as text), *_],
                        ):
                            yield method.name, "It is going away." if text == _USUAL or not text.strip() else text
                        case _:
                            pass
