"""References across files: follow one, follow a chain, check all of them; `$id`, anchors and remote documents."""

from specloom.openapi.references.bases import Node
from specloom.openapi.references.border import Border
from specloom.openapi.references.bundle import bundle
from specloom.openapi.references.remote import Fetcher
from specloom.openapi.references.resolver import RefError, Resolver
from specloom.openapi.references.survey import check_references

__all__ = ["Border", "Fetcher", "Node", "RefError", "Resolver", "bundle", "check_references"]
