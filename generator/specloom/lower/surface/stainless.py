"""The configuration of Stainless, read as it is: resources, methods, models, and what a client is called."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from specloom.config.resources import CLIENT, SHARED
from specloom.diagnostics import Diagnostic, Pointer, Severity
from specloom.ir.surface import ResourcePath
from specloom.lower.stainless.methods import MethodSaid, method_said
from specloom.lower.stainless.pages import WrittenPages, pages_of
from specloom.lower.surface.aliases import endpoint_of
from specloom.lower.surface.written import WrittenName, WrittenResource
from specloom.naming import capitalised, snake, split
from specloom.options import did_you_mean

_RESOURCE = frozenset({"methods", "models", "subresources", "resources"})
_NOT_USED_OF_RESOURCE = frozenset({"description", "name", "skip", "only", "deprecated", "standalone_api", "mcp"})
_TOP = frozenset({"resources", "organization", "targets", "openapi", "pagination"})
"""What is used at the top, some of it in part."""
_NOT_USED = frozenset(
    {"edition", "environments", "client_settings", "settings", "readme", "query_settings", "security"}
    | {"security_schemes", "streaming", "custom_casings", "unspecified_endpoints", "codeflow", "diagnostics"}
    | {"multipart_settings", "sdk_settings", "mcp", "$schema"}
)


@dataclass(slots=True)
class Stainless:
    """What was read of one file: `resources`, what a client is called, and what was found wrong."""

    resources: list[WrittenResource] = field(default_factory=list)
    package: str | None = None
    distribution: str | None = None
    client_class: str | None = None
    pages: list[WrittenPages] = field(default_factory=list)
    methods: list[MethodSaid] = field(default_factory=list)
    diagnostics: list[Diagnostic] = field(default_factory=list)


def read_stainless(data: Mapping[str, Any], source: str) -> Stainless:
    """Return what a configuration says; `source` is its file as messages name it."""
    read, root = Stainless(), Pointer(source)
    python = _table(_table(data.get("targets")).get("python"))
    read.package = _text(python.get("package_name"))
    read.distribution = _text(python.get("project_name"))
    name = _text(_table(data.get("organization")).get("name"))
    read.client_class = capitalised(name) if name else None
    unknown = [key for key in data if key not in _TOP | _NOT_USED]
    read.diagnostics += [_unknown(key, _TOP | _NOT_USED, root.child(key)) for key in unknown]
    unused = sorted(_NOT_USED.intersection(data) - {"$schema", "edition", "diagnostics", "codeflow"})
    if unused:
        message = f"of this configuration nothing is made yet of: {', '.join(unused)}"
        read.diagnostics.append(Diagnostic("stainless-unused", Severity.WARNING, message, root.child(unused[0])))
    read.pages += pages_of(data.get("pagination"), root.child("pagination"), read.diagnostics)
    _read_resources(read, data.get("resources"), root.child("resources"), ())
    return read


def _read_resources(read: Stainless, value: Any, at: Pointer, outer: ResourcePath) -> None:
    if not isinstance(value, Mapping):
        if value is not None:
            read.diagnostics.append(_wrong("resources", "a table of resources", at))
        return
    for key, table in value.items():
        below = at.child(key)
        if not isinstance(table, Mapping):
            read.diagnostics.append(_wrong(key, "a table with `methods`, `models` and `subresources`", below))
            continue
        _read_resource(read, key, table, below, outer)


def _read_resource(read: Stainless, key: str, table: Mapping[str, Any], at: Pointer, outer: ResourcePath) -> None:
    known = _RESOURCE | _NOT_USED_OF_RESOURCE
    read.diagnostics += [_unknown(each, known, at.child(each)) for each in table if each not in known]
    path = () if key in (SHARED, CLIENT) else (*outer, snake(split(key)) or "resource")
    methods = tuple(_methods(read, table.get("methods"), at.child("methods")))
    if methods and key == SHARED:
        message = f"`{key}` cannot have methods: it is no resource"
        read.diagnostics.append(Diagnostic("stainless-unused", Severity.WARNING, message, at.child("methods")))
        methods = ()
    models = tuple(_models(read, table.get("models"), at.child("models")))
    read.resources.append(WrittenResource(path, methods, models, at))
    for inner in ("subresources", "resources"):
        if inner in table:
            _read_resources(read, table[inner], at.child(inner), path)


def _methods(read: Stainless, value: Any, at: Pointer) -> Iterator[WrittenName]:
    for key, method in _items(read, value, at, "methods"):
        place = at.child(key)
        if isinstance(method, Mapping):
            if method.get("type") == "webhook_unwrap" or method.get("skip") is True:
                continue
            place = place.child("endpoint") if "endpoint" in method else place
        written, said = endpoint_of(method, value), method if isinstance(method, Mapping) else {}
        if written is not None:
            if said.get("type") != "alias":
                read.methods.append(method_said(written, said, at.child(key), read.diagnostics))
            yield WrittenName(snake(split(key)) or "call", written, place)
        else:
            read.diagnostics.append(_wrong(key, "an endpoint, as `get /files`", place))


def _models(read: Stainless, value: Any, at: Pointer) -> Iterator[WrittenName]:
    for key, model in _items(read, value, at, "models"):
        if isinstance(model, str) and model:
            pointer = model if model.startswith("#/") else f"#/components/schemas/{model}"
            yield WrittenName(capitalised(key), pointer, at.child(key))
        elif not isinstance(model, Mapping):
            read.diagnostics.append(_wrong(key, "a schema, as `#/components/schemas/File`", at.child(key)))


def _items(read: Stainless, value: Any, at: Pointer, what: str) -> Iterator[tuple[str, Any]]:
    if isinstance(value, Mapping):
        yield from value.items()
    elif value is not None:
        read.diagnostics.append(_wrong(what, "a table", at))


def _table(value: Any) -> Mapping[str, Any]:
    return value if isinstance(value, Mapping) else {}


def _text(value: Any) -> str | None:
    return value if isinstance(value, str) and value else None


def _wrong(key: str, wanted: str, at: Pointer) -> Diagnostic:
    return Diagnostic("stainless-value", Severity.OMISSION, f"`{key}` must be {wanted}", at)


def _unknown(key: str, known: frozenset[str], at: Pointer) -> Diagnostic:
    hint = did_you_mean(key, known)
    return Diagnostic("stainless-key", Severity.WARNING, f"there is no key `{key}` here", at, hint)
