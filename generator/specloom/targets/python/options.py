"""The options of this target: the table `[client.python]`."""

from __future__ import annotations

from dataclasses import dataclass

from specloom.options import check_text


@dataclass(frozen=True, slots=True)
class PythonOptions:
    """Options, checked; a version that is None is the document's."""

    version: str | None = None
    link_base: str | None = None
    """What relative links in the document's texts are relative to."""

    def __post_init__(self) -> None:
        if self.link_base is not None:
            check_text("link_base", self.link_base, "Python", "https://docs.example.com", r"https?://[^\s()<>]+")
        if self.version is not None:
            check_text("version", self.version, "Python", "1.2.3")
