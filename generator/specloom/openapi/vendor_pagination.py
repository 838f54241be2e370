"""Extensions by which documents say how a list is paged: those of Microsoft, Speakeasy, Fern and Stainless."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from specloom.ir.pagination import PageKind, PageScheme, PagingRole, Path

_MICROSOFT, _SPEAKEASY, _FERN = "x-ms-pageable", "x-speakeasy-pagination", "x-fern-pagination"
_STAINLESS = "x-stainless-pagination-property"
_ROLES = {role.value: role for role in PagingRole} | {
    "next_url_field": PagingRole.NEXT_URL,
    "has_next_page_field": PagingRole.MORE,
}
_LAST = re.compile(r"(?P<items>.*)\[(?:-1|\(@\.length-1\))\](?P<id>.*)")
_PAGE_NUMBERS = re.compile(r"page(?!.*(offset|skip))", re.IGNORECASE)


def page_scheme(operation: Mapping[str, Any], root: Mapping[str, Any]) -> PageScheme | None:
    """Return how an operation is paged, as an extension says; None where none says it in a form that is known."""
    for name, read in ((_MICROSOFT, _microsoft), (_SPEAKEASY, _speakeasy), (_FERN, _fern)):
        said = operation.get(name)
        if said is True:  # as the whole document says
            said = root.get(name)
        found = read(said) if isinstance(said, dict) else None
        if found is not None:
            return found
    return None


def paging_role(value: Any) -> PagingRole | None:
    """Return what a parameter or a schema is for; None where no extension says that."""
    said = value.get(_STAINLESS) if isinstance(value, dict) else None
    purpose = said.get("purpose") if isinstance(said, dict) else None
    return _ROLES.get(purpose) if isinstance(purpose, str) else None


def _microsoft(said: dict[str, Any]) -> PageScheme:
    items, link = said.get("itemName"), said.get("nextLinkName")
    kind = PageKind.NEXT_URL if isinstance(link, str) and link else PageKind.SINGLE
    return PageScheme(
        _MICROSOFT,
        kind,
        items=(items if isinstance(items, str) and items else "value",),
        next=(link.replace("\\", ""),) if isinstance(link, str) and link else None,
    )


def _speakeasy(said: dict[str, Any]) -> PageScheme | None:
    listed = said.get("inputs")
    inputs = [each for each in listed if isinstance(each, dict)] if isinstance(listed, list) else []
    outputs = said.get("outputs")
    given: dict[str, Any] = outputs if isinstance(outputs, dict) else {}
    names = {each.get("type"): _input(each) for each in inputs}
    items, kind = _path(given.get("results")), said.get("type")
    if kind == "url":
        url = _path(given.get("nextUrl"))
        return PageScheme(_SPEAKEASY, PageKind.NEXT_URL, items=items, next=url) if url else None
    if kind == "cursor":
        token = given.get("nextCursor")
        last = _LAST.fullmatch(token) if isinstance(token, str) else None
        if last is not None:
            own = _path(last["items"])
            item_id = _path("$" + last["id"])
            return PageScheme(_SPEAKEASY, PageKind.LAST_ID, names.get("cursor"), items or own, id=item_id)
        return PageScheme(_SPEAKEASY, PageKind.CURSOR, names.get("cursor"), items, _path(token))
    if kind != "offsetLimit":
        return None
    by_page = "page" in names
    return PageScheme(
        _SPEAKEASY,
        PageKind.PAGE if by_page else PageKind.OFFSET,
        names.get("page" if by_page else "offset"),
        items,
        total_pages=_path(given.get("numPages")),
        size=names.get("limit"),
    )


def _input(said: dict[str, Any]) -> str | None:
    name = said.get("name")
    if not isinstance(name, str):
        return None
    return f"/{name}" if said.get("in") == "requestBody" else name


def _fern(said: dict[str, Any]) -> PageScheme | None:
    items, more = _path(said.get("results")), _path(said.get("has-next-page"))
    if "cursor" in said:
        return PageScheme(_FERN, PageKind.CURSOR, _request(said["cursor"]), items, _path(said.get("next_cursor")), more)
    if "next_uri" in said:
        return PageScheme(_FERN, PageKind.NEXT_URL, items=items, next=_path(said["next_uri"]), more=more)
    if "offset" in said:
        request = _request(said["offset"])
        kind = PageKind.PAGE if _PAGE_NUMBERS.search(request or "") else PageKind.OFFSET
        return PageScheme(_FERN, kind, request, items, more=more, size=_request(said.get("step")))
    return None


def _request(said: Any) -> str | None:
    """Return the parameter that `$request.cursor` means."""
    if not isinstance(said, str):
        return None
    return said.removeprefix("$request.").removeprefix("query.").rpartition(".")[2] or None


def _path(said: Any) -> Path | None:
    """Return the path that `$response.page.next` or `$.page.next` means."""
    if not isinstance(said, str) or not said.startswith("$"):
        return None
    keys = re.findall(r"\[['\"]([^'\"]+)['\"]\]|([^.\[\]]+)", said.removeprefix("$response").removeprefix("$"))
    return tuple([quoted or plain for quoted, plain in keys])
