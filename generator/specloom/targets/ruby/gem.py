"""The files of the gem; the docs are not among them."""

from __future__ import annotations

from specloom.files import GeneratedFile
from specloom.targets.ruby.model import RubyClient


def gem_files(client: RubyClient) -> list[GeneratedFile]:
    """Return the files of the gem."""
    _ = client
    return []
