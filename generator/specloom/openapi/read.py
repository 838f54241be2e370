"""A document of any version as the typed tree of `syntax`."""

from __future__ import annotations

from specloom.openapi.reader import Reader
from specloom.openapi.references import Resolver
from specloom.openapi.swagger_reader import SwaggerReader
from specloom.openapi.syntax import Document
from specloom.openapi.versions.dialect import Version


def read(resolver: Resolver, version: Version) -> Document:
    """Return the typed tree of a document that has no errors."""
    reader = SwaggerReader(resolver) if version is Version.V2_0 else Reader(resolver, version)
    return reader.document()
