"""generate: an Api becomes the files of a gem and its docs."""

from __future__ import annotations

from specloom.config import ClientConfig
from specloom.files import FileSet
from specloom.ir.api import Api
from specloom.openapi.syntax import Document
from specloom.targets.base import Output
from specloom.targets.header import headed, header_of
from specloom.targets.ruby.client import client_of
from specloom.targets.ruby.docs.pages import doc_pages
from specloom.targets.ruby.gem.files import gem_files
from specloom.targets.ruby.omissions import left_out
from specloom.targets.ruby.settings import settings_of


def generate(api: Api, document: Document, config: ClientConfig) -> Output:
    """Return the Ruby client for `api`; the docs mirror the document that it was made of."""
    settings = settings_of(api, config)
    client = client_of(api, document, settings)
    files = [] if config.docs_only else list(headed(gem_files(client), header_of(api)))
    methods: dict[str, str] = {}
    for api_class in client.apis:
        for operation in api_class.operations:
            methods.setdefault(operation.ir.id, f"{api_class.class_name}.{operation.name}")
    types = {model.pointer.seen_from(api.root): model.class_name for model in client.models}
    return Output(
        FileSet([*files, *doc_pages(client)]),
        methods,
        types,
        (*left_out(api), *settings.overrides.unused(config)),
    )
