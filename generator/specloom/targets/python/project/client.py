"""Views of the client module and of the package's own face: settings, arguments, attributes, exports."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from specloom.config import ArgumentConfig
from specloom.render import Code, fill, joined
from specloom.targets.python.calls.own_settings import own_settings
from specloom.targets.python.calls.resources import Resource, walk
from specloom.targets.python.calls.security import requirement_codes, scheme_code
from specloom.targets.python.calls.servers import server_argument, server_settings, variable_types
from specloom.targets.python.imports import Import, ImportBlock, block
from specloom.targets.python.lineage.faces import faces_of
from specloom.targets.python.literals import docstring, dotted, identifier, named, string, tuple_code, value
from specloom.targets.python.names import ResourceNames
from specloom.targets.python.plan import Plan
from specloom.targets.python.project.client_text import client_text
from specloom.targets.python.project.exports import OWN_PAGES, PAGES, RAW, RUNTIME, WEBHOOKS, export_order

_BASES = (Code("BaseAsyncClient"), Code("BaseClient"))
_TREE_BASES = (Code("AsyncAPIClient"), Code("SyncAPIClient"))
MOST_LISTED_MODELS = 200
"""With more names of models than these, `dir` and `*` of the package leave them to its `models`."""


@dataclass(frozen=True, slots=True)
class ApiAttribute:
    """A group of operations, as an attribute of the client."""

    names: ResourceNames
    doc: Code


@dataclass(frozen=True, slots=True)
class OwnArgument:
    """An argument of the client that is no credential."""

    name: Code
    annotation: Code
    doc: Code


@dataclass(frozen=True, slots=True)
class ReadCredential:
    """A credential that a client of a tree shows, and lets be set."""

    name: Code
    annotation: Code
    value: Code
    """What is shown."""
    doc: Code


@dataclass(frozen=True, slots=True)
class ClientView:
    """The client module."""

    doc: Code
    imports: ImportBlock
    standard: ImportBlock
    settings: tuple[Code, ...]
    server: Code
    chosen: Code
    """The name of that argument."""
    max_retries: Code
    retry: Code
    array_format: Code
    variables: tuple[Code, ...]
    server_variables: Code
    credentials: tuple[Code, ...]
    shown: tuple[ReadCredential, ...]
    """Those that can be read back and set."""
    own: tuple[OwnArgument, ...]
    kept: tuple[OwnArgument, ...]
    """Those that can be read back: what no resource has the name of."""
    sync_doc: Code
    async_doc: Code
    apis: tuple[ApiAttribute, ...]
    sync_base: Code
    async_base: Code
    base_module: Code
    """Where the runtime has the bases."""
    bases: tuple[Code, ...]
    """What is imported from there."""
    has_methods: bool
    """Whether the client has methods itself."""
    is_tree: bool
    """Whether it has views of all resources, whose methods give responses."""


@dataclass(frozen=True, slots=True)
class ExportView:
    """A public name and the module that holds it."""

    name: Code
    module: Code


@dataclass(frozen=True, slots=True)
class ExportGroup:
    """The public names of a module."""

    module: Code
    names: tuple[Code, ...]


@dataclass(frozen=True, slots=True)
class PackageView:
    """The package, and its `models`."""

    doc: Code
    version: Code
    event: Code
    """What webhooks send; empty where there are none."""
    event_module: Code
    prefix: Code
    """What the names of environment variables begin with."""
    exports: tuple[ExportView, ...]
    """The models."""
    groups: tuple[ExportGroup, ...]
    """What the package exports besides the models."""
    imported: tuple[ExportGroup, ...]
    """The same and the models, for type checkers."""
    listed: tuple[Code, ...]
    """What `dir` and `*` of the package show."""
    packages: tuple[Code, ...]
    """The packages within it that are names of it."""
    title: Code
    """What `__title__` says; empty where there is none."""
    leaves_models_out: bool
    """Whether the models are not among that, because they are many."""


def client_view(plan: Plan, resources: tuple[Resource, ...]) -> ClientView:
    """Return the view of `client.py`."""
    api, names = plan.api, plan.names
    imports = {Import("._runtime.settings", "Settings")}
    schemes = [code for scheme in api.schemes if (code := scheme_code(scheme, api, names, imports)) is not None]
    settings = named(package=string(plan.package), title=string(api.title), version=Code("__version__"))
    settings += server_settings(api, imports)
    settings += named(
        schemes=tuple_code(schemes) if schemes else None,
        security=requirement_codes(api.security, api) if api.security else None,
    )
    settings += own_settings(plan, imports)
    standard = {Import("typing", "TYPE_CHECKING"), Import("typing", "Literal")}
    has_methods = any(resource.is_client for resource in resources)
    if resources or plan.layout.is_tree:
        standard.add(Import("functools", "cached_property"))
    server = server_argument(api, standard, environments=plan.has_environments)
    variables = variable_types(api, standard)
    own = tuple(map(_own, plan.arguments.own))
    attributes = {resource.names.own for resource in resources}
    bases = _TREE_BASES if plan.layout.is_tree else _BASES
    return ClientView(
        doc=docstring(f"`{plan.client_class}` and `Async{plan.client_class}` for {_flat(api.title)}."),
        imports=block(imports),
        standard=block(standard),
        settings=tuple(settings),
        server=server.code,
        chosen=server.name,
        max_retries=value(plan.defaults.retries),
        retry=string(plan.retry),
        array_format=string(plan.array_format),
        variables=variables,
        server_variables=Code("ServerVariables") if variables else Code("Mapping[str, str]"),
        credentials=tuple(name for scheme in api.schemes for name in names.credentials[scheme.name.wire]),
        own=own,
        kept=tuple(each for each in own if each.name not in attributes),
        sync_doc=docstring(client_text(plan, asynchronous=False), indent=4),
        async_doc=docstring(client_text(plan, asynchronous=True), indent=4),
        apis=tuple(
            ApiAttribute(resource.names, docstring(resource.doc, indent=8))
            for resource in sorted(resources, key=lambda resource: resource.names.sync)
            if not resource.is_client
        ),
        shown=tuple(each for each in _shown(plan) if each.name not in attributes),
        sync_base=joined(", ", filter(None, (bases[1], Code("ClientMethods") if has_methods else None))),
        async_base=joined(", ", filter(None, (bases[0], Code("AsyncClientMethods") if has_methods else None))),
        base_module=dotted("._runtime.lineage.clients" if plan.layout.is_tree else "._runtime.clients"),
        bases=bases,
        has_methods=has_methods,
        is_tree=plan.layout.is_tree,
    )


def _shown(plan: Plan) -> Iterator[ReadCredential]:
    """Yield the credentials that a client of a tree shows: those that it cannot be without, as text in every case."""
    required = {each.name for each in plan.arguments.credentials.values() if each.required}
    schemes = plan.api.schemes if plan.layout.is_tree else ()
    for name in (name for scheme in schemes for name in plan.names.credentials[scheme.name.wire]):
        kind, is_wanted = Code("str"), str(name) in required
        yield ReadCredential(
            name,
            kind if is_wanted else fill("{} | None", kind),
            fill('self._credential("{}") or ""' if is_wanted else 'self._credential("{}")', name),
            docstring(f"The argument `{name}`; empty where it is a function. It can be set.", indent=8),
        )


def _own(argument: ArgumentConfig) -> OwnArgument:
    kind = {"string": "str", "integer": "int", "number": "float", "boolean": "bool"}[argument.type]
    text = argument.description or f"The argument `{argument.name}`, where the client has it."
    return OwnArgument(identifier(argument.name), fill("{} | None", identifier(kind)), docstring(text, indent=8))


def package_view(plan: Plan, resources: tuple[Resource, ...], version: str, doc: str) -> PackageView:
    """Return the view of a package's `__init__.py`."""
    api, names = plan.api, plan.names
    exports = [(name, names.modules[each]) for each, name in names.types.items()]
    exports += [(name, names.modules[each]) for each, name in names.dicts.items()]
    exports += [(own.group, names.modules[each]) for each, own in names.constants.items()]
    many = len(exports) > MOST_LISTED_MODELS
    # In a tree, several resources may have one name: they are exported by the packages that they are in.
    shown = () if plan.layout.is_tree else resources
    groups = _groups(plan, sorted((resource.names for resource in walk(shown)), key=lambda names: names.sync))
    packages = ("models", "resources", "types") if plan.layout.is_tree else ("models",)
    own = ("__title__", "__version__") if plan.layout.is_tree else ("__version__",)
    listed = {*map(identifier, (*own, *packages)), *(name for group in groups for name in group.names)}
    listed |= set() if many else {name for name, _ in exports}
    return PackageView(
        doc=docstring(f"{doc}\n\n{_contents(plan, many=many)}"),
        version=string(version),
        event=names.types[api.event.id] if api.event else Code(),
        event_module=names.modules[api.event.id] if api.event else Code(),
        prefix=plan.prefix,
        exports=tuple(ExportView(name, module) for name, module in sorted(exports)),
        groups=groups,
        imported=tuple(sorted((*groups, *_models(exports, many=many)), key=lambda group: group.module)),
        listed=tuple(sorted(listed, key=export_order)),
        packages=tuple(map(identifier, packages)),
        title=string(plan.package) if plan.layout.is_tree else Code(),
        leaves_models_out=many,
    )


