"""An example answer as the last page of its list, so that whoever follows the pages of examples comes to an end."""

from __future__ import annotations

import json
from typing import Any

from specloom.client.examples import Examples
from specloom.client.pages.pagination import Pagination
from specloom.client.pages.shapes import field_at
from specloom.ir.pagination import PageKind, Path
from specloom.ir.types import Field
from specloom.ir.walk import allows_null


def as_last_page(content: str, pages: Pagination, examples: Examples) -> str:
    """Return the text of an answer with what says that nothing comes after it."""
    body = json.loads(content)
    count = len(_at(body, pages.items) or ())
    values: list[tuple[Path | None, Any]] = [(pages.more, False), (pages.total, count), (pages.total_pages, 1)]
    for path, value in values:
        # By the id of the last item there is a next page unless the answer says that there is none.
        _set(body, path, value, add=path is pages.more and pages.kind is PageKind.LAST_ID)
    if pages.next is not None:
        _end(body, pages.next, field_at(pages.answer, pages.next, examples.declarations), examples)
    return json.dumps(body, ensure_ascii=False)


def _at(body: Any, path: Path) -> Any:
    for name in path:
        body = body.get(name) if isinstance(body, dict) else None
    return body


def _set(body: Any, path: Path | None, value: Any, *, add: bool) -> None:
    around = _at(body, path[:-1]) if path else None
    if path and isinstance(around, dict) and (add or path[-1] in around):
        around[path[-1]] = value


def _end(body: Any, path: Path, field: Field | None, examples: Examples) -> None:
    """Take away what leads to the next page, or leave it empty where it must be there."""
    around = _at(body, path[:-1])
    if not isinstance(around, dict):
        return
    if field is None or not field.required:
        around.pop(path[-1], None)
    elif path[-1] in around:
        around[path[-1]] = None if allows_null(field.type, examples.declarations) else ""


def item_with_id(pages: Pagination, examples: Examples) -> Any:
    """Return an example of an item; where its id asks for the next page, with one."""
    item = examples.answer(pages.item)
    field = field_at(pages.item, pages.id, examples.declarations)
    if isinstance(item, dict) and field is not None and len(pages.id) == 1:
        item = {pages.id[0]: examples.answer(field.type), **item}
    return item
