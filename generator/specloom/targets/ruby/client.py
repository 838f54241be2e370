"""Api to RubyClient: classes of operations after the ir, models after the schemas as they are written."""

from __future__ import annotations

from collections.abc import Mapping

from specloom.client.credentials import alternatives
from specloom.client.pages.pagination import Pagination
from specloom.client.polling.polling import Polling
from specloom.diagnostics import Pointer
from specloom.ir.api import Api
from specloom.ir.contents import payloads
from specloom.openapi.syntax import Document, Schema
from specloom.render import Code
from specloom.targets.ruby import names
from specloom.targets.ruby.facts import Facts
from specloom.targets.ruby.literals import constant, gem_name
from specloom.targets.ruby.methods import Methods
from specloom.targets.ruby.model import RubyApi, RubyClient
from specloom.targets.ruby.pages import PagedOperations
from specloom.targets.ruby.receivers import TEXTS, Receivers
from specloom.targets.ruby.schemas.inventory import inventory
from specloom.targets.ruby.schemas.models import Models, is_model
from specloom.targets.ruby.schemas.types import Types
from specloom.targets.ruby.schemas.usage import form_only, reachable
from specloom.targets.ruby.schemas.written_operations import written_operations
from specloom.targets.ruby.schemas.written_receivers import Received, received
from specloom.targets.ruby.settings import Settings
from specloom.targets.ruby.streams import Streams, streamed_keys, streaming_methods
from specloom.targets.ruby.waiting import WaitingOperations


def client_of(
    api: Api,
    document: Document,
    settings: Settings,
    paged: Mapping[str, Pagination] | None = None,
    waited_for: Mapping[str, Polling] | None = None,
) -> RubyClient:
    """Return the client of `api`, with the models of the document that it was made of.

    `paged` says how operations are asked for page by page, and `waited_for` how to wait for them, by their ids.
    """
    operations, overrides = written_operations(document), settings.overrides
    sent = received(document)
    schemas = inventory(document.schemas, operations, sent.schemas(_read(api)))
    class_names = names.Classes()
    tags = {tag.name.wire: class_names.api(tag.name.wire) for tag in api.tags}
    forms = form_only(schemas, operations)
    models = [key for key, schema in schemas.named.items() if is_model(schema) and key not in forms]
    pinned = {key: overrides.type(schemas.pointers[key]) for key in models}
    models.sort(key=lambda key: pinned[key] is None)  # a name that was asked for is taken first
    classes = {key: class_names.model(pinned[key] or key) for key in models}
    types = Types(schemas, classes)
    declarations = {declaration.id: declaration for declaration in api.declarations}
    streams = Streams(streaming_methods(api, declarations), declarations, types, settings.stream_ends)
    written = {operation.id: operation for operation in operations}
    methods = Methods(
        api,
        declarations,
        types,
        overrides,
        streams,
        PagedOperations(paged or {}, types),
        written,
    )
    waiting = WaitingOperations(waited_for or {}, types, declarations, written)
    facts = Facts(api.declarations)
    chosen = {operation.id for operation in api.operations}
    if len(chosen) < len(operations):
        keys = {pointer: key for key, pointer in schemas.pointers.items()}
        heirs = {
            key: tuple(keys[place] for place in facts.places(schemas.pointers[key]) if place in keys)
            for key in schemas.named
        }
        needed = reachable(
            schemas,
            [operation for operation in operations if operation.id in chosen],
            heirs,
            streamed_keys(api.operations, declarations, schemas),
            _received_schemas(api, sent),
        )
        models = [key for key in models if key in needed]
    by_place = {schemas.pointers[key]: classes[key] for key in classes}
    receivers = Receivers(api, types, facts, sent, by_place).of(document, class_names)
    return RubyClient(
        ir=api,
        module=constant(settings.module),
        gem=gem_name(settings.gem),
        version=settings.version,
        security=alternatives(api.security, api.schemes),
        apis=waiting.in_apis(tuple(sorted(_apis(api, methods, tags), key=lambda cls: cls.class_name))),
        models=tuple(
            sorted(map(Models(types, classes, overrides, facts).of, models), key=lambda model: model.class_name)
        ),
        docs=settings.docs,
        license=settings.license,
        homepage=settings.homepage,
        retry=settings.retry,
        receivers=receivers,
        array_format=settings.array_format,
    )


def _received_schemas(api: Api, sent: Received) -> list[Schema]:
    """Return the schemas of what the webhooks and callbacks of the client send."""
    read = _read(api)
    medias = (media for place, media in sent.medias.items() if place in read)
    return [media.schema for media in medias if media.schema is not None]


def _read(api: Api) -> set[Pointer]:
    """Return the places of what is read, and not given as text, of what the server sends by itself."""
    contents = (content for each in (*api.webhooks, *api.callbacks) for content in payloads(each))
    return {content.pointer for content in contents if content.kind not in TEXTS}


def _apis(api: Api, methods: Methods, class_names: dict[str, Code]) -> list[RubyApi]:
    """Return a class for each tag."""
    return [
        RubyApi(
            class_name=class_names[tag.name.wire],
            file_stem=names.file_stem(class_names[tag.name.wire]),
            tag=tag,
            operations=methods.of(operation for operation in api.operations if tag.name.wire in operation.tags),
        )
        for tag in api.tags
    ]
