"""Views of the client module and of the package's own face: settings, arguments, attributes, exports."""

from __future__ import annotations

import re
from dataclasses import dataclass

from specloom.ir.api import Api, SchemeKind, Tag
from specloom.render import Code, fill
from specloom.targets.python.credentials import fetching, roles
from specloom.targets.python.imports import Import, ImportBlock, block
from specloom.targets.python.literals import docstring, identifier, string, tuple_code
from specloom.targets.python.names import ApiNames, Names
from specloom.targets.python.security import requirement_codes, scheme_code
from specloom.targets.python.servers import server_argument, server_settings, variable_types

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


def client_view(api: Api, names: Names, package: str) -> ClientView:
    """Return the view of `client.py`."""
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
        settings.append(fill("security={}", requirement_codes(api.security, api, names)))
    standard = {Import("typing", "TYPE_CHECKING")}
    if api.tags:
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
        sync_doc=docstring(_client_text(api, names, package, "Client"), indent=4),
        async_doc=docstring(_client_text(api, names, package, "AsyncClient"), indent=4),
        apis=api_attributes(api, names),
    )


def package_view(api: Api, names: Names, package: str, version: str, doc: str) -> PackageView:
    """Return the view of a package's `__init__.py`."""
    exports = [(name, names.modules[each]) for each, name in names.types.items()]
    exports += [(name, names.modules[each]) for each, name in names.dicts.items()]
    classes = [
        name for tag in api.tags for name in (names.apis[tag.name.wire].sync, names.apis[tag.name.wire].asynchronous)
    ]
    return PackageView(
        doc=docstring(doc),
        version=string(version),
        apis=api_attributes(api, names),
        has_apis=bool(classes),
        fetches_tokens=any(map(fetching, api.schemes)),
        has_webhooks=api.event is not None,
        event=identifier(names.types[api.event.id]) if api.event else Code(""),
        event_module=identifier(names.modules[api.event.id]) if api.event else Code(""),
        secret_variable=string(f"{package}_webhook_secret".upper()),
        secret_name=identifier(f"{package}_webhook_secret".upper()),
        has_exports=bool(exports),
        api_names=tuple(identifier(name) for name in sorted(classes)),
        exports=tuple(ExportView(identifier(name), identifier(module)) for name, module in sorted(exports)),
    )


def api_attributes(api: Api, names: Names) -> tuple[ApiAttribute, ...]:
    """Return the groups of operations, sorted by their class."""
    found = [(names.apis[tag.name.wire], tag) for tag in api.tags]
    return tuple(_attribute(each, tag) for each, tag in sorted(found, key=lambda pair: pair[0].sync))


def _attribute(names: ApiNames, tag: Tag) -> ApiAttribute:
    return ApiAttribute(
        attribute=identifier(names.attribute),
        module=identifier(names.module),
        sync=identifier(names.sync),
        asynchronous=identifier(names.asynchronous),
        doc=docstring(tag_text(tag), indent=8),
    )


def tag_text(tag: Tag) -> str:
    """Return what is said of a group of operations."""
    told = [text.strip() for text in (tag.summary, tag.description) if text and text.strip()]
    parts = [*dict.fromkeys(told)] or [f"The operations of `{tag.name.wire}`."]
    if tag.part_of:
        parts.append(f"Part of {' / '.join(tag.part_of)}.")
    return "\n\n".join(parts)


def _client_text(api: Api, names: Names, package: str, kind: str) -> str:
    lines = [f"{'Asynchronous client' if kind == 'AsyncClient' else 'Client'} for {_flat(api.title)}."]
    credentials = []
    for scheme in api.schemes:
        for name, role in zip(names.credentials[scheme.name.wire], roles(scheme), strict=True):
            what = _TOKENS[scheme.kind] if role == "access_token" else _CREDENTIALS[role]
            variable = f"{package}_{name}".upper()
            credentials.append(
                f"`{name}`, or the environment variable `{variable}`, is {what} `{scheme.name.wire}`; "
                "a function may return it."
            )
    return "\n\n".join([*lines, *credentials])


def _flat(text: str) -> str:
    return " ".join(text.split())


def version_of(api: Api, wanted: object) -> str:
    """Return the version of the client: the one that is configured, else the document's where it is one, else 0.1.0."""
    if isinstance(wanted, str):
        return wanted
    return api.version if re.fullmatch(r"[0-9]+(\.[0-9]+)*", api.version) else "0.1.0"
