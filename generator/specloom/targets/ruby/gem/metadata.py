"""What RubyGems wants to know of a gem: its licences in the words that it knows, and an address to read more."""

from __future__ import annotations

from specloom.targets.licenses import license_said, spdx_of
from specloom.targets.ruby.model import RubyClient
from specloom.targets.ruby.options import URL

UNKNOWN_LICENSE = "Nonstandard"
"""RubyGems' own word where there is no identifier."""
_LONGEST_LICENSE = 64


def licenses(client: RubyClient) -> tuple[str, ...]:
    """Return the identifiers of the licences, of which one may be chosen."""
    configured = client.license
    expression = license_said(client.ir) if configured is None else spdx_of(configured)
    choices = (expression or UNKNOWN_LICENSE).split(" OR ")
    return tuple(choices) if all(map(_is_plain, choices)) else (UNKNOWN_LICENSE,)


def homepage(client: RubyClient) -> str:
    """Return where more is to be read: as configured or as the document says, else where RubyGems shows the gem."""
    about = client.ir.about
    for url in (client.homepage, about.documentation, about.contact_url):
        if url is not None and URL.fullmatch(url.strip()):
            return url.strip()
    return f"https://rubygems.org/gems/{client.gem}"


def _is_plain(license_id: str) -> bool:
    return len(license_id) <= _LONGEST_LICENSE and "(" not in license_id and " AND " not in license_id
