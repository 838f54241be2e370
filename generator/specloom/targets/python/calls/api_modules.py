"""Modules of operations: the descriptors of a resource and its two classes, or what joins those of its parts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from specloom.files import GeneratedFile
from specloom.render import Code, fill, render
from specloom.targets.python.calls.children import ENDS, ChildView, children_of, module_below
from specloom.targets.python.calls.client_responses import client_responses_view
from specloom.targets.python.calls.descriptors import DescriptorView, DescriptorViews
from specloom.targets.python.calls.methods import MethodView, method_view
from specloom.targets.python.calls.parts import parts_of
from specloom.targets.python.calls.resources import Resource, walk
from specloom.targets.python.calls.waiting import WaitingView, WaitingViews
from specloom.targets.python.imports import Import, ImportBlock, block
from specloom.targets.python.literals import docstring, dotted, identifier
from specloom.targets.python.names import ResourceNames
from specloom.targets.python.plan import Plan

_VARIANTS = ("with_http_info", "with_http_info_async")
_UNREAD = ("with_streaming_response", "with_streaming_response_async")
_WAITING = ("and_wait", "and_wait_async")
_BASES, _CLIENT_BASES = ("Api", "AsyncApi"), ("ClientApi", "AsyncClientApi")
_PAGE_VARIANTS = ("first_page_with_http_info", "first_page_with_http_info_async")


@dataclass(frozen=True, slots=True)
class ApiView:
    """A module of operations."""

    doc: Code
    class_doc: Code
    imports: ImportBlock
    names: ResourceNames
    sync_base: Code
    async_base: Code
    children: tuple[ChildView, ...]
    has_views: bool
    """Whether it has views whose methods give responses."""
    descriptors: tuple[DescriptorView, ...]
    waiting: tuple[WaitingView, ...]
    methods: tuple[MethodView, ...]
    unwraps: Code
    """The method that reads webhooks; empty where it has none."""
    event: Code
    """What it gives."""
    has_deprecated: bool


@dataclass(frozen=True, slots=True)
class WholeApiView:
    """The module of a class of operations whose methods stand in other modules."""

    doc: Code
    class_doc: Code
    imports: ImportBlock
    names: ResourceNames
    parts: tuple[ResourceNames, ...]
    children: tuple[ChildView, ...]
    has_views: bool


@dataclass(frozen=True, slots=True)
class ExportedClasses:
    """The classes of a resource, and the module that has them, from the package that exports them."""

    module: Code
    names: tuple[Code, ...]


@dataclass(frozen=True, slots=True)
class PackageView:
    """A package of modules of operations."""

    doc: Code
    runtime: Code
    """The way to the runtime from it."""
    apis: tuple[ExportedClasses, ...]
    api_names: tuple[Code, ...]


def api_modules(plan: Plan, resources: Iterable[Resource]) -> Iterator[GeneratedFile]:
    """Yield the modules of operations: one for each class, or several where it is a very long one."""
    every, descriptor_views = tuple(resources), DescriptorViews(plan)
    yield from _packages(plan, every)
    if plan.layout.is_tree:
        path = f"{plan.package}/{plan.layout.folder}/client_responses.py"
        responses = client_responses_view(plan, every)
        yield GeneratedFile.text(path, render("python/package/apis/client_responses.py.jinja", responses, plan.words))
    for resource in walk(every):
        parts = parts_of(resource)
        for part in parts:
            path = _path(plan, part.names)
            view = _api_view(plan, part, descriptor_views, whole=len(parts) == 1)
            yield GeneratedFile.text(path, render("python/package/apis/api.py.jinja", view, plan.words))
        if len(parts) > 1:
            path = _path(plan, resource.names)
            whole = _whole_view(plan, resource, parts)
            yield GeneratedFile.text(path, render("python/package/apis/whole_api.py.jinja", whole, plan.words))


def _path(plan: Plan, names: ResourceNames) -> str:
    return f"{plan.package}/{names.dotted.replace('.', '/')}.py"


def _packages(plan: Plan, resources: tuple[Resource, ...]) -> Iterator[GeneratedFile]:
    """Yield what makes packages of the folders of modules: it exports the classes of the resources in each."""
    title = " ".join(plan.api.title.split())
    folder = identifier(plan.layout.folder)
    of_all = "a tree of resources" if plan.layout.is_tree else "a class for each tag"
    below = tuple(resource for resource in resources if not resource.is_client)
    packages = {folder: (f"The operations of {title}, {of_all}.", below)}
    for resource in walk(resources):
        if resource.children:
            doc = f"The resource `{resource.names.label}`, and what is below it."
            packages[resource.names.package] = (doc, (resource, *resource.children))
    for package, (doc, own) in packages.items():
        names = sorted((resource.names for resource in own), key=lambda each: each.sync)
        view = PackageView(
            docstring(doc),
            dotted(f"{'.' * (package.count('.') + 2)}_runtime"),
            tuple(ExportedClasses(module_below(package, each), _classes(plan, each)) for each in names),
            tuple(sorted(name for each in names for name in _classes(plan, each))),
        )
        path = f"{plan.package}/{package.replace('.', '/')}/__init__.py"
        yield GeneratedFile.text(path, render("python/package/apis/__init__.py.jinja", view, plan.words))


def _classes(plan: Plan, names: ResourceNames) -> tuple[Code, ...]:
    """Return the classes of a resource: in a tree with those whose methods give whole responses."""
    ends = ENDS if plan.layout.is_tree else ENDS[:1]
    return tuple(fill("{}{}", name, end) for end in ends for name in (names.asynchronous, names.sync))


def _deeper(imports: Iterable[Import], names: ResourceNames) -> Iterator[Import]:
    """Yield imports as a module has them that is so many packages deep; they are given as from one."""
    for each in imports:
        yield each._replace(module="." * (names.depth - 1) + each.module) if each.module.startswith("..") else each


def _api_view(plan: Plan, resource: Resource, descriptor_views: DescriptorViews, *, whole: bool) -> ApiView:
    names = resource.names
    used = {
        name
        for call in resource.calls
        if call.names.info
        for name in (_VARIANTS if call.pages is None else _PAGE_VARIANTS)
    }
    if any(call.names.unread for call in resource.calls):
        used |= set(_UNREAD)
    bases = _CLIENT_BASES if resource.is_client else _BASES
    imports = {Import(".._runtime.api", name) for name in used}
    imports |= {Import(".._runtime.client_api" if resource.is_client else ".._runtime.api", base) for base in bases}
    described = {call.names.constant: call for call in reversed(resource.calls)}
    descriptors = [descriptor_views.of(call, imports) for call in reversed(described.values())]
    waiting = WaitingViews(plan, resource.calls, imports)
    later = waiting.called_later()
    descriptors += [descriptor_views.of(call, imports) for call in later]
    waits = waiting.views()
    if waits:
        imports |= {Import(".._runtime.long_operations", name) for name in _WAITING}
    methods = tuple(method_view(call, imports) for call in resource.calls if not call.is_paired)
    if resource.unwraps:
        imports |= {Import("collections.abc", name) for name in ("Mapping", "Sequence")}
        imports |= {
            Import("..", "models"),
            Import(".._runtime.webhooks", "TOLERANCE"),
            Import("..webhooks", "parse_webhook"),
        }
    children = tuple(children_of(names.package, resource.children if whole else (), imports))
    has_views = plan.layout.is_tree and not resource.is_client
    if has_views:
        imports |= {Import("functools", "cached_property"), Import(".._runtime", plan.whole.module, "_raw")}
    elif plan.layout.is_tree:
        imports.add(Import(".._runtime", plan.whole.module, "_raw"))
    return ApiView(
        doc=docstring(f"`{names.sync}` and `{names.asynchronous}`: the operations of `{resource.title}`."),
        class_doc=docstring(resource.doc, indent=4),
        imports=block(_deeper(imports, names)),
        names=names,
        sync_base=identifier(bases[0]),
        async_base=identifier(bases[1]),
        children=children,
        has_views=has_views,
        descriptors=tuple(descriptors),
        waiting=waits,
        methods=methods,
        unwraps=resource.unwraps,
        event=plan.names.types[plan.api.event.id] if plan.api.event is not None else Code(),
        has_deprecated=any(call.deprecated for call in resource.calls),
    )


def _whole_view(plan: Plan, resource: Resource, parts: Iterable[Resource]) -> WholeApiView:
    """Return the view of the module of a class that stands in several."""
    names, made_of = resource.names, tuple(part.names for part in parts)
    imports = {Import(f".{part.module}", name) for part in made_of for name in (str(part.sync), str(part.asynchronous))}
    children = tuple(children_of(names.package, resource.children, imports))
    doc = docstring(f"`{names.sync}` and `{names.asynchronous}`: the operations of `{resource.title}`.")
    has_views = plan.layout.is_tree and not resource.is_client
    if has_views:
        imports |= {
            Import(f".{part.module}", f"{name}{end}")
            for part in made_of
            for name in (part.sync, part.asynchronous)
            for end in ENDS[1:]
        }
        imports.add(Import("functools", "cached_property"))
    return WholeApiView(doc, docstring(resource.doc, indent=4), block(imports), names, made_of, children, has_views)
