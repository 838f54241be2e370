"""Encodings: how the document says that the fields of a form are written."""

from __future__ import annotations

from specloom.ir.api import ContentKind, Encoding, Style
from specloom.ir.facts import essence
from specloom.lower.diagnostics import Report
from specloom.openapi import syntax
from specloom.openapi.syntax import Media, Named

_STYLED = ("application/x-www-form-urlencoded", "multipart/form-data")


def encodings_of(media: Named[Media], kind: ContentKind, report: Report) -> tuple[Encoding, ...]:
    """Return the encodings of the fields of a body, by name; report what no part of a form gets."""
    if kind not in (ContentKind.FORM, ContentKind.MULTIPART):
        return ()
    by_name = media.value.encodings
    for pointer in (*media.value.by_position, *(each for named in by_name for each in named.value.by_position)):
        message = f"`{pointer.tokens[-1]}` is not applied: each part is written as its own value says"
        report.omission("encoding-not-applied", message, pointer)
    for named in by_name if kind is ContentKind.MULTIPART else ():
        headers = [f"`{name}`" for name in named.value.headers if name.lower() != "content-type"]
        if headers:
            message = f"the part `{named.name}` is sent without {', '.join(headers)}"
            report.omission("part-headers", message, named.value.pointer.child("headers"))
    styled = essence(media.name) in _STYLED
    return tuple([_encoding(named, styled=styled) for named in by_name])


def _encoding(named: Named[syntax.Encoding], *, styled: bool) -> Encoding:
    written = named.value
    style = None
    if styled and written.styled:
        style = Style(written.style) if written.style in set(Style) else Style.FORM
    return Encoding(
        field=named.name,
        content_type=written.content_type,
        style=style,
        explode=written.explode,
        allow_reserved=written.allow_reserved,
    )
