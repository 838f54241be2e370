"""Words that Ruby or the methods themselves need."""

from __future__ import annotations

_KEYWORDS = """
alias and begin break case class def defined do else elsif end ensure false for if in module next nil not or redo
rescue retry return self super then true undef unless until when while yield __FILE__ __LINE__ __ENCODING__ __method__
BEGIN END
"""
LOCALS = frozenset(_KEYWORDS.split()) | {"opts"}
"""What an argument may not be called."""
