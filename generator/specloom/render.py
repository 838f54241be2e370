"""The only door to Jinja: templates print Code and numbers, and nothing else gets through."""

from __future__ import annotations

import functools
import re
from collections.abc import Callable, Iterable, Mapping
from types import MappingProxyType
from typing import Any

from jinja2 import Environment, FunctionLoader, StrictUndefined
from markupsafe import Markup

from specloom import resources

Code = Markup
"""Text of the output language. Spec text becomes Code only through the encoders of a target's `literals`."""


_code: Callable[[str], Code] = functools.partial(str.__new__, Code)
"""Makes Code of a text that consists of Code; Markup's own constructor looks first at what it is given."""


def render(template: str, view: Any, words: Mapping[str, str] = MappingProxyType({})) -> str:
    """Return the text of `template`, a path below `templates/`; the view is its only name, `view`.

    `words` take the place of names that the templates themselves say; what a view says stays as it is.
    """
    return _environment(tuple(sorted(words.items()))).get_template(template).render(view=view)


def gate(value: Any) -> Any:
    """Let Code and whole numbers through; anything else that a template prints is a bug of ours."""
    if isinstance(value, Markup) or type(value) is int:
        return value
    raise TypeError(f"a template may print Code only, not {type(value).__name__}: {value!r:.80}")


def fill(pattern: str, *parts: Code) -> Code:
    """Put Code into the `{}` of a pattern that is written in our source; anything but Code is refused."""
    for part in parts:
        if type(part) is not Code:
            gate(part)
    return _code(pattern.format(*parts))


def joined(separator: str, parts: Iterable[Code]) -> Code:
    """Join Code with a separator that is written in our source; anything but Code is refused."""
    return _code(separator.join([part if type(part) is Code else gate(part) for part in parts]))


def indent(text: Code, width: int = 4) -> Code:
    """Indent all lines of `text` but the first, and leave blank ones blank."""
    lines = str.split(gate(text), "\n")  # as plain text: this is done for each line of the output
    pad = " " * width
    return _code("\n".join([lines[0], *[pad + line if line else line for line in lines[1:]]]))


def join(parts: Iterable[Code], separator: str = "") -> Code:
    """Join Code with a separator that is written in a template."""
    return joined(separator, parts)


@functools.lru_cache(maxsize=8)
def _environment(words: tuple[tuple[str, str], ...]) -> Environment:
    names = dict(words)
    # A name of another module, as `httpx2.Client`, is another name.
    pattern = re.compile(rf"(?<![\w.])(?:{'|'.join(map(re.escape, names))})\b")

    def read(path: str) -> str:
        text = resources.read_text(path)
        return pattern.sub(lambda found: names[found[0]], text) if names else text

    environment = Environment(
        loader=FunctionLoader(read),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=gate,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        auto_reload=False,
    )
    environment.filters = {"indent": indent, "join": join}
    environment.globals = {}
    return environment
