"""Media types: how a body of each is read and written."""

from __future__ import annotations

from specloom.ir.api import ContentKind
from specloom.ir.facts import essence

_LINES = frozenset(
    {
        "application/jsonl",
        "application/x-jsonl",
        "application/jsonlines",
        "application/x-jsonlines",
        "application/json-lines",
        "application/ndjson",
        "application/x-ndjson",
        "application/stream+json",
        "application/json-seq",
    }
)
_TEXT_ENDINGS = (
    *("/sdp", "/yaml", "+yaml", "/x-yaml", "/javascript", "/x-javascript", "/ecmascript"),
    *("/graphql", "/jwt", "+jwt", "/sql", "/toml", "/x-sh", "/pem-certificate-chain", "/x-pem-file"),
)
WILDCARDS = ("*/*", "application/*")


def kind_of(media_type: str) -> ContentKind:
    """Return how a body of `media_type` is read and written."""
    plain = essence(media_type)
    if plain == "text/event-stream":
        return ContentKind.EVENT_STREAM
    if plain in _LINES or plain.endswith("+json-seq"):
        return ContentKind.JSON_LINES
    if plain.endswith(("/json", "+json")) or plain in WILDCARDS:
        return ContentKind.JSON
    if plain.endswith(("/xml", "+xml")):
        return ContentKind.XML
    if plain == "application/x-www-form-urlencoded":
        return ContentKind.FORM
    if plain.startswith("multipart/"):
        return ContentKind.MULTIPART
    if plain.startswith("text/") or plain.endswith(_TEXT_ENDINGS):
        return ContentKind.TEXT
    return ContentKind.BINARY
