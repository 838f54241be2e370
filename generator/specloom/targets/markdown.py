"""Spec text to Markdown, one encoder for each place: prose, a table's cell, code, a link; what it renders is inert."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator
from functools import lru_cache

from specloom.render import Code, fill

_FENCE = re.compile(r" {0,3}(`{3,}|~{3,})(.*)$")
_BAR = re.compile(r"(\\*)\|")
_TICKS = re.compile(r"\\.|`+")
_RUN = re.compile(r"`+")
_SAFE_SCHEME = re.compile(r"(?:https?:|mailto:|(?![A-Za-z][A-Za-z0-9+.-]*:))", re.IGNORECASE)
_LINK = re.compile(r"\]\(\s*(\S*)")
_REFERENCE = re.compile(r"^(\s*(?:[>*+-]\s*|\d+[.)]\s*)*)\[(?=[^\]]*\]:)")
_BLOCK = re.compile(r"^(\s{0,3}|(?:\s*(?:>|[*+-](?=\s)|\d{1,9}[.)](?=\s)))+\s*)(#{1,6}(?=\s|$)|=+\s*$|-+\s*$)")
"""What would make a heading, also in a quotation or in an entry of a list."""
_HEADING = re.compile(r" {0,3}#{1,6}\s+(\S.*)$")
_MARK = re.compile(r"[*_`\[\]\\<&]")
_ENTRY = re.compile(r"\s*(?:[-*+]|\d{1,2}[.)])\s+\S")
_ITEM = re.compile(r" {0,3}(?:[-*+]|1[.)])\s+\S")
_RULE = re.compile(r" {0,3}-{3,}$")
_ACTIVE = re.compile(r"[$&*:<>@\\_`|~]|\](?=\()")
"""What means something between tags."""
_QUOTED = re.compile(r"[\"&<>`]")
"""What means something in a tag."""


def text(source: str) -> Code:
    """Return CommonMark prose with its own marks: HTML and foreign link schemes become plain text, headings bold."""
    lines: list[str] = []
    fence: str | None = None
    in_list = after_heading = False
    for line in _lines(source):
        mark = _FENCE.match(line)
        bold = _heading(line) if fence is None else None
        if (after_heading and line) or (bold and lines and lines[-1]):
            lines.append("")
        after_heading = bold is not None
        if bold is not None:
            lines.append(bold)
            in_list = False
        elif fence is None and mark and not ("`" in mark.group(1) and "`" in mark.group(2)):
            fence = mark.group(1)
            lines.append(fence + re.sub(r"[^A-Za-z0-9_+-]", "", mark.group(2)))
        elif fence is not None and mark and mark.group(1).startswith(fence) and not mark.group(2).strip():
            lines.append(fence)
            fence = None
        elif fence is not None:
            lines.append(line)
        elif _RULE.match(line) and not (lines and lines[-1]):
            lines.append("---")
        else:
            is_item = _ITEM.match(line) is not None
            if is_item and not in_list and lines and lines[-1]:
                lines.append("")  # in MkDocs no list begins within a paragraph
            in_list = bool(line) and (in_list or is_item)
            lines.append(_BLOCK.sub(r"\1\\\2", _inline(line)))
    if fence is not None:
        lines.append(fence)
    return Code("\n".join(lines).strip("\n"))


def _heading(line: str) -> str | None:
    """Return a heading as a bold line; None for any other line, and for a heading with marks in it."""
    found = _HEADING.match(line)
    if found is None or _MARK.search(found.group(1)):
        return None
    title = found.group(1).rstrip()
    bare = title.rstrip("#")
    title = bare.rstrip() if bare.endswith(" ") else title
    return f"**{title}**" if title.strip("#") else None


def line(source: str) -> Code:
    """Return prose on one line."""
    return Code(_BLOCK.sub(r"\1\\\2", _inline(" ".join(" ".join(_lines(source)).split()))))


def cell(source: str) -> Code:
    """Return prose on one line for a table's cell, where a bar would end it, even inside code; breaks are tags."""
    blocks = [_block(" ".join(" ".join(block).split())) for block in _blocks(_lines(source))]
    return _without_bars(Code("<br>".join(blocks)))


def _blocks(lines: list[str]) -> Iterator[list[str]]:
    """Yield the paragraphs, headings and entries of lists in prose; all of it where it holds a block of code."""
    if any(map(_FENCE.match, lines)):
        yield lines
        return
    block: list[str] = []
    for line in lines:
        if block and (not line.strip() or _ENTRY.match(line) or _heading(line) or _heading(block[-1])):
            yield block
            block = []
        if line.strip():
            block.append(line)
    if block:
        yield block


