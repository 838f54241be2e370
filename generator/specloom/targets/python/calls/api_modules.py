"""Modules of operations: the descriptors of a resource and its two classes, or what joins those of its parts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from specloom.files import GeneratedFile
from specloom.render import Code, render
from specloom.targets.python.calls.descriptors import DescriptorView, DescriptorViews
from specloom.targets.python.calls.methods import MethodView, method_view
from specloom.targets.python.calls.parts import parts_of
from specloom.targets.python.calls.resources import Resource, walk
from specloom.targets.python.calls.waiting import WaitingView, WaitingViews
from specloom.targets.python.imports import Import, ImportBlock, block
from specloom.targets.python.literals import docstring
from specloom.targets.python.names import ResourceNames
from specloom.targets.python.plan import Plan

_VARIANTS = ("with_http_info", "with_http_info_async")
_UNREAD = ("with_streaming_response", "with_streaming_response_async")
_WAITING = ("and_wait", "and_wait_async")
_PAGE_VARIANTS = ("first_page_with_http_info", "first_page_with_http_info_async")


@dataclass(frozen=True, slots=True)
class ApiView:
    """A module of operations."""

    doc: Code
    class_doc: Code
    imports: ImportBlock
    names: ResourceNames
    descriptors: tuple[DescriptorView, ...]
    waiting: tuple[WaitingView, ...]
    methods: tuple[MethodView, ...]
    has_deprecated: bool


@dataclass(frozen=True, slots=True)
class WholeApiView:
    """The module of a class of operations whose methods stand in other modules."""

    doc: Code
    class_doc: Code
    imports: ImportBlock
    names: ResourceNames
    parts: tuple[ResourceNames, ...]


def api_modules(plan: Plan, resources: Iterable[Resource]) -> Iterator[GeneratedFile]:
    """Yield the modules of operations: one for each class, or several where it is a very long one."""
    descriptor_views = DescriptorViews(plan)
    for resource in walk(resources):
        parts = parts_of(resource)
        for part in parts:
            path = f"{plan.package}/apis/{part.names.module}.py"
            view = _api_view(plan, part, descriptor_views)
            yield GeneratedFile.text(path, render("python/package/apis/api.py.jinja", view, plan.words))
        if len(parts) > 1:
            path = f"{plan.package}/apis/{resource.names.module}.py"
            whole = _whole_view(resource, parts)
            yield GeneratedFile.text(path, render("python/package/apis/whole_api.py.jinja", whole, plan.words))


def _api_view(plan: Plan, resource: Resource, descriptor_views: DescriptorViews) -> ApiView:
    names = resource.names
    used = {
        name
        for call in resource.calls
        if call.names.info
        for name in (_VARIANTS if call.pages is None else _PAGE_VARIANTS)
    }
    if any(call.names.unread for call in resource.calls):
        used |= set(_UNREAD)
    imports = {Import(".._runtime.api", name) for name in ("Api", "AsyncApi", *used)}
    descriptors = [descriptor_views.of(call, imports) for call in resource.calls]
    waiting = WaitingViews(plan, resource.calls, imports)
    later = waiting.called_later()
    descriptors += [descriptor_views.of(call, imports) for call in later]
    waits = waiting.views()
    if waits:
        imports |= {Import(".._runtime.long_operations", name) for name in _WAITING}
    methods = tuple(method_view(call, imports) for call in resource.calls)
    return ApiView(
        doc=docstring(f"`{names.sync}` and `{names.asynchronous}`: the operations of `{resource.title}`."),
        class_doc=docstring(resource.doc, indent=4),
        imports=block(imports),
        names=names,
        descriptors=tuple(descriptors),
        waiting=waits,
        methods=methods,
        has_deprecated=any(call.deprecated for call in resource.calls),
    )


def _whole_view(resource: Resource, parts: Iterable[Resource]) -> WholeApiView:
    """Return the view of the module of a class that stands in several."""
    names, made_of = resource.names, tuple(part.names for part in parts)
    imports = {Import(f".{part.module}", name) for part in made_of for name in (str(part.sync), str(part.asynchronous))}
    doc = docstring(f"`{names.sync}` and `{names.asynchronous}`: the operations of `{resource.title}`.")
    return WholeApiView(doc, docstring(resource.doc, indent=4), block(imports), names, made_of)
