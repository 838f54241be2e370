"""The options of a client, completed by what only a configuration of Stainless says."""

from __future__ import annotations

import re
from dataclasses import fields, replace

from specloom.config import USUAL_TARGET, ClientConfig, ExampleConfig
from specloom.diagnostics import Pointer
from specloom.ir.api import Api
from specloom.ir.endpoints import endpoints_of, matching, written
from specloom.lower.stainless.methods import MethodSaid
from specloom.lower.stainless.values import Findings, wrong
from specloom.lower.surface.stainless import Stainless
from specloom.naming import snake, split
from specloom.openapi.syntax import Document
from specloom.options import did_you_mean, nearest

_VARIABLE = re.compile(r"\{([^{}]*)\}")


def completed(config: ClientConfig, stainless: Stainless, document: Document) -> tuple[ClientConfig, Findings]:
    """Return the options with what can be told before the operations are known, and what is wrong with that."""
    found: Findings = []
    said = {
        "client_class": stainless.client_class,
        "distribution": stainless.distribution,
        "license": stainless.rest.license,
    }
    usual = {key: value for key, value in said.items() if value is not None} if config.target == USUAL_TARGET else {}
    config = replace(
        config,
        package=config.package or stainless.package,
        formats=config.formats or ("dates" if config.target == USUAL_TARGET else None),
        target_options={**usual, **config.target_options},
        servers=config.servers or stainless.client.servers,
        stream_ends=stainless.rest.stream_ends if config.stream_ends is None else config.stream_ends,
    )
    config = _with_operations(config, stainless, document, found)
    return (_with_client(config, stainless, document, found) if config.target == USUAL_TARGET else config), found


def _with_operations(config: ClientConfig, stainless: Stainless, document: Document, found: Findings) -> ClientConfig:
    """Return the options without the operations that Python has not, and with what operations stream."""
    every = [(each.method, path.name) for path in document.paths for each in path.value.value.operations]
    schemas = {schema.name for schema in document.schemas}
    kept = {matching(each.endpoint, every) for each in stainless.methods if not each.skipped}
    excluded: dict[str, Pointer] = {}
    streams: dict[str, str] = {}
    bodies: dict[str, str] = {}
    unwrapped: dict[str, str] = {}
    positional: dict[str, tuple[str, ...]] = {}
    places: dict[tuple[str, ...], Pointer] = {}
    for method in stainless.methods:
        meant = matching(method.endpoint, every)
        if meant is None:
            continue
        name = " ".join(meant)
        if method.skipped and meant not in kept:
            excluded.setdefault(name, method.pointer)
        if method.body is not None:
            bodies[name] = snake(split(method.body)) or "body"
            places["bodies", name] = method.pointer.child("body_param_name")
        if method.unwrapped is not None:
            unwrapped[name] = method.unwrapped if isinstance(method.unwrapped, str) else ""
        positional[name] = _positional(method, meant[1], by_name=not stainless.rest.positional)
        if method.stream is not None:
            schema = stainless.models.get(method.stream)
            if schema is not None and schema.rpartition("/")[2] in schemas:
                streams[name] = schema.rpartition("/")[2]
            else:
                at = method.pointer.child("streaming", "stream_event_model")
                hint = did_you_mean(method.stream, stainless.models) if stainless.models else None
                found.append(
                    wrong("stream_event_model", "the way to a model, as `chat.chat_completion_chunk`", at, hint)
                )
    count = len(config.exclude_operations)
    places |= {("exclude_operations", str(count + index)): at for index, at in enumerate(excluded.values())}
    return replace(
        config,
        exclude_operations=(*config.exclude_operations, *excluded),
        streams={**streams, **config.streams},
        bodies={**bodies, **config.bodies},
        positional={**positional, **config.positional},
        unwrapped=config.unwrapped or stainless.rest.unwrapped,
        unwrapped_operations={**unwrapped, **config.unwrapped_operations},
        borrowed={**config.borrowed, **places},
    )


def _positional(method: MethodSaid, path: str, *, by_name: bool) -> tuple[str, ...]:
    """Return what may be given by position: what a method says, else the last variable of its path."""
    if method.positional is not None:
        return method.positional
    return () if by_name else tuple(_VARIABLE.findall(path)[-1:])


