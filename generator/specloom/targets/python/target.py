"""generate: an Api becomes the files of a Python package, its docs, its tests and its project files."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from specloom import resources
from specloom.config import ClientConfig
from specloom.files import FileSet, GeneratedFile
from specloom.ir.api import Api, Tag
from specloom.render import Code, render
from specloom.targets.base import Output
from specloom.targets.python.calls import Call, Calls
from specloom.targets.python.client_views import client_view, package_view, tag_text, version_of
from specloom.targets.python.descriptors import DescriptorView, DescriptorViews
from specloom.targets.python.doc_views import Pages
from specloom.targets.python.format import Formatting
from specloom.targets.python.imports import Import, ImportBlock, block
from specloom.targets.python.literals import docstring, identifier
from specloom.targets.python.methods import MethodView, MethodViews
from specloom.targets.python.model_views import ModelViews
from specloom.targets.python.omissions import left_out
from specloom.targets.python.plan import Plan, plan
from specloom.targets.python.project_views import project_view, readme_view
from specloom.targets.python.receivers import callbacks, readers_view, unread
from specloom.targets.python.samples import Samples
from specloom.targets.python.test_views import api_tests_view, tests_view

_RUNTIME = "python/_runtime"


@dataclass(frozen=True, slots=True)
class ApiView:
    """A module of operations."""

    doc: Code
    class_doc: Code
    imports: ImportBlock
    sync: Code
    asynchronous: Code
    descriptors: tuple[DescriptorView, ...]
    methods: tuple[MethodView, ...]


def generate(api: Api, config: ClientConfig) -> Output:
    """Return the Python client for `api`."""
    decided = plan(api, config)
    samples = Samples(decided)
    pages = Pages(decided, samples)
    calls = {tag.name.wire: _calls(decided, tag) for tag in api.tags}
    with Formatting(config.formatter) as formatting:
        if not config.docs_only:
            formatting.add(_models(decided))
            formatting.add(_package(decided, config))
            formatting.keep(_runtime(decided.package))
            formatting.add(_api(decided, tag, calls[tag.name.wire]) for tag in api.tags)
            formatting.add(_tests(decided, samples, calls))
            formatting.add(_project(decided, config))
        formatting.add(_docs(decided, samples, pages, calls))
        files = FileSet(formatting.finish())
    found = list(left_out(api))
    found += unread(api)
    found += decided.pins.unmet(config.spec)
    return Output(files, _methods(decided, calls), dict(decided.names.types), tuple(found))


def _calls(decided: Plan, tag: Tag) -> list[Call]:
    """Return the methods of a group of operations."""
    views = Calls(decided)
    return [views.of(each, tag.name.wire) for each in decided.api.operations if tag.name.wire in each.tags]


def _methods(decided: Plan, calls: Mapping[str, list[Call]]) -> dict[str, str]:
    """Return id -> `ImagesApi.create_image`, for the first group that an operation is in."""
    found: dict[str, str] = {}
    for tag, own in calls.items():
        for call in own:
            found.setdefault(call.operation.id, f"{decided.names.apis[tag].sync}.{call.names.method}")
    return found


def _docs(decided: Plan, samples: Samples, pages: Pages, calls: Mapping[str, list[Call]]) -> Iterator[GeneratedFile]:
    """Yield the README and the pages."""
    flat = [(tag, call) for tag, own in calls.items() for call in own]
    readme = readme_view(decided, samples, pages, flat)
    yield GeneratedFile.text("README.md", render("python/project/README.md.jinja", readme))
    for tag in decided.api.tags:
        page = pages.api(tag.name.wire, tag_text(tag), calls[tag.name.wire])
        yield GeneratedFile.text(f"docs/{page.page}.md", render("python/docs/api.md.jinja", page))
    for declaration in decided.api.declarations:
        model = pages.model(declaration)
        yield GeneratedFile.text(f"docs/{model.page}.md", render("python/docs/model.md.jinja", model))


def _project(decided: Plan, config: ClientConfig) -> Iterator[GeneratedFile]:
    """Yield the project files."""
    view = project_view(decided, version_of(decided.api, config.target_options.get("version")))
    yield GeneratedFile.text("pyproject.toml", render("python/project/pyproject.toml.jinja", view))
    yield GeneratedFile.text(".gitignore", render("python/project/gitignore.jinja", view))


def _tests(decided: Plan, samples: Samples, calls: Mapping[str, list[Call]]) -> Iterator[GeneratedFile]:
    """Yield the tests of the package."""
    shared = tests_view(decided, samples, [call for own in calls.values() for call in own])
    for name in ("__init__.py", "conftest.py", "operations.py", "test_docs.py"):
        yield GeneratedFile.text(f"tests/{name}", render(f"python/tests/{name}.jinja", shared))
    if shared.has_webhooks or shared.has_callbacks:
        yield GeneratedFile.text("tests/test_webhooks.py", render("python/tests/test_webhooks.py.jinja", shared))
    for tag, own in calls.items():
        view = api_tests_view(decided, samples, tag, own)
        path = f"tests/test_{decided.names.apis[tag].module}.py"
        yield GeneratedFile.text(path, render("python/tests/test_api.py.jinja", view))


def _package(decided: Plan, config: ClientConfig) -> list[GeneratedFile]:
    api, names, folder = decided.api, decided.names, decided.package
    title = " ".join(api.title.split())
    version = version_of(api, config.target_options.get("version"))
    face = package_view(api, names, folder, version, f"Client library for {title}.")
    views: dict[str, Any] = {
        "__init__.py": face,
        "_version.py": face,
        "client.py": client_view(api, names, folder),
        "apis/__init__.py": dataclasses.replace(
            face, doc=docstring(f"The operations of {title}, a class for each tag.")
        ),
        "models/__init__.py": dataclasses.replace(
            face, doc=docstring(f"The schemas of {title}; each module is loaded when its model is first used.")
        ),
    }
    if face.has_webhooks:
        views["webhooks.py"] = face
    if callbacks(api):
        views["callbacks.py"] = readers_view(decided)
    files = [
        GeneratedFile.text(f"{folder}/{path}", render(f"python/package/{path}.jinja", view))
        for path, view in views.items()
    ]
    return [*files, GeneratedFile(f"{folder}/py.typed", b"")]


def _models(decided: Plan) -> list[GeneratedFile]:
    views = ModelViews(decided.names, decided.types(lambda module: f".{module}"))
    return [
        GeneratedFile.text(
            f"{decided.package}/models/{decided.names.modules[declaration.id]}.py",
            render("python/package/models/model.py.jinja", views.of(declaration)),
        )
        for declaration in decided.api.declarations
    ]


def _api(decided: Plan, tag: Tag, calls: list[Call]) -> GeneratedFile:
    """Return the module of a group of operations."""
    names = decided.names.apis[tag.name.wire]
    imports = {Import(".._runtime.api", "Api"), Import(".._runtime.api", "AsyncApi")}
    imports.add(Import(".._runtime.options", "RequestOptions", typing_only=True))
    descriptor_views, method_views = DescriptorViews(decided), MethodViews(decided)
    descriptors = tuple(descriptor_views.of(call, imports) for call in calls)
    methods = tuple(method_views.of(call, imports) for call in calls)
    view = ApiView(
        doc=docstring(f"`{names.sync}` and `{names.asynchronous}`: the operations of `{tag.name.wire}`."),
        class_doc=docstring(tag_text(tag), indent=4),
        imports=block(imports),
        sync=identifier(names.sync),
        asynchronous=identifier(names.asynchronous),
        descriptors=descriptors,
        methods=methods,
    )
    path = f"{decided.package}/apis/{names.module}.py"
    return GeneratedFile.text(path, render("python/package/apis/api.py.jinja", view))


def _runtime(package: str) -> list[GeneratedFile]:
    return [
        GeneratedFile.text(f"{package}/_runtime/{path.removeprefix(_RUNTIME).strip('/')}", resources.read_text(path))
        for path in resources.walk(_RUNTIME)
        if path.endswith(".py")
    ]
