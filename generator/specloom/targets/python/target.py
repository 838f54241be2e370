"""generate: an Api becomes the files of a Python package, its docs, its tests and its project files."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Iterator
from typing import Any

from specloom import resources as templates
from specloom.client.links import with_absolute_links
from specloom.client.omissions import left_out
from specloom.client.pages.told import told
from specloom.client.polling.told import told as told_of_waiting
from specloom.client.receivers import read_callbacks, unparsed_payloads, unread
from specloom.client.results import Stream
from specloom.config import ClientConfig, options_of
from specloom.files import FileSet, GeneratedFile
from specloom.ir.api import Api
from specloom.render import Code, render
from specloom.targets.base import Output
from specloom.targets.header import RUNTIME, attributes, headed, header_of
from specloom.targets.name_overrides import NameOverrides, given_names, pins_of
from specloom.targets.python.argument_names import renamed_arguments
from specloom.targets.python.calls.api_modules import api_modules
from specloom.targets.python.calls.parts import parts_of
from specloom.targets.python.calls.resources import Resource, resources_of, walk
from specloom.targets.python.docs.api_pages import ApiPages
from specloom.targets.python.docs.model_pages import ModelPages
from specloom.targets.python.docs.samples import Samples
from specloom.targets.python.docs.site import has_page, site_view
from specloom.targets.python.docs.uses import Uses
from specloom.targets.python.format import Formatting
from specloom.targets.python.lineage.api_list import api_list_view
from specloom.targets.python.lineage.faces import face_modules
from specloom.targets.python.lineage.types_packages import types_packages
from specloom.targets.python.literals import docstring
from specloom.targets.python.models.named_types import named_types_view
from specloom.targets.python.models.views import TREE_FORM, ModelForm, ModelViews
from specloom.targets.python.options import PythonOptions
from specloom.targets.python.pins import pin_diagnostics, usable_pins
from specloom.targets.python.plan import Plan, plan_client
from specloom.targets.python.project.callbacks import readers_view
from specloom.targets.python.project.client import client_view, package_view
from specloom.targets.python.project.guides import guides_view
from specloom.targets.python.project.licenses import license_of
from specloom.targets.python.project.pagination import pagination_view
from specloom.targets.python.project.pyproject import holders, project_view
from specloom.targets.python.project.readme import own_sections
from specloom.targets.python.project.readme_links import with_working_links
from specloom.targets.python.project.testing import testing_view
from specloom.targets.python.project.tests import api_tests_view, tests_view
from specloom.targets.python.project.version import version_of
from specloom.targets.python.readable import with_readable_texts
from specloom.targets.python.refused_names import refused_names
from specloom.targets.python.typing.annotations import of_package

_RUNTIME = "python/_runtime"
Resources = tuple[Resource, ...]


def generate(api: Api, config: ClientConfig) -> Output:
    """Return the Python client for `api`."""
    every = pins_of(api, config)
    pins, refused = usable_pins(every)
    overrides = NameOverrides(pins, given_names(api))
    options = options_of(config, PythonOptions)
    decided = plan_client(with_absolute_links(with_readable_texts(api), options.link_base), config, overrides)
    resources = resources_of(decided)
    samples = Samples(decided)
    calls = [call for resource in walk(resources) for call in resource.calls]
    version, mended = version_of(api, options)
    with Formatting(config.formatter, decided.package) as formatting:
        if not config.docs_only:
            formatting.add(_models(decided))
            formatting.add(_package(decided, resources, version))
            formatting.add(_testing(decided, samples, resources))
            formatting.keep(_runtime(decided.package))
            formatting.add(api_modules(decided, resources))
            formatting.add(_tests(decided, samples, resources))
            formatting.add(_project(decided, options, version, config.keep))
        formatting.add(_docs(decided, options, samples, resources))
        files = FileSet(_headed(formatting.finish(), decided))
    renamed = (each for call in calls for each in renamed_arguments(call.method, call.names.arguments, overrides))
    pinned = (*refused, *pin_diagnostics(decided, overrides, every), *overrides.unused())
    pinned += tuple(refused_names(decided, overrides))
    diagnostics = (
        *mended,
        *left_out(api, decided.declarations),
        *renamed,
        *unread(api),
        *unparsed_payloads(api),
        *pinned,
        *decided.paging.diagnostics,
        *decided.arguments.diagnostics,
        *decided.waiting.diagnostics,
    )
    return Output(
        files,
        _methods(resources),
        dict(decided.names.types),
        diagnostics,
        _pages(resources),
        _streams(resources, api.root),
        _polling(resources),
    )


def _headed(files: Iterable[GeneratedFile], plan: Plan) -> Iterator[GeneratedFile]:
    """Yield the files with their first line; the runtime is the same in every client."""
    runtime, own = f"{plan.package}/_runtime/", header_of(plan.api)
    for file in files:
        yield from headed([file], RUNTIME if file.path.startswith(runtime) else own)


def _methods(resources: Resources) -> dict[str, str]:
    """Return id -> `ImagesApi.create_image`, for the first resource that an operation is in."""
    methods: dict[str, str] = {}
    for resource in walk(resources):
        for call in resource.calls:
            methods.setdefault(call.operation.id, str(resource.names.told(call.names.method)))
    return methods


def _pages(resources: Resources) -> dict[str, dict[str, str]]:
    """Return `ImagesApi.list_images` -> how it is paged."""
    paged = {
        str(resource.names.told(call.names.method)): told(call.operation, call.pages)
        for resource in walk(resources)
        for call in resource.calls
        if call.pages is not None
    }
    return dict(sorted(paged.items()))


def _streams(resources: Resources, root: str) -> dict[str, dict[str, str]]:
    """Return what each method streams: where the document says it, what an item is, what of the body asks for it."""
    streams: dict[str, dict[str, str]] = {}
    for resource in walk(resources):
        for call in resource.calls:
            result, switch = call.method.result, call.method.switch
            if isinstance(result, Stream) and call.item is not None:
                streams[str(resource.names.told(call.names.method))] = {
                    "pointer": result.content.pointer.seen_from(root),
                    "item": call.item.code.replace("models.", ""),
                    **({} if switch is None else {"asks": switch.member}),
                }
    return streams


def _polling(resources: Resources) -> dict[str, dict[str, str]]:
    """Return `VideosApi.create_video_and_wait` -> how it waits."""
    return {
        str(resource.names.told(call.names.wait)): told_of_waiting(call.operation, call.polling)
        for resource in walk(resources)
        for call in resource.calls
        if call.polling is not None
    }


def _docs(plan: Plan, options: PythonOptions, samples: Samples, resources: Resources) -> Iterator[GeneratedFile]:
    """Yield the README, the pages, and the settings of the site that they make."""
    readme, site = guides_view(plan, options, samples, resources), site_view(plan, resources)
    text = with_working_links(render("python/project/README.md.jinja", readme, plan.words_of_docs), options.urls)
    yield GeneratedFile.text("README.md", f"{text.rstrip()}\n{own_sections(options)}")
    yield GeneratedFile.text("mkdocs.yml", render("python/project/mkdocs.yml.jinja", site, plan.words_of_docs))
    if plan.layout.is_tree:
        listed = render("python/project/api.md.jinja", api_list_view(plan, resources))
        yield GeneratedFile.text("api.md", f"{listed.rstrip()}\n")
    guides = dataclasses.replace(readme, docs=Code(""))
    views: dict[str, Any] = {"index.md": site, "guides.md": guides, "authentication.md": site}
    views |= {"webhooks.md": guides} if guides.receives else {}
    views |= {"models.md": site} if site.letters else {}
    for name, view in views.items():
        yield GeneratedFile.text(f"docs/{name}", render(f"python/docs/{name}.jinja", view, plan.words_of_docs))
    api_pages, model_pages = ApiPages(plan, samples), ModelPages(plan, samples, Uses(plan, resources))
    paged = (resource for resource in walk(resources) if has_page(plan, resource))
    for page in (page for resource in paged for page in api_pages.of(resource)):
        yield GeneratedFile.text(
            f"docs/{plan.layout.folder}/{page.page}.md", render("python/docs/api.md.jinja", page, plan.words_of_docs)
        )
    for declaration in plan.api.declarations:
        model = model_pages.of(declaration)
        text = render("python/docs/model.md.jinja", model, plan.words_of_docs)
        yield GeneratedFile.text(f"docs/models/{model.page}.md", text)


def _project(plan: Plan, options: PythonOptions, version: str, keep: Iterable[str]) -> Iterator[GeneratedFile]:
    """Yield the project files."""
    known = license_of(plan.api, options.license, holders(options))
    view = project_view(plan, options, version, known)
    if known.text is not None:
        yield GeneratedFile.text("LICENSE", known.text)
    yield GeneratedFile.text("pyproject.toml", render("python/project/pyproject.toml.jinja", view))
    yield GeneratedFile.text(".gitignore", render("python/project/gitignore.jinja", view))
    yield GeneratedFile.text(".gitattributes", attributes(keep))


def _tests(plan: Plan, samples: Samples, resources: Resources) -> Iterator[GeneratedFile]:
    """Yield the tests of the package."""
    shared = tests_view(plan, samples, resources)
    for name in ("__init__.py", "conftest.py", "operations.py", "test_docs.py"):
        yield GeneratedFile.text(f"tests/{name}", render(f"python/tests/{name}.jinja", shared, plan.words))
    if shared.webhooks or shared.callbacks:
        yield GeneratedFile.text(
            "tests/test_webhooks.py", render("python/tests/test_webhooks.py.jinja", shared, plan.words)
        )
    for resource in (part for each in walk(resources) for part in parts_of(each)):
        view = api_tests_view(plan, samples, resource)
        if not view.tests:
            continue
        path = f"tests/test_{_stem(plan, resource)}.py"
        yield GeneratedFile.text(path, render("python/tests/test_api.py.jinja", view, plan.words))


def _stem(plan: Plan, resource: Resource) -> str:
    """Return what the file of the tests of a resource is called: as its module, or in a tree as its page."""
    if plan.layout.is_tree:
        return f"{resource.page.replace('-', '__').lower()}_resource"
    return resource.names.module.removeprefix("_")


def _package(plan: Plan, resources: Resources, version: str) -> list[GeneratedFile]:
    title = " ".join(plan.api.title.split())
    face = package_view(plan, resources, version, f"Client library for {title}.")
    views: dict[str, Any] = {
        "__init__.py": face,
        "_version.py": face,
        "client.py": client_view(plan, resources),
        "models/__init__.py": dataclasses.replace(
            face, doc=docstring(f"The schemas of {title}; each module is loaded when its model is first used.")
        ),
    }
    text = "What middleware and transports of your own are made of: requests, responses, and what may go wrong between."
    views["transport.py"] = dataclasses.replace(face, doc=docstring(text))
    text = "Spans and durations of requests for OpenTelemetry: install the extra `otel`, and give one as `middleware=`."
    views["otel.py"] = dataclasses.replace(face, doc=docstring(text))
    if face.event:
        views["webhooks.py"] = face
    if plan.page_classes is not None and plan.page_classes.every:
        views["pagination.py"] = pagination_view(plan, plan.page_classes)
    elif plan.paging.methods:
        views["pages.py"] = face
    if read_callbacks(plan.api):
        views["callbacks.py"] = readers_view(plan)
    named = named_types_view(plan.names, plan.types(of_package("..")), plan.declarations)
    if named is not None:
        views["models/_named_types.py"] = named
    files = [
        GeneratedFile.text(f"{plan.package}/{path}", render(f"python/package/{path}.jinja", view, plan.words))
        for path, view in views.items()
    ]
    if plan.layout.is_tree:
        files += types_packages(plan, resources)
        files += face_modules(plan)
    return [*files, GeneratedFile(f"{plan.package}/py.typed", b"")]


def _testing(plan: Plan, samples: Samples, resources: Resources) -> Iterator[GeneratedFile]:
    """Yield what users test with."""
    view = testing_view(plan, samples, resources)
    for name in ("testing.py", "_examples.py"):
        yield GeneratedFile.text(f"{plan.package}/{name}", render(f"python/package/{name}.jinja", view, plan.words))


def _models(plan: Plan) -> Iterator[GeneratedFile]:
    form = TREE_FORM if plan.layout.is_tree else ModelForm()
    views = ModelViews(plan.names, plan.types, plan.declarations, plan.reach, plan.api.root, form=form)
    for declaration in plan.api.declarations:
        path = f"{plan.package}/models/{plan.names.modules[declaration.id]}.py"
        yield GeneratedFile.text(path, render("python/package/models/model.py.jinja", views.of(declaration)))


def _runtime(package: str) -> Iterator[GeneratedFile]:
    for path in templates.walk(_RUNTIME):
        if path.endswith(".py"):
            name = path.removeprefix(_RUNTIME).strip("/")
            yield GeneratedFile.text(f"{package}/_runtime/{name}", templates.read_text(path))
