"""Media types: how a body of each is read and written."""

from __future__ import annotations

from specloom.ir.api import ContentKind

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
    essence = media_type.partition(";")[0].strip().lower()
    if essence == "text/event-stream":
        return ContentKind.EVENT_STREAM
    if essence in _LINES or essence.endswith("+json-seq"):
        return ContentKind.JSON_LINES
    if essence.endswith(("/json", "+json")) or essence in WILDCARDS:
        return ContentKind.JSON
    if essence.endswith(("/xml", "+xml")):
        return ContentKind.XML
    if essence == "application/x-www-form-urlencoded":
        return ContentKind.FORM
    if essence.startswith("multipart/"):
        return ContentKind.MULTIPART
    if essence.startswith("text/") or essence.endswith(_TEXT_ENDINGS):
        return ContentKind.TEXT
    return ContentKind.BINARY
