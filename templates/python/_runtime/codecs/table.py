"""The table of codecs: how bodies of each kind are written and read."""

from __future__ import annotations

from collections.abc import Mapping

from ..contents import Kind
from .codec import Codec
from .forms import FORM, MULTIPART
from .markup import XML
from .structured import ITEMS, JSON
from .unparsed import BINARY, EMPTY, TEXT, UNGIVEN

CODECS: Mapping[Kind, Codec] = {
    "json": JSON,
    "json-lines": ITEMS,
    "events": ITEMS,
    "event-data": ITEMS,
    "form": FORM,
    "multipart": MULTIPART,
    "xml": XML,
    "text": TEXT,
    "binary": BINARY,
    "empty": EMPTY,
    "nothing": UNGIVEN,
}
