"""What a client gives for downloads and for whole responses: unread, as trees of resources do, or as older SDKs did."""

from __future__ import annotations

from dataclasses import dataclass

from specloom.render import Code
from specloom.targets.python.typing.annotations import Annotation, runtime

Forms = tuple[Code, Code, Code, Code]
"""What makes the forms of a method that give its response: whole, awaited, unread, and unread and awaited."""


@dataclass(frozen=True, slots=True)
class WholeResponses:
    """The classes of downloads, and what makes the forms of methods."""

    download: Annotation
    async_download: Annotation
    is_read: bool
    """Whether a download is read at once."""
    module: Code
    """The module of the runtime that has the forms."""
    is_legacy: bool = False
    """Whether any of them is in the form of older SDKs."""
    download_forms: Forms = (Code(), Code(), Code(), Code())
    awaited_read: Code = Code("read")
    """The method of a download of an asynchronous client that gives the bytes, to be awaited."""


def whole_responses(*, is_tree: bool, raw: str | None, downloads: str | None) -> WholeResponses:
    """Return what options of a client say, in a tree of resources or in the other layout."""
    unread, async_unread = runtime("response", "BinaryResponse"), runtime("response", "AsyncBinaryResponse")
    if not is_tree:
        return WholeResponses(unread, async_unread, is_read=False, module=Code())
    module = Code("raw_methods") if raw is None and downloads is None else Code("legacy_raw_methods")
    if downloads == "content":
        content = runtime("reading.binary_content", "HttpxBinaryResponseContent")
        return WholeResponses(
            content,
            content,
            is_read=True,
            module=module,
            is_legacy=True,
            download_forms=_forms("raw_content", "bytes"),
            awaited_read=Code("aread"),
        )
    return WholeResponses(
        runtime("synchronous.downloads", "BinaryAPIResponse"),
        runtime("asynchronous.downloads", "AsyncBinaryAPIResponse"),
        is_read=True,
        module=module,
        is_legacy=raw is not None,
        download_forms=_forms("raw_file", "file"),
    )


def _forms(raw: str, streamed: str) -> Forms:
    names = (raw, f"{raw}_async", f"streamed_{streamed}", f"streamed_{streamed}_async")
    one, two, three, four = map(Code, names)
    return one, two, three, four
