"""The order of lowering: components, operations, webhooks, then sharing; the result is one Api."""

from __future__ import annotations

import dataclasses
import fnmatch
from dataclasses import dataclass

from specloom.config import ClientConfig
from specloom.diagnostics import Diagnostic
from specloom.ir.api import Api, Operation
from specloom.ir.types import Reference
from specloom.lower.bodies import Bodies
from specloom.lower.context import Context, child, children, text_or_none
from specloom.lower.headers import Headers
from specloom.lower.operations import Operations
from specloom.lower.parameters import Parameters
from specloom.lower.schemas import Schemas
from specloom.lower.security import document_servers, requirements_of, schemes_of
from specloom.lower.select import reachable
from specloom.lower.share import share
from specloom.lower.source import source_of
from specloom.lower.tags import Tags
from specloom.lower.webhooks import event_of
from specloom.openapi.dialect import Version
from specloom.openapi.refs import Resolver

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
    webhooks = operations.of_webhooks(child(root, "webhooks"))
    chosen = tuple(operation for operation in every if _selected(operation, tags, config))
    api = Api(
        title=text_or_none(child(info, "title").value) or "API",
        version=str(child(info, "version").value or ""),
        description=text_or_none(child(info, "description").value),
        servers=document_servers(root),
        security=requirements_of(child(root, "security")) or (),
        schemes=schemes_of(context, child(components, "securitySchemes")),
        tags=tags.of(chosen),
        operations=chosen,
        webhooks=webhooks if len(chosen) == len(every) else (),
        callbacks=operations.callbacks() if len(chosen) == len(every) else (),
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
    declarations = reachable(declarations, api, components=len(chosen) == len(every))
    source = source_of(context) if config.target in _MIRRORS else None
    return Lowered(dataclasses.replace(api, declarations=declarations, source=source), tuple(context.diagnostics))


def _selected(operation: Operation, tags: Tags, config: ClientConfig) -> bool:
    """Whether the configuration's tags and paths choose this operation; a tag stands for all that is part of it."""
    own = {each for tag in (*operation.tags, *operation.labels) for each in tags.line(tag)}
    if config.include_tags and not own & set(config.include_tags):
        return False
    if own & set(config.exclude_tags):
        return False
    return not config.include_paths or any(fnmatch.fnmatchcase(operation.path, glob) for glob in config.include_paths)
