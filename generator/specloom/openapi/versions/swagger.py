"""Swagger 2.0 to the form of OpenAPI 3.0, as new data: the whole document, and the files that it refers to.

Definitions, shared parameters and shared responses stay where they are, so that references to them, the ids of their
declarations and the pointers in messages are those of the document; what moves is recorded in `Places`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from specloom.diagnostics import Diagnostic, Pointer
from specloom.openapi.references.bases import Node
from specloom.openapi.references.grammar import Kind
from specloom.openapi.references.resolver import Resolver
from specloom.openapi.references.survey import survey
from specloom.openapi.versions.dialect import Version
from specloom.openapi.versions.places import Places
from specloom.openapi.versions.swagger_operations import MOVED, Lifter
from specloom.reading.document import Rewritten

LIFTED_VERSION = Version.V3_0
"""What a lifted document is."""
DROPPED = frozenset(
    {"swagger", "host", "basePath", "schemes", "consumes", "produces", "securityDefinitions", "webhooks", "servers"}
)
FLOWS = {
    "implicit": "implicit",
    "password": "password",
    "application": "clientCredentials",
    "accessCode": "authorizationCode",
}
Raised = Callable[[Any, Pointer], Any]


@dataclass(frozen=True, slots=True)
class Lifting:
    """A document in the form of OpenAPI 3.0, where its parts came from, and what was found on the way."""

    resolver: Resolver
    places: Places
    diagnostics: tuple[Diagnostic, ...]


def lift(written: Resolver) -> Lifting:
    """Return the lifted form of a Swagger 2.0 document; the findings are about the files as they were written."""
    places = Places(written)
    lifter = Lifter(places)
    found = _entries(written)
    root = written.root.pointer.source
    data = {
        name: _replaced(Node(written.documents[name].data, Pointer(name)), found.get(name, {}), lifter)
        for name in [*found, root]
    }
    data[root] = _root(data[root], written.root.pointer, lifter)
    places.respell()
    documents = {name: Rewritten(written.documents[name], value, places.locate) for name, value in data.items()}
    for name, document in written.documents.items():
        documents.setdefault(name, Rewritten(document, document.data, places.locate))
    resolver = Resolver(documents[root], neighbours=documents.values(), fetcher=written.fetcher)
    problems = {(each.code, each.pointer) for each in survey(written).problems}
    broken = [each for each in places.told(survey(resolver).problems) if (each.code, each.pointer) not in problems]
    return Lifting(resolver, places, (*lifter.found, *broken))


def _entries(written: Resolver) -> dict[str, dict[tuple[str, ...], Kind]]:
    """Return what only references lead to, by file and place: in other files, and in unusual places of the root."""
    found: dict[str, dict[tuple[str, ...], Kind]] = {}
    for site in survey(written).sites:
        if type(site.link) is Pointer and site.kind is not Kind.ROOT:
            found.setdefault(site.link.source, {})[site.link.tokens] = site.kind
    return found


def _replaced(file: Node, entries: dict[tuple[str, ...], Kind], lifter: Lifter) -> Any:
    """Return a file with the parts at the given places lifted; what is around them is copied, not changed."""
    raised = _raisers(lifter)
    done: set[tuple[str, ...]] = set()
    copied: set[int] = set()
    holder = [file.value]
    for tokens, kind in sorted(entries.items()):
        if any(tokens[:end] in done for end in range(len(tokens) + 1)):
            continue  # lifted with what is around it
        done.add(tokens)
        parent: Any = holder
        key: Any = 0
        for token in tokens:
            if id(parent[key]) not in copied:
                parent[key] = parent[key].copy()
                copied.add(id(parent[key]))
            parent = parent[key]
            key = int(token) if type(parent) is list else token
        if kind in raised:
            parent[key] = raised[kind](parent[key], file.pointer.child(*tokens))
    return holder[0]


def _raisers(lifter: Lifter) -> dict[Kind, Raised]:
    return {
        Kind.SCHEMA: lambda value, at: lifter.schema(value, at, at),
        Kind.RESPONSE: lambda value, at: lifter.response(value, at, at, lifter.produces),
        Kind.PARAMETER: lambda value, at: _shared(value, at, lifter),
        Kind.HEADER: lifter.header,
        Kind.PATH: lifter.path,
    }


def _shared(value: Any, at: Pointer, lifter: Lifter) -> Any:
    """Return a parameter that others refer to; of a body only the schema is of use at its own place."""
    if type(value) is not dict:
        return value
    if value.get("in") not in MOVED:
        return lifter.parameter(value, at)
    here = at.child("schema")
    return value | ({"schema": lifter.schema(value["schema"], here, here)} if "schema" in value else {})


def _root(data: dict[str, Any], at: Pointer, lifter: Lifter) -> dict[str, Any]:
    """Return the root document; maps whose name is new in 3.0 refer to those that the document has."""
    made: dict[str, Any] = {"openapi": "3.0.4"}
    made |= {key: value for key, value in data.items() if key not in DROPPED}
    raised = _raisers(lifter)
    for key, kind in (
        ("paths", Kind.PATH),
        ("definitions", Kind.SCHEMA),
        ("parameters", Kind.PARAMETER),
        ("responses", Kind.RESPONSE),
    ):
        if type(data.get(key)) is dict:
            made[key] = _each(data[key], at.child(key), raised[kind], extendable=key == "paths")
    components: dict[str, Any] = {}
    for key, name in (("definitions", "schemas"), ("responses", "responses")):
        if key in made:
            components[name] = {"$ref": f"#/{key}"}
            lifter.places.record(at.child("components", name), at.child(key))
    schemes = data.get("securityDefinitions")
    if type(schemes) is dict:
        here, there = at.child("securityDefinitions"), at.child("components", "securitySchemes")
        lifter.places.record(there, here)
        components["securitySchemes"] = {
            name: _scheme(value, here.child(name), there.child(name), lifter.places) for name, value in schemes.items()
        }
    made["components"] = components
    made["servers"] = lifter.servers(data.get("schemes"), at)
    for index in range(len(made["servers"])):
        field = "host" if "host" in data else "basePath"
        place = at.child(field) if field in data else at
        lifter.places.record(at.child("servers", index), place)
        lifter.places.record(at.child("servers", index, "url"), place)
    return made


def _each(value: dict[str, Any], at: Pointer, raised: Raised, *, extendable: bool) -> dict[str, Any]:
    return {
        name: each if extendable and name.startswith("x-") else raised(each, at.child(name))
        for name, each in value.items()
    }


def _scheme(value: Any, at: Pointer, to: Pointer, places: Places) -> Any:
    """Return a security scheme."""
    if type(value) is not dict:
        return value
    if value.get("type") == "basic":
        return value | {"type": "http", "scheme": "basic"}
    if value.get("type") != "oauth2":
        return dict(value)
    fields = ("authorizationUrl", "tokenUrl", "scopes")
    made = {key: each for key, each in value.items() if key not in (*fields, "flow")}
    flow = FLOWS.get(str(value.get("flow")))
    if flow is None:
        return made
    places.record(to.child("flows"), at)
    places.record(to.child("flows", flow), at)
    return made | {"flows": {flow: {key: value[key] for key in fields if key in value}}}
