"""Pages that a test gives, as the in-process server answers them: which one a request asks for, and what is around it."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any
from urllib.parse import parse_qs

from ..encode import json_bytes
from ..kinds import is_dict
from ..paging import Pages, Path, as_number, items_of, value_at

_MARK = "page-of-the-test"


class CannedPages:
    """The items of each page of a list, given as a server that pages in the documented way would give them."""

    def __init__(self, example: str, items: Sequence[Sequence[Any]]) -> None:
        self._example = example
        self._items: list[list[Any]] = [
            json.loads(json_bytes(list(each), whole=True)) for each in items
        ]

    @classmethod
    def of_answer(cls, pages: Pages, body: bytes) -> CannedPages | None:
        """Return an answer as the only page; None where a list does not end with an empty page, or it is none."""
        if not pages.ends_with_empty:
            return None
        try:
            items = items_of(pages, json.loads(body))
        except ValueError:
            return None
        return cls(body.decode(), [items])

    def is_first(self, pages: Pages, url: str, headers: Any, content: bytes) -> bool:
        """Tell whether a request asks for the first page."""
        return self._asked(pages, url, headers, content) == 0

    def answer(
        self, pages: Pages, url: str, headers: Any, content: bytes
    ) -> tuple[bytes, str]:
        """Return the body of the page that a request asks for, and the header that says what comes next."""
        asked = self._asked(pages, url, headers, content)
        items = (
            self._items[asked] if asked is not None and asked < len(self._items) else []
        )
        following = (
            asked + 1 if asked is not None and asked + 1 < len(self._items) else None
        )
        address = f"{url.partition('?')[0]}?{_MARK}={following}"
        if pages.header is not None:
            token = "" if following is None else f"page-{following}"
            return self._body(pages, items, None, None), token
        if pages.kind == "link":
            link = "" if following is None else f'<{address}>; rel="next"'
            return self._body(pages, items, None, None), link
        return self._body(pages, items, following, address), ""

    def _asked(
        self, pages: Pages, url: str, headers: Any, content: bytes
    ) -> int | None:
        """Return which page a request asks for; None for one behind the last."""
        query = parse_qs(url.partition("#")[0].partition("?")[2])
        if _MARK in query:
            return int(query[_MARK][0])
        value = _asked_with(pages, query, headers, content)
        if value is None or value == "":
            return 0
        match pages.kind:
            case "page":
                number = as_number(value)
                return None if number is None else max(number - pages.first, 0)
            case "offset":
                return self._page_behind(as_number(value) or 0)
            case "last-id":
                lasts = [
                    str(value_at(each[-1], pages.id)) for each in self._items if each
                ]
                return lasts.index(str(value)) + 1 if str(value) in lasts else 0
            case _:
                number = as_number(str(value).removeprefix("page-"))
                return 0 if number is None else number

    def _page_behind(self, count: int) -> int | None:
        """Return the page that begins after so many items."""
        before = 0
        for index, items in enumerate(self._items):
            if before >= count:
                return index
            before += len(items)
        return None

    def _body(
        self,
        pages: Pages,
        items: list[Any],
        following: int | None,
        address: str | None,
    ) -> bytes:
        if not pages.items:
            return json.dumps(items).encode()
        body: dict[str, Any] = json.loads(self._example) if self._example else {}
        token: Any = None
        if following is not None:
            token = {"next-url": address, "page": following + pages.first}.get(
                pages.kind, f"page-{following}"
            )
            if isinstance(
                value_at(json.loads(self._example or "{}"), pages.next or ()), int
            ):
                token = following if pages.kind == "cursor" else token
        _put(body, pages.items, items)
        _put(body, pages.more, following is not None)
        _put(body, pages.total, sum(map(len, self._items)))
        _put(body, pages.total_pages, len(self._items))
        if token is not None:
            _put(body, pages.next, token)
        return json.dumps(body).encode()


def _asked_with(
    pages: Pages, query: dict[str, list[str]], headers: Any, content: bytes
) -> Any:
    if pages.request is None:
        return None
    carrier, name = pages.request
    if carrier == "query":
        return next(iter(query.get(name, ())), None)
    if carrier == "headers":
        return headers.get(name)
    body: Any = json.loads(content) if content else None
    return body.get(name) if is_dict(body) else None


def _put(body: dict[str, Any], path: Path | None, value: Any) -> None:
    if not path:
        return
    for name in path[:-1]:
        inner = body.setdefault(name, {})
        if not is_dict(inner):
            return
        body = inner
    body[path[-1]] = value
