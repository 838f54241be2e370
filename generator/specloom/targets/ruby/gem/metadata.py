"""What RubyGems wants to know of a gem: its licences in the words that it knows, and an address to read more."""

from __future__ import annotations

import re

from specloom.targets.licenses import license_said, spdx_of
from specloom.targets.ruby.model import RubyClient
from specloom.targets.ruby.options import URL
from specloom.targets.ruby.servers import url_of

UNKNOWN_LICENSE = "Nonstandard"
"""RubyGems' own word where there is no identifier."""
_LONGEST_LICENSE = 64
_HERE = re.compile(r"localhost\Z|127\.|0\.0\.0\.0\Z")
"""A server on the reader's own machine tells nothing."""


def licenses(client: RubyClient) -> tuple[str, ...]:
    """Return the identifiers of the licences, of which one may be chosen."""
    configured = client.license
    expression = license_said(client.ir) if configured is None else spdx_of(configured)
    choices = (expression or UNKNOWN_LICENSE).split(" OR ")
    return tuple(choices) if all(map(_is_plain, choices)) else (UNKNOWN_LICENSE,)


def homepage(client: RubyClient) -> str:
    """Return where more is to be read: as configured or as the document says, else where the API or the gem is."""
    about = client.ir.about
    for url in (client.homepage, about.documentation, about.contact_url, about.terms_of_service):
        if url is not None and URL.fullmatch(url.strip()):
            return url.strip()
    found = [match for server in client.ir.servers if (match := URL.match(url_of(server)))]
    origins = [match["origin"] for match in found if not _HERE.match(match["host"])]
    return origins[0] if origins else f"https://rubygems.org/gems/{client.gem}"


def _is_plain(license_id: str) -> bool:
    return len(license_id) <= _LONGEST_LICENSE and "(" not in license_id and " AND " not in license_id
