"""The typed tree of a document to the language-neutral model: the only room that sees both."""

from specloom.lower.api import Lowered, lower

__all__ = ["Lowered", "lower"]
