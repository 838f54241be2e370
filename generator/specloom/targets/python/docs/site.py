"""The pages that lead to the others: the index, the list of models, authentication, and the settings of MkDocs."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby

from specloom.ir.types import AnyDeclaration, Docs
from specloom.render import Code, fill, joined
from specloom.targets import markdown
from specloom.targets.python.calls.resources import Resource, walk
from specloom.targets.python.docs.access import server_line
from specloom.targets.python.docs.schemes import SchemeSection, scheme_section
from specloom.targets.python.docs.statements import first_sentence
from specloom.targets.python.literals import identifier, toml_string
from specloom.targets.python.models.texts import text_of
from specloom.targets.python.plan import Plan


@dataclass(frozen=True, slots=True)
class PageLink:
    """A page in a list: its title, its file and what it is about."""

    title: Code
    page: Code
    text: Code


@dataclass(frozen=True, slots=True)
class ApiLink:
    """The page of a group of operations, and the expression that leads to them."""

    title: Code
    page: Code
    way: Code
    text: Code


@dataclass(frozen=True, slots=True)
class Letter:
    """The models whose names begin with one letter."""

    letter: Code
    anchor: Code
    models: tuple[PageLink, ...]


@dataclass(frozen=True, slots=True)
class SiteView:
    """What the pages that lead to the others say."""

    package: Code
    site_name: Code
    """A string of YAML."""
    title: Code
    description: Code
    server: Code
    folder: Code
    """The folder of the pages of groups."""
    groups: Code
    """What the groups are called."""
    first_column: Code
    """What the columns of their list are called."""
    last_column: Code
    apis: tuple[ApiLink, ...]
    letters: tuple[Letter, ...]
    schemes: tuple[SchemeSection, ...]
    receives: bool
    """Whether the server sends anything by itself."""


def site_view(plan: Plan, resources: tuple[Resource, ...]) -> SiteView:
    """Return what the pages that lead to the others say."""
    api = plan.api
    return SiteView(
        package=plan.package,
        site_name=toml_string(" ".join(api.title.split())),  # which YAML reads as TOML does
        title=markdown.line(api.title),
        description=markdown.text(api.description or f"Client library for {api.title}."),
        server=server_line(api),
        folder=identifier(plan.layout.folder),
        groups=Code("Resources") if plan.layout.is_tree else Code("APIs"),
        first_column=Code("Resource") if plan.layout.is_tree else Code("Class"),
        last_column=Code("Methods") if plan.layout.is_tree else Code("Description"),
        apis=tuple(_api_link(plan, resource) for resource in walk(resources) if has_page(plan, resource)),
        letters=tuple(_letters(plan)),
        schemes=tuple(scheme_section(plan, scheme) for scheme in api.schemes),
        receives=bool(api.webhooks or api.callbacks),
    )


def has_page(plan: Plan, resource: Resource) -> bool:
    """Whether a group has a page: one of a tree that has no methods only leads to others."""
    return bool(resource.calls) or not plan.layout.is_tree


def _api_link(plan: Plan, resource: Resource) -> ApiLink:
    names = resource.names
    text = markdown.cell(first_sentence(Docs(description=resource.doc)))
    if plan.layout.is_tree:
        text = joined(", ", (fill("`{}`", call.names.method) for call in resource.calls if not call.is_paired))
    return ApiLink(names.label, plan.names.pages[names.label], names.way, text)


def _letters(plan: Plan) -> Iterable[Letter]:
    ordered = sorted(plan.api.declarations, key=lambda declaration: plan.names.types[declaration.id].lower())
    for initial, declarations in groupby(ordered, lambda each: plan.names.types[each.id][0].upper()):
        letter = identifier(initial)
        yield Letter(letter, letter.lower(), tuple(_model_link(plan, each) for each in declarations))


def _model_link(plan: Plan, declaration: AnyDeclaration) -> PageLink:
    name = plan.names.types[declaration.id]
    text = first_sentence(Docs(description=text_of(declaration.docs, name)))
    return PageLink(name, plan.names.pages[name], fill(": {}", markdown.line(text)) if text else Code(""))
