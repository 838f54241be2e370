"""Links between the pages, and the lines that import what an example needs."""

from __future__ import annotations

from collections.abc import Iterable

from specloom.ir.types import Type
from specloom.ir.walk import references
from specloom.render import Code, fill, joined
from specloom.targets import markdown
from specloom.targets.python.imports import Import
from specloom.targets.python.names import Names

_NOTHING = Code("")


def linked(names: Names, code: Code, types: Iterable[Type], folder: Code = _NOTHING) -> Code:
    """Return an annotation as a code span with links to the pages of the models in `types`.

    The pages are in `folder`, as seen from the text.
    """
    ids = dict.fromkeys(references(tuple(types)))
    classes = [names.types[declaration_id] for declaration_id in ids]
    span = markdown.code_cell(str(code))
    if classes == [code]:
        return fill("[{}]({}{}.md)", span, folder, names.pages[code])
    links = joined(", ", (fill("[{}]({}{}.md)", name, folder, names.pages[name]) for name in classes))
    return fill("{} ({})", span, links) if classes else span


def import_lines(imports: Iterable[Import]) -> tuple[Code, ...]:
    """Return the lines that import what an example needs, and a blank one below them."""
    lines = [statement.line for statement in sorted(imports)]
    return (*lines, Code()) if lines else ()
