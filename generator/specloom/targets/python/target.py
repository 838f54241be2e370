"""generate: an Api becomes the files of a Python package, its docs, its tests and its project files."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass

from specloom import resources
from specloom.config import ClientConfig
from specloom.files import FileSet, GeneratedFile
from specloom.ir.api import Api, Tag
from specloom.render import Code, render
from specloom.targets.base import Output
from specloom.targets.python.bodies import left_out
from specloom.targets.python.client_views import client_view, package_view, tag_text, version_of
from specloom.targets.python.doc_views import Pages
from specloom.targets.python.format import formatted
from specloom.targets.python.imports import Import, ImportBlock, block
from specloom.targets.python.literals import docstring, identifier
from specloom.targets.python.model_views import ModelViews
from specloom.targets.python.operation_views import Call, MethodView, OperationView, OperationViews
from specloom.targets.python.plan import Plan, plan
from specloom.targets.python.project_views import project_view, readme_view
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
    operations: tuple[OperationView, ...]
    methods: tuple[MethodView, ...]


def generate(api: Api, config: ClientConfig) -> Output:
    """Return the Python client for `api`."""
    decided = plan(api, config)
    samples = Samples(decided)
    pages = Pages(decided, samples)
    files = [] if config.docs_only else [*_package(decided, config), *_models(decided), *_runtime(decided.package)]
    calls: list[tuple[str, Call]] = []
    for tag in api.tags:
        own, file = _api(decided, tag)
        calls += [(tag.name.wire, call) for call in own]
        page = pages.api(tag.name.wire, tag_text(tag), own)
        files.append(GeneratedFile.text(f"docs/{page.page}.md", render("python/docs/api.md.jinja", page)))
        if not config.docs_only:
            files += [file, _api_tests(decided, samples, tag.name.wire, own)]
    for declaration in api.declarations:
        model = pages.model(declaration)
        files.append(GeneratedFile.text(f"docs/{model.page}.md", render("python/docs/model.md.jinja", model)))
    files += _project(decided, config, samples, pages, calls)
    found = [finding for operation in api.operations for finding in left_out(operation, decided.declarations)]
    return Output(
        files=FileSet(formatted(files, config.formatter)),
        operations=_methods(decided, calls),
        types=dict(decided.names.types),
        diagnostics=tuple(found),
    )


def _methods(decided: Plan, calls: list[tuple[str, Call]]) -> dict[str, str]:
    """Return pointer -> `ImagesApi.create_image`, for the first group that an operation is in."""
    found: dict[str, str] = {}
    for tag, call in calls:
        method = f"{decided.names.apis[tag].sync}.{call.names.method}"
        found.setdefault(call.operation.id, method)
    return found


def _project(
    decided: Plan, config: ClientConfig, samples: Samples, pages: Pages, calls: list[tuple[str, Call]]
) -> list[GeneratedFile]:
    """Return the README, the project file and what the tests share."""
    readme = readme_view(decided, samples, pages, calls)
    files = [GeneratedFile.text("README.md", render("python/project/README.md.jinja", readme))]
    if config.docs_only:
        return files
    project = project_view(decided, version_of(decided.api, config.target_options.get("version")))
    shared = tests_view(decided, samples, [call for _, call in calls])
    views = {
        "pyproject.toml": ("python/project/pyproject.toml.jinja", project),
        ".gitignore": ("python/project/gitignore.jinja", project),
        "tests/__init__.py": ("python/tests/__init__.py.jinja", shared),
        "tests/conftest.py": ("python/tests/conftest.py.jinja", shared),
        "tests/operations.py": ("python/tests/operations.py.jinja", shared),
        "tests/test_docs.py": ("python/tests/test_docs.py.jinja", shared),
    }
    return [*files, *(GeneratedFile.text(path, render(template, view)) for path, (template, view) in views.items())]


def _api_tests(decided: Plan, samples: Samples, tag: str, calls: list[Call]) -> GeneratedFile:
    view = api_tests_view(decided, samples, tag, calls)
    path = f"tests/test_{decided.names.apis[tag].module}.py"
    return GeneratedFile.text(path, render("python/tests/test_api.py.jinja", view))


def _package(decided: Plan, config: ClientConfig) -> list[GeneratedFile]:
    api, names, folder = decided.api, decided.names, decided.package
    title = " ".join(api.title.split())
    version = version_of(api, config.target_options.get("version"))
    face = package_view(api, names, version, f"Client library for {title}.")
    views = {
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


def _api(decided: Plan, tag: Tag) -> tuple[list[Call], GeneratedFile]:
    names = decided.names.apis[tag.name.wire]
    views = OperationViews(decided)
    calls = [
        views.call(operation, tag.name.wire) for operation in decided.api.operations if tag.name.wire in operation.tags
    ]
    imports = {Import(".._runtime.api", "Api"), Import(".._runtime.api", "AsyncApi")}
    imports.add(Import(".._runtime.options", "RequestOptions", typing_only=True))
    operations = tuple(views.descriptor(call, imports) for call in calls)
    methods = tuple(views.method(call, imports) for call in calls)
    view = ApiView(
        doc=docstring(f"`{names.sync}` and `{names.asynchronous}`: the operations of `{tag.name.wire}`."),
        class_doc=docstring(tag_text(tag), indent=4),
        imports=block(imports),
        sync=identifier(names.sync),
        asynchronous=identifier(names.asynchronous),
        operations=operations,
        methods=methods,
    )
    path = f"{decided.package}/apis/{names.module}.py"
    return calls, GeneratedFile.text(path, render("python/package/apis/api.py.jinja", view))


def _runtime(package: str) -> list[GeneratedFile]:
    return [
        GeneratedFile.text(f"{package}/_runtime/{path.removeprefix(_RUNTIME).strip('/')}", resources.read_text(path))
        for path in resources.walk(_RUNTIME)
        if path.endswith(".py")
    ]
