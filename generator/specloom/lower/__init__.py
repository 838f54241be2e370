"""Document to ir: the only room that sees both."""

from specloom.lower.api import Lowered, lower
from specloom.lower.relocate import relocate

__all__ = ["Lowered", "lower", "relocate"]
