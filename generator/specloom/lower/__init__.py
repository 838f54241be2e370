"""The typed tree of a document to the language-neutral model: the only room that sees both."""

from specloom.lower.api import Lowered, lower
from specloom.lower.stainless.settle import completed, settled
from specloom.lower.surface.stainless import Stainless, read_stainless

__all__ = ["Lowered", "Stainless", "completed", "lower", "read_stainless", "settled"]
