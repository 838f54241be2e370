"""The source of a published SDK as a syntax tree; it is parsed, and never run."""

from __future__ import annotations

import ast
from pathlib import Path

_NO_SOURCE = (OSError, SyntaxError, ValueError, RecursionError, MemoryError)


def parsed(text: str) -> ast.Module:
    """Return the tree of a module; an empty one for what is not Python."""
    try:
        return ast.parse(text)
    except _NO_SOURCE:
        return ast.Module([], [])


def parsed_file(path: Path) -> ast.Module:
    """Return the tree of the module in a file; an empty one where that is not there, or not Python."""
    try:
        return parsed(path.read_text("utf-8"))
    except _NO_SOURCE:
        return ast.Module([], [])


def parsed_expression(text: str) -> ast.expr | None:
    """Return the tree of an expression, such as an annotation; None for what is none."""
    try:
        return ast.parse(text.strip(), mode="eval").body
    except _NO_SOURCE:
        return None


def file_of(package: Path, module: str) -> Path:
    """Return the file of a module of a package: `resources/files.py` of `resources.files`."""
    return package.joinpath(*module.split(".")).with_suffix(".py")
