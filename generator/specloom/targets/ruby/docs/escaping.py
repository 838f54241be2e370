"""Text of the document in pages of the compatible style: one encoder for each place.

The compatible style (E: as in a Ruby string; H: as in HTML) is kept to the letter for what real documents say; what
would be live in a page, a tag or a `javascript:` link, is escaped once more.
"""

from __future__ import annotations

import json
import re

from specloom.ir.types import JsonValue
from specloom.render import Code, fill
from specloom.targets.ruby.model import TypeKind

_BREAKS = re.compile(r"[\t\n\r]")
_ALL_BREAKS = re.compile(r"\r\n|[\t\n\v\f\r\x1c-\x1e\x85\u2028\u2029]")
_CONTROLS = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
_HTML = str.maketrans(
    {"&": "&amp;", "'": "&#39;", '"': "&quot;", "<": "&lt;", ">": "&gt;", "`": "&#x60;", "=": "&#x3D;"}
)
_TAG = re.compile(r"<(?=[A-Za-z/!?])")
_LINK = re.compile(r"\](?=\(\s*<?(?!https?:|mailto:)[^\s()/?#]*[:&])", re.IGNORECASE)
_OPENING = re.compile(r"\A(\s{0,3})(?=```|~~~|\[[^\]]*\]:)")


def _escaped(text: str, times: int = 1) -> str:
    """Return E of `text`."""
    for _ in range(times):
        text = _BREAKS.sub(" ", text).replace("\\", "\\\\").replace('"', '\\"')
        text = text.replace("=end", "=_end").replace("=begin", "=_begin").replace("#{", "\\#{")
    return _safe(text)


def _safe(text: str) -> str:
    """Return `text` without what no UTF-8 file and no line can hold."""
    return _CONTROLS.sub("", text) if _CONTROLS.search(text) else text


def html(text: str) -> Code:
    """Return H of a text that is made of our own words and names."""
    return Code(text.translate(_HTML))


def cell(text: str | None, times: int = 1) -> Code:
    """Return H(E) for a table's cell."""
    return Code(_LINK.sub(r"]\\", _escaped(text or "", times).translate(_HTML)))


def path_cell(path: str) -> Code:
    """Return H of a path for a table's cell."""
    return Code(_safe(_BREAKS.sub(" ", path)).translate(_HTML))


def prose(text: str) -> Code:
    """Return E for a line of its own, where Markdown would make a tag, a link or a fence of it."""
    line = _LINK.sub(r"]\\", _TAG.sub("&lt;", _escaped(text)))
    return Code(_OPENING.sub(r"\1\\", line))


def comment(text: str) -> Code:
    """Return `text` as the rest of one comment line, as it is; what follows is never on a line of its own."""
    line = _CONTROLS.sub("", _ALL_BREAKS.sub(" ", text))
    return Code(" ".join(line.split()))


def in_code(text: str | None, times: int = 1) -> Code:
    """Return E for a line inside a fence; it never stands at the beginning of the line."""
    return Code(_escaped(text or "", times))


def address(url: str) -> Code:
    """Return the address of a server between two asterisks."""
    return Code(_TAG.sub("&lt;", _LINK.sub(r"]\\", _safe(_BREAKS.sub(" ", url)))))


def link_name(name: str) -> Code:
    """Return the name of a security scheme as a link to the README; brackets would end it."""
    shown = re.sub(r"[][()<>\\]", "", _safe(_BREAKS.sub(" ", name)))
    return fill("[{}](../README.md#{})", Code(shown), Code(shown))


def raw(data: JsonValue) -> Code:
    """Return an example as it is, on one line inside a fence."""
    return Code(_raw(data))


def quoted(data: JsonValue) -> Code:
    """Return an example in single quotes, as it is, on one line inside a fence."""
    return Code(f"'{_raw(data)}'")


def listed(data: list[JsonValue]) -> Code:
    """Return the items of an example as a list, on one line inside a fence."""
    return Code("[" + ", ".join(map(_json, data)) + "]")


def model_example(data: JsonValue) -> Code:
    """Return H of an example, or null."""
    return Code("null") if data is None else Code(_raw(data).translate(_HTML))


def default(data: JsonValue, kind: TypeKind) -> Code:
    """Return H of a default as a cell's note shows it."""
    shown = _raw(data)
    if kind is TypeKind.DATE:
        shown = f'Date.parse("{shown}")'
    elif kind is TypeKind.TIME:
        shown = f'Time.parse("{shown}")'
    elif isinstance(data, str):
        shown = f"'{shown}'"
    return Code(_LINK.sub(r"]\\", shown.translate(_HTML)))


def _raw(data: JsonValue) -> str:
    return _safe(_BREAKS.sub(" ", data)) if isinstance(data, str) else _json(data)


def _json(data: JsonValue) -> str:
    return _safe(_BREAKS.sub(" ", json.dumps(data, ensure_ascii=False, separators=(",", ":"))))
