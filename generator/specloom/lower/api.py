"""The order of lowering: components, operations, webhooks, then sharing; the result is one Api."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass

from specloom.config import ClientConfig
from specloom.diagnostics import Diagnostic
from specloom.ir.api import Api
from specloom.ir.types import Reference
from specloom.lower.bodies import Bodies
from specloom.lower.context import Context, child, children, text_or_none
from specloom.lower.headers import Headers
from specloom.lower.operations import Operations
from specloom.lower.parameters import Parameters
from specloom.lower.schemas import Schemas
from specloom.lower.security import document_servers, requirements_of, schemes_of
from specloom.lower.select import reachable
from specloom.lower.selection import Selection
from specloom.lower.share import share
from specloom.lower.source import source_of
from specloom.lower.tags import Tags
from specloom.lower.webhooks import event_of
from specloom.openapi.references import Resolver
from specloom.openapi.versions.dialect import Version

_MIRRORS = frozenset({"ruby"})
"""The targets that mirror the document as it is written."""


@dataclass(frozen=True, slots=True)
class Lowered:
    """The model of an API and what was found while it was built."""

    api: Api
    diagnostics: tuple[Diagnostic, ...]


def lower(resolver: Resolver, version: Version, config: ClientConfig) -> Lowered:
    """Return the document as an Api, with the operations that the configuration selects."""
    context = Context(resolver, version)
    schemas = Schemas(context)
    headers = Headers(context, schemas)
    bodies = Bodies(context, schemas, headers)
    root = resolver.root
    tags = Tags(child(root, "tags"))
    operations = Operations(context, Parameters(context, schemas), bodies, headers, tags)
    info, components = child(root, "info"), child(root, "components")
    schemas.declare_components(children(context.follow(child(components, "schemas"))))
    every = operations.of_paths(child(root, "paths"))
    webhooks = operations.of_webhooks(child(root, "webhooks")) + operations.of_webhooks(child(root, "x-webhooks"))
    selection = Selection(config, tags)
    chosen = selection.operations(every)
    security = requirements_of(context, child(root, "security")) or ()
    api = Api(
        title=text_or_none(child(info, "title").value) or "API",
        version=str(child(info, "version").value or ""),
        description=text_or_none(child(info, "description").value),
        servers=document_servers(root),
        security=security,
        schemes=selection.schemes(schemes_of(context, child(components, "securitySchemes")), security, chosen),
        tags=tags.of(chosen),
        operations=chosen,
        webhooks=selection.webhooks(webhooks),
        callbacks=operations.callbacks_of(chosen),
        declarations=(),
        license=text_or_none(child(info, "license", "name").value),
        contact=text_or_none(child(info, "contact", "email").value),
        terms=text_or_none(child(info, "termsOfService").value),
    )
    event = event_of(context, api.webhooks, bodies.schema_of)
    declared = (*schemas.declarations(), *headers.declarations())
    if event is not None:
        api = dataclasses.replace(api, event=Reference(event.id))
        declared = (*declared, event)
    declarations, api = share(tuple(sorted(declared, key=lambda each: each.id)), api)
    declarations = reachable(declarations, api, components=selection.whole)
    source = source_of(context) if config.target in _MIRRORS else None
    told = selection.told(context.diagnostics, api, declarations) + tuple(selection.unmatched((*every, *webhooks), api))
    return Lowered(dataclasses.replace(api, declarations=declarations, source=source), told)
