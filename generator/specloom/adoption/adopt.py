"""adopt: the configuration of a client that takes the place of a published SDK, and what could not be told of it."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from specloom.adoption.api_list import ListedMethod
from specloom.adoption.source import Sdk, read_sdk
from specloom.config import FILES, discover, is_remote
from specloom.config.resources import is_method_name, is_model_name
from specloom.config.writing import resource_table, toml_text
from specloom.diagnostics import Pointer, refused
from specloom.ir.api import Api, ContentKind, Operation
from specloom.ir.endpoints import endpoints_of, written
from specloom.ir.types import Declaration, Reference

_HEAD = """\
# Made by `specloom adopt` from the source of `{package}`; paths are relative to this file.
[[client]]
spec = {spec}
output = {output}
package = {name}
layout = "resources"
"""


@dataclass(frozen=True, slots=True)
class Adopted:
    """The file that was written, and what is to be said."""

    path: Path
    lines: tuple[str, ...]


def adopt(folder: Path, sdk_folder: Path, spec: str, api: Api, *, force: bool = False) -> Adopted:
    """Write a configuration for the document `spec`, read as `api`, and return what could not be told.

    A configuration that is there is replaced with `force` only. Raise InputError.
    """
    present = discover(folder)
    path = folder / FILES[0]
    if present is not None and not (force and present == path):
        hint = "edit that file, or run with --force" if present == path else "edit that file"
        raise refused("config-present", "specloom is configured here already", Pointer(str(present)), hint)
    sdk = read_sdk(sdk_folder)
    known = endpoints_of(api.operations)
    found = {method: known.find(method.endpoint) for method in sdk.methods if method.endpoint is not None}
    named = spec if is_remote(spec) else Path(os.path.relpath(spec, folder)).as_posix()
    path.write_text("".join(_configuration(sdk, found, api, named)), "utf-8", newline="\n")
    return Adopted(path, tuple(_told(sdk, found, api)))


def _configuration(sdk: Sdk, found: Mapping[ListedMethod, Operation | None], api: Api, spec: str) -> Iterator[str]:
    """Yield the text of the configuration."""
    output = f"{sdk.package.replace('_', '-')}-client"
    yield _HEAD.format(package=sdk.package, spec=toml_text(spec), output=toml_text(output), name=toml_text(sdk.package))
    if sdk.client_class is not None:
        yield f"\n[client.python]\nclient_class = {toml_text(sdk.client_class)}\n"
    components = {each.id: each for each in api.declarations if each.component}
    models: set[str] = set()
    resources: dict[tuple[str, ...], list[ListedMethod]] = {}
    for method in found:
        resources.setdefault(method.resource, []).append(method)
    for resource, methods in resources.items():
        if not all(map(is_method_name, resource)):
            continue
        lines: dict[str, str] = {}
        for method in methods:
            operation = found[method]
            if operation is None or not is_method_name(method.name):
                continue
            lines[f"methods.{method.name}"] = written(operation)
            schema, model = _schema(operation, components), method.result
            if schema is not None and model is not None and is_model_name(model) and model not in models:
                models.add(model)
                lines[f"models.{model}"] = schema
        yield resource_table("client", resource, lines.items())


def _schema(operation: Operation, components: Mapping[str, Declaration]) -> str | None:
    """Return the pointer of the component that an operation answers in JSON."""
    for response in operation.responses:
        for content in response.contents if response.success else ():
            if (
                content.kind is ContentKind.JSON
                and isinstance(content.type, Reference)
                and content.type.id in components
            ):
                return f"#{components[content.type.id].pointer.fragment}"
    return None


def _told(sdk: Sdk, found: Mapping[ListedMethod, Operation | None], api: Api) -> Iterator[str]:
    """Yield what is to be said: what could not be told, and what only one of the two has."""
    for method in sdk.methods:
        if method.endpoint is None:
            yield f"client.{method.way} is made by hand: no operation is behind it"
        elif found[method] is None:
            yield f"client.{method.way}: the document has no `{method.endpoint}`"
    used = {operation.id for operation in found.values() if operation is not None}
    beyond = [operation for operation in api.operations if operation.id not in used]
    for operation in beyond:
        yield f"{written(operation)} is not in the SDK: it is placed by a guess"
    told, by_hand = sum(operation is not None for operation in found.values()), len(sdk.methods) - len(found)
    counts = f"{told:,} of {len(found):,} methods of {sdk.package} have their operation in the document"
    yield f"{counts}; {by_hand:,} are made by hand"
