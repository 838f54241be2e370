"""Text to elements, behind a guard: no document types, so no entities; limits of depth and of size."""

from __future__ import annotations

from xml.etree import ElementTree as ET

from ...reading.decode import Unreadable

MAX_DEPTH = 100
MAX_NODES = 1_000_000
_CHUNK = 2**14  # so that what comes first is refused before the rest is looked at


class NotXml(Unreadable):
    """The text is not XML that can be read."""


class _Guarded(ET.TreeBuilder):
    """Builds elements as long as there is nothing suspicious about them."""

    def __init__(self) -> None:
        super().__init__()
        self._depth = self._nodes = 0

    def start(self, tag: str, attrs: dict[str, str], /) -> ET.Element:
        self._depth += 1
        self._nodes += 1 + len(attrs)
        if self._depth > MAX_DEPTH:
            raise NotXml("the XML is nested too deeply")
        if self._nodes > MAX_NODES:
            raise NotXml(f"the XML has more than {MAX_NODES} elements and attributes")
        return super().start(tag, attrs)

    def end(self, tag: str, /) -> ET.Element:
        self._depth -= 1
        return super().end(tag)

    def doctype(self, *_: str | None) -> None:
        raise NotXml("the XML has a document type, which may hold anything")


def parse(content: bytes, charset: str | None) -> ET.Element:
    """Return the root of XML, whose encoding is the given one, else that which it says itself. Raise NotXml."""
    try:
        parser = ET.XMLParser(target=_Guarded(), encoding=charset)
        for start in range(0, len(content), _CHUNK):
            parser.feed(content[start : start + _CHUNK])
        return parser.close()
    except NotXml:
        raise
    except (ET.ParseError, ValueError, LookupError) as error:
        if charset is not None:
            return parse(content, None)
        raise NotXml(f"the body is not XML: {error}") from None
