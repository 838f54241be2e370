"""The sections of the README that the configuration adds."""

from __future__ import annotations

from specloom.targets.python.options import PythonOptions


def own_sections(options: PythonOptions) -> str:
    """Return them as the user wrote them."""
    sections = []
    for section in options.readme:
        title, lines = section.get("title"), section["text"].strip("\n").splitlines()
        sections += [*([f"## {title}", ""] if title else []), *map(str.rstrip, lines)]
        sections.append("")
    return "\n".join(["", *sections[:-1], ""]) if sections else ""