def _block(joined: str) -> str:
    return _heading(joined) or _BLOCK.sub(r"\1\\\2", _inline(joined, _span_without_bars))


def code(source: str) -> Code:
    """Return a code span."""
    plain = " ".join(_lines(source)) or " "
    longest = max((len(run) for run in re.findall(r"`+", plain)), default=0)
    ticks = "`" * (longest + 1)
    pad = " " if plain.startswith("`") or plain.endswith("`") else ""
    return Code(f"{ticks}{pad}{plain}{pad}{ticks}")


@lru_cache(maxsize=50_000)
def code_cell(source: str) -> Code:
    """Return code for a table's cell; with a bar it is no span, where some renderers show what escapes the bar."""
    return code(source) if "|" not in source else _tagged(" ".join(_lines(source)))


def quoted_code(source: str) -> Code:
    """Return a block of code inside a quotation; its lines are kept."""
    return Code("\n".join(f">     {line}".rstrip() for line in _lines(source)))


def anchor(heading: str) -> Code | None:
    """Return what leads to a heading of its page, `#apikeyauth`; None where GitHub and MkDocs make different ones."""
    on_github = re.sub(r"[^\w\- ]", "", heading.strip().lower()).replace(" ", "-")
    plain = unicodedata.normalize("NFKD", heading).encode("ascii", "ignore").decode()
    in_mkdocs = re.sub(r"[-\s]+", "-", re.sub(r"[^\w\s-]", "", plain).strip().lower())
    return Code(f"#{on_github}") if on_github and on_github == in_mkdocs else None


def _without_bars(source: Code) -> Code:
    return Code(_BAR.sub(r"\1\1\\|", source)) if "|" in source else source


def _span_without_bars(span: str) -> str:
    """Return a code span as it can stand in a table's cell."""
    return span if "|" not in span else _tagged(span.strip("`").strip())


def _tagged(source: str) -> Code:
    """Return code between tags, where nothing of it is a mark."""
    return fill("<code>{}</code>", between_tags(source))


def between_tags(source: str) -> Code:
    """Return one line between tags, where nothing of it is a mark."""
    return Code(_ACTIVE.sub(lambda found: f"&#{ord(found.group())};", " ".join(_lines(source))))


def attribute(source: str) -> Code:
    """Return the value of an attribute of a tag, to be put between double quotes."""
    return Code(_QUOTED.sub(lambda found: f"&#{ord(found.group())};", " ".join(_lines(source))))


def _lines(source: str) -> list[str]:
    if source.isprintable():
        return [source.rstrip()]
    breaks = source.replace("\r\n", "\n").replace("\r", "\n").replace("\t", "    ")
    return [_printable(line).rstrip() for line in breaks.split("\n")]


def _printable(line: str) -> str:
    if line.isprintable():
        return line
    return "".join(char if char.isprintable() else " " if char.isspace() else "" for char in line)


def _inline(source: str, span: Callable[[str], str] = str) -> str:
    """Escape one line outside its code spans, which `span` writes; none reaches over the end of a line here."""
    if "`" not in source:
        return _plain(source)
    parts: list[str] = []
    plain = ""
    end = 0
    for mark in _TICKS.finditer(source):
        if mark.start() < end:
            continue
        plain += source[end : mark.start()]
        end = mark.end()
        ticks = mark.group()
        closing = None if ticks.startswith("\\") else _closing(source, ticks, end)
        if closing is None:
            plain += ticks
        else:
            parts += [_plain(plain), span(source[mark.start() : closing])]
            plain, end = "", closing
    return "".join([*parts, _plain(plain + source[end:])])


def _closing(source: str, ticks: str, start: int) -> int | None:
    """Return where the run of as many backticks ends that closes a code span; None where nothing does."""
    for run in _RUN.finditer(source, start):
        if run.group() == ticks:
            return run.end()
    return None


def _plain(source: str) -> str:
    escaped = source.replace("&", "&amp;").replace("<", "&lt;")
    if "`" in escaped:
        escaped = _TICKS.sub(
            lambda found: found.group().replace("`", "\\`") if found.group()[0] == "`" else found.group(), escaped
        )
    if "]" in escaped:
        escaped = _LINK.sub(
            lambda found: found.group() if _SAFE_SCHEME.match(found.group(1)) else "]\\" + found.group()[1:], escaped
        )
        escaped = _REFERENCE.sub(r"\1\\[", escaped)
    return escaped
