"""generate: an Api becomes the files of a Python package, its docs, its tests and its project files."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from specloom import resources as templates
from specloom.client.omissions import left_out
from specloom.client.receivers import read_callbacks, unread
from specloom.config import ClientConfig, options_of
from specloom.files import FileSet, GeneratedFile
from specloom.ir.api import Api
from specloom.render import Code, render
from specloom.targets.base import Output
from specloom.targets.name_overrides import NameOverrides, given_names
from specloom.targets.python.argument_names import renamed_arguments
from specloom.targets.python.calls.descriptors import DescriptorView, DescriptorViews
from specloom.targets.python.calls.methods import MethodView, method_view
from specloom.targets.python.calls.resources import Resource, resources_of, walk
from specloom.targets.python.docs.api_pages import ApiPages
from specloom.targets.python.docs.model_pages import ModelPages
from specloom.targets.python.docs.samples import Samples
from specloom.targets.python.format import Formatting
from specloom.targets.python.imports import Import, ImportBlock, block
from specloom.targets.python.literals import docstring
from specloom.targets.python.models.views import ModelViews
from specloom.targets.python.names import ResourceNames
from specloom.targets.python.options import PythonOptions
from specloom.targets.python.pins import pin_diagnostics, usable_pins
from specloom.targets.python.plan import Plan, plan_client
from specloom.targets.python.project.callbacks import readers_view
from specloom.targets.python.project.client import client_view, package_view, version_of
from specloom.targets.python.project.readme import project_view, readme_view
from specloom.targets.python.project.testing import testing_view
from specloom.targets.python.project.tests import api_tests_view, tests_view

_RUNTIME = "python/_runtime"
_VARIANTS = ("with_http_info", "with_http_info_async")
Resources = tuple[Resource, ...]


@dataclass(frozen=True, slots=True)
class ApiView:
    """A module of operations."""

    doc: Code
    class_doc: Code
    imports: ImportBlock
    names: ResourceNames
    descriptors: tuple[DescriptorView, ...]
    methods: tuple[MethodView, ...]
    has_deprecated: bool


def generate(api: Api, config: ClientConfig) -> Output:
    """Return the Python client for `api`."""
    pins, refused = usable_pins(config)
    overrides = NameOverrides(pins, given_names(api))
    decided = plan_client(api, config, overrides)
    resources = resources_of(decided)
    samples = Samples(decided)
    calls = [call for resource in walk(resources) for call in resource.calls]
    version = options_of(config, PythonOptions).version or version_of(api)
    with Formatting(config.formatter) as formatting:
        if not config.docs_only:
            formatting.add(_models(decided))
            formatting.add(_package(decided, resources, version))
            formatting.add(_testing(decided, samples, resources))
            formatting.keep(_runtime(decided.package))
            formatting.add(_apis(decided, resources))
            formatting.add(_tests(decided, samples, resources))
            formatting.add(_project(decided, version))
        formatting.add(_docs(decided, samples, resources))
        files = FileSet(formatting.finish())
    renamed = (each for call in calls for each in renamed_arguments(call.method, call.names.arguments, overrides))
    pinned = (*refused, *pin_diagnostics(decided, overrides, config), *overrides.unused(config))
    diagnostics = (*left_out(api, decided.declarations), *renamed, *unread(api), *pinned)
    return Output(files, _methods(resources), dict(decided.names.types), diagnostics)


def _methods(resources: Resources) -> dict[str, str]:
    """Return id -> `ImagesApi.create_image`, for the first resource that an operation is in."""
    methods: dict[str, str] = {}
    for resource in walk(resources):
        for call in resource.calls:
            methods.setdefault(call.operation.id, f"{resource.names.sync}.{call.names.method}")
    return methods


def _docs(plan: Plan, samples: Samples, resources: Resources) -> Iterator[GeneratedFile]:
    """Yield the README and the pages."""
    readme = readme_view(plan, samples, resources)
    yield GeneratedFile.text("README.md", render("python/project/README.md.jinja", readme))
    api_pages, model_pages = ApiPages(plan, samples), ModelPages(plan, samples)
    for resource in walk(resources):
        page = api_pages.of(resource)
        yield GeneratedFile.text(f"docs/{page.page}.md", render("python/docs/api.md.jinja", page))
    for declaration in plan.api.declarations:
        model = model_pages.of(declaration)
        yield GeneratedFile.text(f"docs/{model.page}.md", render("python/docs/model.md.jinja", model))


def _project(plan: Plan, version: str) -> Iterator[GeneratedFile]:
    """Yield the project files."""
    view = project_view(plan, version)
    yield GeneratedFile.text("pyproject.toml", render("python/project/pyproject.toml.jinja", view))
    yield GeneratedFile.text(".gitignore", render("python/project/gitignore.jinja", view))


def _tests(plan: Plan, samples: Samples, resources: Resources) -> Iterator[GeneratedFile]:
    """Yield the tests of the package."""
    shared = tests_view(plan, samples, resources)
    for name in ("__init__.py", "conftest.py", "operations.py", "test_docs.py"):
        yield GeneratedFile.text(f"tests/{name}", render(f"python/tests/{name}.jinja", shared))
    if shared.webhooks or shared.callbacks:
        yield GeneratedFile.text("tests/test_webhooks.py", render("python/tests/test_webhooks.py.jinja", shared))
    for resource in walk(resources):
        view = api_tests_view(plan, samples, resource)
        path = f"tests/test_{resource.names.module}.py"
        yield GeneratedFile.text(path, render("python/tests/test_api.py.jinja", view))


def _package(plan: Plan, resources: Resources, version: str) -> list[GeneratedFile]:
    title = " ".join(plan.api.title.split())
    face = package_view(plan, resources, version, f"Client library for {title}.")
    views: dict[str, Any] = {
        "__init__.py": face,
        "_version.py": face,
        "client.py": client_view(plan, resources),
        "apis/__init__.py": dataclasses.replace(
            face, doc=docstring(f"The operations of {title}, a class for each tag.")
        ),
        "models/__init__.py": dataclasses.replace(
            face, doc=docstring(f"The schemas of {title}; each module is loaded when its model is first used.")
        ),
    }
    if face.event:
        views["webhooks.py"] = face
    if read_callbacks(plan.api):
        views["callbacks.py"] = readers_view(plan)
    files = [
        GeneratedFile.text(f"{plan.package}/{path}", render(f"python/package/{path}.jinja", view))
        for path, view in views.items()
    ]
    return [*files, GeneratedFile(f"{plan.package}/py.typed", b"")]


def _testing(plan: Plan, samples: Samples, resources: Resources) -> Iterator[GeneratedFile]:
    """Yield what users test with."""
    view = testing_view(plan, samples, resources)
    for name in ("testing.py", "_examples.py"):
        yield GeneratedFile.text(f"{plan.package}/{name}", render(f"python/package/{name}.jinja", view))


def _models(plan: Plan) -> Iterator[GeneratedFile]:
    views = ModelViews(plan.names, plan.types, plan.declarations, plan.api.root)
    for declaration in plan.api.declarations:
        path = f"{plan.package}/models/{plan.names.modules[declaration.id]}.py"
        yield GeneratedFile.text(path, render("python/package/models/model.py.jinja", views.of(declaration)))


def _apis(plan: Plan, resources: Resources) -> Iterator[GeneratedFile]:
    """Yield the modules of operations."""
    descriptor_views = DescriptorViews(plan)
    for resource in walk(resources):
        names = resource.names
        imports = {
            Import(".._runtime.api", name) for name in ("Api", "AsyncApi", *(_VARIANTS if resource.calls else ()))
        }
        descriptors = tuple(descriptor_views.of(call, imports) for call in resource.calls)
        methods = tuple(method_view(call, imports) for call in resource.calls)
        view = ApiView(
            doc=docstring(f"`{names.sync}` and `{names.asynchronous}`: the operations of `{resource.title}`."),
            class_doc=docstring(resource.doc, indent=4),
            imports=block(imports),
            names=names,
            descriptors=descriptors,
            methods=methods,
            has_deprecated=any(call.deprecated for call in resource.calls),
        )
        path = f"{plan.package}/apis/{names.module}.py"
        yield GeneratedFile.text(path, render("python/package/apis/api.py.jinja", view))


def _runtime(package: str) -> Iterator[GeneratedFile]:
    for path in templates.walk(_RUNTIME):
        if path.endswith(".py"):
            name = path.removeprefix(_RUNTIME).strip("/")
            yield GeneratedFile.text(f"{package}/_runtime/{name}", templates.read_text(path))
