"""The pages of an adopted SDK: which operations of the document can be asked for page by page as its methods are."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from specloom.adoption.api_list import ListedMethod
from specloom.client.methods import Method, methods_of
from specloom.client.pages.decide import paging_of, scheme_of
from specloom.client.pages.schemes import MisfitError, applied
from specloom.client.pages.shapes import Shape, shape_of
from specloom.config import ClientConfig, PagesConfig
from specloom.config.writing import toml_text
from specloom.ir.api import Api, Operation


@dataclass(slots=True)
class AdoptedPages:
    """What was decided: the schemes with their operations, the operations without pages, and what is to be said."""

    schemes: list[PagesConfig] = field(default_factory=list)
    off: list[str] = field(default_factory=list)
    lines: list[str] = field(default_factory=list)


def adopted_pages(
    methods: Mapping[ListedMethod, Operation], schemes: Mapping[str, PagesConfig], api: Api
) -> AdoptedPages:
    """Return how operations are paged, given how the pages of each class are asked for."""
    declarations = {declaration.id: declaration for declaration in api.declarations}
    every = methods_of(api, declarations)
    first: dict[str, Method] = {}
    for method in every:
        first.setdefault(method.operation.id, method)
    paged = set(paging_of(every, declarations, ClientConfig(spec="", output=Path())).methods)
    done, fitting = AdoptedPages(), dict[PagesConfig, list[str]]()
    listed: dict[str, ListedMethod] = {}
    for each, operation in methods.items():
        if operation.id not in listed or (listed[operation.id].page is None and each.page is not None):
            listed[operation.id] = each
    for each in listed.values():
        way, operation, page = each.way, methods[each], each.page
        method, name = first[operation.id], operation.name.wire
        if page is None:
            done.off += [name] if method.key in paged else []
            continue
        shape, scheme = shape_of(method, declarations), schemes.get(page)
        if scheme is None:
            done.lines.append(f"client.{way} gives {page}: nothing tells how its pages are asked for")
        elif shape is None:
            done.lines.append(f"client.{way} gives {page}: its answer in the document is no list")
        else:
            try:
                fitting.setdefault(_fitted(scheme, shape), []).append(name)
            except MisfitError as misfit:
                done.lines.append(f"client.{way} gives {page}, and cannot: {misfit.message}")
    done.schemes = [replace(scheme, operations=tuple(names)) for scheme, names in fitting.items()]
    return done


def _fitted(scheme: PagesConfig, shape: Shape) -> PagesConfig:
    """Return a scheme as an answer can have it. Raise MisfitError."""
    try:
        applied(scheme_of(scheme), shape)
    except MisfitError as misfit:
        if misfit.key == "more" and scheme.more is not None:
            return _fitted(replace(scheme, more=None), shape)
        raise
    return scheme


def written_pages(pages: AdoptedPages) -> Iterator[str]:
    """Yield the tables of the configuration."""
    for scheme in pages.schemes:
        yield "\n[[client.pagination]]\n"
        said = (
            (key, getattr(scheme, key)) for key in ("name", "kind", "request", "items", "next", "header", "more", "id")
        )
        yield from (f"{key} = {toml_text(value)}\n" for key, value in said if value is not None)
        yield f"operations = {_list(scheme.operations)}\n"
    if pages.off:
        yield f"\n[client.pagination_off]\noperations = {_list(pages.off)}\n"


def _list(texts: Iterable[str]) -> str:
    return "[\n" + "".join(f"  {toml_text(text)},\n" for text in texts) + "]"