def _with_client(config: ClientConfig, stainless: Stainless, document: Document, found: Findings) -> ClientConfig:
    """Return the options with arguments and defaults of the client; those of the own configuration count more."""
    client, own = stainless.client, {each.name for each in config.arguments}
    known = {scheme.name for scheme in document.schemes}
    for name, place in client.schemes.items():
        if name not in known:
            what = "the name of a security scheme of the document"
            found.append(wrong("security_scheme", what, place, did_you_mean(name, known) if known else None))
    defaults = {each.name: getattr(config.defaults, each.name) for each in fields(config.defaults)}
    given = {key: value for key, value in defaults.items() if value}
    taken = [each for each in client.arguments if each.name not in own]
    formats = stainless.formats
    own_format = config.place is not None and "array_format" in config.place.keys
    return replace(
        config,
        query_arrays=config.query_arrays or formats.lists,
        query_objects=config.query_objects or formats.objects,
        array_format=formats.parts if formats.parts is not None and not own_format else config.array_format,
        arguments=(*config.arguments, *taken),
        defaults=replace(client.defaults, **given),
        borrowed={
            **config.borrowed,
            **{("arguments", each.name): client.places[each.name] for each in taken},
        },
    )


def settled(config: ClientConfig, stainless: Stainless, api: Api) -> tuple[ClientConfig, Findings]:
    """Return the options with what needs the operations, and what is wrong with that."""
    found: Findings = []
    config = _with_pages(config, stainless, api, found)
    return (_with_examples(config, stainless, api, found) if config.target == USUAL_TARGET else config), found


def _with_examples(config: ClientConfig, stainless: Stainless, api: Api, found: Findings) -> ClientConfig:
    """Return the options with the examples whose operations are there."""
    known = endpoints_of(api.operations)
    examples: dict[str, ExampleConfig] = {}
    for each in stainless.examples:
        operation = known.find(each.example.operation)
        if operation is None:
            near = nearest(each.example.operation, known.names())
            hint = f"did you mean `{near}`?" if near else None
            found.append(wrong("endpoint", "an operation of the document", each.pointer.child("endpoint"), hint))
            continue
        names = {parameter.name.wire for parameter in operation.parameters}
        for name in each.example.params if operation.body is None else ():
            if name not in names:
                at = each.pointer.child("params", name)
                found.append(
                    wrong(name, "a parameter of the operation", at, did_you_mean(name, names) if names else None)
                )
        examples[each.role] = replace(each.example, operation=written(operation))
    return replace(config, examples={**examples, **config.examples})


def _with_pages(config: ClientConfig, stainless: Stainless, api: Api, found: Findings) -> ClientConfig:
    """Return the options with the schemes of pages: those that methods name, then the same for all of their shape.

    What neither the file nor the document says to be paged is not.
    """
    known = endpoints_of(api.operations)
    schemes = {each.name: each for each in stainless.pages}
    named: dict[str, list[tuple[str, Pointer]]] = {}
    off: list[tuple[str, Pointer]] = []
    wanted: list[tuple[str, Pointer]] = []
    for method in stainless.methods:
        operation, at = known.find(method.endpoint), method.pointer.child("paginated")
        if operation is None or method.paged is None:
            continue
        if isinstance(method.paged, str) and method.paged not in schemes:
            what = "true, false or the name of a scheme of `pagination`"
            found.append(wrong("paginated", what, at, did_you_mean(method.paged, schemes) if schemes else None))
        elif isinstance(method.paged, str):
            named.setdefault(method.paged, []).append((operation.id, at))
        else:
            (wanted if method.paged else off).append((operation.id, at))
    pagination, borrowed = list(config.pagination), dict(config.borrowed)
    for each in schemes.values():
        for operations in ([named[each.name]] if each.name in named else []) + [[]]:
            way = ("pagination", str(len(pagination)))
            borrowed[way] = each.pointer
            borrowed |= {(*way, "operations", str(index)): at for index, (_, at) in enumerate(operations)}
            pagination.append(replace(each.scheme, operations=tuple(name for name, _ in operations)))
    count = len(config.pagination_off)
    borrowed |= {("pagination_off", "operations", str(count + index)): at for index, (_, at) in enumerate(off)}
    borrowed |= {("pagination_wanted", str(index)): at for index, (_, at) in enumerate(wanted)}
    return replace(
        config,
        pagination=tuple(pagination),
        pagination_off=(*config.pagination_off, *(name for name, _ in off)),
        pagination_wanted=tuple(name for name, _ in wanted),
        recognise_pages=False,
        borrowed=borrowed,
    )
