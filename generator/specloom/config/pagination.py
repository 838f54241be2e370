"""The configuration of pages: schemes, `[[client.pagination]]`, and the operations that have none."""

from __future__ import annotations

import keyword
import re
from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import Any

from specloom.options import OptionError, did_you_mean, nearest

KINDS = ("cursor", "page", "offset", "last-id", "next-url", "link", "single")
_ASKED = frozenset({"cursor", "page", "offset", "last-id"})
"""The kinds for which something of the request says which page is wanted."""
_NAME = re.compile(r"[A-Za-z][A-Za-z0-9_]*")
_LISTS = ("having", "operations")
_EXAMPLES = {
    "operations": ("ids or pointers of operations", 'for example operations = ["listFiles"]'),
    "having": ("parameters, and JSON Pointers into the answer", 'for example having = ["limit", "/object"]'),
}
_POINTERS = ("items", "next", "more", "total", "total_pages", "id")


@dataclass(frozen=True, slots=True, kw_only=True)
class PagesConfig:
    """How operations are paged: those named, or all of this shape. Paths are JSON Pointers into the answer."""

    kind: str
    name: str | None = None
    """What the scheme is called: in a tree of resources its pages are `SyncCursorPage` where it is `cursor_page`."""
    request: str | None = None
    """A parameter, a field of the body, or a JSON Pointer into the body."""
    items: str | None = None
    next: str | None = None
    more: str | None = None
    total: str | None = None
    total_pages: str | None = None
    size: str | None = None
    id: str | None = None
    header: str | None = None
    """The header of an answer that has the token, where no member of it does: only for `cursor`, in place of `next`."""
    operations: tuple[str, ...] = ()
    """Ids or pointers of operations; empty for all that have the shape."""
    having: tuple[str, ...] = ()
    """What else belongs to the shape: parameters, and JSON Pointers into the answer."""


def schemes_from(value: Any) -> tuple[PagesConfig, ...]:
    """Return the schemes of a client. Raise OptionError."""
    if not isinstance(value, list) or not all(isinstance(each, dict) for each in value):
        message = "`pagination` must be an array of tables: write [[client.pagination]]"
        raise OptionError("config-type", "pagination", message, 'for example kind = "cursor"')
    return tuple(_scheme(each, index) for index, each in enumerate(value))


def unpaged_from(value: Any) -> tuple[str, ...]:
    """Return the operations that are not paged. Raise OptionError."""
    key = "pagination_off"
    if not isinstance(value, dict):
        raise OptionError("config-type", key, f"`{key}` must be a table", f"write [client.{key}]")
    for name in value:
        if name != "operations":
            message = f"[client.{key}] has no key {name!r}"
            raise OptionError("config-key", key, message, did_you_mean(name, ["operations"]), name)
    return _texts(value.get("operations", []), key)


def _scheme(table: Mapping[str, Any], index: int) -> PagesConfig:
    known = [field.name for field in fields(PagesConfig)]
    for key, value in table.items():
        if key not in known:
            message = f"[[client.pagination]] has no key {key!r}"
            raise OptionError("config-key", "pagination", message, did_you_mean(key, known), index, key)
        if key not in _LISTS and (not isinstance(value, str) or not value):
            message = f"`{key}` of [[client.pagination]] must be a string"
            raise OptionError("config-type", "pagination", message, _example(key), index, key)
        if key in _POINTERS and not value.startswith("/"):
            message = f"`{key}` of [[client.pagination]] must be a JSON Pointer, not {value!r:.80}"
            raise OptionError("config-value", "pagination", message, f'write {key} = "/{value}"', index, key)
        if key == "name" and (not _NAME.fullmatch(value) or keyword.iskeyword(value)):
            message = f"`name` of [[client.pagination]] cannot be {value!r:.80}: it is letters, digits and `_`"
            raise OptionError("config-value", "pagination", message, 'for example name = "cursor_page"', index, key)
    kind = table.get("kind")
    if kind not in KINDS:
        missing = "[[client.pagination]] has no `kind`"
        message = missing if kind is None else f"`kind` must be one of {', '.join(KINDS)}, not {kind!r}"
        close = nearest(kind, KINDS) if kind is not None else None
        hint = f"did you mean `{close}`?" if close else f"one of {', '.join(KINDS)}"
        below = (index,) if kind is None else (index, "kind")
        raise OptionError("config-missing" if kind is None else "config-value", "pagination", message, hint, *below)
    if "header" in table and (kind != "cursor" or "next" in table):
        message = '`header` of [[client.pagination]] is for kind = "cursor" without `next`'
        raise OptionError("config-value", "pagination", message, "remove one of them", index, "header")
    told = () if "header" in table else ("cursor", "next-url")
    wanted = [*(["request"] if kind in _ASKED else []), *(["next"] if kind in told else [])]
    for key in wanted:
        if key not in table:
            message = f'[[client.pagination]] with kind = "{kind}" has no `{key}`'
            raise OptionError("config-missing", "pagination", message, _example(key), index)
    lists = {key: _texts(table[key], "pagination", index, name=key) for key in _LISTS if key in table}
    return PagesConfig(**{**table, **lists})


def _texts(value: Any, key: str, *below: int, name: str = "operations") -> tuple[str, ...]:
    wrong = next((i for i, each in enumerate(value) if not isinstance(each, str)), None) if value else None
    if not isinstance(value, list) or wrong is not None:
        what, example = _EXAMPLES[name]
        way: tuple[str | int, ...] = (*below, name, *([] if wrong is None else [wrong]))
        raise OptionError("config-type", key, f"`{name}` must be a list of strings: {what}", example, *way)
    return tuple(value)


def _example(key: str) -> str:
    examples = {"request": "after", "size": "limit", "next": "/next_cursor", "more": "/has_more", "items": "/data"}
    return f'for example {key} = "{examples.get(key, "/" + key)}"'
