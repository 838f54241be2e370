"""A document of any version as the typed tree of `syntax`."""

from __future__ import annotations

from collections.abc import Iterable

from specloom.diagnostics import Diagnostic
from specloom.openapi.losses import with_losses
from specloom.openapi.reader import Reader
from specloom.openapi.references import Resolver
from specloom.openapi.swagger_reader import SwaggerReader
from specloom.openapi.syntax import Document
from specloom.openapi.versions.dialect import Version


def read(resolver: Resolver, version: Version, omissions: Iterable[Diagnostic] = ()) -> Document:
    """Return the typed tree of a document that has no errors; what lost something by `omissions` says so."""
    lost = {each.pointer: each.message for each in omissions}
    reader = SwaggerReader(resolver, lost) if version is Version.V2_0 else Reader(resolver, version, lost)
    document = reader.document()
    return with_losses(document, reader.lost | lost)
