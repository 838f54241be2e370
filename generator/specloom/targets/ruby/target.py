"""generate: an Api becomes the files of a gem and its docs."""

from __future__ import annotations

from collections.abc import Iterator

from specloom.config import ClientConfig
from specloom.diagnostics import Diagnostic, Severity
from specloom.files import FileSet
from specloom.ir.api import Api, Location
from specloom.targets.base import Output
from specloom.targets.ruby.docs import pages
from specloom.targets.ruby.extract import client_of
from specloom.targets.ruby.gem import gem_files
from specloom.targets.ruby.settings import settings_of


def generate(api: Api, config: ClientConfig) -> Output:
    """Return the Ruby client for `api`."""
    client = client_of(api, settings_of(api, config))
    files = [] if config.docs_only else gem_files(client)
    methods: dict[str, str] = {}
    for each in client.apis:
        for operation in each.operations:
            methods.setdefault(operation.id, f"{each.class_name}.{operation.name}")
    types = {model.id: model.class_name for model in client.models}
    return Output(FileSet([*files, *pages(client)]), methods, types, tuple(_left_out(api)))


def _left_out(api: Api) -> Iterator[Diagnostic]:
    """Yield what no method can send."""
    for operation in api.operations:
        for parameter in operation.parameters:
            if parameter.location is Location.QUERYSTRING:
                message = f"`{operation.name.wire}` has no argument for `{parameter.name.wire}`, the whole query string"
                yield Diagnostic("parameter-not-expressed", Severity.OMISSION, message, parameter.pointer)
