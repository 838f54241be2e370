"""The options of this target: the table `[client.ruby]`."""

from __future__ import annotations

import re
from dataclasses import dataclass

from specloom.options import OptionError, check_text
from specloom.targets.licenses import spdx_of

_DOCS = ("compatible", "corrected")
_MODULE = r"[A-Z][A-Za-z0-9_]{0,99}"
_VERSION = r"[0-9]+(\.[0-9A-Za-z]+)*(-[0-9A-Za-z]+(\.[0-9A-Za-z]+)*)?"
URL = re.compile(
    r"https?://[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*(?::[0-9]{1,5})?"
    r"(?:[/?](?:[A-Za-z0-9._~!$&'()*+,;=:@/?-]|%[0-9A-Fa-f]{2})*)?(?:#[A-Za-z0-9._~!$&'()*+,;=:@/?-]*)?"
)
"""An address that Ruby takes for one."""


@dataclass(frozen=True, slots=True)
class RubyOptions:
    """Options, checked; a module that is None is made of the name of the gem."""

    module: str | None = None
    version: str = "0.1.0"
    docs: str = "compatible"
    license: str | None = None
    """An SPDX expression; by itself what the document says."""
    homepage: str | None = None
    """Where more is to be read; by itself what the document says."""

    def __post_init__(self) -> None:
        if self.module is not None:
            check_text("module", self.module, "Ruby", "OpenApiOpenAIClient", _MODULE)
        check_text("version", self.version, "Ruby", "1.0.1-pre.0", _VERSION)
        if self.homepage is not None:
            check_text("homepage", self.homepage, "Ruby", "https://example.org/docs", URL.pattern)
        if self.license is not None:
            check_text("license", self.license, "Ruby", "Apache-2.0")
            if spdx_of(self.license) is None:
                message = f"`license` of the Ruby target cannot be {self.license!r:.80}"
                hint = 'it is no SPDX license expression; for example license = "Apache-2.0"'
                raise OptionError("config-value", "license", message, hint)
        if self.docs not in _DOCS:
            message = f"`docs` of the Ruby target cannot be {self.docs!r:.80}"
            hint = 'docs = "compatible" is the default; the other is "corrected"'
            raise OptionError("config-value", "docs", message, hint)