def _groups(plan: Plan, apis: Iterable[ResourceNames]) -> tuple[ExportGroup, ...]:
    clients = (f"Async{plan.client_class}", plan.client_class)
    modules = {**RUNTIME, "client": clients, **(WEBHOOKS if plan.api.event else {}), **_parts(plan)}
    if plan.layout.is_tree:
        modules |= {module: face.exported for module, face in faces_of(plan).items() if face.exported}
    groups = [
        ExportGroup(joined(".", map(identifier, module.split("."))), tuple(map(identifier, names)))
        for module, names in modules.items()
    ]
    groups += [ExportGroup(api.dotted, tuple(sorted((api.asynchronous, api.sync)))) for api in apis]
    return tuple(sorted(groups, key=lambda group: group.module))


def _parts(plan: Plan) -> dict[str, tuple[str, ...]]:
    """Return what the package exports of pages, and of responses in a tree: what no model has the name of."""
    pages = OWN_PAGES if plan.layout.is_tree else PAGES
    parts = {**(pages if plan.paging.methods else {}), **(RAW if plan.layout.is_tree else {})}
    taken = {str(name) for name in (*plan.names.types.values(), *plan.names.dicts.values())}
    free = {module: tuple(name for name in names if name not in taken) for module, names in parts.items()}
    return {module: names for module, names in free.items() if names}


def _models(exports: Iterable[tuple[Code, Code]], *, many: bool) -> Iterator[ExportGroup]:
    """Yield what the package imports of its models, where there are any."""
    names = tuple(sorted(name for name, _ in exports))
    if many:
        yield ExportGroup(Code("models"), (Code("*"),))
    elif names:
        yield ExportGroup(Code("models"), names)


def _contents(plan: Plan, *, many: bool) -> str:
    clients = f"`{plan.client_class}` or `Async{plan.client_class}`"
    models = f"The models are those of `{plan.package}.models`, and can be imported from here, too"
    listed = "; as there are many, `dir()` and `*` show only the rest" if many else ""
    return f"Begin with {clients}; all errors are kinds of `{plan.told('ApiError')}`. {models}{listed}."


def _flat(text: str) -> str:
    return " ".join(text.split())
