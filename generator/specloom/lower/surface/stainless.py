"""The configuration of Stainless, read as it is: resources, methods, models, and what a client is called."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from specloom.config.resources import CLIENT, SHARED
from specloom.diagnostics import Diagnostic, Pointer, Severity
from specloom.ir.surface import ResourcePath
from specloom.lower.stainless.casings import Casings, casings_of
from specloom.lower.stainless.client import WrittenClient, client_of
from specloom.lower.stainless.methods import MethodSaid, deprecation_of, is_skipped, method_said
from specloom.lower.stainless.package import package_of
from specloom.lower.stainless.pages import WrittenPages, pages_of
from specloom.lower.stainless.queries import WrittenFormats, formats_of
from specloom.lower.stainless.readme import WrittenExample, examples_of
from specloom.lower.stainless.rest import Rest, rest_of
from specloom.lower.stainless.values import text_of, unknown_keys, wrong
from specloom.lower.surface.aliases import endpoint_of
from specloom.lower.surface.written import WrittenName, WrittenResource

_RESOURCE = frozenset({"methods", "models", "subresources", "resources"})
_NOT_USED_OF_RESOURCE = frozenset(
    {"description", "name", "skip", "only", "deprecated", "standalone_api", "mcp", "custom", "terraform"}
)
_TOP = frozenset(
    {"resources", "organization", "targets", "openapi", "pagination", "client_settings", "environments"}
    | {"query_settings", "multipart_settings", "settings", "readme", "security", "security_schemes", "streaming"}
    | {"custom_casings", "unspecified_endpoints", "edition"}
)
"""What is used at the top, some of it in part."""
_UNWRAP = frozenset({"type", "discriminator", "skip", "only", "mcp", "description"})
_MODEL = frozenset({"type", "openapi_uri", "to", "deprecated", "skip", "only", "no_params_suffix", "param_model"})
_OF_OTHERS = frozenset({"errors", "mcp", "sdk_settings"})
"""What is read, and of which nothing is made."""
_SILENT = frozenset({"$schema", "codeflow", "diagnostics"})
"""What is for publishing, and for the generator that it was written for."""


@dataclass(slots=True)
class Stainless:
    """What was read of one file: `resources`, what a client is called, and what was found wrong."""

    resources: list[WrittenResource] = field(default_factory=list)
    package: str | None = None
    distribution: str | None = None
    client_class: str | None = None
    pages: list[WrittenPages] = field(default_factory=list)
    methods: list[MethodSaid] = field(default_factory=list)
    client: WrittenClient = field(default_factory=WrittenClient)
    formats: WrittenFormats = WrittenFormats()
    casings: Casings = field(default_factory=Casings)
    rest: Rest = Rest()
    examples: tuple[WrittenExample, ...] = ()
    models: dict[str, str] = field(default_factory=dict)
    """The schemas of models by the ways to them, `chat.chat_completion_chunk`."""
    unwraps: dict[ResourcePath, tuple[str, Pointer]] = field(default_factory=dict)
    """The resources with a method that reads webhooks: what it is called, and where that is said."""
    texts: dict[ResourcePath, str] = field(default_factory=dict)
    """What is said of resources."""
    diagnostics: list[Diagnostic] = field(default_factory=list)


def read_stainless(data: Mapping[str, Any], source: str) -> Stainless:
    """Return what a configuration says; `source` is its file as messages name it."""
    read, root = Stainless(), Pointer(source)
    written = package_of(data, root, read.diagnostics)
    read.package, read.distribution, name = written.package, written.distribution, written.organization
    read.casings = casings_of(data.get("custom_casings"), root.child("custom_casings"), read.diagnostics)
    read.client_class = read.casings.class_name(name) if name else None
    read.rest = rest_of(data, root, read.diagnostics)
    read.diagnostics += unknown_keys(data, _TOP | _OF_OTHERS | _SILENT, root)
    unused = sorted(_OF_OTHERS.intersection(data))
    if unused:
        message = f"of this configuration nothing is made of: {', '.join(unused)}"
        read.diagnostics.append(Diagnostic("stainless-unused", Severity.WARNING, message, root.child(unused[0])))
    read.client = client_of(data, root, name, read.diagnostics)
    read.examples = examples_of(data, root, read.diagnostics)
    read.formats = formats_of(data, root, read.diagnostics)
    read.pages += pages_of(data.get("pagination"), root.child("pagination"), read.diagnostics)
    _read_resources(read, data.get("resources"), root.child("resources"), ())
    return read


def _read_resources(read: Stainless, value: Any, at: Pointer, outer: ResourcePath, *, skipped: bool = False) -> None:
    if not isinstance(value, Mapping):
        if value is not None:
            read.diagnostics.append(wrong("resources", "a table of resources", at))
        return
    for key, table in value.items():
        below = at.child(key)
        if not isinstance(table, Mapping):
            read.diagnostics.append(wrong(key, "a table with `methods`, `models` and `subresources`", below))
            continue
        _read_resource(read, key, table, below, outer, skipped=skipped)


def _read_resource(
    read: Stainless, key: str, table: Mapping[str, Any], at: Pointer, outer: ResourcePath, *, skipped: bool
) -> None:
    read.diagnostics += unknown_keys(table, _RESOURCE | _NOT_USED_OF_RESOURCE, at)
    skipped = is_skipped(table, at, read.diagnostics) or skipped
    path = () if key in (SHARED, CLIENT) else (*outer, read.casings.name(key) or "resource")
    methods = tuple(_methods(read, table, at.child("methods"), path, skipped=skipped))
    text = text_of(table, "description", at, read.diagnostics)
    if text is not None and path:
        read.texts[path] = text
    if methods and key == SHARED:
        message = f"`{key}` cannot have methods: it is no resource"
        read.diagnostics.append(Diagnostic("stainless-unused", Severity.WARNING, message, at.child("methods")))
        methods = ()
    models = tuple(_models(read, table.get("models"), at.child("models"), outer=(*outer, key)))
    read.resources.append(WrittenResource(path, methods, models, at))
    for inner in ("subresources", "resources"):
        if inner in table:
            _read_resources(read, table[inner], at.child(inner), path, skipped=skipped)


def _methods(
    read: Stainless, resource: Mapping[str, Any], at: Pointer, path: ResourcePath, *, skipped: bool
) -> Iterator[WrittenName]:
    """Yield the methods that clients in Python have; what is said of each is kept, also of the others."""
    value, found = resource.get("methods") or {}, read.diagnostics
    outdated = deprecation_of(resource, at, [])
    for key, method in _items(read, value, at, "methods"):
        place, said = at.child(key), method if isinstance(method, Mapping) else {}
        if said.get("type") == "webhook_unwrap":
            found += unknown_keys(said, _UNWRAP, place)
            if not (skipped or is_skipped(said, place, found)):
                read.unwraps[path] = (read.casings.name(key) or "unwrap", place)
            continue
        written = endpoint_of(method, value)
        if written is None:
            found.append(wrong(key, "an endpoint, as `get /files`", place.child("endpoint") if said else place))
            continue
        if said.get("type") == "alias":
            if not (skipped or is_skipped(said, place, found)):
                outdated_alias = deprecation_of(said, place, found)
                yield WrittenName(read.casings.name(key) or "call", written, place, outdated_alias)
            continue
        options = method_said(written, said, place, found, skipped=skipped)
        if options.deprecated is None and outdated is not None:
            options = replace(options, deprecated=outdated)
        read.methods.append(options)
        if not options.skipped:
            at_endpoint = place.child("endpoint") if "endpoint" in said else place
            yield WrittenName(read.casings.name(key) or "call", written, at_endpoint, options.deprecated)


def _models(read: Stainless, value: Any, at: Pointer, outer: tuple[str, ...]) -> Iterator[WrittenName]:
    """Yield the models that clients in Python have; an alias is one more name of another model of the resource."""
    found = read.diagnostics
    for key, model in _items(read, value, at, "models"):
        place, said = at.child(key), model if isinstance(model, Mapping) else {}
        found += unknown_keys(said, _MODEL, place)
        schema = _schema(model, value)
        if schema is None:
            found.append(wrong(key, "a schema, as `#/components/schemas/File`", place))
        elif not is_skipped(said, place, found):
            pointer = schema if schema.startswith("#/") else f"#/components/schemas/{schema}"
            read.models[".".join((*outer, key))] = pointer
            yield WrittenName(read.casings.class_name(key), pointer, place)


def _schema(model: Any, models: Mapping[str, Any]) -> str | None:
    """Return the schema that a model is of; None where it says none."""
    if isinstance(model, Mapping) and model.get("type") == "alias":
        model = models.get(str(model.get("to")))
    schema = model.get("openapi_uri") if isinstance(model, Mapping) else model
    return schema if isinstance(schema, str) and schema else None


def _items(read: Stainless, value: Any, at: Pointer, what: str) -> Iterator[tuple[str, Any]]:
    if isinstance(value, Mapping):
        yield from value.items()
    elif value is not None:
        read.diagnostics.append(wrong(what, "a table", at))
