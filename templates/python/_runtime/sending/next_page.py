"""The call for the next page: the arguments of the first one, with another page asked for; and where it may go."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, NamedTuple

from ..arguments import Arguments
from ..errors import PaginationLoopError, PaginationOriginError
from ..kinds import is_mapping
from ..omit import Omit
from ..operation import Operation
from ..options import RequestOptions
from ..paging import Pages, Place, Received, as_number, items_of, value_at
from ..redact import printable, redact_url
from ..request_info import RequestInfo
from ..response import ApiResponse
from .keys import is_key_header
from .same_origin import OtherOriginError, at_same_origin


class Asked(NamedTuple):
    """With what a page was asked for, and what is remembered of the pages before it."""

    arguments: Arguments
    token: object = None
    """The cursor, the URL, the id or the number; None for the first page, where the caller gave none."""
    before: int | None = 0
    largest: int | None = None
    mark: object = None
    """A token that was seen some pages ago: who meets it again is going in a circle."""
    steps: int = 0
    limit: int = 1


def first_asked(pages: Pages, arguments: Arguments) -> Asked:
    """Return how the first page is asked for."""
    token = _given(pages.request, arguments)
    if not pages.is_counted:
        return Asked(arguments, token)
    number = as_number(token)
    start = pages.first if pages.kind == "page" else 0
    if number is None or number <= start:
        return Asked(arguments, number)
    if pages.kind == "offset":
        return Asked(arguments, number, before=number)
    size = as_number(_given(pages.size, arguments))
    return Asked(arguments, number, before=size and (number - start) * size)


def received(pages: Pages, asked: Asked, response: ApiResponse[Any, Any]) -> Received:
    """Return what matters of a page for what comes after it."""
    return Received(
        response.data,
        items_of(pages, response.data),
        ", ".join(response.headers.get_list(pages.header or "link")),
        asked.token,
        as_number(_given(pages.size, asked.arguments)),
        asked.before,
        asked.largest,
    )


def asked_next(
    operation: Operation[Any],
    asked: Asked,
    token: object,
    response: ApiResponse[Any, Any],
    url: str,
) -> Asked:
    """Return how the next page is asked for; `url` is that of the request for this one.

    Raise PaginationLoopError where it was asked for already, PaginationOriginError where it is at another origin.
    """
    pages = operation.pages
    assert pages is not None
    page = received(pages, asked, response)
    if pages.kind in ("next-url", "link"):
        token = _absolute(str(token), url, response.request)
        current: object = url
        arguments = asked.arguments._replace(url=token)
    else:
        current = asked.token
        arguments = _with_value(pages.request, asked.arguments, token)
    if str(token) in (str(current), str(asked.mark)):
        raise PaginationLoopError(
            f"the server gave {printable(_shown(token))} as the next page again: its pages go in a circle",
            request=response.request,
        )
    turned = asked.steps + 1 >= asked.limit
    before = None if page.before is None else page.before + len(page.items)
    return Asked(
        _called_again(operation, arguments),
        token,
        before,
        max(len(page.items), page.largest or 0),
        # Each mark is left for twice as long as the one before: a circle of any length meets one.
        token if turned else asked.mark,
        0 if turned else asked.steps + 1,
        asked.limit * 2 if turned else asked.limit,
    )


def check_progress(
    pages: Pages, before: ApiResponse[Any, Any], now: ApiResponse[Any, Any]
) -> None:
    """Raise PaginationLoopError where a server gives one and the same page whatever number it is asked for.

    Where it says how many there are, equal pages come to an end, and may be meant.
    """
    totals = (pages.total, pages.total_pages)
    told = (value_at(now.data, each) for each in totals if each is not None)
    if any((as_number(each) or 0) > 0 for each in told):
        return
    if (
        pages.kind in ("page", "offset", "last-id")
        and before.content == now.content
        and items_of(pages, now.data)
    ):
        raise PaginationLoopError(
            "the server gave the same page again, although the next one was asked for",
            request=now.request,
        )


def _given(place: Place | None, arguments: Arguments) -> object:
    """Return what the caller gave at a place of the request."""
    if place is None:
        return None
    carrier, name = place
    added = getattr(arguments.options, carrier)
    if is_mapping(added) and name in added:
        found = added[name]
    else:
        given = getattr(arguments, carrier)
        found = given.get(name) if is_mapping(given) else None
    return None if isinstance(found, Omit) else found


def _with_value(place: Place | None, arguments: Arguments, value: object) -> Arguments:
    assert place is not None
    carrier, name = place
    options = arguments.options
    added = getattr(options, carrier)
    if carrier == "body" and isinstance(added, str | bytes | Omit):
        raise ValueError(
            f"the next page is asked for by `{name}` in the body, which was given as a whole: give its fields instead"
        )
    if added and name in added:
        others = {key: each for key, each in added.items() if key != name}
        changes: dict[str, Any] = {carrier: others}
        options = replace(options, **changes)
    given = getattr(arguments, carrier)
    members = {**given, name: value} if is_mapping(given) else {name: value}
    return _changed(arguments, carrier, members)._replace(options=options)


def _changed(
    arguments: Arguments, carrier: str, members: Mapping[str, Any]
) -> Arguments:
    changes: dict[str, Any] = {carrier: members}
    return arguments._replace(**changes)


def _called_again(operation: Operation[Any], arguments: Arguments) -> Arguments:
    """Return the arguments without a key that says that it is the same call as another."""
    options: RequestOptions = arguments.options
    headers = _without_keys(operation, arguments.headers)
    added = options.headers and _without_keys(operation, options.headers)
    if options.idempotency_key is not None or added != options.headers:
        options = replace(options, idempotency_key=None, headers=added)
    return arguments._replace(headers=headers, options=options)


def _without_keys(
    operation: Operation[Any], headers: Mapping[str, Any]
) -> Mapping[str, Any]:
    return {
        name: value
        for name, value in headers.items()
        if value is None or not is_key_header(operation, name)
    }


def _absolute(target: str, url: str, request: RequestInfo) -> str:
    """Return the URL of a page, which is at the origin of the request for the page before it."""
    try:
        return at_same_origin(target, url)
    except OtherOriginError as error:
        message = f"the next page is said to be {error}"
    raise PaginationOriginError(message, request=request)


def _shown(token: object) -> str:
    text = str(token)
    text = redact_url(text) if "://" in text else text
    return f"`{text}`" if len(text) <= 80 else f"`{text[:77]}...`"
