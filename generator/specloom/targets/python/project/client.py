"""Views of the client module and of the package's own face: settings, arguments, attributes, exports."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from specloom.client.credentials import roles, token_credentials
from specloom.ir.api import Api, SchemeKind
from specloom.render import Code, fill
from specloom.targets.python.calls.resources import Resource, walk
from specloom.targets.python.calls.security import requirement_codes, scheme_code
from specloom.targets.python.calls.servers import server_argument, server_settings, variable_types
from specloom.targets.python.imports import Import, ImportBlock, block
from specloom.targets.python.literals import docstring, identifier, string, tuple_code
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

    attribute: Code
    module: Code
    sync: Code
    asynchronous: Code
    doc: Code


@dataclass(frozen=True, slots=True)
class CredentialView:
    """A credential argument of the client."""

    name: Code
    key: Code


@dataclass(frozen=True, slots=True)
class ClientView:
    """The client module."""

    doc: Code
    imports: ImportBlock
    standard: ImportBlock
    settings: tuple[Code, ...]
    server: Code
    has_variables: bool
    variables: tuple[Code, ...]
    server_variables: Code
    has_credentials: bool
    credentials: tuple[CredentialView, ...]
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
    apis: tuple[ApiAttribute, ...]
    has_apis: bool
    fetches_tokens: bool
    has_webhooks: bool
    event: Code
    event_module: Code
    secret_variable: Code
    secret_name: Code
    api_names: tuple[Code, ...]
    has_exports: bool
    exports: tuple[ExportView, ...]


def client_view(plan: Plan, resources: tuple[Resource, ...]) -> ClientView:
    """Return the view of `client.py`."""
    api, names, package = plan.api, plan.names, plan.package
    imports = {Import("._runtime.settings", "Settings")}
    schemes = [code for scheme in api.schemes if (code := scheme_code(scheme, api, names, imports)) is not None]
    settings = [
        fill("package={}", string(package)),
        fill("title={}", string(api.title)),
        Code("version=__version__"),
    ]
    settings += server_settings(api, imports)
    if schemes:
        settings.append(fill("schemes={}", tuple_code(schemes)))
    if api.security:
        settings.append(fill("security={}", requirement_codes(api.security, api)))
    standard = {Import("typing", "TYPE_CHECKING")}
    if resources:
        standard.add(Import("functools", "cached_property"))
    server, variables = server_argument(api, standard).code, variable_types(api, standard)
    arguments = [name for scheme in api.schemes for name in names.credentials[scheme.name.wire]]
    return ClientView(
        doc=docstring(f"`Client` and `AsyncClient` for {_flat(api.title)}."),
        imports=block(imports),
        standard=block(standard),
        settings=tuple(settings),
        server=server,
        has_variables=bool(variables),
        variables=variables,
        server_variables=Code("ServerVariables") if variables else Code("Mapping[str, str]"),
        has_credentials=bool(arguments),
        credentials=tuple(CredentialView(identifier(name), string(name)) for name in arguments),
        sync_doc=docstring(_client_text(plan, "Client"), indent=4),
        async_doc=docstring(_client_text(plan, "AsyncClient"), indent=4),
        apis=_attributes(resources),
    )


def package_view(plan: Plan, resources: tuple[Resource, ...], version: str, doc: str) -> PackageView:
    """Return the view of a package's `__init__.py`."""
    api, names, package = plan.api, plan.names, plan.package
    every = list(walk(resources))
    exports = [(name, names.modules[each]) for each, name in names.types.items()]
    exports += [(name, names.modules[each]) for each, name in names.dicts.items()]
    classes = [name for resource in every for name in (resource.names.sync, resource.names.asynchronous)]
    return PackageView(
        doc=docstring(doc),
        version=string(version),
        apis=_attributes(every),
        has_apis=bool(classes),
        fetches_tokens=any(map(token_credentials, api.schemes)),
        has_webhooks=api.event is not None,
        event=identifier(names.types[api.event.id]) if api.event else Code(""),
        event_module=identifier(names.modules[api.event.id]) if api.event else Code(""),
        secret_variable=string(f"{package}_webhook_secret".upper()),
        secret_name=identifier(f"{package}_webhook_secret".upper()),
        has_exports=bool(exports),
        api_names=tuple(identifier(name) for name in sorted(classes)),
        exports=tuple(ExportView(identifier(name), identifier(module)) for name, module in sorted(exports)),
    )


def _attributes(resources: Iterable[Resource]) -> tuple[ApiAttribute, ...]:
    """Return resources, sorted by their class."""
    return tuple(_attribute(resource) for resource in sorted(resources, key=lambda resource: resource.names.sync))


def _attribute(resource: Resource) -> ApiAttribute:
    names = resource.names
    return ApiAttribute(
        attribute=identifier(names.attribute),
        module=identifier(names.module),
        sync=identifier(names.sync),
        asynchronous=identifier(names.asynchronous),
        doc=docstring(resource.doc, indent=8),
    )


def _client_text(plan: Plan, kind: str) -> str:
    lines = [f"{'Asynchronous client' if kind == 'AsyncClient' else 'Client'} for {_flat(plan.api.title)}."]
    credentials = []
    for scheme in plan.api.schemes:
        for name, role in zip(plan.names.credentials[scheme.name.wire], roles(scheme), strict=True):
            what = _TOKENS[scheme.kind] if role == "access_token" else _CREDENTIALS[role]
            variable = f"{plan.package}_{name}".upper()
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
