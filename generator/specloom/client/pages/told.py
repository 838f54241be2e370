"""What the ledger says of an operation that is paged: how, when it ends, why that is known, and what turns it off."""

from __future__ import annotations

from specloom.client.pages.pagination import Carrier, Pagination, Place
from specloom.ir.api import Operation
from specloom.ir.pagination import Path, pointer_text


def told(operation: Operation, pages: Pagination) -> dict[str, str]:
    """Return the entry of one method."""
    return {
        "operation": operation.id,
        "kind": pages.kind.value,
        **_named("scheme", pages.scheme),
        **_named("request", _place(pages.request)),
        "items": pointer_text(pages.items),
        **_named("next", _pointer(pages.next)),
        **_named("size", _place(pages.size)),
        "ends": pages.ends,
        "source": pages.source,
        "reason": pages.reason,
        "off": f'[client.pagination_off] operations = ["{operation.name.wire}"]',
    }


def _named(key: str, text: str | None) -> dict[str, str]:
    return {} if text is None else {key: text}


def _place(place: Place | None) -> str | None:
    if place is None:
        return None
    return pointer_text((place.name,)) if place.carrier is Carrier.BODY else place.name


def _pointer(path: Path | None) -> str | None:
    return None if path is None else pointer_text(path)
