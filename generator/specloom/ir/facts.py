"""Facts of OpenAPI that several rooms need, each said once: tokens, media types, styles, what explodes."""

from __future__ import annotations

import re

from specloom.ir.api import Location, Style

TOKEN = re.compile(r"[A-Za-z0-9!#$%&'*+.^_`|~-]+\Z")
"""What a method or the name of a header may be (RFC 9110, token)."""
DEFAULT_STYLES = {
    Location.PATH: Style.SIMPLE,
    Location.QUERY: Style.FORM,
    Location.HEADER: Style.SIMPLE,
    Location.COOKIE: Style.FORM,
    Location.QUERYSTRING: Style.FORM,
}
"""The style of a parameter that names none, by its location."""


def essence(media_type: str) -> str:
    """Return a media type without its parameters, in lower case."""
    return media_type.partition(";")[0].strip().lower()


def explodes(style: Style) -> bool:
    """Whether the items of a list and the members of an object stand apart where the document does not say."""
    return style in (Style.FORM, Style.COOKIE)
