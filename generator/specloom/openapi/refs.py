"""References, as other rooms use them: follow one, follow a chain, and check all of them beforehand."""

from specloom.openapi.bases import Node
from specloom.openapi.remote import Fetcher
from specloom.openapi.resolver import RefError, Resolver
from specloom.openapi.walk import check_references

__all__ = ["Fetcher", "Node", "RefError", "Resolver", "check_references"]
