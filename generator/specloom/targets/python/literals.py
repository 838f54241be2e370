"""Spec text to Python: one encoder for each place; the only module of this target that makes Code from spec text."""

from __future__ import annotations

import keyword
import math
import re
import textwrap
from collections.abc import Iterable
from functools import lru_cache
from typing import Any

from specloom.naming import Scope
from specloom.render import Code, fill, joined
from specloom.targets.prose import plain_lines, wrapped_lines

_WIDTH = 88
_LATIN_1, _BASIC_PLANE = 0xFF, 0xFFFF
_LONGEST_DECIMAL = 10**4000
"""More digits than Python converts to a number by default are written in another base."""
_SURROGATES = range(0xD800, 0xE000)
_SPECIAL = {"\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t"}
_LIST_ITEM = re.compile(r"(\s*(?:[-*+]|\d+[.)])\s+)")


@lru_cache(maxsize=50_000)
def identifier(name: str) -> Code:
    """Return a name from the names table; anything but a plain ASCII identifier is our bug."""
    if not (name.isascii() and name.isidentifier()) or keyword.iskeyword(name):
        raise ValueError(f"{name!r} is not an identifier")
    return Code(name)


class Identifiers(Scope):
    """Names that must not meet, as Code."""

    def allocate(self, *candidates: str) -> Code:
        """Take and return the first candidate that is free, else the first one made different."""
        return identifier(super().allocate(*candidates))


def dotted(name: str) -> Code:
    """Return a module path made of identifiers; leading dots make it relative."""
    relative = len(name) - len(name.lstrip("."))
    return Code("." * relative + ".".join(identifier(part) for part in name[relative:].split(".") if part))


@lru_cache(maxsize=50_000)
def string(text: str) -> Code:
    """Return a string literal that evaluates to `text`, in the quotes that need fewer escapes."""
    if text.isprintable() and '"' not in text and "\\" not in text:
        return Code(f'"{text}"')
    quote = "'" if '"' in text and "'" not in text else '"'
    return Code(quote + "".join(_char(char, quote) for char in text) + quote)


def _char(char: str, quote: str) -> str:
    if char == quote:
        return "\\" + char
    if char in _SPECIAL:
        return _SPECIAL[char]
    # Not printable: controls, separators, unassigned, surrogates, and what turns the direction of text around.
    return char if char.isprintable() else _escape(char)


def _escape(char: str) -> str:
    code = ord(char)
    if code <= _LATIN_1:
        return f"\\x{code:02x}"
    return f"\\u{code:04x}" if code <= _BASIC_PLANE else f"\\U{code:08x}"


def value(data: Any) -> Code:
    """Return the literal of a JSON value."""
    match data:
        case str():
            return string(data)
        case None | bool():
            return Code(repr(data))
        case int():
            return Code(f"0x{data:x}" if abs(data) >= _LONGEST_DECIMAL else repr(data))
        case float() if math.isfinite(data):
            return Code(repr(data))
        case list() | tuple():
            return fill("[{}]", joined(", ", (value(item) for item in data)))
        case dict():
            return mapping((key, value(item)) for key, item in data.items())
        case _:
            raise TypeError(f"{type(data).__name__} is not a JSON value")


def tuple_code(items: Iterable[Code]) -> Code:
    """Return a tuple display; the comma that one item needs is left out where a formatter would see it as a wish."""
    every = list(items)
    return fill("({}{})", joined(", ", every), Code("," if len(every) == 1 else ""))


def strings(texts: Iterable[str]) -> Code | None:
    """Return a tuple of string literals; None of no texts."""
    every = [string(text) for text in texts]
    return tuple_code(every) if every else None


def mapping(items: Iterable[tuple[str, Code]]) -> Code:
    """Return a dict display with these keys."""
    return fill("{{{}}}", joined(", ", (fill("{}: {}", string(key), code) for key, code in items)))


def named(**arguments: Code | None) -> list[Code]:
    """Return keyword arguments; what is None is left out."""
    return [fill("{}={}", identifier(name), code) for name, code in arguments.items() if code is not None]


def comment(text: str) -> Code:
    """Return `text` as the rest of one comment line."""
    return Code(" ".join(" ".join(plain_lines(text)).split()))


@lru_cache(maxsize=50_000)
def docstring(text: str, *, indent: int = 0) -> Code:
    """Return a docstring literal for a line that is indented by `indent`; long lines of prose are wrapped."""
    body = prose(text, _WIDTH - indent)
    escaped = body.replace("\\", "\\\\").replace('"""', '\\"\\"\\"')
    lines = escaped.split("\n")
    pad = " " * indent
    tail = lines[-1]
    last = " " if tail.endswith('"') else ""
    first = " " if lines[0].startswith('"') else ""
    if len(lines) == 1 and indent + len(tail) + len(first) + len(last) + 6 <= _WIDTH:
        return Code(f'"""{first}{tail}{last}"""')
    joined = "\n".join([lines[0], *(pad + line if line else "" for line in lines[1:])])
    if len(lines) == 1:
        # One line that does not fit beside its quotes is wrapped a little shorter.
        body = prose(text, _WIDTH - indent - 6)
        if "\n" not in body:
            return Code(f'"""{first}{joined}{last}"""')
        return docstring(body, indent=indent)
    return Code(f'"""{first}{joined}\n{pad}"""')


def prose(text: str, width: int) -> str:
    """Return the clean lines of `text`; long ones are wrapped, except in fences, tables and indented code."""
    lines = wrapped_lines(text, width, lambda line: _wrapped(line, width))
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines).lstrip())


def _wrapped(line: str, width: int) -> list[str]:
    item = _LIST_ITEM.match(line)
    if item is None and line.startswith("    "):
        return [line]
    hanging = " " * len(item.group(1) if item else line[: -len(line.lstrip())])
    return textwrap.wrap(
        line, max(width, 40), subsequent_indent=hanging, break_long_words=False, break_on_hyphens=False, tabsize=4
    )


def toml_string(text: str) -> Code:
    """Return a basic TOML string."""
    quoted = "".join(
        {'"': '\\"', "\\": "\\\\"}.get(char) or (char if char.isprintable() else _toml_escape(char)) for char in text
    )
    return Code(f'"{quoted}"')


def _toml_escape(char: str) -> str:
    code = ord(char)
    if code in _SURROGATES:  # TOML has no escape for one alone
        return "\\uFFFD"
    return f"\\u{code:04x}" if code <= _BASIC_PLANE else f"\\U{code:08x}"
