"""The options of this target: the table `[client.ruby]`."""

from __future__ import annotations

from dataclasses import dataclass

from specloom.options import OptionError, check_text

_DOCS = ("compatible", "corrected")
_MODULE = r"[A-Z][A-Za-z0-9_]{0,99}"
_VERSION = r"[0-9]+(\.[0-9A-Za-z]+)*(-[0-9A-Za-z]+(\.[0-9A-Za-z]+)*)?"


@dataclass(frozen=True, slots=True)
class RubyOptions:
    """Options, checked; a module that is None is made of the name of the gem."""

    module: str | None = None
    version: str = "0.1.0"
    docs: str = "compatible"

    def __post_init__(self) -> None:
        if self.module is not None:
            check_text("module", self.module, "Ruby", "OpenApiOpenAIClient", _MODULE)
        check_text("version", self.version, "Ruby", "1.0.1-pre.0", _VERSION)
        if self.docs not in _DOCS:
            message = f"`docs` of the Ruby target cannot be {self.docs!r:.80}"
            hint = 'docs = "compatible" is the default; the other is "corrected"'
            raise OptionError("config-value", "docs", message, hint)
