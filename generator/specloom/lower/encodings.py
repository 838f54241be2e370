"""Encodings: how the document says that the fields of a form are written."""

from __future__ import annotations

from specloom.ir.api import ContentKind, Encoding, Style
from specloom.lower.context import Context, child, children, text_or_none
from specloom.openapi.references import Node

_STYLING = ("style", "explode", "allowReserved")
"""Fields any of which says that a value is written as a query parameter, and not in a media type."""
_BY_POSITION = ("prefixEncoding", "itemEncoding")
_STYLED = ("application/x-www-form-urlencoded", "multipart/form-data")


def encodings_of(media: Node, media_type: str, kind: ContentKind, context: Context) -> tuple[Encoding, ...]:
    """Return the encodings of the fields of a body, by name; report what no part of a form gets."""
    if kind not in (ContentKind.FORM, ContentKind.MULTIPART):
        return ()
    _report_positions(media, context)
    styled = media_type.partition(";")[0].strip().lower() in _STYLED
    found = children(child(media, "encoding"))
    for field, node in found:
        _report_positions(node, context, "encoding")
        headers = [name for name, _ in children(child(node, "headers")) if name.lower() != "content-type"]
        if headers and kind is ContentKind.MULTIPART:
            names = ", ".join(f"`{name}`" for name in headers)
            message = f"the part `{field}` is sent without {names}"
            context.report("part-headers", message, node.pointer.child("headers"))
    return tuple(_encoding(field, node, styled=styled) for field, node in found)


def _report_positions(node: Node, context: Context, *more: str) -> None:
    for key in (*_BY_POSITION, *more):
        at = child(node, key)
        if at.value is not None:
            message = f"`{key}` is not applied: each part is written as its own value says"
            context.report("encoding-not-applied", message, at.pointer)


def _encoding(field: str, node: Node, *, styled: bool) -> Encoding:
    value = node.value if isinstance(node.value, dict) else {}
    style = None
    if styled and any(key in value for key in _STYLING):
        style = Style(value["style"]) if value.get("style") in set(Style) else Style.FORM
    return Encoding(
        field=field,
        content_type=text_or_none(value.get("contentType")),
        style=style,
        explode=value["explode"] if isinstance(value.get("explode"), bool) else None,
        allow_reserved=value.get("allowReserved") is True,
    )
