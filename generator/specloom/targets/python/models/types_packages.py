"""The packages `types` of a tree of resources: the models, where callers of such clients look for them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from specloom.files import GeneratedFile
from specloom.render import Code, render
from specloom.targets.python.literals import docstring, dotted

_SHARED = "types.shared"


@dataclass(frozen=True, slots=True)
class TypesView:
    """A package: the ways from it to the client's own, and to the models."""

    doc: Code
    package: Code
    models: Code


def types_packages(package: str, outer: Iterable[str]) -> Iterator[GeneratedFile]:
    """Yield `types`, `types.shared`, and one for each resource that has others below it: `outer`, as `chat`."""
    for path in ("types", _SHARED, *(f"types.{each}" for each in outer)):
        view = TypesView(
            docstring("The models, where callers of a tree of resources look for them."),
            dotted("." * (path.count(".") + 2)),
            dotted("." * (path.count(".") + 2) + "models"),
        )
        text = render("python/package/types.jinja", view)
        yield GeneratedFile.text(f"{package}/{path.replace('.', '/')}/__init__.py", text)
