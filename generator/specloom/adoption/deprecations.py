"""The methods of a published SDK that its source says are going away."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path

from specloom.adoption.type_list import ListedSignature

_USUAL = "deprecated"
"""What a text says that says nothing."""


def deprecated_methods(package: Path, signatures: Iterable[ListedSignature]) -> dict[str, str]:
    """Return what is said of each such method, by the way to it from the client."""

    @cache
    def said(module: str) -> dict[str, str]:
        path = package.joinpath(*module.split(".")).with_suffix(".py")
        return dict(_said(path)) if path.is_file() else {}

    return {
        signature.way: said(signature.module)[name]
        for signature in signatures
        if (name := signature.way.rpartition(".")[2]) in said(signature.module)
    }


def _said(path: Path) -> Iterator[tuple[str, str]]:
    """Yield the methods of the classes of a module that have the decorator `deprecated`, with its text."""
    try:
        tree = ast.parse(path.read_text("utf-8"))
    except (OSError, UnicodeDecodeError, SyntaxError, ValueError):
        return
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
