"""The order of lowering: components, operations, webhooks, then what is alike becomes one; the result is one Api."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass

from specloom.client.query_formats import with_query_formats
from specloom.config import ClientConfig
from specloom.diagnostics import Diagnostic, Pointer
from specloom.ir.api import Api
from specloom.ir.types import Reference
from specloom.ir.walk import references
from specloom.lower.deduplicate import deduplicate
from specloom.lower.diagnostics import Report
from specloom.lower.enums import inline_short_enums
from specloom.lower.filters import Filters
from specloom.lower.operations.call_forms import CallForms
from specloom.lower.operations.credential_headers import without_credential_headers
from specloom.lower.operations.idempotency import with_idempotency_header
from specloom.lower.operations.operations import operations_of
from specloom.lower.operations.response_kinds import ResponseKinds
from specloom.lower.operations.security import scheme_of, servers_of
from specloom.lower.operations.streams import Streams
from specloom.lower.operations.tags import Tags
from specloom.lower.operations.webhooks import webhook_event
from specloom.lower.reachability import reachable
from specloom.lower.schemas.declarations import declare
from specloom.lower.schemas.tags import with_tags
from specloom.lower.schemas.wants import facts_of, want_of
from specloom.lower.surface.stainless import Stainless
from specloom.lower.surface.surface import surface_of
from specloom.lower.texts import unsaid
from specloom.lower.xml import has_xml, with_sayable_xml
from specloom.lower.xml_names import with_distinct_names
from specloom.openapi.syntax import Document


@dataclass(frozen=True, slots=True)
class Lowered:
    """The model of an API and what was found while it was built."""

    api: Api
    diagnostics: tuple[Diagnostic, ...]
    unsaid: tuple[Pointer, ...]
    """The places of descriptions that the model holds nowhere."""


def lower(document: Document, config: ClientConfig, stainless: Stainless | None = None) -> Lowered:
    """Return the document as an Api, with the operations that the configuration selects.

    `stainless` is what was read of a configuration of Stainless, for the tree of resources.
    """
    report = Report()
    facts = facts_of(document, report, has_xml=has_xml(document), only_dates=config.formats == "dates")
    tags = Tags(document.tags)
    streams = Streams(config.streams, document.schemas)
    kinds = ResponseKinds(config.responses)
    operations = operations_of(document, facts, tags, streams, kinds)
    filters = Filters(config, tags)
    chosen = with_idempotency_header(filters.operations(operations.paths), config.defaults.idempotency_header)
    forms = CallForms(config)
    chosen = forms.of(chosen)
    security, schemes = document.security, tuple(map(scheme_of, document.schemes))
    if config.layout == "resources":
        chosen = without_credential_headers(chosen, schemes, security)
    webhooks = filters.webhooks(operations.webhooks)
    event = webhook_event(document, webhooks, operations.payload_schemas, facts)
    wants = [*map(want_of, document.schemas), *operations.wants, *([event] if event is not None else [])]
    api = Api(
        title=document.title or "API",
        version=document.api_version,
        description=document.description,
        servers=servers_of(document, config.servers),
        security=security,
        schemes=filters.schemes(schemes, security, chosen),
        tags=tags.of(chosen),
        operations=chosen,
        webhooks=webhooks,
        callbacks=operations.callbacks_of(chosen),
        declarations=(),
        event=None if event is None else Reference(event.key),
        license=document.license,
        about=document.about,
        root=document.name,
    )
    requested = references(tuple((each.parameters, each.body) for each in chosen))
    tagged = with_tags(declare(facts, wants), facts, requested)
    declarations, api = inline_short_enums(*deduplicate(tagged, api))
    api = with_sayable_xml(api, declarations, report)
    declarations = with_distinct_names(declarations, api.operations, report)
    declarations = reachable(declarations, api, components=filters.everything)
    diagnostics = (
        *filters.diagnostics_in_scope((*document.diagnostics, *report.diagnostics), api, declarations),
        *filters.unmatched((*operations.paths, *operations.webhooks), api),
        *streams.unmatched(config),
        *kinds.unmatched(config),
        *forms.unmatched(),
    )
    formatted = with_query_formats(
        api.operations,
        {declaration.id: declaration for declaration in declarations},
        config.query_arrays,
        config.query_objects,
    )
    api = dataclasses.replace(api, declarations=declarations, operations=formatted)
    surface, placing = surface_of(api, config, stainless or Stainless())
    silent = filters.places_in_scope(
        unsaid((*document.schemas, *operations.schemas), api, declarations), api, declarations
    )
    return Lowered(dataclasses.replace(api, surface=surface), (*diagnostics, *placing), silent)
