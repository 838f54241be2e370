"""adopt: the configuration of a client that takes the place of a published SDK, and what could not be told of it."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from specloom.adoption.answers import response_options, written_answers
from specloom.adoption.api_list import ListedMethod
from specloom.adoption.bodies import written_bodies
from specloom.adoption.client_tables import written_client, written_formats
from specloom.adoption.deprecations import deprecated_methods
from specloom.adoption.models import ModelLines, adopted_models
from specloom.adoption.paging import adopted_pages, written_pages
from specloom.adoption.positional import written_positional
from specloom.adoption.readme import written_example
from specloom.adoption.source import Sdk, read_sdk
from specloom.adoption.streams import adopted_streams, written_streams
from specloom.adoption.type_list import ListedType
from specloom.config import FILES, discover, is_remote
from specloom.config.resources import is_method_name
from specloom.config.writing import resource_table, table, toml_text
from specloom.diagnostics import Pointer, refused
from specloom.ir.api import Api, Operation, SecurityScheme
from specloom.ir.endpoints import endpoints_of, written

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
    placed = {method: operation for method, operation in found.items() if operation is not None}
    pages = adopted_pages(placed, sdk.pages, api)
    named = spec if is_remote(spec) else Path(os.path.relpath(spec, folder)).as_posix()
    models, unknown = adopted_models(sdk.folder, sdk.types, placed, api)
    streams = adopted_streams(sdk.folder, placed, models, api)
    text = "".join(
        (
            *_configuration(sdk, placed, models, named, api.schemes),
            written_positional(placed),
            written_bodies(sdk.folder, placed, api),
            written_answers(placed, streams.always),
            written_streams(streams),
            written_example(sdk_folder, placed, api),
            *written_pages(pages),
        )
    )
    path.write_text(text, "utf-8", newline="\n")
    return Adopted(path, (*pages.lines, *streams.lines, *_told(sdk, found, unknown, api)))


def _configuration(
    sdk: Sdk, placed: Mapping[ListedMethod, Operation], models: ModelLines, spec: str, schemes: Iterable[SecurityScheme]
) -> Iterator[str]:
    """Yield the text of the configuration."""
    output = f"{sdk.package.replace('_', '-')}-client"
    yield _HEAD.format(package=sdk.package, spec=toml_text(spec), output=toml_text(output), name=toml_text(sdk.package))
    yield from written_formats(sdk.client)
    yield table("python", {"client_class": sdk.client.class_name, **dict(response_options(sdk.folder, sdk.methods))})
    yield from written_client(sdk.client, schemes)
    outdated = deprecated_methods(sdk.folder, placed)
    resources: dict[tuple[str, ...], list[ListedMethod]] = {}
    for method in placed:
        resources.setdefault(method.resource, []).append(method)
    for resource in dict.fromkeys((*resources, *models)):
        if not all(map(is_method_name, resource)):
            continue
        methods = [method for method in resources.get(resource, ()) if is_method_name(method.name)]
        lines = {f"methods.{method.name}": written(placed[method]) for method in methods}
        lines |= {f"deprecated.{method.name}": outdated[method] for method in methods if method in outdated}
        lines |= {f"models.{name}": schema for name, schema in models.get(resource, {}).items()}
        yield resource_table("client", resource, lines.items())


def _told(
    sdk: Sdk, found: Mapping[ListedMethod, Operation | None], unknown: Iterable[ListedType], api: Api
) -> Iterator[str]:
    """Yield what is to be said: what could not be told, and what only one of the two has."""
    for method in sdk.methods:
        if method.endpoint is None:
            yield f"client.{method.way} is made by hand: no operation is behind it"
        elif found[method] is None:
            yield f"client.{method.way}: the document has no `{method.endpoint}`"
    lost: dict[str, list[str]] = {}
    for each in unknown:
        lost.setdefault(".".join(("types", *each.package)), []).append(each.name)
    for package, names in lost.items():
        yield f"{package}: no schema of the document could be told for {', '.join(dict.fromkeys(names))}"
    if lost:
        name = next(iter(lost.values()))[0]
        yield f'a table [client.resources.NAME] can say it: models.{name} = "#/components/schemas/..."'
    used = {operation.id for operation in found.values() if operation is not None}
    beyond = [operation for operation in api.operations if operation.id not in used]
    for operation in beyond:
        yield f"{written(operation)} is not in the SDK: it is placed by a guess"
    told, by_hand = sum(operation is not None for operation in found.values()), len(sdk.methods) - len(found)
    counts = f"{told:,} of {len(found):,} methods of {sdk.package} have their operation in the document"
    yield f"{counts}; {by_hand:,} are made by hand"
