"""Views of the client module and of the package's own face: settings, arguments, attributes, exports."""

from __future__ import annotations

import re
from dataclasses import dataclass

from specloom.client.credentials import roles, token_credentials
from specloom.ir.api import Api, SchemeKind
from specloom.render import Code
from specloom.targets.python.calls.resources import Resource, walk
from specloom.targets.python.calls.security import requirement_codes, scheme_code
from specloom.targets.python.calls.servers import server_argument, server_settings, variable_types
from specloom.targets.python.imports import Import, ImportBlock, block
from specloom.targets.python.literals import docstring, named, string, tuple_code
from specloom.targets.python.names import ResourceNames
from specloom.targets.python.plan import Plan

_CREDENTIALS = {
    "api_key": "the key of",
    "username": "the user name of",
    "password": "the password of",
    "credentials": "what the header `Authorization` holds after the name of the scheme, for",
    "refresh_token": "the token that fetches a new access token for",
    "client_id": "the id of the client that fetches access tokens of",
    "client_secret": "the secret that goes with the id of",
}
_TOKENS = {
    SchemeKind.BEARER: "the token of the bearer scheme",
    SchemeKind.OAUTH2: "the OAuth 2 access token of",
    SchemeKind.OPEN_ID_CONNECT: "the access token of",
}


@dataclass(frozen=True, slots=True)
class ApiAttribute:
    """A group of operations, as an attribute of the client."""

    names: ResourceNames
    doc: Code


@dataclass(frozen=True, slots=True)
class ClientView:
    """The client module."""

    doc: Code
    imports: ImportBlock
    standard: ImportBlock
    settings: tuple[Code, ...]
    server: Code
    variables: tuple[Code, ...]
    server_variables: Code
    credentials: tuple[Code, ...]
    sync_doc: Code
    async_doc: Code
    apis: tuple[ApiAttribute, ...]


@dataclass(frozen=True, slots=True)
class ExportView:
    """A public name and the module that holds it."""

    name: Code
    module: Code


@dataclass(frozen=True, slots=True)
class PackageView:
    """The package, its `apis` and its `models`."""

    doc: Code
    version: Code
    apis: tuple[ResourceNames, ...]
    fetches_tokens: bool
    event: Code
    """What webhooks send; empty where there are none."""
    event_module: Code
    prefix: Code
    """What the names of environment variables begin with."""
    api_names: tuple[Code, ...]
    exports: tuple[ExportView, ...]


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
    standard = {Import("typing", "TYPE_CHECKING")}
    if resources:
        standard.add(Import("functools", "cached_property"))
    server, variables = server_argument(api, standard).code, variable_types(api, standard)
    return ClientView(
        doc=docstring(f"`Client` and `AsyncClient` for {_flat(api.title)}."),
        imports=block(imports),
        standard=block(standard),
        settings=tuple(settings),
        server=server,
        variables=variables,
        server_variables=Code("ServerVariables") if variables else Code("Mapping[str, str]"),
        credentials=tuple(name for scheme in api.schemes for name in names.credentials[scheme.name.wire]),
        sync_doc=docstring(_client_text(plan, "Client"), indent=4),
        async_doc=docstring(_client_text(plan, "AsyncClient"), indent=4),
        apis=tuple(
            ApiAttribute(resource.names, docstring(resource.doc, indent=8))
            for resource in sorted(resources, key=lambda resource: resource.names.sync)
        ),
    )


def package_view(plan: Plan, resources: tuple[Resource, ...], version: str, doc: str) -> PackageView:
    """Return the view of a package's `__init__.py`."""
    api, names = plan.api, plan.names
    apis = sorted((resource.names for resource in walk(resources)), key=lambda names: names.sync)
    exports = [(name, names.modules[each]) for each, name in names.types.items()]
    exports += [(name, names.modules[each]) for each, name in names.dicts.items()]
    exports += [(own.group, names.modules[each]) for each, own in names.constants.items()]
    return PackageView(
        doc=docstring(doc),
        version=string(version),
        apis=tuple(apis),
        fetches_tokens=any(map(token_credentials, api.schemes)),
        event=names.types[api.event.id] if api.event else Code(),
        event_module=names.modules[api.event.id] if api.event else Code(),
        prefix=plan.prefix,
        api_names=tuple(sorted(name for names in apis for name in (names.sync, names.asynchronous))),
        exports=tuple(ExportView(name, module) for name, module in sorted(exports)),
    )


def _client_text(plan: Plan, kind: str) -> str:
    lines = [f"{'Asynchronous client' if kind == 'AsyncClient' else 'Client'} for {_flat(plan.api.title)}."]
    credentials = []
    for scheme in plan.api.schemes:
        for name, role in zip(plan.names.credentials[scheme.name.wire], roles(scheme), strict=True):
            what = _TOKENS[scheme.kind] if role == "access_token" else _CREDENTIALS[role]
            variable = f"{plan.prefix}_{name.upper()}"
            credentials.append(
                f"`{name}`, or the environment variable `{variable}`, is {what} `{scheme.name.wire}`; "
                "a function may return it."
            )
    return "\n\n".join([*lines, *credentials])


def _flat(text: str) -> str:
    return " ".join(text.split())


def version_of(api: Api) -> str:
    """Return the version of a client for which none is configured: the document's where it is one, else 0.1.0."""
    return api.version if re.fullmatch(r"[0-9]+(\.[0-9]+)*", api.version) else "0.1.0"
