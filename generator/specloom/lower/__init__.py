"""Document to ir: the only room that sees both."""

from specloom.lower.api import Lowered, lower

__all__ = ["Lowered", "lower"]
