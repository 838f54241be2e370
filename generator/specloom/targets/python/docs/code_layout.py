"""Layout of an example's code, as Black has it: on one line, inside its brackets on one line, or one part a line."""

from __future__ import annotations

from dataclasses import dataclass

from specloom.render import Code, fill, joined

_WIDTH = 88
_STEP = Code("    ")


@dataclass(frozen=True, slots=True)
class Bracketed:
    """A call or a display; each part has what stands before it, `name=` or `"key": `, which may be nothing."""

    opening: Code
    parts: tuple[tuple[Code, Tree], ...]
    closing: Code


Tree = Code | Bracketed


def flat(tree: Tree) -> Code:
    """Return code on one line."""
    if not isinstance(tree, Bracketed):
        return tree
    return joined("", [tree.opening, joined(", ", _flat_parts(tree)), tree.closing])


def laid_out(tree: Tree, *, indent: int = 0, before: int = 0, after: int = 0) -> Code:
    """Return code that begins at the column `before` of a line with this indentation, and has `after` behind it."""
    line = flat(tree)
    if not isinstance(tree, Bracketed) or not tree.parts or before + len(line) + after <= _WIDTH:
        return line
    inner = indent + len(_STEP)
    pad, end = joined("", [Code(" ")] * inner), joined("", [Code(" ")] * indent)
    together = joined(", ", _flat_parts(tree))
    if inner + len(together) <= _WIDTH:
        lines = [fill("{}{}", pad, together)]
    else:
        lines = [
            fill("{}{}{},", pad, prefix, laid_out(part, indent=inner, before=inner + len(prefix), after=1))
            for prefix, part in tree.parts
        ]
    return joined("\n", [tree.opening, *lines, fill("{}{}", end, tree.closing)])


def _flat_parts(tree: Bracketed) -> list[Code]:
    return [fill("{}{}", prefix, flat(part)) for prefix, part in tree.parts]
