"""generate: an Api becomes the files of a gem and its docs."""

from __future__ import annotations

from collections.abc import Iterator

from specloom.client.pages.told import told
from specloom.client.polling.told import told as polling_told
from specloom.config import USUAL_LAYOUT, ClientConfig
from specloom.diagnostics import Diagnostic, Severity
from specloom.files import FileSet
from specloom.ir.api import Api
from specloom.openapi.syntax import Document
from specloom.targets.base import Output
from specloom.targets.header import headed, header_of
from specloom.targets.ruby.client import client_of
from specloom.targets.ruby.docs.pages import doc_pages
from specloom.targets.ruby.gem.files import gem_files
from specloom.targets.ruby.literals import type_name
from specloom.targets.ruby.model import RubyClient
from specloom.targets.ruby.omissions import left_out
from specloom.targets.ruby.pages import pages_of
from specloom.targets.ruby.settings import settings_of
from specloom.targets.ruby.waiting import waits_of


def generate(api: Api, document: Document, config: ClientConfig) -> Output:
    """Return the Ruby client for `api`; the docs mirror the document that it was made of."""
    settings = settings_of(api, config)
    declarations = {declaration.id: declaration for declaration in api.declarations}
    paged, paging = pages_of(api, declarations, config)
    waiting = waits_of(api, declarations, config, paged)
    client = client_of(api, document, settings, paged, waiting.methods)
    files = [] if config.docs_only else list(headed(gem_files(client), header_of(api)))
    methods: dict[str, str] = {}
    for api_class in client.apis:
        for operation in api_class.operations:
            methods.setdefault(operation.ir.id, f"{api_class.class_name}.{operation.name}")
    streams = {each.ir.id: each.stream for api_class in client.apis for each in api_class.operations if each.stream}
    types = {model.pointer.seen_from(api.root): model.class_name for model in client.models}
    return Output(
        FileSet([*files, *doc_pages(client)]),
        methods,
        types,
        (
            *_layout(config),
            *left_out(api, {key: stream.content for key, stream in streams.items()}),
            *settings.overrides.unused(),
            *paging.diagnostics,
            *waiting.diagnostics,
        ),
        _pages(client),
        streams=_streams(client),
        polling=_waits(client),
    )


def _layout(config: ClientConfig) -> Iterator[Diagnostic]:
    """Yield a finding where a layout is wanted that gems do not have."""
    if config.layout != USUAL_LAYOUT:
        message = "a gem has a class for each tag: only Python clients have the layout `resources`"
        yield Diagnostic("layout-unavailable", Severity.WARNING, message, config.pointer("layout"))


def _pages(client: RubyClient) -> dict[str, dict[str, str]]:
    """Return `ImagesApi.list_images_each` -> how the list is asked for page by page, and why."""
    return {
        f"{api.class_name}.{operation.pages.name}": told(operation.ir, operation.pages.pagination)
        for api in client.apis
        for operation in api.operations
        if operation.pages is not None
    }


def _waits(client: RubyClient) -> dict[str, dict[str, str]]:
    """Return `VideosApi.create_video_and_wait` -> how its state is asked for, and how that is known."""
    return {
        f"{api.class_name}.{operation.wait.name}": polling_told(operation.ir, operation.wait.polling)
        for api in client.apis
        for operation in api.operations
        if operation.wait is not None
    }


def _streams(client: RubyClient) -> dict[str, dict[str, str]]:
    """Return what each method streams: where the document says it, what an item is, what of the body asks for it."""
    return {
        f"{api.class_name}.{operation.stream.name}": {
            "pointer": operation.stream.content.pointer.seen_from(client.ir.root),
            "item": str(type_name(operation.stream.type)),
            **({} if operation.stream.switch is None else {"asks": operation.stream.switch.member}),
        }
        for api in client.apis
        for operation in api.operations
        if operation.stream is not None
    }
