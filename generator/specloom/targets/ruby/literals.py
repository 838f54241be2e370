"""Text of the document in Ruby: one encoder for each place; only this module and the docs' make Code of it."""

from __future__ import annotations

import math
import re
import textwrap
from collections.abc import Iterable
from functools import lru_cache

from specloom.ir.types import JsonValue
from specloom.render import Code, fill, joined
from specloom.targets.prose import wrapped_lines
from specloom.targets.ruby.model import RubyType, TypeKind

_WIDTH = 100
_SURROGATES = range(0xD800, 0xE000)
_SIMPLE = re.compile(r"[A-Za-z_][A-Za-z0-9_]*\Z", re.ASCII)
_CONSTANT = re.compile(r"[A-Z][A-Za-z0-9_]*\Z", re.ASCII)
_METHOD = re.compile(r"[a-z_][A-Za-z0-9_]*\Z", re.ASCII)
_GEM = re.compile(r"[a-z][a-z0-9_-]*\Z", re.ASCII)
_PLAIN = re.compile(r"[\x20-\x7e]*\Z")
_QUOTED = str.maketrans({"\\": "\\\\", "'": "\\'"})
_ESCAPES = {'"': '\\"', "\\": "\\\\", "#": "\\#", "\n": "\\n", "\r": "\\r", "\t": "\\t"}
_MAGIC = re.compile(
    r"((?:en)?coding|frozen[_-]string[_-]literal|shareable[_-]constant[_-]value|warn[_-]indent|warn[_-]past[_-]scope)"
    r"(?=\s*[:=])",
    re.IGNORECASE,
)


@lru_cache(maxsize=50_000)
def constant(name: str) -> Code:
    """Return the name of a class, a module or a constant; anything else is our bug."""
    if not _CONSTANT.match(name):
        raise ValueError(f"{name!r} is not a constant")
    return Code(name)


@lru_cache(maxsize=50_000)
def identifier(name: str) -> Code:
    """Return the name of a method or an argument; anything else is our bug."""
    if not _METHOD.match(name):
        raise ValueError(f"{name!r} is not an identifier")
    return Code(name)


def gem_name(name: str) -> Code:
    """Return the name of a gem, which may have dashes; anything else is our bug."""
    if not _GEM.match(name):
        raise ValueError(f"{name!r} is not the name of a gem")
    return Code(name)


@lru_cache(maxsize=50_000)
def string(text: str) -> Code:
    """Return a literal that evaluates to `text`: in single quotes, or in ASCII with escapes that nothing can end."""
    if _PLAIN.match(text):
        return Code(f"'{text.translate(_QUOTED)}'")
    return Code('"' + "".join(_char(char) for char in text) + '"')


def _char(char: str) -> str:
    if char in _ESCAPES:
        return _ESCAPES[char]
    if " " <= char <= "~":
        return char
    code = ord(char)
    return "\\u{fffd}" if code in _SURROGATES else f"\\u{{{code:x}}}"


@lru_cache(maxsize=50_000)
def symbol(name: str) -> Code:
    """Return a symbol."""
    return Code(f":{name}") if _SIMPLE.match(name) else Code(f":{string(name)}")


def value(data: JsonValue) -> Code:
    """Return the literal of a JSON value; a number that Ruby has no literal for is nil."""
    match data:
        case list():
            return array(map(value, data))
        case dict():
            pairs = [fill("{} => {}", string(key), value(item)) for key, item in data.items()]
            return fill("{{{}}}", joined(", ", pairs))
        case str():
            return string(data)
        case bool():
            return Code("true") if data else Code("false")
        case int():
            return Code(f"0x{data:x}" if abs(data) >= 10**4000 else str(data))
        case float() if math.isfinite(data):
            return Code(repr(data))
        case _:
            return Code("nil")


def array(items: Iterable[Code]) -> Code:
    """Return an array."""
    return fill("[{}]", joined(", ", items))


def named(**arguments: Code | None) -> list[Code]:
    """Return keyword arguments; what is None is left out."""
    return [fill("{}: {}", identifier(name), code) for name, code in arguments.items() if code is not None]


def flag(*, on: bool) -> Code | None:
    """Return true, or nothing."""
    return Code("true") if on else None


def type_name(kind: RubyType) -> Code:
    """Return a type as Ruby's documentation writes it: `Array<Pet>`."""
    if kind.kind is TypeKind.MODEL:
        return constant(kind.model)
    if kind.inner is None:
        return Code(kind.kind.value)
    return fill("Array<{}>" if kind.kind is TypeKind.ARRAY else "Hash<String, {}>", type_name(kind.inner))


def type_code(kind: RubyType) -> Code:
    """Return a type as the gem's runtime reads it: `:String`, `'Image'`, `['Image']`, `{ values: 'Image' }`."""
    if kind.kind is TypeKind.MODEL:
        return string(kind.model)
    if kind.inner is None:
        return symbol(kind.kind.value if kind.time is None else kind.time.value)
    return fill("[{}]" if kind.kind is TypeKind.ARRAY else "{{ values: {} }}", type_code(kind.inner))


def comment(text: str) -> Code:
    """Return `text` as comment lines."""
    return Code("\n".join(f"# {_inert(line)}".rstrip() for line in _prose(text, _WIDTH) or [""]))


def tail(text: str, *, hang: int) -> Code:
    """Return `text` as the rest of a comment line, and further lines that hang below it by `hang`."""
    first, *rest = _prose(text, _WIDTH - hang) or [""]
    pad = " " * hang
    return Code("\n".join([_inert(first), *(f"# {pad}{_inert(line)}".rstrip() for line in rest)]))


def _inert(line: str) -> str:
    """Keep a line of prose from being a directive to Ruby or to YARD."""
    line = _MAGIC.sub(r"\1\\", line.replace("-*-", "- * -"))
    return re.sub(r"^(\s*)@", r"\1\\@", line)


def _prose(text: str, width: int) -> list[str]:
    return wrapped_lines(text, width, lambda line: _wrapped(line, width))


def _wrapped(line: str, width: int) -> list[str]:
    lead = line[: len(line) - len(line.lstrip())][:20]
    return textwrap.wrap(
        line.strip(),
        max(width, 40),
        initial_indent=lead,
        subsequent_indent=lead,
        break_long_words=False,
        break_on_hyphens=False,
    )
