"""The lines that import what an example needs."""

from __future__ import annotations

from collections.abc import Iterable

from specloom.render import Code
from specloom.targets.python.imports import Import


def import_lines(imports: Iterable[Import]) -> tuple[Code, ...]:
    """Return the lines that import what an example needs, and a blank one below them."""
    lines = [statement.line for statement in sorted(imports)]
    return (*lines, Code()) if lines else ()
