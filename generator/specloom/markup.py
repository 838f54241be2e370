"""Descriptions as Markdown for people: HTML becomes marks or nothing, badges vanish; code and unknown tags stay."""

from __future__ import annotations

import html
import re
from collections.abc import Callable

_TOKEN = re.compile(
    r"(?P<fence>^ {0,3}(?P<bar>`{3,}|~{3,}).*?(?:^ {0,3}(?P=bar)[`~]*[ \t]*$|\Z))"
    r"|(?P<code>(?<!`)(?P<ticks>`+)(?!`)[^`].*?(?<!`)(?P=ticks)(?!`))"
    r"|(?P<comment><!--(?:(?!<!--).)*?-->)"
    r"|(?P<tag><(?P<slash>/?)(?P<name>[A-Za-z][A-Za-z0-9]*)(?P<attributes>(?:\s+[\w:-]+(?:\s*=\s*(?:\"[^\"]*\"|'[^']*'|[^\s\"'>]+))?)*)\s*/?>)"
    r"|(?P<entity>&(?:[A-Za-z][A-Za-z0-9]*|#[0-9]+|#[xX][0-9A-Fa-f]+);)",
    re.MULTILINE | re.DOTALL,
)
_ATTRIBUTE = re.compile(r"(href|src|alt)\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'>]+))", re.IGNORECASE)

_MARKS = {"b": "**", "strong": "**", "i": "*", "em": "*", "code": "`", "tt": "`", "kbd": "`", "samp": "`", "var": "*"}
_BLOCKS = frozenset(
    {"p", "div", "section", "article", "center", "blockquote", "table", "thead", "tbody", "details", "summary", "dl"}
    | {"ul", "ol", "pre", "hr", "h1", "h2", "h3", "h4", "h5", "h6"}
)
_LINES = frozenset({"br", "tr", "li", "dt", "dd"})
_NOTHING = frozenset({"span", "font", "u", "small", "big", "sup", "sub", "nobr", "label", "ins", "mark", "abbr", "wbr"})
_ALONE = frozenset({"br", "p", "hr", "img", "wbr", "li"})
"""Elements that need no end."""
_CELLS = frozenset({"td", "th"})
_KNOWN = _BLOCKS | _LINES | _NOTHING | _CELLS | _ALONE | frozenset({*_MARKS, "a"})
_HEADING = re.compile(r"h[1-6]")


_LINKED_IMAGE = re.compile(r"\[(!\[[^\[\]]*\]\([^()]*\))\]\([^()]*\)")
_IMAGE = re.compile(r"!\[[^\[\]]*\]\(([^()]*)\)")


def readable(text: str | None) -> str | None:
    """Return a description without HTML and badges; None where nothing is left."""
    if text is None:
        return None
    if "<" in text or "&" in text:
        text = _without_html(text)
    if "![" in text:
        text = _LINKED_IMAGE.sub(lambda found: "" if _is_badge(found[1]) else found[0], text)
        text = _IMAGE.sub(lambda found: "" if _is_badge(found[1]) else found[0], text)
    return text if text.strip() else None


def _is_badge(address: str) -> bool:
    return "badge" in address or "shields.io" in address


def _without_html(text: str) -> str:
    """Return a description with Markdown in place of HTML. A tag without its other half stays: it is a placeholder."""
    ended = {name.lower() for name in re.findall(r"</([A-Za-z][A-Za-z0-9]*)\s*>", text)}
    writer = _Writer(lambda name: name in _KNOWN and (name in _ALONE or name in ended))
    end = 0
    for token in _TOKEN.finditer(text):
        writer.text(text[end : token.start()])
        writer.token(token)
        end = token.end()
    writer.text(text[end:])
    return writer.finish()


class _Writer:
    """Writes Markdown, token by token."""

    def __init__(self, is_element: Callable[[str], bool]) -> None:
        self._is_element = is_element
        self._pieces: list[str] = []
        self._lists: list[int | None] = []
        self._links: list[str] = []
        self._has_blocks = False

    def text(self, text: str) -> None:
        # Between the tags of a list a break is but a blank.
        self._pieces.append(re.sub(r"\s+", " ", text) if self._lists else text)

    def token(self, token: re.Match[str]) -> None:
        name = (token["name"] or "").lower()
        if token["comment"] is not None:
            return
        if token["entity"] is not None:
            self._pieces.append(html.unescape(token["entity"]).replace("\xa0", " "))
        elif token["tag"] is None or not self._is_element(name):
            self._pieces.append(token.group())
        elif token["slash"]:
            self._end(name)
        else:
            attributes = {
                key.lower(): html.unescape(one or other or bare)
                for key, one, other, bare in _ATTRIBUTE.findall(token["attributes"])
            }
            self._start(name, attributes)

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        if name in _MARKS:
            self._pieces.append(_MARKS[name])
        elif name == "a":
            self._links.append(attributes.get("href", ""))
            self._pieces.append("[" if self._links[-1] else "")
        elif name == "img":
            alt, source = attributes.get("alt", ""), attributes.get("src", "")
            self._pieces.append(f"![{alt}]({source})" if source else alt)
        elif name in ("ul", "ol"):
            self._break("\n\n" if not self._lists else "")
            self._lists.append(1 if name == "ol" else None)
        elif name == "li":
            self._item()
        elif name == "pre":
            self._break("\n\n```\n")
        elif name in _BLOCKS:
            self._break("\n\n")
            self._pieces.append("**" if _HEADING.fullmatch(name) else "")
        elif name in ("br", "dt", "dd"):
            self._break("\n")

    def _end(self, name: str) -> None:
        if name in _MARKS:
            self._pieces.append(_MARKS[name])
        elif name == "a":
            target = self._links.pop() if self._links else ""
            self._pieces.append(f"]({target})" if target else "")
        elif name in ("ul", "ol"):
            if self._lists:
                self._lists.pop()
            self._break("" if self._lists else "\n\n")
        elif name == "pre":
            self._break("\n```\n\n")
        elif name in _CELLS:
            self._pieces.append(" ")
        elif name in _BLOCKS:
            self._pieces.append("**" if _HEADING.fullmatch(name) else "")
            self._break("\n\n")
        elif name == "tr":
            self._break("\n")

    def _item(self) -> None:
        number = self._lists[-1] if self._lists else None
        mark = "-" if number is None else f"{number}."
        if number is not None:
            self._lists[-1] = number + 1
        self._break(f"\n{'  ' * max(len(self._lists) - 1, 0)}{mark} ")

    def _break(self, text: str) -> None:
        self._has_blocks = True
        self._pieces.append(text)

    def finish(self) -> str:
        text = "".join(self._pieces)
        if not self._has_blocks:
            return text
        text = re.sub(r"[ \t]+\n", "\n", text)
        text = re.sub(r"(\n\s*(?:-|\d+\.)) +", r"\1 ", text)
        return re.sub(r"\n{3,}", "\n\n", text).strip()
